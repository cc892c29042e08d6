// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/store/storekeeper.h"

#include "models/domain/entrykinds.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace yagura::store {

StoreKeeper::StoreKeeper(KeeperParts parts) : m_parts(std::move(parts))
{
    m_tidy.setSingleShot(true);
    m_shared = m_parts.isShared ? StoreState::Shared::Connecting : StoreState::Shared::None;
    connect(&m_retry, &QTimer::timeout, this, &StoreKeeper::tryAgain);
    connect(&m_look, &QTimer::timeout, this, &StoreKeeper::tellArrivals);
    connect(&m_tidy, &QTimer::timeout, this, [this] {
        m_recorder->tidy();
        tellState();
    });
}

void StoreKeeper::start()
{
    m_recorder = std::make_unique<Recorder>(m_parts.recorder);
    m_exchange = std::make_unique<Exchange>(*m_recorder);
    m_recorder->open();
    m_exchange->prepare();
    check();
    m_look.start(m_parts.lookEvery);
    tellState();
}

void StoreKeeper::finish()
{
    if (!m_recorder)
        return;
    m_look.stop();
    m_retry.stop();
    m_check.reset();
    m_recorder->tryAgain();
    m_exchange.reset();
    m_recorder.reset();
}

/// Nobody waits for it: what it looks through is in use already.
void StoreKeeper::check()
{
    if (!m_recorder->needsCheck())
        return;
    m_check = std::make_unique<StoreCheck>(m_parts.recorder.place);
    connect(m_check.get(), &StoreCheck::finished, this, [this](const std::optional<Failure>& failure) {
        m_check.release()->deleteLater();
        if (failure && failure->code == "store.damaged"_L1)
            m_recorder->giveUp(*failure);
        tellState();
    });
}

void StoreKeeper::tellState()
{
    StoreState state;
    state.local = m_recorder->state();
    if (state.local == StoreState::Local::Durable && m_check)
        state.local = StoreState::Local::Checking;
    state.shared = m_shared;
    state.localFailure = m_recorder->failure();
    state.sharedFailure = m_sharedFailure;
    state.inMemory = m_recorder->inMemory();
    state.unsent = m_parts.isShared ? m_exchange->unsent() : 0;
    if (state.local != StoreState::Local::MemoryOnly)
        m_retry.stop();
    else if (!m_retry.isActive())
        m_retry.start(m_parts.retryEvery);
    if (state == m_told)
        return;
    m_told = state;
    emit stateChanged(state);
}

void StoreKeeper::tryAgain()
{
    m_recorder->tryAgain();
    tellArrivals();
}

void StoreKeeper::append(quint64 ticket, const QList<EntryDraft>& drafts)
{
    if (const auto failure = add(ticket, drafts))
        emit refused(ticket, *failure);
}

/// `ticket` is 0 for what nobody asked for.
std::optional<Failure> StoreKeeper::add(quint64 ticket, const QList<EntryDraft>& drafts)
{
    const auto entries = m_recorder->append(drafts);
    if (!entries)
        return entries.error();
    tellState();
    if (ticket != 0)
        emit confirmed(ticket, *entries);
    for (const RecordEntry& entry : *entries)
        emit entryAdded(entry);
    m_tidy.start(m_parts.tidyAfter);
    sendNext();
    return std::nullopt;
}

void StoreKeeper::tellArrivals()
{
    const auto entries = m_recorder->arrivals();
    tellState();
    for (const RecordEntry& entry : entries)
        emit entryAdded(entry);
    sendNext();
}

void StoreKeeper::list(quint64 ticket, int most, int offset)
{
    emit listed(ticket, m_recorder->list(most, offset));
    tellState();
}

void StoreKeeper::load(quint64 ticket, const QString& incident)
{
    emit loaded(ticket, m_recorder->load(incident));
    tellState();
}

void StoreKeeper::readAttachment(quint64 ticket, const QByteArray& sha256)
{
    const auto found = m_recorder->attachment(sha256);
    const bool isSharedThere = m_shared == StoreState::Shared::Live;
    if (found && *found)
        emit attachmentRead(ticket, **found);
    else if (isSharedThere)
        emit attachmentWanted(ticket, sha256);
    else if (!found)
        emit attachmentRead(ticket, found.error());
    else
        noteAttachment(ticket, std::nullopt);
}

