// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/store/descriptor.h"

#include <QString>

#include <optional>

namespace yagura::store {

/// The right to go on with one chain. Each program that writes at the same time holds a slot of its own, so that no two
/// of them ever add to one chain; the kernel frees a slot when its holder dies, and the next program goes on with that
/// chain. A chain belongs to a slot of one folder on one machine: a record that was copied elsewhere gets writers of
/// its own.
class WriterSlot final {
public:
    static constexpr int most = 64;

    /// Takes the first free one. Nothing when none can be locked: then one writes under a new name. Blocks on the disk.
    static std::optional<WriterSlot> take(const QString& lockFile);

    int number() const { return m_number; }
    /// Whether another program holds a slot now.
    bool hasNeighbours() const;

private:
    WriterSlot(Descriptor file, int number) : m_file(std::move(file)), m_number(number) { }

    Descriptor m_file; ///< holds the lock
    int m_number;
};

/// Names this folder on this machine, and tells neither.
QString placeOf(const QString& folder);

} // namespace yagura::store
