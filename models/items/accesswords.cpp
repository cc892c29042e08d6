// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/accesswords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

struct AccessWords {
    Q_DECLARE_TR_FUNCTIONS(AccessWords)
};

} // namespace

QString missingAccessText(const QString& code)
{
    if (code == "pg_monitor"_L1)
        return AccessWords::tr("States and statements of other users' sessions are hidden.");
    if (code == "pg_stat_statements"_L1)
        return AccessWords::tr("There are no statistics of statements.");
    if (code == "pooler"_L1)
        return AccessWords::tr("A pooler answers in place of the server; sessions are those of the pooler.");
    if (code == "vhost_access"_L1)
        return AccessWords::tr("Without a permission on a virtual host, its queues are not listed.");
    return AccessWords::tr("A right is missing: %1").arg(code);
}

} // namespace yagura
