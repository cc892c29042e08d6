// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/commandline.h"

#include <CLI/CLI.hpp>

#include <string>
#include <vector>

namespace yagura {

namespace {

// Help is read by people in a hurry: what to type stands first.
constexpr const char* examples = R"(Examples:
  yagura                                  open the desktop
  yagura check                            look at every target once, print what is wrong
  yagura check orders-db --json           the same for one target, for programs
  yagura config check                     find the faults of the configuration
  yagura info                             every path, version and font in use

Yagura watches databases, nodes and message queues and says what is wrong. It only reads.
)";

/// What CLI11 fills in: it knows std::string, not QString.
struct Typed {
    std::string configuration;
    std::string language;
    std::string grabFile;
    std::string page;
    std::string theme;
    std::string size;
    double grabAfterS = 12;
    bool json = false;
    bool quiet = false;
    std::vector<std::string> targets;
};

void addCommonOptions(CLI::App& app, Typed& typed)
{
    app.add_option("--config", typed.configuration, "read this configuration file")->type_name("FILE");
    app.add_option("--lang", typed.language, "language of what people read")
        ->type_name("ja|en")
        ->check(CLI::IsMember({"ja", "en"}));
    app.add_flag("--quiet", typed.quiet, "print nothing but the answer");
}

void addDesktopOptions(CLI::App& app, Typed& typed)
{
    app.add_option("--grab", typed.grabFile, "save the main window as a picture and end")->type_name("FILE");
    app.add_option("--grab-after", typed.grabAfterS, "seconds to watch before")
        ->type_name("SECONDS")
        ->check(CLI::Range(0.0, 3600.0));
    app.add_option("--page", typed.page, "page to open first")
        ->check(CLI::IsMember({"overview", "databases", "disks", "queues"}));
    app.add_option("--theme", typed.theme, "colours")->check(CLI::IsMember({"dark", "light", "high-contrast"}));
    app.add_option("--size", typed.size, "size of the main window")->type_name("WIDTHxHEIGHT");
}

CommandLine commandOf(const Typed& typed, CommandLine::Verb verb)
{
    CommandLine command;
    command.verb = verb;
    command.configuration = QString::fromStdString(typed.configuration);
    command.language = QString::fromStdString(typed.language);
    command.json = typed.json;
    command.quiet = typed.quiet;
    for (const std::string& target : typed.targets)
        command.targets.append(QString::fromStdString(target));
    command.grabFile = QString::fromStdString(typed.grabFile);
    command.grabAfter = std::chrono::milliseconds(qint64(typed.grabAfterS * 1000));
    command.page = QString::fromStdString(typed.page);
    command.theme = QString::fromStdString(typed.theme);
    command.size = QString::fromStdString(typed.size);
    return command;
}

} // namespace

CommandLineResult readCommandLine(int argc, char* argv[])
{
    Typed typed;
    CLI::App app(examples, "yagura");
    app.set_version_flag("--version", "yagura " YAGURA_VERSION);
    app.require_subcommand(0, 1);
    app.fallthrough();
    addCommonOptions(app, typed);
    addDesktopOptions(app, typed);

    auto* check = app.add_subcommand("check", "look at each target twice, print what is wrong; exit 0, 1, 2 or 3");
    check->add_option("target", typed.targets, "only these targets")->type_name("TARGET");
    check->add_flag("--json", typed.json, "print yagura.check/1");
    auto* config = app.add_subcommand("config", "the configuration");
    config->require_subcommand(1);
    auto* configCheck = config->add_subcommand("check", "every fault as file:line:column, then one connection test per target");
    auto* info = app.add_subcommand("info", "every path, version and font in use");

    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        const bool isAnswer = error.get_exit_code() == int(CLI::ExitCodes::Success);
        app.exit(error);
        return {std::nullopt, isAnswer ? ExitOk : ExitUnknown};
    }
    using Verb = CommandLine::Verb;
    const Verb verb = check->parsed() ? Verb::Check
        : configCheck->parsed()       ? Verb::ConfigCheck
        : info->parsed()              ? Verb::Info
                                      : Verb::Desktop;
    return {commandOf(typed, verb), ExitOk};
}

} // namespace yagura
