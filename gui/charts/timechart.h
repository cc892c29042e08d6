// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/charts/chartpicture.h"

#include <QWidget>

class QStackedLayout;
class QTableView;

namespace yagura {

class ChartLegend;
class ChartTable;
class QtChartsBackend;

/// Lines over time, the only chart a page knows. Axis text, at most three horizontal lines, the zone once, a legend as
/// a row of text, and the same facts as a table under the key T. A hole in the data is a hole in the line. All series
/// of a chart have one unit. GUI thread only.
class TimeChart final : public QWidget {
    Q_OBJECT
public:
    explicit TimeChart(QWidget* parent = nullptr);

    /// What the chart is about, for those who only hear it.
    void setTitle(const QString& title);

    void setSeries(std::vector<ChartSeries> series);
    void setRange(qint64 fromMs, qint64 toMs);
    void setMarks(std::vector<ChartMark> marks);
    void setLimit(std::optional<double> limit);
    void setZone(const QTimeZone& zone);
    const ChartPicture& picture() const { return m_picture; }

    /// The chart on any painter, in the colours of this widget. For paper use paintTimeChart() with a print look.
    void paint(QPainter* painter, const QRectF& rect) const;

    /// The chart as lines of text with tabs, the newest first.
    QString asTable() const;

    bool isTableShown() const;
    void showTable(bool isShown);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void tableShown(bool isShown);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void refresh();
    void describe();

    ChartPicture m_picture;
    QString m_title;
    QStackedLayout* m_stack = nullptr;
    QtChartsBackend* m_chart = nullptr;
    QTableView* m_view = nullptr;
    ChartTable* m_table = nullptr;
    ChartLegend* m_legend = nullptr;
};

} // namespace yagura
