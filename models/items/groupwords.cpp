// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/groupwords.h"

#include "models/items/causewords.h"
#include "models/items/findingwords.h"
#include "models/items/formats.h"
#include "models/items/rootcausewords.h"
#include "models/items/visibletext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

struct GroupWords {
    Q_DECLARE_TR_FUNCTIONS(yagura::FindingGroups)
};

QString onsetText(const Finding& finding)
{
    if (!finding.onset)
        return {};
    const QString at = timeOfDayText(finding.onset->at.utc);
    return finding.onset->source == Onset::Source::LeftBand ? GroupWords::tr("left its band at %1").arg(at)
                                                            : GroupWords::tr("crossed its threshold at %1").arg(at);
}

QString markOf(SeenSign::Holds holds)
{
    switch (holds) {
    case SeenSign::Holds::Yes:
        return u"+"_s;
    case SeenSign::Holds::No:
        return u"−"_s;
    case SeenSign::Holds::Unknown:
        break;
    }
    return u"?"_s;
}

QStringList behindLines(const QList<RootCause>& causes)
{
    QStringList lines;
    for (const RootCause& cause : causes) {
        lines.append(GroupWords::tr("%1: %2").arg(likelihoodText(cause.likelihood), rootCauseText(cause.code)));
        if (cause.likelihood == Likelihood::RuledOut)
            continue;
        for (const SeenSign& seen : cause.evidence)
            lines.append(u"   %1 %2"_s.arg(markOf(seen.holds), signText(seen)));
    }
    return lines;
}

bool isNeeded(const SeenSign& seen, const Patterns& patterns, const QString& code)
{
    for (const Pattern& pattern : patterns) {
        const auto rule = std::ranges::find(pattern.causes, code, &CauseRule::code);
        if (rule != pattern.causes.end())
            return rule->needs.contains(seen.sign);
    }
    return false;
}

/// What the likeliest explanation stands on: without it, it falls.
QStringList refutingLines(const Finding& finding, const QList<RootCause>& causes, const Patterns& patterns)
{
    QStringList lines;
    if (finding.cause == Cause::Probable)
        lines.append(GroupWords::tr("It clears and its symptoms stay."));
    if (causes.isEmpty() || causes.first().likelihood < Likelihood::Possible)
        return lines;
    const RootCause& likeliest = causes.first();
    for (const SeenSign& seen : likeliest.evidence) {
        if (seen.holds == SeenSign::Holds::Yes && isNeeded(seen, patterns, likeliest.code))
            lines.append(GroupWords::tr("This no longer holds: %1").arg(signText(seen)));
    }
    return lines;
}

void addPart(QStringList& text, const QString& title, const QStringList& lines)
{
    if (lines.isEmpty())
        return;
    text.append(QString());
    text.append(title);
    for (const QString& line : lines)
        text.append(u"  "_s + line);
}

const Finding* findingOf(const Picture& picture, const QString& id)
{
    const auto found = std::ranges::find(picture.findings, id, &Finding::id);
    return found == picture.findings.end() ? nullptr : &*found;
}

QStringList causeLines(const Finding& finding, const Picture& picture)
{
    if (finding.cause == Cause::Symptom)
        return {symptomLine(finding, findingOf(picture, finding.causedBy)), affectsText(finding)};
    const NodeCause* node = nodeCauseOf(picture, finding.target);
    const auto symptoms = std::ranges::count(picture.findings, finding.id, &Finding::causedBy);
    const bool isScored = node && node->isRoot() && finding.cause == Cause::Probable;
    QStringList lines {causeLine(finding, int(symptoms), isScored ? &node->score : nullptr)};
    if (symptoms > 0)
        lines.append(affectsText(finding));
    if (isScored)
        lines.append(scoreText(node->score));
    return lines;
}

} // namespace

