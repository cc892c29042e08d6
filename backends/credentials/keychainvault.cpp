// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/credentials/keychainvault.h"

#include <QTimer>

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

const QString serviceName = u"yagura"_s;

Failure timedOut(std::chrono::milliseconds deadline)
{
    return {FailureClass::NoAnswer, u"vault.timeout"_s, {{u"deadline_ms"_s, qint64(deadline.count())}}};
}

Failure failureOf(const QKeychain::Job& job)
{
    const QJsonObject args{{u"detail"_s, job.errorString()}};
    switch (job.error()) {
    case QKeychain::AccessDeniedByUser:
        return {FailureClass::Auth, u"vault.denied"_s, args};
    case QKeychain::EntryNotFound: // what libsecret says of a locked keyring as well
    case QKeychain::AccessDenied: // "cannot create an item in a locked collection"
        return {FailureClass::Auth, u"vault.locked_or_missing"_s, args};
    default: // without a service the error is any of the others, by version and platform
        return {FailureClass::Internal, u"vault.unavailable"_s, args};
    }
}

/// A question's state, owned by both who may end it.
struct Question {
    bool answered = false;
    bool abandoned = false;
};

} // namespace

KeychainVault::KeychainVault(std::chrono::milliseconds deadline, QObject* parent)
    : QObject(parent)
    , m_deadline(deadline)
    , m_unfinished(std::make_shared<int>(0))
{
}

void KeychainVault::start(QKeychain::Job* job, const QString& name, Finish finish)
{
    if (*m_unfinished > 0) {
        delete job; // not started, so nobody else knows it
        QTimer::singleShot(0, this, [finish] { finish(nullptr); });
        return;
    }
    const auto question = std::make_shared<Question>();
    job->setKey(name);
    job->setAutoDelete(true);
    // The job itself is the context: it may outlive the vault, and its end must be counted even then.
    connect(job, &QKeychain::Job::finished, job, [question, unfinished = m_unfinished](QKeychain::Job*) {
        if (question->abandoned)
            --*unfinished;
    });
    connect(job, &QKeychain::Job::finished, this, [question, finish](QKeychain::Job* finished) {
        if (!std::exchange(question->answered, true))
            finish(finished);
    });
    QTimer::singleShot(m_deadline, this, [this, question, finish] {
        if (std::exchange(question->answered, true))
            return;
        question->abandoned = true;
        ++*m_unfinished;
        finish(nullptr);
    });
    job->start();
}

void KeychainVault::read(const QString& name, Secret answer)
{
    auto* job = new QKeychain::ReadPasswordJob(serviceName);
    start(job, name, [answer, job, deadline = m_deadline](QKeychain::Job* finished) {
        if (!finished)
            answer(timedOut(deadline));
        else if (finished->error() != QKeychain::NoError)
            answer(failureOf(*finished));
        else
            answer(SecretString(job->binaryData()));
    });
}

void KeychainVault::write(const QString& name, const SecretString& secret, Done answer)
{
    auto* job = new QKeychain::WritePasswordJob(serviceName);
    // A copy of its own, so that ours can be wiped.
    job->setBinaryData(QByteArray(secret.reveal().constData(), secret.reveal().size()));
    start(job, name, [answer, deadline = m_deadline](QKeychain::Job* finished) {
        if (!finished)
            answer(timedOut(deadline));
        else if (finished->error() != QKeychain::NoError)
            answer(failureOf(*finished));
        else
            answer(Nothing{});
    });
}

void KeychainVault::remove(const QString& name, Done answer)
{
    auto* job = new QKeychain::DeletePasswordJob(serviceName);
    start(job, name, [answer, deadline = m_deadline](QKeychain::Job* finished) {
        if (!finished)
            answer(timedOut(deadline));
        else if (finished->error() != QKeychain::NoError && finished->error() != QKeychain::EntryNotFound)
            answer(failureOf(*finished));
        else
            answer(Nothing{});
    });
}

} // namespace yagura
