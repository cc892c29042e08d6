// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/history.h"
#include "models/domain/picture.h"

namespace yagura::testing {

/// One made-up story for pages, galleries and benches: orders-db has run out of connections because batch-worker leaks
/// transactions, node-A's /var fills up, and the orders queue backs up. The numbers agree with each other.
PicturePtr demoPicture();
/// The half hour before it, in which all of that came about.
History demoHistory(const PicturePtr& picture);

/// The same with a shop on top: nine services and five functions, some of which suffer.
PicturePtr demoImpactPicture();
/// And with who is seen at work on what.
PicturePtr demoObservedPicture();
/// A picture with what a graph makes of it.
PicturePtr withServices(const PicturePtr& picture, const ServiceMapPtr& services);

/// The moment of the story: 2026-01-14 03:14:32 in Tokyo.
Moment demoNow();
/// A live state of that target with that reading, `ageMs` old.
TargetState liveState(Target target, Reading::Outcome outcome, qint64 ageMs,
                      std::optional<ConnectLadder> ladder = std::nullopt);

QList<TargetState> demoDatabases(); ///< orders-db, reports-db, ledger-db, auth-db, catalog-db, billing-db
QList<TargetState> demoNodes(); ///< node-A … node-F
QList<TargetState> demoBrokers(); ///< rabbit-1, rabbit-2

} // namespace yagura::testing
