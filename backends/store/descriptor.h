// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>

#include <unistd.h>

namespace yagura::store {

/// Closes what it was given; −1 is nothing.
class Descriptor final {
public:
    explicit Descriptor(int fd = -1) : m_fd(fd) { }
    ~Descriptor() { close(); }
    Descriptor(Descriptor&& other) noexcept : m_fd(std::exchange(other.m_fd, -1)) { }
    Descriptor& operator=(Descriptor&& other) noexcept
    {
        close();
        m_fd = std::exchange(other.m_fd, -1);
        return *this;
    }

    int get() const { return m_fd; }

private:
    void close()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }

    int m_fd;
};

} // namespace yagura::store
