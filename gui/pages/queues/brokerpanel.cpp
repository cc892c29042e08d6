// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/queues/brokerpanel.h"

#include "gui/parts/factsview.h"
#include "gui/parts/orderedview.h"
#include "gui/style/plaintext.h"
#include "models/items/failurewords.h"
#include "models/items/formats.h"
#include "models/items/shownhealth.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace yagura {

using namespace Qt::StringLiterals;

namespace {

/// How far a fresh connection gets: "new connection: 11 ms", or the rung it fails at and why.
QString ladderText(const TargetState* state)
{
    const auto& ladder = state && state->last ? state->last->ladder : std::nullopt;
    if (!ladder)
        return {};
    if (const LadderStep* failing = ladder->value.failing()) {
        const QString why = failing->failure ? sentenceOf(*failing->failure) : unknownText();
        return BrokerPanel::tr("new connections fail at %1: %2").arg(rungText(failing->rung), why);
    }
    double total = 0;
    for (const LadderStep& step : ladder->value.steps)
        total += step.milliseconds.value_or(0);
    return BrokerPanel::tr("new connection answered in %1").arg(latencyText(total));
}

PlainLabel* wrappedLabel(Token ink)
{
    auto* label = new PlainLabel;
    label->setType(TypeRole::Small);
    label->setInk(ink);
    label->setWordWrap(true);
    label->setContentsMargins(12, 0, 12, 8);
    label->hide();
    return label;
}

} // namespace

BrokerPanel::BrokerPanel(QWidget* parent)
    : QWidget(parent), m_table(new BrokerNodesTable(brokerNodeColumns())), m_panel(new Panel({})),
      m_alarms(wrappedLabel(Token::Crit)), m_missing(wrappedLabel(Token::Unknown)),
      m_totals(new FactsView(FactsView::Flow::Cells)),
      m_nodes(new OrderedView(std::unique_ptr<SnapshotTable>(m_table), "brokerNodes"))
{
    m_alarms->setObjectName(u"brokerAlarms"_s);
    m_totals->setObjectName(u"brokerTotals"_s);
    m_nodes->setAccessibleName(tr("Nodes of the broker"));
    m_nodes->setWidths({32, 150, 174, 84, 92, 122, 56, 200}, brokerNodeColumn::Words);
    m_nodes->orderBy(brokerNodeColumn::Name, Qt::AscendingOrder);
    m_nodes->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_nodes->setMinimumHeight(
        m_nodes->horizontalHeader()->height() + 3 * m_nodes->verticalHeader()->defaultSectionSize());
    m_panel->body()->addWidget(m_alarms);
    m_panel->body()->addWidget(m_missing);
    m_panel->body()->addWidget(m_totals);
    m_panel->body()->addWidget(m_nodes, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panel);
}

void BrokerPanel::take(const FindingsIndex& findings, const QString& target)
{
    const Picture& picture = *findings.picture();
    const auto* health = shownHealth<BrokerHealth>(picture, target);
    m_panel->setTitle(target);
    m_panel->setCaption(ladderText(picture.target(target)));
    m_panel->setNote(health ? tr("RabbitMQ %1 · %2").arg(health->version, health->clusterName) : QString());
    m_table->merge(brokerNodeRows(findings, target));
    m_nodes->setEmptyText(tr("Nothing known of its nodes now."));
    showAlarms(health);
    m_totals->setVisible(health);
    const TargetState* state = picture.target(target);
    m_totals->setStale(state && state->freshness(picture.now) != Freshness::Live);
    if (health)
        showTotals(*health);
}

void BrokerPanel::showAlarms(const BrokerHealth* health)
{
    const QStringList alarms = health ? brokerConsequences(*health) : QStringList();
    m_alarms->setText(alarms.join(u'\n'));
    m_alarms->setVisible(!alarms.isEmpty());
    QStringList missing;
    if (health) {
        for (const MissingAccess& access : health->missing)
            missing << tr("Not all can be seen (%1). %2").arg(access.code, access.remedy).trimmed();
    }
    m_missing->setText(missing.join(u'\n'));
    m_missing->setVisible(!missing.isEmpty());
}

void BrokerPanel::showTotals(const BrokerHealth& health)
{
    const bool isLosing = health.unroutablePerMin.value_or(0) > 0;
    const QString lost
        = health.unroutablePerMin ? rateText(double(*health.unroutablePerMin), RateUnit::Minute) : unknownText();
    m_totals->setFacts({
        {tr("ready in all"), countText(health.ready)},
        {tr("unacknowledged"), countText(health.unacked)},
        {tr("in"), rateText(health.publishPerS, RateUnit::Second)},
        {tr("delivered"), rateText(health.deliverPerS, RateUnit::Second)},
        {tr("acknowledged"), rateText(health.ackPerS, RateUnit::Second)},
        {tr("unroutable"), lost, isLosing ? Severity::Warning : Severity::Ok},
        {tr("connections"), countText(health.connections)},
        {tr("consumers"), countText(health.consumers)},
        {tr("queues"), countText(health.queuesTotal)},
    });
}

} // namespace yagura
