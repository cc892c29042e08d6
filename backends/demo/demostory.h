// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/reading.h"

namespace yagura::demo {

/// The story of the demo, half an hour of a night in a made-up shop: after a deploy batch-worker leaves transactions
/// open until orders-db has no place left, its log fills node-A's disk, and a sender with a bug stops the consumer of
/// orders; then each is mended. Only what servers would have answered is made up here: findings, causes, effects and
/// forecasts are made of it by the same rules as everything that Yagura watches. Pure, and the same each time.
/// Times are seconds of the story.
inline constexpr int end = 1'800;
inline constexpr int deploy = 600; ///< of batch-worker, with the leak
inline constexpr int leak = 620; ///< the first transaction stays open
inline constexpr int full = 980; ///< no place is left
inline constexpr int malformed = 900; ///< the first malformed order arrives
inline constexpr int sessionsEnded = 1'320;
inline constexpr int logRemoved = 1'410;
inline constexpr int ordersMoved = 1'470; ///< the malformed ones, aside
inline constexpr int drained = 1'730; ///< the backlog is gone

/// On both clocks; the story begins at three in the morning in Tokyo.
Moment momentAt(int second);

/// 0 until `from`, 1 from `to` on, in a straight line between them.
double risen(int second, int from, int to);
/// What nothing in a living system is without: small ups and downs around 1, another phase for each number.
double wobble(int second, double phase);

DatabaseHealth ordersDatabase(int second);
DatabaseHealth ordersReplica(int second);
/// A fresh connection to orders-db, which finds no place while there is none; and one to its replica.
ConnectLadder ordersLadder(int second);
ConnectLadder replicaLadder();
NodeHealth nodeA(int second);
NodeHealth nodeB(int second);
BrokerHealth broker(int second);
ConnectLadder brokerLadder();
ServiceHealth authService(int second);
ServiceHealth apiGateway(int second);

} // namespace yagura::demo
