// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/demovisit.h"

#include "backends/config/patternreader.h"
#include "backends/demo/demotape.h"
#include "backends/poll/bootclock.h"
#include "gui/mainwindow/mainwindow.h"
#include "gui/replay/replaybar.h"
#include "gui/replay/replayview.h"
#include "gui/wrong/wrongpanel.h"

namespace yagura {

ReplayParts demoParts()
{
    ReplayParts parts;
    parts.open = &demo::tape;
    parts.begin = [](const TapeOutline&) { return demo::beginning(); };
    parts.clock = systemClock();
    parts.isPlaying = true;
    parts.speed = 10;
    return parts;
}

DemoVisit::DemoVisit(MainWindow& window, ReplayCover::MakeLayout makeLayout)
    : m_cover(window, std::move(makeLayout)) { }

void DemoVisit::begin()
{
    if (m_cover.view())
        return;
    ReplayView& view = m_cover.put(demoParts(), this, [this] { end(); });
    if (const auto patterns = shippedPatterns())
        view.desk().findings().setPatterns(*patterns);
    view.bar().setBackWords(tr("Leave the demo"), tr("Leave the demo (Esc)"));
    view.start();
}

void DemoVisit::end()
{
    if (m_cover.view())
        m_cover.takeOff();
}

} // namespace yagura
