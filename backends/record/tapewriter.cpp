// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/record/tapewriter.h"

#include "backends/record/tapefiles.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr mode_t ownersFolder = 0700;
constexpr mode_t ownersFile = 0600;
/// However long a segment may be: removing one must never cost most of the record.
constexpr qint64 segmentsAtLeast = 8;
constexpr qint64 largestSegment = 64LL * 1024 * 1024;
constexpr qint64 jumpMs = 60'000;

Failure failureOf(int error)
{
    const bool isFull = error == ENOSPC || error == EDQUOT;
    return {FailureClass::Internal, isFull ? u"record.full"_s : u"record.cannot_write"_s,
        {{u"detail"_s, QString::fromLocal8Bit(std::strerror(error))}}};
}

} // namespace

TapeWriter::TapeWriter(TapePlace place, TapeOrigin origin) : m_place(std::move(place)), m_encoder(std::move(origin))
{
    if (!m_place.write)
        m_place.write = [](int fd, const char* bytes, qint64 size) { return qint64(::write(fd, bytes, size_t(size))); };
}

std::optional<Failure> TapeWriter::write(const Picture& picture)
{
    const qint64 utcMs = picture.now.utc.toMSecsSinceEpoch();
    if (const auto failure = ready(utcMs))
        return failure;
    const auto failure = append(m_encoder.encode(picture));
    m_lastMs = utcMs;
    forget(picture.now);
    return failure;
}

// A clock that was set back begins a new segment, because the times of one never go back.
std::optional<Failure> TapeWriter::ready(qint64 utcMs)
{
    if (const auto failure = lock())
        return failure;
    if (m_file.get() >= 0) {
        const Segment& newest = m_segments.last();
        const qint64 largest = std::min(m_place.limits.bytes / segmentsAtLeast, largestSegment);
        const bool goesOn
            = utcMs >= m_lastMs && utcMs - newest.startMs < m_place.segment.count() && newest.bytes < largest;
        if (goesOn)
            return std::nullopt;
    }
    return beginSegment(utcMs);
}

// Two writers would take each other's segments for their own.
std::optional<Failure> TapeWriter::lock()
{
    if (m_lock.get() >= 0)
        return std::nullopt;
    const QByteArray folder = QFile::encodeName(m_place.folder);
    if (!QDir().mkpath(QFileInfo(m_place.folder).path()))
        return failureOf(errno);
    if (::mkdir(folder.constData(), ownersFolder) != 0 && errno != EEXIST)
        return failureOf(errno);
    store::Descriptor lock(
        ::open((folder + "/lock").constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, ownersFile));
    if (lock.get() < 0)
        return failureOf(errno);
    if (::flock(lock.get(), LOCK_EX | LOCK_NB) != 0)
        return Failure {FailureClass::Internal, u"record.elsewhere"_s, {}};
    m_lock = std::move(lock);
    m_segments.clear();
    m_bytes = 0;
    const QList<TapeFile> files = tapeFilesIn(m_place.folder);
    for (const TapeFile& file : files) {
        m_segments.append({file.path, file.startMs, file.bytes});
        m_bytes += file.bytes;
    }
    return std::nullopt;
}

std::optional<Failure> TapeWriter::beginSegment(qint64 utcMs)
{
    m_file = store::Descriptor();
    for (qint64 startMs = utcMs;; ++startMs) {
        const QString path = m_place.folder + u'/' + tapeFileName(startMs);
        m_file = store::Descriptor(::open(
            QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, ownersFile));
        if (m_file.get() < 0 && errno == EEXIST)
            continue;
        if (m_file.get() < 0)
            return failureOf(errno);
        m_segments.append({path, startMs, 0});
        return append(m_encoder.beginSegment());
    }
}

std::optional<Failure> TapeWriter::append(const QByteArray& frame)
{
    Segment& newest = m_segments.last();
    const qint64 written = m_place.write(m_file.get(), frame.constData(), frame.size());
    if (written == frame.size()) {
        newest.bytes += written;
        m_bytes += written;
        return std::nullopt;
    }
    // A short write has no error of its own: it is what a full disk does first.
    const Failure failure = failureOf(written < 0 ? errno : ENOSPC);
    const bool isCut = ::ftruncate(m_file.get(), newest.bytes) == 0;
    if (newest.bytes == 0 && isCut)
        QFile::remove(m_segments.takeLast().path);
    m_encoder.dropLast();
    m_file = store::Descriptor();
    return failure;
}

// Set back, it is believed at once: what stays longer does no harm.
qint64 TapeWriter::trusted(const Moment& now)
{
    const qint64 offsetMs = now.utc.toMSecsSinceEpoch() - now.boot.count();
    if (m_offsetMs && offsetMs > *m_offsetMs + jumpMs) {
        if (std::abs(offsetMs - m_aheadMs) > jumpMs)
            m_aheadSince = now.boot;
        m_aheadMs = offsetMs;
        if (now.boot - m_aheadSince < believedAfter)
            return *m_offsetMs + now.boot.count();
    }
    m_offsetMs = offsetMs;
    m_aheadMs = offsetMs;
    return now.utc.toMSecsSinceEpoch();
}

// A segment goes once the one behind it is old enough itself. One of a time to come was written by a clock that was
// ahead, and tells nothing about the age of those before it.
void TapeWriter::forget(const Moment& now)
{
    const qint64 trustedMs = trusted(now);
    const qint64 oldest = trustedMs - m_place.limits.keep.count();
    while (m_segments.size() > 1) {
        const auto next = std::find_if(m_segments.cbegin() + 1, m_segments.cend(),
            [&](const Segment& segment) { return segment.startMs <= trustedMs; });
        const bool isPast = next != m_segments.cend() && next->startMs <= oldest;
        if (!isPast && m_bytes <= m_place.limits.bytes)
            return;
        const Segment gone = m_segments.takeFirst();
        m_bytes -= gone.bytes;
        QFile::remove(gone.path); // one that cannot be removed now is met again at the next start
    }
}

} // namespace yagura
