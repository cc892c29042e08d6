// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/configuration.h"

#include <QByteArrayView>
#include <QStringList>

namespace yagura {

/// Offset of the value that these steps (keys, and indices as digits) lead to in a text that is valid JSON; where they
/// lead out of it, of the last value that was reached. A walk through the text: for faults, not for every value.
qint64 offsetOfValue(QByteArrayView json, const QStringList& steps);

/// Offset of the first bracket that is open inside of so many others; the end when there is none.
qint64 offsetOfDepth(QByteArrayView json, int levels);

/// Line and column, in characters, of an offset.
SourcePlace placeOfOffset(QByteArrayView text, qint64 offset, const QString& file);

} // namespace yagura
