// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/store/sharetable.h"

namespace yagura::store {

SqlResult<Share> ShareTable::of(const QString& store)
{
    Share share {store, 0, 0, {}};
    const auto position = m_session.rows("SELECT arrival, attachment FROM share WHERE store = $1", {store});
    if (!position)
        return position.error();
    if (!position->empty()) {
        share.arrival = numberIn(position->front(), 0);
        share.attachment = numberIn(position->front(), 1);
    }
    const auto take = [&share](const SqlRow& row) { share.sent.insert(textIn(row, 0), numberIn(row, 1)); };
    if (auto fault = m_session.each("SELECT writer, sequence FROM share_writer WHERE store = $1", {store}, take))
        return *fault;
    return share;
}

SqlResult<QString> ShareTable::only()
{
    const auto stores = m_session.rows("SELECT store FROM share LIMIT 2");
    if (!stores)
        return stores.error();
    return stores->size() == 1 ? textIn(stores->front(), 0) : QString();
}

std::optional<SqlFault> ShareTable::keep(const Share& share)
{
    auto fault = m_session.run("INSERT INTO share (store, arrival, attachment) VALUES ($1, $2, $3) "
                               "ON CONFLICT (store) DO UPDATE SET arrival = max(arrival, excluded.arrival), "
                               "attachment = max(attachment, excluded.attachment)",
        {share.store, share.arrival, share.attachment});
    for (auto writer = share.sent.cbegin(); !fault && writer != share.sent.cend(); ++writer)
        fault = m_session.run("INSERT INTO share_writer (store, writer, sequence) VALUES ($1, $2, $3) "
                              "ON CONFLICT (store, writer) DO UPDATE SET sequence = max(sequence, excluded.sequence) "
                              "WHERE excluded.sequence > sequence",
            {share.store, writer.key(), writer.value()});
    return fault;
}

} // namespace yagura::store
