// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/brokerhealth.h"
#include "models/items/queues/malformedtable.h"

#include <QList>
#include <QWidget>

namespace yagura {

class OrderedView;
class Panel;
class PlainLabel;

/// What was found in the messages of one queue: a line for each bug, malformed or well-formed against the queue's schema,
/// and of the selected one its place, who probably sends it, and of what is malformed the bytes around the fault; below what
/// looking has done to the queue. Where the configuration gives no leave to look, one line that says how to give it.
class MalformedPanel final : public QWidget {
    Q_OBJECT

public:
    explicit MalformedPanel(QWidget* parent = nullptr);

    void take(const BrokerHealth& health, const QString& object, const Moment& now);

private:
    void buildPanel();
    void showPeek(const QueuePeek& peek, const Moment& now);
    void showSelected();
    void showPlace(const QString& text, const QStringList& hexLines, const QString& producer);

    QueuePeek m_peek;
    MalformedTable* m_table = nullptr; ///< the view's
    PlainLabel* m_optIn = nullptr;
    Panel* m_panel = nullptr;
    OrderedView* m_view = nullptr;
    PlainLabel* m_place = nullptr;
    QList<PlainLabel*> m_hex; ///< a line each
    PlainLabel* m_producer = nullptr;
    PlainLabel* m_effect = nullptr;
    PlainLabel* m_failure = nullptr;
    PlainLabel* m_schemaFailure = nullptr;
};

} // namespace yagura
