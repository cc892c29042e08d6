// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/vault.h"

#include <QObject>

#include <chrono>
#include <memory>

namespace QKeychain {
class Job;
}

namespace yagura {

/// The operating system's keychain by QtKeychain, service "yagura", one secret per entry. There is no insecure fallback.
///
/// Lives in the thread of the application object (libsecret answers there); answers come in that thread, as long as the
/// vault lives. A job may never finish and must not be deleted while it runs: past the deadline the question is answered
/// with "vault.timeout" and the job is left to end by itself. While one is left, questions are answered with
/// "vault.timeout" at once, because QtKeychain would queue them behind it.
class KeychainVault final : public QObject, public Vault {
    Q_OBJECT

public:
    /// How long people wait for a dialog that may come up.
    static constexpr std::chrono::milliseconds defaultDeadline {10'000};

    explicit KeychainVault(std::chrono::milliseconds deadline = defaultDeadline, QObject* parent = nullptr);

    void read(const QString& name, Secret answer) override;
    void write(const QString& name, const SecretString& secret, Done answer) override;
    void remove(const QString& name, Done answer) override;

    /// Jobs past their deadline that have not ended yet.
    int unfinishedJobs() const { return *m_unfinished; }

private:
    /// Called once: with the finished job, or with nullptr past the deadline.
    using Finish = std::function<void(QKeychain::Job*)>;
    void start(QKeychain::Job* job, const QString& name, Finish finish);

    std::chrono::milliseconds m_deadline;
    std::shared_ptr<int> m_unfinished; ///< shared with the jobs, which may outlive the vault
};

} // namespace yagura