QString causeLine(const Finding& finding, int symptoms, const CauseScore* score)
{
    if (finding.cause != Cause::Probable)
        return {};
    if (symptoms > 0 && score && score->onset >= 1)
        return GroupWords::tr("Probable cause: earliest, upstream of %n symptom(s)", nullptr, symptoms);
    if (symptoms > 0)
        return GroupWords::tr("Probable cause: upstream of %n symptom(s)", nullptr, symptoms);
    const QString affects = affectsText(finding);
    return affects.isEmpty() ? GroupWords::tr("Own cause") : GroupWords::tr("Own cause; %1").arg(affects);
}

QString symptomLine(const Finding& symptom, const Finding* cause)
{
    const QString name = cause ? wordsOf(*cause, ObjectText::Short).title
                               : visibleText(symptom.causePath.value(symptom.causePath.size() - 1));
    if (symptom.causePath.size() < 2)
        return GroupWords::tr("Symptom of %1").arg(name);
    return GroupWords::tr("Symptom of %1 (%2)").arg(name, pathText(symptom.causePath));
}

QString ackText(const AckState& ack)
{
    const QString owner = visibleText(cutInTheMiddle(ack.owner, 40));
    switch (ack.kind) {
    case AckState::Kind::None:
        return {};
    case AckState::Kind::Acked:
        return ack.left ? GroupWords::tr("ack by %1 · %2 left").arg(owner, ageText(ack.left->count()))
                        : GroupWords::tr("ack by %1 · until it clears").arg(owner);
    case AckState::Kind::Expired:
        return GroupWords::tr("ack expired %1 ago · %2").arg(ageText(ack.over.count()), owner);
    case AckState::Kind::Outgrown:
        return GroupWords::tr("ack is over: worse than acked · %1").arg(owner);
    }
    return {};
}

QString ackFailureText(const Failure& failure)
{
    const QString path = visibleText(failure.args.value("path"_L1).toString());
    const QString detail = visibleText(failure.args.value("detail"_L1).toString());
    if (failure.code == "acks.no_space"_L1)
        return GroupWords::tr("The ack holds until Yagura ends: the disk of %1 is full.").arg(path);
    if (failure.code == "acks.cannot_read"_L1)
        return GroupWords::tr("Earlier acks cannot be read from %1: %2").arg(path, detail);
    return GroupWords::tr("The ack holds until Yagura ends: %1 cannot be written: %2").arg(path, detail);
}

QString chatterText(int times)
{
    return times > 0 ? GroupWords::tr("chatters %1×").arg(times) : QString();
}

QString scoreText(const CauseScore& score)
{
    const auto term = [](double value) { return QString::number(value, 'f', 2); };
    return GroupWords::tr("score %1 = coverage %2 × onset %3 × severity %4 × change %5")
        .arg(term(score.total), term(score.coverage), term(score.onset), term(score.severity), term(score.change));
}

const NodeCause* nodeCauseOf(const Picture& picture, const QString& target)
{
    const auto node = picture.services ? picture.services->graph.find(target) : std::nullopt;
    if (!node)
        return nullptr;
    const auto found = std::ranges::find(
        picture.impact.causes, *node, [](const NodeCause& cause) { return cause.trouble.node; });
    return found == picture.impact.causes.end() ? nullptr : &*found;
}

QString explanationOf(const Finding& finding, const Picture& picture, const Patterns& patterns, const AckState& ack)
{
    const FindingWords words = wordsOf(finding);
    const QString since = GroupWords::tr("for %1, since %2")
                              .arg(clockText(picture.now.since(finding.since).count()), timeOfDayText(finding.since.utc));
    QStringList text {words.title, words.detail, since, onsetText(finding),
        chatterText(finding.args.value("chatter"_L1).toInt()), ackText(ack), ack.comment};
    text += causeLines(finding, picture);
    text.removeAll(QString());
    const QList<RootCause> causes = rootCausesOf(patterns, finding, picture);
    addPart(text, GroupWords::tr("What may lie behind it:"), behindLines(causes));
    addPart(text, GroupWords::tr("What would refute this:"), refutingLines(finding, causes, patterns));
    return text.join(u'\n');
}

} // namespace yagura
