// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/incident.h"
#include "models/domain/redaction.h"
#include "models/domain/severity.h"

#include <QDateTime>
#include <QList>

#include <optional>
#include <vector>

namespace yagura {

/// The one view model of an incident's report: PDF, Markdown and JSON show the same of it. All text in it is redacted;
/// there is no way from a raw text to a file. Sentences in it are in one language already; times stay times.

struct ReportLine { ///< of the timeline, three clocks
    QDateTime happened;
    QDateTime detected; ///< invalid: nobody detected it, a person did it
    QDateTime recorded;
    QString kind; ///< of the entry
    RedactedText who; ///< empty: the watch
    RedactedText what;
    QString evidence; ///< "E-03"; empty: none
    bool isGood = false; ///< recovered
    Severity severity = Severity::Ok; ///< of a finding
};

struct ReportChart { ///< from 30 minutes before the start
    struct Point {
        QDateTime at;
        std::optional<double> value; ///< nothing: a hole

        bool operator==(const Point&) const = default;
    };
    struct Event {
        QDateTime at;
        RedactedText label;
    };
    RedactedText title;
    QString indicator; ///< "connections.used"
    QString unit; ///< UCUM
    std::vector<Point> points;
    std::optional<std::chrono::milliseconds> longestGap; ///< points further apart have a hole between them
    std::optional<double> limit;
    std::optional<double> bandLow; ///< where nine tenths of the values before the start lay
    std::optional<double> bandHigh;
    Severity severity = Severity::Ok; ///< of what stands outside the band
    QList<Event> events;
    QString evidence;
    bool isWhole = true; ///< reaches back as far as charts do; else nothing was recorded before its first point
};

struct ReportMap { ///< the impact map at its worst moment
    struct Node {
        RedactedText label;
        Severity severity = Severity::Ok;
        int column = 0; ///< from 0; causes left, users right
        double y = 0; ///< of its centre, 0 to 1
        bool isCause = false;
    };
    struct Edge {
        int from = 0; ///< index: carries the failure from here
        int to = 0;
        bool failing = false;
    };
    QDateTime at;
    QList<Node> nodes;
    QList<Edge> edges;
    double height = 1; ///< of all of it, in heights of a box; in one column no two centres are closer than one of them
    int nodesLeftOut = 0;
    bool isEmpty() const { return nodes.isEmpty(); }
};

struct ReportImpact { ///< a function of the business and what people could not do
    RedactedText function;
    RedactedText service;
    RedactedText seen;
    QDateTime from;
    QDateTime to; ///< invalid: still so
};

struct ReportStep {
    int number = 0; ///< its place in the runbook, from 1
    RedactedText title;
    RedactedText who;
    QDateTime at; ///< when it was ended; invalid: it was not
    RedactedText outcome; ///< what came out, in words
    RedactedText command; ///< exactly as it was; empty: none
    QStringList evidence;
};

struct ReportChecklist {
    RedactedText title;
    RedactedText outcome; ///< how it ended, in words
    QDateTime started;
    QList<ReportStep> steps;
};

struct ReportEvidence {
    QString number;
    RedactedText source;
    RedactedText asked;
    QDateTime takenAt;
    QString sha256; ///< of the bytes as they were taken, before redaction
    RedactedText text; ///< what came out, cut at 40 lines
    int linesLeftOut = 0;
};

struct ReportAction {
    RedactedText what;
    RedactedText who;
    QDateTime at;
    RedactedText request;
    RedactedText outcome;
};

struct ReportNextStep {
    RedactedText text;
    RedactedText owner;
    QDate due;
    QString state; ///< "proposed", "accepted", "done"
};

struct ReportRole {
    RedactedText role; ///< in words
    RedactedText person;
};

struct ReportSinglePoint { ///< what fails others by failing alone
    RedactedText name;
    int functions = 0;
    int services = 0;
};

struct Report {
    QString language; ///< "ja", "en"
    QByteArray zone; ///< IANA; local times are of it
    QDateTime made; ///< UTC
    int edition = 1; ///< one more than the times it was exported before
    RedactedText label;
    RedactedText title;
    QString severity; ///< "sev2"
    Severity worst = Severity::Ok;
    IncidentState state = IncidentState::Open;
    RedactedText stateNote;
    QDateTime started;
    QDateTime ended; ///< invalid: goes on
    QDateTime detected; ///< invalid: unknown
    bool detectedByWatch = false;
    ResponseTimes times;
    QList<ReportRole> roles;
    RedactedText summary;
    std::optional<ReportChart> leadChart; ///< of page one
    QList<ReportImpact> impacts;
    RedactedText cause;
    RedactedText causeConfidence;
    QList<ReportNextStep> next; ///< prevention: accepted first, then proposed, then done
    QList<ReportSinglePoint> singlePoints; ///< worst first
    QList<ReportLine> timeline;
    QList<ReportChart> charts;
    ReportMap map;
    QList<ReportChecklist> checklists;
    QList<ReportAction> actions;
    QList<ReportEvidence> evidence;
    int redactions = 0; ///< different secrets that were masked
    int kept = 0; ///< and those that a person decided to keep
    qint64 entries = 0; ///< of the record
    QString chainHead; ///< hex SHA-256 of the newest entry's chain
};

} // namespace yagura
