// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/check/tcpcheckprobe.h"

#include "backends/net/httpfailure.h"

#include <QNetworkProxy>

#include <utility>

namespace yagura {

TcpCheckProbe::TcpCheckProbe(QString target, TcpCheckSettings settings, Clock clock)
    : m_target(std::move(target)), m_settings(std::move(settings)), m_clock(std::move(clock))
{
    m_socket.setProxy(QNetworkProxy::NoProxy);
    m_deadline.setSingleShot(true);
    connect(&m_socket, &QTcpSocket::connected, this, &TcpCheckProbe::takeConnection);
    connect(&m_socket, &QTcpSocket::errorOccurred, this, &TcpCheckProbe::takeError);
    connect(&m_deadline, &QTimer::timeout, this, &TcpCheckProbe::takeSilence);
}

void TcpCheckProbe::poll(const PollRequest& request)
{
    Q_ASSERT(!m_request);
    m_request = request;
    m_deadline.start(std::max(request.deadline - m_clock().since(request.started), std::chrono::milliseconds(1)));
    m_socket.connectToHost(m_settings.host, m_settings.port);
}

void TcpCheckProbe::interrupt() noexcept
{
    QMetaObject::invokeMethod(this, &TcpCheckProbe::takeSilence, Qt::QueuedConnection);
}

void TcpCheckProbe::takeConnection()
{
    ServiceHealth health;
    health.latencyS = double(m_clock().since(m_request->started).count()) / 1000;
    conclude(health);
}

void TcpCheckProbe::takeError()
{
    if (m_request)
        conclude(failureOfSocket(m_socket.error(), m_socket.errorString()));
}

void TcpCheckProbe::takeSilence()
{
    if (m_request)
        conclude(failureOfDeadline(m_request->deadline));
}

void TcpCheckProbe::conclude(Reading::Outcome outcome)
{
    const PollRequest request = *std::exchange(m_request, std::nullopt);
    m_deadline.stop();
    m_socket.abort();
    emit finished(request.ticket, m_recent.reading(m_target, request, m_clock(), std::move(outcome)));
}

std::unique_ptr<Probe> makeTcpCheckProbe(
    const TargetConfig& config, const std::optional<SecretString>&, const Clock& clock)
{
    return std::make_unique<TcpCheckProbe>(config.target.id, std::get<TcpCheckSettings>(config.settings), clock);
}

} // namespace yagura
