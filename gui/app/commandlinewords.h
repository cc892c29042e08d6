// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/app/languages.h"

#include <string>

namespace yagura {

/// The words of help, in the reader's language.
class Words final {
public:
    explicit Words(const Languages& languages) : m_languages(languages) { }
    std::string operator()(const char* text) const { return m_languages.translate("CommandLine", text).toStdString(); }

private:
    const Languages& m_languages;
};

/// Help is read by people in a hurry: what to type stands first.
std::string examples(const Words& say);

/// Help is in the wanted language, too; so that is looked for before everything else is read.
QString languageWanted(int argc, char* argv[]);

} // namespace yagura
