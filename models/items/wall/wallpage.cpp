// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/wall/wallpage.h"

#include "models/items/statewords.h"
#include "models/items/wall/wallplan.h"
#include "models/items/wall/walltalk.h"

#include <algorithm>

namespace yagura {

namespace {

namespace grid = wallgrid;

/// Where the columns of the rows stand.
struct Columns {
    double state = 0; ///< left of the state's word
    double name = 0;
    double words = 0;
    double chart = 0;
    double chartEnd = 0;
    double aside = 0; ///< left of what stands at the right end
};

class Composer final {
public:
    Composer(const WallStory& story, QSizeF window, double text, const WallRuler& ruler)
        : m_story(story), m_window(window), m_em(text), m_ruler(ruler)
    {
        m_page.text = text;
        m_page.severity = story.severity;
        m_left = grid::margin * m_em;
        m_right = window.width() - m_left;
        m_behindMark = m_left + grid::markColumn * m_em;
        m_labelLeft = m_left;
    }

    WallPage whole()
    {
        const WallPlan plan = wallPlanOf(m_story, m_window.height() / m_em);
        const std::vector<WallLine> head(m_story.head.begin(), m_story.head.begin() + plan.headLines);
        const std::vector<WallLine> foot(m_story.foot.begin(), m_story.foot.begin() + plan.footLines);
        m_linesLeft = lineColumn(head, foot);
        composeHead(head);
        const bool isWell = m_story.kind == WallStory::Kind::Well;
        composeRows(plan.rows, isWell);
        // Calm words stand in the columns of the rows, as long as their labels find room there.
        if (isWell && !plan.rows.empty())
            m_linesLeft = std::max(m_rowWords, m_linesLeft - m_left + m_behindMark);
        m_labelLeft = isWell ? m_behindMark : m_left;
        composeFoot(foot);
        composeStrip();
        return std::move(m_page);
    }

    WallPage of(const WallPane& pane)
    {
        const WallPlan plan = wallPanePlanOf(pane, m_window.height() / m_em);
        std::vector<WallLine> head(std::size_t(plan.headLines));
        if (!head.empty())
            head.front().words = {pane.title + QStringLiteral("  ") + wellText(pane.well), pane.title};
        m_linesLeft = m_behindMark;
        composeHead(head);
        composeRows(plan.rows, false);
        composeStrip();
        return std::move(m_page);
    }

private:
    double em(double sizes) const { return sizes * m_em; }
    double gap() const { return em(grid::gap); }
    double width(WallType type, const QString& text) const { return m_ruler.width(type, text); }
    static QString wellText(int well) { return WallTalk::tr("%n OK", nullptr, well); }
    static QString moreText(int more) { return more > 0 ? WallTalk::tr("+%n more", nullptr, more) : QString(); }

    /// The first that fits. When even the last does not, it loses its end: a name may be of any length.
    QString fitted(const WallWords& words, WallType type, double room) const
    {
        for (const QString& each : words) {
            if (width(type, each) <= room)
                return each;
        }
        QString cut = words.isEmpty() ? QString() : words.last();
        while (!cut.isEmpty()) {
            cut.chop(1);
            const QString text = cut.trimmed() + u'…';
            if (width(type, text) <= room)
                return text;
        }
        return {};
    }

    void put(const QRectF& place, const QString& text, WallType type, WallInk ink, Severity severity = Severity::Ok,
        bool isRight = false)
    {
        if (!text.isEmpty())
            m_page.runs.push_back({place, text, type, ink, severity, isRight});
    }
    /// Puts it at the right end, unless it would begin before `least`, and returns where what is left of it may end.
    double putRight(double top, double height, const QString& text, WallType type, WallInk ink, double least)
    {
        const double left = m_right - width(type, text);
        if (text.isEmpty() || left < least)
            return m_right;
        put({left, top, m_right - left, height}, text, type, ink, Severity::Ok, true);
        return left - gap();
    }
    void mark(double top, double height, double side, Severity severity, bool isStale)
    {
        // All marks stand on one axis, the large one of the verdict, too.
        const double centre = m_left + em(grid::verdictMark) / 2;
        m_page.marks.push_back(
            {{centre - em(side) / 2, top + (height - em(side)) / 2, em(side), em(side)}, severity, isStale});
    }

