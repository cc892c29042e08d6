// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/node/surveyrecords.h"

#include "backends/node/mountinfo.h"

#include <algorithm>

namespace yagura {
namespace {

constexpr int mostGrowersEach = 20;
constexpr qsizetype mostDeletedFiles = 50;
constexpr qsizetype mostLogs = 50;

/// One record; a field that is missing or no number is -1.
class Fields final {
public:
    explicit Fields(const QByteArray& line) : m_fields(line.split(' ')) { }

    char kind() const { return m_fields.first().size() == 1 ? m_fields.first().front() : '\0'; }
    qint64 number(qsizetype i) const
    {
        bool isNumber = false;
        const qint64 number = m_fields.value(i).toLongLong(&isNumber);
        return isNumber ? number : -1;
    }
    bool flag(qsizetype i) const { return number(i) == 1; }
    QByteArray name(qsizetype i) const { return unescapeOctal(m_fields.value(i)); }
    const QByteArray& rawName(qsizetype i) const { return m_fields[i]; }
    bool has(qsizetype count) const { return m_fields.size() == count; }

private:
    QList<QByteArray> m_fields;
};

class SurveyReader final {
public:
    SurveyReader(const QList<QByteArray>& mounts, const Moment& readAt, KnownSizes& known)
        : m_mounts(mounts), m_readAt(readAt), m_known(known), m_left(mounts.size(), mostGrowersEach)
    {
        m_now.at = readAt.boot;
    }

    void read(const QByteArray& line)
    {
        const Fields fields(line);
        switch (fields.kind()) {
        case 'G':
            return readGrower(fields);
        case 'D':
            return readDeleted(fields);
        case 'L':
            return readLog(fields);
        case 'M':
            return count(fields, 2, 3);
        case 'P':
            return count(fields, 1, 2);
        case 'F':
            return count(fields, 1, 3);
        case 'E':
            m_isWhole = true;
            return;
        default:
            m_survey.complete = false;
        }
    }

    StorageSurvey take()
    {
        std::ranges::stable_sort(m_survey.growers, std::ranges::greater(), &Grower::bytes);
        std::ranges::stable_sort(m_survey.deletedOpen, std::ranges::greater(), &DeletedOpenFile::bytes);
        m_survey.complete = m_survey.complete && m_isWhole;
        m_known = std::move(m_now);
        return std::move(m_survey);
    }

private:
    bool isMount(qint64 index) const { return index >= 0 && index < m_mounts.size(); }

    void readGrower(const Fields& fields) // G MOUNT BYTES COMPLETE PATH
    {
        const qint64 mount = fields.number(1);
        const qint64 bytes = fields.number(2);
        if (!fields.has(5) || !isMount(mount) || bytes < 0)
            return;
        const QByteArray& key = fields.rawName(4);
        if (fields.flag(3))
            m_now.bytes.insert(key, bytes);
        if (--m_left[mount] < 0)
            return;
        Grower grower {nameOf(m_mounts[mount]), nameOf(fields.name(4)), bytes, {}};
        const auto before = m_known.bytes.constFind(key);
        const double hours = std::chrono::duration<double, std::ratio<3600>>(m_now.at - m_known.at).count();
        if (fields.flag(3) && before != m_known.bytes.constEnd() && hours > 0)
            grower.growthBytesPerH = double(bytes - *before) / hours;
        m_survey.growers.append(grower);
    }

    void readDeleted(const Fields& fields) // D MOUNT PID BYTES PROCESS PATH
    {
        const qint64 mount = fields.number(1);
        if (!fields.has(6) || !isMount(mount) || fields.number(3) < 0
            || m_survey.deletedOpen.size() >= mostDeletedFiles)
            return;
        m_survey.deletedOpen.append({fields.number(2), nameOf(fields.name(4)), nameOf(fields.name(5)), fields.number(3),
            nameOf(m_mounts[mount])});
    }

    void readLog(const Fields& fields) // L BYTES MODIFIED ROTATED NOPERMISSION PATH
    {
        if (!fields.has(6) || (fields.number(1) >= 0 && m_survey.logs.size() >= mostLogs))
            return;
        LogFile log;
        log.path = nameOf(fields.name(5));
        if (fields.number(1) >= 0)
            log.bytes = fields.number(1);
        if (const qint64 modified = fields.number(2); modified >= 0)
            log.ageS = std::max(double(m_readAt.utc.toSecsSinceEpoch() - modified), 0.0);
        log.rotated = fields.flag(3);
        log.noPermission = fields.flag(4);
        m_survey.logs.append(log);
    }

    void count(const Fields& fields, qsizetype complete, qsizetype unreadable)
    {
        m_survey.complete = m_survey.complete && fields.flag(complete);
        m_survey.unreadable += int(std::clamp<qint64>(fields.number(unreadable), 0, 1'000'000));
    }

    const QList<QByteArray>& m_mounts;
    const Moment& m_readAt;
    KnownSizes& m_known;
    KnownSizes m_now;
    QList<int> m_left; // growers to show yet, by mount
    StorageSurvey m_survey;
    bool m_isWhole = false;
};

} // namespace

StorageSurvey surveyOf(
    const QList<QByteArray>& lines, const QList<QByteArray>& mounts, const Moment& readAt, KnownSizes& known)
{
    SurveyReader reader(mounts, readAt, known);
    for (const QByteArray& line : lines)
        reader.read(line);
    return reader.take();
}

} // namespace yagura
