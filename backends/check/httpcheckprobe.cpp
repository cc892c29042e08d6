// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/check/httpcheckprobe.h"

#include "backends/net/httpfailure.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

/// A health answer is small; more than this is not one.
constexpr qint64 largestAnswer = 256 * 1024;

HttpOrigin originOf(const QUrl& url)
{
    QUrl base = url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    return {base, {}, std::nullopt, {}};
}

QByteArray pathOf(const QUrl& url)
{
    QByteArray path = url.adjusted(QUrl::NormalizePathSegments).path(QUrl::FullyEncoded).toLatin1(); // as browsers do
    if (path.isEmpty())
        path = "/";
    if (url.hasQuery())
        path += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    return path;
}

/// The status that a failure is about, when it is about one.
std::optional<int> statusOf(const Failure& failure)
{
    const QJsonValue status = failure.args.value("status"_L1);
    return status.isDouble() ? std::optional(status.toInt()) : std::nullopt;
}

} // namespace

HttpCheckProbe::HttpCheckProbe(QString target, const HttpCheckSettings& settings, Clock clock)
    : m_target(std::move(target)), m_settings(settings), m_clock(std::move(clock)), m_client(originOf(settings.url), this)
{
}

void HttpCheckProbe::poll(const PollRequest& request)
{
    Q_ASSERT(!m_request);
    m_request = request;
    HttpLimits limits;
    limits.deadline = std::max(request.deadline - m_clock().since(request.started), std::chrono::milliseconds(1));
    limits.inactivity = 2 * limits.deadline; // the whole attempt is what counts
    limits.bodyBytes = largestAnswer;
    m_client.get(pathOf(m_settings.url), limits, [this](const Result<HttpAnswer>& answer) { take(answer); });
}

void HttpCheckProbe::interrupt() noexcept
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_request)
                m_client.cancelAll(failureOfDeadline(m_request->deadline));
        },
        Qt::QueuedConnection);
}

void HttpCheckProbe::take(const Result<HttpAnswer>& answer)
{
    const auto status = answer ? std::optional(answer->status) : statusOf(answer.error());
    if (!status)
        return conclude(answer.error());

    ServiceHealth health;
    health.status = status;
    health.expectedStatus = m_settings.expectStatus;
    health.latencyS = double(m_clock().since(m_request->started).count()) / 1000;
    if (*status != m_settings.expectStatus)
        health.fault = ServiceHealth::Fault::Status;
    else if (answer && !answer->body.contains(m_settings.expectText.toUtf8()))
        health.fault = ServiceHealth::Fault::Text;
    conclude(health);
}

void HttpCheckProbe::conclude(Reading::Outcome outcome)
{
    const PollRequest request = *std::exchange(m_request, std::nullopt);
    emit finished(request.ticket, m_recent.reading(m_target, request, m_clock(), std::move(outcome)));
}

std::unique_ptr<Probe> makeHttpCheckProbe(
    const TargetConfig& config, const std::optional<SecretString>&, const Clock& clock)
{
    return std::make_unique<HttpCheckProbe>(config.target.id, std::get<HttpCheckSettings>(config.settings), clock);
}

} // namespace yagura
