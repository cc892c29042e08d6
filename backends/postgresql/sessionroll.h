// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/postgresql/beat.h"
#include "backends/postgresql/questioner.h"
#include "backends/postgresql/sessionvalues.h"

namespace yagura::postgresql {

/// The sessions of a server from poll to poll. Most sessions of most servers are idle, and an idle session stays as it
/// is until it begins a statement; so a poll asks the server which sessions may look otherwise than before, and reads
/// those alone. Every half minute, when sessions came or went, and where many are at work, all are read anew.
/// Does not care whether the connection is the same as before.
class SessionRoll final {
public:
    /// All sessions as sessions.sql tells them, of now, with our own row; nothing when a question failed, which
    /// `questioner` tells. `seesAll`: without pg_read_all_stats nobody tells whether a session of others has changed.
    std::optional<SqlRows> read(Questioner& questioner, bool seesAll, const Moment& now);
    /// There may be another server behind the name.
    void forget() { m_rows = {}; }

    /// What a quick look said.
    struct QuickLook {
        OwnRow own;
        qint64 sessions = 0;
        qint64 pids = 0; ///< their sum
        qint64 squares = 0; ///< the sum of their squares
        QList<qint64> changed; ///< to be read anew; not our own
    };
    static std::optional<QuickLook> quickLookIn(const SqlRows& answer);
    /// Whether it found the very sessions of these rows.
    static bool isSameRoll(const SqlRows& rows, const QuickLook& look);
    /// `rows` with those of `changed` in their places, and our own as it is while it asks.
    static SqlRows merged(SqlRows rows, const SqlRows& changed, const OwnRow& own);

private:
    static constexpr int mostVain = 2;

    bool mayLookQuickly(bool seesAll, const Moment& now) const;
    std::optional<SqlRows> readAll(Questioner& questioner);
    bool readChanged(Questioner& questioner);
    void remember(SqlRows rows);

    SqlRows m_rows; ///< of the poll before; empty: not known
    QList<qint64> m_again; ///< who was not idle in it
    double m_serverNow = 0; ///< of it, in seconds since 1970
    Beat m_all {std::chrono::seconds(30), 0, 1};
    int m_vain = 0; ///< quick looks after which all had to be read all the same, since all were by the clock
    bool m_hasHostileText = false; ///< the server could not convert the statements of its sessions
};

} // namespace yagura::postgresql
