// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/watch.h"

#include <QFrame>

#include <optional>

class QToolButton;

namespace yagura {

class ModeSwitch;
class PlainLabel;
class StateMark;

/// What is the matter, in one sentence; the incident that goes on, with its clock; whether Yagura only looks; where the
/// picture comes from and how old its oldest part is.
class TopBar final : public QFrame {
    Q_OBJECT

public:
    explicit TopBar(Watch::Source source, QWidget* parent = nullptr);

    void take(const Picture& picture);
    /// The incident that goes on: who leads and how long it lasts; an empty name: none.
    void setIncident(const QString& name, const QString& lead, std::optional<std::chrono::milliseconds> length);
    /// Whether something stands that looks like an incident nobody has declared.
    void setProposed(bool isProposed);
    ModeSwitch& mode() { return *m_mode; }

signals:
    void declareWanted();

private:
    StateMark* m_mark = nullptr;
    PlainLabel* m_verdict = nullptr;
    PlainLabel* m_detail = nullptr;
    PlainLabel* m_incident = nullptr;
    PlainLabel* m_clock = nullptr;
    QToolButton* m_declare = nullptr;
    ModeSwitch* m_mode = nullptr;
    Watch::Source m_source;
    PlainLabel* m_sources = nullptr;
    PlainLabel* m_age = nullptr;
};

} // namespace yagura
