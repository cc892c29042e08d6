// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/daemon/httpreply.h"

namespace yagura {

/// A document for many readers: encoded once, packed once, and that only when somebody takes it packed.
class PackedReply final {
public:
    /// A JSON document unless `type` says otherwise.
    explicit PackedReply(QByteArray body, QByteArray type = "application/json");

    HttpReplyPtr forReader(bool takesGzip);
    qsizetype bytes() const { return m_body.size(); }

private:
    QByteArray m_body;
    QByteArray m_type;
    HttpReplyPtr m_plain;
    HttpReplyPtr m_packed;
};
using PackedReplyPtr = std::shared_ptr<PackedReply>;

} // namespace yagura
