// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/report.h"

#include <QByteArray>
#include <QJsonObject>

#include <functional>
#include <optional>

namespace yagura {

/// As what a report leaves the house. All three are made from the one redacted Report.
enum class ReportFormat { Pdf, Markdown, Json };
QString reportFormatName(ReportFormat format); ///< "pdf", "md", "json": of options, files and entries
std::optional<ReportFormat> reportFormatFromName(const QString& name);

/// The bytes of the file, made in the calling thread, which may be any. `progress` is told the share that is done, 0 to
/// 1, and says whether to go on; nothing comes back once it said no.
std::optional<QByteArray> reportBytes(
    const Report& report, ReportFormat format, const std::function<bool(double share)>& progress);

/// What the entry entrykind::exported says of a report that has left, so that the next one counts as a new edition.
QJsonObject exportedArguments(
    ReportFormat format, const QString& language, const QByteArray& sha256, int redactions, int kept);

/// "INC-0042-2026-11-28.pdf": what to call the file of an incident, with the day on which the report is made. Nothing
/// in it is a folder, whatever the incident is called.
QString reportFileName(const QString& incident, const QDate& day, ReportFormat format);

/// "ja" or "en": what the program speaks, unless a report is wanted in the other one.
QString programLanguage();
/// The zone of this machine, or of the configuration where it names one; "UTC" when nobody knows it.
QByteArray machineZone();

} // namespace yagura
