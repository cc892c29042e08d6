// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/servicemap.h"

#include <QStringList>

namespace yagura {

/// "this machine", "host db1.example", "/var on node-A"; of a node its id.
QString sharedName(const SharedResource& resource);

/// Why that is thought: "its address 127.0.0.1:5432 is of this machine", "its data directory is /srv/pg".
QString placeReasonText(PlaceReason reason, const QString& detail);

/// One use in words: "orders-db runs there: its address …", "orders-db keeps files there: its data directory …".
QString sharedUseText(const SharedResource& resource, const SharedUser& user);

/// All that is only inferred about one node: what it stands on, and who stands on it; empty when there is nothing.
QStringList inferredLines(const ServiceMap& services, const QString& id);

} // namespace yagura
