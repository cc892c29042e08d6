// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace yagura {

/// A double-quoted YAML scalar. What a parser could take for a line break, an escape or no character at all is escaped.
QString yamlQuoted(const QString& text);

/// A list of them on one line.
QString yamlQuotedList(const QStringList& texts);

} // namespace yagura
