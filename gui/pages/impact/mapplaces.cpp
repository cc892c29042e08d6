// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/impact/mapplaces.h"

#include <QFuture>
#include <QtConcurrentRun>

namespace yagura {

MapPlaces::MapPlaces(Layout* layout, QObject* parent) : QObject(parent), m_layout(layout)
{
    if (!layout)
        return;
    connect(layout, &Layout::arranged, this, [this](const Result<LayoutAnswer>& answer) {
        if (!m_isWaiting)
            return;
        m_failure.reset();
        if (answer)
            return take(*answer, false);
        m_failure = answer.error();
        fallBack();
    });
}

void MapPlaces::find(const LayoutRequest& request)
{
    if (m_isWaiting && request == m_wanted)
        return;
    m_wanted = request;
    m_isWaiting = true;
    if (m_isKnown && request == m_request)
        return take(LayoutAnswer(m_answer), true);
    if (const auto kept = m_isKnown ? keptLayout(request, m_request, m_answer) : std::nullopt)
        return take(*kept, true);
    if (m_layout)
        m_layout->arrange(request);
    else
        fallBack();
}

void MapPlaces::fallBack()
{
    QtConcurrent::run(&layeredLayout, m_wanted).then(this, [this, asked = m_wanted](const LayoutAnswer& answer) {
        if (m_isWaiting && asked == m_wanted)
            take(answer, false);
    });
}

void MapPlaces::take(const LayoutAnswer& answer, bool isKept)
{
    m_isWaiting = false;
    m_isKnown = true;
    m_request = m_wanted;
    m_answer = answer;
    emit found(m_answer, isKept);
}

} // namespace yagura
