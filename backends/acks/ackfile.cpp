// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/acks/ackfile.h"

#include "backends/config/filereading.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr qint64 largestFile = 64LL * 1024 * 1024;

} // namespace

AckFile::AckFile(QString path) : m_path(std::move(path)) { }

Result<QList<Ack>> AckFile::read() const
{
    if (!QFileInfo::exists(m_path))
        return QList<Ack>();
    const auto content = readWholeFile(m_path, largestFile);
    if (!content) {
        const QString detail = content.error().args.value("detail"_L1).toString();
        return Failure {FailureClass::Internal, u"acks.cannot_read"_s, {{u"path"_s, m_path}, {u"detail"_s, detail}}};
    }
    QList<Ack> acks;
    for (const QByteArray& line : content->split('\n')) {
        if (const auto ack = ackFromLine(line))
            acks.append(*ack);
    }
    return acks;
}

void AckFile::putAside() const
{
    const QByteArray path = QFile::encodeName(m_path);
    // Where that fails it is read once more, and what the record has already is passed over.
    [[maybe_unused]] const int failed = std::rename(path.constData(), QByteArray(path + ".old").constData());
}

} // namespace yagura
