// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/history/historystore.h"

#include <QFile>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

QString bootId()
{
    QFile file(u"/proc/sys/kernel/random/boot_id"_s);
    if (file.open(QIODevice::ReadOnly)) {
        const QString id = QString::fromLatin1(file.readLine(64)).trimmed();
        if (!id.isEmpty())
            return id;
    }
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

namespace history {

using store::SqlFault;
using store::SqlRow;
using store::SqlValue;

namespace {

/// Faults that another file beside it would not have.
bool isOfThisFile(const QString& code)
{
    return code == "history.foreign"_L1 || code == "history.newer"_L1 || code == "history.damaged"_L1
        || code == "history.in_use"_L1;
}

} // namespace

void HistoryStore::open()
{
    tryToOpen();
}

bool HistoryStore::tryToOpen()
{
    for (const QString& path : placesOf(m_place.path)) {
        auto failure = openAt(path);
        if (failure && failure->code == "history.damaged"_L1) {
            setFault(failure);
            failure = setAside(path) ? openAt(path) : failure;
        }
        setFault(failure);
        if (!failure)
            return true;
        if (!isOfThisFile(failure->code))
            break;
    }
    return false;
}

std::optional<Failure> HistoryStore::openAt(const QString& path)
{
    auto file = openHistory(path, m_place.vfs);
    if (!file)
        return file.error();
    std::vector<Era> eras;
    QHash<SeriesKey, qint64> ids;
    std::vector<OpenHour> open;
    if (const Fault fault = load(*file->session, eras, ids, open))
        return failureOf(*fault, path);
    m_file.emplace(std::move(*file));
    adopt(std::move(eras), std::move(ids), std::move(open));
    return std::nullopt;
}

HistoryStore::Fault HistoryStore::load(store::SqliteSession& session, std::vector<Era>& eras,
    QHash<SeriesKey, qint64>& ids, std::vector<OpenHour>& open) const
{
    using namespace store;
    const auto takeEra = [&](const SqlRow& row) {
        eras.push_back({numberIn(row, 0), textIn(row, 1), numberIn(row, 2), numberIn(row, 3), numberIn(row, 4)});
    };
    if (auto fault = session.each("SELECT id, boot, offset_ms, begun_ms, newest_ms FROM era ORDER BY id", {}, takeEra))
        return fault;
    const auto takeSeries = [&](const SqlRow& row) {
        const auto object = isNullIn(row, 3) ? std::nullopt : std::optional(ObjectRef {textIn(row, 3), textIn(row, 4)});
        ids.insert({textIn(row, 1), textIn(row, 2), object}, numberIn(row, 0));
    };
    const auto ofSeries = "SELECT id, target, indicator, object_type, object_name FROM series";
    if (auto fault = session.each(ofSeries, {}, takeSeries))
        return fault;
    bool isSound = true;
    const auto takeMinute = [&](const SqlRow& row) {
        const auto buckets = unpackedMinute(bytesIn(row, 2));
        isSound = isSound && buckets.has_value();
        if (!buckets)
            return;
        const qint64 era = numberIn(row, 0);
        const qint64 minute = numberIn(row, 1);
        if (open.empty() || open.back().era != era || open.back().hour != minute / 60)
            open.push_back({era, minute / 60, {}});
        for (const auto& [series, bucket] : *buckets)
            open.back().add(series, quint8(minute % 60), bucket);
    };
    if (auto fault = session.each("SELECT era, minute, data FROM minute ORDER BY era, minute", {}, takeMinute))
        return fault;
    return isSound ? std::nullopt : Fault(SqlFault {SqlFault::Kind::Damaged, u"a minute without its parts"_s});
}

// What is in memory gets the file's numbers, or new ones.
void HistoryStore::adopt(std::vector<Era> eras, QHash<SeriesKey, qint64> ids, std::vector<OpenHour> open)
{
    std::vector<Era> ours = m_hasEra ? std::exchange(m_eras, {}) : std::vector<Era>();
    const auto hours = std::exchange(m_open, std::move(open));
    std::erase_if(ours, [&](const Era& era) { // what stands in a spoilt file only stays there
        return era.id != ours.back().id && std::ranges::find(hours, era.id, &OpenHour::era) == hours.end();
    });
    QHash<qint64, SeriesKey> names;
    for (auto each = m_ids.cbegin(); each != m_ids.cend(); ++each)
        names.insert(each.value(), each.key());
    m_eras = std::move(eras);
    m_ids = std::move(ids);
    m_unsaved.clear();
    m_nextId = 1;
    for (const qint64 id : std::as_const(m_ids))
        m_nextId = std::max(m_nextId, id + 1);
    m_loggedUntil = -1;
    QHash<qint64, qint64> newEras;
    for (Era era : ours) {
        const bool goesOn = !m_eras.empty() && m_eras.back().boot == era.boot && m_eras.back().newestMs <= era.begunMs;
        const qint64 before = era.id;
        if (goesOn) {
            m_eras.back().newestMs = era.newestMs;
            m_eras.back().offsetMs = era.offsetMs;
        } else {
            era.id = m_eras.empty() ? 1 : m_eras.back().id + 1;
            m_eras.push_back(era);
        }
        newEras.insert(before, m_eras.back().id);
    }
    for (const OpenHour& hour : hours) {
        const qint64 era = newEras.value(hour.era);
        if (m_open.empty() || m_open.back().era != era || m_open.back().hour != hour.hour)
            m_open.push_back({era, hour.hour, {}});
        for (auto block = hour.blocks.cbegin(); block != hour.blocks.cend(); ++block) {
            const qint64 id = idOf(names.value(block.key()));
            for (const PlacedBucket& each : block.value())
                m_open.back().add(id, each.place, each.bucket);
        }
    }
}

void HistoryStore::append(const HistoryMinute& minute)
{
    Era& era = eraFor(minute);
    era.offsetMs = minute.clockOffsetMs;
    era.newestMs = (minute.minute + 1) * minuteMs;
    const qint64 hour = minute.minute / 60;
    if (m_open.empty() || m_open.back().era != era.id || m_open.back().hour != hour) {
        m_open.push_back({era.id, hour, {}});
        m_loggedUntil = -1;
    }
    m_loggedUntil = std::min(m_loggedUntil, minute.minute - 1); // one that comes twice is written again
    for (const auto& [key, bucket] : minute.buckets)
        m_open.back().add(idOf(*key), quint8(minute.minute % 60), bucket);
    ++m_minutes;
    write();
}

// The clock of a boot goes forward only; where it does not, a machine was put back in time.
HistoryStore::Era& HistoryStore::eraFor(const HistoryMinute& minute)
{
    const qint64 beginMs = minute.minute * minuteMs;
    const bool goesOn
        = !m_eras.empty() && m_eras.back().boot == m_place.boot && beginMs + minuteMs >= m_eras.back().newestMs;
    if (!goesOn) {
        const qint64 id = m_eras.empty() ? 1 : m_eras.back().id + 1;
        m_eras.push_back({id, m_place.boot, minute.clockOffsetMs, beginMs, beginMs});
    }
    m_hasEra = true;
    return m_eras.back();
}

qint64 HistoryStore::idOf(const SeriesKey& key)
{
    const auto known = m_ids.constFind(key);
    if (known != m_ids.cend())
        return *known;
    m_ids.insert(key, m_nextId);
    m_unsaved.emplace_back(m_nextId, key);
    return m_nextId++;
}

void HistoryStore::write()
{
    if (!m_file && !tryToOpen())
        return boundMemory();
    auto fault = writeAll();
    if (fault && fault->kind == SqlFault::Kind::Damaged) {
        takeFault(*fault);
        if (tryToOpen())
            fault = writeAll();
    }
    if (!fault)
        return setFault(std::nullopt);
    takeFault(*fault);
    boundMemory();
}

HistoryStore::Fault HistoryStore::writeAll()
{
    store::SqliteSession& session = *m_file->session;
    store::Transaction transaction(session);
    if (transaction.fault())
        return transaction.fault();
    const bool isHourOver = m_open.size() > 1;
    if (auto fault = isHourOver ? keepBounds() : std::nullopt)
        return fault;
    if (auto fault = writeSeries())
        return fault;
    for (std::size_t at = 0; at + 1 < m_open.size(); ++at) {
        if (auto fault = writeHour(m_open[at]))
            return fault;
    }
    if (auto fault = writeMinutes())
        return fault;
    if (auto fault = transaction.commit())
        return fault;
    m_unsaved.clear();
    m_open.erase(m_open.begin(), m_open.end() - 1);
    m_loggedUntil = m_eras.back().newestMs / minuteMs - 1;
    return std::nullopt;
}

HistoryStore::Fault HistoryStore::writeSeries()
{
    store::SqliteSession& session = *m_file->session;
    for (const Era& era : m_eras) {
        if (auto fault = session.run("INSERT INTO era VALUES ($1, $2, $3, $4, $5) ON CONFLICT (id) DO UPDATE SET "
                                     "offset_ms = excluded.offset_ms, newest_ms = excluded.newest_ms",
                {era.id, era.boot, era.offsetMs, era.begunMs, era.newestMs}))
            return fault;
    }
    for (const auto& [id, key] : m_unsaved) {
        const SqlValue type = key.object ? SqlValue(key.object->type) : SqlValue();
        const SqlValue name = key.object ? SqlValue(key.object->name) : SqlValue();
        if (auto fault = session.run("INSERT OR REPLACE INTO series VALUES ($1, $2, $3, $4, $5)",
                {id, key.target, key.indicator, type, name}))
            return fault;
    }
    return std::nullopt;
}

/// The minutes of the open hour that are not on the disk yet.
HistoryStore::Fault HistoryStore::writeMinutes()
{
    const OpenHour& open = m_open.back();
    const qint64 first = std::max(m_loggedUntil + 1, open.hour * 60);
    std::vector<std::vector<std::pair<qint64, HistoryBucket>>> minutes(60);
    for (auto block = open.blocks.cbegin(); block != open.blocks.cend(); ++block) {
        for (auto each = block->crbegin(); each != block->crend() && open.hour * 60 + each->place >= first; ++each)
            minutes[each->place].emplace_back(block.key(), each->bucket);
    }
    for (qint64 minute = first; minute < open.hour * 60 + 60; ++minute) {
        const auto& buckets = minutes[std::size_t(minute % 60)];
        if (buckets.empty())
            continue;
        if (auto fault = m_file->session->run(
                "INSERT OR REPLACE INTO minute VALUES ($1, $2, $3)", {open.era, minute, packedMinute(buckets)}))
            return fault;
    }
    return std::nullopt;
}

HistoryStore::Fault HistoryStore::writeHour(const OpenHour& hour)
{
    store::SqliteSession& session = *m_file->session;
    const QByteArray insert = "INSERT OR REPLACE INTO block VALUES ($1, $2, $3, $4, $5)";
    for (auto block = hour.blocks.cbegin(); block != hour.blocks.cend(); ++block) {
        const std::pair<Tier, Block> tiers[] {{Tier::Minute, *block}, {Tier::Quarter, quartersOf(*block)}};
        for (const auto& [tier, buckets] : tiers) {
            if (auto fault
                = session.run(insert, {block.key(), qint64(tier), hour.era, hour.hour, packedBlock(buckets)}))
                return fault;
        }
    }
    return session.run("DELETE FROM minute WHERE era = $1 AND minute >= $2 AND minute < $3",
        {hour.era, hour.hour * 60, hour.hour * 60 + 60});
}

void HistoryStore::takeFault(const SqlFault& fault)
{
    setFault(failureOf(fault, m_file ? m_file->path : m_place.path));
    if (fault.kind != SqlFault::Kind::Damaged || !m_file)
        return;
    const QString path = m_file->path;
    m_file.reset();
    setAside(path); // where that fails, it is tried again when the next minute wants to open it
}

void HistoryStore::setFault(const std::optional<Failure>& failure)
{
    m_fault = failure;
    if (!failure)
        return m_known.clear();
    const QString what = failure->code + failure->args[u"path"_s].toString();
    if (m_known.contains(what))
        return;
    m_known.append(what);
    m_told.append(*failure);
}

} // namespace history
} // namespace yagura
