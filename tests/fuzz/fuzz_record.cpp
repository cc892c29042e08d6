// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/store/anchors.h"
#include "backends/store/deflated.h"
#include "models/domain/canonicaljson.h"
#include "models/domain/incident.h"
#include "models/domain/predicatejson.h"

#include <QJsonDocument>

using namespace yagura;

namespace {

[[noreturn]] void fail()
{
    __builtin_trap();
}

/// What a stranger wrote as args must come to one text, and to an incident or to none.
void readArgs(const QByteArray& bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    const auto once = readBack(object);
    if (!once)
        return;
    const auto twice = readBack(*once);
    if (!twice || canonicalJson(*twice) != canonicalJson(*once))
        fail();
    if (const auto predicate = predicateFromJson(*once); predicate
        && predicateFromJson(predicateJson(*predicate)) != predicate)
        fail();
    QList<RecordEntry> entries;
    for (auto member = once->begin(); member != once->end(); ++member) {
        RecordEntry entry;
        entry.writer = QStringLiteral("w");
        entry.sequence = entries.size() + 1;
        entry.incident = QStringLiteral("i");
        entry.happened = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
        entry.kind = member.key();
        entry.args = member.value().toObject();
        entry.hash = entryHash(entry);
        entries.append(entry);
    }
    if (const auto incident = incidentOf(QStringLiteral("i"), entries))
        [[maybe_unused]] const auto summary = summaryOf(*incident);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    for (const store::Anchor& anchor : store::anchorsIn(bytes)) {
        if (anchor.hash.size() != 32)
            fail();
    }
    if (store::inflated(bytes, qint64(size) * 4, QByteArray(32, 'x')))
        fail();
    readArgs(bytes);
    return 0;
}
