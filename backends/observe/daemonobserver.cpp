// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/observe/daemonobserver.h"

#include "backends/net/httpclient.h"
#include "models/domain/observationcatalogue.h"
#include "models/domain/observationjson.h"

#include <QJsonDocument>
#include <QPointer>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

/// The daemon's own patience for a look, and a little for the way there and back.
constexpr std::chrono::milliseconds lookPatience = DirectObserver::deadline + std::chrono::seconds(2);
/// A look is bounded, but its JSON escapes.
constexpr qint64 largestAnswer = 8 * Observation::mostBytes;

QByteArray encoded(const QString& text)
{
    return QUrl::toPercentEncoding(text);
}

Result<Observation> readAnswer(const Result<HttpAnswer>& answer, const Moment& received)
{
    if (!answer)
        return answer.error();
    return observationFromJson(QJsonDocument::fromJson(answer->body).object(), received);
}

} // namespace

/// What speaks to one daemon, in the thread of them all.
class DaemonObserver::Link final : public QObject {
public:
    Link(HttpOrigin daemon, Clock clock) : m_client(std::move(daemon), this), m_clock(std::move(clock)) { }

    void ask(const QByteArray& request, const Done& done)
    {
        HttpLimits limits;
        limits.deadline = lookPatience;
        limits.inactivity = lookPatience;
        limits.bodyBytes = largestAnswer;
        m_client.get(
            request, limits, [this, done](const Result<HttpAnswer>& answer) { done(readAnswer(answer, m_clock())); });
    }

private:
    HttpClient m_client;
    Clock m_clock;
};

DaemonObserver::DaemonObserver(
    std::vector<ObservingDaemon> daemons, DirectObserver& direct, Clock clock, QObject* parent)
    : Observer(parent), m_direct(direct), m_clock(std::move(clock))
{
    for (ObservingDaemon& daemon : daemons)
        m_daemons.push_back({std::move(daemon)});
    connect(&m_direct, &Observer::observed, this, [this](quint64 ticket, const Result<Observation>& seen) {
        if (const quint64 ours = m_directTickets.take(ticket))
            emit observed(ours, seen);
    });
    m_thread.setObjectName(u"evidence"_s);
    m_thread.start();
}

// Nothing in that thread blocks: it ends with its event loop. The links die there, and with them what they asked.
DaemonObserver::~DaemonObserver()
{
    m_thread.quit();
    m_thread.wait();
}

std::optional<std::size_t> DaemonObserver::daemonFor(const ObserveStep& step) const
{
    if (!std::holds_alternative<ObserveStep::Query>(step.ask) || m_direct.knows(step.target))
        return std::nullopt;
    const auto placeOf = [this](const QString& source) -> std::optional<std::size_t> {
        const auto found
            = std::ranges::find(m_daemons, source, [](const Daemon& daemon) { return daemon.known.source; });
        return found == m_daemons.end() ? std::nullopt : std::optional(std::size_t(found - m_daemons.begin()));
    };
    const auto further = placeOf(step.target.section(u':', 0, 0));
    // What begins with nobody's name is the own daemon's.
    return further && step.target.contains(u':') ? further : placeOf({});
}

QByteArray DaemonObserver::requestOf(const ObserveStep& step, std::size_t daemon) const
{
    const QString& source = m_daemons[daemon].known.source;
    const QString target = source.isEmpty() ? step.target : step.target.mid(source.size() + 1);
    const auto& query = std::get<ObserveStep::Query>(step.ask);
    QByteArray request = "/api/v1/evidence?query=" + encoded(query.id) + "&target=" + encoded(target);
    // In the order of the catalogue, so that one question is always written in one way.
    for (const CatalogueQuery::Blank& blank : catalogueQuery(query.id)->parameters)
        request += "&arg." + encoded(blank.name) + '=' + encoded(query.parameters.value(blank.name));
    return request;
}

Result<QString> DaemonObserver::preview(const ObserveStep& step) const
{
    const auto daemon = daemonFor(step);
    if (!daemon)
        return m_direct.preview(step);
    if (auto fault = faultOf(step))
        return *fault;
    return QString::fromLatin1("GET " + requestOf(step, *daemon));
}

quint64 DaemonObserver::observe(const ObserveStep& step, bool isAccepted)
{
    const quint64 ticket = ++m_lastTicket;
    const auto daemon = daemonFor(step);
    if (!daemon) {
        m_directTickets.insert(m_direct.observe(step, isAccepted), ticket);
        return ticket;
    }
    const auto tell = [this, ticket, target = step.target](Result<Observation> seen) {
        if (seen)
            seen->source = target; // it may have another id there
        QMetaObject::invokeMethod(
            this, [this, ticket, seen] { emit observed(ticket, seen); }, Qt::QueuedConnection);
    };
    if (auto fault = faultOf(step))
        tell(*fault);
    else
        ask(*daemon, requestOf(step, *daemon), tell);
    return ticket;
}

void DaemonObserver::ask(std::size_t daemon, const QByteArray& request, const Done& done)
{
    if (Link* link = m_daemons[daemon].link) {
        QMetaObject::invokeMethod(link, [link, request, done] { link->ask(request, done); });
        return;
    }
    m_daemons[daemon].known.find([self = QPointer(this), daemon, request, done](const Result<HttpOrigin>& origin) {
        if (!self)
            return;
        if (!origin)
            return done(origin.error());
        self->join(self->m_daemons[daemon], *origin);
        self->ask(daemon, request, done);
    });
}

void DaemonObserver::join(Daemon& daemon, const HttpOrigin& origin)
{
    if (daemon.link)
        return; // two looks waited for the same answer
    daemon.link = new Link(origin, m_clock);
    daemon.link->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, daemon.link, &QObject::deleteLater);
}

} // namespace yagura
