// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/findingsindex.h"

#include <QFrame>

namespace yagura {

class PlainLabel;

/// Says that a server does not answer, why, since when, and what to do about it. Hidden while all is live.
class FailureBanner final : public QFrame {
    Q_OBJECT

public:
    explicit FailureBanner(QWidget* parent = nullptr);

    void take(const FindingsIndex& findings, const QString& target);
    QString sentence() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Severity m_severity = Severity::Unknown;
    PlainLabel* m_sentence;
    PlainLabel* m_remedy;
    PlainLabel* m_age;
};

} // namespace yagura
