// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ack.h"
#include "models/domain/result.h"

namespace yagura {

/// acks.jsonl: a line for each ack, only ever added to. Blocks on the disk.
class AckFile final {
public:
    explicit AckFile(QString path);

    /// What was kept, oldest first. A file that is not there is empty; lines that are no acks, a torn last one among
    /// them, are skipped. acks.cannot_read
    Result<QList<Ack>> read() const;
    /// Adds a line and waits until it is on the disk. Nothing, or acks.no_space or acks.cannot_write; then the file is
    /// as it was.
    std::optional<Failure> append(const Ack& ack) const;

private:
    std::optional<Failure> failureOf(int error) const;

    QString m_path;
};

} // namespace yagura
