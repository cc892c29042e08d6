// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/report/paperblock.h"

#include <QString>

namespace yagura {

/// The title of a section and a quiet half sentence beside it. Stays with what it heads.
class HeadingBlock final : public PaperBlock {
public:
    HeadingBlock(QString title, QString caption) : m_title(std::move(title)), m_caption(std::move(caption)) { }

    int rows() const override { return 1; }
    qreal height(int) const override;
    bool staysWithNext(int) const override { return true; }
    void paint(QPainter& painter, const QRectF& rect, int row) const override;

private:
    QString m_title;
    QString m_caption;
};

} // namespace yagura
