// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace yagura {

/// A mark as an entry holds it, in one line of the reader's language.
QString changeText(const QJsonObject& mark);

} // namespace yagura
