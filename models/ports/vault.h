// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QString>

#include <functional>

namespace yagura {

/// A credential. Wiped when it dies, never printed, never a QVariant.
class SecretString final {
public:
    SecretString() = default;
    explicit SecretString(QByteArray bytes);
    ~SecretString();
    SecretString(SecretString&&) noexcept;
    SecretString& operator=(SecretString&&) noexcept;
    SecretString(const SecretString&);
    SecretString& operator=(const SecretString&);

    bool isEmpty() const { return m_bytes.isEmpty(); }
    /// The bytes, for the one call that needs them. Do not keep a copy.
    const QByteArray& reveal() const { return m_bytes; }

private:
    void wipe() noexcept;
    QByteArray m_bytes;
};

/// Where the operating system keeps credentials. Answers come in the caller's thread, within ten seconds, always once.
/// Errors: "vault.unavailable" (no service, no library), "vault.locked_or_missing" (cannot be told apart),
/// "vault.timeout", "vault.denied".
class Vault {
public:
    using Secret = std::function<void(Result<SecretString>)>;
    struct Nothing { };
    using Done = std::function<void(Result<Nothing>)>;

    virtual ~Vault() = default;

    virtual void read(const QString& name, Secret answer) = 0;
    virtual void write(const QString& name, const SecretString& secret, Done answer) = 0;
    virtual void remove(const QString& name, Done answer) = 0;
};

} // namespace yagura
