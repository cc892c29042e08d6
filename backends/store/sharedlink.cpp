// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/store/sharedlink.h"

#include "backends/store/storefile.h"

#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura::store {

namespace {

constexpr int mostFetched = 200;
constexpr qint64 sharedVersion = 1;

} // namespace

SharedLink::SharedLink(SharedParts parts) : m_parts(std::move(parts)), m_pause(m_parts.shortestRetry)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &SharedLink::connectNow);
    connect(&m_look, &QTimer::timeout, this, &SharedLink::heard);
}

SharedLink::~SharedLink() = default;

void SharedLink::interrupt() noexcept
{
    m_isEnding = true;
    m_interruption.interrupt();
}

void SharedLink::start()
{
    connectNow();
}

void SharedLink::connectNow()
{
    if (m_isEnding)
        return;
    emit connecting();
    m_parts.askPassword([self = QPointer(this)](const Result<std::optional<SecretString>>& password) {
        if (!self)
            return;
        if (password)
            self->walk(*password);
        else
            self->drop(password.error());
    });
}

void SharedLink::walk(const std::optional<SecretString>& password)
{
    auto conninfo = postgresql::Conninfo::parse(m_parts.dsn);
    if (!conninfo)
        return drop(conninfo.error());
    postgresql::ConnectWalk walk(*conninfo, password, m_interruption, postgresql::Resolver());
    auto walked = walk.walk(std::chrono::steady_clock::now() + m_parts.connectLimit);
    if (walked.failure)
        return drop(*walked.failure);
    m_session = std::make_unique<PostgresSession>(std::move(walked.connection), m_interruption, m_parts.limit);
    if (const auto failure = greet())
        return drop(*failure);
    m_pause = m_parts.shortestRetry;
    m_look.start(m_parts.lookEvery);
}

/// Whose store it is, and that we understand it.
std::optional<Failure> SharedLink::greet()
{
    if (const auto fault = m_session->run("LISTEN yagura_entry"))
        return sharedFailureOf(*fault);
    Transaction transaction(*m_session);
    if (transaction.fault())
        return sharedFailureOf(*transaction.fault());
    // By its whole name: without a right to the schema the path would pass it over, and it would seem not to be there.
    const auto store = m_session->rows("SELECT id::text, version FROM yagura.store");
    if (!store)
        return sharedFailureOf(store.error());
    if (store->empty())
        return Failure {FailureClass::Protocol, u"store.no_schema"_s, {}};
    if (const qint64 version = numberIn(store->front(), 1); version > sharedVersion)
        return Failure {FailureClass::Protocol, u"store.newer_schema"_s,
            {{u"path"_s, u"postgresql"_s}, {u"found"_s, version}, {u"known"_s, sharedVersion}}};
    const auto newest = EntryTable(*m_session).newestArrival();
    if (!newest)
        return sharedFailureOf(newest.error());
    if (const auto fault = transaction.commit())
        return sharedFailureOf(*fault);
    listen();
    emit met(textIn(store->front(), 0), *newest);
    return std::nullopt;
}

void SharedLink::listen()
{
    m_notifier = std::make_unique<QSocketNotifier>(m_session->socket(), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        if (!m_session)
            return;
        const auto news = m_session->heard();
        if (!news)
            drop(sharedFailureOf(news.error()));
        else if (*news)
            emit heard();
    });
}

void SharedLink::drop(const Failure& failure)
{
    // The notifier first: it must not outlive its socket. It may be the one that told us.
    if (m_notifier)
        m_notifier->setEnabled(false);
    if (m_notifier)
        m_notifier.release()->deleteLater();
    m_session.reset();
    m_look.stop();
    if (m_isEnding)
        return;
    emit lost(failure);
    m_retry.start(m_pause);
    m_pause = std::min(m_pause * 2, m_parts.longestRetry);
}

bool SharedLink::inTransaction(const std::function<std::optional<SqlFault>(EntryTable&)>& exchange)
{
    if (!m_session || m_isEnding)
        return false; // told already
    std::optional<SqlFault> fault;
    {
        Transaction transaction(*m_session);
        fault = transaction.fault();
        EntryTable table(*m_session);
        if (!fault)
            fault = exchange(table);
        if (!fault)
            fault = transaction.commit();
    }
    if (!fault) {
        // What came in while we waited for something else rings no notifier.
        if (const auto news = m_session->heard(); news && *news)
            emit heard();
        return true;
    }
    drop(sharedFailureOf(*fault));
    return false;
}

void SharedLink::send(const Parcel& parcel)
{
    Parcel done = parcel;
    QString twin;
    const bool isDone = inTransaction([&](EntryTable& table) -> std::optional<SqlFault> {
        for (const PackedAttachment& attachment : parcel.attachments) {
            const auto known = table.hasAttachment(attachment.sha256);
            if (!known)
                return known.error();
            if (!*known) {
                if (auto fault = table.keep(attachment))
                    return fault;
            }
        }
        for (qsizetype i = 0; i < parcel.entries.size(); ++i) {
            const auto put = table.keep(parcel.entries[i]);
            if (!put)
                return put.error();
            if (*put == EntryTable::Put::Contradicts) {
                twin = parcel.entries[i].writer;
                done.entries = parcel.entries.first(i);
                break;
            }
        }
        return std::nullopt;
    });
    if (!isDone)
        return;
    if (!twin.isEmpty())
        emit contradicted(twin);
    emit taken(done);
}

void SharedLink::fetchAfter(qint64 arrival)
{
    QList<RecordEntry> entries;
    qint64 newest = arrival;
    const bool isDone = inTransaction([&](EntryTable& table) -> std::optional<SqlFault> {
        const auto found = table.since(arrival, mostFetched);
        if (!found)
            return found.error();
        for (const Arrival& each : *found) {
            newest = each.number;
            entries.append(each.entry);
        }
        return std::nullopt;
    });
    if (isDone)
        emit fetched(newest, entries);
}

void SharedLink::fetchAttachment(quint64 ticket, const QByteArray& sha256)
{
    std::optional<PackedAttachment> found;
    const bool isDone = inTransaction([&](EntryTable& table) -> std::optional<SqlFault> {
        const auto answer = table.attachment(sha256);
        if (!answer)
            return answer.error();
        found = *answer;
        return std::nullopt;
    });
    if (isDone)
        emit attachmentFetched(ticket, found);
    else
        emit attachmentFailed(ticket, {FailureClass::NoAnswer, u"store.shared_lost"_s, {}});
}

/// The number is drawn by the server, once; whoever asks again gets the same.
void SharedLink::numberOf(const QString& incident)
{
    qint64 number = 0;
    const bool isDone = inTransaction([&](EntryTable&) -> std::optional<SqlFault> {
        for (const char* ask : {"SELECT number FROM label WHERE incident = $1",
                 "INSERT INTO label (incident) VALUES ($1) ON CONFLICT (incident) DO NOTHING RETURNING number",
                 "SELECT number FROM label WHERE incident = $1"}) {
            const auto rows = m_session->rows(ask, {incident});
            if (!rows)
                return rows.error();
            if (!rows->empty()) {
                number = numberIn(rows->front(), 0);
                return std::nullopt;
            }
        }
        return std::nullopt;
    });
    if (isDone && number > 0)
        emit numbered(incident, number);
}

} // namespace yagura::store
