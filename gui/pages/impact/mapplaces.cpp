// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/impact/mapplaces.h"

#include "models/items/whendone.h"

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
            return seatGuests(*answer);
        m_failure = answer.error();
        fallBack();
    });
}

void MapPlaces::find(const LayoutRequest& request)
{
    const LayoutRequest question = withoutGuests(request);
    // Guests that come and go do not ask anew, or a slow layout would never get to answer.
    const bool isAsked = m_isWaiting && question == m_question;
    m_wanted = request;
    m_question = question;
    if (isAsked)
        return;
    m_isWaiting = true;
    if (m_isKnown && request == m_request)
        return take(LayoutAnswer(m_answer), true);
    if (const auto kept = m_isKnown ? keptLayout(request, m_request, m_answer) : std::nullopt)
        return take(*kept, true);
    if (m_layout)
        m_layout->arrange(question);
    else
        fallBack();
}

void MapPlaces::fallBack()
{
    const auto work = QtConcurrent::run(&layeredLayout, m_question);
    whenDone(this, work, [this, asked = m_question](const LayoutAnswer& answer) {
        if (m_isWaiting && asked == m_question)
            seatGuests(answer);
    });
}

void MapPlaces::seatGuests(const LayoutAnswer& answer)
{
    take(withGuests(m_wanted, answer), false);
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
