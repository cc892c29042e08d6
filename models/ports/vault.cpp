// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ports/vault.h"

#include <cstring>
#include <utility>

namespace yagura {

SecretString::SecretString(QByteArray bytes) : m_bytes(std::move(bytes)) { }

SecretString::~SecretString()
{
    wipe();
}

SecretString::SecretString(SecretString&& other) noexcept : m_bytes(std::exchange(other.m_bytes, {})) { }

SecretString& SecretString::operator=(SecretString&& other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::exchange(other.m_bytes, {});
    }
    return *this;
}

// A deep copy, so that wiping one does not depend on who else shares the bytes.
SecretString::SecretString(const SecretString& other) : m_bytes(other.m_bytes.constData(), other.m_bytes.size()) { }

SecretString& SecretString::operator=(const SecretString& other)
{
    if (this != &other)
        *this = SecretString(other);
    return *this;
}

void SecretString::wipe() noexcept
{
    if (m_bytes.isEmpty() || !m_bytes.isDetached())
        return;
    // A plain memset before a destructor is a dead store that the optimiser may drop.
    volatile char* bytes = m_bytes.data();
    for (qsizetype i = 0; i < m_bytes.size(); ++i)
        bytes[i] = 0;
}

} // namespace yagura
