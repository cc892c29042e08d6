// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/report/reportfile.h"

#include "gui/report/reportpdf.h"
#include "models/domain/reportjson.h"
#include "models/items/report/reportmarkdown.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr std::array names {"pdf"_L1, "md"_L1, "json"_L1};

} // namespace

QString reportFormatName(ReportFormat format)
{
    return names[std::size_t(format)];
}

std::optional<ReportFormat> reportFormatFromName(const QString& name)
{
    const auto known = std::ranges::find(names, name);
    return known == names.end() ? std::nullopt : std::optional(ReportFormat(std::distance(names.begin(), known)));
}

std::optional<QByteArray> reportBytes(
    const Report& report, ReportFormat format, const std::function<bool(double)>& progress)
{
    if (format == ReportFormat::Pdf)
        return reportPdf(report, progress);
    const QByteArray bytes
        = format == ReportFormat::Json ? QJsonDocument(reportJson(report)).toJson() : reportMarkdown(report).toUtf8();
    return progress(1) ? std::optional(bytes) : std::nullopt;
}

QString reportFileName(const QString& label, const QString& language, ReportFormat format)
{
    QString plain;
    for (const QChar c : label) {
        const bool isPlain
            = (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'-';
        plain += isPlain ? c : QChar(u'-');
    }
    return u"%1-%2.%3"_s.arg(plain.isEmpty() ? u"incident"_s : plain, language, reportFormatName(format));
}

} // namespace yagura
