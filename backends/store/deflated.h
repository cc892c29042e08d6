// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/recordentry.h"

namespace yagura::store {

/// No attachment is larger.
inline constexpr qint64 largestAttachment = 64LL * 1024 * 1024;

/// As zlib packs it.
QByteArray deflated(const QByteArray& bytes);

/// Unpacks `size` bytes and no more: qUncompress() would go on for as long as a stranger's bytes say. Nothing when it
/// is no such thing, is larger than it may be, or has another hash than it is asked for by.
std::optional<QByteArray> inflated(const QByteArray& packed, qint64 size, const QByteArray& sha256);

} // namespace yagura::store
