// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/rabbitmq/brokerreader.h"

#include "backends/net/httpfailure.h"
#include "backends/net/waiting.h"
#include "backends/rabbitmq/rabbitmqapi.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

HttpOrigin originOf(const TargetConfig& login, const std::optional<SecretString>& password)
{
    const auto& settings = std::get<RabbitmqSettings>(login.settings);
    return {settings.url, settings.user, password, settings.caFile};
}

} // namespace

BrokerReader::BrokerReader(const TargetConfig& login, const std::optional<SecretString>& password,
    std::chrono::steady_clock::time_point deadline, qint64 mostBytes)
    : m_client(originOf(login, password)), m_deadline(deadline), m_mostBytes(mostBytes)
{
}

Result<QByteArray> BrokerReader::get(const QByteArray& target)
{
    if (walks(target))
        return failureOfWalk(); // not sent, so not told as asked either
    m_asked.append(target);
    const auto limits = limitsUntil(m_deadline, m_mostBytes);
    const auto answer
        = waitedFor<Result<HttpAnswer>>([&](const HttpDone& done) { m_client.get(target, limits, done); });
    if (!answer)
        return failureOfDeadline(limits.deadline);
    if (!*answer)
        return refinedForRabbitmq(answer->error(), origin().user);
    return (*answer)->body;
}

Result<QueueRef> BrokerReader::findQueue(const QString& objectName)
{
    for (const auto& queue : queuesCalled(objectName)) {
        const auto found = get(queueTarget(queue.vhost, queue.name));
        if (found)
            return queue;
        if (!isNotFound(found.error()))
            return found.error();
    }
    return Failure {FailureClass::Protocol, u"broker.no_such_queue"_s, {{u"queue"_s, objectName}}};
}

bool BrokerReader::isNotFound(const Failure& failure)
{
    return failure.code == "http.status"_L1 && failure.args.value("status"_L1).toInt() == 404;
}

} // namespace yagura
