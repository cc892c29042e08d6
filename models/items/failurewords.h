// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/configuration.h"
#include "models/domain/connectladder.h"
#include "models/domain/failure.h"

#include <QString>

#include <optional>

namespace yagura {

/// Why there is no value, in one sentence of the reader's language. The other side's own words, when it said some,
/// follow it, made visible.
QString sentenceOf(const Failure& failure);

/// What to do about it, or empty.
QString remedyOf(const Failure& failure);

/// The failure that a finding carries in its args ("class", "code", …), or nothing.
std::optional<Failure> failureIn(const QJsonObject& args);

/// The rung as people call it: "DNS", "TCP", "TLS", "Log-in", "Query".
QString rungText(Rung rung);

} // namespace yagura
