// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <string>

namespace yagura::mounts {

inline std::string joined(const std::string& folder, const char* name)
{
    return folder.ends_with('/') ? folder + name : folder + '/' + name;
}

/// An open folder; its children are opened through it and never through a symbolic link, so that nobody can lead us
/// elsewhere.
class Folder final {
public:
    static Folder at(const std::string& path) { return Folder(AT_FDCWD, path.c_str(), path); }
    Folder child(const char* name) const { return Folder(fd(), name, joined(m_path, name)); }

    explicit operator bool() const { return m_handle != nullptr; } ///< when not, errno says why
    int fd() const { return dirfd(m_handle.get()); }
    const std::string& path() const { return m_path; }

    /// The next name but "." and "..", good until the call after; nothing at the end.
    const char* next();

private:
    struct Close {
        void operator()(DIR* handle) const { closedir(handle); }
    };
    Folder(int parentFd, const char* name, std::string path);

    std::unique_ptr<DIR, Close> m_handle;
    std::string m_path;
};

} // namespace yagura::mounts
