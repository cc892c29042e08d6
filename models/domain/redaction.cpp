// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/redaction.h"

#include "models/domain/redaction/credentials.h"
#include "models/domain/redaction/personal.h"
#include "models/domain/redaction/sqlliterals.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr qsizetype contextLength = 28;
constexpr qsizetype fingerprintSize = 16;

MaskSpans secretsIn(QStringView text, bool withAddresses)
{
    MaskSpans spans;
    findPemBlocks(text, spans);
    findUrlPasswords(text, spans);
    findNamedSecrets(text, spans);
    findHeaderSecrets(text, spans);
    findTokens(text, spans);
    findRandomLooking(text, spans);
    findNumbersOfPeople(text, spans);
    if (withAddresses) {
        findEmails(text, spans);
        findAddresses(text, spans);
    }
    return spans;
}

/// In order, and those that overlap as one: half a secret is one, too.
MaskSpans joined(MaskSpans spans)
{
    std::ranges::stable_sort(spans, {}, &MaskSpan::from);
    MaskSpans whole;
    for (const MaskSpan& span : spans) {
        if (whole.empty() || span.from >= whole.back().to) {
            whole.push_back(span);
            continue;
        }
        MaskSpan& last = whole.back();
        // Of a literal with a password in it, the password tells more.
        if (last.kind == "literal"_L1)
            last.kind = span.kind;
        last.to = std::max(last.to, span.to);
    }
    return whole;
}

QByteArray drawnSeed()
{
    std::array<quint32, 8> numbers {};
    QRandomGenerator::system()->fillRange(numbers.data(), qsizetype(numbers.size()));
    return QByteArray(reinterpret_cast<const char*>(numbers.data()), qsizetype(sizeof(numbers)));
}

QByteArray fingerprintOf(const QByteArray& seed, QStringView secret)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(seed);
    hash.addData(secret.toUtf8());
    return hash.result().first(fingerprintSize);
}

/// The neighbourhood of a mask in a text that is masked already; no pair of surrogates is cut.
QString contextOf(const QString& masked, qsizetype from, qsizetype to)
{
    qsizetype begin = std::max<qsizetype>(0, from - contextLength);
    qsizetype end = std::min(masked.size(), to + contextLength);
    if (begin < masked.size() && masked[begin].isLowSurrogate())
        ++begin;
    if (end > 0 && end < masked.size() && masked[end].isLowSurrogate())
        --end;
    const QString piece = masked.sliced(begin, end - begin).simplified();
    return (begin > 0 ? u"…"_s : QString()) + piece + (end < masked.size() ? u"…"_s : QString());
}

} // namespace

Redactor::Redactor(Rules rules) : m_rules(std::move(rules)), m_seed(m_rules.seed.isEmpty() ? drawnSeed() : m_rules.seed)
{
}

RedactedText Redactor::text(const QString& text)
{
    const QString folded = foldedForFinders(text);
    return masked(text, secretsIn(folded, m_rules.addresses));
}

RedactedText Redactor::sql(const QString& statement)
{
    const QString folded = foldedForFinders(statement);
    MaskSpans spans = secretsIn(folded, m_rules.addresses);
    // Unfolded: a full-width quote is no quote to a server.
    if (m_rules.literals)
        findSqlLiterals(statement, spans);
    return masked(statement, std::move(spans));
}

RedactedText Redactor::masked(const QString& text, MaskSpans spans)
{
    struct Place {
        Redaction redaction;
        qsizetype at;
        qsizetype to;
    };
    std::vector<Place> places;
    QString shown;
    shown.reserve(text.size());
    qsizetype done = 0;
    for (const MaskSpan& span : joined(std::move(spans))) {
        const QStringView secret = QStringView(text).sliced(span.from, span.to - span.from);
        const QByteArray fingerprint = fingerprintOf(m_seed, secret);
        if (m_rules.kept.contains(fingerprint))
            continue;
        shown += QStringView(text).sliced(done, span.from - done);
        const qsizetype at = shown.size();
        shown += span.kind == "literal"_L1 ? QStringView(u"?") : maskText;
        done = span.to;
        if (!m_known.contains(fingerprint)) {
            m_known.insert(fingerprint);
            places.push_back({{span.kind, {}, fingerprint}, at, shown.size()});
        }
    }
    shown += QStringView(text).sliced(done);
    for (Place& place : places) {
        place.redaction.before = contextOf(shown, place.at, place.to);
        m_redactions.append(place.redaction);
    }
    return RedactedText(shown);
}

} // namespace yagura
