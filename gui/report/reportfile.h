// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/report.h"

#include <QByteArray>

#include <functional>
#include <optional>

namespace yagura {

enum class ReportFormat { Pdf, Markdown, Json };
QString reportFormatName(ReportFormat format); ///< "pdf", "md", "json"; also how a file's name ends
std::optional<ReportFormat> reportFormatFromName(const QString& name);

/// The report as the bytes of a file, in the calling thread, which may be any. `progress` as in reportPdf(); nothing
/// comes back once it said no.
std::optional<QByteArray> reportBytes(
    const Report& report, ReportFormat format, const std::function<bool(double share)>& progress);

/// "INC-0042-ja.pdf": what a file of it may be called anywhere.
QString reportFileName(const QString& label, const QString& language, ReportFormat format);

} // namespace yagura
