// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

QString languageFor(const QString& wanted)
{
    if (!wanted.isEmpty())
        return wanted;
    return QLocale::system().language() == QLocale::Japanese ? u"ja"_s : u"en"_s;
}

} // namespace

Languages::Languages(const QString& wanted) : m_current(languageFor(wanted))
{
    // English has a file, too: it carries the plural forms. A test sees to it that both are there and complete.
    if (!m_own.load(u":/i18n/yagura_"_s + m_current))
        qWarning("the translation %s is not part of this build", qPrintable(m_current));
}

void Languages::install(QCoreApplication& application)
{
    const QString folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    if (m_current == "ja"_L1 && m_qt.load(u"qtbase_ja"_s, folder))
        application.installTranslator(&m_qt);
    application.installTranslator(&m_own);
    application.installTranslator(&m_spoken);
    QLocale::setDefault(QLocale(m_current == "ja"_L1 ? QLocale::Japanese : QLocale::English));
}

QString Languages::translate(const char* context, const char* text) const
{
    const QString translated = m_own.translate(context, text);
    return translated.isEmpty() ? QString::fromUtf8(text) : translated;
}

} // namespace yagura
