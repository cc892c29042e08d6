// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/targetsettings.h"

namespace yagura::testing {

/// Settings that remember what they were asked for and answer only when the test says so.
class FakeTargetSettings final : public TargetSettings {
public:
    struct Saving {
        TargetDraft draft;
        QString replacesId;
    };

    QList<TargetDraft> trials;
    QList<Saving> savings;
    QStringList removals;
    QStringList opened;

    const Configuration& configuration() const override { return m_configuration; }
    void tryOut(const TargetDraft& draft) override { trials.append(draft); }
    void save(const TargetDraft& draft, const QString& replacesId) override { savings.append({draft, replacesId}); }
    void remove(const QString& id) override { removals.append(id); }
    void openFile(const QString& path) override { opened.append(path); }

    void setTargets(const QList<TargetConfig>& targets)
    {
        m_configuration.targets = targets;
        emit configurationChanged();
    }

    void answerTrial(const TargetTrial& trial) { emit tried(trial); }

    /// Does what was asked for last, and says it with those warnings.
    void acceptSaving(const QList<ConfigFault>& warnings = {})
    {
        const Saving& last = savings.last();
        m_configuration.targets.removeIf([&](const TargetConfig& each) { return each.target.id == last.replacesId; });
        m_configuration.targets.append(last.draft.config);
        emit configurationChanged();
        emit saved(warnings);
    }

    void acceptRemoval()
    {
        m_configuration.targets.removeIf([&](const TargetConfig& each) { return each.target.id == removals.last(); });
        emit configurationChanged();
        emit saved({});
    }

    void refuse(const QList<ConfigFault>& faults) { emit saved(faults); }

private:
    Configuration m_configuration;
};

} // namespace yagura::testing
