// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/reporthome.h"

#include "backends/config/filereplacing.h"
#include "backends/runbooks/shelfreading.h"
#include "backends/runbooks/shippedrunbooks.h"
#include "gui/app/composition.h"

#include <QTimeZone>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace yagura {

ReportSources knownForReports(Composition& composition)
{
    ReportSources known;
    known.runbooks = readShelf(runbookPlaces(composition.paths(), composition.loaded().configuration)).runbooks;
    if (const auto proposals = shippedPrevention())
        known.proposals = *proposals;
    known.services = composition.servicesOn(composition.loaded().configuration.targets);
    return known;
}

QByteArray zoneOfReports(const Composition& composition)
{
    const QString& configured = composition.loaded().configuration.zone;
    return configured.isEmpty() ? QTimeZone::systemTimeZoneId() : configured.toLatin1();
}

std::optional<Failure> writeReportFile(const QString& file, const QByteArray& bytes)
{
    const auto fault = replaceFile(file, bytes);
    if (!fault)
        return std::nullopt;
    const bool isFull = fault->args["detail"_L1].toString() == qt_error_string(ENOSPC);
    return Failure {FailureClass::Internal, isFull ? u"report.no_space"_s : u"report.cannot_write"_s, fault->args};
}

} // namespace yagura
