// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/node/mounts/deletedfiles.h"

#include "backends/node/mounts/filelook.h"
#include "backends/node/mounts/folder.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <climits>
#include <cstdlib>
#include <optional>
#include <set>
#include <string_view>
#include <unistd.h>

namespace yagura::mounts {
namespace {

constexpr size_t mostFiles = 50;
constexpr std::string_view deletedMark = " (deleted)";

struct Watched {
    std::string path;
    uint64_t device = 0;
};

bool liesIn(std::string_view path, std::string_view mount)
{
    return mount == "/" || (path.starts_with(mount) && (path.size() == mount.size() || path[mount.size()] == '/'));
}

/// The watched mount that the file lies in; by path among those of its device, since a container may name it otherwise.
std::optional<size_t> mountOf(const std::vector<Watched>& mounts, std::string_view path, uint64_t device)
{
    std::optional<size_t> best;
    size_t bestLength = 0;
    for (size_t i = 0; i < mounts.size(); ++i) {
        if (mounts[i].device != device)
            continue;
        const size_t length = liesIn(path, mounts[i].path) ? mounts[i].path.size() : 0;
        if (!best || length > bestLength) {
            best = i;
            bestLength = length;
        }
    }
    return best;
}

std::string processName(const Folder& process)
{
    std::array<char, 64> name {};
    const int fd = openat(process.fd(), "comm", O_RDONLY | O_CLOEXEC);
    const ssize_t got = fd < 0 ? 0 : read(fd, name.data(), name.size());
    if (fd >= 0)
        close(fd);
    std::string text(name.data(), static_cast<size_t>(std::max<ssize_t>(got, 0)));
    if (text.ends_with('\n'))
        text.pop_back();
    return text;
}

class Search final {
public:
    Search(std::vector<Watched> mounts, std::chrono::steady_clock::time_point until)
        : m_mounts(std::move(mounts)), m_until(until)
    {
    }

    void lookInto(const Folder& process, const char* pid)
    {
        Folder handles = process.child("fd");
        if (!handles) {
            m_found.unreadable += errno == EACCES || errno == EPERM;
            return;
        }
        std::array<char, PATH_MAX> link {};
        while (const char* name = handles.next()) {
            if (isLate())
                return;
            const ssize_t length = readlinkat(handles.fd(), name, link.data(), link.size());
            if (length <= 0)
                continue;
            const std::string_view path(link.data(), static_cast<size_t>(length));
            if (path.starts_with('/') && path.ends_with(deletedMark))
                keep(process, pid, handles.fd(), name, path.substr(0, path.size() - deletedMark.size()));
        }
    }

    bool isLate()
    {
        if (std::chrono::steady_clock::now() > m_until)
            m_found.complete = false;
        return !m_found.complete;
    }

    DeletedFiles take()
    {
        std::ranges::stable_sort(m_found.files, std::ranges::greater(), &DeletedFile::bytes);
        if (m_found.files.size() > mostFiles)
            m_found.files.resize(mostFiles);
        return std::move(m_found);
    }

private:
    void keep(const Folder& process, const char* pid, int handles, const char* name, std::string_view path)
    {
        const auto look = lookAt(handles, name, true);
        // A file may really be called "x (deleted)": then it still has a link.
        if (!look || !look->regular || look->links > 0 || look->allocated <= 0)
            return;
        const auto mount = mountOf(m_mounts, path, look->device);
        if (!mount || !m_seen.insert({look->device, look->inode}).second)
            return;
        m_found.files.push_back({*mount, std::atoll(pid), processName(process), std::string(path), look->allocated});
    }

    std::vector<Watched> m_mounts;
    std::chrono::steady_clock::time_point m_until;
    std::set<std::pair<uint64_t, uint64_t>> m_seen;
    DeletedFiles m_found;
};

} // namespace

DeletedFiles findDeletedFiles(const std::vector<std::string>& mounts, std::chrono::steady_clock::time_point until)
{
    std::vector<Watched> watched;
    for (const std::string& mount : mounts) {
        const auto look = lookAt(AT_FDCWD, mount.c_str(), false);
        watched.push_back({mount, look ? look->device : 0});
    }
    Search search(std::move(watched), until);
    Folder processes = Folder::at("/proc");
    while (const char* name = processes ? processes.next() : nullptr) {
        if (search.isLate())
            break;
        if (name[0] < '1' || name[0] > '9')
            continue;
        if (const Folder process = processes.child(name))
            search.lookInto(process, name);
    }
    return search.take();
}

} // namespace yagura::mounts
