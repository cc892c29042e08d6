// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace yagura {

/// The file with the authorities that this system trusts, for libraries that want a file; empty when there is none.
QByteArray systemCertificates();

} // namespace yagura
