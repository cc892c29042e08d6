// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/observe/daemonobserver.h"

#include "backends/net/httpclient.h"
#include "models/domain/observationcatalogue.h"
#include "models/domain/observationjson.h"

#include <QJsonDocument>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

/// The daemon's own patience for a look, and a little for the way there and back.
constexpr std::chrono::milliseconds patience = DirectObserver::deadline + std::chrono::seconds(2);
/// A look is bounded, but its JSON escapes.
constexpr qint64 largestAnswer = 8 * Observation::mostBytes;

QByteArray encoded(const QString& text)
{
    return QUrl::toPercentEncoding(text);
}

QByteArray requestOf(const ObserveStep& step)
{
    const auto& query = std::get<ObserveStep::Query>(step.ask);
    QByteArray request = "/api/v1/evidence?query=" + encoded(query.id) + "&target=" + encoded(step.target);
    // In the order of the catalogue, so that one question is always written in one way.
    for (const CatalogueQuery::Blank& blank : catalogueQuery(query.id)->parameters)
        request += "&arg." + encoded(blank.name) + '=' + encoded(query.parameters.value(blank.name));
    return request;
}

Result<Observation> readAnswer(const Result<HttpAnswer>& answer, const Moment& received)
{
    if (!answer)
        return answer.error();
    return observationFromJson(QJsonDocument::fromJson(answer->body).object(), received);
}

} // namespace

/// What speaks to the daemon, in a thread of its own.
class DaemonObserver::Link final : public QObject {
public:
    using Done = std::function<void(const Result<Observation>&)>;

    Link(HttpOrigin daemon, Clock clock) : m_client(std::move(daemon), this), m_clock(std::move(clock)) { }

    void ask(const QByteArray& request, const Done& done)
    {
        HttpLimits limits;
        limits.deadline = patience;
        limits.inactivity = patience;
        limits.bodyBytes = largestAnswer;
        m_client.get(
            request, limits, [this, done](const Result<HttpAnswer>& answer) { done(readAnswer(answer, m_clock())); });
    }

private:
    HttpClient m_client;
    Clock m_clock;
};

DaemonObserver::DaemonObserver(HttpOrigin daemon, DirectObserver& direct, Clock clock, QObject* parent)
    : Observer(parent), m_direct(direct), m_link(new Link(std::move(daemon), std::move(clock)))
{
    connect(&m_direct, &Observer::observed, this, [this](quint64 ticket, const Result<Observation>& seen) {
        if (const quint64 ours = m_directTickets.take(ticket))
            emit observed(ours, seen);
    });
    m_link->moveToThread(&m_thread);
    m_thread.setObjectName(u"evidence"_s);
    m_thread.start();
}

// Nothing in that thread blocks: it ends with its event loop. The link dies there, and with it what it asked.
DaemonObserver::~DaemonObserver()
{
    connect(&m_thread, &QThread::finished, m_link, &QObject::deleteLater);
    m_thread.quit();
    m_thread.wait();
}

bool DaemonObserver::isForDaemon(const ObserveStep& step) const
{
    return std::holds_alternative<ObserveStep::Query>(step.ask) && !m_direct.knows(step.target);
}

Result<QString> DaemonObserver::preview(const ObserveStep& step) const
{
    if (!isForDaemon(step))
        return m_direct.preview(step);
    if (auto fault = faultOf(step))
        return *fault;
    return QString::fromLatin1("GET " + requestOf(step));
}

quint64 DaemonObserver::observe(const ObserveStep& step, bool isAccepted)
{
    const quint64 ticket = ++m_lastTicket;
    if (!isForDaemon(step)) {
        m_directTickets.insert(m_direct.observe(step, isAccepted), ticket);
        return ticket;
    }
    const auto tell = [this, ticket](const Result<Observation>& seen) {
        QMetaObject::invokeMethod(
            this, [this, ticket, seen] { emit observed(ticket, seen); }, Qt::QueuedConnection);
    };
    if (auto fault = faultOf(step)) {
        tell(*fault);
        return ticket;
    }
    QMetaObject::invokeMethod(m_link, [link = m_link, request = requestOf(step), tell] { link->ask(request, tell); });
    return ticket;
}

} // namespace yagura
