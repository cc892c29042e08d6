// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace yagura {

/// What we do not see for lack of a right, by the code of the MissingAccess.
QString missingAccessText(const QString& code);

} // namespace yagura
