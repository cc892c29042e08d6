// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/poll/bootclock.h"
#include "backends/store/keptincidents.h"
#include "tests/support/entries.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

namespace yagura::testing {

inline EntryDraft draftOf(const QString& kind, const QJsonObject& args, const QString& incident = theIncident)
{
    EntryDraft draft;
    draft.incident = incident;
    draft.actor = QStringLiteral("K. Sato");
    draft.kind = kind;
    draft.args = args;
    return draft;
}

inline EntryDraft note(const QString& text, const QString& incident = theIncident)
{
    return draftOf(QStringLiteral("note"), {{QStringLiteral("text"), text}}, incident);
}

inline EntryDraft declaration(const QString& title, const QString& incident = theIncident)
{
    return draftOf(QStringLiteral("incident.declared"),
        {{QStringLiteral("title"), title}, {QStringLiteral("severity"), QStringLiteral("sev2")}}, incident);
}

inline KeptIncidents::Parts partsIn(const QString& folder)
{
    using namespace std::chrono_literals;
    KeptIncidents::Parts parts;
    parts.keeper.recorder.place.path = recordFileIn(folder);
    parts.keeper.recorder.clock = systemClock();
    parts.keeper.recorder.host = QStringLiteral("desk");
    parts.keeper.recorder.logSocket.clear();
    parts.keeper.retryEvery = 30ms;
    parts.keeper.lookEvery = 20ms;
    return parts;
}

/// A desktop's end of the store, with what it was told.
class StoreDesk final : public QObject {
public:
    explicit StoreDesk(const QString& folder) : StoreDesk(partsIn(folder)) { }
    explicit StoreDesk(KeptIncidents::Parts parts) : m_store(std::make_unique<KeptIncidents>(std::move(parts)))
    {
        connect(
            m_store.get(), &IncidentStore::entryAdded, this, [this](const RecordEntry& entry) { added.append(entry); });
        connect(m_store.get(), &IncidentStore::stateChanged, this,
            [this](const StoreState& state) { states.append(state); });
        m_store->start();
    }

    KeptIncidents& store() { return *m_store; }
    StoreState state() const { return m_store->state(); }
    void end() { m_store.reset(); }

    /// Waits for the confirmation; nothing when it was refused.
    QList<RecordEntry> append(const QList<EntryDraft>& drafts)
    {
        QSignalSpy confirmed(m_store.get(), &IncidentStore::confirmed);
        QSignalSpy refused(m_store.get(), &IncidentStore::refused);
        const quint64 ticket = m_store->append(drafts);
        const bool came = QTest::qWaitFor([&] { return !confirmed.isEmpty() || !refused.isEmpty(); }, patienceMs);
        if (!refused.isEmpty())
            failure = refused.first().at(1).value<Failure>();
        if (!came || confirmed.isEmpty() || confirmed.first().first().toULongLong() != ticket)
            return {};
        return confirmed.first().at(1).value<QList<RecordEntry>>();
    }

    QList<RecordEntry> load(const QString& incident = theIncident)
    {
        return answer<QList<RecordEntry>>(&IncidentStore::loaded, m_store->load(incident));
    }
    QList<IncidentSummary> list(int most = 100, int offset = 0)
    {
        return answer<QList<IncidentSummary>>(&IncidentStore::listed, m_store->list(most, offset));
    }
    Attachment attachment(const QByteArray& sha256)
    {
        return answer<Attachment>(&IncidentStore::attachmentRead, m_store->readAttachment(sha256));
    }
    QString saveElsewhere(const QString& path)
    {
        return answer<QString>(&IncidentStore::saved, m_store->saveElsewhere(path));
    }

    QList<RecordEntry> added;
    QList<StoreState> states;
    Failure failure; ///< of the newest question that failed

    static constexpr int patienceMs = 20'000;

private:
    template<typename Value>
    Value answer(void (IncidentStore::*signal)(quint64, const Result<Value>&), quint64 ticket)
    {
        std::optional<Result<Value>> got;
        const auto connection = connect(m_store.get(), signal, this, [&](quint64 of, const Result<Value>& result) {
            if (of == ticket)
                got = result;
        });
        const bool came = QTest::qWaitFor([&] { return got.has_value(); }, patienceMs);
        disconnect(connection);
        if (came && !*got)
            failure = got->error();
        return came && *got ? **got : Value();
    }

    std::unique_ptr<KeptIncidents> m_store;
};

} // namespace yagura::testing
