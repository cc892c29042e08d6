// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/node/helperprocess.h"
#include "backends/node/mountsize.h"

#include <QHash>

#include <vector>

namespace yagura {

/// Asks mounts for their figures through the mount reader, so that a mount that hangs costs a process and not our
/// thread. One that did not answer in time is asked alone from then on, by one process at a time that is left waiting
/// in the kernel: its answer is the sign that the mount is back. Should it be stuck on something that was replaced
/// meanwhile, it is killed after 30 s, then 1, 2 and at most 5 minutes, and asked anew once that process is gone.
class MountPatrol final {
public:
    explicit MountPatrol(QString mountReader);

    struct Answers {
        QHash<QByteArray, MountSize> sizes; ///< by path; who is missing hangs
        int startError = 0; ///< errno when the mount reader could not be started; there are no answers then
        bool brokeOff = false; ///< the mount reader ended before it had answered: who is missing is not known
        bool interrupted = false;
    };

    /// Starts the asking; it runs while the caller does other things.
    void start(const QList<WatchedMount>& mounts);
    /// Waits until everybody but the known hung ones has answered, at most until `until`.
    Answers finish(int wakeFd, std::chrono::steady_clock::time_point until);

    int abandoned(); ///< processes that were killed and that the kernel does not let go

private:
    struct Suspect {
        int mountId = 0;
        std::unique_ptr<HelperProcess> helper; ///< nothing while it is to be asked anew
        std::chrono::steady_clock::time_point askedAt;
        std::chrono::seconds patience {30};
        bool killed = false;
    };

    void collectAbandoned();
    void forgetReplaced(const QList<WatchedMount>& mounts);
    void askAlone(const QByteArray& path, Suspect& suspect);
    void readBatch(Answers& answers);
    void readSuspects(Answers& answers);
    void suspectSilent(const Answers& answers);
    void abandon(std::unique_ptr<HelperProcess> helper);

    QString m_mountReader;
    QList<WatchedMount> m_batchMounts;
    std::unique_ptr<HelperProcess> m_batch;
    int m_startError = 0;
    QHash<QByteArray, std::shared_ptr<Suspect>> m_suspects; // shared only because QHash copies
    std::vector<std::unique_ptr<HelperProcess>> m_abandoned;
};

} // namespace yagura
