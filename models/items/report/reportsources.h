// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/incident.h"
#include "models/domain/localtext.h"
#include "models/domain/prevention.h"
#include "models/domain/redaction.h"
#include "models/domain/report.h"
#include "models/domain/runbook.h"

#include <QHash>
#include <QStringList>

namespace yagura {

/// All that a report is made from. A value, so that it can be made in a thread of its own.
struct ReportSources {
    /// A single point of failure with what it takes along.
    struct Point {
        QString id;
        LocalText label; ///< empty: the id serves
        int functions = 0;
        int services = 0;
    };

    Incident incident;
    QHash<QString, Attachment> attachments; ///< by the hex of their SHA-256; those of wantedAttachments() that are there
    Runbooks runbooks;
    PreventionProposals proposals; ///< for their words, and for what nobody has proposed yet
    QList<Point> singlePoints; ///< worst first
};

/// The attachments that a report of this incident shows, as the hex of their SHA-256: evidence and pictures.
QStringList wantedAttachments(const Incident& incident);

/// How it is told.
struct ReportOptions {
    QString language; ///< "ja", "en"
    QByteArray zone; ///< IANA
    QDateTime made; ///< UTC; now
    Redactor::Rules rules;
};

/// A report with what was masked in it, for the preview.
struct MadeReport {
    Report report;
    QList<Redaction> redactions;
    QByteArray seed; ///< of the fingerprints: for Redactor::Rules::seed, when a person keeps some
};

/// Reads the incident and tells it, in its language and zone whatever the thread speaks. Pure; takes a moment for a large
/// one, hence made for a thread of its own.
MadeReport reportOf(const ReportSources& sources, const ReportOptions& options);

} // namespace yagura
