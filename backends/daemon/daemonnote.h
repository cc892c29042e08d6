// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/configuration.h"

#include <QJsonObject>
#include <QString>

#include <functional>

namespace yagura {

/// What the daemon has to say to whoever runs it. The program around it makes a sentence of it, in their language.
struct DaemonNote {
    QString code; ///< "daemon.cannot_listen", "daemon.serving", …
    QJsonObject args {};

    bool operator==(const DaemonNote&) const = default;
};

/// Where that goes.
struct DaemonVoice {
    std::function<void(const ConfigFault&)> fault;
    std::function<void(const DaemonNote&)> note;
};

} // namespace yagura
