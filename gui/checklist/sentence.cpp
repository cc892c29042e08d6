// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/checklist/sentence.h"

namespace yagura {

PlainLabel* sentence(const char* name, Token ink)
{
    auto* label = new PlainLabel;
    label->setObjectName(QLatin1StringView(name));
    label->setType(TypeRole::Small);
    label->setInk(ink);
    label->setWordWrap(true);
    return label;
}

} // namespace yagura
