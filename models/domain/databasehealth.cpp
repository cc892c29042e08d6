// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/databasehealth.h"

#include "models/domain/names.h"

namespace yagura {

namespace {

constexpr std::array roleNames {
    Named {DatabaseRole::Unknown, "unknown"},
    Named {DatabaseRole::Primary, "primary"},
    Named {DatabaseRole::Standby, "standby"},
};

} // namespace

QString databaseRoleName(DatabaseRole role)
{
    return nameIn(roleNames, role);
}

QString Session::key() const
{
    return QString::number(pid) + u'@' + backendStart.toUTC().toString(Qt::ISODateWithMs);
}

} // namespace yagura
