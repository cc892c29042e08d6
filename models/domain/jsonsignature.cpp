// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/jsonsignature.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

struct SignatureKey {
    JsonSignature signature;

    bool operator==(const SignatureKey&) const = default;
};

size_t qHash(const SignatureKey& key, size_t seed = 0)
{
    return qHashMulti(seed, int(key.signature.error), key.signature.pattern, key.signature.expected.toInt());
}

QDateTime momentOf(const PeekedMessage& message)
{
    return message.sentAt().value_or(message.seenAt);
}

void add(SignatureGroup& group, const JudgedMessage& judged)
{
    const QDateTime moment = momentOf(judged.message);
    ++group.count;
    if (moment.isValid() && (!group.firstSeen.isValid() || moment < group.firstSeen))
        group.firstSeen = moment;
    if (moment.isValid() && (!group.lastSeen.isValid() || moment > group.lastSeen))
        group.lastSeen = moment;
    if (group.samples.size() < SignatureGroup::mostSamples)
        group.samples.append(judged);
}

} // namespace

QString JsonSignature::key() const
{
    return jsonErrorName(error) + u' ' + pattern + u' ' + jsonTokenNames(expected).join(u'|');
}

JsonSignature signatureOf(const JsonFault& fault)
{
    static const QRegularExpression keyLikeAnIndex(
        uR"(\['(?:[0-9]+|[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})'\])"_s);
    QString pattern = fault.pattern;
    return {fault.error, pattern.replace(keyLikeAnIndex, u"[*]"_s), fault.expected};
}

QList<SignatureGroup> groupBySignature(const QList<JudgedMessage>& messages)
{
    QList<SignatureGroup> groups;
    QHash<SignatureKey, qsizetype> places;
    for (const JudgedMessage& judged : messages) {
        if (!judged.isMalformed())
            continue;
        const SignatureKey key {signatureOf(*judged.verdict.json.fault)};
        const auto place = places.constFind(key);
        if (place == places.cend()) {
            places.insert(key, groups.size());
            groups.append({key.signature, 0, {}, {}, {}});
        }
        add(groups[place == places.cend() ? groups.size() - 1 : *place], judged);
    }
    std::ranges::stable_sort(groups, [](const SignatureGroup& left, const SignatureGroup& right) {
        return left.count != right.count ? left.count > right.count : left.firstSeen < right.firstSeen;
    });
    return groups;
}

} // namespace yagura
