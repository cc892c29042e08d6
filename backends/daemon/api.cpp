// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/daemon/api.h"

namespace yagura {

namespace {

/// Pictures come once a second; a pipeline that is ten late hangs.
constexpr std::chrono::milliseconds wellFor {10'000};

} // namespace

Api::Api(Watch& watch, Parts parts, Admission admission, QObject* parent)
    : QObject(parent), m_clock(parts.clock), m_admission(std::move(admission)),
      m_history([&watch](const HistoryWish& wish) { watch.readHistory(wish); }),
      m_past([&watch](std::chrono::milliseconds since) { watch.readPast(since); }),
      m_marks(parts.marksFile, parts.clock), m_incidents(parts.openStore, parts.clock),
      m_server(
          parts.limits, [this](HttpCall& call) { return m_admission.refusal(call, m_router); },
          [this](const HttpCallPtr& call) { handle(call); })
{
    m_router.add({"GET", "/healthz", {}, [this](const HttpCallPtr& call) { tellHealth(call); }});
    m_router.add({"GET", "/metrics", QStringLiteral("read"), [this](const HttpCallPtr& call) { tellMetrics(call); }});
    m_pictures.addTo(m_router);
    m_history.addTo(m_router);
    m_past.addTo(m_router);
    m_marks.addTo(m_router);
    if (parts.openStore)
        m_incidents.addTo(m_router);
    if (parts.observer) {
        m_evidence = std::make_unique<EvidenceHandler>(*parts.observer);
        m_evidence->addTo(m_router);
    }
    m_tapeState = parts.tapeState;
    connect(&watch, &Watch::pictureChanged, this, &Api::take);
    connect(&watch, &Watch::historyRead, this, [this](const HistoryAnswer& answer) { m_history.tell(answer); });
    connect(&watch, &Watch::pastRead, this, [this](const QByteArray& pictures) { m_past.tellPast(pictures); });
}

bool Api::start(const ListenSocket& socket, const std::optional<HttpServer::Tls>& tls)
{
    return m_server.start(socket, tls);
}

bool Api::isWell() const
{
    return m_picture && m_clock().since(m_picture->now) < wellFor;
}

void Api::take(const PicturePtr& picture)
{
    m_picture = picture;
    ++m_count;
    m_history.take(*picture);
    m_past.take(*picture);
    m_marks.take(picture);
    m_pictures.take(*picture);
}

// A fault of ours is one client's bad answer, and nobody else's.
void Api::handle(const HttpCallPtr& call)
{
    try {
        HttpReplyPtr nowhere;
        if (const ApiRoute* route = m_router.find(call->head(), &nowhere))
            route->handle(call);
        else
            call->answer(nowhere);
    } catch (...) {
        call->answer(errorReply(500, "internal", "Something went wrong here."));
    }
}

// Anybody may ask, so it says nothing but the status.
void Api::tellHealth(const HttpCallPtr& call) const
{
    call->answer(std::make_shared<const HttpReply>(isWell() ? 200 : 503, QByteArray(), QByteArray()));
}

void Api::tellMetrics(const HttpCallPtr& call) const
{
    MetricsFacts facts {m_picture, m_count, m_pictures.waiting(), m_server.counters(), m_historyFacts};
    if (m_tapeState)
        facts.tape = m_tapeState();
    const QByteArray text = metricsText(facts);
    PackedReply reply(text, "text/plain; version=0.0.4; charset=utf-8");
    call->answer(reply.forReader(call->head().takesGzip()));
}

} // namespace yagura
