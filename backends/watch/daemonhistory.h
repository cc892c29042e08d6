// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/historywish.h"
#include "models/domain/result.h"

#include <QByteArray>

namespace yagura {

/// What a daemon is asked for one series of a wish: path and query, encoded.
QByteArray historyTarget(const HistoryWish& wish, const SeriesKey& series);

/// A daemon's answer, read strictly: picture.malformed, or http.not_json. Points that are out of order are malformed.
Result<KeptSeries> keptSeriesFrom(const QByteArray& body);

} // namespace yagura
