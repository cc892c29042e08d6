// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/commands.h"

namespace yagura {

int runVerb(const CommandLine& command, Composition& composition)
{
    switch (command.verb) {
    case CommandLine::Verb::Check:
        return runCheck(command, composition);
    case CommandLine::Verb::Impact:
        return runImpact(command, composition);
    case CommandLine::Verb::Mark:
        return runMark(command, composition);
    case CommandLine::Verb::ConfigCheck:
        return runConfigCheck(command, composition);
    case CommandLine::Verb::Info:
        return runInfo(command, composition);
    case CommandLine::Verb::IncidentList:
        return runIncidentList(command, composition);
    case CommandLine::Verb::IncidentShow:
        return runIncidentShow(command, composition);
    case CommandLine::Verb::IncidentDeclare:
        return runIncidentDeclare(command, composition);
    case CommandLine::Verb::IncidentExport:
        return runIncidentExport(command, composition);
    case CommandLine::Verb::AuditVerify:
        return runAuditVerify(command, composition);
    case CommandLine::Verb::RunbookList:
        return runRunbookList(command, composition);
    case CommandLine::Verb::RunbookShow:
        return runRunbookShow(command, composition);
    case CommandLine::Verb::RunbookLint:
    case CommandLine::Verb::JsonCheck:
    case CommandLine::Verb::Desktop:
        break;
    }
    return ExitUnknown;
}

} // namespace yagura
