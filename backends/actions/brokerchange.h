// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/actions/changeclient.h"
#include "backends/actions/guardedaction.h"
#include "backends/rabbitmq/brokerreader.h"

namespace yagura {

/// The responder's hands at a broker's management API: looks, and sends one change. Waits for each answer, in a thread
/// that may block.
class BrokerChange final {
public:
    explicit BrokerChange(const ActionHand& hand);

    BrokerReader& reader() { return m_reader; }
    /// Done without facts, or why not: whether anything was sent is told by the kind.
    ActionOutcome put(const QByteArray& target, const QJsonObject& body);
    ActionOutcome remove(const QByteArray& target, const ChangeClient::Headers& headers = {});

    /// How the request looks: "PUT https://mq:15671/api/…", with its body.
    QString shown(const QByteArray& verb, const QByteArray& target, const QJsonObject& body = {}) const;

private:
    TargetConfig m_login;
    BrokerReader m_reader;
    ChangeClient m_client;
    std::chrono::steady_clock::time_point m_deadline;
};

/// Whether the target is a broker with a responder's login.
bool hasBrokerLogin(const TargetConfig& target);

/// What became of a change, by what came back. Pure.
ActionOutcome outcomeOfChange(const Result<HttpAnswer>& answer, const QString& user);

/// A name as one segment of a path.
QByteArray pathSegment(const QString& name);

} // namespace yagura
