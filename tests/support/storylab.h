// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace yagura::testing {

/// `lab incident` in a throw-away folder, with private folders for the desktop that watches it, and a terminal in which
/// people run what the program gives them to copy. Ends with this.
class StoryLab final {
public:
    /// Why there can be none on this machine; empty: there can.
    static QString obstacle();

    StoryLab();
    ~StoryLab();

    /// Makes the environment of this process private: state, configuration, data and runtime folders.
    void makePrivate() const;
    /// Begins; the servers are up once there is a configuration.
    void start();
    /// Path of the configuration; empty: not yet. Asked from a waiting loop.
    QString configuration();
    /// The whole story has been played, and each server's own statistics show its part.
    bool isPlayed() const;
    /// The lab has given up.
    bool hasFailed() const;
    QString log() const { return m_log; }
    QString path(const QString& name) const { return m_folder.filePath(name); }

    /// What came out of a command.
    struct Said {
        int exitCode = -1;
        QString text; ///< of both streams
    };
    /// Runs the command as typed at a shell. The hosts that it names by ssh are this machine, sudo asks nothing, and
    /// systemctl and journalctl are about the lab's applications. Turns the event loop meanwhile.
    Said run(const QString& command) const;

private:
    void standIn(const QString& name, const QString& script) const;

    QTemporaryDir m_folder;
    QProcess m_story;
    QString m_configuration;
    QString m_log;
};

} // namespace yagura::testing
