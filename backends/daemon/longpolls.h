// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/daemon/httpcall.h"
#include "models/domain/picture.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <deque>
#include <functional>

namespace yagura {

/// Those who wait for the next picture. Each is answered when there is one, or when its patience ends.
class LongPolls final : public QObject {
    Q_OBJECT

public:
    /// No longer than proxies and address translators keep a silent connection.
    static constexpr std::chrono::milliseconds longestWait {25'000};
    static constexpr std::size_t most = 1'024;

    /// `answer` gives the answer to one that has waited since that position, be there something new or not.
    using Answer = std::function<HttpReplyPtr(const HttpCall&, const Position& since)>;

    explicit LongPolls(Answer answer, QObject* parent = nullptr);

    /// False when too many wait already.
    bool wait(const HttpCallPtr& call, const Position& since, std::chrono::milliseconds patience);
    /// There is a new picture.
    void answerAll();
    std::size_t size() const { return m_waiting.size(); }

private:
    struct Waiting {
        HttpCallPtr call;
        Position since;
        std::chrono::steady_clock::time_point until;
    };

    void answerLate();

    Answer m_answer;
    std::deque<Waiting> m_waiting;
    QTimer m_tick {this};
};

} // namespace yagura
