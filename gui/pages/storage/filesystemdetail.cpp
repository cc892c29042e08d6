// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/storage/filesystemdetail.h"

#include "gui/charts/rangechoice.h"
#include "gui/charts/timechart.h"
#include "gui/pages/storage/hostfacts.h"
#include "gui/pages/storage/nodetables.h"
#include "gui/parts/factsview.h"
#include "gui/parts/outagebanner.h"
#include "gui/parts/panel.h"
#include "gui/style/plaintext.h"
#include "gui/style/type.h"
#include "models/items/formats.h"
#include "models/items/indicatorseries.h"
#include "models/items/markwords.h"
#include "models/items/shownhealth.h"
#include "models/items/visibletext.h"

#include <QHBoxLayout>

namespace yagura {

using namespace Qt::StringLiterals;

namespace {

constexpr double shortPercent = 80;
constexpr double nearlyFullPercent = 90;

const Filesystem* filesystemOf(const NodeHealth* health, const QString& mount)
{
    if (!health)
        return nullptr;
    const auto found = std::ranges::find(health->filesystems, mount, &Filesystem::mount);
    return found == health->filesystems.end() ? nullptr : &*found;
}

QString bytes(const std::optional<qint64>& amount)
{
    return amount ? bytesText(double(*amount)) : unknownText();
}

QString inodesText(const Filesystem& filesystem)
{
    if (!filesystem.inodesTotal || !filesystem.inodesFree)
        return unknownText();
    return FilesystemDetail::tr("%1, %2 free")
        .arg(percentText(filesystem.inodesUsedRatio()), countText(filesystem.inodesFree));
}

QString modeText(const Filesystem& filesystem)
{
    if (filesystem.becameReadOnly)
        return FilesystemDetail::tr("became read-only");
    return filesystem.readOnly ? FilesystemDetail::tr("read-only") : FilesystemDetail::tr("read and write");
}

ChartSeries inPercent(ChartSeries series)
{
    for (ChartPoint& point : series.points) {
        if (point.value)
            point.value = *point.value * 100;
    }
    series.unit = u"%"_s;
    return series;
}

} // namespace

FilesystemDetail::FilesystemDetail(ChartPast& past, QWidget* parent)
    : QWidget(parent), m_past(past), m_banner(new OutageBanner), m_chartPanel(new Panel({})), m_chart(new TimeChart),
      m_note(makeChartNote()), m_factsPanel(new Panel(tr("File system"))),
      m_facts(new FactsView(FactsView::Flow::Lines)), m_hostFrame(new PlainFrame),
      m_host(new FactsView(FactsView::Flow::Cells)), m_tables(new NodeTables)
{
    auto* choice = new RangeChoice;
    connect(choice, &RangeChoice::chosen, this, [this](ChartRange range) { m_past.setRange(range); });
    m_chartPanel->addToTitle(choice);
    m_chart->setObjectName(u"usedChart"_s);
    m_chart->setLimit(nearlyFullPercent);
    // Its place is what the tables leave; inside a scroll area a preferred height would become the least one.
    m_chart->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_chart->setMinimumHeight(scaled(128));
    m_chartPanel->body()->setContentsMargins(8, 0, 8, 4);
    m_chartPanel->body()->addWidget(m_chart);
    m_note->setContentsMargins(4, 6, 4, 2); // clear of the legend, in line with the title
    m_chartPanel->body()->addWidget(m_note);
    m_facts->setObjectName(u"filesystemFacts"_s);
    m_factsPanel->body()->addWidget(m_facts);
    m_factsPanel->body()->addStretch();
    m_factsPanel->setFixedWidth(scaled(300));
    m_host->setObjectName(u"hostFacts"_s);
    auto* strip = new QVBoxLayout(m_hostFrame);
    strip->setContentsMargins(0, 0, 0, 0);
    strip->addWidget(m_host);

    auto* top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(m_chartPanel, 1);
    top->addWidget(m_factsPanel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_banner);
    layout->addLayout(top, 1);
    layout->addWidget(m_hostFrame);
    layout->addWidget(m_tables, 1);
}

void FilesystemDetail::take(const FindingsIndex& findings, const FilesystemRow& row, const History* history)
{
    const Picture& picture = *findings.picture();
    const TargetState* state = picture.target(row.target);
    const auto* health = shownHealth<NodeHealth>(picture, row.target);
    m_banner->take(state, state ? findings.severity(*state) : Severity::Unknown, picture.now);
    const Filesystem* filesystem = filesystemOf(health, row.mount);
    m_facts->setStale(row.stale);
    m_host->setStale(row.stale && health && health->hostMetrics);
    showChart(findings, row, history);
    showFacts(row, filesystem);
    m_host->setFacts(hostFacts(row.target, health));
    m_tables->take(findings, row.target, row.mount);
}

void FilesystemDetail::showChart(const FindingsIndex& findings, const FilesystemRow& row, const History* history)
{
    const QString name = row.target + u' ' + row.mount;
    m_chartPanel->setTitle(name);
    m_chartPanel->setCaption(tr("used, last %1 · marks at 80 % and 90 %").arg(rangeText(m_past.range())));
    m_chart->setTitle(tr("%1 used").arg(name));
    if (!history) {
        m_chartPanel->setNote(row.words);
        if (m_charted != row.key)
            m_chart->setSeries({});
        return;
    }
    m_charted = row.key;
    const TargetState* state = findings.picture()->target(row.target);
    const Moment& now = findings.picture()->now;
    const SeriesWish wish {row.target, u"filesystem.used_ratio"_s, ObjectRef {u"filesystem"_s, row.mount}, name, {},
        shortPercent, row.usedSeverity, state ? state->target.every : std::chrono::milliseconds(1'000)};
    m_past.look({wish}, now);
    ChartSeries series = inPercent(m_past.series(*history, wish, now));
    m_chartPanel->setNote(row.words);
    sayIn(*m_note, m_past.note(now));
    // What lies below the first mark is normal; what is above it carries the colour of the state.
    series.band = std::pair(0.0, shortPercent);
    m_chart->setRange(series.span->from, series.span->to);
    m_chart->setMarks(chartMarks(findings.picture()->marks, row.target));
    m_chart->setSeries({series});
}

void FilesystemDetail::showFacts(const FilesystemRow& row, const Filesystem* filesystem)
{
    QList<Fact> facts;
    m_factsPanel->setCaption(row.ageMs ? tr("%1 ago").arg(ageText(row.ageMs)) : QString());
    if (!filesystem) {
        m_facts->setFacts({{tr("state"), row.words, row.wordsSeverity}});
        return;
    }
    const bool isSized = filesystem->usedBytes && filesystem->totalBytes;
    facts << Fact {tr("used"),
        isSized ? percentText(filesystem->usedRatio()) + u" · "_s
                + bytesOfText(double(*filesystem->usedBytes), double(*filesystem->totalBytes))
                : unknownText(),
        row.usedSeverity};
    facts << Fact {tr("free"), bytes(filesystem->availableBytes)};
    facts << Fact {tr("inodes used"), inodesText(*filesystem), row.inodesSeverity};
    facts << Fact {tr("device"), filesystem->device};
    facts << Fact {tr("type"), filesystem->type};
    facts << Fact {tr("mode"), modeText(*filesystem), filesystem->becameReadOnly ? row.severity : Severity::Ok};
    facts << Fact {tr("state"), row.words.isEmpty() ? tr("well") : row.words, row.wordsSeverity};
    m_facts->setFacts(facts);
}

int FilesystemDetail::tab() const
{
    return m_tables->tab();
}

void FilesystemDetail::showTab(int tab)
{
    m_tables->showTab(tab);
}

} // namespace yagura
