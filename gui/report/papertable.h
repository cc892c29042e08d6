// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/report/paperblock.h"
#include "gui/report/papertype.h"
#include "gui/style/tokens.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace yagura {

struct PaperColumn {
    QString title;
    qreal width = 0; ///< its gap to the next one included
    PaperRole role = PaperRole::Table;
    Token ink = Token::Text;
};

struct PaperCell {
    QString text {};
    std::optional<Token> ink {}; ///< else the column's
    std::optional<Severity> mark {}; ///< instead of a text
    std::optional<PaperRole> role {}; ///< else the column's
    int columns = 1; ///< that it takes
};

struct PaperRow {
    std::vector<PaperCell> cells;
    bool isJoined = false; ///< no line below it, and the next row on the same page: a command below its step
    bool isTitle = false; ///< heads the rows below it: a day
};

/// A table without boxes: a line under its head, which stands again on each page, a thin one between rows. Texts break
/// in their cells; a row that is too high for a page is cut into several. Rows are made when they are measured and when
/// they are painted, and never kept.
class PaperTable final : public PaperBlock {
public:
    using RowAt = std::function<PaperRow(int row)>;

    PaperTable(std::vector<PaperColumn> columns, int rows, RowAt rowAt);

    int rows() const override { return int(m_parts.size()) + 1; }
    qreal height(int row) const override;
    bool staysWithNext(int row) const override;
    bool repeatsHead() const override { return true; }
    void paint(QPainter& painter, const QRectF& rect, int row) const override;

private:
    /// What of a row stands together.
    struct Part {
        int row = 0;
        int first = 0; ///< line
        int lines = 1;
        float height = 0;
        bool isEnd = true;
        bool isJoined = false; ///< with the next one
    };

    void measure(int row);
    void paintHead(QPainter& painter, const QRectF& rect) const;
    void paintPart(QPainter& painter, const QRectF& rect, const Part& part) const;
    void paintCell(
        QPainter& painter, const QRectF& rect, const PaperCell& cell, std::size_t column, const Part& part) const;
    qreal widthOf(std::size_t column, int columns) const;
    PaperRole roleOf(const PaperCell& cell, std::size_t column) const;

    std::vector<PaperColumn> m_columns;
    RowAt m_rowAt;
    std::vector<Part> m_parts;
};

} // namespace yagura
