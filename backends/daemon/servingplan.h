// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/daemon/admission.h"
#include "backends/daemon/daemonnote.h"
#include "backends/daemon/daemonoptions.h"
#include "backends/daemon/httpserver.h"
#include "backends/daemon/listensocket.h"
#include "models/domain/result.h"

namespace yagura {

/// Where and how a daemon serves, once options, configuration and files are added up.
struct ServingPlan {
    ListenAddress address;
    std::optional<HttpServer::Tls> tls;
    QString hostName; ///< the first of those that are answered to; empty: only loopback's
    QByteArray localToken;
    QString runtimeFolder;

    /// "http://127.0.0.1:9477".
    QString url(quint16 port) const;
};

/// The plan, or why there is none: an address that cannot be read, an open one without TLS, a key that
/// is not there, a token that cannot be kept. Blocks on the disk.
Result<ServingPlan, DaemonNote> servingPlan(const DaemonOptions& options, const DaemonSettings& settings);

/// Why nobody can listen there, from errno.
DaemonNote cannotListen(const ListenAddress& address, int error);

/// Whom to admit by these settings, besides whoever can read the local token.
Admission admissionOf(const DaemonSettings& settings, const ServingPlan& plan);

} // namespace yagura
