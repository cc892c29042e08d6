// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/commands.h"

#include "backends/config/configfaults.h"
#include "backends/runbooks/shelfreading.h"
#include "backends/store/schema.h"
#include "gui/app/composition.h"
#include "gui/app/looking.h"
#include "gui/app/recordparts.h"
#include "gui/app/recordreading.h"
#include "gui/app/reportknowledge.h"
#include "gui/app/reportwriting.h"
#include "gui/report/reportfile.h"
#include "gui/wrong/ackdialog.h"
#include "models/domain/entrykinds.h"
#include "models/items/failurewords.h"
#include "models/items/report/reportsources.h"
#include "models/items/visibletext.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QEventLoop>
#include <QTextStream>
#include <QTimeZone>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

struct ExportTalk {
    Q_DECLARE_TR_FUNCTIONS(yagura::Export)
};

/// The zone that was asked for, or the sentence that there is none of that name.
Result<QByteArray, QString> zoneOf(const CommandLine& command)
{
    if (command.zone.isEmpty())
        return machineZone();
    const QByteArray zone = command.zone.toUtf8();
    if (QTimeZone::isTimeZoneIdAvailable(zone))
        return zone;
    QStringList known;
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds())
        known.append(QString::fromLatin1(id));
    const QString nearest = nearestWord(command.zone, known);
    const QString sentence = ExportTalk::tr("No time zone is called %1.").arg(visibleText(command.zone));
    return nearest.isEmpty() ? sentence : sentence + u' ' + ExportTalk::tr("Did you mean %1?").arg(nearest);
}

/// What of it the record has; the number of those that it does not have, or that are not what they were.
Result<int> readAttachments(store::LocalRecord& record, ReportSources& sources)
{
    int missing = 0;
    for (const QString& sha256 : wantedAttachments(sources.incident)) {
        const auto kept = record.entries().attachment(QByteArray::fromHex(sha256.toLatin1()));
        if (!kept)
            return store::failureOf(kept.error(), record.file());
        const auto attachment = *kept ? store::unpacked(**kept) : std::nullopt;
        if (attachment)
            sources.attachments.insert(sha256, *attachment);
        else
            ++missing;
    }
    return missing;
}

void tellWritten(const CommandLine& command, const Report& report, int missing)
{
    if (missing > 0)
        QTextStream(stderr) << ExportTalk::tr(
            "%n piece(s) of evidence are not in this record, or were changed; the report is without them.", nullptr,
            missing) << '\n';
    talk(command,
        ExportTalk::tr("%1 was written; %2 masked in it.")
            .arg(visibleText(command.exportFile), ExportTalk::tr("%n secret(s)", nullptr, report.redactions)));
}

/// That a report has left belongs into the record. Nothing, or why it did not get there.
std::optional<QString> recordExport(Composition& composition, const EntryDraft& draft)
{
    KeptIncidents store(recordParts(composition));
    QEventLoop loop;
    std::optional<QString> fault = ExportTalk::tr("The disk did not confirm it in time.");
    QObject::connect(&store, &IncidentStore::confirmed, &loop, [&] {
        fault.reset();
        loop.quit();
    });
    QObject::connect(&store, &IncidentStore::refused, &loop, [&](quint64, const Failure& failure) {
        fault = sentenceOf(failure);
        loop.quit();
    });
    QTimer::singleShot(recordPatience, &loop, &QEventLoop::quit);
    store.start();
    store.append({draft});
    loop.exec();
    const StoreState::Local local = store.state().local;
    if (!fault && local != StoreState::Local::Durable && local != StoreState::Local::Checking)
        fault = ExportTalk::tr("The record is not on the disk.");
    return fault;
}

} // namespace

int runIncidentExport(const CommandLine& command, Composition& composition)
{
    const auto format = reportFormatFromName(command.exportFormat);
    if (!format)
        return refuse(
            ExportTalk::tr("A report can be pdf, md or json, and not %1.").arg(visibleText(command.exportFormat)));
    const auto zone = zoneOf(command);
    if (!zone)
        return refuse(zone.error());
    const auto record = openRecord(composition);
    if (!record)
        return refuse(sentenceOf(record.error()));
    const auto incident = incidentNamed(record->get(), command.incident);
    if (!incident)
        return refuse(incident.error());

    const Configuration& configuration = composition.loaded().configuration;
    ReportSources sources;
    sources.incident = *incident;
    sources.runbooks = readShelf(runbookPlaces(composition.paths(), configuration)).runbooks;
    sources.proposals = shippedProposals();
    sources.singlePoints = singlePointsOf(configuration);
    const auto missing = readAttachments(**record, sources);
    if (!missing)
        return refuse(sentenceOf(missing.error()));

    const MadeReport made = reportOf(sources, {programLanguage(), *zone, QDateTime::currentDateTimeUtc(), {}});
    const auto bytes = reportBytes(made.report, *format, [](double) { return true; });
    const QString fault = writeReportFile(command.exportFile, *bytes);
    if (!fault.isEmpty())
        return refuse(ExportTalk::tr("%1 cannot be written: %2").arg(visibleText(command.exportFile), fault));
    tellWritten(command, made.report, *missing);

    EntryDraft draft;
    draft.incident = incident->id;
    draft.happened = QDateTime::currentDateTimeUtc();
    draft.actor = nameOfUser();
    draft.kind = entrykind::exported;
    draft.args = exportedArguments(*format, programLanguage(),
        QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256), made.report.redactions, made.report.kept);
    if (const auto unrecorded = recordExport(composition, draft))
        QTextStream(stderr) << ExportTalk::tr("The record does not say that it was written: %1").arg(*unrecorded)
                            << '\n';
    return ExitOk;
}

} // namespace yagura
