// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/vault.h"

#include <QProcessEnvironment>

namespace yagura {

/// The vault of a service, where nobody unlocks a keychain: what systemd hands over ($CREDENTIALS_DIRECTORY/ID), else
/// the environment (YAGURA_SECRET_ID, in upper case with '_' for all but letters and digits). Reads only; answers at
/// once.
class EnvironmentVault final : public Vault {
public:
    explicit EnvironmentVault(QProcessEnvironment environment) : m_environment(std::move(environment)) { }

    void read(const QString& name, Secret answer) override;
    void write(const QString& name, const SecretString& secret, Done answer) override;
    void remove(const QString& name, Done answer) override;

private:
    QProcessEnvironment m_environment;
};

} // namespace yagura
