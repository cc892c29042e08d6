// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/acks/recordedacks.h"

#include "models/domain/ackentry.h"

#include <QThread>

#include <algorithm>
#include <functional>
#include <memory>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

QString keyOf(const RecordEntry& entry)
{
    return entry.writer + u'/' + QString::number(entry.sequence);
}

bool isSame(const Ack& left, const Ack& right)
{
    return left.kind == right.kind && left.finding == right.finding && left.owner == right.owner && left.at == right.at;
}

/// For a short look at the disk, in a thread that may wait for it and that nobody waits for. To be started.
QThread* aside(std::function<void()> look)
{
    QThread* thread = QThread::create(std::move(look));
    thread->setObjectName(u"acks"_s);
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    return thread;
}

} // namespace

RecordedAcks::RecordedAcks(IncidentStore& store, const QString& earlierFile, QObject* parent)
    : Acks(parent), m_store(store), m_earlierFile(earlierFile)
{
    connect(&m_store, &IncidentStore::loaded, this, [this](quint64 ticket, const Result<QList<RecordEntry>>& entries) {
        if (m_loading != 0 && ticket == m_loading)
            takeRecorded(entries);
    });
    connect(&m_store, &IncidentStore::confirmed, this, &RecordedAcks::noteConfirmed);
    connect(&m_store, &IncidentStore::refused, this, &RecordedAcks::noteRefused);
    connect(&m_store, &IncidentStore::entryAdded, this, &RecordedAcks::noteEntry);
}

void RecordedAcks::start()
{
    const auto earlier = std::make_shared<Result<QList<Ack>>>(QList<Ack>());
    QThread* look = aside([earlier, file = AckFile(m_earlierFile)] { *earlier = file.read(); });
    connect(look, &QThread::finished, this, [this, earlier] { takeEarlier(*earlier); });
    look->start();
}

void RecordedAcks::takeEarlier(const Result<QList<Ack>>& earlier)
{
    if (earlier)
        m_earlier = *earlier;
    else
        m_earlierFailure = earlier.error();
    m_loading = m_store.load({});
}

void RecordedAcks::takeRecorded(const Result<QList<RecordEntry>>& entries)
{
    m_loading = 0;
    QList<Ack> recorded;
    for (const RecordEntry& entry : entries ? *entries : QList<RecordEntry>()) {
        if (const auto ack = ackIn(entry))
            recorded.append(*ack);
    }
    emit loaded(m_earlier + recorded);
    if (m_earlierFailure)
        emit failed(*m_earlierFailure);
    if (!entries)
        emit failed({FailureClass::Internal, u"acks.cannot_read"_s, entries.error().args});
    else
        migrate(recorded);
}

void RecordedAcks::migrate(const QList<Ack>& recorded)
{
    if (m_earlier.isEmpty())
        return;
    QList<EntryDraft> drafts;
    for (const Ack& ack : std::as_const(m_earlier)) {
        const bool isThere = std::ranges::any_of(recorded, [&ack](const Ack& each) { return isSame(each, ack); });
        if (!isThere)
            drafts.append(draftOf(ack));
    }
    m_migrating = m_store.append(drafts);
}

void RecordedAcks::keep(const Ack& ack)
{
    m_keeping.insert(m_store.append({draftOf(ack)}), ack);
}

/// Nothing when what was confirmed outlives this program.
std::optional<Failure> RecordedAcks::failureOf(const StoreState& state) const
{
    if (state.local == StoreState::Local::Durable || state.local == StoreState::Local::Checking)
        return std::nullopt;
    const Failure why = state.localFailure.value_or(Failure());
    const bool isFull = why.code == "store.no_space"_L1;
    return Failure {FailureClass::Internal, isFull ? u"acks.no_space"_s : u"acks.cannot_write"_s, why.args};
}

void RecordedAcks::noteConfirmed(quint64 ticket, const QList<RecordEntry>& entries)
{
    const auto failure = failureOf(m_store.state());
    if (ticket == m_migrating && m_migrating != 0) {
        m_migrating = 0;
        if (!failure)
            aside([file = AckFile(m_earlierFile)] { file.putAside(); })->start();
    } else if (const auto ack = m_keeping.constFind(ticket); ack != m_keeping.cend()) {
        if (failure)
            emit failed(*failure);
        else
            emit kept(*ack);
        m_keeping.erase(ack);
    } else {
        return;
    }
    for (const RecordEntry& entry : entries)
        m_ours.insert(keyOf(entry));
}

void RecordedAcks::noteRefused(quint64 ticket, const Failure& failure)
{
    if (m_keeping.remove(ticket) > 0)
        emit failed({FailureClass::Internal, u"acks.cannot_write"_s, {{u"detail"_s, failure.code}}});
}

void RecordedAcks::noteEntry(const RecordEntry& entry)
{
    if (m_ours.remove(keyOf(entry)))
        return;
    if (const auto ack = ackIn(entry))
        emit arrived(*ack);
}

} // namespace yagura
