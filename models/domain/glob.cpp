// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/glob.h"

namespace yagura {

// On a mismatch only the last star needs to swallow more: an earlier one could not do better.
bool fitsGlob(QStringView pattern, QStringView text)
{
    if (pattern.isEmpty())
        return true;

    qsizetype inPattern = 0;
    qsizetype inText = 0;
    qsizetype star = -1;
    qsizetype swallowed = 0;
    while (inText < text.size()) {
        if (inPattern < pattern.size() && pattern[inPattern] == u'*') {
            star = inPattern++;
            swallowed = inText;
        } else if (inPattern < pattern.size() && (pattern[inPattern] == u'?' || pattern[inPattern] == text[inText])) {
            ++inPattern;
            ++inText;
        } else if (star >= 0) {
            inPattern = star + 1;
            inText = ++swallowed;
        } else {
            return false;
        }
    }
    while (inPattern < pattern.size() && pattern[inPattern] == u'*')
        ++inPattern;
    return inPattern == pattern.size();
}

} // namespace yagura
