// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/daemon/daemonoptions.h"

#include "backends/daemon/apitokens.h"

#include <CLI/CLI.hpp>

namespace yagura {

namespace {

constexpr int usageError = 3;

QString fromArgument(const std::string& text)
{
    return QString::fromLocal8Bit(text.c_str());
}

} // namespace

std::optional<DaemonOptions> readDaemonOptions(int argc, char* argv[], int* exitCode)
{
    std::string configuration;
    std::string listen;
    std::string certificate;
    std::string key;
    std::string newToken;
    std::string scopes = "read";
    CLI::App app("Polls once for many desktops and walls.", "yagurad");
    app.set_version_flag("--version", "yagurad " YAGURA_VERSION);
    app.add_option("--config", configuration, "read this configuration file")->type_name("FILE");
    app.add_option("--listen", listen, "where to serve; off loopback only with TLS")->type_name("ADDRESS:PORT");
    auto* chain = app.add_option("--tls-certificate", certificate, "certificate chain, PEM")->type_name("FILE");
    app.add_option("--tls-key", key, "its key, PEM")->type_name("FILE")->needs(chain);
    app.add_option("--new-token", newToken, "print a new token and its entry for the configuration, and end")
        ->type_name("NAME");
    app.add_option("--scopes", scopes, "of that token: read,ack,append,evidence,peek")->type_name("LIST");
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        const bool isAnswer = error.get_exit_code() == int(CLI::ExitCodes::Success);
        app.exit(error);
        *exitCode = isAnswer ? 0 : usageError;
        return std::nullopt;
    }
    return DaemonOptions {fromArgument(configuration), fromArgument(listen), fromArgument(certificate),
        fromArgument(key), fromArgument(newToken), fromArgument(scopes).split(u',', Qt::SkipEmptyParts)};
}

} // namespace yagura
