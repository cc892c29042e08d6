// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/databasehealth.h"

namespace yagura {

QString Session::key() const
{
    return QString::number(pid) + u'@' + backendStart.toUTC().toString(Qt::ISODateWithMs);
}

} // namespace yagura
