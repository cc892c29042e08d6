// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/postgresql/statementbook.h"

namespace yagura::postgresql {

QList<StatementUse> StatementBook::add(const SqlRows& answer, const Moment& at)
{
    QList<StatementUse> statements;
    QHash<QString, Counters> now;
    double total = 0;
    for (qsizetype i = 0; i < answer.size(); ++i) {
        const SqlRow row(answer, i);
        StatementUse use;
        use.queryId = row.text("query_id");
        use.calls = row.integer("calls").value_or(0);
        use.totalMs = row.real("total").value_or(0);
        use.meanMs = use.calls > 0 ? use.totalMs / double(use.calls) : 0;
        total = row.real("total_of_all").value_or(0);
        now.insert(use.queryId, {use.calls, use.totalMs});
        statements.append(use);
    }
    const double seconds = m_readAt.utc.isValid() ? std::chrono::duration<double>(at.since(m_readAt)).count() : 0;
    const double spent = total - m_totalBefore;
    for (auto& use : statements) {
        const auto before = m_before.constFind(use.queryId);
        if (seconds <= 0 || spent <= 0 || before == m_before.cend() || use.calls < before->calls
            || use.totalMs < before->totalMs)
            continue;
        use.callsPerS = double(use.calls - before->calls) / seconds;
        use.shareOfTime = std::min(1.0, (use.totalMs - before->totalMs) / spent);
    }
    m_before = now;
    m_totalBefore = total;
    m_readAt = at;
    return statements;
}

QList<qint64> StatementBook::withoutText(const QList<StatementUse>& statements) const
{
    QList<qint64> ids;
    for (const auto& use : statements) {
        if (!m_texts.contains(use.queryId))
            ids.append(use.queryId.toLongLong());
    }
    return ids;
}

void StatementBook::addTexts(const SqlRows& answer)
{
    for (qsizetype i = 0; i < answer.size(); ++i) {
        const SqlRow row(answer, i);
        m_texts.insert(row.text("query_id"), row.text("query"));
    }
}

void StatementBook::fillTexts(QList<StatementUse>& statements)
{
    QHash<QString, QString> wanted;
    for (auto& use : statements) {
        use.query = m_texts.value(use.queryId);
        if (m_texts.contains(use.queryId))
            wanted.insert(use.queryId, use.query);
    }
    m_texts = wanted;
}

void StatementBook::clear()
{
    *this = StatementBook();
}

} // namespace yagura::postgresql
