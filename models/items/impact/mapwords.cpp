// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/impact/mapwords.h"

#include "models/items/formats.h"
#include "models/items/statewords.h"
#include "models/items/visibletext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr qsizetype namesSpoken = 5;

struct MapWords {
    Q_DECLARE_TR_FUNCTIONS(yagura::ImpactMap)
};

QString said(const char* text)
{
    return QCoreApplication::translate("yagura::ImpactMap", text);
}

/// The nodes at the other ends of a node's edges of one kind.
QString neighbours(const ImpactMap& map, int node, int MapEdge::*here, int MapEdge::*there, bool isObserved)
{
    QStringList found;
    for (const MapEdge& edge : map.edges) {
        if (edge.*here == node && edge.isObserved == isObserved)
            found.append(visibleText(map.nodes[edge.*there].name));
    }
    const qsizetype more = found.size() - namesSpoken;
    found = found.mid(0, namesSpoken);
    if (more > 0)
        found.append(MapWords::tr("%n more", nullptr, int(more)));
    return found.join(u", "_s);
}

QString stateText(const MapNode& node)
{
    if (node.isClient)
        return visibleText(node.words);
    QString text = stateWord(node.severity) + u", "_s + visibleText(node.words);
    if (node.isCause)
        text += u", "_s + MapWords::tr("probable cause");
    return text;
}

} // namespace

QString mapCaption(const ImpactMap& map)
{
    QString what;
    switch (map.subject) {
    case MapSubject::Nothing:
        return {};
    case MapSubject::Failing:
        what = said(QT_TRANSLATE_NOOP("yagura::ImpactMap", "failing part plus one hop · %1 of %2 nodes"));
        break;
    case MapSubject::Functions:
        what = said(
            QT_TRANSLATE_NOOP("yagura::ImpactMap", "nothing fails · functions and what they need · %1 of %2 nodes"));
        break;
    case MapSubject::Everything:
        what = said(QT_TRANSLATE_NOOP("yagura::ImpactMap", "everything · %1 of %2 nodes"));
        break;
    }
    const auto clients = std::ranges::count(map.nodes, true, &MapNode::isClient);
    what = what.arg(countText(qint64(map.nodes.size() - clients)), countText(map.total));
    if (map.isCut)
        what += said(QT_TRANSLATE_NOOP("yagura::ImpactMap", ", the worst ones"));
    if (clients > 0)
        what += u" · "_s
            + said(QT_TRANSLATE_NOOP("yagura::ImpactMap", "%1 of %2 observed clients"))
                  .arg(countText(clients), countText(map.clients));
    return what;
}

QString bandText(MapBand band)
{
    switch (band) {
    case MapBand::Hosts:
        return said(QT_TRANSLATE_NOOP("yagura::ImpactMap", "Hosts"));
    case MapBand::Data:
        return said(QT_TRANSLATE_NOOP("yagura::ImpactMap", "Data and brokers"));
    case MapBand::Services:
        return said(QT_TRANSLATE_NOOP("yagura::ImpactMap", "Services"));
    case MapBand::Entry:
        return said(QT_TRANSLATE_NOOP("yagura::ImpactMap", "Entry"));
    case MapBand::Users:
        return said(QT_TRANSLATE_NOOP("yagura::ImpactMap", "Users"));
    }
    return {};
}

QString layerText(MapBand band)
{
    switch (band) {
    case MapBand::Hosts:
        return said(QT_TRANSLATE_NOOP("yagura::ImpactMap", "Host"));
    case MapBand::Data:
        return said(QT_TRANSLATE_NOOP("yagura::ImpactMap", "Data"));
    case MapBand::Services:
        return said(QT_TRANSLATE_NOOP("yagura::ImpactMap", "Service"));
    case MapBand::Entry:
        return said(QT_TRANSLATE_NOOP("yagura::ImpactMap", "Entry"));
    case MapBand::Users:
        return said(QT_TRANSLATE_NOOP("yagura::ImpactMap", "Users"));
    }
    return {};
}

QString flowText(EdgeFlow flow)
{
    switch (flow) {
    case EdgeFlow::Normal:
        return said(QT_TRANSLATE_NOOP("yagura::ImpactMap", "normal"));
    case EdgeFlow::Unknown:
        return said(QT_TRANSLATE_NOOP("yagura::ImpactMap", "unknown"));
    case EdgeFlow::AtRisk:
        return said(QT_TRANSLATE_NOOP("yagura::ImpactMap", "at risk, not yet"));
    case EdgeFlow::Symptom:
        return said(QT_TRANSLATE_NOOP("yagura::ImpactMap", "carries a symptom"));
    case EdgeFlow::Failure:
        return said(QT_TRANSLATE_NOOP("yagura::ImpactMap", "carries the failure"));
    }
    return {};
}

QString layerText(const MapNode& node)
{
    return node.isClient ? MapWords::tr("Client") : layerText(node.band);
}

QString observedText()
{
    return MapWords::tr("observed");
}

QString endText(const QString& name, const MapEdge& edge)
{
    return edge.isObserved ? MapWords::tr("%1 (observed)").arg(name) : name;
}

QString spokenText(const ImpactMap& map, int node)
{
    const MapNode& each = map.nodes[node];
    QString text = visibleText(each.name) + u", "_s + stateText(each);
    const auto add = [&](const QString& sentence, const QString& names) {
        if (!names.isEmpty())
            text += u"; "_s + sentence.arg(names);
    };
    add(MapWords::tr("needs %1"), neighbours(map, node, &MapEdge::to, &MapEdge::from, false));
    add(MapWords::tr("needed by %1"), neighbours(map, node, &MapEdge::from, &MapEdge::to, false));
    add(MapWords::tr("observed at work on %1"), neighbours(map, node, &MapEdge::to, &MapEdge::from, true));
    add(MapWords::tr("observed clients: %1"), neighbours(map, node, &MapEdge::from, &MapEdge::to, true));
    return text;
}

} // namespace yagura
