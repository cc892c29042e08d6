// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/pastpictures.h"

#include "models/domain/packeddocument.h"
#include "models/domain/record.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr auto schemaName = "yagura.pictures/1"_L1;
/// Half an hour at four pictures a second.
constexpr qsizetype mostPictures = 100'000;

/// What a chart and a map need of a target.
bool isKeptOfTarget(const QString& member)
{
    return member == "id"_L1 || member == "kind"_L1 || member == "freshness"_L1 || member == "read_at"_L1
        || member == "interval_ms"_L1 || member == "indicators"_L1;
}

template<typename Keeps>
QJsonObject only(const QJsonObject& whole, Keeps keeps)
{
    QJsonObject some;
    for (auto member = whole.constBegin(); member != whole.constEnd(); ++member) {
        if (keeps(member.key()))
            some.insert(member.key(), member.value());
    }
    return some;
}

/// Takes from documents and from their deltas what is wanted, so that applying the one to the other still fits.
/// The form of deltas is that of deltaBetween().
class Picking final {
public:
    explicit Picking(const PastPictures::Parts& parts) : m_parts(parts) { }

    QJsonObject fromDocument(const QJsonObject& document) const
    {
        QJsonObject some = only(document, [this](const QString& member) { return isWanted(member); });
        if (some.contains("targets"_L1))
            some.insert("targets"_L1, targetsIn(some.value("targets"_L1).toArray()));
        return some;
    }

    QJsonObject fromDelta(const QJsonObject& delta) const
    {
        QJsonObject some = delta;
        some.insert("="_L1, fromDocument(delta.value("="_L1).toObject()));
        QJsonObject changed
            = only(delta.value("~"_L1).toObject(), [this](const QString& member) { return isWanted(member); });
        if (changed.contains("targets"_L1))
            changed.insert("targets"_L1, fromTargetsDelta(changed.value("targets"_L1).toObject()));
        some.insert("~"_L1, changed);
        return some;
    }

private:
    bool isWanted(const QString& member) const { return member == "now"_L1 || m_parts.members.contains(member); }

    QJsonArray targetsIn(const QJsonArray& rows) const
    {
        QJsonArray some;
        for (const QJsonValue& row : rows) {
            if (m_parts.targets.contains(row["id"_L1].toString()))
                some.append(only(row.toObject(), isKeptOfTarget));
        }
        return some;
    }

    QJsonObject fromTargetsDelta(const QJsonObject& delta) const
    {
        QJsonObject changed;
        const QJsonObject rows = delta.value("~"_L1).toObject();
        for (const QString& target : m_parts.targets) {
            if (const auto row = rows.constFind(target); row != rows.constEnd())
                changed.insert(target, fromRowDelta(row->toObject()));
        }
        QJsonArray added;
        for (const QJsonValue& one : delta.value("+"_L1).toArray()) {
            if (m_parts.targets.contains(one[1]["id"_L1].toString()))
                added.append(QJsonArray {one[0], only(one[1].toObject(), isKeptOfTarget)});
        }
        // Their order is of no use to anybody here.
        return {
            {u"-"_s, delta.value("-"_L1)}, {u"older"_s, delta.value("older"_L1)}, {u"~"_s, changed}, {u"+"_s, added}};
    }

    static QJsonObject fromRowDelta(const QJsonObject& delta)
    {
        return {{u"-"_s, delta.value("-"_L1)}, {u"="_s, only(delta.value("="_L1).toObject(), isKeptOfTarget)},
            {u"~"_s, only(delta.value("~"_L1).toObject(), isKeptOfTarget)}};
    }

    const PastPictures::Parts& m_parts;
};

} // namespace

QByteArray pastPicturesCbor(const QList<PackedPicture>& pictures)
{
    QCborArray entries;
    for (const PackedPicture& picture : pictures)
        entries.append(QCborArray {picture.isWhole, picture.bytes});
    return QCborMap {{u"schema"_s, schemaName}, {u"entries"_s, entries}}.toCborValue().toCbor();
}

std::optional<PastPictures> PastPictures::fromCbor(const QByteArray& cbor)
{
    const QCborMap map = QCborValue::fromCbor(cbor).toMap();
    if (map.value(u"schema"_s).toString() != schemaName)
        return std::nullopt;
    const QCborArray entries = map.value(u"entries"_s).toArray();
    if (entries.size() > mostPictures)
        return std::nullopt;
    PastPictures past;
    past.m_pictures.reserve(entries.size());
    for (const QCborValue& value : entries) {
        const QCborArray entry = value.toArray();
        past.m_pictures.append({entry.at(0).toBool(), entry.at(1).toByteArray()});
    }
    return past;
}

void PastPictures::visit(const Parts& parts, const std::function<bool(const QJsonObject&)>& look) const
{
    const Picking picking(parts);
    std::optional<QJsonObject> document;
    for (const PackedPicture& picture : m_pictures) {
        if (!picture.isWhole && !document)
            continue;
        const auto unpacked = unpackedDocument(picture.bytes);
        if (!unpacked)
            document.reset();
        else
            document = picture.isWhole ? picking.fromDocument(*unpacked)
                                       : applyDelta(*document, picking.fromDelta(*unpacked));
        if (document && !look(*document))
            return;
    }
}

void PastPictures::visitWhole(const Parts& parts, const std::function<bool(const QJsonObject&)>& look) const
{
    const Picking picking(parts);
    for (const PackedPicture& picture : m_pictures) {
        const auto unpacked = picture.isWhole ? unpackedDocument(picture.bytes) : std::nullopt;
        if (unpacked && !look(picking.fromDocument(*unpacked)))
            return;
    }
}

} // namespace yagura
