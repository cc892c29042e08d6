// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/commands.h"

#include "backends/store/audit.h"
#include "backends/store/keptincidents.h"
#include "gui/app/composition.h"
#include "gui/app/looking.h"
#include "models/items/failurewords.h"
#include "models/items/visibletext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

struct AuditTalk {
    Q_DECLARE_TR_FUNCTIONS(yagura::Audit)
};

QString sentenceOf(const store::AuditFault& fault)
{
    if (fault.code == "chain.hash"_L1)
        return AuditTalk::tr("the row was changed after it was written");
    if (fault.code == "chain.link"_L1)
        return AuditTalk::tr("the row does not follow the one before it");
    if (fault.code == "chain.gap"_L1)
        return AuditTalk::tr("the row is missing");
    if (fault.code == "anchor.missing"_L1)
        return AuditTalk::tr("the row was told outside and is not there");
    if (fault.code == "anchor.differs"_L1)
        return AuditTalk::tr("another row was told outside in this place");
    return AuditTalk::tr("the attachment was changed after it was written");
}

QString placeOf(const store::AuditFault& fault)
{
    return fault.writer.isEmpty() ? fault.sha256 : visibleText(fault.writer) + u'/' + QString::number(fault.sequence);
}

/// Those of a file that somebody names, and those beside the record.
Result<QList<store::Anchor>> anchorsFor(const CommandLine& command, const QString& record)
{
    QList<store::Anchor> anchors;
    QStringList files;
    if (!command.anchorFile.isEmpty())
        files.append(command.anchorFile);
    if (const QString beside = store::anchorFileOf(record); QFileInfo::exists(beside))
        files.append(beside);
    for (const QString& file : std::as_const(files)) {
        const auto found = store::readAnchors(file);
        if (!found)
            return found;
        anchors += *found;
    }
    return anchors;
}

} // namespace

int runAuditVerify(const CommandLine& command, const Composition& composition)
{
    const QString file = recordFileIn(composition.paths().stateFolder());
    const auto anchors = anchorsFor(command, file);
    if (!anchors)
        return refuse(anchors.error());
    const auto record = store::LocalRecord::openToRead({file, {}, {}});
    if (!record)
        return refuse(record.error());
    const auto audit = store::audit(**record, *anchors);
    if (!audit)
        return refuse(audit.error());
    QTextStream out(stdout);
    for (const store::AuditFault& fault : audit->faults)
        out << placeOf(fault) << ": " << sentenceOf(fault) << " (" << fault.code << ")\n";
    out << AuditTalk::tr("Read: %1 entries of %2 writers, %3 attachments, %4 anchors.")
               .arg(audit->entries)
               .arg(audit->writers)
               .arg(audit->attachments)
               .arg(audit->anchors)
        << '\n'
        << (audit->faults.isEmpty() ? AuditTalk::tr("Nothing was changed.")
                                    : AuditTalk::tr("The record was changed, see above."))
        << '\n';
    return audit->faults.isEmpty() ? ExitOk : ExitCritical;
}

} // namespace yagura
