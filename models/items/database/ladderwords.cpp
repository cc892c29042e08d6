// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/database/ladderwords.h"

#include "models/items/failurewords.h"
#include "models/items/formats.h"
#include "models/items/visibletext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("yagura::Databases", text);
}

QString excludes(Rung rung)
{
    switch (rung) {
    case Rung::Dns:
        return words(QT_TRANSLATE_NOOP("yagura::Databases", "Fails at the name, before the network."));
    case Rung::Tcp:
        return words(QT_TRANSLATE_NOOP("yagura::Databases", "Fails at the network or the host, not at the name."));
    case Rung::Tls:
        return words(QT_TRANSLATE_NOOP("yagura::Databases", "Fails at TLS: the host answers, nobody logs in."));
    case Rung::Login:
        return words(QT_TRANSLATE_NOOP("yagura::Databases", "Fails at log-in, not at the network."));
    case Rung::Query:
        return words(QT_TRANSLATE_NOOP("yagura::Databases", "Fails at the query: clients get in, work stands."));
    }
    return {};
}

/// The first word of what PostgreSQL says is always the same, and room is short.
QString serversWords(const QString& detail)
{
    const QString said = detail.simplified();
    constexpr auto fatal = "FATAL: "_L1;
    return visibleText(said.startsWith(fatal) ? said.mid(fatal.size()) : said);
}

bool wasWalked(const ConnectLadder& ladder)
{
    return std::ranges::any_of(
        ladder.steps, [](const LadderStep& step) { return step.outcome != LadderStep::Outcome::NotReached; });
}

QString withoutDetail(Failure failure)
{
    failure.args.remove(u"detail"_s);
    return sentenceOf(failure);
}

} // namespace

QString ladderVerdict(const ConnectLadder& ladder)
{
    if (const LadderStep* failing = ladder.failing())
        return excludes(failing->rung);
    if (!wasWalked(ladder))
        return words(QT_TRANSLATE_NOOP("yagura::Databases", "Not walked yet."));
    double total = 0;
    for (const LadderStep& step : ladder.steps)
        total += step.milliseconds.value_or(0);
    return words(QT_TRANSLATE_NOOP("yagura::Databases", "A new client gets in within %1.")).arg(latencyText(total));
}

QString ladderReason(const ConnectLadder& ladder)
{
    const LadderStep* failing = ladder.failing();
    if (!failing || !failing->failure)
        return {};
    const QString state = failing->failure->args.value(u"sqlstate"_s).toString();
    const QString reason = withoutDetail(*failing->failure);
    return state.isEmpty() ? reason : u"SQLSTATE %1: %2"_s.arg(visibleText(state), reason);
}

QString stepText(const LadderStep& step)
{
    switch (step.outcome) {
    case LadderStep::Outcome::Passed:
        return visibleText(step.detail);
    case LadderStep::Outcome::Failed:
        if (step.failure && step.detail.isEmpty())
            return withoutDetail(*step.failure);
        return step.detail.isEmpty() ? words(QT_TRANSLATE_NOOP("yagura::Databases", "failed"))
                                     : serversWords(step.detail);
    case LadderStep::Outcome::NotReached:
        return words(QT_TRANSLATE_NOOP("yagura::Databases", "not reached"));
    case LadderStep::Outcome::NotUsed:
        return words(QT_TRANSLATE_NOOP("yagura::Databases", "not used"));
    }
    return {};
}

} // namespace yagura
