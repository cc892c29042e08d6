// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/daemon/apitokens.h"
#include "backends/daemon/daemon.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <sys/prctl.h>
#include <sys/resource.h>

using namespace yagura;

namespace {

constexpr int cannotServe = 3;

/// A token is shown once; what is kept of it is the entry below.
int printToken(const DaemonOptions& options)
{
    for (const QString& scope : options.scopes) {
        if (!apiScopes().contains(scope)) {
            std::fprintf(stderr, "yagurad: no such scope: %s\n", qUtf8Printable(scope));
            return cannotServe;
        }
    }
    const QByteArray token = newToken();
    std::printf("%s\n", token.constData());
    std::fprintf(stderr, "daemon:\n  tokens:\n    - {name: %s, sha256: %s, scopes: [%s]}\n",
        qUtf8Printable(options.newToken), tokenHash(token).toHex().constData(),
        qUtf8Printable(options.scopes.join(QStringLiteral(", "))));
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

} // namespace

int main(int argc, char* argv[])
{
#ifdef NDEBUG
    // Secrets are in our memory: no core files, no debugger of another process of this user.
    prctl(PR_SET_DUMPABLE, 0);
#endif
    int exitCode = 0;
    const auto options = readDaemonOptions(argc, argv, &exitCode);
    if (!options)
        return exitCode;
    if (!options->newToken.isEmpty())
        return printToken(*options);
    allowDescriptors();
    QCoreApplication application(argc, argv);
    application.setApplicationName(QStringLiteral("yagurad"));
    Daemon daemon(*options);
    if (const auto fault = daemon.start()) {
        std::fprintf(stderr, "yagurad: %s\n", qUtf8Printable(*fault));
        return daemon.leave(cannotServe);
    }
    return daemon.leave(application.exec());
}
