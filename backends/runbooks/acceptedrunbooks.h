// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/configuration.h"
#include "models/domain/runbook.h"

#include <optional>

namespace yagura {

/// Which content of which runbook a person has looked at and accepted: accepted.json in a folder of its own, and beside
/// it a copy of each accepted content, so that what changed since can be shown. Blocks on the disk.
class AcceptedRunbooks final {
public:
    static constexpr qsizetype most = 1000; ///< runbooks that are remembered

    /// `folder`: made when something is accepted. Nothing there, or something that cannot be read, means that nothing
    /// was accepted: everything is asked anew.
    explicit AcceptedRunbooks(QString folder);

    /// SHA-256 of what was accepted for it; empty when nothing was.
    QByteArray sha256(RunbookOrigin origin, const QString& runbook) const;
    /// The accepted content of that hash; empty when it is no longer there or no longer the same.
    QByteArray content(const QByteArray& sha256) const;
    /// From now on this content is accepted. Nothing, or config.cannot_write; then it is not.
    std::optional<ConfigFault> accept(RunbookOrigin origin, const QString& runbook, const QByteArray& bytes);

private:
    QString copyOf(const QByteArray& sha256) const;
    QString listPath() const { return m_folder + QStringLiteral("/accepted.json"); }

    QString m_folder;
    QJsonObject m_hashes; ///< hex by "team/disk-shortage"
};

} // namespace yagura
