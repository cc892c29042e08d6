// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/store/recorder.h"

#include "backends/store/schema.h"

#include <QFile>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>

using namespace Qt::StringLiterals;

namespace yagura::store {

namespace {

/// As the database orders them.
bool isNewer(const IncidentSummary& left, const IncidentSummary& right)
{
    if (left.started != right.started)
        return left.started > right.started;
    return left.id < right.id;
}

/// An empty file where nothing was; else the errno.
int makeNew(const QString& path)
{
    const Descriptor file(::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    return file.get() < 0 ? errno : 0;
}

/// All of it, the log and the rest.
void removeStore(const QString& path)
{
    for (const char* ending : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QString::fromLatin1(ending));
}

} // namespace

/// What cannot be read for its damage is not written to any more.
template<typename Value>
Result<Value> Recorder::readable(const SqlResult<Value>& answer)
{
    if (answer)
        return *answer;
    const Failure failure = failureOf(answer.error(), StoreFile(m_parts.place.path));
    if (answer.error().kind == SqlFault::Kind::Damaged)
        giveUp(failure);
    return failure;
}

SqlResult<IncidentSummary> Recorder::withUnwritten(const QString& incident)
{
    QList<RecordEntry> entries = m_unwritten.ofIncident(incident);
    if (m_record) {
        const auto written = m_record->entries().ofIncident(incident);
        if (!written)
            return written.error();
        entries += *written;
    }
    const auto projected = incidentOf(incident, entries);
    return projected ? summaryOf(*projected) : IncidentSummary();
}

Result<QList<IncidentSummary>> Recorder::list(int most, int offset)
{
    const QStringList changed = m_unwritten.incidents();
    const int wanted = std::max(most, 0) + std::max(offset, 0);
    QList<IncidentSummary> found;
    if (m_record) {
        const auto written = readable(
            m_record->summaries().newest(changed.isEmpty() ? std::max(most, 0) : wanted + int(changed.size()),
                changed.isEmpty() ? std::max(offset, 0) : 0));
        if (!written || changed.isEmpty())
            return written;
        found = *written;
    }
    found.removeIf([&changed](const IncidentSummary& summary) { return changed.contains(summary.id); });
    for (const QString& incident : changed) {
        const auto summary = readable(withUnwritten(incident));
        if (!summary)
            return summary.error();
        if (!summary->id.isEmpty())
            found.append(*summary);
    }
    std::ranges::sort(found, isNewer);
    return found.mid(std::max(offset, 0), std::max(most, 0));
}

Result<QList<RecordEntry>> Recorder::load(const QString& incident)
{
    QList<RecordEntry> entries = m_unwritten.ofIncident(incident);
    if (m_record) {
        const auto written = readable(m_record->entries().ofIncident(incident));
        if (!written)
            return written;
        entries += *written;
    }
    std::ranges::sort(entries, comesBefore);
    return entries;
}

Result<std::optional<Attachment>> Recorder::attachment(const QByteArray& sha256)
{
    std::optional<PackedAttachment> found = m_unwritten.attachment(sha256);
    if (!found && m_record) {
        const auto written = readable(m_record->entries().attachment(sha256));
        if (!written)
            return written.error();
        found = *written;
    }
    if (!found)
        return std::optional<Attachment>();
    const auto attachment = unpacked(*found);
    if (!attachment)
        return Failure {FailureClass::Internal, u"store.attachment_changed"_s,
            {{u"sha256"_s, QString::fromLatin1(sha256.toHex())}}};
    return attachment;
}

std::optional<Failure> Recorder::saveElsewhere(const QString& path)
{
    const StoreFile file(path);
    if (const int error = makeNew(path))
        return file.failure(error == EEXIST ? "store.exists" : "store.cannot_write", qt_error_string(error));
    if (m_record) {
        if (const auto fault = m_record->copyTo(path)) {
            removeStore(path);
            return failureOf(*fault, file);
        }
    }
    auto copy = LocalRecord::open({path, {}, {}});
    QList<RecordEntry> contradicted;
    std::optional<Failure> failure;
    if (!copy) {
        failure = copy.error();
    } else {
        auto fault = (*copy)->add({m_unwritten.entries(), m_unwritten.attachments(), {}}, &contradicted);
        if (!fault)
            fault = (*copy)->becomeOneFile();
        if (fault)
            failure = failureOf(*fault, file);
        (*copy).reset();
    }
    if (failure)
        removeStore(path);
    else
        m_unwritten.noteSaved();
    return failure;
}

} // namespace yagura::store
