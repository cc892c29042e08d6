// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/net/httpclient.h"
#include "models/domain/historywish.h"
#include "models/domain/picture.h"
#include "models/ports/clock.h"

#include <QJsonObject>
#include <QObject>
#include <QRandomGenerator>
#include <QTimer>

namespace yagura {

/// How patient a link to a daemon is.
struct DaemonPatience {
    std::chrono::seconds wait {5}; ///< of one long poll; a daemon that polls has something new each second
    std::chrono::milliseconds answer {5'000}; ///< beyond that wait: then the daemon is lost
    std::chrono::milliseconds firstRetry {250};
    std::chrono::milliseconds lastRetry {15'000}; ///< each one waits twice as long as the one before, up to this
    std::chrono::milliseconds between {100}; ///< two questions, also when there is always something new
    std::chrono::milliseconds atLeastEvery {1'000}; ///< a picture comes, so that ages go on
};

/// What a daemon is reached by.
struct DaemonLinkParts {
    HttpOrigin origin;
    Clock clock;
    quint32 seed = 0; ///< of the jitter, so that a restarted daemon is not met by everybody at once
    DaemonPatience patience {};
};

/// Follows a daemon's pictures from position to position: the whole picture once, then what changes, each step checked
/// to begin where the one before ended. A daemon that is lost is told at once, and asked again and again; what was
/// missed is caught up from the position that is known, or, in another epoch, by the whole picture again. Lives in the
/// thread of its watch, and is spoken to by queued calls.
class DaemonLink final : public QObject {
    Q_OBJECT

public:
    explicit DaemonLink(DaemonLinkParts parts, QObject* parent = nullptr);

    void start();
    /// Does not wait for the next retry.
    void askNow();
    void setPaused(bool paused);
    void readPast(std::chrono::milliseconds since);
    /// One request for each series; what cannot be had is a fault of the answer, and the rest is in it.
    void readHistory(const HistoryWish& wish);
    /// The reader has the picture: send the next one.
    void taken();

signals:
    /// taken() is to be called in answer.
    void pictureReady(yagura::PicturePtr picture);
    void pastReady(const QByteArray& pictures);
    void historyReady(const yagura::HistoryAnswer& answer);

private:
    void ask();
    void askAgain();
    void takeWhole(const Result<HttpAnswer>& answer);
    void takeChanges(const Result<HttpAnswer>& answer);
    std::optional<Failure> apply(const QJsonObject& changes);
    std::chrono::milliseconds bootOf(const QJsonObject& document) const;
    std::optional<Failure> adopt(QJsonObject document, const PicturePtr& before);
    void lose(const Failure& failure);
    void show();
    void offer();
    PicturePtr agedPicture() const;

    DaemonPatience m_patience;
    Clock m_clock;
    HttpClient m_client;
    QRandomGenerator m_random;
    QJsonObject m_document; ///< of m_picture; empty when the whole one is to be asked for
    PicturePtr m_picture; ///< as it came
    std::optional<SourceLoss> m_loss;
    int m_retries = 0;
    QTimer m_retry {this}; ///< until the next question
    Moment m_asked; ///< the newest one
    QTimer m_pulse {this};
    bool m_isAsking = false;
    bool m_isPaused = false;
    PicturePtr m_newest; ///< not yet offered
    bool m_onItsWay = false;
};

} // namespace yagura
