// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/whytable.h"

#include "models/items/findingwords.h"
#include "models/items/formats.h"
#include "models/items/rootcausewords.h"
#include "models/items/visibletext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

struct WhyWords {
    Q_DECLARE_TR_FUNCTIONS(yagura::Why)
};

QString spoken(const WhyRow& row)
{
    QStringList parts {row.verdict, row.text, row.now, row.level, row.place};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QVariant more(const WhyRow& row, int role)
{
    switch (role) {
    case WhyRowRole:
        return QVariant::fromValue(row);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return spoken(row);
    case TreeDepthRole:
        return row.kind == WhyRow::Kind::Sign ? 1 : 0;
    default:
        return {};
    }
}

constexpr Column<WhyRow> columns[] = {
    {"why", QT_TRANSLATE_NOOP("yagura::Columns", "Why"), CellKind::Plain,
        [](const WhyRow& row) { return SortKey(row.key); }, [](const WhyRow& row) { return row.text; }, more},
};

const Finding* findingOf(const Picture& picture, const QString& id)
{
    const auto found = std::ranges::find(picture.findings, id, &Finding::id);
    return found == picture.findings.end() ? nullptr : &*found;
}

/// Writes the answer from the top.
class Answer final {
public:
    void addSection(const QString& text)
    {
        WhyRow row;
        row.text = text;
        append(std::move(row));
    }

    void addCauses(const QList<RootCause>& causes)
    {
        for (const RootCause& cause : causes) {
            WhyRow row;
            row.id = cause.code;
            row.kind = WhyRow::Kind::Cause;
            row.verdict = likelihoodText(cause.likelihood);
            row.text = rootCauseText(cause.code);
            row.holds = cause.likelihood == Likelihood::Likely;
            row.isQuiet = cause.likelihood == Likelihood::RuledOut;
            append(row);
            addSigns(row.id, cause.evidence, row.isQuiet);
        }
    }

    void addPattern(const Explanation& explanation)
    {
        QStringList missing;
        for (const SeenSign& seen : explanation.missing())
            missing.append(signName(seen.sign));
        const QString name = patternText(explanation.pattern);
        const QString text = explanation.object ? name + u" · "_s + visibleText(explanation.object->name) : name;
        WhyRow row;
        row.id = explanation.pattern;
        row.kind = WhyRow::Kind::Pattern;
        row.verdict = WhyWords::tr("%1 of %2 signs").arg(explanation.held()).arg(explanation.signs.size());
        row.text = missing.isEmpty() ? text : WhyWords::tr("%1; missing: %2").arg(text, missing.join(u", "_s));
        row.holds = missing.isEmpty();
        append(row);
        addSigns(row.id, explanation.signs, false);
    }

    std::vector<WhyRow> take() && { return std::move(m_rows); }

private:
    void addSigns(const QString& of, const QList<SeenSign>& signs, bool isQuiet)
    {
        for (const SeenSign& seen : signs) {
            WhyRow row;
            row.id = of + u'/' + seen.sign.code;
            row.kind = WhyRow::Kind::Sign;
            row.verdict = signWeight(seen);
            row.text = signName(seen.sign);
            row.now = seen.value.isKnown() ? signNumber(seen) : QString();
            row.level = signLevel(seen);
            row.place = signPlace(seen);
            row.target = seen.target;
            row.object = seen.object ? seen.object->name : QString();
            row.holds = seen.holds == SeenSign::Holds::Yes && !isQuiet;
            row.isQuiet = isQuiet;
            append(std::move(row));
        }
    }

    void append(WhyRow row)
    {
        row.key = QString::number(m_rows.size()).rightJustified(6, u'0');
        m_rows.push_back(std::move(row));
    }

    std::vector<WhyRow> m_rows;
};

QList<Explanation> nearestFirst(
    const Patterns& patterns, const Picture& picture, const Target& target, const std::optional<ObjectRef>& object)
{
    QList<Explanation> explanations;
    for (const Pattern& pattern : patterns) {
        if (concerns(pattern, target.kind))
            explanations.append(explain(pattern, picture, target.id, object));
    }
    std::ranges::stable_sort(explanations, std::greater(), &Explanation::held);
    return explanations;
}

void addPatterns(Answer& answer, const Patterns& patterns, const Picture& picture, const QString& target,
    const std::optional<ObjectRef>& object)
{
    const TargetState* state = picture.target(target);
    const auto explanations = state ? nearestFirst(patterns, picture, state->target, object) : QList<Explanation>();
    if (explanations.isEmpty())
        return answer.addSection(WhyWords::tr("No pattern is about this."));
    answer.addSection(WhyWords::tr("Patterns: how near they are, and what is missing"));
    for (const Explanation& explanation : explanations)
        answer.addPattern(explanation);
}

/// As if something of that pattern had been found on the target.
QList<RootCause> causesAsTheyStand(const Patterns& patterns, const Picture& picture, const Target& target)
{
    QList<RootCause> causes;
    for (const Pattern& pattern : patterns) {
        if (!concerns(pattern, target.kind) || pattern.of.isEmpty())
            continue;
        Finding supposed;
        supposed.target = target.id;
        supposed.pattern = pattern.of.first();
        supposed.object = nearestObject(pattern, picture, target.id);
        causes += rootCausesOf({pattern}, supposed, picture);
    }
    std::ranges::stable_sort(causes, std::greater(), &RootCause::likelihood);
    return causes;
}

} // namespace

