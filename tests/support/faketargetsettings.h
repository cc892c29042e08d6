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
    QList<Adoption> adoptions;
    QList<std::pair<QString, QString>> disownings; ///< service, what it needs

    const Configuration& configuration() const override { return m_configuration; }
    void tryOut(const TargetDraft& draft) override { trials.append(draft); }
    void save(const TargetDraft& draft, const QString& replacesId) override { savings.append({draft, replacesId}); }
    void remove(const QString& id) override { removals.append(id); }
    void openFile(const QString& path) override { opened.append(path); }
    void adopt(const Adoption& adoption) override { adoptions.append(adoption); }
    void disown(const QString& service, const QString& id) override { disownings.append({service, id}); }

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

    void setConfiguration(const Configuration& configuration)
    {
        m_configuration = configuration;
        emit configurationChanged();
    }

    /// Does what was adopted last.
    void acceptAdoption()
    {
        const Adoption& last = adoptions.last();
        if (last.isNewService) {
            ServiceConfig service;
            service.id = last.service;
            service.label = {last.label, last.label};
            service.writable = true;
            m_configuration.services.append(service);
        }
        m_configuration.adopted.append({last.service, last.target, last.isSoft, {}, true});
        emit configurationChanged();
        emit adopted({});
    }

    void acceptDisowning()
    {
        const auto& [service, id] = disownings.last();
        m_configuration.adopted.removeIf(
            [&](const AdoptedNeed& need) { return need.service == service && need.id == id; });
        emit configurationChanged();
        emit adopted({});
    }

    void refuseAdoption(const QList<ConfigFault>& faults) { emit adopted(faults); }

    void refuse(const QList<ConfigFault>& faults) { emit saved(faults); }

private:
    Configuration m_configuration;
};

} // namespace yagura::testing
