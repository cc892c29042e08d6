// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/wall/wallstory.h"

#include "models/items/causewords.h"
#include "models/items/findingwords.h"
#include "models/items/formats.h"
#include "models/items/grouprows.h"
#include "models/items/spokenlanguage.h"
#include "models/items/statewords.h"
#include "models/items/verdict.h"
#include "models/items/visibletext.h"
#include "models/items/wall/walltalk.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

QString hourAndMinute(const QDateTime& moment)
{
    return Speaking::local(moment).toString(u"HH:mm"_s);
}

QString timeOfDay(const Moment& now)
{
    const QString zone = Speaking::local(now.utc).timeZoneAbbreviation();
    return timeOfDayText(now.utc) + (zone.isEmpty() ? QString() : u' ' + zone);
}

constexpr std::size_t linesOfHead = 2;

bool isSilent(const WallSource& source)
{
    const Moment& last = source.picture ? source.pictureAt : source.begun;
    return source.now.since(last) >= wallPatience;
}

// The head ----------------------------------------------------------------------------------------------------------

/// As many names as there are, then fewer and a number.
WallWords namesOf(const QStringList& names, int total)
{
    constexpr qsizetype most = 6;
    const QString between = WallTalk::tr(", ", "between names");
    WallWords words;
    for (qsizetype shown = std::min(most, names.size()); shown > 0; --shown) {
        const int more = std::max(total, int(names.size())) - int(shown);
        const QString list = names.mid(0, shown).join(between);
        words.append(more > 0 ? WallTalk::tr("%1 and %n more", nullptr, more).arg(list) : list);
    }
    return words;
}

WallLine causeLine(const FindingGroup& group, const Picture& picture)
{
    const auto finding = std::ranges::find(picture.findings, group.head.key, &Finding::id);
    const bool isCause = finding != picture.findings.end() && finding->cause == Cause::Probable;
    WallLine line;
    line.label = isCause ? WallTalk::tr("Probable cause") : WallTalk::tr("Finding");
    line.words = {group.head.title};
    if (finding != picture.findings.end()) {
        const FindingBrief brief = briefOf(*finding);
        line.words << brief.name + u"  "_s + brief.what << brief.name;
    }
    line.tone = WallLine::Tone::Strong;
    return line;
}

/// As people call it: by its label, in their language, where it has one.
QString calledIn(const Picture& picture, const QString& id)
{
    const auto node = picture.services ? picture.services->graph.find(id) : std::nullopt;
    const QString label = node ? picture.services->graph.node(*node).label.in(QLocale().name()) : QString();
    return visibleText(label.isEmpty() ? id : label);
}

/// What is not well because of the causes, the weightiest first.
WallLine impactLine(const std::vector<FindingGroup>& groups, const Picture& picture)
{
    QStringList names;
    int total = 0;
    for (const FindingGroup& group : groups) {
        const auto finding = std::ranges::find(picture.findings, group.head.key, &Finding::id);
        if (finding == picture.findings.end())
            continue;
        total = std::max(total, finding->affectsTotal);
        for (const QString& id : finding->affects) {
            const QString name = calledIn(picture, id);
            if (!names.contains(name))
                names.append(name);
        }
    }
    return {WallTalk::tr("Impact"), namesOf(names, total), {}, WallLine::Tone::Plain, false};
}

std::vector<WallLine> headOfTrouble(const WallSource& source)
{
    const Picture& picture = *source.picture;
    const AckBook nobodyAcked;
    const std::vector<FindingGroup> groups = causeGroups({source.picture, &nobodyAcked, {}});
    std::vector<WallLine> lines;
    if (!groups.empty())
        lines.push_back(causeLine(groups.front(), picture));
    else if (source.incident && !source.incident->title.isEmpty())
        lines.push_back({WallTalk::tr("Incident"), {source.incident->title}, {}, WallLine::Tone::Strong, false});
    else
        lines.push_back({{}, {verdictOf(picture).detail}, {}, WallLine::Tone::Plain, false});
    const WallLine impact = impactLine(groups, picture);
    if (!impact.words.isEmpty())
        lines.push_back(impact);
    else if (groups.size() > 1)
        lines.push_back({WallTalk::tr("Also"), {groups[1].head.title}, {}, WallLine::Tone::Plain, false});
    else if (picture.services)
        lines.push_back({WallTalk::tr("Impact"), {WallTalk::tr("none known")}, {}, WallLine::Tone::Quiet, false});
    return lines;
}

