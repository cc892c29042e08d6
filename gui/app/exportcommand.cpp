// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/commands.h"

#include "backends/poll/bootclock.h"
#include "backends/store/keptincidents.h"
#include "backends/store/schema.h"
#include "gui/app/composition.h"
#include "gui/app/looking.h"
#include "gui/app/recordlooking.h"
#include "gui/app/recordparts.h"
#include "gui/app/reporthome.h"
#include "gui/report/reportfile.h"
#include "gui/wrong/ackdialog.h"
#include "models/items/failurewords.h"
#include "models/items/report/exportwords.h"
#include "models/items/visibletext.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QEventLoop>
#include <QFile>
#include <QLocale>
#include <QTextStream>
#include <QTimeZone>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace yagura {

namespace {

/// So long the record may take to note that a report left.
constexpr std::chrono::milliseconds patience = 5s;

struct ExportTalk {
    Q_DECLARE_TR_FUNCTIONS(yagura::Export)
};

int refuse(const QString& sentence)
{
    QTextStream(stderr) << sentence << '\n';
    return ExitUnknown;
}

/// An attachment that is not there or damaged is left out: its hash stands in the report all the same.
void addAttachments(store::LocalRecord& record, ReportSources& sources)
{
    for (const QString& sha256 : wantedAttachments(sources.incident)) {
        const auto found = record.entries().attachment(QByteArray::fromHex(sha256.toLatin1()));
        if (!found || !*found)
            continue;
        if (const auto attachment = store::unpacked(**found))
            sources.attachments.insert(sha256, *attachment);
    }
}

Result<ReportSources, QString> sourcesFor(const CommandLine& command, Composition& composition)
{
    const auto record = openRecord(composition);
    if (!record)
        return sentenceOf(record.error());
    const auto named = incidentNamed(record->get(), command.incident);
    if (!named)
        return named.error();
    const auto entries = (*record)->entries().ofIncident(named->id);
    if (!entries)
        return sentenceOf(store::failureOf(entries.error(), (*record)->file()));
    const auto incident = incidentOf(named->id, *entries);
    if (!incident)
        return ExportTalk::tr("The record knows no such incident.");
    ReportSources sources = knownForReports(composition);
    sources.incident = *incident;
    addAttachments(**record, sources);
    return sources;
}

std::optional<Failure> deliver(const CommandLine& command, const QByteArray& bytes)
{
    if (command.reportFile != "-"_L1)
        return writeReportFile(command.reportFile, bytes);
    QFile out;
    const bool isWritten = out.open(stdout, QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.flush();
    if (isWritten)
        return std::nullopt;
    return Failure {FailureClass::Internal, u"report.cannot_write"_s,
        {{u"path"_s, ExportTalk::tr("standard output")}, {u"detail"_s, out.errorString()}}};
}

/// Whether the record took the entry.
bool isRecorded(Composition& composition, const EntryDraft& draft)
{
    KeptIncidents incidents(recordParts(composition));
    QEventLoop loop;
    bool isConfirmed = false;
    QObject::connect(&incidents, &IncidentStore::confirmed, &loop, [&] {
        isConfirmed = true;
        loop.quit();
    });
    QObject::connect(&incidents, &IncidentStore::refused, &loop, &QEventLoop::quit);
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    incidents.start();
    incidents.append({draft});
    loop.exec();
    return isConfirmed;
}

} // namespace

int runIncidentExport(const CommandLine& command, Composition& composition)
{
    const QByteArray zone = command.zone.isEmpty() ? zoneOfReports(composition) : command.zone.toLatin1();
    if (!command.zone.isEmpty() && !QTimeZone::isTimeZoneIdAvailable(zone))
        return refuse(ExportTalk::tr("No time zone is called %1.").arg(visibleText(command.zone)));
    const auto sources = sourcesFor(command, composition);
    if (!sources)
        return refuse(sources.error());
    const QDateTime now = systemClock()().utc;
    const QString reader = QLocale().language() == QLocale::Japanese ? u"ja"_s : u"en"_s;
    const QString language = command.language.isEmpty() ? reader : command.language;
    const MadeReport made = reportOf(*sources, {language, zone, now, {}});
    const ReportFormat format = reportFormatFromName(command.reportFormat).value_or(ReportFormat::Pdf);
    const QByteArray bytes = reportBytes(made.report, format, [](double) { return true; }).value_or(QByteArray());
    if (const auto failure = deliver(command, bytes))
        return refuse(exportFailureText(*failure));

    const QString sha256 = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    talk(command, ExportTalk::tr("Written: %1").arg(visibleText(command.reportFile)) + u" · "_s + foundText(made.report.redactions, 0));
    if (!isRecorded(composition,
            exportedDraft(sources->incident.id, nameOfUser(), now, reportFormatName(format), made, sha256, {})))
        talk(command, ExportTalk::tr("That it was exported could not be recorded."));
    return ExitOk;
}

} // namespace yagura
