// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/node/mounts/record.h"

#include <cerrno>
#include <unistd.h>

namespace yagura::mounts {

Record& Record::addName(std::string_view name)
{
    m_line += ' ';
    for (const char character : name) {
        const auto byte = static_cast<unsigned char>(character);
        if (byte > ' ' && byte != '\\' && byte != 127) {
            m_line += character;
            continue;
        }
        m_line += '\\';
        m_line += static_cast<char>('0' + (byte >> 6));
        m_line += static_cast<char>('0' + ((byte >> 3) & 7));
        m_line += static_cast<char>('0' + (byte & 7));
    }
    return *this;
}

void Record::writeTo(int fd) const
{
    const std::string text = m_line + '\n';
    for (size_t done = 0; done < text.size();) {
        const ssize_t wrote = write(fd, text.data() + done, text.size() - done);
        if (wrote < 0 && errno == EINTR)
            continue;
        if (wrote < 0)
            _exit(1);
        done += static_cast<size_t>(wrote);
    }
}

} // namespace yagura::mounts
