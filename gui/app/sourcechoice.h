// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/credentials/findsecret.h"
#include "backends/observe/daemonobserver.h"
#include "backends/watch/mergedwatch.h"
#include "models/domain/sourceconfig.h"

#include <QProcessEnvironment>

namespace yagura {

/// A watch for each further daemon of the configuration. Its token is looked for in this order: the token file, the
/// password command, YAGURA_TOKEN_NAME, the keychain under "source:NAME". A daemon without a token, and a file that
/// cannot be read, are sources that are lost for that reason. Blocks on the disk.
std::vector<MergedSource> furtherSources(
    const QList<SourceConfig>& sources, const FindSecret& findSecret, const QProcessEnvironment& environment);

/// The same daemons, to be asked to look at what they watch; how each is reached is looked for again with each first
/// look. Blocks on the disk.
std::vector<ObservingDaemon> observingSources(
    const QList<SourceConfig>& sources, const FindSecret& findSecret, const QProcessEnvironment& environment);

/// "watch.example:9443": what a daemon is called whose ids are the own ones.
QString nameOfDaemon(const QUrl& url);

} // namespace yagura
