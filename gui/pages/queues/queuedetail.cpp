// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/queues/queuedetail.h"

#include "gui/charts/rangechoice.h"
#include "gui/charts/timechart.h"
#include "gui/parts/factsview.h"
#include "gui/parts/panel.h"
#include "gui/style/plaintext.h"
#include "models/domain/indicators.h"
#include "models/items/formats.h"
#include "models/items/indicatorseries.h"
#include "models/items/markwords.h"
#include "models/items/shownhealth.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace yagura {

using namespace Qt::StringLiterals;

namespace {

const Queue* queueOf(const BrokerHealth* health, const QString& object)
{
    if (!health)
        return nullptr;
    const auto found
        = std::ranges::find(health->queues, object, [](const Queue& queue) { return queueObjectName(queue); });
    return found == health->queues.end() ? nullptr : &*found;
}

Severity severityIf(bool isReason, const QueueRow& row)
{
    return isReason ? row.severity : Severity::Ok;
}

QString orDash(const QString& text)
{
    return text.isEmpty() ? unknownText() : text;
}

} // namespace

QueueDetail::QueueDetail(ChartPast& past, QWidget* parent)
    : QWidget(parent), m_past(past), m_readyPanel(new Panel({})), m_ready(new TimeChart),
      m_ratesPanel(new Panel(tr("Coming and going"))), m_rates(new TimeChart), m_factsPanel(new Panel(tr("Queue"))),
      m_facts(new FactsView(FactsView::Flow::Lines)), m_hint(new PlainLabel), m_note(makeChartNote())
{
    m_ready->setObjectName(u"readyChart"_s);
    m_rates->setObjectName(u"ratesChart"_s);
    auto* choice = new RangeChoice;
    connect(choice, &RangeChoice::chosen, this, [this](ChartRange range) { m_past.setRange(range); });
    m_readyPanel->addToTitle(choice);
    m_readyPanel->body()->addWidget(m_ready);
    // Their place is what is left; inside a scroll area a preferred height would become the least one.
    for (TimeChart* chart : {m_ready, m_rates}) {
        chart->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
        chart->setMinimumHeight(scaled(128));
    }
    for (Panel* panel : {m_readyPanel, m_ratesPanel})
        panel->body()->setContentsMargins(8, 0, 8, 4);
    m_ratesPanel->body()->addWidget(m_rates);
    m_facts->setObjectName(u"queueFacts"_s);
    m_hint->setObjectName(u"oldestUnknown"_s);
    m_hint->setType(TypeRole::Small);
    m_hint->setInk(Token::Text3);
    m_hint->setWordWrap(true);
    m_hint->setContentsMargins(12, 0, 12, 8);
    m_hint->setText(tr("oldest message unknown: publishers set no timestamp"));
    m_factsPanel->body()->addWidget(m_facts);
    m_factsPanel->body()->addWidget(m_hint);
    m_factsPanel->body()->addStretch();
    m_factsPanel->setFixedWidth(scaled(288));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    column->addLayout(row, 1);
    column->addWidget(m_note); // below both, so that they stay side by side
    row->addWidget(m_readyPanel, 1);
    row->addWidget(m_ratesPanel, 1);
    row->addWidget(m_factsPanel);
}

void QueueDetail::take(const Picture& picture, const QueueRow& row, const History* history)
{
    showCharts(picture, row, history);
    showFacts(row, queueOf(shownHealth<BrokerHealth>(picture, row.target), row.object));
}

void QueueDetail::showCharts(const Picture& picture, const QueueRow& row, const History* history)
{
    m_readyPanel->setTitle(row.object);
    m_ready->setTitle(tr("%1, messages ready").arg(row.object));
    m_rates->setTitle(tr("%1, messages per second").arg(row.object));
    if (!history) {
        if (m_charted != row.key) {
            m_ready->setSeries({});
            m_rates->setSeries({});
        }
        return;
    }
    m_charted = row.key;
    const TargetState* state = picture.target(row.target);
    const auto every = state ? state->target.every : std::chrono::milliseconds(1'000);
    const auto wish = [&](const QString& indicator, const QString& name, const QString& unit, Severity severity) {
        return SeriesWish {row.target, indicator, ObjectRef {u"queue"_s, row.object}, name, unit, {}, severity, every};
    };
    const QString perSecond = tr("/s");
    const QList<SeriesWish> wishes {wish(u"queue.ready"_s, row.object, {}, row.severity),
        wish(u"queue.publish_rate"_s, tr("in"), perSecond, Severity::Ok),
        wish(u"queue.deliver_rate"_s, tr("delivered"), perSecond, Severity::Ok),
        wish(u"queue.ack_rate"_s, tr("acked"), perSecond, Severity::Ok)};
    m_past.look(wishes, picture.now);
    const auto series = [&](qsizetype at) { return m_past.series(*history, wishes[at], picture.now); };
    const ChartSeries ready = series(0);
    m_ready->setRange(ready.span->from, ready.span->to);
    m_ready->setSeries({ready});
    for (TimeChart* chart : {m_ready, m_rates})
        chart->setMarks(chartMarks(picture.marks, row.target));
    m_rates->setRange(ready.span->from, ready.span->to);
    m_rates->setSeries({series(1), series(2), series(3)});
    showCaptions(picture);
}

void QueueDetail::showCaptions(const Picture& picture)
{
    m_readyPanel->setCaption(tr("ready, last %1").arg(rangeText(m_past.range())));
    m_ratesPanel->setCaption(tr("last %1").arg(rangeText(m_past.range())));
    sayIn(*m_note, m_past.note(picture.now));
}

void QueueDetail::showFacts(const QueueRow& row, const Queue* queue)
{
    m_factsPanel->setCaption(row.ageMs ? tr("%1 ago").arg(ageText(row.ageMs)) : QString());
    m_hint->setVisible(queue && !queue->headAgeS);
    m_facts->setStale(row.stale);
    if (!queue) {
        m_facts->setFacts({{tr("state"), row.words, row.wordsSeverity}});
        return;
    }
    const auto emptiesIn = emptiesInS(*queue);
    m_facts->setFacts({
        {tr("type · virtual host"), orDash(queue->type) + u" · "_s + queue->vhost},
        {tr("state"), orDash(row.words.isEmpty() ? queue->state : row.words), row.wordsSeverity},
        {tr("ready · unacknowledged"), countText(queue->ready) + u" · "_s + countText(queue->unacked),
            severityIf(row.reason == "backlog"_L1 || row.reason == "unacked"_L1, row)},
        {tr("drain"), drainText(emptiesIn)},
        {tr("oldest message"), queue->headAgeS ? durationText(qint64(*queue->headAgeS * 1000)) : unknownText(),
            severityIf(row.reason == "head_age"_L1, row)},
        {tr("consumers"), countText(queue->consumers), severityIf(row.reason == "no_consumers"_L1, row)},
        {tr("consumers ready to take"), percentText(queue->consumerCapacity)},
        {tr("redelivered"), rateText(queue->redeliverPerS, RateUnit::Second)},
        {tr("dead letters"), orDash(deadLettersText(*queue))},
    });
}

} // namespace yagura
