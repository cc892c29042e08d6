// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/credentials/secretfinder.h"

#include "backends/credentials/passwordcommand.h"

#include <QMutex>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace yagura {

/// The one thing that threads share here. The lock is held while a question is posted, never while it is answered.
struct SecretFinder::Door {
    QMutex lock;
    SecretFinder* finder = nullptr;
};

namespace {

Failure credentialFailure(const QString& code, const QJsonObject& args = {})
{
    return {FailureClass::Auth, code, args};
}

/// The vault's failure in the words of a target. Denied cannot be told from locked by whoever reads it later.
Failure credentialFailure(const Failure& vault)
{
    if (vault.code == "vault.timeout"_L1)
        return credentialFailure(u"credential.vault_timeout"_s, vault.args);
    if (vault.code == "vault.unavailable"_L1)
        return credentialFailure(u"credential.vault_unavailable"_s, vault.args);
    return credentialFailure(u"credential.vault_locked_or_missing"_s, vault.args);
}

/// Carries an answer back into the thread that asked. Goes with its last copy.
std::function<void(Result<std::optional<SecretString>>)> inThisThread(
    std::function<void(Result<std::optional<SecretString>>)> answer)
{
    const std::shared_ptr<QObject> here(new QObject, [](QObject* object) { object->deleteLater(); });
    return [here, answer = std::move(answer)](const Result<std::optional<SecretString>>& result) {
        QMetaObject::invokeMethod(
            here.get(), [here, answer, result] { answer(result); }, Qt::QueuedConnection);
    };
}

} // namespace

SecretFinder::SecretFinder(Vault& vault, std::chrono::milliseconds commandDeadline, QObject* parent)
    : QObject(parent)
    , m_vault(vault)
    , m_commandDeadline(commandDeadline)
    , m_door(std::make_shared<Door>())
{
    m_door->finder = this;
}

SecretFinder::~SecretFinder()
{
    const QMutexLocker locker(&m_door->lock);
    m_door->finder = nullptr;
}

QString SecretFinder::vaultName(const QString& targetId)
{
    return u"yagura/target/"_s + targetId;
}

FindSecret SecretFinder::findSecret() const
{
    return [door = m_door](const TargetConfig& config, std::function<void(Result<std::optional<SecretString>>)> answer) {
        const auto reply = inThisThread(std::move(answer));
        const QMutexLocker locker(&door->lock);
        if (auto* finder = door->finder)
            QMetaObject::invokeMethod(
                finder, [finder, config, reply] { finder->find(config, reply); }, Qt::QueuedConnection);
        else
            reply(credentialFailure(u"credential.vault_unavailable"_s));
    };
}

void SecretFinder::hold(const QString& targetId, const SecretString& secret)
{
    m_held.insert(targetId, secret);
}

void SecretFinder::forget(const QString& targetId)
{
    m_held.remove(targetId);
}

void SecretFinder::find(const TargetConfig& config, const Answer& answer)
{
    if (std::holds_alternative<LocalNodeSettings>(config.settings) || config.target.kind == TargetKind::Service)
        answer(std::optional<SecretString>());
    else if (!config.passwordCommand.isEmpty())
        askCommand(config, answer);
    else
        askVault(config, answer);
}

Result<std::optional<SecretString>> SecretFinder::heldOr(const QString& targetId, const Failure& failure) const
{
    if (const auto held = m_held.constFind(targetId); held != m_held.cend())
        return std::optional(*held);
    return failure;
}

void SecretFinder::askCommand(const TargetConfig& config, const Answer& answer)
{
    const auto take = [self = QPointer(this), id = config.target.id, answer](const Result<SecretString>& found) {
        if (!self)
            return answer(found ? Result(std::optional(*found)) : found.error());
        if (!found)
            return answer(self->heldOr(id, found.error()));
        self->hold(id, *found);
        answer(std::optional(*found));
    };
    PasswordCommand::run(config.passwordCommand, take, m_commandDeadline);
}

void SecretFinder::askVault(const TargetConfig& config, const Answer& answer)
{
    const bool hasFiles = std::holds_alternative<PostgresqlSettings>(config.settings);
    const auto take = [self = QPointer(this), hasFiles, id = config.target.id, answer](const Result<SecretString>& found) {
        if (!self)
            return answer(credentialFailure(u"credential.vault_unavailable"_s));
        if (found) {
            self->hold(id, *found);
            return answer(std::optional(*found));
        }
        auto held = self->heldOr(id, credentialFailure(found.error()));
        if (!held && hasFiles)
            held = std::optional<SecretString>();
        answer(held);
    };
    m_vault.read(vaultName(config.target.id), take);
}

} // namespace yagura
