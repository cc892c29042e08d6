// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_store [FOLDER]: what the record costs on the disk of that folder (the current one).
#include "backends/poll/bootclock.h"
#include "backends/store/audit.h"
#include "backends/store/keptincidents.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTextStream>
#include <QUuid>

#include <algorithm>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace yagura;

namespace {

constexpr int incidents = 1'000;
constexpr int entriesEach = 1'000;

KeptIncidents::Parts partsIn(const QString& folder)
{
    KeptIncidents::Parts parts;
    parts.keeper.recorder.place.path = recordFileIn(folder);
    parts.keeper.recorder.clock = systemClock();
    parts.keeper.recorder.host = u"bench"_s;
    parts.keeper.recorder.logSocket.clear();
    return parts;
}

EntryDraft draftOf(const QString& incident, int number)
{
    EntryDraft draft;
    draft.incident = incident;
    draft.actor = u"K. Sato"_s;
    draft.happened = QDateTime::currentDateTimeUtc().addSecs(number);
    draft.kind = number == 0 ? u"incident.declared"_s : u"note"_s;
    draft.args = number == 0 ? QJsonObject {{u"title"_s, u"orders-db is full"_s}, {u"severity"_s, u"sev2"_s}}
                             : QJsonObject {{u"text"_s, u"batch-worker leaks transactions, pool of 20 is used up"_s}};
    return draft;
}

void tell(const QString& what, std::vector<double> ms)
{
    std::ranges::sort(ms);
    QTextStream(stdout) << what.leftJustified(64) << " median " << QString::number(ms[ms.size() / 2], 'f', 2) << " ms, least "
                        << QString::number(ms.front(), 'f', 2) << ", 95 % "
                        << QString::number(ms[ms.size() * 95 / 100], 'f', 2) << '\n';
}

double sinceStart(const QElapsedTimer& clock)
{
    return double(clock.nsecsElapsed()) / 1e6;
}

/// From the call of a desktop to the confirmation that it gets.
void appendOneByOne(const QString& folder)
{
    KeptIncidents store(partsIn(folder));
    store.start();
    const QString incident = QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::vector<double> ms;
    for (int i = 0; i < 500; ++i) {
        QEventLoop loop;
        QObject::connect(&store, &IncidentStore::confirmed, &loop, &QEventLoop::quit);
        QElapsedTimer clock;
        clock.start();
        store.append({draftOf(incident, i)});
        loop.exec();
        if (i >= 10)
            ms.push_back(sinceStart(clock));
    }
    tell(u"one entry, durable, as the desktop sees it"_s, ms);
}

/// What a disk takes for one fsync of a page, to stand beside it.
void syncOneByOne(const QString& folder)
{
    const int file = ::open(QFile::encodeName(folder + u"/sync"_s).constData(), O_WRONLY | O_CREAT | O_APPEND, 0600);
    const QByteArray page(4'096, 'x');
    std::vector<double> ms;
    for (int i = 0; i < 200; ++i) {
        QElapsedTimer clock;
        clock.start();
        if (::write(file, page.constData(), size_t(page.size())) < 0 || ::fdatasync(file) != 0)
            qFatal("the disk does not take it");
        ms.push_back(sinceStart(clock));
    }
    ::close(file);
    tell(u"the peer: append 4 KiB to a file and fdatasync"_s, ms);
}

QString fill(const QString& folder)
{
    QElapsedTimer clock;
    clock.start();
    QString last;
    {
        const auto record = store::LocalRecord::open({recordFileIn(folder), {}, {}});
        if (!record)
            qFatal("%s", qPrintable(record.error().code));
        auto chain = store::WriterChain::begun();
        for (int i = 0; i < incidents; ++i) {
            last = QUuid::createUuid().toString(QUuid::WithoutBraces);
            QList<RecordEntry> entries;
            for (int j = 0; j < entriesEach; ++j) {
                const auto entry = store::chained(draftOf(last, j), chain, {QDateTime::currentDateTimeUtc(), u"bench"_s, {}});
                chain.goOnFrom(*entry);
                entries.append(*entry);
            }
            if ((*record)->add({entries, {}, {}}, nullptr))
                qFatal("an addition failed");
        }
        (*record)->tidy();
    }
    QTextStream(stdout) << incidents << " incidents, " << qint64(incidents) * entriesEach << " entries: "
                        << QFileInfo(recordFileIn(folder)).size() / 1'000'000 << " MB, written in "
                        << clock.elapsed() / 1000 << " s\n";
    return last;
}

/// So that the next one reads from the disk.
void forget(const QString& path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY);
    ::fdatasync(file);
    ::posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED);
    ::close(file);
}

void openAndList(const QString& folder, bool isCold)
{
    std::vector<double> opened;
    std::vector<double> writable;
    for (int i = 0; i < 7; ++i) {
        if (isCold)
            forget(recordFileIn(folder));
        QElapsedTimer clock;
        clock.start();
        KeptIncidents store(partsIn(folder));
        QEventLoop loop;
        QObject::connect(&store, &IncidentStore::listed, &loop, &QEventLoop::quit);
        store.start();
        store.list(50, 0);
        loop.exec();
        opened.push_back(sinceStart(clock));
        QEventLoop other;
        QObject::connect(&store, &IncidentStore::confirmed, &other, &QEventLoop::quit);
        store.append({draftOf(u"one-more"_s, 1)});
        other.exec();
        writable.push_back(sinceStart(clock));
    }
    const QString how = isCold ? u", file not in memory"_s : u", file in memory"_s;
    tell(u"open it and list the newest 50"_s + how, opened);
    tell(u"the same, and one entry confirmed"_s + how, writable);
}

void readWhole(const QString& folder, const QString& incident)
{
    const auto record = store::LocalRecord::openToRead({recordFileIn(folder), {}, {}});
    std::vector<double> ms;
    for (int i = 0; i < 7; ++i) {
        QElapsedTimer clock;
        clock.start();
        const auto entries = (*record)->entries().ofIncident(incident);
        const auto projected = incidentOf(incident, *entries);
        if (!projected || projected->entries.size() != entriesEach)
            qFatal("the incident is not whole");
        ms.push_back(sinceStart(clock));
    }
    tell(u"load one incident of 1,000 entries and project it"_s, ms);
    QElapsedTimer clock;
    clock.start();
    const auto audit = store::audit(**record, {});
    QTextStream(stdout) << "audit of " << audit->entries << " entries: " << clock.elapsed() << " ms, "
                        << audit->faults.size() << " faults\n";
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QString place = application.arguments().value(1, u"."_s);
    const QTemporaryDir small(place + u"/bench-store-XXXXXX"_s);
    syncOneByOne(small.path());
    appendOneByOne(small.path());
    const QTemporaryDir large(place + u"/bench-store-XXXXXX"_s);
    const QString last = fill(large.path());
    openAndList(large.path(), false);
    openAndList(large.path(), true);
    readWhole(large.path(), last);
    return 0;
}
