// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/spokenlanguage.h"

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

struct Spoken {
    QString language;
    QTimeZone zone; ///< invalid: that of the machine
};

// Of the thread and not of an object: tr() has no place to hand it in.
Spoken& spoken()
{
    static thread_local Spoken how;
    return how;
}

} // namespace

SpokenLanguages::SpokenLanguages(QObject* parent) : QTranslator(parent)
{
    // Where they are not part of the program (tests of models), the texts of the sources are spoken.
    Q_UNUSED(m_english.load(u":/i18n/yagura_en"_s));
    Q_UNUSED(m_japanese.load(u":/i18n/yagura_ja"_s));
}

QString SpokenLanguages::translate(const char* context, const char* text, const char* disambiguation, int n) const
{
    const QString& language = spoken().language;
    if (language.isEmpty())
        return {};
    const QTranslator& translator = language == "ja"_L1 ? m_japanese : m_english;
    const QString translated = translator.translate(context, text, disambiguation, n);
    // Nothing would pass the question on to the language of the program.
    return translated.isEmpty() ? QString::fromUtf8(text) : translated;
}

Speaking::Speaking(const QString& language, const QTimeZone& zone) : m_language(spoken().language), m_zone(spoken().zone)
{
    spoken() = {language, zone};
}

Speaking::~Speaking()
{
    spoken() = {m_language, m_zone};
}

QString Speaking::language()
{
    return spoken().language;
}

QDateTime Speaking::local(const QDateTime& moment)
{
    return spoken().zone.isValid() ? moment.toTimeZone(spoken().zone) : moment.toLocalTime();
}

} // namespace yagura
