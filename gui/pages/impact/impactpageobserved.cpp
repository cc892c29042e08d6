// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/impact/impactpage.h"

#include "gui/pages/impact/adopting.h"
#include "gui/pages/impact/impactside.h"
#include "gui/pages/impact/mapview.h"
#include "gui/pages/impact/observedpanel.h"
#include "models/items/formats.h"
#include "models/items/impact/observedpart.h"
#include "models/items/visibletext.h"

#include <QLocale>
#include <QMenu>
#include <QToolButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr qsizetype mostInMenu = 8;
constexpr qsizetype longestInMenu = 80;

/// As a menu shows it: an ampersand would be taken for a key.
QString menuText(const QString& text)
{
    return cutInTheMiddle(visibleText(text), longestInMenu).replace(u'&', u"&&"_s);
}

} // namespace

void ImpactPage::wireAdopting()
{
    ObservedPanel& panel = m_side->observed();
    connect(m_view, &MapView::observedChosen, this, [this, &panel](const QString& client, const QString& target) {
        for (const ObservedEdge& edge : observedAt(m_picture->observed, target)) {
            if (clientKey(edge) == client)
                panel.selectEdge(edge.key());
        }
    });
    if (!m_adopting)
        return;
    panel.setWritable(true);
    connect(&panel, &ObservedPanel::adoptWanted, this, &ImpactPage::propose);
    connect(&panel, &ObservedPanel::disownWanted, m_adopting, &Adopting::disown);
    connect(m_adopting, &Adopting::changed, this, [this, &panel] {
        panel.setBusy(m_adopting->isBusy());
        showSelected();
    });
    connect(m_adopting, &Adopting::done, this, &ImpactPage::tellAdopted);
    connect(m_adopting, &Adopting::disowned, this, [this, &panel](const AdoptedNeed& need) {
        showSelected();
        panel.say(tr("%1 is taken out again.").arg(pairText(need, [this](const QString& id) { return nameOf(id); })));
    });
    connect(m_adopting, &Adopting::refused, &panel, &ObservedPanel::sayFaults);
}

void ImpactPage::showObserved()
{
    const QString key = m_view->selectedKey();
    const auto adopted = m_adopting ? adoptedAt(m_adopting->adopted(), key) : QList<AdoptedNeed>();
    auto edges = observedAt(m_picture->observed, key);
    // What was adopted a moment ago is not yet written in the picture.
    edges.removeIf([&adopted](const ObservedEdge& edge) {
        return std::ranges::any_of(adopted,
            [&edge](const AdoptedNeed& need) { return need.service == edge.client && need.id == edge.target; });
    });
    m_side->observed().take(edges, adopted, key, [this](const QString& id) { return nameOf(id); });
}

// There is something to see, also while it is not shown.
void ImpactPage::showClientCount()
{
    m_clientsButton->setText(m_map.clients > 0 ? tr("observed %1").arg(countText(m_map.clients)) : tr("observed"));
}

QString ImpactPage::nameOf(const QString& id) const
{
    const auto node = m_services ? m_services->graph.find(id) : std::nullopt;
    return node ? NodeReading(m_shown, QLocale().name()).name(*node) : id;
}

void ImpactPage::propose(const ObservedEdge& edge)
{
    m_adopting->propose(edge, sentenceOf(edge, [this](const QString& id) { return nameOf(id); }));
}

void ImpactPage::tellAdopted(const Adoption& adoption)
{
    if (adoption.isNewService)
        m_awaited = adoption.service;
    showSelected();
    const AdoptedNeed need {adoption.service, adoption.target, adoption.isSoft, {}, true};
    m_side->observed().say(tr("%1 is adopted.").arg(pairText(need, [this](const QString& id) { return nameOf(id); })));
}

// An unknown client is another node once it is a service; the reader goes on looking at it.
void ImpactPage::selectAwaited()
{
    if (m_awaited.isEmpty() || !m_services->graph.find(m_awaited))
        return;
    m_pinned = std::exchange(m_awaited, {});
    m_view->select(m_pinned);
}

void ImpactPage::openMenu(const QPoint& at)
{
    const QString key = m_view->selectedKey();
    const NameOf nameOfId = [this](const QString& id) { return nameOf(id); };
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const TargetState* target = m_picture->target(key);
    if (target && target->target.kind != TargetKind::Service)
        menu->addAction(tr("Open its page"), this, [this, key] { activate(key); });
    if (m_adopting && !m_adopting->isBusy()) {
        for (const ObservedEdge& edge : observedAt(m_picture->observed, key).mid(0, mostInMenu))
            menu->addAction(tr("Adopt into configuration: %1…").arg(menuText(pairText(edge, nameOfId))), this,
                [this, edge] { propose(edge); });
        for (const AdoptedNeed& need : adoptedAt(m_adopting->adopted(), key).mid(0, mostInMenu))
            menu->addAction(tr("Take out of configuration: %1").arg(menuText(pairText(need, nameOfId))), this,
                [this, need] { m_adopting->disown(need); });
    }
    if (menu->isEmpty())
        return menu->deleteLater();
    menu->popup(at);
}

} // namespace yagura
