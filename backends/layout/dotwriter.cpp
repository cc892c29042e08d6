// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/layout/dotwriter.h"

namespace yagura {

namespace {

QByteArray inches(double pixels)
{
    return QByteArray::number(pixels / pixelsPerInch, 'f', 4);
}

} // namespace

int columnsIn(const LayoutRequest& request)
{
    int columns = 0;
    for (const LayoutRequest::Box& box : request.boxes)
        columns = std::max(columns, box.column + 1);
    return columns;
}

QByteArray dotGraph(const LayoutRequest& request)
{
    const qsizetype boxes = request.boxes.size();
    const int columns = columnsIn(request);
    QByteArray text = "digraph { graph [rankdir=LR, ranksep=0.6, nodesep=" + inches(request.gap)
        + "]; node [shape=box, fixedsize=true, label=\"\", width=2]; edge [arrowhead=none];\n";
    for (qsizetype box = 0; box < boxes; ++box) {
        text += QByteArray::number(box) + " [height=" + inches(request.boxes[box].height) + "];\n";
    }
    // A chain of anchors holds each column in its rank, the empty ones, too.
    for (int column = 0; column < columns; ++column) {
        const QByteArray anchor = QByteArray::number(boxes + column);
        text += anchor + " [height=0.02];\n";
        if (column > 0)
            text += QByteArray::number(boxes + column - 1) + " -> " + anchor + " [style=invis];\n";
        text += "{ rank=same; " + anchor + ';';
        for (qsizetype box = 0; box < boxes; ++box) {
            if (request.boxes[box].column == column)
                text += ' ' + QByteArray::number(box) + ';';
        }
        text += " }\n";
    }
    for (const LayoutRequest::Line& line : request.lines) {
        if (request.boxes[line.from].column < request.boxes[line.to].column)
            text += QByteArray::number(line.from) + " -> " + QByteArray::number(line.to) + ";\n";
    }
    return text + "}\n";
}

} // namespace yagura
