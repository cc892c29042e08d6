// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace yagura {

/// The text of resources/sql/actions/NAME.sql, marked for whoever reads the server's log.
QByteArray actionSql(const char* name);

/// A statement with its values, as it is shown before it is sent.
QString shownSql(const QByteArray& sql, const QList<QByteArray>& values);

} // namespace yagura
