// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include <optional>

namespace yagura {

/// How bad a thing is, least bad first, so that std::max is "the worst of".
/// Unknown is worse than Ok because quiet is not healthy, and less than Warning because it claims nothing.
enum class Severity { Ok, Unknown, Warning, Critical };

/// The word of the contracts: "ok", "unknown", "warning", "critical". Not for people: the gui has its own words.
QString severityName(Severity severity);

/// The severity of that word, or nothing when there is no such word.
std::optional<Severity> severityFromName(const QString& name);

} // namespace yagura

Q_DECLARE_METATYPE(yagura::Severity)
