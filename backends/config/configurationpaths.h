// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

namespace yagura {

/// Where configuration and state lie, by the XDG rules. Files of the system come first and those of the user after them;
/// a file named by hand (a flag, or one opened in the desktop) stands alone, with the conf.d beside it.
class ConfigurationPaths final {
public:
    /// `chosen` is the file named by hand; empty when there is none. Only computes: nothing is read.
    static ConfigurationPaths from(const QProcessEnvironment& environment, const QString& chosen);

    /// The same, with another file named by hand.
    ConfigurationPaths withChosen(const QString& file) const;

    /// The main files in the order they are read, whether they exist or not.
    const QStringList& mainFiles() const { return m_mainFiles; }
    /// What is there to read now: each main file, then conf.d/*.yaml beside it by name. A file named by hand is always in it.
    QStringList files() const;
    /// The one file that the desktop writes: conf.d/90-desktop.yaml beside the user's (or the chosen) main file.
    QString desktopFile() const;
    /// Holds the path of the file opened last in the desktop.
    QString chosenFile() const { return m_stateFolder + QStringLiteral("/configuration"); }
    const QString& stateFolder() const { return m_stateFolder; }
    /// Of what the user brings along: runbooks.
    const QString& dataFolder() const { return m_dataFolder; }
    bool isChosen() const { return m_isChosen; }

private:
    QStringList m_mainFiles;
    QString m_stateFolder;
    QString m_dataFolder;
    bool m_isChosen = false;
};

/// The path that chosenFile() remembers; empty when there is none or the file it names is gone.
QString rememberedConfiguration(const ConfigurationPaths& paths);

/// Whether the desktop may write this file.
bool isDesktopFile(const QString& path);

} // namespace yagura
