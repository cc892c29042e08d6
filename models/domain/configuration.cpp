// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/configuration.h"

namespace yagura {

QString SourcePlace::text() const
{
    return QStringLiteral("%1:%2:%3").arg(file).arg(line).arg(column);
}

} // namespace yagura
