// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/adoption.h"
#include "models/domain/configuration.h"
#include "models/domain/connectladder.h"
#include "models/ports/vault.h"

#include <QObject>

#include <optional>

namespace yagura {

/// What a person has entered about a target in the settings.
struct TargetDraft {
    TargetConfig config;
    std::optional<SecretString> password; ///< nothing: leave what the vault holds
};

/// What a connection test found: the ladder walked, or the failure, and what we are not allowed to see.
struct TargetTrial {
    std::optional<Failure> failure; ///< nothing: the target answered
    std::optional<ConnectLadder> ladder;
    QString version;
    QList<MissingAccess> missing;
    std::chrono::milliseconds duration {0};
};

/// The settings as the desktop may change them. Targets of files that a person wrote are read-only; the desktop's own
/// stand in conf.d/90-desktop.yaml. All calls return at once; answers come as signals in the caller's thread.
class TargetSettings : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    virtual const Configuration& configuration() const = 0;
    /// Tries the draft without keeping anything. One tried() follows, within the attempt's deadline.
    virtual void tryOut(const yagura::TargetDraft& draft) = 0;
    /// Adds the target, or replaces the one with that id. One saved() follows.
    virtual void save(const yagura::TargetDraft& draft, const QString& replacesId) = 0;
    /// Removes the target and its secret. One saved() follows.
    virtual void remove(const QString& id) = 0;
    /// Reads another configuration file from now on. One saved() follows.
    virtual void openFile(const QString& path) = 0;
    /// Writes down a need that was seen. One adopted() follows.
    virtual void adopt(const yagura::Adoption& adoption) = 0;
    /// Takes a need that was adopted out again. One adopted() follows.
    virtual void disown(const QString& service, const QString& id) = 0;

signals:
    void tried(yagura::TargetTrial trial);
    void saved(QList<yagura::ConfigFault> faults); ///< empty: done, and configurationChanged() came before
    void adopted(QList<yagura::ConfigFault> faults); ///< as saved()
    void configurationChanged();
};

} // namespace yagura
