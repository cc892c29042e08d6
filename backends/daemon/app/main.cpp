// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/daemon/apitokens.h"
#include "backends/daemon/app/daemoncommandline.h"
#include "backends/daemon/app/daemonlanguage.h"
#include "backends/daemon/app/daemonwords.h"
#include "backends/daemon/daemon.h"
#include "models/items/logwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <sys/prctl.h>
#include <sys/resource.h>

using namespace yagura;
using namespace Qt::StringLiterals;

namespace {

constexpr int cannotServe = 3;

void refuse(const DaemonNote& note)
{
    std::fprintf(stderr, "yagurad: %s\n", qUtf8Printable(sentenceOf(note)));
}

/// A token is shown once; what is kept of it is the entry below.
int printToken(const DaemonOptions& options)
{
    for (const QString& scope : options.scopes) {
        if (!apiScopes().contains(scope)) {
            refuse({u"daemon.unknown_scope"_s, {{u"scope"_s, scope}, {u"known"_s, apiScopes().join(u", "_s)}}});
            return cannotServe;
        }
    }
    const QByteArray token = newToken();
    std::printf("%s\n", token.constData());
    std::fprintf(stderr, "daemon:\n  tokens:\n    - {name: %s, sha256: %s, scopes: [%s]}\n",
        qUtf8Printable(options.newToken), tokenHash(token).toHex().constData(),
        qUtf8Printable(options.scopes.join(u", "_s)));
    return 0;
}

/// Each client is a descriptor, and the usual soft limit is half of the clients that we serve.
void allowDescriptors()
{
    rlimit limit {};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return;
    limit.rlim_cur = std::min<rlim_t>(limit.rlim_max, 8'192);
    ::setrlimit(RLIMIT_NOFILE, &limit);
}

DaemonVoice voice()
{
    return {[](const ConfigFault& fault) { qWarning("%s", qUtf8Printable(logLineOf(fault))); },
        [](const DaemonNote& note) { qInfo("%s", qUtf8Printable(sentenceOf(note))); }};
}

} // namespace

int main(int argc, char* argv[])
{
#ifdef NDEBUG
    // Secrets are in our memory: no core files, no debugger of another process of this user.
    prctl(PR_SET_DUMPABLE, 0);
#endif
    QCoreApplication application(argc, argv);
    application.setApplicationName(u"yagurad"_s);
    DaemonLanguage language(languageWanted(argc, argv));
    language.install(application);
    logInWords();
    int exitCode = 0;
    const auto options = readDaemonOptions(argc, argv, &exitCode);
    if (!options)
        return exitCode;
    if (!options->newToken.isEmpty())
        return printToken(*options);
    allowDescriptors();
    Daemon daemon(*options, voice());
    if (const auto fault = daemon.start()) {
        refuse(*fault);
        return daemon.leave(cannotServe);
    }
    return daemon.leave(application.exec());
}
