// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/severity.h"

#include <QList>
#include <QWidget>

#include <array>

namespace yagura {

/// How many there are of each state, as marks with numbers: ■ 1 ▲ 2 ● 5. States that do not occur are left out.
class StateCounts final : public QWidget {
    Q_OBJECT

public:
    explicit StateCounts(QWidget* parent = nullptr);

    void setSeverities(const QList<Severity>& severities);
    /// Whether what is well is counted, too.
    void setShowsOk(bool showsOk);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::array<int, 4> m_counts {};
    bool m_showsOk = true;
};

} // namespace yagura
