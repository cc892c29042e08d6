// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/credentials/findsecret.h"

#include <QHash>
#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace yagura {

/// The sources of a target's password in their order: its password_command, the vault under vaultName(), nothing.
/// What was found once is held in memory and serves when its source fails later; it is asked afresh each time, so a
/// changed password is found. A secret is written nowhere.
///
/// Failures (class auth): those of PasswordCommand; and for systems without files of their own (rabbitmq)
/// credential.vault_unavailable, credential.vault_locked_or_missing, credential.vault_timeout. PostgreSQL has libpq's
/// own files: there a vault that gives nothing is no failure.
///
/// Lives in the thread of the vault, which must outlive it and whose event loop must run.
class SecretFinder final : public QObject {
    Q_OBJECT

public:
    explicit SecretFinder(Vault& vault, std::chrono::milliseconds commandDeadline, QObject* parent = nullptr);
    ~SecretFinder() override;

    /// Stays callable after the finder is gone: then the answer is credential.vault_unavailable.
    FindSecret findSecret() const;

    /// Serves from now on when no source gives one: what somebody typed in while there was no vault.
    void hold(const QString& targetId, const SecretString& secret);
    void forget(const QString& targetId);

    static QString vaultName(const QString& targetId);

private:
    using Answer = std::function<void(Result<std::optional<SecretString>>)>;
    void find(const TargetConfig& config, const Answer& answer);
    void askCommand(const TargetConfig& config, const Answer& answer);
    void askVault(const TargetConfig& config, const Answer& answer);
    /// What was held before, or the failure.
    Result<std::optional<SecretString>> heldOr(const QString& targetId, const Failure& failure) const;

    Vault& m_vault;
    std::chrono::milliseconds m_commandDeadline;
    QHash<QString, SecretString> m_held;
    /// Lets a FindSecret in another thread know whether we are still here.
    struct Door;
    std::shared_ptr<Door> m_door;
};

} // namespace yagura
