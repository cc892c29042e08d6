// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/config/targetsettingsstore.h"

#include <QFuture>
#include <QPointer>
#include <QPromise>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

/// How long the end of the program waits for a disk that does not answer.
constexpr int patienceMs = 2000;

ConfigFault secretFault(const QString& code, const ConfigurationPaths& paths, const QString& id, const Failure& failure)
{
    return {{paths.desktopFile(), 1, 1}, code, {{u"id"_s, id}, {u"vault"_s, failure.code}}};
}

} // namespace

TargetSettingsStore::TargetSettingsStore(ConfigurationPaths paths, LoadedConfiguration loaded, Parts parts, QObject* parent)
    : TargetSettings(parent)
    , m_paths(std::move(paths))
    , m_loaded(std::move(loaded))
    , m_parts(std::move(parts))
    , m_disk(std::make_unique<QThreadPool>())
{
    m_disk->setMaxThreadCount(1);
}

TargetSettingsStore::~TargetSettingsStore()
{
    // A thread that hangs in the kernel cannot be ended; its pool would wait for ever, so it is left behind.
    if (!m_disk->waitForDone(patienceMs))
        static_cast<void>(m_disk.release());
}

void TargetSettingsStore::enqueue(Change change, Afterwards afterwards)
{
    m_waiting.enqueue([this, change = std::move(change), afterwards = std::move(afterwards)] {
        const auto promise = std::make_shared<QPromise<SettingsOutcome>>();
        promise->future().then(this, afterwards);
        m_disk->start([promise, change, paths = m_paths] {
            promise->start();
            promise->addResult(change(paths));
            promise->finish();
        });
    });
    startNext();
}

void TargetSettingsStore::startNext()
{
    if (m_isBusy || m_waiting.isEmpty())
        return;
    m_isBusy = true;
    m_waiting.dequeue()();
}

void TargetSettingsStore::finish(const SettingsOutcome& outcome)
{
    take(outcome);
    emit saved(outcome.faults);
    startNext();
}

void TargetSettingsStore::finishAdoption(const SettingsOutcome& outcome)
{
    take(outcome);
    emit adopted(outcome.faults);
    startNext();
}

void TargetSettingsStore::take(const SettingsOutcome& outcome)
{
    m_isBusy = false;
    if (!outcome.loaded)
        return;
    m_paths = outcome.paths;
    m_loaded = *outcome.loaded;
    emit configurationChanged();
}

void TargetSettingsStore::tryOut(const TargetDraft& draft)
{
    const auto tell = [self = QPointer(this)](const TargetTrial& trial) {
        if (self)
            emit self->tried(trial);
    };
    if (draft.password)
        return m_parts.trial(draft.config, draft.password, tell);
    const auto tryWith = [self = QPointer(this), config = draft.config,
                          tell](const Result<std::optional<SecretString>>& secret) {
        if (!self)
            return;
        if (secret)
            return self->m_parts.trial(config, *secret, tell);
        TargetTrial trial;
        trial.failure = secret.error();
        tell(trial);
    };
    m_parts.secrets.findSecret()(draft.config, tryWith);
}

void TargetSettingsStore::save(const TargetDraft& draft, const QString& replacesId)
{
    const auto change = [config = draft.config, replacesId](const ConfigurationPaths& paths) {
        return saveTarget(paths, config, replacesId);
    };
    enqueue(change, [this, draft, replacesId](const SettingsOutcome& outcome) {
        if (outcome.loaded)
            keepSecret(draft, replacesId, outcome);
        else
            finish(outcome);
    });
}

void TargetSettingsStore::keepSecret(const TargetDraft& draft, const QString& replacesId, const SettingsOutcome& outcome)
{
    const auto& id = draft.config.target.id;
    const QString formerId = replacesId == id ? QString() : replacesId;
    if (!draft.password && formerId.isEmpty())
        finish(outcome);
    else if (!draft.password)
        moveSecret(formerId, id, outcome);
    else if (draft.password->isEmpty())
        removeSecret(id, outcome);
    else
        writeSecret(id, *draft.password, formerId, outcome);
}

void TargetSettingsStore::moveSecret(const QString& fromId, const QString& toId, const SettingsOutcome& outcome)
{
    const auto take = [self = QPointer(this), fromId, toId, outcome](const Result<SecretString>& secret) {
        if (!self)
            return;
        if (secret)
            self->writeSecret(toId, *secret, fromId, outcome);
        else
            self->finish(outcome); // nothing there, or nothing that can be reached: then it is asked for when it is missing
    };
    m_parts.vault.read(SecretFinder::vaultName(fromId), take);
}

void TargetSettingsStore::writeSecret(const QString& id, const SecretString& secret, const QString& replacesId,
                                      const SettingsOutcome& outcome)
{
    // Held in any case, so that it serves at once and also without a vault.
    m_parts.secrets.hold(id, secret);
    const auto done = [self = QPointer(this), id, replacesId, outcome](const Result<Vault::Nothing>& written) {
        if (!self)
            return;
        SettingsOutcome result = outcome;
        if (!written)
            result.faults.append(secretFault(u"config.secret_not_kept"_s, result.paths, id, written.error()));
        if (written && !replacesId.isEmpty())
            self->removeSecret(replacesId, result);
        else
            self->finish(result);
    };
    m_parts.vault.write(SecretFinder::vaultName(id), secret, done);
}

void TargetSettingsStore::removeSecret(const QString& id, SettingsOutcome outcome)
{
    m_parts.secrets.forget(id);
    const auto done = [self = QPointer(this), id, outcome](const Result<Vault::Nothing>& removed) {
        if (!self)
            return;
        SettingsOutcome result = outcome;
        // Without a vault nothing can have been kept in it.
        if (!removed && removed.error().code != "vault.unavailable"_L1)
            result.faults.append(secretFault(u"config.secret_not_removed"_s, result.paths, id, removed.error()));
        self->finish(result);
    };
    m_parts.vault.remove(SecretFinder::vaultName(id), done);
}

void TargetSettingsStore::remove(const QString& id)
{
    const auto change = [id](const ConfigurationPaths& paths) { return removeTarget(paths, id); };
    enqueue(change, [this, id](const SettingsOutcome& outcome) {
        if (outcome.loaded)
            removeSecret(id, outcome);
        else
            finish(outcome);
    });
}

void TargetSettingsStore::openFile(const QString& path)
{
    const auto change = [path](const ConfigurationPaths& paths) { return openConfiguration(paths, path); };
    enqueue(change, [this](const SettingsOutcome& outcome) { finish(outcome); });
}

void TargetSettingsStore::adopt(const Adoption& adoption)
{
    const auto change = [adoption](const ConfigurationPaths& paths) { return adoptNeed(paths, adoption); };
    enqueue(change, [this](const SettingsOutcome& outcome) { finishAdoption(outcome); });
}

void TargetSettingsStore::disown(const QString& service, const QString& id)
{
    const auto change = [service, id](const ConfigurationPaths& paths) { return disownNeed(paths, service, id); };
    enqueue(change, [this](const SettingsOutcome& outcome) { finishAdoption(outcome); });
}

} // namespace yagura
