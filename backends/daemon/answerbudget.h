// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/daemon/httpreply.h"

#include <QHash>

namespace yagura {

/// How many bytes of long answers are on their way, each counted once however many read it. Whoever reads slowly holds
/// on to an answer for a minute, and pictures of five thousand targets are long. Lives in the server's thread.
class AnswerBudget final {
public:
    /// Shorter ones are on their way before anybody could ask for many.
    static constexpr qsizetype longAnswer = 64 * 1024;

    explicit AnswerBudget(qsizetype most) : m_most(most) { }

    /// Whether there is room for it; one of any size always has. What was let go has to be given back.
    bool take(const HttpReplyPtr& reply)
    {
        if (reply->bytes() < longAnswer)
            return true;
        const bool isNew = !m_readers.contains(reply.get());
        if (isNew && m_bytes > 0 && m_bytes + reply->bytes() > m_most)
            return false;
        m_bytes += isNew ? reply->bytes() : 0;
        ++m_readers[reply.get()];
        return true;
    }
    void giveBack(const HttpReplyPtr& reply)
    {
        const auto readers = m_readers.find(reply.get());
        if (readers == m_readers.end() || --*readers > 0)
            return;
        m_bytes -= reply->bytes();
        m_readers.erase(readers);
    }

private:
    qsizetype m_most;
    QHash<const HttpReply*, int> m_readers;
    qsizetype m_bytes = 0; ///< of those
};

} // namespace yagura
