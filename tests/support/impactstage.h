// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pages/impact/impactpage.h"
#include "gui/pages/impact/mapview.h"
#include "gui/parts/factsview.h"
#include "gui/parts/orderedview.h"
#include "gui/style/plaintext.h"
#include "models/domain/analysis.h"
#include "models/items/roles.h"
#include "models/ports/layout.h"
#include "models/ports/targetsettings.h"
#include "tests/support/demopicture.h"
#include "tests/support/pagegallery.h"
#include "tests/support/strictwarnings.h"
#include <QAccessible>
#include <QListView>
#include <QSignalSpy>
#include <QToolButton>

namespace yagura::testing {

using namespace Qt::StringLiterals;


/// A layout that answers when it is told to.
class SlowLayout final : public Layout {
public:
    void arrange(const LayoutRequest& request) override
    {
        asked = request;
        ++requests;
    }
    void answer() { emit arranged(layeredLayout(asked)); }
    void fail(const QString& code) { emit arranged(Failure {FailureClass::Internal, code, {}}); }

    LayoutRequest asked;
    int requests = 0;
};

struct Stage {
    explicit Stage(const PicturePtr& first = demoImpactPicture(), Layout* layout = nullptr,
        TargetSettings* settings = nullptr)
        : picture(first), page(layout, settings), map(page.findChild<MapView*>(u"impactMap"_s))
    {
        page.resize(968, 680);
        page.show();
        page.activateWindow();
        // Single keys are shortcuts of the window, so it must be the active one.
        if (!QTest::qWaitForWindowActive(&page))
            qFatal("the page's window never became active");
        take(first);
    }

    void take(const PicturePtr& next)
    {
        picture = next;
        page.take(next, history);
    }
    int node(const QString& id) const { return map->map().indexOf(id); }
    void press(int key) { QTest::keyClick(map, Qt::Key(key)); }
    bool says(const QString& part) const
    {
        const auto labels = page.findChildren<PlainLabel*>();
        return std::ranges::any_of(
            labels, [&](const PlainLabel* label) { return label->isVisible() && label->fullText().contains(part); });
    }
    OrderedView* table(const char* name) const { return page.findChild<OrderedView*>(QLatin1StringView(name)); }
    QString text(const char* name, const QString& key, int column) const
    {
        const auto* model = table(name)->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data(KeyRole).toString() == key)
                return model->index(row, column).data().toString();
        }
        return {};
    }

    History history {History::Limits {}};
    PicturePtr picture;
    ImpactPage page;
    MapView* map;
};

} // namespace yagura::testing
