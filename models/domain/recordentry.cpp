// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/recordentry.h"

#include "models/domain/canonicaljson.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <tuple>

namespace yagura {

namespace {

/// Takes each field with its length before it, so that no field can lend bytes to its neighbour.
class FieldHash final {
public:
    void add(const QByteArray& field)
    {
        const auto length = qToBigEndian<quint64>(quint64(field.size()));
        m_hash.addData(QByteArrayView(reinterpret_cast<const char*>(&length), sizeof length));
        m_hash.addData(field);
    }
    void add(const QString& field) { add(field.toUtf8()); }
    void add(qint64 field) { add(QByteArray::number(field)); }
    /// A time that is not there is an empty field.
    void add(const QDateTime& time)
    {
        add(time.isValid() ? QByteArray::number(time.toMSecsSinceEpoch()) : QByteArray());
    }

    QByteArray result() const { return m_hash.result(); }

private:
    QCryptographicHash m_hash {QCryptographicHash::Sha256};
};

QJsonObject seenJson(const QHash<QString, qint64>& seen)
{
    QJsonObject object;
    for (auto writer = seen.cbegin(); writer != seen.cend(); ++writer)
        object.insert(writer.key(), writer.value());
    return object;
}

} // namespace

QByteArray Attachment::sha256() const
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QByteArray entryHash(const RecordEntry& entry)
{
    FieldHash hash;
    hash.add(QByteArray("yagura.entry"));
    hash.add(QByteArray("1"));
    hash.add(entry.writer);
    hash.add(entry.sequence);
    hash.add(entry.previousHash);
    hash.add(canonicalJson(seenJson(entry.seen)));
    hash.add(entry.recorded);
    hash.add(entry.host);
    hash.add(entry.incident);
    hash.add(entry.happened);
    hash.add(entry.detected);
    hash.add(entry.actor);
    hash.add(entry.kind);
    hash.add(canonicalJson(entry.args));
    return hash.result();
}

bool comesBefore(const RecordEntry& left, const RecordEntry& right)
{
    return std::tie(left.happened, left.writer, left.sequence) < std::tie(right.happened, right.writer, right.sequence);
}

} // namespace yagura
