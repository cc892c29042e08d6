// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/postgresql/interruption.h"
#include "models/domain/result.h"

#include <QByteArray>
#include <QList>

#include <functional>
#include <memory>

namespace yagura::postgresql {

/// Turns a host name into addresses within a time limit. The system's resolver blocks for as long as it likes, so each
/// question runs in a thread of its own that nobody waits for; the same question is never asked twice at once, so a
/// dead name server costs one thread for each name.
class Resolver final {
public:
    using Addresses = QList<QByteArray>; ///< numeric, in the order of preference
    using Lookup = std::function<Result<Addresses>(const QByteArray& host)>;

    /// `lookup` runs in a thread that may outlive this object.
    explicit Resolver(Lookup lookup = systemLookup);
    ~Resolver();

    /// Errors: dns.not_found, dns.timeout, attempt.deadline when interrupted.
    Result<Addresses> resolve(const QByteArray& host, Deadline deadline, const Interruption& interruption);

    static Result<Addresses> systemLookup(const QByteArray& host);

private:
    struct Question;
    Lookup m_lookup;
    std::shared_ptr<Question> m_open;
};

} // namespace yagura::postgresql
