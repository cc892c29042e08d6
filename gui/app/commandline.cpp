// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/commandline.h"

#include "gui/app/choices.h"
#include "gui/app/commandlinewords.h"
#include "gui/app/desktopoptions.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace yagura {

namespace {

/// What CLI11 fills in: it knows std::string, not QString.
struct Typed {
    std::string configuration;
    std::string language;
    DesktopOptions desktop;
    std::string connect;
    std::string tokenFile;
    std::string authority;
    bool json = false;
    bool quiet = false;
    std::vector<std::string> targets;
    std::vector<std::string> files;
    std::string incident;
    std::string title;
    double watchS = 0;
    std::string exportFormat;
    std::string exportFile;
    std::string zone;
    std::string anchorFile;
    std::string runbook;
    std::string impactOf;
    std::string markText;
    std::string markNode;
};

void addCommonOptions(CLI::App& app, Typed& typed, const Words& say)
{
    app.add_option(
           "--config", typed.configuration, say(QT_TRANSLATE_NOOP("CommandLine", "read this configuration file")))
        ->type_name("FILE");
    app.add_option("--lang", typed.language, say(QT_TRANSLATE_NOOP("CommandLine", "language of what people read")))
        ->type_name("ja|en")
        ->check(oneOf({"ja", "en"}));
    auto* connect
        = app.add_option("--connect", typed.connect,
                 say(QT_TRANSLATE_NOOP("CommandLine", "show what this daemon sees, instead of polling; desktop and check")))
              ->type_name("URL|local");
    app.add_option("--token-file", typed.tokenFile, say(QT_TRANSLATE_NOOP("CommandLine", "holds the token for it")))
        ->type_name("FILE")
        ->needs(connect);
    app.add_option("--ca", typed.authority,
           say(QT_TRANSLATE_NOOP("CommandLine", "the authority that its certificate comes from, PEM")))
        ->type_name("FILE")
        ->needs(connect);
    app.add_flag("--quiet", typed.quiet, say(QT_TRANSLATE_NOOP("CommandLine", "print nothing but the answer")));
}

void addJsonCheckOptions(CLI::App& app, Typed& typed, const Words& say)
{
    app.add_option("file", typed.files, say(QT_TRANSLATE_NOOP("CommandLine", "files to judge; - is standard input")))
        ->type_name("FILE");
    app.add_flag("--json", typed.json, say(QT_TRANSLATE_NOOP("CommandLine", "print yagura.json-check/1")));
}

CLI::App* addImpact(CLI::App& app, Typed& typed, const Words& say)
{
    auto* impact = app.add_subcommand("impact",
        say(QT_TRANSLATE_NOOP("CommandLine", "what fails if ID fails; without ID what must not fail alone, worst first")));
    impact->add_option("id", typed.impactOf, say(QT_TRANSLATE_NOOP("CommandLine", "a target, service or function")))
        ->type_name("ID");
    impact->add_flag("--json", typed.json, say(QT_TRANSLATE_NOOP("CommandLine", "print yagura.impact/1")));
    return impact;
}

CLI::App* addMark(CLI::App& app, Typed& typed, const Words& say)
{
    auto* mark = app.add_subcommand("mark",
        say(QT_TRANSLATE_NOOP("CommandLine", "write a change mark (deploy, switch) that the desktop shows and weighs")));
    mark->add_option("text", typed.markText, say(QT_TRANSLATE_NOOP("CommandLine", "what was changed, in one line")))
        ->type_name("TEXT")
        ->required();
    mark->add_option("--service", typed.markNode,
            say(QT_TRANSLATE_NOOP("CommandLine", "the target, service or function that it concerns")))
        ->type_name("ID");
    return mark;
}

/// `incident` and its verbs.
struct IncidentCommands {
    CLI::App* all;
    CLI::App* list;
    CLI::App* show;
    CLI::App* declaring;
    CLI::App* exporting;
};

void addIncidentName(CLI::App& verb, Typed& typed, const Words& say)
{
    verb.add_option("id", typed.incident,
            say(QT_TRANSLATE_NOOP("CommandLine", "a label (INC-0042), an id or the beginning of one")))
        ->type_name("ID")
        ->required();
}

void addExportOptions(CLI::App& verb, Typed& typed, const Words& say)
{
    addIncidentName(verb, typed, say);
    verb.add_option("--format", typed.exportFormat, say(QT_TRANSLATE_NOOP("CommandLine", "what the file is")))
        ->type_name("pdf|md|json")
        ->check(oneOf({"pdf", "md", "json"}))
        ->required();
    verb.add_option("-o,--output", typed.exportFile,
            say(QT_TRANSLATE_NOOP("CommandLine", "the file to write; one of that name is replaced")))
        ->type_name("FILE")
        ->required();
    verb.add_option("--zone", typed.zone,
            say(QT_TRANSLATE_NOOP("CommandLine", "time zone of its times, such as Asia/Tokyo; else that of this machine")))
        ->type_name("NAME");
}

IncidentCommands addIncident(CLI::App& app, Typed& typed, const Words& say)
{
    auto* all = app.add_subcommand("incident", say(QT_TRANSLATE_NOOP("CommandLine", "the record of incidents")));
    all->require_subcommand(1);
    auto* list = all->add_subcommand("list", say(QT_TRANSLATE_NOOP("CommandLine", "all of them, the newest first")));
    list->add_flag("--json", typed.json, say(QT_TRANSLATE_NOOP("CommandLine", "print yagura.incidents/1")));
    auto* show = all->add_subcommand("show", say(QT_TRANSLATE_NOOP("CommandLine", "one of them with its timeline")));
    addIncidentName(*show, typed, say);
    show->add_flag("--json", typed.json, say(QT_TRANSLATE_NOOP("CommandLine", "print yagura.incident/1")));
    auto* declaring = all->add_subcommand(
        "declare", say(QT_TRANSLATE_NOOP("CommandLine", "begin one from what is critical now; prints its id")));
    declaring->add_option("title", typed.title, say(QT_TRANSLATE_NOOP("CommandLine", "what it is called")))
        ->type_name("TITLE");
    declaring->add_option("--watch", typed.watchS, say(QT_TRANSLATE_NOOP("CommandLine", "seconds to watch first")))
        ->type_name("SECONDS")
        ->check(CLI::Range(0.0, 1800.0).description(""));
    auto* exporting = all->add_subcommand(
        "export", say(QT_TRANSLATE_NOOP("CommandLine", "one of them as a report to hand on; --lang is its language")));
    addExportOptions(*exporting, typed, say);
    return {all, list, show, declaring, exporting};
}

/// `audit` and its verb.
struct AuditCommands {
    CLI::App* all;
    CLI::App* verify;
};

AuditCommands addAudit(CLI::App& app, Typed& typed, const Words& say)
{
    auto* all = app.add_subcommand("audit", say(QT_TRANSLATE_NOOP("CommandLine", "the chains of the record")));
    all->require_subcommand(1);
    auto* verify = all->add_subcommand("verify",
        say(QT_TRANSLATE_NOOP("CommandLine", "read all of it and name the first broken row; exit 0, 2 or 3")));
    verify->add_option("--anchor", typed.anchorFile,
            say(QT_TRANSLATE_NOOP("CommandLine", "a log that holds heads of chains, told outside")))
        ->type_name("FILE");
    return {all, verify};
}

/// `runbook` and its three verbs.
struct RunbookCommands {
    CLI::App* all;
    CLI::App* list;
    CLI::App* show;
    CLI::App* lint;
};

RunbookCommands addRunbook(CLI::App& app, Typed& typed, const Words& say)
{
    auto* all = app.add_subcommand("runbook", say(QT_TRANSLATE_NOOP("CommandLine", "the checklists")));
    all->require_subcommand(1);
    auto* list = all->add_subcommand("list", say(QT_TRANSLATE_NOOP("CommandLine", "those that are known")));
    list->add_flag("--json", typed.json, say(QT_TRANSLATE_NOOP("CommandLine", "print yagura.runbooks/1")));
    auto* show = all->add_subcommand("show", say(QT_TRANSLATE_NOOP("CommandLine", "one of them as text")));
    show->add_option("id", typed.runbook, say(QT_TRANSLATE_NOOP("CommandLine", "the id of a runbook")))
        ->type_name("ID")
        ->required();
    show->add_flag("--json", typed.json, say(QT_TRANSLATE_NOOP("CommandLine", "print yagura.runbook/1")));
    auto* lint = all->add_subcommand(
        "lint", say(QT_TRANSLATE_NOOP("CommandLine", "every fault as file:line:column; exit 0, 2 or 3")));
    lint->add_option("file", typed.files, say(QT_TRANSLATE_NOOP("CommandLine", "runbooks to check")))
        ->type_name("FILE")
        ->required();
    return {all, list, show, lint};
}

CommandLine commandOf(const Typed& typed, CommandLine::Verb verb)
{
    CommandLine command;
    command.verb = verb;
    command.configuration = QString::fromStdString(typed.configuration);
    command.language = QString::fromStdString(typed.language);
    command.connect = QString::fromStdString(typed.connect);
    command.tokenFile = QFile::decodeName(typed.tokenFile.c_str());
    command.authority = QFile::decodeName(typed.authority.c_str());
    command.json = typed.json;
    command.quiet = typed.quiet;
    command.incident = QString::fromStdString(typed.incident);
    command.title = QString::fromStdString(typed.title);
    command.watch = std::chrono::milliseconds(qint64(typed.watchS * 1000));
    command.exportFormat = QString::fromStdString(typed.exportFormat);
    command.exportFile = QFile::decodeName(typed.exportFile.c_str());
    command.zone = QString::fromStdString(typed.zone);
    command.anchorFile = QFile::decodeName(typed.anchorFile.c_str());
    command.runbook = QString::fromStdString(typed.runbook);
    command.impactOf = QString::fromStdString(typed.impactOf);
    command.markText = QString::fromStdString(typed.markText);
    command.markNode = QString::fromStdString(typed.markNode);
    for (const std::string& target : typed.targets)
        command.targets.append(QString::fromStdString(target));
    for (const std::string& file : typed.files)
        command.files.append(QFile::decodeName(file.c_str()));
    typed.desktop.fill(command);
    return command;
}

/// The parser's own words, and the sentence about what it could not read.
void nameParts(CLI::App& app, const Words& say)
{
    const auto formatter = std::make_shared<CLI::Formatter>();
    const std::string options = say(QT_TRANSLATE_NOOP("CommandLine", "Options"));
    formatter->label("Usage", say(QT_TRANSLATE_NOOP("CommandLine", "Usage")));
    formatter->label("OPTIONS", say(QT_TRANSLATE_NOOP("CommandLine", "OPTIONS")));
    formatter->label("Positionals", say(QT_TRANSLATE_NOOP("CommandLine", "Arguments")));
    formatter->label("Needs", say(QT_TRANSLATE_NOOP("CommandLine", "Goes with")));
    formatter->label("SUBCOMMAND", say(QT_TRANSLATE_NOOP("CommandLine", "COMMAND")));
    app.formatter(formatter);
    app.option_defaults()->group(options);
    app.set_help_flag("-h,--help", say(QT_TRANSLATE_NOOP("CommandLine", "print this help and end")))->group(options);
    app.set_version_flag(
           "--version", "yagura " YAGURA_VERSION, say(QT_TRANSLATE_NOOP("CommandLine", "print the version and end")))
        ->group(options);
    app.failure_message([say](const CLI::App*, const CLI::Error& error) {
        // What was typed stands in the parser's own sentence; which kind of fault it is, stands in ours.
        return say(QT_TRANSLATE_NOOP("CommandLine", "The command line cannot be read:")) + ' ' + error.what() + '\n'
            + say(QT_TRANSLATE_NOOP("CommandLine", "`yagura --help` shows what can be typed.")) + '\n';
    });
}

} // namespace

