// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/database/pastpanel.h"

#include "gui/charts/rangechoice.h"
#include "gui/charts/sparkline.h"
#include "gui/parts/panel.h"
#include "gui/style/plaintext.h"
#include "models/items/database/showndatabase.h"
#include "models/items/formats.h"

#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

enum FactRow : std::size_t { Horizon, Commits, CacheHits, Checkpoint };

PlainLabel* label(TypeRole type, Token ink)
{
    auto* made = new PlainLabel;
    made->setType(type);
    made->setInk(ink);
    return made;
}

/// Who keeps vacuum from cleaning up, and for how long already.
QString horizonText(const DatabaseHealth& health)
{
    const Session* oldest = nullptr;
    for (const Session& session : health.sessions) {
        if (session.holdsXmin && session.transactionS && (!oldest || session.transactionS > oldest->transactionS))
            oldest = &session;
    }
    if (!oldest)
        return unknownText();
    return clientName(oldest->application, oldest->address) + u", "_s + durationText(msOf(oldest->transactionS));
}

QString checkpointText(const DatabaseHealth& health, const Moment& now)
{
    if (!health.checkpoints || !health.checkpoints->value.lastS)
        return unknownText();
    const auto since = now.since(health.checkpoints->readAt).count();
    return PastPanel::tr("%1 ago").arg(ageText(*msOf(health.checkpoints->value.lastS) + since));
}

QString commitsText(const DatabaseHealth& health)
{
    const auto& rate = health.activity.commitsPerS;
    return rate ? rateText(*rate, RateUnit::Second) : unknownText();
}

/// The time of day, and over days the day.
QString clockAt(qint64 ms, ChartRange range)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
    return range == ChartRange::Week ? momentText(moment).mid(5, 5) : timeOfDayText(moment).left(5);
}

} // namespace

PastPanel::PastPanel(ChartPast& past, QWidget* parent)
    : QWidget(parent), m_past(past), m_panel(new Panel(tr("Connections"), this)), m_chart(new Sparkline),
      m_note(makeChartNote())
{
    auto* choice = new RangeChoice;
    connect(choice, &RangeChoice::chosen, this, [this](ChartRange range) { m_past.setRange(range); });
    m_panel->addToTitle(choice);
    m_chart->setObjectName(u"connectionsOverTime"_s);
    m_chart->setFixedHeight(scaled(80));
    m_panel->body()->addWidget(m_chart);
    auto* times = new QHBoxLayout;
    times->setContentsMargins(12, 2, 12, 6);
    for (PlainLabel*& time : m_times) {
        time = label(TypeRole::Caption, Token::Text3);
        times->addWidget(time);
        if (&time != &m_times.back())
            times->addStretch();
    }
    m_panel->body()->addLayout(times);
    m_panel->body()->addWidget(m_note);
    auto* grid = new QGridLayout;
    grid->setContentsMargins(12, 0, 12, 10);
    grid->setVerticalSpacing(3);
    grid->setColumnStretch(1, 1);
    addFact(grid, Horizon, tr("Oldest xid horizon"));
    addFact(grid, Commits, tr("Commits"));
    addFact(grid, CacheHits, tr("Found in cache"));
    addFact(grid, Checkpoint, tr("Last checkpoint"));
    m_panel->body()->addLayout(grid);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);
}

void PastPanel::addFact(QGridLayout* grid, std::size_t fact, const QString& name)
{
    Fact& made = m_facts[fact];
    made.name = label(TypeRole::Small, Token::Text3);
    made.name->setText(name);
    made.value = label(TypeRole::Small, Token::Text);
    made.value->setElideMode(Qt::ElideRight);
    made.value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    grid->addWidget(made.name, int(fact), 0);
    grid->addWidget(made.value, int(fact), 1);
}

void PastPanel::take(const FindingsIndex& findings, const QString& target, const ChartSeries& series)
{
    m_chart->setSeries(series);
    const ChartSpan span = spanOf(series);
    if (!span.isEmpty()) {
        m_times[0]->setText(clockAt(span.from, m_past.range()));
        m_times[1]->setText(clockAt((span.from + span.to) / 2, m_past.range()));
        m_times[2]->setText(clockAt(span.to, m_past.range()));
    }
    // Below the chart, because beside the choice of the range there is no room for it.
    QStringList notes;
    if (series.limit && series.band)
        notes.append(tr("warns above %1 of %2").arg(numberText(series.band->second), numberText(*series.limit)));
    if (const QString note = m_past.note(findings.picture()->now); !note.isEmpty())
        notes.append(note);
    sayIn(*m_note, notes.join(u" · "_s));

    const ShownDatabase shown = shownDatabase(findings, target);
    const auto known
        = [&](QString (*text)(const DatabaseHealth&)) { return shown.health ? text(*shown.health) : unknownText(); };
    m_facts[Horizon].value->setText(known(horizonText));
    m_facts[Commits].value->setText(known(commitsText));
    m_facts[CacheHits].value->setText(shown.health ? percentText(shown.health->activity.cacheHitRatio) : unknownText());
    m_facts[Checkpoint].value->setText(
        shown.health ? checkpointText(*shown.health, findings.picture()->now) : unknownText());
    for (const Fact& fact : m_facts)
        fact.value->setInk(shown.isStale ? Token::Text3 : Token::Text);
}

} // namespace yagura
