// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/net/httpanswer.h"
#include "backends/rabbitmq/deadletters.h"
#include "models/ports/clock.h"

#include <QObject>

#include <optional>

namespace yagura {

class HttpClient;

/// Keeps the bindings of the exchanges that carry dead letters: read one after the other, every 60 s, at most 20 of
/// them. What cannot be read keeps its last answer. Lives in its client's thread.
class DeadLetterReader final : public QObject {
    Q_OBJECT

public:
    /// `client` must outlive the reader.
    DeadLetterReader(HttpClient& client, Clock clock, QObject* parent);

    /// Reads the bindings of the exchanges that `queues` name, when it is time or when one of them is new.
    void refresh(const QList<Queue>& queues);
    const ExchangeBindings& bindings() const { return m_bindings; }

private:
    void ask();
    void take(const Result<HttpAnswer>& answer);

    HttpClient& m_client;
    Clock m_clock;
    ExchangeBindings m_bindings;
    QList<ExchangeRef> m_exchanges; ///< of the last round
    QList<ExchangeRef> m_toRead;
    std::optional<Moment> m_lastStart;
};

} // namespace yagura
