// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/config/settingschange.h"
#include "backends/credentials/secretfinder.h"
#include "models/ports/targetsettings.h"

#include <QQueue>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace yagura {

/// The settings on this machine: the files and the vault. Lives in the GUI thread; the disk is touched in a thread of
/// its own, one change after another. A hung disk holds up the answer, never the thread that asked.
class TargetSettingsStore final : public TargetSettings {
    Q_OBJECT

public:
    /// Connects once with what was entered and tells what it found, in the thread that asked, within the attempt's deadline.
    using Trial
        = std::function<void(const TargetConfig&, const std::optional<SecretString>&, std::function<void(TargetTrial)>)>;

    /// What it works with; the references must outlive it.
    struct Parts {
        Vault& vault;
        SecretFinder& secrets;
        Trial trial;
    };

    TargetSettingsStore(ConfigurationPaths paths, LoadedConfiguration loaded, Parts parts, QObject* parent = nullptr);
    ~TargetSettingsStore() override;

    const Configuration& configuration() const override { return m_loaded.configuration; }
    /// Every fault of the files as they were read last.
    const QList<ConfigFault>& faults() const { return m_loaded.faults; }
    const ConfigurationPaths& paths() const { return m_paths; }

    void tryOut(const TargetDraft& draft) override;
    void save(const TargetDraft& draft, const QString& replacesId) override;
    void remove(const QString& id) override;
    void openFile(const QString& path) override;
    void adopt(const Adoption& adoption) override;
    void disown(const QString& service, const QString& id) override;

private:
    using Change = std::function<SettingsOutcome(const ConfigurationPaths&)>;
    /// What follows a change on the disk before it is told; calls finish() with the outcome, perhaps with a fault more.
    using Afterwards = std::function<void(const SettingsOutcome&)>;

    void enqueue(Change change, Afterwards afterwards);
    void startNext();
    void finish(const SettingsOutcome& outcome);
    void finishAdoption(const SettingsOutcome& outcome);
    void take(const SettingsOutcome& outcome);

    void keepSecret(const TargetDraft& draft, const QString& replacesId, const SettingsOutcome& outcome);
    void moveSecret(const QString& fromId, const QString& toId, const SettingsOutcome& outcome);
    void writeSecret(const QString& id, const SecretString& secret, const QString& replacesId,
                     const SettingsOutcome& outcome);
    void removeSecret(const QString& id, SettingsOutcome outcome);

    ConfigurationPaths m_paths;
    LoadedConfiguration m_loaded;
    Parts m_parts;
    std::unique_ptr<QThreadPool> m_disk;
    QQueue<std::function<void()>> m_waiting;
    bool m_isBusy = false;
};

} // namespace yagura
