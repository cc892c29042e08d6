// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/daemon/admission.h"
#include "backends/daemon/evidencehandler.h"
#include "backends/daemon/historyhandler.h"
#include "backends/daemon/httpserver.h"
#include "backends/daemon/incidenthandlers.h"
#include "backends/daemon/markhandler.h"
#include "backends/daemon/metricspage.h"
#include "backends/daemon/pasthandlers.h"
#include "backends/daemon/picturehandlers.h"
#include "models/ports/watch.h"

namespace yagura {

/// The daemon's face: what a watch shows, served over HTTP. Nothing that it serves changes a watched system.
class Api final : public QObject {
    Q_OBJECT

public:
    struct Parts {
        QString marksFile;
        Clock clock;
        HttpServerLimits limits {};
        std::function<TapeState()> tapeState {}; ///< of the record on disk; none: there is none
        IncidentHandlers::OpenStore openStore {}; ///< none: no record is served
        Observer* observer = nullptr; ///< none: nobody may look; must outlive the API
    };

    /// The watch must outlive it.
    Api(Watch& watch, Parts parts, Admission admission, QObject* parent = nullptr);

    bool start(const ListenSocket& socket, const std::optional<HttpServer::Tls>& tls);
    void stop() { m_server.stop(); }
    /// Other names, other tokens, from the next request on.
    void setAdmission(Admission admission) { m_admission = std::move(admission); }
    /// Whether the watch goes on: pictures come.
    bool isWell() const;
    /// For the metrics.
    void takeHistoryFacts(const HistoryFacts& facts) { m_historyFacts = facts; }
    const Router& router() const { return m_router; }

private:
    void take(const PicturePtr& picture);
    void handle(const HttpCallPtr& call);
    void tellHealth(const HttpCallPtr& call) const;
    void tellMetrics(const HttpCallPtr& call) const;

    Clock m_clock;
    Admission m_admission;
    Router m_router;
    PictureHandlers m_pictures;
    HistoryHandler m_history;
    PastHandlers m_past;
    MarkHandler m_marks;
    IncidentHandlers m_incidents;
    std::unique_ptr<EvidenceHandler> m_evidence;
    PicturePtr m_picture;
    std::optional<HistoryFacts> m_historyFacts; ///< none: nothing is kept
    qint64 m_count = 0;
    std::function<TapeState()> m_tapeState;
    HttpServer m_server; ///< last: it ends before what it calls
};

} // namespace yagura
