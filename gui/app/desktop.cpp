// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/desktop.h"

#include "backends/acks/recordedacks.h"
#include "backends/config/patternreader.h"
#include "gui/app/composition.h"
#include "gui/app/demovisit.h"
#include "gui/app/desktopmemory.h"
#include "gui/app/desktopparts.h"
#include "gui/app/desktopwall.h"
#include "gui/app/desktopwords.h"
#include "gui/app/lookback.h"
#include "gui/app/recordparts.h"
#include "gui/app/response.h"
#include "gui/app/targettrial.h"
#include "gui/mainwindow/mainwindow.h"
#include "gui/settings/firstrunpage.h"
#include "gui/settings/settingsdialog.h"
#include "gui/style/applytheme.h"
#include "gui/style/plaintext.h"
#include "gui/wrong/wrongpanel.h"
#include "models/items/configwords.h"

#include <QApplication>
#include <QMessageBox>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

/// Commands that change how the program looks; they act at once and are remembered.
QList<PaletteEntry> lookCommands(QApplication& application, DesktopMemory& memory, const QPalette& desktop)
{
    const auto wear = [&application, &memory, desktop](const QString& theme, int scale) {
        memory.theme = theme;
        memory.scalePercent = std::clamp(scale, 90, 150);
        applyTheme(application, themeFor(theme, desktop), memory.scalePercent);
    };
    return {
        {DesktopWords::tr("Theme: dark"), {}, [=, &memory] { wear(u"dark"_s, memory.scalePercent); }},
        {DesktopWords::tr("Theme: light"), {}, [=, &memory] { wear(u"light"_s, memory.scalePercent); }},
        {DesktopWords::tr("Theme: high contrast"), {}, [=, &memory] { wear(u"high-contrast"_s, memory.scalePercent); }},
        {DesktopWords::tr("Larger text"), {}, [=, &memory] { wear(memory.theme, memory.scalePercent + 10); }},
        {DesktopWords::tr("Smaller text"), {}, [=, &memory] { wear(memory.theme, memory.scalePercent - 10); }},
    };
}

QList<PaletteEntry> languageCommands(MainWindow& window, DesktopMemory& memory)
{
    const auto choose = [&window, &memory](const QString& language) {
        memory.language = language;
        tellInBox(&window, u"Yagura"_s, DesktopWords::tr("The language changes when Yagura is started again."));
    };
    return {
        {u"English"_s, DesktopWords::tr("language"), [choose] { choose(u"en"_s); }},
        {u"日本語"_s, DesktopWords::tr("language"), [choose] { choose(u"ja"_s); }},
    };
}

/// The settings follow what the files say, the watch follows the settings, and without a target the window says how to begin.
void wireSettings(MainWindow& window, Composition& composition, TargetSettingsStore& settings, SettingsDialog& dialog,
    Response& response, DemoVisit& demo)
{
    window.addCommands({{DesktopWords::tr("Settings…"), {}, [&dialog] { dialog.bringUp(); }},
        {DesktopWords::tr("Add a target…"), {}, [&dialog] { dialog.addTarget(); }}});
    const auto follow = [&window, &composition, &settings, &dialog, &response, &demo] {
        const Configuration& configuration = settings.configuration();
        const QList<TargetConfig> polled = polledBy(configuration);
        composition.watchTargets(configuration, polled);
        response.setTargets(polled);
        if (!configuration.targets.isEmpty() || composition.hasSources()) {
            window.setWelcome(nullptr);
            return;
        }
        auto* welcome = new FirstRunPage(settings, composition.paths().mainFiles().last());
        QObject::connect(welcome, &FirstRunPage::addTargetRequested, &dialog, &SettingsDialog::addTarget);
        QObject::connect(welcome, &FirstRunPage::demoRequested, &demo, &DemoVisit::begin);
        window.setWelcome(welcome);
    };
    QObject::connect(&settings, &TargetSettings::configurationChanged, &window, follow);
    follow();
}

// They come with the program, and a test reads them.
Patterns patternsOrNone()
{
    const auto patterns = shippedPatterns();
    return patterns ? *patterns : Patterns();
}

void tellFaults(MainWindow& window, const QList<ConfigFault>& faults)
{
    if (faults.isEmpty())
        return;
    QStringList lines;
    for (const ConfigFault& fault : faults)
        lines.append(lineOf(fault));
    tellInBox(&window, DesktopWords::tr("The configuration has faults"), lines.join(u'\n'));
}

} // namespace

int runDesktop(const CommandLine& command, QApplication& application, Composition& composition, DesktopMemory memory)
{
    const QPalette desktop = application.palette();
    applyTheme(application, themeFor(command.theme.isEmpty() ? memory.theme : command.theme, desktop), memory.scalePercent);

    KeptIncidents incidents(recordParts(composition));
    RecordedAcks acks(incidents, composition.paths().stateFolder() + u"/acks.jsonl"_s);
    TargetSettingsStore settings(
        composition.paths(), composition.loaded(), {composition.vault(), composition.secrets(), trialByProbe()});
    Response response(composition, incidents);
    MainWindow window(composition.watch(), shelfOfPages(&composition.layout(), &settings) + QList {response.timeline()},
        memory.window);
    window.addCommands(lookCommands(application, memory, desktop));
    window.addCommands(languageCommands(window, memory));
    window.findings().setAcks(acks);
    const Patterns patterns = patternsOrNone();
    window.findings().setPatterns(patterns);
    response.join(window, patterns);
    DesktopWall wall(window, composition.watch(), incidents, {command.inches, command.metres});
    wall.setRoom(composition.loaded().configuration.room);
    wall.setRunbooks([&response] { return response.runbooks(); });
    window.addCommands({{DesktopWords::tr("The wall of the room"), u"F11"_s, [&wall] { wall.turn(); }}});
    LookBack lookBack(window, composition.watch(), composition.lookBack());
    incidents.start();
    acks.start();
    response.start();
    if (!command.page.isEmpty())
        window.showPage(command.page);
    resizeAsTyped(command, window);
    window.show();

    SettingsDialog dialog(settings, &window);
    DemoVisit demo(window, composition.lookBack().makeLayout);
    wireSettings(window, composition, settings, dialog, response, demo);
    tellFaults(window, composition.loaded().faults + composition.loaded().schemaFaults);
    composition.watch().start();
    if (!command.grabFile.isEmpty())
        grabLater(command, window);
    const int exitCode = application.exec();

    memory.window = window.look();
    if (command.grabFile.isEmpty() && !writeDesktopMemory(composition.paths().stateFolder(), memory))
        QTextStream(stderr) << DesktopWords::tr("The window's state could not be kept.") << '\n';
    return composition.leave(exitCode);
}

} // namespace yagura
