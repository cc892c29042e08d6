// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/store/audit.h"

#include "backends/config/filereading.h"
#include "backends/store/schema.h"
#include "models/domain/chaincheck.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace yagura::store {

namespace {

std::optional<SqlFault> auditChains(EntryTable& table, Audit& audit)
{
    ChainCheck check;
    QString writer;
    const auto take = [&](const RecordEntry& entry) {
        check.take(entry);
        if (audit.writers == 0 || entry.writer != writer)
            ++audit.writers;
        writer = entry.writer;
    };
    auto fault = table.eachByWriter(take);
    audit.entries = check.entries();
    for (const ChainFault& broken : check.faults())
        audit.faults.append({broken.writer, broken.sequence, {}, broken.code});
    return fault;
}

std::optional<SqlFault> auditAnchors(EntryTable& table, const QList<Anchor>& anchors, Audit& audit)
{
    for (const Anchor& anchor : anchors) {
        const auto entry = table.entry(anchor.writer, anchor.sequence);
        if (!entry)
            return entry.error();
        ++audit.anchors;
        const QString code = !*entry        ? u"anchor.missing"_s
            : (*entry)->hash != anchor.hash ? u"anchor.differs"_s
                                            : QString();
        const AuditFault fault {anchor.writer, anchor.sequence, {}, code};
        if (!code.isEmpty() && !audit.faults.contains(fault))
            audit.faults.append(fault);
    }
    return std::nullopt;
}

std::optional<SqlFault> auditAttachments(EntryTable& table, Audit& audit)
{
    for (qint64 arrival = 0;;) {
        const auto attachment = table.attachmentAfter(arrival);
        if (!attachment)
            return attachment.error();
        if (!*attachment)
            return std::nullopt;
        arrival = (*attachment)->arrival;
        ++audit.attachments;
        if (!unpacked(**attachment))
            audit.faults.append({{}, 0, QString::fromLatin1((*attachment)->sha256.toHex()), u"attachment.changed"_s});
    }
}

} // namespace

Result<Audit> audit(LocalRecord& record, const QList<Anchor>& anchors)
{
    Audit audit;
    EntryTable table = record.entries();
    auto fault = auditChains(table, audit);
    if (!fault)
        fault = auditAnchors(table, anchors, audit);
    if (!fault)
        fault = auditAttachments(table, audit);
    if (fault)
        return failureOf(*fault, record.file());
    return audit;
}

Result<QList<Anchor>> readAnchors(const QString& file)
{
    constexpr qint64 largest = 64LL * 1024 * 1024;
    const auto text = readWholeFile(file, largest);
    if (text)
        return anchorsIn(*text);
    return Failure {FailureClass::Internal, u"audit.cannot_read"_s,
        {{u"path"_s, file}, {u"detail"_s, text.error().args.value("detail"_L1)}}};
}

QString anchorFileOf(const QString& recordFile)
{
    const QFileInfo file(recordFile);
    return file.absolutePath() + u'/' + file.completeBaseName() + u".anchors"_s;
}

} // namespace yagura::store
