// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/commandline.h"
#include "gui/app/commands.h"
#include "gui/app/composition.h"
#include "gui/app/desktop.h"
#include "gui/app/desktopmemory.h"
#include "gui/app/languages.h"
#include "gui/app/wall.h"

#include <QApplication>

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
    Composition composition(command.configuration, Holds::Reported);
    switch (command.verb) {
    case CommandLine::Verb::Check:
        return composition.leave(runCheck(command, composition));
    case CommandLine::Verb::Impact:
        return composition.leave(runImpact(command, composition));
    case CommandLine::Verb::Mark:
        return composition.leave(runMark(command, composition));
    case CommandLine::Verb::ConfigCheck:
        return composition.leave(runConfigCheck(command, composition));
    case CommandLine::Verb::Info:
        return composition.leave(runInfo(command, composition));
    case CommandLine::Verb::IncidentList:
        return composition.leave(runIncidentList(command, composition));
    case CommandLine::Verb::IncidentShow:
        return composition.leave(runIncidentShow(command, composition));
    case CommandLine::Verb::IncidentDeclare:
        return composition.leave(runIncidentDeclare(command, composition));
    case CommandLine::Verb::IncidentExport:
        return composition.leave(runIncidentExport(command, composition));
    case CommandLine::Verb::AuditVerify:
        return composition.leave(runAuditVerify(command, composition));
    case CommandLine::Verb::RunbookList:
        return composition.leave(runRunbookList(command, composition));
    case CommandLine::Verb::RunbookShow:
        return composition.leave(runRunbookShow(command, composition));
    case CommandLine::Verb::RunbookLint:
    case CommandLine::Verb::JsonCheck:
    case CommandLine::Verb::Desktop:
        break;
    }
    return ExitUnknown;
}

int openDesktop(const CommandLine& command, int argc, char* argv[])
{
    QApplication application(argc, argv);
    application.setApplicationName(QStringLiteral("yagura"));
    application.setDesktopFileName(QStringLiteral("yagura"));
    Composition composition(command.configuration, Holds::Waited);
    DesktopMemory memory = readDesktopMemory(composition.paths().stateFolder());
    Languages languages(command.language.isEmpty() ? memory.language : command.language);
    languages.install(application);
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
