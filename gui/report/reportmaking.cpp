// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/report/reportmaking.h"

#include "models/items/whendone.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <cerrno>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace yagura {

namespace {

constexpr std::chrono::milliseconds tick = 100ms;
/// The report is told before it is made into a file; that takes about so much of the whole.
constexpr double tellingShare = 0.2;

/// Threads that nobody waits for: one that hangs in a write to a disk that is gone can neither be ended nor joined, so
/// the pool is never taken apart.
QThreadPool& reportThreads()
{
    static QThreadPool* const pool = [] {
        auto* threads = new QThreadPool;
        threads->setMaxThreadCount(2);
        return threads;
    }();
    return *pool;
}

} // namespace

ReportMaking::ReportMaking(IncidentStore& store, ReportSources sources, WriteFile writeFile, QObject* parent)
    : QObject(parent), m_store(store), m_gathering(std::move(sources)), m_writeFile(std::move(writeFile))
{
    m_readDeadline.setSingleShot(true);
    m_tick.setInterval(tick);
    connect(&m_readDeadline, &QTimer::timeout, this, &ReportMaking::endReading);
    connect(&m_tick, &QTimer::timeout, this, &ReportMaking::lookAtDisk);
    connect(&m_store, &IncidentStore::attachmentRead, this, &ReportMaking::take);
}

ReportMaking::~ReportMaking()
{
    if (m_course)
        m_course->isWanted = false;
}

void ReportMaking::become(Stage stage)
{
    m_stage = stage;
    emit changed();
}

void ReportMaking::start(const ReportOptions& options)
{
    m_told = options;
    for (const QString& sha256 : wantedAttachments(m_gathering.incident))
        m_asked.insert(m_store.readAttachment(QByteArray::fromHex(sha256.toLatin1())), sha256);
    if (m_asked.isEmpty())
        return endReading();
    m_readDeadline.start(m_patience.reading);
    become(Stage::Reading);
}

void ReportMaking::take(quint64 ticket, const Result<Attachment>& attachment)
{
    // Others ask the store, too.
    const QString sha256 = m_asked.take(ticket);
    if (sha256.isEmpty())
        return;
    if (attachment)
        m_gathering.attachments.insert(sha256, *attachment);
    else
        ++m_missing;
    if (m_asked.isEmpty())
        endReading();
}

// What has not come by now is left out, and is counted: a report without a piece of evidence is better than none.
void ReportMaking::endReading()
{
    m_readDeadline.stop();
    m_missing += m_asked.size();
    m_asked.clear();
    m_sources = std::make_shared<const ReportSources>(std::move(m_gathering));
    tell(m_told);
}

void ReportMaking::tell(const ReportOptions& options)
{
    m_told = options;
    // While it is read or made, the wish is kept for later.
    if (!m_sources || m_stage == Stage::Making || m_stage == Stage::Stopping)
        return;
    const quint64 ticket = ++m_ticket;
    const auto telling
        = QtConcurrent::run(&reportThreads(), [sources = m_sources, options] { return reportOf(*sources, options); });
    whenDone(this, telling, [this, ticket](const MadeReport& made) {
        if (ticket != m_ticket)
            return;
        m_preview = made;
        become(Stage::Ready);
    });
    become(Stage::Telling);
}

ReportOutcome ReportMaking::made(
    const ReportSources& sources, const Wish& wish, const WriteFile& writeFile, Course& course)
{
    ReportOutcome outcome;
    outcome.path = wish.path;
    outcome.format = wish.format;
    outcome.language = wish.options.language;
    if (!wish.mayReplace && QFileInfo::exists(wish.path)) {
        outcome.kind = ReportOutcome::Kind::Exists;
        return outcome;
    }
    const MadeReport told = reportOf(sources, wish.options);
    outcome.redactions = told.report.redactions;
    outcome.kept = told.report.kept;
    const auto bytes = reportBytes(told.report, wish.format, [&course](double share) {
        course.percent = int(100 * (tellingShare + (1 - tellingShare) * share));
        return course.isWanted.load();
    });
    if (!bytes) {
        outcome.kind = ReportOutcome::Kind::CalledOff;
        return outcome;
    }
    course.isWriting = true;
    outcome.fault = writeFile(wish.path, *bytes);
    outcome.kind = outcome.fault.isEmpty() ? ReportOutcome::Kind::Written : ReportOutcome::Kind::Failed;
    outcome.size = bytes->size();
    outcome.sha256 = QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256);
    return outcome;
}

void ReportMaking::make(const Wish& wish)
{
    if (!m_sources || m_stage == Stage::Making || m_stage == Stage::Stopping)
        return;
    const quint64 ticket = ++m_ticket;
    m_course = std::make_shared<Course>();
    m_path = wish.path;
    m_writing.invalidate();
    const auto making
        = QtConcurrent::run(&reportThreads(), [sources = m_sources, wish, write = m_writeFile, course = m_course] {
              return made(*sources, wish, write, *course);
          });
    whenDone(this, making, [this, ticket](const ReportOutcome& outcome) {
        if (ticket == m_ticket)
            endMaking(outcome);
    });
    m_tick.start();
    become(Stage::Making);
}

void ReportMaking::cancel()
{
    if (m_stage != Stage::Making)
        return;
    m_course->isWanted = false;
    become(Stage::Stopping);
}

void ReportMaking::endMaking(const ReportOutcome& outcome)
{
    m_tick.stop();
    m_course.reset();
    m_outcome = outcome;
    become(Stage::Ended);
}

/// The progress, and whether the disk still answers: a write that hangs cannot be ended, only left alone.
void ReportMaking::lookAtDisk()
{
    emit changed();
    if (!m_course || !m_course->isWriting)
        return;
    if (!m_writing.isValid())
        m_writing.start();
    if (m_writing.elapsed() < m_patience.writing.count())
        return;
    ++m_ticket;
    ReportOutcome outcome;
    outcome.path = m_path;
    outcome.fault = qt_error_string(ETIMEDOUT);
    endMaking(outcome);
}

double ReportMaking::share() const
{
    return m_course ? m_course->percent / 100.0 : 0;
}

} // namespace yagura
