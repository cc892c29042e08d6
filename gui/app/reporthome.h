// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/report/reportprinter.h"
#include "models/items/report/reportsources.h"

namespace yagura {

class Composition;

/// What a report needs besides its incident: the runbooks on the shelf, words of prevention, the configured services.
/// Blocks on the disk, for commands; a desktop has the runbooks of its shelf at hand.
ReportSources knownForReports(Composition& composition);

/// The zone that reports tell times in, unless somebody says otherwise: the configured one, or that of this machine.
QByteArray zoneOfReports(const Composition& composition);

/// Replaces a file whole or not at all.
std::optional<Failure> writeReportFile(const QString& file, const QByteArray& bytes);

} // namespace yagura
