// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QStringList>

namespace yagura {

/// Lines of a hex dump of sixteen bytes each, the culprit's byte between ⟨ and ⟩. `offset` is that of the first byte;
/// it and `culprit` count in the whole text. What is no printable ASCII stands as a point.
QStringList hexLines(QByteArrayView bytes, qint64 offset, qint64 culprit);

} // namespace yagura
