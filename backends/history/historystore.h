// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/history/historyfile.h"
#include "backends/history/historyhour.h"
#include "models/domain/historycolumns.h"
#include "models/domain/historyminutes.h"

namespace yagura {

/// How much history is kept. What is full first lets the oldest go.
struct HistoryLimits {
    std::chrono::hours minutes {48}; ///< minute by minute
    std::chrono::hours quarters {14 * 24}; ///< in quarters of an hour
    qint64 bytes = 256LL * 1024 * 1024; ///< on the disk, the newest hour and SQLite's log beside it
    qint64 bucketsInMemory = 1'000'000; ///< of hours that no disk takes; 20 bytes each

    bool operator==(const HistoryLimits&) const = default;
};

/// Where history is kept, and what it takes.
struct HistoryPlace {
    QString path; ///< of the database; its folder is made
    QString boot; ///< names this boot of the machine: its clock goes on from one program to the next
    HistoryLimits limits {};
    QByteArray vfs {}; ///< for tests

    bool operator==(const HistoryPlace&) const = default;
};

/// What the kernel calls this boot; another one at each call where it does not say.
QString bootId();

namespace history {

/// The indicators of days, down-sampled: one-minute buckets, and quarters of an hour for what is older, each with its
/// lowest, highest and newest value and its holes.
///
/// The open hour is in memory and, minute by minute, in a table of the file; when it is over it becomes a block for
/// each series and tier. So a kill costs the minute in hand, and a chart reads a few rows that lie side by side.
///
/// Times are those of the boot clock. An era is one run of that clock with the offset that its newest minute told, so a
/// wall clock that is set moves all of an era and tears nothing. From boot to boot only UTC remains: where a later era
/// begins before an earlier one ended, the earlier one is read up to there only.
///
/// A file of a newer version, somebody else's or in use stays as it is, and another one is begun beside it; a damaged
/// one gets another name. A disk that takes nothing is a state: hours stay in memory within their bound, and go to the
/// disk when it is back.
///
/// Blocks on the disk; used from one thread.
class HistoryStore final {
public:
    explicit HistoryStore(HistoryPlace place) : m_place(std::move(place)) { }

    /// Opens the file. Also without it everything works, in memory.
    void open();
    void append(const HistoryMinute& minute);
    HistoryAnswer read(const HistoryWish& wish);
    HistoryFacts facts();
    /// What went wrong since the last call, for the log; the same thing once.
    QList<Failure> takeTold() { return std::exchange(m_told, {}); }

private:
    struct Era {
        qint64 id = 0;
        QString boot;
        qint64 offsetMs = 0; ///< UTC − boot clock
        qint64 begunMs = 0; ///< boot clock
        qint64 newestMs = 0; ///< end of its newest minute

        qint64 utcBegin() const { return begunMs + offsetMs; }
    };
    using Fault = std::optional<store::SqlFault>;

    bool tryToOpen();
    std::optional<Failure> openAt(const QString& path);
    Fault load(store::SqliteSession& session, std::vector<Era>& eras, QHash<SeriesKey, qint64>& ids,
        std::vector<OpenHour>& open) const;
    void adopt(std::vector<Era> eras, QHash<SeriesKey, qint64> ids, std::vector<OpenHour> open);
    Era& eraFor(const HistoryMinute& minute);
    qint64 idOf(const SeriesKey& key);
    void write();
    Fault writeAll();
    Fault writeSeries();
    Fault writeMinutes();
    Fault writeHour(const OpenHour& hour);
    void takeFault(const store::SqlFault& fault);
    void setFault(const std::optional<Failure>& failure);

    Fault keepBounds();
    Fault forgetOld(Tier tier, std::chrono::hours kept);
    Fault forgetForSpace();
    Fault forgetNames();
    store::SqlResult<qint64> bytesUsed();
    void boundMemory();

    KeptSeries readSeries(const SeriesKey& key, const HistoryWish& wish, Fault& fault);
    Fault readEra(std::size_t at, qint64 series, const HistoryWish& wish, HistoryColumns& columns);
    std::optional<qint64> oldestOf(qint64 series, Fault& fault);
    qint64 utcEnd(std::size_t era) const;

    HistoryPlace m_place;
    std::optional<HistoryFile> m_file;
    std::vector<Era> m_eras; ///< by id; the newest is the one in hand
    bool m_hasEra = false; ///< a minute was taken
    QHash<SeriesKey, qint64> m_ids;
    qint64 m_nextId = 1;
    std::vector<std::pair<qint64, SeriesKey>> m_unsaved; ///< series that the file does not know yet
    std::vector<OpenHour> m_open; ///< oldest first; all but the newest wait for the disk
    qint64 m_loggedUntil = -1; ///< newest minute of the newest open hour that is on the disk
    std::optional<qint64> m_offsetAtBounds; ///< of the pass before
    qint64 m_minutes = 0;
    qint64 m_lost = 0;
    std::optional<Failure> m_fault;
    QList<Failure> m_told;
    QStringList m_known; ///< what was told since all was well
};

} // namespace history
} // namespace yagura
