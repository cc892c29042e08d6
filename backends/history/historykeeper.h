// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/history/historystore.h"

#include <QObject>

#include <atomic>

class QThread;

namespace yagura {

/// Keeps history in a thread of its own, so that a disk that is slow or gone delays no picture. Minutes and questions
/// wait there in their order; both are bounded, so a disk that hangs costs neither memory nor an answer.
///
/// Belongs to the thread that made it, which gets the signals. A thread that hangs in the kernel is left behind.
class HistoryKeeper final : public QObject {
    Q_OBJECT

public:
    static constexpr int mostMinutes = 30; ///< that wait for the disk
    static constexpr int mostQuestions = 64;

    explicit HistoryKeeper(HistoryPlace place, QObject* parent = nullptr);
    ~HistoryKeeper() override; ///< finish(200 ms)

    /// Takes what a picture has that is new. Returns at once.
    void append(const Picture& picture);
    /// One answered() follows, unless the disk hangs: who asks keeps a deadline.
    void read(const HistoryWish& wish);
    /// The minute in hand is written, then the thread ends. Returns at once.
    void close();
    /// Closes and waits so long for that end; false when the thread had to be left behind.
    bool finish(std::chrono::milliseconds wait);

signals:
    void answered(const yagura::HistoryAnswer& answer);
    /// After each minute.
    void told(const yagura::HistoryFacts& facts);
    /// Once for each thing that goes wrong.
    void failed(const yagura::Failure& failure);

private:
    class Worker;
    void keep(const HistoryMinutePtr& minute);

    HistoryMinutes m_minutes {HistoryMinutes::Limits {}};
    std::shared_ptr<std::atomic<int>> m_minutesWaiting = std::make_shared<std::atomic<int>>(0);
    std::shared_ptr<std::atomic<int>> m_questionsWaiting = std::make_shared<std::atomic<int>>(0);
    qint64 m_lost = 0; ///< minutes that had no place in the line
    std::unique_ptr<QThread> m_thread;
    Worker* m_worker; ///< lives in the thread and dies with it; null after close()
};

} // namespace yagura
