// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/localtextjson.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace yagura {

QJsonValue localTextJson(const LocalText& text)
{
    if (text.isEmpty())
        return QJsonValue::Null;
    return QJsonObject {{u"en"_s, text.in(u"en"_s)}, {u"ja"_s, text.in(u"ja"_s)}};
}

} // namespace yagura
