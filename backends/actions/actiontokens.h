// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/action.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace yagura {

/// What previews have seen, by the token that each gave out. A token is 32 random bytes, is good for one try of the
/// very thing that was previewed, and is gone with the program: there is no other way to act. Used from one thread.
class ActionTokens final {
public:
    static constexpr qsizetype mostTokens = 64; ///< the oldest makes way

    QByteArray issue(const ActionRequest& request, const QJsonObject& seen);
    /// What was seen, once; nothing for a token that was not given out for this action, target and arguments.
    std::optional<QJsonObject> redeem(const ActionRequest& request, const QByteArray& token);

private:
    struct Issued {
        QByteArray token;
        ActionRequest request;
        QJsonObject seen;
    };
    QList<Issued> m_issued; ///< in the order of their making
};

} // namespace yagura