std::span<const Column<WhyRow>> whyColumns()
{
    return columns;
}

std::vector<WhyRow> whyRows(const WhyQuestion& question, const Picture& picture, const Patterns& patterns)
{
    Answer answer;
    if (const Finding* finding = findingOf(picture, question.finding)) {
        const QList<RootCause> causes = rootCausesOf(patterns, *finding, picture);
        answer.addSection(causes.isEmpty() ? WhyWords::tr("Nothing is known of what may lie behind it.")
                                           : WhyWords::tr("What may lie behind it, likeliest first"));
        answer.addCauses(causes);
        addPatterns(answer, patterns, picture, finding->target, finding->object);
        return std::move(answer).take();
    }
    const TargetState* state = picture.target(question.target);
    if (!state) {
        answer.addSection(WhyWords::tr("Nobody watches it any more."));
        return std::move(answer).take();
    }
    addPatterns(answer, patterns, picture, question.target, std::nullopt);
    if (const auto causes = causesAsTheyStand(patterns, picture, state->target); !causes.isEmpty()) {
        answer.addSection(WhyWords::tr("Causes, as the numbers stand now"));
        answer.addCauses(causes);
    }
    return std::move(answer).take();
}

QString whyText(const std::vector<WhyRow>& rows)
{
    QStringList lines;
    for (const WhyRow& row : rows) {
        const QString indent(row.kind == WhyRow::Kind::Section ? 0 : row.kind == WhyRow::Kind::Sign ? 4 : 2, u' ');
        const QString verdict = row.verdict.isEmpty() ? QString() : row.verdict + u": "_s;
        QStringList parts {row.text, row.now, row.level, row.place};
        parts.removeAll(QString());
        lines.append(indent + verdict + parts.join(u", "_s));
    }
    return lines.join(u'\n');
}

QString whyTitle(const WhyQuestion& question, const Picture& picture)
{
    if (const Finding* finding = findingOf(picture, question.finding))
        return sentenceOf(*finding);
    return question.finding.isEmpty() ? WhyWords::tr("Why not: %1").arg(visibleText(question.target))
                                      : WhyWords::tr("%1: the problem has cleared").arg(visibleText(question.target));
}

QString whyDetail(const WhyQuestion& question, const Picture& picture)
{
    if (const Finding* finding = findingOf(picture, question.finding)) {
        return WhyWords::tr("for %1, since %2")
            .arg(clockText(picture.now.since(finding->since).count()), timeOfDayText(finding->since.utc));
    }
    const auto standing = std::ranges::count(picture.findings, question.target, &Finding::target);
    return standing == 0 ? WhyWords::tr("Nothing is wrong with it by any rule.")
                         : WhyWords::tr("%n problem(s) stand(s) on it.", nullptr, int(standing));
}

} // namespace yagura
