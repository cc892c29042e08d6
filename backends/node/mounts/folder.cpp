// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/node/mounts/folder.h"

#include <cstring>
#include <unistd.h>

namespace yagura::mounts {

Folder::Folder(int parentFd, const char* name, std::string path) : m_path(std::move(path))
{
    const int opened = openat(parentFd, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK);
    if (opened < 0)
        return;
    m_handle.reset(fdopendir(opened));
    if (!m_handle)
        close(opened);
}

const char* Folder::next()
{
    while (const dirent* entry = readdir(m_handle.get())) {
        if (std::strcmp(entry->d_name, ".") != 0 && std::strcmp(entry->d_name, "..") != 0)
            return entry->d_name;
    }
    return nullptr;
}

} // namespace yagura::mounts
