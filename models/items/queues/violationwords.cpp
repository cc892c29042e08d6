// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/queues/violationwords.h"

#include "models/items/filledin.h"
#include "models/items/formats.h"
#include "models/items/visibletext.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr int longestTrait = 70;

struct Phrase {
    const char* keyword;
    const char* words;
};

constexpr Phrase phrases[] = {
    {"type", QT_TRANSLATE_NOOP("yagura::Schema", "not of the type {wanted}")},
    {"required", QT_TRANSLATE_NOOP("yagura::Schema", "the member {wanted} is missing")},
    {"enum", QT_TRANSLATE_NOOP("yagura::Schema", "none of {wanted}")},
    {"const", QT_TRANSLATE_NOOP("yagura::Schema", "not {wanted}")},
    {"minimum", QT_TRANSLATE_NOOP("yagura::Schema", "less than {wanted}")},
    {"maximum", QT_TRANSLATE_NOOP("yagura::Schema", "more than {wanted}")},
    {"exclusiveMinimum", QT_TRANSLATE_NOOP("yagura::Schema", "not more than {wanted}")},
    {"exclusiveMaximum", QT_TRANSLATE_NOOP("yagura::Schema", "not less than {wanted}")},
    {"multipleOf", QT_TRANSLATE_NOOP("yagura::Schema", "not a multiple of {wanted}")},
    {"minLength", QT_TRANSLATE_NOOP("yagura::Schema", "fewer than {wanted} characters")},
    {"maxLength", QT_TRANSLATE_NOOP("yagura::Schema", "more than {wanted} characters")},
    {"pattern", QT_TRANSLATE_NOOP("yagura::Schema", "does not fit the pattern {wanted}")},
    {"minItems", QT_TRANSLATE_NOOP("yagura::Schema", "fewer than {wanted} elements")},
    {"maxItems", QT_TRANSLATE_NOOP("yagura::Schema", "more than {wanted} elements")},
    {"uniqueItems", QT_TRANSLATE_NOOP("yagura::Schema", "the same element twice")},
    {"contains", QT_TRANSLATE_NOOP("yagura::Schema", "an element that must be there is missing")},
    {"maxContains", QT_TRANSLATE_NOOP("yagura::Schema", "more than {wanted} elements of one kind")},
    {"minProperties", QT_TRANSLATE_NOOP("yagura::Schema", "fewer than {wanted} members")},
    {"maxProperties", QT_TRANSLATE_NOOP("yagura::Schema", "more than {wanted} members")},
    {"additionalProperties", QT_TRANSLATE_NOOP("yagura::Schema", "a member that the schema does not know")},
    {"propertyNames", QT_TRANSLATE_NOOP("yagura::Schema", "a key that the schema does not allow")},
    {"not", QT_TRANSLATE_NOOP("yagura::Schema", "what the schema forbids")},
    {"anyOf", QT_TRANSLATE_NOOP("yagura::Schema", "none of the alternatives fits")},
    {"oneOf", QT_TRANSLATE_NOOP("yagura::Schema", "not exactly one of the alternatives fits")},
    {"false", QT_TRANSLATE_NOOP("yagura::Schema", "nothing may stand here")},
};

QString translated(const char* text)
{
    return QCoreApplication::translate("yagura::Schema", text);
}

} // namespace

QString violationText(const ViolationGroup& group)
{
    const auto phrase = std::ranges::find_if(
        phrases, [&](const Phrase& each) { return group.keyword == QLatin1StringView(each.keyword); });
    if (phrase == std::end(phrases))
        return visibleText(group.keyword);
    return filledIn(translated(phrase->words), {{u"wanted"_s, visibleText(group.wanted)}});
}

QString violationSampleText(const ViolationGroup& group, const ViolationSample& sample)
{
    const char* sentence = sample.found.isEmpty()
        ? QT_TRANSLATE_NOOP(
            "yagura::Schema", "message {number} from the head, {bytes} bytes: {what} at {path}; schema {rule}")
        : QT_TRANSLATE_NOOP("yagura::Schema",
            "message {number} from the head, {bytes} bytes: {found} at {path}: {what}; schema {rule}");
    return filledIn(translated(sentence),
        {{u"number"_s, countText(sample.position + 1)}, {u"bytes"_s, countText(sample.payloadBytes)},
            {u"what"_s, violationText(group)}, {u"path"_s, visibleText(sample.path)},
            {u"found"_s, visibleText(sample.found)}, {u"rule"_s, visibleText(u'#' + group.schemaPath)}});
}

QString violationProducerText(const SchemaTally& tally)
{
    if (tally.producers.isEmpty())
        return translated(
            QT_TRANSLATE_NOOP("yagura::Schema", "likely producer: nothing sets those apart that break the schema"));
    const auto& producer = tally.producers.first();
    return filledIn(
        translated(QT_TRANSLATE_NOOP("yagura::Schema",
            "likely producer: {with} of {bad} that break the schema carry {trait}; of {good} that fit {good_with} do")),
        {{u"with"_s, countText(producer.badWith)}, {u"bad"_s, countText(producer.bad)},
            {u"trait"_s, cutInTheMiddle(visibleText(producer.trait + u'=' + producer.value), longestTrait)},
            {u"good"_s, countText(producer.good)}, {u"good_with"_s, countText(producer.goodWith)}});
}

} // namespace yagura
