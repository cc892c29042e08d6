// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/spokenlanguage.h"

#include <QString>
#include <QTranslator>

class QCoreApplication;

namespace yagura {

/// The languages of the program. What was loaded is installed for as long as this lives.
class Languages final {
public:
    /// `wanted` is "ja", "en" or empty for the system's. Works before there is an application object.
    explicit Languages(const QString& wanted);

    /// Installs the translators; call once the application object is there.
    void install(QCoreApplication& application);
    QString current() const { return m_current; }
    /// For words that are needed before there is an application object: help on the command line.
    QString translate(const char* context, const char* text) const;

private:
    QString m_current;
    QTranslator m_own;
    QTranslator m_qt;
    SpokenLanguages m_spoken; ///< asked first
};

} // namespace yagura
