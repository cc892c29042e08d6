// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace yagura {

/// Exit codes of every command, those of monitoring plug-ins.
enum ExitCode : int { ExitOk = 0, ExitWarning = 1, ExitCritical = 2, ExitUnknown = 3 };

/// What the user asked for on the command line.
struct CommandLine {
    enum class Verb {
        Desktop,
        Check,
        Impact,
        Mark,
        ConfigCheck,
        Info,
        JsonCheck,
        IncidentList,
        IncidentShow,
        IncidentDeclare,
        IncidentExport,
        AuditVerify,
        RunbookList,
        RunbookShow,
        RunbookLint
    };

    Verb verb = Verb::Desktop;
    QString configuration; ///< --config FILE; empty means the usual places
    QString language; ///< "ja", "en"; empty means the system's
    QString connect; ///< --connect: a URL or "local"; empty: poll in this process
    QString tokenFile; ///< --token-file, of that daemon
    QString authority; ///< --ca, of that daemon
    bool json = false;
    bool quiet = false;
    QStringList targets; ///< of check; empty means all
    QString incident; ///< of incident show and export: a label, a uuid or its beginning
    QString title; ///< of incident declare; empty: that of what is critical
    std::chrono::milliseconds watch {0}; ///< of incident declare: so long first
    QString exportFormat; ///< of incident export: "pdf", "md", "json"
    QString exportFile; ///< of incident export: --output FILE
    QString zone; ///< of incident export: --zone NAME, as typed; empty: that of the configuration or the machine
    QString anchorFile; ///< of audit verify: --anchor FILE
    QStringList files; ///< of json-check, where empty means standard input, and of runbook lint
    QString runbook; ///< of runbook show: its id
    QString impactOf; ///< of impact: an id; empty means the single points of failure
    QString markText; ///< of mark
    QString markNode; ///< of mark: --service ID; empty: it may concern all
    QString grabFile; ///< --grab FILE: saves the main window as a picture and ends
    std::chrono::milliseconds grabAfter {12'000};
    QString page; ///< --page NAME: the page to open first
    QString theme; ///< --theme NAME: dark, light, high-contrast
    QString size; ///< --size WxH of the main window
    QString replay; ///< --replay: a folder or file of a record, instead of watching
    bool isDemo = false; ///< --demo: the made-up record instead
    QString replayAt; ///< --at: where that begins, as typed
    bool isWall = false; ///< --wall: the display of the room instead of the desktop
    QStringList screens; ///< of the wall: --screen NAME, as often as there are walls
    double metres = 5; ///< of the wall: --distance
    double inches = 55; ///< of the wall: --diagonal
    bool isLoud = false; ///< of the wall: --sound
};

/// Reads the command line. Either there is something to do, or help, a version or a usage error was printed and
/// `exitCode` says how to end. A usage error is UNKNOWN (3).
struct CommandLineResult {
    std::optional<CommandLine> command;
    int exitCode = ExitOk;
};
CommandLineResult readCommandLine(int argc, char* argv[]);

} // namespace yagura
