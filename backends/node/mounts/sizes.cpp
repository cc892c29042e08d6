// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/node/mounts/sizes.h"

#include "backends/node/mounts/record.h"

#include <cerrno>
#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <thread>

namespace yagura::mounts {
namespace {

constexpr auto patience = std::chrono::milliseconds(100);
constexpr size_t mostWorkers = 128; // each of the first 127 hung mounts costs a thread that sleeps in the kernel

Record sizesOf(size_t index, const std::string& mount)
{
    struct statvfs sizes { };
    struct stat root { };
    // stat as well: for a stranger's FUSE mount and for a dead NFS one statvfs alone may say "fine, and empty".
    const bool known = statvfs(mount.c_str(), &sizes) == 0 && stat(mount.c_str(), &root) == 0;
    const int error = known ? 0 : errno;
    return Record('S')
        .add(index)
        .add(error)
        .add(sizes.f_frsize)
        .add(sizes.f_blocks)
        .add(sizes.f_bfree)
        .add(sizes.f_bavail)
        .add(sizes.f_files)
        .add(sizes.f_ffree)
        .add(sizes.f_flag);
}

/// What the workers share; each of them co-owns it, for one that hangs outlives everybody else.
struct Queue {
    std::mutex mutex;
    std::condition_variable moved;
    std::vector<std::string> mounts;
    size_t next = 0;
    size_t answered = 0;
};

void work(const std::shared_ptr<Queue>& queue, int outputFd)
{
    std::unique_lock lock(queue->mutex);
    while (queue->next < queue->mounts.size()) {
        const size_t index = queue->next++;
        const std::string mount = queue->mounts[index];
        lock.unlock();
        const Record record = sizesOf(index, mount);
        lock.lock();
        record.writeTo(outputFd);
        ++queue->answered;
        queue->moved.notify_one();
    }
}

} // namespace

void tellSizes(const std::vector<std::string>& mounts, int outputFd)
{
    const auto queue = std::make_shared<Queue>();
    queue->mounts = mounts;
    std::unique_lock lock(queue->mutex);
    for (size_t workers = 0; queue->answered < mounts.size();) {
        const size_t before = queue->answered;
        if (queue->next < mounts.size() && workers < mostWorkers) {
            std::thread(work, queue, outputFd).detach();
            ++workers;
        }
        const auto moved = [&] { return queue->answered == mounts.size(); };
        // As long as answers come, nobody is stuck.
        for (size_t seen = before; !queue->moved.wait_for(lock, patience, moved) && queue->answered != seen;)
            seen = queue->answered;
    }
}

} // namespace yagura::mounts