CommandLineResult readCommandLine(int argc, char* argv[])
{
    const Languages languages(languageWanted(argc, argv));
    const Words say(languages);
    Typed typed;
    CLI::App app(examples(say), "yagura");
    nameParts(app, say);
    app.require_subcommand(0, 1);
    app.fallthrough();
    addCommonOptions(app, typed, say);
    typed.desktop.addTo(app, say);

    const std::string commands = say(QT_TRANSLATE_NOOP("CommandLine", "Commands"));
    auto* check = app.add_subcommand("check",
        say(QT_TRANSLATE_NOOP("CommandLine", "look at each target twice, print what is wrong; exit 0, 1, 2 or 3")));
    check->add_option("target", typed.targets, say(QT_TRANSLATE_NOOP("CommandLine", "only these targets")))
        ->type_name("TARGET");
    check->add_flag("--json", typed.json, say(QT_TRANSLATE_NOOP("CommandLine", "print yagura.check/1")));
    auto* impact = addImpact(app, typed, say);
    auto* mark = addMark(app, typed, say);
    auto* config = app.add_subcommand("config", say(QT_TRANSLATE_NOOP("CommandLine", "the configuration")));
    config->require_subcommand(1);
    auto* configCheck = config->add_subcommand("check",
        say(QT_TRANSLATE_NOOP("CommandLine", "every fault as file:line:column, then one connection test per target")));
    auto* info
        = app.add_subcommand("info", say(QT_TRANSLATE_NOOP("CommandLine", "every path, version and font in use")));

    auto* jsonCheck = app.add_subcommand("json-check",
        say(QT_TRANSLATE_NOOP("CommandLine", "a strict verdict on each file or standard input; exit 0, 2 or 3")));
    addJsonCheckOptions(*jsonCheck, typed, say);

    const IncidentCommands incident = addIncident(app, typed, say);
    const AuditCommands audit = addAudit(app, typed, say);
    const RunbookCommands runbook = addRunbook(app, typed, say);

    for (CLI::App* command : {check, impact, mark, config, info, jsonCheck, runbook.all, incident.all, audit.all})
        command->group(commands);

    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        const bool isAnswer = error.get_exit_code() == int(CLI::ExitCodes::Success);
        app.exit(error);
        return {std::nullopt, isAnswer ? ExitOk : ExitUnknown};
    }
    using Verb = CommandLine::Verb;
    const Verb verb = check->parsed() ? Verb::Check
        : impact->parsed()            ? Verb::Impact
        : mark->parsed()              ? Verb::Mark
        : configCheck->parsed()       ? Verb::ConfigCheck
        : info->parsed()              ? Verb::Info
        : jsonCheck->parsed()         ? Verb::JsonCheck
        : incident.list->parsed()     ? Verb::IncidentList
        : incident.show->parsed()     ? Verb::IncidentShow
        : incident.declaring->parsed() ? Verb::IncidentDeclare
        : incident.exporting->parsed() ? Verb::IncidentExport
        : audit.verify->parsed()      ? Verb::AuditVerify
        : runbook.list->parsed()      ? Verb::RunbookList
        : runbook.show->parsed()      ? Verb::RunbookShow
        : runbook.lint->parsed()      ? Verb::RunbookLint
                                      : Verb::Desktop;
    return {commandOf(typed, verb), ExitOk};
}

} // namespace yagura
