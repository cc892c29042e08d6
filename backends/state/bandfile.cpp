// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/state/bandfile.h"

#include "backends/config/filereading.h"
#include "backends/config/filereplacing.h"
#include "backends/state/loggedcode.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QFileInfo>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr QLatin1StringView bandSchema {"yagura.bands/1"};
constexpr qint64 largestFile = 64LL * 1024 * 1024;

QByteArray packed(const std::vector<float>& samples)
{
    QByteArray bytes(qsizetype(samples.size() * sizeof(float)), Qt::Uninitialized);
    qToLittleEndian<float>(samples.data(), qsizetype(samples.size()), bytes.data());
    return bytes;
}

std::optional<KeptSamples> rowOf(const QCborMap& map)
{
    KeptSamples row;
    row.target = map.value("target"_L1).toString();
    row.indicator = map.value("indicator"_L1).toString();
    row.newestUtcMs = map.value("newest"_L1).toInteger();
    const QCborValue type = map.value("object_type"_L1);
    if (type.isString())
        row.object = ObjectRef{type.toString(), map.value("object_name"_L1).toString()};
    const QByteArray samples = map.value("samples"_L1).toByteArray();
    if (row.target.isEmpty() || row.indicator.isEmpty() || samples.isEmpty()
        || samples.size() % qsizetype(sizeof(float)) != 0)
        return std::nullopt;
    row.samples.resize(std::size_t(samples.size()) / sizeof(float));
    qFromLittleEndian<float>(samples.data(), qsizetype(row.samples.size()), row.samples.data());
    return row;
}

BandFault unusable(const QString& why)
{
    return {loggedCode("bands.unusable", {{u"detail"_s, why}})};
}

} // namespace

QByteArray packedBands(const QList<KeptSamples>& samples)
{
    QCborArray rows;
    for (const KeptSamples& sample : samples) {
        QCborMap row{{u"target"_s, sample.target},
                     {u"indicator"_s, sample.indicator},
                     {u"newest"_s, sample.newestUtcMs},
                     {u"samples"_s, packed(sample.samples)}};
        if (sample.object) {
            row.insert(u"object_type"_s, sample.object->type);
            row.insert(u"object_name"_s, sample.object->name);
        }
        rows.append(row);
    }
    return QCborValue(QCborMap {{u"schema"_s, QString(bandSchema)}, {u"rows"_s, rows}}).toCbor();
}

Result<QList<KeptSamples>, BandFault> unpackedBands(const QByteArray& bytes)
{
    QCborParserError error;
    const QCborMap document = QCborValue::fromCbor(bytes, &error).toMap();
    if (error.error != QCborError::NoError)
        return unusable(u"cut off or no CBOR"_s);
    const QString found = document.value("schema"_L1).toString();
    if (found != bandSchema)
        return unusable(u"schema \"%1\" instead of \"%2\""_s.arg(found.left(40), bandSchema));
    QList<KeptSamples> samples;
    const QCborArray rows = document.value("rows"_L1).toArray();
    for (const QCborValue& each : rows) {
        auto row = rowOf(each.toMap());
        if (!row)
            return unusable(u"a row without its parts"_s);
        samples.append(std::move(*row));
    }
    return samples;
}

BandFile::BandFile(QString path)
    : m_path(std::move(path))
{
}

Result<QList<KeptSamples>, BandFault> BandFile::read() const
{
    if (m_path.isEmpty() || !QFileInfo::exists(m_path))
        return QList<KeptSamples>();
    const auto content = readWholeFile(m_path, largestFile);
    if (!content)
        return unusable(content.error().args.value("detail"_L1).toString(u"too large"_s));
    return unpackedBands(*content);
}

std::optional<BandFault> BandFile::write(const QList<KeptSamples>& samples) const
{
    if (m_path.isEmpty())
        return std::nullopt;
    const auto fault = replaceFile(m_path, packedBands(samples));
    if (!fault)
        return std::nullopt;
    return BandFault{loggedCode("bands.not_kept", fault->args)};
}

} // namespace yagura
