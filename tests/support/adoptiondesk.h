// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pages/impact/adoptdialog.h"
#include "models/items/impact/observedtable.h"
#include "tests/support/demopicture.h"
#include "tests/support/faketargetsettings.h"
#include "tests/support/impactstage.h"

#include <QPlainTextEdit>
#include <QPushButton>

namespace yagura::testing {

inline const QString batch = u"observed/?batch-worker"_s;

/// The impact page with what was observed, and settings that answer by hand.
struct Desk {
    FakeTargetSettings settings;
    Stage stage {demoObservedPicture(), nullptr, &settings};

    Desk()
    {
        if (!QTest::qWaitFor([this] { return stage.node(u"orders-db"_s) >= 0; }))
            qFatal("the map never came");
    }

    void choose(const QString& key) { stage.map->choose(stage.node(key)); }
    QPushButton* button() const { return stage.page.findChild<QPushButton*>(u"adopt"_s); }
    void pressButton() const { QTest::mouseClick(button(), Qt::LeftButton); }
    AdoptDialog* dialog() const { return stage.page.findChild<AdoptDialog*>(); }
    void confirm() const
    {
        QTest::mouseClick(dialog()->findChild<QPushButton*>(u"confirmAdoption"_s), Qt::LeftButton);
    }
    QString preview() const { return dialog()->findChild<QPlainTextEdit*>(u"commands"_s)->toPlainText(); }
    QStringList rows() const
    {
        const auto* model = stage.table("observed")->model();
        QStringList names;
        for (int row = 0; row < model->rowCount(); ++row)
            names.append(model->index(row, observedColumn::Node).data().toString() + u' '
                + model->index(row, observedColumn::Words).data().toString());
        names.sort();
        return names;
    }
    bool hasEdge(const QString& from, const QString& to, bool isObserved) const
    {
        const ImpactMap& map = stage.map->map();
        return std::ranges::any_of(map.edges, [&](const MapEdge& edge) {
            return map.nodes[edge.from].key == from && map.nodes[edge.to].key == to && edge.isObserved == isObserved;
        });
    }
};

inline QHash<QString, QRect> placesOf(const Stage& stage)
{
    QHash<QString, QRect> places;
    for (int node = 0; node < stage.map->map().nodes.size(); ++node)
        places.insert(stage.map->map().nodes[node].key, stage.map->cardRect(node));
    return places;
}

/// Where a line of the map runs, in pixels of its viewport: away from both cards.
inline QPoint middleOf(const MapView& map, const QString& from, const QString& to)
{
    for (qsizetype at = 0; at < map.map().edges.size(); ++at) {
        const MapEdge& edge = map.map().edges[at];
        if (map.map().nodes[edge.from].key == from && map.map().nodes[edge.to].key == to)
            return map.geometry().curves()[std::size_t(at)].path.pointAtPercent(0.5).toPoint();
    }
    return {};
}

} // namespace yagura::testing
