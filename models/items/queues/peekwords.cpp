// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/queues/peekwords.h"

#include "models/items/filledin.h"
#include "models/items/formats.h"
#include "models/items/jsonwords.h"
#include "models/items/visibletext.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr int longestTrait = 70;

QString words(const char* text, const QHash<QString, QString>& values)
{
    return filledIn(QCoreApplication::translate("yagura::Queues", text), values);
}

} // namespace

QString effectText(const QueuePeek& peek, const Moment& now)
{
    if (!peek.readAt)
        return QCoreApplication::translate("yagura::Queues", "not looked at yet");
    const QHash<QString, QString> values {{u"looked"_s, countText(peek.verdict.looked)},
        {u"ready"_s, countText(peek.readyThen)}, {u"age"_s, ageText(qint64(now.since(*peek.readAt).count()))}};
    if (peek.verdict.looked == 0)
        return words(QT_TRANSLATE_NOOP("yagura::Queues", "no message was ready {age} ago; nothing was touched"), values);
    return words(QT_TRANSLATE_NOOP("yagura::Queues", "looked at {looked} of {ready}, {age} ago; marked redelivered"), values);
}

QString countsText(const PeekVerdict& verdict)
{
    QStringList parts;
    const auto add = [&](const char* text, qint64 count, bool always) {
        if (always || count > 0)
            parts << words(text, {{u"count"_s, countText(count)}});
    };
    add(QT_TRANSLATE_NOOP("yagura::Queues", "{count} malformed"), verdict.malformed, true);
    add(QT_TRANSLATE_NOOP("yagura::Queues", "{count} valid"), verdict.valid, true);
    if (verdict.schema) {
        add(QT_TRANSLATE_NOOP("yagura::Queues", "{count} of them break the schema"), verdict.schema->violating, true);
        add(QT_TRANSLATE_NOOP("yagura::Queues", "{count} of them not held against it"), verdict.schema->cannotJudge, false);
    }
    add(QT_TRANSLATE_NOOP("yagura::Queues", "{count} cannot be judged"), verdict.cannotJudge, false);
    add(QT_TRANSLATE_NOOP("yagura::Queues", "{count} not JSON"), verdict.notJson, false);
    return parts.join(u", "_s);
}

QString producerText(const PeekVerdict& verdict)
{
    if (verdict.malformed == 0)
        return {};
    if (verdict.producers.isEmpty())
        return QCoreApplication::translate("yagura::Queues", "likely producer: nothing sets the malformed messages apart");
    const auto& producer = verdict.producers.first();
    return words(QT_TRANSLATE_NOOP("yagura::Queues",
                     "likely producer: {with} of {malformed} malformed carry {trait}; of {good} good ones {good_with} do"),
        {{u"with"_s, countText(producer.badWith)}, {u"malformed"_s, countText(producer.bad)},
            {u"trait"_s, cutInTheMiddle(visibleText(producer.trait + u'=' + producer.value), longestTrait)},
            {u"good"_s, countText(producer.good)}, {u"good_with"_s, countText(producer.goodWith)}});
}

QString sampleText(const PeekSample& sample)
{
    return words(QT_TRANSLATE_NOOP("yagura::Queues", "message {number} from the head, {bytes} bytes: {fault}"),
        {{u"number"_s, countText(sample.position + 1)}, {u"bytes"_s, countText(sample.payloadBytes)},
            {u"fault"_s, sentenceOf(sample.fault)}});
}

QString optInText(const QString& object)
{
    return words(QT_TRANSLATE_NOOP("yagura::Queues",
                     "Messages are not looked into. To find malformed JSON, give this target peek: {open}queues: [{queue}], "
                     "user: NAME{close}; looking marks messages as redelivered."),
        {{u"queue"_s, cutInTheMiddle(visibleText(object), longestTrait)}, {u"open"_s, u"{"_s}, {u"close"_s, u"}"_s}});
}

} // namespace yagura
