// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/mark.h"
#include "models/items/chartseries.h"

#include <vector>

namespace yagura {

/// A mark in one line of the reader's language: what a person wrote and who, or what was seen to change and where.
QString sentenceOf(const Mark& mark);

/// The same in two or three words, for a flag: "restarted", "work_mem", or the beginning of what a person wrote.
QString flagText(const Mark& mark);

/// The marks that concern a chart of this target: all of people, since a deploy on one thing shows on others, and those
/// seen on the target itself.
std::vector<ChartMark> chartMarks(const QList<Mark>& marks, const QString& target);

} // namespace yagura