std::vector<WallLine> headWhenWell(const WallSource& source)
{
    const int rules = int(source.picture->rules.size());
    const auto lasts = source.now.since(source.wellSince.value_or(source.now));
    const QString length = ageText(lasts.count());
    const WallWords quiet {WallTalk::tr("%n check(s), all normal for %1", nullptr, rules).arg(length),
        WallTalk::tr("normal for %1").arg(length)};
    const QDateTime& ended = source.lastIncidentEnded;
    const QString none = WallTalk::tr("No incident");
    const WallWords last = ended.isValid()
        ? WallWords {WallTalk::tr("No incident. The last one ended %1 ago").arg(ageText(ended.msecsTo(source.now.utc))),
            none}
        : WallWords {none};
    return {{{}, quiet, {}, WallLine::Tone::Plain, false}, {{}, last, {}, WallLine::Tone::Quiet, false}};
}

// The foot ----------------------------------------------------------------------------------------------------------

WallLine stepLine(const WallIncident& incident, const QDateTime& utc)
{
    WallLine line;
    line.isCurrent = true;
    if (!incident.step) {
        line.label = WallTalk::tr("Step");
        line.words = {incident.isMitigated ? WallTalk::tr("mitigated; no checklist is open")
                                           : WallTalk::tr("no checklist is open")};
        line.aside = incident.lead;
        line.tone = WallLine::Tone::Quiet;
        return line;
    }
    const WallStep& step = *incident.step;
    line.label = WallTalk::tr("Step %1/%2").arg(step.number).arg(step.count);
    line.words = {step.title};
    const QString since = step.since.isValid() ? clockText(step.since.msecsTo(utc)) : QString();
    line.aside = QString(step.who + u' ' + since).trimmed();
    return line;
}

WallLine reportLine(const QDateTime& due, const QDateTime& utc)
{
    const qint64 left = utc.msecsTo(due);
    if (left >= 0)
        return {WallTalk::tr("Report in"), {clockText(left)}, {}, WallLine::Tone::Plain, false};
    return {WallTalk::tr("Report"), {WallTalk::tr("overdue for %1").arg(clockText(-left))}, {}, WallLine::Tone::Late,
        false};
}

/// How many of the services and functions that stand on all of this do serve.
std::optional<WallLine> servicesLine(const Picture& picture)
{
    if (!picture.services)
        return std::nullopt;
    int all = 0;
    int serving = 0;
    const ServiceGraph& graph = picture.services->graph;
    for (NodeIndex node = 0; node < graph.size() && node < picture.impact.nodes.size(); ++node) {
        if (graph.node(node).kind != NodeKind::Service && graph.node(node).kind != NodeKind::Function)
            continue;
        ++all;
        serving += picture.impact.nodes[node].state <= NodeState::RedundancyLost ? 1 : 0;
    }
    if (all == 0)
        return std::nullopt;
    return WallLine {WallTalk::tr("Services"), {WallTalk::tr("%1 of %2 serve").arg(serving).arg(all)}, {},
        WallLine::Tone::Quiet, false};
}

void addRoomLine(std::vector<WallLine>& lines, const QString& label, const LocalText& text)
{
    if (!text.isEmpty())
        lines.push_back({label, {visibleText(text.in(QLocale().name()))}, {}, WallLine::Tone::Plain, false});
}

std::vector<WallLine> footOf(const WallSource& source, Severity severity)
{
    std::vector<WallLine> lines;
    if (source.incident) {
        lines.push_back(stepLine(*source.incident, source.now.utc));
        if (source.incident->reportDue.isValid())
            lines.push_back(reportLine(source.incident->reportDue, source.now.utc));
        return lines;
    }
    if (severity == Severity::Critical)
        lines.push_back({WallTalk::tr("Incident"), {WallTalk::tr("not declared")}, {}, WallLine::Tone::Quiet, false});
    // Whoever leads an incident stands beside its step; without one the room has to know whom to call.
    addRoomLine(lines, WallTalk::tr("On duty"), source.room.onDuty);
    if (severity == Severity::Ok)
        addRoomLine(lines, WallTalk::tr("Next", "what is planned"), source.room.next);
    return lines;
}

// The sources -------------------------------------------------------------------------------------------------------

/// Who brings all of it is away: that says more than which of its targets is the oldest.
void tellLoss(WallStory& story, const Picture& picture)
{
    const QString words = lossHeadline(*picture.loss);
    story.sources = Severity::Unknown;
    story.sourcesWords = {words + u' ' + clockText(picture.now.since(picture.loss->since).count()), words};
}

