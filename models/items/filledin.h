// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace yagura {

/// Fills `{name}` in a translated sentence, in one pass: a value that looks like a place holder stays as it is.
/// A name without a value is "–"; written `{name?}` it may also be empty.
QString filledIn(const QString& sentence, const QHash<QString, QString>& values);

} // namespace yagura
