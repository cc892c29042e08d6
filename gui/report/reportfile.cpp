// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/report/reportfile.h"

#include "gui/report/reportpdf.h"
#include "models/domain/reportjson.h"
#include "models/items/report/reportmarkdown.h"

#include <QJsonDocument>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

struct Name {
    ReportFormat format;
    QLatin1StringView name;
};
constexpr std::array names {
    Name {ReportFormat::Pdf, "pdf"_L1}, Name {ReportFormat::Markdown, "md"_L1}, Name {ReportFormat::Json, "json"_L1}};

constexpr qsizetype longestName = 40;

QByteArray bytesOf(const Report& report, ReportFormat format)
{
    return format == ReportFormat::Json ? QJsonDocument(reportJson(report)).toJson() : reportMarkdown(report).toUtf8();
}

} // namespace

QString reportFormatName(ReportFormat format)
{
    return std::ranges::find(names, format, &Name::format)->name;
}

std::optional<ReportFormat> reportFormatFromName(const QString& name)
{
    const auto found = std::ranges::find_if(names, [&name](const Name& known) { return known.name == name; });
    return found == names.end() ? std::nullopt : std::optional(found->format);
}

std::optional<QByteArray> reportBytes(
    const Report& report, ReportFormat format, const std::function<bool(double share)>& progress)
{
    if (format == ReportFormat::Pdf)
        return reportPdf(report, progress);
    // Text is made at once, however long it is.
    if (!progress(0))
        return std::nullopt;
    QByteArray bytes = bytesOf(report, format);
    return progress(1) ? std::optional(std::move(bytes)) : std::nullopt;
}

QJsonObject exportedArguments(
    ReportFormat format, const QString& language, const QByteArray& sha256, int redactions, int kept)
{
    return {{u"format"_s, reportFormatName(format)}, {u"language"_s, language},
        {u"sha256"_s, QString::fromLatin1(sha256.toHex())}, {u"redactions"_s, redactions}, {u"kept"_s, kept}};
}

QString reportFileName(const QString& incident, const QDate& day, ReportFormat format)
{
    QString name;
    for (const QChar character : incident.left(longestName)) {
        const bool isSafe = character.isLetterOrNumber() || character == u'-' || character == u'_';
        name += isSafe ? character : QChar(u'-');
    }
    return u"%1-%2.%3"_s.arg(name, day.toString(Qt::ISODate), reportFormatName(format));
}

QString programLanguage()
{
    return QLocale().language() == QLocale::Japanese ? u"ja"_s : u"en"_s;
}

QByteArray machineZone()
{
    const QByteArray zone = QTimeZone::systemTimeZoneId();
    return QTimeZone::isTimeZoneIdAvailable(zone) ? zone : QByteArrayLiteral("UTC");
}

} // namespace yagura
