// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/impact/linelegend.h"

#include "gui/pages/impact/mappainting.h"
#include "gui/style/type.h"
#include "models/items/impact/mapwords.h"

#include <QPainter>

#include <array>

namespace yagura {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array samples {
    MapEdge {0, 1, NeedKind::Needs, EdgeFlow::Failure, false},
    MapEdge {0, 1, NeedKind::Needs, EdgeFlow::Symptom, false},
    MapEdge {0, 1, NeedKind::Needs, EdgeFlow::AtRisk, false},
    MapEdge {0, 1, NeedKind::Needs, EdgeFlow::Unknown, false},
    MapEdge {0, 1, NeedKind::Needs, EdgeFlow::Normal, false},
    MapEdge {0, 1, NeedKind::Soft, EdgeFlow::Normal, false},
    MapEdge {0, 1, NeedKind::Shares, EdgeFlow::Normal, false},
    MapEdge {0, 1, NeedKind::Needs, EdgeFlow::Normal, true},
};
constexpr int legendPadding = 12;
constexpr int sampleWidth = 28;

QString textOf(const MapEdge& sample)
{
    if (sample.isObserved)
        return LineLegend::tr("observed, carries nothing");
    switch (sample.kind) {
    case NeedKind::Soft:
        return LineLegend::tr("can do without it");
    case NeedKind::Shares:
        return LineLegend::tr("shares it, inferred");
    case NeedKind::Needs:
    case NeedKind::RunsOn:
        break;
    }
    return flowText(sample.flow);
}

int rowStep()
{
    return lineHeight(TypeRole::Small) + scaled(3);
}

} // namespace

LineLegend::LineLegend(QWidget* parent) : QWidget(parent)
{
    QStringList words;
    for (const MapEdge& sample : samples)
        words.append(textOf(sample));
    setAccessibleName(tr("Lines"));
    setAccessibleDescription(words.join(u", "_s));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize LineLegend::sizeHint() const
{
    return {scaled(160), int(samples.size()) * rowStep() + scaled(10)};
}

void LineLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontFor(TypeRole::Small));
    const Theme theme = themeOf(this);
    int top = 0;
    for (const MapEdge& sample : samples) {
        const QRect row(scaled(legendPadding), top, width() - 2 * scaled(legendPadding), rowStep());
        painter.setPen(penFor(sample, MapEmphasis::Plain, theme));
        const double y = row.center().y() + 0.5;
        painter.drawLine(QPointF(row.left(), y), QPointF(row.left() + scaled(sampleWidth), y));
        painter.setPen(theme.color(Token::Text2));
        painter.drawText(row.adjusted(scaled(sampleWidth + 10), 0, 0, 0), int(Qt::AlignLeft | Qt::AlignVCenter),
            painter.fontMetrics().elidedText(textOf(sample), Qt::ElideRight, row.width() - scaled(sampleWidth + 10)));
        top += rowStep();
    }
}

} // namespace yagura
