// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/likelyproducer.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>
#include <cmath>
#include <tuple>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

using Trust = ProducerCandidate::Trust;

constexpr qsizetype longestValue = 200;
constexpr int mostHeaders = 64;
constexpr qsizetype mostTraits = 4096;
constexpr double leastRatio = 2;

struct Trait {
    Trust trust = Trust::SaidBySender;
    QString name;
    QString value;

    bool operator==(const Trait&) const = default;
};

size_t qHash(const Trait& trait, size_t seed = 0)
{
    return qHashMulti(seed, trait.name, trait.value);
}

struct Counts {
    qint64 bad = 0;
    qint64 good = 0;
};
using CountsOfTraits = QHash<Trait, Counts>;

/// Text, numbers and booleans tell senders apart; lists and objects hardly do.
QString scalarText(const QJsonValue& value)
{
    if (value.isString() || value.isBool() || value.isDouble())
        return value.toVariant().toString().left(longestValue);
    return {};
}

void append(QList<Trait>& traits, Trust trust, const QString& name, const QString& value)
{
    const Trait trait {trust, name.left(longestValue), value.left(longestValue)};
    if (!value.isEmpty() && !traits.contains(trait))
        traits.append(trait);
}

void appendDeaths(QList<Trait>& traits, const QJsonArray& deaths)
{
    // The last entry is the first death: the queue that the message was sent to.
    const QJsonObject first = deaths.last().toObject();
    for (const QString& part : {u"queue"_s, u"exchange"_s, u"reason"_s})
        append(traits, Trust::WayOfMessage, u"x-death."_s + part, scalarText(first[part]));
}

QList<Trait> traitsOf(const PeekedMessage& message)
{
    QList<Trait> traits;
    append(traits, Trust::CheckedByBroker, u"user_id"_s, scalarText(message.properties[u"user_id"_s]));
    for (const QString& name : {u"app_id"_s, u"cluster_id"_s, u"type"_s, u"reply_to"_s, u"content_type"_s})
        append(traits, Trust::SaidBySender, name, scalarText(message.properties[name]));
    append(traits, Trust::WayOfMessage, u"exchange"_s, message.exchange);
    append(traits, Trust::WayOfMessage, u"routing_key"_s, message.routingKey);
    int left = mostHeaders;
    for (auto header = message.headers.begin(); header != message.headers.end() && left > 0; ++header, --left) {
        if (header.key() == "x-death"_L1)
            appendDeaths(traits, header.value().toArray());
        else
            append(traits, Trust::SaidBySender, u"header."_s + header.key(), scalarText(header.value()));
    }
    return traits;
}

void weigh(ProducerCandidate& candidate)
{
    const double inBad = (double(candidate.badWith) + 0.5) / (double(candidate.bad) + 1);
    const double inGood = (double(candidate.goodWith) + 0.5) / (double(candidate.good) + 1);
    candidate.likelihoodRatio = inBad / inGood;
    candidate.score = double(candidate.badWith) / double(candidate.bad) * std::log2(candidate.likelihoodRatio);
}

void count(CountsOfTraits& counts, const QList<PeekedMessage>& messages, qint64 Counts::*side)
{
    for (const PeekedMessage& message : messages) {
        for (const Trait& trait : traitsOf(message)) {
            if (counts.size() < mostTraits || counts.contains(trait))
                ++(counts[trait].*side);
        }
    }
}

} // namespace

QList<ProducerCandidate> likelyProducers(const QList<PeekedMessage>& bad, const QList<PeekedMessage>& good)
{
    CountsOfTraits counts;
    count(counts, bad, &Counts::bad);
    count(counts, good, &Counts::good);

    QList<ProducerCandidate> candidates;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it->bad == 0)
            continue;
        ProducerCandidate candidate {it.key().trust, it.key().name, it.key().value, it->bad, bad.size(), it->good, good.size(), 1,
            0};
        weigh(candidate);
        if (candidate.likelihoodRatio >= leastRatio)
            candidates.append(candidate);
    }
    std::ranges::sort(candidates, [](const ProducerCandidate& left, const ProducerCandidate& right) {
        return std::tie(right.score, left.trust, left.trait, left.value)
            < std::tie(left.score, right.trust, right.trait, right.value);
    });
    return candidates;
}

QList<ProducerCandidate> likelyProducers(const QList<JudgedMessage>& messages)
{
    QList<PeekedMessage> bad;
    QList<PeekedMessage> good;
    for (const JudgedMessage& judged : messages) {
        if (judged.isMalformed())
            bad.append(judged.message);
        else if (judged.verdict.kind == MessageVerdict::Kind::Valid)
            good.append(judged.message);
    }
    return likelyProducers(bad, good);
}

} // namespace yagura
