// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/storedesk.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

namespace yagura::testing {

/// How a call of the program ended.
struct Ran {
    int exitCode = -1;
    QString out;
    QString err;
};

/// A home of its own for the real program, with a record in it.
struct RecordHome {
    QTemporaryDir folder;
    QString state = folder.filePath(QStringLiteral("state/yagura"));
    QString record = recordFileIn(state);

    RecordHome() { QDir().mkpath(state); }

    Ran run(const QStringList& arguments) const
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), folder.path());
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), folder.filePath(QStringLiteral("config")));
        environment.insert(QStringLiteral("XDG_STATE_HOME"), folder.filePath(QStringLiteral("state")));
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), folder.path());
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QString());
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(YAGURA_PROGRAM), arguments);
        if (!process.waitForFinished(60'000))
            return {};
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
    }
};

} // namespace yagura::testing
