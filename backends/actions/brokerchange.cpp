// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/actions/brokerchange.h"

#include "backends/net/httpfailure.h"
#include "backends/net/waiting.h"
#include "backends/rabbitmq/rabbitmqapi.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr qint64 mostBytes = 1024 * 1024;

HttpOrigin originOf(const TargetConfig& login, const std::optional<SecretString>& password)
{
    const auto& settings = std::get<RabbitmqSettings>(login.settings);
    return {settings.url, settings.user, password, settings.caFile};
}

/// No connection came about, so nothing was sent.
bool neverLeft(const Failure& failure)
{
    return failure.failureClass == FailureClass::Dns || failure.failureClass == FailureClass::Tls
        || failure.code.startsWith("tcp."_L1);
}

bool isAnswer(const Failure& failure)
{
    return failure.failureClass == FailureClass::Auth || failure.failureClass == FailureClass::Permission
        || failure.code == "http.status"_L1 || failure.code == "http.redirect"_L1;
}

} // namespace

bool hasBrokerLogin(const TargetConfig& target)
{
    const auto* settings = std::get_if<RabbitmqSettings>(&target.settings);
    return settings && settings->respond;
}

ActionOutcome outcomeOfChange(const Result<HttpAnswer>& answer, const QString& user)
{
    if (answer) {
        ActionOutcome outcome;
        outcome.kind = ActionOutcome::Kind::Done;
        outcome.output = QString::fromUtf8(answer->body);
        return outcome;
    }
    const auto failure = refinedForRabbitmq(answer.error(), user);
    if (BrokerReader::isNotFound(failure))
        return refusedOutcome(actionRefused(u"gone"_s));
    if (neverLeft(failure))
        return refusedOutcome(failure);
    return isAnswer(failure) ? failedOutcome(failure) : unknownOutcome(failure);
}

QByteArray pathSegment(const QString& name)
{
    return QUrl::toPercentEncoding(name);
}

BrokerChange::BrokerChange(const ActionHand& hand)
    : m_login(*respondLoginOf(hand.target)), m_reader(m_login, hand.password, hand.errand.deadline, mostBytes),
      m_client(originOf(m_login, hand.password)), m_deadline(hand.errand.deadline)
{
}

ActionOutcome BrokerChange::put(const QByteArray& target, const QJsonObject& body)
{
    const auto limits = limitsUntil(m_deadline, mostBytes);
    const auto bytes = QJsonDocument(body).toJson(QJsonDocument::Compact);
    const auto answer
        = waitedFor<Result<HttpAnswer>>([&](const HttpDone& done) { m_client.put(target, bytes, limits, done); });
    return outcomeOfChange(answer.value_or(failureOfDeadline(limits.deadline)), m_reader.origin().user);
}

ActionOutcome BrokerChange::remove(const QByteArray& target, const ChangeClient::Headers& headers)
{
    const auto limits = limitsUntil(m_deadline, mostBytes);
    const auto answer
        = waitedFor<Result<HttpAnswer>>([&](const HttpDone& done) { m_client.remove(target, headers, limits, done); });
    return outcomeOfChange(answer.value_or(failureOfDeadline(limits.deadline)), m_reader.origin().user);
}

QString BrokerChange::shown(const QByteArray& verb, const QByteArray& target, const QJsonObject& body) const
{
    auto text = QString::fromLatin1(verb) + u' ' + m_reader.origin().resolved(target).toString(QUrl::FullyEncoded);
    if (!body.isEmpty())
        text += u'\n' + QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact));
    return text;
}

} // namespace yagura