    double lineColumn(const std::vector<WallLine>& head, const std::vector<WallLine>& foot) const
    {
        double widest = 0;
        for (const auto* lines : {&head, &foot}) {
            for (const WallLine& line : *lines)
                widest = std::max(widest, width(line.isCurrent ? WallType::Strong : WallType::Text, line.label));
        }
        const double most = (m_right - m_left) * 0.45;
        return widest > 0 ? m_left + std::min(widest, most) + gap() : m_behindMark;
    }

    void composeHead(const std::vector<WallLine>& lines);
    void composeLine(const WallLine& line, double top, double height);
    Columns columnsFor(const std::vector<WallRow>& rows, bool isByPane) const;
    WallWords nameOf(const WallRow& row, bool isByPane) const;
    static const WallWords& wordsOf(const WallRow& row, bool isByPane)
    {
        return isByPane && row.isFirst ? row.pane->nearest : row.item->words;
    }
    static QString asideOf(const WallRow& row);
    void composeRows(const std::vector<WallRow>& rows, bool isByPane);
    void composeRow(const WallRow& row, double top, const Columns& columns, bool isByPane);
    void composeFoot(const std::vector<WallLine>& lines);
    void composeStrip();

    const WallStory& m_story;
    QSizeF m_window;
    double m_em;
    const WallRuler& m_ruler;
    WallPage m_page;
    double m_left = 0;
    double m_right = 0;
    double m_behindMark = 0;
    double m_labelLeft = 0;
    double m_linesLeft = 0;
    double m_rowWords = 0; ///< left of the words of the rows
    double m_bottom = 0; ///< of what was composed so far
};

void Composer::composeHead(const std::vector<WallLine>& lines)
{
    const double above = em(grid::verdictTop);
    const double height = em(grid::verdictLine) - above;
    const bool isCalm = m_story.kind == WallStory::Kind::Well;
    mark(above, height, grid::verdictMark, m_story.severity, false);
    const WallType clock = m_story.isIncidentClock ? WallType::Verdict : WallType::Large;
    const double end = putRight(above, height, m_story.clock, clock,
        m_story.isIncidentClock ? WallInk::Text : WallInk::Normal, m_behindMark + height);
    const double room = end - m_behindMark;
    const double incident = m_story.incident.isEmpty() ? 0 : width(WallType::Text, m_story.incident) + 2 * gap();
    const bool hasIncident = incident > 0 && !m_story.verdict.isEmpty()
        && width(WallType::Verdict, m_story.verdict.last()) + incident <= room;
    const QString verdict = fitted(m_story.verdict, WallType::Verdict, hasIncident ? room - incident : room);
    const double wide = width(WallType::Verdict, verdict);
    put({m_behindMark, above, wide, height}, verdict, WallType::Verdict,
        m_story.severity == Severity::Ok ? WallInk::Text : WallInk::State, m_story.severity);
    if (hasIncident)
        put({m_behindMark + wide + 2 * gap(), above, incident - 2 * gap(), height}, m_story.incident, WallType::Text,
            WallInk::Normal);
    double top = above + height;
    for (const WallLine& line : lines) {
        composeLine(line, top, em(grid::headLine));
        top += em(grid::headLine);
    }
    m_bottom = top + em(grid::headFoot);
    if (!isCalm)
        m_page.head = {0, 0, m_window.width(), m_bottom};
    m_page.rules.push_back(m_bottom);
}

void Composer::composeLine(const WallLine& line, double top, double height)
{
    const double end = putRight(top, height, line.aside, WallType::Text, WallInk::Normal, m_linesLeft + height);
    const bool isLate = line.tone == WallLine::Tone::Late;
    const WallInk ink = isLate               ? WallInk::State
        : line.tone == WallLine::Tone::Quiet ? WallInk::Quiet
        : line.label.isEmpty()               ? WallInk::Normal
                                             : WallInk::Text;
    const WallType type = line.tone == WallLine::Tone::Strong ? WallType::Strong : WallType::Text;
    if (!line.label.isEmpty()) {
        const WallType label = line.isCurrent ? WallType::Strong : WallType::Text;
        const double room = m_linesLeft - gap() - m_labelLeft;
        put({m_labelLeft, top, room, height}, fitted({line.label}, label, room), label,
            line.isCurrent ? WallInk::Current : WallInk::Quiet);
    }
    const double left = line.label.isEmpty() && m_linesLeft > m_behindMark ? m_behindMark : m_linesLeft;
    put({left, top, end - left, height}, fitted(line.words, type, end - left), type, ink, Severity::Warning);
}

WallWords Composer::nameOf(const WallRow& row, bool isByPane) const
{
    return isByPane && row.isFirst ? WallWords {row.pane->title} : row.item->name;
}

QString Composer::asideOf(const WallRow& row)
{
    if (row.more > 0)
        return moreText(row.more);
    return row.isFirst && row.item->severity == Severity::Ok ? wellText(row.pane->well) : QString();
}

Columns Composer::columnsFor(const std::vector<WallRow>& rows, bool isByPane) const
{
    double state = 0;
    double aside = 0;
    bool hasStates = false;
    for (const WallRow& row : rows) {
        hasStates = hasStates || row.item->severity != Severity::Ok;
        state = std::max(state, width(WallType::Strong, stateWord(row.item->severity)));
        aside = std::max(aside, width(WallType::Text, asideOf(row)));
    }
    const double between = gap() * 1.4;
    Columns columns;
    columns.state = m_behindMark;
    columns.aside = std::max(m_behindMark, m_right - aside);
    columns.chartEnd = aside > 0 ? columns.aside - gap() : m_right;
    // Where it is narrow the mark has to do without its word.
    const bool isRoomy = columns.chartEnd - m_behindMark - state > em(6);
    columns.name = hasStates && isRoomy ? m_behindMark + state + between : m_behindMark;
    const double longestName = std::min((m_right - m_left) * 0.3, columns.chartEnd - columns.name);
    double name = 0;
    for (const WallRow& row : rows)
        name = std::max(name, width(WallType::Strong, fitted(nameOf(row, isByPane), WallType::Strong, longestName)));
    columns.words = std::min(columns.name + name + between, columns.chartEnd);
    // A narrower picture where more rows keep theirs, or more words are whole.
    const auto worth = [&](double chart) {
        const double room = columns.chartEnd - em(chart) - gap() - columns.words;
        qsizetype sum = 0;
        for (const WallRow& row : rows) {
            const auto fits = [&](const QString& words) { return width(WallType::Text, words) <= room; };
            const WallWords& words = wordsOf(row, isByPane);
            sum += (fits(words.value(0)) ? 1 : 0) + (std::ranges::any_of(words, fits) ? 2 : 0);
        }
        return sum;
    };
    const bool isNarrower = worth(grid::narrowChart) > worth(grid::chart);
    columns.chart = columns.chartEnd - em(isNarrower ? grid::narrowChart : grid::chart);
    return columns;
}

void Composer::composeRows(const std::vector<WallRow>& rows, bool isByPane)
{
    if (m_story.kind == WallStory::Kind::NoData)
        return;
    const Columns columns = columnsFor(rows, isByPane);
    m_rowWords = columns.words;
    for (const WallRow& row : rows) {
        composeRow(row, m_bottom, columns, isByPane);
        m_bottom += em(grid::row);
        m_page.rules.push_back(m_bottom);
    }
    m_page.rows = int(rows.size());
}

void Composer::composeRow(const WallRow& row, double top, const Columns& columns, bool isByPane)
{
    const WallItem& item = *row.item;
    const double height = em(grid::row);
    const bool isWell = item.severity == Severity::Ok && !item.isStale;
    mark(top, height, grid::rowMark, item.severity, item.isStale);
    if (columns.name > columns.state) {
        put({columns.state, top, columns.name - columns.state, height}, stateWord(item.severity), WallType::Strong,
            WallInk::State, item.severity);
    }
    put({columns.name, top, columns.words - columns.name, height},
        fitted(nameOf(row, isByPane), WallType::Strong, columns.words - columns.name - gap()), WallType::Strong,
        isWell ? WallInk::Normal : WallInk::Text);
    if (const QString aside = asideOf(row); !aside.isEmpty())
        put({columns.aside, top, m_right - columns.aside, height},
            fitted({aside}, WallType::Text, m_right - columns.aside), WallType::Text,
            row.more > 0 ? WallInk::Normal : WallInk::Quiet, Severity::Ok, true);

    // The picture of the last half hour gives way to words, and never the other way round.
    const WallWords& words = wordsOf(row, isByPane);
    const double beside = columns.chart - gap() - columns.words;
    const bool hasSeries = item.series.points.size() > 1;
    const bool fitsBeside
        = std::ranges::any_of(words, [&](const QString& each) { return width(WallType::Text, each) <= beside; });
    const bool hasChart = hasSeries && fitsBeside;
    const double end = hasChart ? columns.chart - gap() : columns.chartEnd;
    put({columns.words, top, end - columns.words, height}, fitted(words, WallType::Text, end - columns.words),
        WallType::Text, isWell ? WallInk::Normal : WallInk::Text);
    if (hasChart)
        m_page.charts.push_back(
            {{columns.chart, top + height * 0.22, columns.chartEnd - columns.chart, height * 0.56}, item.series});
}

void Composer::composeFoot(const std::vector<WallLine>& lines)
{
    const double stripTop = m_window.height() - em(grid::strip);
    if (m_story.kind == WallStory::Kind::NoData) {
        const double foot
            = lines.empty() ? 0 : em(grid::footTop + grid::footLine * double(lines.size()) + grid::headFoot);
        m_page.hatch = {0, m_bottom, m_window.width(), std::max(0.0, stripTop - foot - m_bottom)};
        m_bottom = m_page.hatch.bottom();
    }
    double top = m_bottom + em(grid::footTop);
    for (const WallLine& line : lines) {
        composeLine(line, top, em(grid::footLine));
        top += em(grid::footLine);
    }
}

void Composer::composeStrip()
{
    const double height = em(grid::strip);
    const double top = m_window.height() - height;
    m_page.strip = {0, top, m_window.width(), height};
    m_page.rules.push_back(top);
    const bool isLive = m_story.sources == Severity::Ok;
    mark(top, height, grid::rowMark, m_story.sources, false);
    double left = m_behindMark;
    const double end = putRight(top, height, m_story.sourcesAside, WallType::Text, WallInk::Quiet, left + height);
    // Where the whole sentence and the word of its state have no room together, the sentence says it all.
    const QString word = isLive ? QString() : stateWord(m_story.sources);
    const double wide = width(WallType::Strong, word) + gap();
    const bool hasWord = !isLive && width(WallType::Text, m_story.sourcesWords.value(0)) + wide <= end - left;
    if (hasWord) {
        put({left, top, wide - gap(), height}, word, WallType::Strong, WallInk::State, m_story.sources);
        left += wide;
    }
    put({left, top, end - left, height}, fitted(m_story.sourcesWords, WallType::Text, end - left), WallType::Text,
        isLive ? WallInk::Quiet : WallInk::State, m_story.sources);
}

} // namespace

WallPage wallPageOf(const WallStory& story, QSizeF window, double text, const WallRuler& ruler, int page)
{
    if (page > 0 && page < story.pages()) {
        int left = page;
        for (const WallPane& pane : story.panes) {
            if (pane.items.size() > 1 && --left == 0)
                return Composer(story, window, text, ruler).of(pane);
        }
    }
    return Composer(story, window, text, ruler).whole();
}

} // namespace yagura
