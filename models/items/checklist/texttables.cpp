// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/checklist/texttables.h"

#include "models/items/causewords.h"
#include "models/items/database/ladderwords.h"
#include "models/items/failurewords.h"
#include "models/items/findingsindex.h"
#include "models/items/findingwords.h"
#include "models/items/formats.h"
#include "models/items/markwords.h"
#include "models/items/shownhealth.h"
#include "models/items/statewords.h"
#include "models/items/targetwords.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

struct PictureWords {
    Q_DECLARE_TR_FUNCTIONS(yagura::EvidenceTables)
};

TextTable withRows(const QStringList& columns, const QList<QStringList>& rows)
{
    TextTable table;
    table.columns = columns;
    table.rows = rows;
    table.rowsTotal = rows.size();
    if (rows.isEmpty())
        table.note = PictureWords::tr("None.");
    return table;
}

TextTable findingsTable(const Picture& picture, const QString& target)
{
    QList<QStringList> rows;
    for (const Finding& finding : picture.findings) {
        const FindingWords words = wordsOf(finding, ObjectText::Short);
        if (target.isEmpty() || finding.target == target)
            rows.append({stateWord(finding.severity), words.title, words.detail});
    }
    return withRows({PictureWords::tr("State"), PictureWords::tr("Finding"), PictureWords::tr("Reason")}, rows);
}

TextTable changesTable(const Picture& picture, const QString& target)
{
    QList<QStringList> rows;
    for (auto mark = picture.marks.rbegin(); mark != picture.marks.rend(); ++mark) {
        if (target.isEmpty() || mark->node.isEmpty() || mark->node == target)
            rows.append({timeOfDayText(mark->at.utc), sentenceOf(*mark)});
    }
    return withRows({PictureWords::tr("When"), PictureWords::tr("Change")}, rows);
}

/// Of a target: only those that its findings affect.
TextTable servicesTable(const Picture& picture, const QString& target)
{
    if (!picture.services)
        return noteTable(PictureWords::tr("No services are configured."));
    QSet<QString> affected;
    for (const Finding& finding : picture.findings) {
        if (finding.target == target)
            affected.unite(QSet<QString>(finding.affects.begin(), finding.affects.end()));
    }
    const ServiceGraph& graph = picture.services->graph;
    QList<QStringList> rows;
    for (NodeIndex index = 0; index < graph.size() && index < picture.impact.nodes.size(); ++index) {
        const ServiceNode& node = graph.node(index);
        const NodeState state = picture.impact.nodes[index].state;
        const bool isShown = node.kind != NodeKind::Target && state != NodeState::Ok
            && (target.isEmpty() || affected.contains(node.id));
        if (isShown)
            rows.append({node.label.isEmpty() ? node.id : node.label.in(QLocale().name()), nodeKindText(node.kind),
                nodeStateText(state), node.impact.in(QLocale().name())});
    }
    return withRows({PictureWords::tr("Name"), PictureWords::tr("Kind"), PictureWords::tr("State"),
                        PictureWords::tr("Seen by users")},
        rows);
}

TextTable targetsTable(const PicturePtr& picture)
{
    const FindingsIndex findings(picture);
    QList<QStringList> rows;
    for (const TargetState& state : picture->targets) {
        const QString outage = outageText(state, picture->now);
        const Finding* worst = findings.worst(state.target.id);
        const QString words = !outage.isEmpty() ? outage : worst ? wordsOf(*worst, ObjectText::Short).title : QString();
        const auto age = state.age(picture->now);
        rows.append({stateWord(findings.severity(state)), state.target.id,
            ageText(age ? std::optional<qint64>(age->count()) : std::nullopt), words});
    }
    return withRows(
        {PictureWords::tr("State"), PictureWords::tr("Name"), PictureWords::tr("Age"), PictureWords::tr("Reason")},
        rows);
}

TextTable ladderTable(const Picture& picture, const QString& target)
{
    const TargetState* state = picture.target(target);
    const auto* ladder = state && state->last && state->last->ladder ? &*state->last->ladder
        : state && state->good && state->good->ladder                ? &*state->good->ladder
                                                                     : nullptr;
    if (!ladder)
        return noteTable(PictureWords::tr("No connect has been measured yet."));
    QList<QStringList> rows;
    for (const LadderStep& step : ladder->value.steps)
        rows.append({rungText(step.rung), latencyText(step.milliseconds), stepText(step)});
    TextTable table = withRows({PictureWords::tr("Rung"), PictureWords::tr("Time"), PictureWords::tr("Result")}, rows);
    table.numeric = {1};
    table.note = ladderVerdict(ladder->value);
    return table;
}

} // namespace

TextTable noteTable(const QString& note)
{
    TextTable table;
    table.note = note;
    return table;
}

TextTable joined(TextTable first, const TextTable& second)
{
    first.columns = second.columns;
    first.numeric = second.numeric;
    first.rows += second.rows;
    first.rowsTotal += second.rowsTotal;
    return first;
}

TextTable pictureTable(const PicturePtr& picture, const QString& name, const QString& target)
{
    if (name == "findings"_L1)
        return findingsTable(*picture, target);
    if (name == "changes"_L1)
        return changesTable(*picture, target);
    if (name == "services"_L1)
        return servicesTable(*picture, target);
    if (name == "ladder"_L1)
        return ladderTable(*picture, target);
    return targetsTable(picture);
}

TextTable settingsTable(const Picture& picture, const QString& target)
{
    const auto* health = shownHealth<DatabaseHealth>(picture, target);
    if (!health || !health->settings)
        return noteTable(PictureWords::tr("Not read yet."));
    QList<QStringList> rows;
    for (const Setting& setting : health->settings->value)
        rows.append({setting.name, setting.hidden ? PictureWords::tr("hidden") : setting.value});
    return withRows({PictureWords::tr("Setting"), PictureWords::tr("Value")}, rows);
}

} // namespace yagura