void StoreKeeper::noteAttachment(quint64 ticket, const std::optional<PackedAttachment>& attachment)
{
    const auto bytes = attachment ? unpacked(*attachment) : std::nullopt;
    if (bytes) {
        m_recorder->takeIn(*attachment);
        emit attachmentRead(ticket, *bytes);
        tellState();
        return;
    }
    const QString code = attachment ? u"store.attachment_changed"_s : u"store.no_such_attachment"_s;
    emit attachmentRead(ticket, Failure {FailureClass::Internal, code, {}});
}

void StoreKeeper::noteAttachmentFailed(quint64 ticket, const Failure& failure)
{
    emit attachmentRead(ticket, failure);
}

void StoreKeeper::saveElsewhere(quint64 ticket, const QString& path)
{
    if (const auto failure = m_recorder->saveElsewhere(path))
        emit saved(ticket, *failure);
    else
        emit saved(ticket, path);
    tellState();
}

void StoreKeeper::noteConnecting()
{
    // What was lost stays so in people's eyes until it is back.
    if (m_shared != StoreState::Shared::Lost)
        m_shared = StoreState::Shared::Connecting;
    tellState();
}

void StoreKeeper::meet(const QString& store, qint64 newestArrival)
{
    forgetTalk();
    m_exchange->meet(store, newestArrival);
    m_wantsNumbers = true;
    m_shared = StoreState::Shared::Live;
    m_sharedFailure.reset();
    tellState();
    noteHeard();
    sendNext();
}

void StoreKeeper::noteLost(const Failure& failure)
{
    forgetTalk();
    m_shared = StoreState::Shared::Lost;
    m_sharedFailure = failure;
    tellState();
}

/// Questions that were out are not answered any more.
void StoreKeeper::forgetTalk()
{
    m_isSending = m_isFetching = m_wantsFetch = false;
}

void StoreKeeper::sendNext()
{
    if (m_shared != StoreState::Shared::Live || m_isSending)
        return;
    const Parcel parcel = m_exchange->next();
    if (parcel.isEmpty()) {
        askForNumbers();
        return;
    }
    m_isSending = true;
    emit sendWanted(parcel);
}

void StoreKeeper::noteTaken(const Parcel& parcel)
{
    m_isSending = false;
    m_exchange->noteTaken(parcel);
    const auto isDeclaration = [](const RecordEntry& entry) { return entry.kind == entrykind::declared; };
    m_wantsNumbers = m_wantsNumbers || std::ranges::any_of(parcel.entries, isDeclaration);
    tellState();
    sendNext();
}

void StoreKeeper::noteContradicted(const QString& writer)
{
    m_exchange->noteContradicted(writer);
    m_sharedFailure = Failure {FailureClass::Protocol, u"store.twin"_s, {{u"writer"_s, writer}}};
    tellState();
}

void StoreKeeper::noteHeard()
{
    if (m_shared != StoreState::Shared::Live)
        return;
    m_wantsFetch = m_isFetching;
    if (m_isFetching)
        return;
    m_isFetching = true;
    emit fetchWanted(m_exchange->arrival());
}

void StoreKeeper::noteFetched(qint64 arrival, const QList<RecordEntry>& entries)
{
    m_isFetching = false;
    if (!entries.isEmpty()) {
        m_exchange->noteArrived(arrival, entries);
        tellArrivals();
    }
    if (!entries.isEmpty() || m_wantsFetch)
        noteHeard();
}

/// Whoever declared an incident asks for its number as soon as the declaration is there.
void StoreKeeper::askForNumbers()
{
    if (!std::exchange(m_wantsNumbers, false))
        return;
    const QStringList incidents = m_exchange->unlabelled();
    for (const QString& incident : incidents)
        emit numberWanted(incident);
}

void StoreKeeper::noteNumber(const QString& incident, qint64 number)
{
    EntryDraft draft;
    draft.incident = incident;
    draft.kind = entrykind::labelled;
    draft.args = {{u"label"_s, u"INC-%1"_s.arg(number, 4, 10, QChar(u'0'))}};
    add(0, {draft});
}

} // namespace yagura::store
