// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/replaydesk.h"

#include "backends/config/configurationpaths.h"
#include "backends/config/patternreader.h"
#include "backends/layout/dotlayout.h"
#include "backends/poll/bootclock.h"
#include "backends/watch/replaywatch.h"
#include "gui/app/demovisit.h"
#include "gui/app/desktopmemory.h"
#include "gui/app/desktopparts.h"
#include "gui/app/languages.h"
#include "gui/app/looking.h"
#include "gui/replay/replayview.h"
#include "gui/style/applytheme.h"
#include "gui/wrong/wrongpanel.h"
#include "models/items/replaywords.h"

#include <QApplication>
#include <QProcessEnvironment>

namespace yagura {

namespace {

struct ReplayTalk {
    Q_DECLARE_TR_FUNCTIONS(yagura::Replay)
};

ReplayParts partsOf(const CommandLine& command)
{
    ReplayParts parts = command.isDemo ? demoParts() : ReplayParts {};
    if (!command.isDemo)
        parts.open = [path = command.replay] { return TapeShelf::open(path); };
    if (command.isDemo && command.replayAt.isEmpty())
        return parts;
    parts.isPlaying = false;
    parts.begin = [typed = command.replayAt](const TapeOutline& outline) {
        return replayMoment(typed, outline.stretch, QTimeZone::systemTimeZone()).value_or(outline.stretch.fromMs);
    };
    parts.clock = systemClock();
    return parts;
}

} // namespace

int runReplay(const CommandLine& command, QApplication& application)
{
    const auto paths = ConfigurationPaths::from(QProcessEnvironment::systemEnvironment(), command.configuration);
    const DesktopMemory memory = readDesktopMemory(paths.stateFolder());
    Languages languages(command.language.isEmpty() ? memory.language : command.language);
    languages.install(application);
    if (!command.replayAt.isEmpty() && !isReplayMoment(command.replayAt))
        return refuse(
            ReplayTalk::tr("%1 is no moment: 2026-11-28T21:14:07+09:00 is one, and 21:14.").arg(command.replayAt));
    const QString& theme = command.theme.isEmpty() ? memory.theme : command.theme;
    applyTheme(application, themeFor(theme, application.palette()), memory.scalePercent);

    DotLayout layout;
    ReplayView view(std::make_unique<ReplayWatch>(partsOf(command)), shelfOfPages(&layout, nullptr), memory.window);
    if (const auto patterns = shippedPatterns())
        view.desk().findings().setPatterns(*patterns);
    if (!command.page.isEmpty())
        view.desk().showPage(command.page);
    view.resize(1440, 900);
    resizeAsTyped(command, view);
    view.show();
    view.start();
    if (!command.grabFile.isEmpty())
        grabLater(command, view);
    return application.exec();
}

} // namespace yagura
