// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/livenumbers.h"
#include "models/items/checklist/texttable.h"

namespace yagura {

/// What an evidence step showed, as the bytes that are kept of it: its numbers and its table as tab-separated lines.
/// Numbers are written as they were measured, with names and units of the contract. Empty when there was nothing.
QByteArray evidenceText(const QList<LiveNumber>& numbers, const std::optional<TextTable>& table);

} // namespace yagura
