// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/connectladder.h"

#include <QWidget>

namespace yagura {

/// The five rungs of reaching a server, the first on top: mark, name, what was found there, and its time as a bar to
/// one scale for all. The failing rung is red, those below it were not reached.
class LadderView final : public QWidget {
    Q_OBJECT

public:
    explicit LadderView(QWidget* parent = nullptr);

    void setLadder(const ConnectLadder& ladder);
    const ConnectLadder& ladder() const { return m_ladder; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRect rungRect(int rung) const;
    void paintRung(QPainter& painter, int rung, double longestMs) const;
    void paintMark(QPainter& painter, int rung) const;

    ConnectLadder m_ladder;
};

} // namespace yagura
