// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

namespace yagura {

/// The kind of a failure, to act on. The words are those of the contract ("no_answer", …).
enum class FailureClass {
    Refused, ///< somebody answered "no": connection refused, host unreachable, server shutting down
    NoAnswer, ///< nobody answered within the deadline
    TooManyConnections, ///< the server is there but has no slot for us
    Auth, ///< wrong or missing credentials
    Permission, ///< logged in, but not allowed to look
    Tls, ///< certificate, protocol or host name does not fit
    Dns, ///< the name does not resolve
    Protocol, ///< an answer that is not what this system says
    Limit, ///< an answer larger than we accept
    Internal, ///< our own fault or that of this machine
};

QString failureClassName(FailureClass failureClass);
std::optional<FailureClass> failureClassFromName(const QString& name);

/// Why we have no value. `code` says what exactly happened ("tcp.connect_timeout") and `args` carry its typed facts;
/// sentences are made where they are read, in the reader's language.
struct Failure {
    FailureClass failureClass = FailureClass::Internal;
    QString code;
    QJsonObject args; ///< "detail" may hold the other side's own words: hostile text, shown plain

    /// The target itself does not serve: two of these in a row are a critical finding. The other classes mean "we cannot see".
    bool isTargetDown() const
    {
        return failureClass == FailureClass::Refused || failureClass == FailureClass::NoAnswer
            || failureClass == FailureClass::TooManyConnections;
    }

    bool operator==(const Failure&) const = default;
};

} // namespace yagura
