// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/replaycover.h"

#include "backends/watch/replaywatch.h"
#include "gui/app/desktopparts.h"
#include "gui/replay/replaybar.h"
#include "gui/replay/replayview.h"

namespace yagura {

ReplayCover::ReplayCover(MainWindow& window, MakeLayout makeLayout)
    : m_window(window), m_makeLayout(std::move(makeLayout))
{
}

ReplayView& ReplayCover::put(ReplayParts parts, const QObject* who, const std::function<void()>& leave)
{
    std::unique_ptr<Layout> layout = m_makeLayout ? m_makeLayout() : nullptr;
    m_view = new ReplayView(
        std::make_unique<ReplayWatch>(std::move(parts)), shelfOfPages(layout.get(), nullptr), m_window.look());
    if (layout)
        layout.release()->setParent(m_view);
    m_view->bar().setHasNow(true);
    QObject::connect(m_view, &ReplayView::backWanted, who, leave);
    m_title = m_window.windowTitle();
    m_window.setCover(m_view);
    m_window.setWindowTitle(m_view->windowTitle());
    QObject::connect(m_view, &QWidget::windowTitleChanged, &m_window, &QWidget::setWindowTitle);
    return *m_view;
}

void ReplayCover::takeOff()
{
    if (m_view)
        m_view->disconnect(&m_window);
    m_window.setCover(nullptr);
    m_window.setWindowTitle(m_title);
    m_view.clear();
}

ReplayView* ReplayCover::view() const
{
    return m_view;
}

} // namespace yagura
