// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/timeline/changewords.h"

#include "models/items/markwords.h"

using namespace Qt::StringLiterals;

namespace yagura {

QString changeText(const QJsonObject& object)
{
    Mark mark;
    mark.node = object[u"node"_s].toString();
    mark.source
        = object[u"source"_s] == markSourceName(Mark::Source::Person) ? Mark::Source::Person : Mark::Source::Seen;
    mark.code = object[u"code"_s].toString();
    mark.args = object[u"args"_s].toObject();
    mark.text = object[u"text"_s].toString();
    mark.who = object[u"who"_s].toString();
    return sentenceOf(mark);
}

} // namespace yagura
