// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/net/httpanswer.h"
#include "backends/net/oncebody.h"

#include <QElapsedTimer>
#include <QList>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QObject>
#include <QPointer>
#include <QSslError>
#include <QTimer>

#include <memory>
#include <optional>

class QNetworkAccessManager;

namespace yagura {

/// One request and its answer: waits for its turn, then owns the reply until there is a result. Made and driven by
/// a client, in its thread.
class HttpExchange : public QObject {
    Q_OBJECT

public:
    HttpExchange(QNetworkRequest request, const HttpLimits& limits, HttpDone done, QObject* parent);
    ~HttpExchange() override;

    /// Makes it a POST of `body`; before start().
    void setPosted(const QByteArray& body) { m_posted = std::make_unique<OnceBody>(body); }
    bool isStarted() const { return m_started; }
    /// Sends the request.
    void start(QNetworkAccessManager& access);
    /// Gives `result` to whoever asked, unless that has happened. Emits ended() first.
    void finish(Result<HttpAnswer> result);

protected:
    const QNetworkRequest& request() const { return m_request; }

signals:
    /// There is a result; `failed` says which kind. The exchange may be deleted later.
    void ended(bool failed, qint64 bodyBytes);

private:
    /// Puts the request on its way. Here a GET, or the POST of what was set.
    virtual QNetworkReply* send(QNetworkAccessManager& access);
    void takeBytes();
    void checkHead();
    void takeEnd();
    void dropReply();

    QNetworkRequest m_request;
    HttpLimits m_limits;
    HttpDone m_done;
    QPointer<QNetworkReply> m_reply;
    QTimer m_deadline;
    QTimer m_inactivity;
    QElapsedTimer m_elapsed;
    std::unique_ptr<OnceBody> m_posted; ///< null: GET
    QByteArray m_body;
    QList<QSslError> m_tlsErrors;
    bool m_started = false;
};

} // namespace yagura
