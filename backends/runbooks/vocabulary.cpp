// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/runbooks/vocabulary.h"

#include "backends/config/patternreader.h"
#include "backends/config/shippedrules.h"

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

RunbookVocabulary made()
{
    RunbookVocabulary words;
    const auto rules = shippedRules();
    for (const Rule& rule : rules ? *rules : Rules())
        words.rules.append(rule.pattern + u'.' + rule.name);
    for (const auto& kind : {TargetKind::Database, TargetKind::Node, TargetKind::Broker, TargetKind::Service}) {
        for (const auto& rule : {u"unreachable"_s, u"cannot_see"_s})
            words.rules.append(targetKindName(kind) + u'.' + rule);
    }
    for (const QString& rule : std::as_const(words.rules))
        words.patterns.append(rule.left(rule.indexOf(u'.')));
    words.patterns.removeDuplicates();
    const auto patterns = shippedPatterns();
    for (const Pattern& pattern : patterns ? *patterns : Patterns()) {
        for (const CauseRule& cause : pattern.causes)
            words.causes.append(cause.code);
    }
    return words;
}

} // namespace

const RunbookVocabulary& shippedVocabulary()
{
    static const RunbookVocabulary words = made();
    return words;
}

} // namespace yagura
