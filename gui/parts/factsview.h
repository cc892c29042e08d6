// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/severity.h"

#include <QList>
#include <QWidget>

namespace yagura {

/// A value with its name.
struct Fact {
    QString name;
    QString value;
    Severity severity = Severity::Ok; ///< colours the value

    bool operator==(const Fact&) const = default;
};

/// A few values of one thing, as lines (name left, value right) or as a strip of cells (value under its name). What
/// does not fit is cut and stands whole in the tooltip; cells that do not fit go to a further line.
class FactsView final : public QWidget {
    Q_OBJECT

public:
    enum class Flow { Lines, Cells };

    explicit FactsView(Flow flow, QWidget* parent = nullptr);

    void setFacts(const QList<Fact>& facts);
    const QList<Fact>& facts() const { return m_facts; }
    /// The values are the last ones known and not those of now: they step back, and a hatch stands beside them.
    void setStale(bool isStale);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    int widthOf(const Fact& fact) const;
    bool fitsOneLine() const;
    int cellsPerLine() const;
    int heightNeeded() const;
    QRect place(qsizetype fact) const;
    QRect placeInLine(qsizetype fact) const;
    QColor valueInk(const Fact& fact) const;
    void takeHeight();
    void paintLine(QPainter& painter, const QRect& rect, const Fact& fact) const;
    void paintCell(QPainter& painter, const QRect& rect, const Fact& fact) const;

    Flow m_flow;
    QList<Fact> m_facts;
    bool m_isStale = false;
};

} // namespace yagura
