// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/daemon/app/daemoncommandline.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr int usageError = 3;

/// What CLI11 fills in: it knows std::string, not QString.
struct Typed {
    std::string configuration;
    std::string language; ///< looked for before the rest is read
    std::string listen;
    std::string certificate;
    std::string key;
    std::string newToken;
    std::string scopes = "read";
};

QString words(const char* text)
{
    return QCoreApplication::translate("yagurad::CommandLine", text);
}

std::string say(const char* text)
{
    return words(text).toStdString();
}

QString fromArgument(const std::string& text)
{
    return QString::fromLocal8Bit(text.c_str());
}

/// Help is read by people in a hurry: what to type stands first.
std::string examples()
{
    struct Example {
        const char* command;
        const char* does;
    };
    constexpr Example all[] = {
        {"yagurad", QT_TRANSLATE_NOOP("yagurad::CommandLine", "watch what is configured, serve 127.0.0.1:9477")},
        {"yagura --connect local", QT_TRANSLATE_NOOP("yagurad::CommandLine", "show on a desktop what it sees")},
        {"yagurad --config team.yaml", QT_TRANSLATE_NOOP("yagurad::CommandLine", "the same by another configuration")},
        {"yagurad --new-token wall --scopes read",
            QT_TRANSLATE_NOOP("yagurad::CommandLine", "make a token for a wall, print its entry")},
        {"kill -HUP $(pidof yagurad)",
            QT_TRANSLATE_NOOP("yagurad::CommandLine", "let it read its configuration again")},
    };
    std::string text = say(QT_TRANSLATE_NOOP("yagurad::CommandLine", "Examples:")) + '\n';
    for (const Example& one : all) {
        std::string line = std::string("  ") + one.command;
        line.resize(std::max<std::size_t>(line.size(), 42), ' ');
        text += line + "  " + say(one.does) + '\n';
    }
    return text + '\n'
        + say(QT_TRANSLATE_NOOP("yagurad::CommandLine",
            "yagurad polls once for many desktops and walls. Nothing that it serves can change a watched system."))
        + '\n';
}

/// The parser's own sentences are English only, so they are told by their kind. What was typed stands in them.
QString complaintOf(const CLI::App& app, const CLI::Error& error)
{
    const QString told = fromArgument(error.what());
    const QString option = told.section(u':', 0, 0);
    QStringList unknown;
    for (const std::string& word : app.remaining())
        unknown.append(fromArgument(word));
    switch (CLI::ExitCodes(error.get_exit_code())) {
    case CLI::ExitCodes::ExtrasError:
        return words(QT_TRANSLATE_NOOP("yagurad::CommandLine", "not known here: %1")).arg(unknown.join(u' '));
    case CLI::ExitCodes::ArgumentMismatch:
        return words(QT_TRANSLATE_NOOP("yagurad::CommandLine", "%1 takes one value")).arg(option);
    case CLI::ExitCodes::RequiresError:
        return words(QT_TRANSLATE_NOOP("yagurad::CommandLine", "%1 goes only with %2"))
            .arg(told.section(u' ', 0, 0), told.section(u' ', -1));
    case CLI::ExitCodes::ValidationError:
        return words(QT_TRANSLATE_NOOP("yagurad::CommandLine", "%1 cannot have this value")).arg(option);
    default:
        return told;
    }
}

/// The parser's own words, and the sentence about what it could not read.
void nameParts(CLI::App& app)
{
    const auto formatter = std::make_shared<CLI::Formatter>();
    const std::string options = say(QT_TRANSLATE_NOOP("yagurad::CommandLine", "Options"));
    formatter->label("Usage", say(QT_TRANSLATE_NOOP("yagurad::CommandLine", "Usage")));
    formatter->label("OPTIONS", say(QT_TRANSLATE_NOOP("yagurad::CommandLine", "OPTIONS")));
    formatter->label("Needs", say(QT_TRANSLATE_NOOP("yagurad::CommandLine", "Goes with")));
    app.formatter(formatter);
    app.option_defaults()->group(options);
    app.set_help_flag("-h,--help", say(QT_TRANSLATE_NOOP("yagurad::CommandLine", "print this help and end")))
        ->group(options);
    app.set_version_flag("--version", "yagurad " YAGURA_VERSION,
           say(QT_TRANSLATE_NOOP("yagurad::CommandLine", "print the version and end")))
        ->group(options);
    app.failure_message([](const CLI::App* read, const CLI::Error& error) {
        return say(QT_TRANSLATE_NOOP("yagurad::CommandLine", "The command line cannot be read:")) + ' '
            + complaintOf(*read, error).toStdString() + '\n'
            + say(QT_TRANSLATE_NOOP("yagurad::CommandLine", "`yagurad --help` shows what can be typed.")) + '\n';
    });
}

void addOptions(CLI::App& app, Typed& typed)
{
    app.add_option("--config", typed.configuration,
           say(QT_TRANSLATE_NOOP("yagurad::CommandLine", "read this configuration file")))
        ->type_name("FILE");
    app.add_option("--lang", typed.language,
           say(QT_TRANSLATE_NOOP("yagurad::CommandLine", "language of what it prints; else that of the locale")))
        ->type_name("ja|en")
        ->check(CLI::IsMember({"ja", "en"}).description(""));
    app.add_option("--listen", typed.listen,
           say(QT_TRANSLATE_NOOP("yagurad::CommandLine", "where to serve; off loopback only with TLS")))
        ->type_name("ADDRESS:PORT");
    auto* chain = app.add_option("--tls-certificate", typed.certificate,
                         say(QT_TRANSLATE_NOOP("yagurad::CommandLine", "certificate chain, PEM")))
                      ->type_name("FILE");
    app.add_option("--tls-key", typed.key, say(QT_TRANSLATE_NOOP("yagurad::CommandLine", "its key, PEM")))
        ->type_name("FILE")
        ->needs(chain);
    app.add_option("--new-token", typed.newToken,
           say(QT_TRANSLATE_NOOP(
               "yagurad::CommandLine", "print a new token and its entry for the configuration, and end")))
        ->type_name("NAME");
    app.add_option("--scopes", typed.scopes,
           say(QT_TRANSLATE_NOOP("yagurad::CommandLine", "of that token: read,ack,append,evidence,peek")))
        ->type_name("LIST");
}

} // namespace

std::optional<DaemonOptions> readDaemonOptions(int argc, char* argv[], int* exitCode)
{
    Typed typed;
    CLI::App app(examples(), "yagurad");
    nameParts(app);
    addOptions(app, typed);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        const bool isAnswer = error.get_exit_code() == int(CLI::ExitCodes::Success);
        app.exit(error);
        *exitCode = isAnswer ? 0 : usageError;
        return std::nullopt;
    }
    return DaemonOptions {fromArgument(typed.configuration), fromArgument(typed.listen),
        fromArgument(typed.certificate), fromArgument(typed.key), fromArgument(typed.newToken),
        fromArgument(typed.scopes).split(u',', Qt::SkipEmptyParts)};
}

} // namespace yagura
