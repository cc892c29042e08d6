// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/commandline.h"
#include "gui/app/commands.h"
#include "gui/app/composition.h"
#include "gui/app/daemonchoice.h"
#include "gui/app/desktop.h"
#include "gui/app/desktopmemory.h"
#include "gui/app/languages.h"
#include "gui/app/looking.h"
#include "gui/app/replaydesk.h"
#include "gui/app/wall.h"
#include "models/items/logwords.h"

#include <QApplication>

#include <optional>

#include <sys/prctl.h>

using namespace yagura;

namespace {

/// Files alone: no configuration, no fonts, no keychain.
int runFileCommand(const CommandLine& command, int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    Languages languages(command.language);
    languages.install(application);
    return command.verb == CommandLine::Verb::JsonCheck ? runJsonCheck(command) : runRunbookLint(command);
}

/// A command draws nothing, but fonts and the keychain want an application object; so it gets one without a display.
int runCommand(const CommandLine& command, int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    Languages languages(command.language);
    languages.install(application);
    const auto daemon = daemonOf(command);
    if (!daemon || (*daemon && command.verb != CommandLine::Verb::Check))
        return refuse(daemon ? connectServesNot() : daemon.error());
    Composition composition(command.configuration, Holds::Reported, *daemon);
    return composition.leave(runVerb(command, composition));
}

int openDesktop(const CommandLine& command, int argc, char* argv[])
{
    QApplication application(argc, argv);
    application.setApplicationName(QStringLiteral("yagura"));
    application.setDesktopFileName(QStringLiteral("yagura"));
    if (command.isDemo || !command.replay.isEmpty())
        return runReplay(command, application);
    // At first by the system, so that whatever is wrong is told in a language that people read.
    std::optional<Languages> languages(std::in_place, command.language);
    languages->install(application);
    const auto daemon = daemonOf(command);
    if (!daemon)
        return refuse(daemon.error());
    Composition composition(command.configuration, Holds::Waited, *daemon);
    DesktopMemory memory = readDesktopMemory(composition.paths().stateFolder());
    if (command.language.isEmpty() && !memory.language.isEmpty() && memory.language != languages->current()) {
        languages.emplace(memory.language);
        languages->install(application);
    }
    return command.isWall ? runWall(command, application, composition)
                          : runDesktop(command, application, composition, std::move(memory));
}

} // namespace

int main(int argc, char* argv[])
{
#ifdef NDEBUG
    // Secrets are in our memory: no core files, no debugger of another process of this user.
    prctl(PR_SET_DUMPABLE, 0);
#endif
    logInWords();
    const CommandLineResult result = readCommandLine(argc, argv);
    if (!result.command)
        return result.exitCode;
    const CommandLine& command = *result.command;
    if (command.verb == CommandLine::Verb::Desktop)
        return openDesktop(command, argc, argv);
    if (command.verb == CommandLine::Verb::JsonCheck || command.verb == CommandLine::Verb::RunbookLint)
        return runFileCommand(command, argc, argv);
    return runCommand(command, argc, argv);
}
