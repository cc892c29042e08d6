// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/ack.h"

#include "models/domain/utctext.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr QLatin1StringView schema {"yagura.ack/1"};

} // namespace

QString ackStateName(AckState::Kind kind)
{
    switch (kind) {
    case AckState::Kind::None:
        return u"none"_s;
    case AckState::Kind::Acked:
        return u"acked"_s;
    case AckState::Kind::Expired:
        return u"expired"_s;
    case AckState::Kind::Outgrown:
        return u"expired_worse"_s;
    }
    return {};
}

void AckBook::take(const Ack& ack)
{
    if (ack.kind == Ack::Kind::Ended) {
        m_acks.remove(ack.finding);
        m_stood.remove(ack.finding);
    } else {
        m_acks.insert(ack.finding, ack);
    }
}

void AckBook::takeLate(const Ack& ack)
{
    const auto known = m_acks.constFind(ack.finding);
    if (known == m_acks.constEnd() || known->at <= ack.at)
        take(ack);
}

AckState AckBook::stateOf(const Finding& finding, const QDateTime& utc) const
{
    const auto found = m_acks.constFind(finding.id);
    if (found == m_acks.constEnd())
        return {};
    AckState state {AckState::Kind::Acked, found->owner, found->comment, std::nullopt, {}};
    if (finding.severity > found->severity) {
        state.kind = AckState::Kind::Outgrown;
    } else if (found->until) {
        const std::chrono::milliseconds left(utc.msecsTo(*found->until));
        if (left.count() > 0) {
            state.left = left;
        } else {
            state.kind = AckState::Kind::Expired;
            state.over = -left;
        }
    }
    return state;
}

QList<Ack> AckBook::endings(const QList<Finding>& findings, const QSet<QString>& seenTargets, const QDateTime& utc)
{
    QSet<QString> standing;
    for (const Finding& finding : findings) {
        standing.insert(finding.id);
        if (m_acks.contains(finding.id))
            m_stood.insert(finding.id, finding.target);
    }
    QList<Ack> ended;
    for (auto stood = m_stood.cbegin(); stood != m_stood.cend(); ++stood) {
        const Ack ack = m_acks.value(stood.key());
        const bool isOver = !ack.until || *ack.until <= utc;
        if (isOver && !standing.contains(stood.key()) && seenTargets.contains(stood.value()))
            ended.append({Ack::Kind::Ended, ack.finding, ack.owner, {}, ack.severity, utc, std::nullopt});
    }
    for (const Ack& ack : ended)
        take(ack);
    return ended;
}

QByteArray ackLine(const Ack& ack)
{
    const QJsonObject object {
        {u"schema"_s, QString(schema)},
        {u"kind"_s, ack.kind == Ack::Kind::Taken ? u"taken"_s : u"ended"_s},
        {u"finding"_s, ack.finding},
        {u"owner"_s, ack.owner},
        {u"comment"_s, ack.comment},
        {u"severity"_s, severityName(ack.severity)},
        {u"at"_s, utcText(ack.at)},
        {u"until"_s, ack.until ? QJsonValue(utcText(*ack.until)) : QJsonValue()},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<Ack> ackFromLine(const QByteArray& line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const QString kind = object["kind"_L1].toString();
    const auto severity = severityFromName(object["severity"_L1].toString());
    Ack ack;
    ack.finding = object["finding"_L1].toString();
    ack.owner = object["owner"_L1].toString();
    ack.comment = object["comment"_L1].toString();
    ack.at = utcIn(object["at"_L1]);
    if (!object["until"_L1].isNull())
        ack.until = utcIn(object["until"_L1]);
    const bool isKnownKind = kind == "taken"_L1 || kind == "ended"_L1;
    const bool hasTimes = ack.at.isValid() && (!ack.until || ack.until->isValid());
    if (object["schema"_L1].toString() != schema || !isKnownKind || !severity || ack.finding.isEmpty() || !hasTimes)
        return std::nullopt;
    ack.kind = kind == "taken"_L1 ? Ack::Kind::Taken : Ack::Kind::Ended;
    ack.severity = *severity;
    return ack;
}

} // namespace yagura
