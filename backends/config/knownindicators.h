// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace yagura {

/// The names of all indicators that probes give: what a rule or a threshold may speak of.
const QStringList& knownIndicators();

/// UCUM unit of an indicator; nothing when the name is not known.
std::optional<QString> indicatorUnit(const QString& indicator);

} // namespace yagura
