// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ack.h"
#include "models/domain/result.h"

namespace yagura {

/// acks.jsonl: where acks were kept before the record had them, a line for each. Blocks on the disk.
class AckFile final {
public:
    explicit AckFile(QString path);

    /// What was kept, oldest first. A file that is not there is empty; lines that are no acks, a torn last one among
    /// them, are skipped. acks.cannot_read
    Result<QList<Ack>> read() const;
    /// From now on it is not read any more; it stays beside its place, as acks.jsonl.old.
    void putAside() const;

private:
    QString m_path;
};

} // namespace yagura