void tellSources(WallStory& story, const WallSource& source)
{
    const Picture& picture = *source.picture;
    if (picture.loss) {
        story.sourcesAside = story.isIncidentClock ? timeOfDay(source.now) : QString();
        return tellLoss(story, picture);
    }
    const TargetState* lost = nullptr;
    int unseen = 0;
    for (const TargetState& state : picture.targets) {
        if (state.freshness(picture.now) == Freshness::Live)
            continue;
        ++unseen;
        // The one that nobody has seen for longest; one that was never seen is the worst of them.
        if (!lost || !state.age(picture.now)
            || (lost->age(picture.now) && *state.age(picture.now) > *lost->age(picture.now)))
            lost = &state;
    }
    const auto oldest = oldestAge(picture);
    const QString age = oldest ? WallTalk::tr("oldest %1").arg(ageText(oldest->count())) : QString();
    story.sourcesAside = story.isIncidentClock ? timeOfDay(source.now) : lost ? QString() : age;
    if (!lost) {
        story.sources = picture.targets.isEmpty() ? Severity::Unknown : Severity::Ok;
        story.sourcesWords = {WallTalk::tr("%n source(s) live", nullptr, int(picture.targets.size()))};
        return;
    }
    story.sources = Severity::Unknown;
    const QString name = visibleText(cutInTheMiddle(lost->target.id, 40));
    const auto since = lost->age(picture.now);
    const QString clock = since ? u' ' + clockText(since->count()) : QString();
    const QString more = unseen > 1 ? u"  "_s + WallTalk::tr("+%n more", nullptr, unseen - 1) : QString();
    const QString reason = wallOutage(*lost, picture.now);
    story.sourcesWords
        = {name + u' ' + reason + clock + more, name + clock + more, WallTalk::tr("%n not seen", nullptr, unseen)};
}

// The kinds ---------------------------------------------------------------------------------------------------------

/// A frozen picture would look like a quiet world. The clock goes on, so that everybody sees that the wall itself
/// lives.
void tellSilence(WallStory& story, const WallSource& source)
{
    story.kind = WallStory::Kind::NoData;
    story.severity = Severity::Unknown;
    const Moment& last = source.picture ? source.pictureAt : source.begun;
    story.verdict = {WallTalk::tr("NO DATA since %1").arg(hourAndMinute(last.utc)), WallTalk::tr("NO DATA")};
    const QString silence = clockText(source.now.since(last).count());
    story.head.push_back({{}, {WallTalk::tr("The watch has sent no picture for %1").arg(silence), silence}, {},
        WallLine::Tone::Plain, false});
    if (source.picture) {
        const QString was = verdictOf(*source.picture).headline;
        story.head.push_back(
            {{}, {WallTalk::tr("What it said last: %1").arg(was), was}, {}, WallLine::Tone::Quiet, false});
    }
    story.foot = footOf(source, Severity::Unknown);
    story.sourcesWords = {WallTalk::tr("nothing can be seen")};
    story.sourcesAside = story.isIncidentClock ? timeOfDay(source.now) : QString();
}

void tellPicture(WallStory& story, const WallSource& source)
{
    const VerdictWords words = verdictOf(*source.picture);
    story.severity = words.severity;
    story.verdict = {words.headline, stateWord(words.severity)};
    story.panes = source.panes;
    const bool isWell = words.severity == Severity::Ok && !source.incident;
    story.kind = isWell ? WallStory::Kind::Well : WallStory::Kind::Trouble;
    story.head = isWell ? headWhenWell(source) : headOfTrouble(source);
    if (source.picture->targets.isEmpty())
        story.head
            = {{{}, {WallTalk::tr("The configuration names nothing to watch")}, {}, WallLine::Tone::Plain, false}};
    story.foot = footOf(source, words.severity);
    if (const auto services = isWell ? servicesLine(*source.picture) : std::nullopt)
        story.foot.push_back(*services);
    tellSources(story, source);
}

} // namespace

int WallStory::pages() const
{
    if (kind != Kind::Well)
        return 1;
    return 1 + int(std::ranges::count_if(panes, [](const WallPane& pane) { return pane.items.size() > 1; }));
}

WallStory wallStoryOf(const WallSource& source)
{
    WallStory story;
    story.isIncidentClock = source.incident && source.incident->started.isValid();
    story.incident = source.incident ? source.incident->name : QString();
    story.clock = story.isIncidentClock ? durationText(source.incident->started.msecsTo(source.now.utc))
                                        : timeOfDayText(source.now.utc);
    if (isSilent(source)) {
        tellSilence(story, source);
    } else if (source.picture) {
        tellPicture(story, source);
    } else {
        story.verdict = {WallTalk::tr("Looking for the first time"), stateWord(Severity::Unknown)};
        story.sourcesWords = {WallTalk::tr("nothing read yet")};
    }
    // The rows keep their places, whatever is said above them.
    story.head.resize(linesOfHead);
    return story;
}

} // namespace yagura
