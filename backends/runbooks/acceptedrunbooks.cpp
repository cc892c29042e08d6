// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/runbooks/acceptedrunbooks.h"

#include "backends/config/filereading.h"
#include "backends/config/filereplacing.h"
#include "backends/config/yamldocument.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr QLatin1StringView schema {"yagura.accepted-runbooks/1"};

QString keyOf(RunbookOrigin origin, const QString& runbook)
{
    return runbookOriginName(origin) + u'/' + runbook;
}

QByteArray hashOf(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QJsonObject hashesIn(const QString& path)
{
    const auto content = readWholeFile(path, YamlLimits::bytes);
    const QJsonObject document = content ? QJsonDocument::fromJson(*content).object() : QJsonObject();
    return document.value("schema"_L1) == schema ? document.value("accepted"_L1).toObject() : QJsonObject();
}

} // namespace

AcceptedRunbooks::AcceptedRunbooks(QString folder) : m_folder(std::move(folder)), m_hashes(hashesIn(listPath())) { }

QString AcceptedRunbooks::copyOf(const QByteArray& sha256) const
{
    return m_folder + u'/' + QString::fromLatin1(sha256.toHex()) + u".yaml"_s;
}

QByteArray AcceptedRunbooks::sha256(RunbookOrigin origin, const QString& runbook) const
{
    const QByteArray hash = QByteArray::fromHex(m_hashes.value(keyOf(origin, runbook)).toString().toLatin1());
    return hash.size() == QCryptographicHash::hashLength(QCryptographicHash::Sha256) ? hash : QByteArray();
}

QByteArray AcceptedRunbooks::content(const QByteArray& sha256) const
{
    const auto copy = readWholeFile(copyOf(sha256), YamlLimits::bytes);
    return copy && hashOf(*copy) == sha256 ? *copy : QByteArray();
}

std::optional<ConfigFault> AcceptedRunbooks::accept(
    RunbookOrigin origin, const QString& runbook, const QByteArray& bytes)
{
    const QByteArray hash = hashOf(bytes);
    // The copy first: a list that names a copy which is not there would have nothing to compare with.
    if (const auto fault = replaceFile(copyOf(hash), bytes))
        return fault;
    // Another program may have accepted something since.
    QJsonObject hashes = hashesIn(listPath());
    while (hashes.size() >= most)
        hashes.erase(hashes.begin());
    hashes.insert(keyOf(origin, runbook), QString::fromLatin1(hash.toHex()));
    const QJsonObject document {{u"schema"_s, QString(schema)}, {u"accepted"_s, hashes}};
    if (const auto fault = replaceFile(listPath(), QJsonDocument(document).toJson()))
        return fault;
    m_hashes = hashes;
    return std::nullopt;
}

} // namespace yagura
