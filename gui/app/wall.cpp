// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/wall.h"

#include "backends/poll/bootclock.h"
#include "backends/runbooks/foldershelf.h"
#include "backends/session/idleinhibitor.h"
#include "backends/session/servicenotifier.h"
#include "gui/app/composition.h"
#include "gui/app/recordparts.h"
#include "gui/app/wallmemory.h"
#include "gui/report/reportfile.h"
#include "gui/style/applytheme.h"
#include "gui/wall/guiscreens.h"
#include "gui/wall/wallset.h"
#include "gui/wall/wallview.h"
#include "models/items/configwords.h"

#include <QApplication>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

struct WallTalk {
    Q_DECLARE_TR_FUNCTIONS(yagura::WallProgram)
};

ThemeName themeCalled(const QString& name)
{
    return name == "light"_L1        ? ThemeName::Light
        : name == "high-contrast"_L1 ? ThemeName::HighContrast
                                     : ThemeName::Dark;
}

/// The dark wall has its neutral text lifted; the others have enough contrast for five metres.
QPalette paletteOf(ThemeName name)
{
    return name == ThemeName::Dark ? Theme::wall().palette() : Theme(name).palette();
}

// There is nobody to press a button in a box, so it goes where a log is read.
void tellFaults(const LoadedConfiguration& loaded)
{
    QTextStream log(stderr);
    for (const ConfigFault& fault : loaded.faults + loaded.schemaFaults)
        log << lineOf(fault) << '\n';
}

QSize sizeFrom(const QString& text)
{
    const QStringList parts = text.split(u'x');
    const QSize size = parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize();
    return size.isEmpty() ? QSize(1920, 1080) : size;
}

/// One picture of the wall, without a screen.
int grabWall(const CommandLine& command, QApplication& application, const WallFeed& feed, ThemeName theme)
{
    WallView view(feed, {command.inches, command.metres});
    view.setPalette(paletteOf(theme));
    view.resize(sizeFrom(command.size));
    view.show();
    QTimer::singleShot(command.grabAfter, &view, [&view, file = command.grabFile] {
        const bool saved = view.grab().save(file);
        if (!saved)
            QTextStream(stderr) << WallTalk::tr("%1 cannot be written.").arg(file) << '\n';
        QCoreApplication::exit(saved ? ExitOk : ExitUnknown);
    });
    return application.exec();
}

int hangWalls(
    const CommandLine& command, QApplication& application, WallFeed& feed, ThemeName theme, const QString& folder)
{
    // Without a screen there is no window, and that is no reason to end.
    application.setQuitOnLastWindowClosed(false);
    const auto notifier = ServiceNotifier::fromEnvironment();
    IdleInhibitor inhibitor;
    WallMemoryKeeper memory(folder);
    GuiScreens screens;
    WallSet walls(screens, [&](const WallScreen& screen) -> std::unique_ptr<QWidget> {
        auto view = std::make_unique<WallView>(feed, WallPlace {command.inches, command.metres});
        view->setPalette(paletteOf(theme));
        view->setScreenSize(screen.geometry.size());
        QObject::connect(view.get(), &WallView::shown, notifier.get(), &ServiceNotifier::ready);
        QObject::connect(view.get(), &WallView::closed, &application, &QCoreApplication::quit, Qt::QueuedConnection);
        return view;
    });
    const auto keep = [&] { memory.keep({walls.screens(), feed.page(feed.story())}); };
    QObject::connect(&walls, &WallSet::changed, &walls, keep);
    QObject::connect(&feed, &WallFeed::changed, &walls, keep);
    if (command.isLoud)
        QObject::connect(&feed, &WallFeed::alarmed, &walls, [] { QApplication::beep(); });
    const WallMemory remembered = memory.read();
    feed.setFirstPage(remembered.page);
    walls.hang(command.screens, remembered.screens);
    if (walls.count() == 0) {
        QStringList there;
        for (const WallScreen& screen : screens.screens())
            there.append(screen.text());
        qWarning("no screen that was asked for is there; there are: %s", qUtf8Printable(there.join(u", "_s)));
        notifier->ready(); // nothing will be painted, and the loop turns
    }
    inhibitor.begin(WallTalk::tr("shows the state of the services to a room"));
    return application.exec();
}

} // namespace

int runWall(const CommandLine& command, QApplication& application, Composition& composition)
{
    const ThemeName theme = themeCalled(command.theme);
    applyTheme(application, theme, 100);
    KeptIncidents incidents(recordParts(composition));
    RecordReader reader(incidents);
    RunningIncident running(reader, programLanguage());
    FolderShelf shelf(runbookPlaces(composition.paths(), composition.loaded().configuration));
    QObject::connect(
        &shelf, &RunbookShelf::read, &running, [&running](const Runbooks& runbooks) { running.setRunbooks(runbooks); });
    WallFeed feed(composition.watch(), systemClock());
    feed.follow(running);
    feed.setRoom(composition.loaded().configuration.room);

    tellFaults(composition.loaded());
    const Configuration& configuration = composition.loaded().configuration;
    composition.watchTargets(configuration, polledBy(configuration));
    incidents.start();
    running.start();
    shelf.start();
    composition.watch().start();
    const int exitCode = command.grabFile.isEmpty()
        ? hangWalls(command, application, feed, theme, composition.paths().stateFolder())
        : grabWall(command, application, feed, theme);
    return composition.leave(exitCode);
}

} // namespace yagura
