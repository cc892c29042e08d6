// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTranslator>

class QCoreApplication;

namespace yagura {

/// "ja" or "en" when --lang says so, else empty. Help is in that language, too, so it is looked for before everything
/// else is read.
QString languageWanted(int argc, char* argv[]);

/// The language of what yagurad prints. What was loaded is installed for as long as this lives. Qt's own translations
/// are not: its words stand in the details of readings, which go to programs and to desktops of either language.
class DaemonLanguage final {
public:
    /// `wanted` is "ja", "en" or empty for what the locale says.
    explicit DaemonLanguage(const QString& wanted);

    void install(QCoreApplication& application);
    QString current() const { return m_current; }

private:
    QString m_current;
    QTranslator m_shared; ///< sentences that the desktop says, too
    QTranslator m_own;
};

} // namespace yagura
