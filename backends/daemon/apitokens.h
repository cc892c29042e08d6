// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace yagura {

/// Who may ask, and for what. Only the hash of a token is ever kept.
struct ApiToken {
    QString name; ///< the actor of what is recorded in its name
    QByteArray sha256;
    QStringList scopes; ///< of apiScopes()

    bool operator==(const ApiToken&) const = default;
};

/// "read", "ack", "append", "evidence", "peek".
const QStringList& apiScopes();

/// The tokens that are known. Whether one fits is found out in the same time for every one, right or wrong.
class ApiTokens final {
public:
    explicit ApiTokens(QList<ApiToken> tokens) : m_tokens(std::move(tokens)) { }

    /// Who that is; nothing for a stranger.
    std::optional<ApiToken> find(const QByteArray& presented) const;

private:
    QList<ApiToken> m_tokens;
};

/// 256 bits of the system's random numbers, as text that needs no quoting anywhere.
QByteArray newToken();
QByteArray tokenHash(const QByteArray& token);

} // namespace yagura
