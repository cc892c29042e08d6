// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/wall/wallstory.h"

#include <QRectF>

namespace yagura {

/// The cuts of the wall's type. The small ones have the size that the distance asks for; nothing is smaller.
enum class WallType {
    Text,
    Strong,
    Verdict, ///< larger and strong
    Large, ///< as large, and not strong
};

/// How wide words come out, so that a page can be put together without fonts.
class WallRuler {
public:
    virtual ~WallRuler() = default;
    virtual double width(WallType type, const QString& text) const = 0;
};

/// What a run of text means; the gui picks the colour.
enum class WallInk { Text, Normal, Quiet, State, Current };

struct WallRun {
    QRectF place; ///< of the whole run: no letter leaves it
    QString text;
    WallType type = WallType::Text;
    WallInk ink = WallInk::Text;
    Severity severity = Severity::Ok; ///< of the ink State
    bool isRight = false; ///< stands at the right end of its place

    bool operator==(const WallRun&) const = default;
};

struct WallMark {
    QRectF place;
    Severity severity = Severity::Unknown;
    bool isStale = false;

    bool operator==(const WallMark&) const = default;
};

struct WallChart {
    QRectF place;
    ChartSeries series;
};

/// One page of the wall, put together: where every word, mark and line stands.
struct WallPage {
    double text = 0; ///< pixel size
    Severity severity = Severity::Unknown;
    QRectF head; ///< the only coloured ground
    QRectF strip; ///< of the sources
    QRectF hatch; ///< where nothing is known; empty: nowhere
    std::vector<double> rules; ///< heights of the separating lines
    std::vector<WallRun> runs;
    std::vector<WallMark> marks;
    std::vector<WallChart> charts;
    int rows = 0; ///< of panes that found room
};

/// Puts a page together for a window of that size and a text of `text` pixels. What finds no room is dropped, the least
/// important first, and counted ("+7 more"); text never shrinks. Page 0 is the whole; the others belong to the panes.
/// Pure.
WallPage wallPageOf(const WallStory& story, QSizeF window, double text, const WallRuler& ruler, int page = 0);

} // namespace yagura
