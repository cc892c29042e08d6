// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/app/commandline.h"

namespace yagura {

class Composition;

/// What the command line asks for, of those below that need a configuration; its exit code.
int runVerb(const CommandLine& command, Composition& composition);

/// `yagura check`: two samples of each target, two seconds apart; prints what is wrong; exits as a monitoring plug-in.
int runCheck(const CommandLine& command, Composition& composition);

/// `yagura impact [ID]`: what fails if ID fails, what it needs, probable causes now (after two samples of each target);
/// without ID the single points of failure, worst first, without asking anybody. Exits 0, or 3 when there is no such ID.
int runImpact(const CommandLine& command, Composition& composition);

/// `yagura mark TEXT [--service ID]`: a person's mark of now, appended where the running desktop sees it. Exits 0 when the
/// disk has it, else 3.
int runMark(const CommandLine& command, Composition& composition);

/// `yagura config check`: every fault as file:line:column, then one connection test per target.
int runConfigCheck(const CommandLine& command, Composition& composition);

/// `yagura info`: every path, version, font and keychain back end in use.
int runInfo(const CommandLine& command, Composition& composition);

/// `yagura incident list`: every incident of the record, the newest first. Exits with 0; 3 when it cannot be read.
int runIncidentList(const CommandLine& command, const Composition& composition);

/// `yagura incident show ID`: one incident with its timeline, or yagura.incident/1. Exits with 0, or 3 when there is none
/// of that name or more than one.
int runIncidentShow(const CommandLine& command, const Composition& composition);

/// `yagura incident declare [TITLE]`: begins an incident from what is critical now, with what was seen until then, and
/// prints its id. Exits with 0 when it is on the disk, or 3.
int runIncidentDeclare(const CommandLine& command, Composition& composition);

/// `yagura incident export ID --format FORMAT -o FILE`: one incident as a report for people outside, redacted, in the
/// language and the time zone that are asked for; the record gets an entry that says so. Exits with 0, or 3 when there is
/// no file in the end.
int runIncidentExport(const CommandLine& command, Composition& composition);

/// `yagura audit verify`: reads the whole record and names the first broken row of each chain. Exits with 0, 2 when
/// something was changed, 3 when it cannot be read.
int runAuditVerify(const CommandLine& command, const Composition& composition);

/// `yagura runbook list`: what is on the shelf; faults of files on standard error. Exits with 0.
int runRunbookList(const CommandLine& command, const Composition& composition);

/// `yagura runbook show ID`: one runbook as text, or as yagura.runbook/1. Exits with 0, or 3 when there is none of that id.
int runRunbookShow(const CommandLine& command, const Composition& composition);

/// `yagura runbook lint FILE…`: every fault as file:line:column; needs no configuration. Exits with 0 when there is none,
/// 2 when there is one, 3 when a file cannot be read.
int runRunbookLint(const CommandLine& command);

/// `yagura json-check`: a strict verdict on each file, or on standard input; needs no configuration. Exits with 0 when all are
/// valid, 2 when one is malformed, 3 when one cannot be read.
int runJsonCheck(const CommandLine& command);

} // namespace yagura
