// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/net/httporigin.h"
#include "models/domain/connectladder.h"

#include <QByteArrayView>
#include <QElapsedTimer>
#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QSslError>
#include <QTimer>

#include <functional>

class QHostInfo;
class QSslSocket;

namespace yagura {

/// Walks a fresh connection to an HTTP server: its name (not used for a numeric address), TCP (each address in turn),
/// TLS (not used for http:), the status of an authorised request, and a first answer that can be read. Measured on a
/// socket of its own, since a warm connection goes on working when nobody new gets in.
///
/// Asynchronous, one walk at a time, in a thread with an event loop.
class HttpLadder final : public QObject {
    Q_OBJECT

public:
    using Done = std::function<void(ConnectLadder)>;
    /// What is wrong with the first answer's body, or nothing.
    using Check = std::function<std::optional<Failure>(QByteArrayView body)>;
    /// Makes the failure of a status more exact than HTTP can.
    using Refine = std::function<Failure(Failure)>;

    /// `origin` must outlive the ladder. `target` is the path of a small answer.
    HttpLadder(const HttpOrigin& origin, QByteArray target, Check check, Refine refine, QObject* parent);
    ~HttpLadder() override;

    bool isWalking() const { return bool(m_done); }
    /// Answers exactly once, within `deadline`, unless the ladder dies first. Never while another walk is on.
    void walk(std::chrono::milliseconds deadline, Done done);
    /// Ends the walk at once: the rung it stands on has failed with `reason`.
    void cancel(const Failure& reason);

private:
    void lookUp();
    void take(const QHostInfo& info);
    void tryNextAddress(const Failure& lastFailure);
    void takeConnection();
    void startTls();
    void sendRequest();
    void takeBytes();
    void takeStatus();
    void takeEnd();
    void takeError();
    void takeSilence();

    LadderStep& step() { return m_ladder.steps[m_rung]; }
    void skip(const QString& detail);
    void pass(const QString& detail);
    void fail(Failure failure);
    void finish();

    const HttpOrigin& m_origin;
    QByteArray m_target;
    Check m_check;
    Refine m_refine;

    ConnectLadder m_ladder;
    int m_rung = 0;
    Done m_done;
    QTimer m_deadline;
    QTimer m_patience; ///< for one address
    std::chrono::milliseconds m_allowed {0};
    QElapsedTimer m_sinceStart;
    QElapsedTimer m_sinceRung;
    int m_lookup = -1;
    QList<QHostAddress> m_addresses;
    QPointer<QSslSocket> m_socket;
    QList<QSslError> m_tlsErrors;
    QByteArray m_received;
    qsizetype m_bodyStart = -1;
    qsizetype m_bodyLength = -1; ///< unknown: ends with the connection
};

} // namespace yagura
