// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/daemon/app/daemonlanguage.h"

#include <QCoreApplication>
#include <QLocale>

#include <string_view>

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

QString languageWanted(int argc, char* argv[])
{
    constexpr std::string_view joined = "--lang=";
    for (int i = 1; i < argc; ++i) {
        std::string_view word = argv[i];
        if (word == "--lang" && i + 1 < argc)
            word = argv[i + 1];
        else if (word.starts_with(joined))
            word.remove_prefix(joined.size());
        else
            continue;
        if (word == "ja" || word == "en")
            return QString::fromUtf8(word.data(), qsizetype(word.size()));
    }
    return {};
}

DaemonLanguage::DaemonLanguage(const QString& wanted) : m_current(languageFor(wanted))
{
    // English has files, too: they carry the plural forms. A test sees to it that all are there and complete.
    if (!m_shared.load(u":/i18n/yagura_"_s + m_current) || !m_own.load(u":/i18n/yagurad_"_s + m_current))
        qWarning("the translation %s is not part of this build", qPrintable(m_current));
}

void DaemonLanguage::install(QCoreApplication& application)
{
    application.installTranslator(&m_shared);
    application.installTranslator(&m_own);
    QLocale::setDefault(QLocale(m_current == "ja"_L1 ? QLocale::Japanese : QLocale::English));
}

} // namespace yagura
