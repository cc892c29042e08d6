// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/checklist.h"
#include "models/domain/finding.h"
#include "models/domain/mark.h"
#include "models/domain/pastimpact.h"
#include "models/items/report/reportclock.h"
#include "models/items/report/reportsources.h"

namespace yagura {

/// A finding as the entries tell it.
struct ToldFinding {
    Finding finding; ///< as it was at its worst
    QDateTime raised;
    QDateTime detected;
    QDateTime cleared; ///< invalid: it stands
};

/// What the parts of a report are told from: the incident, read once. Lives for the making of one report.
class ReportStory final {
public:
    /// `sources` must outlive it.
    ReportStory(const ReportSources& sources, const ReportOptions& options);

    const Incident& incident() const { return m_sources.incident; }
    const ReportSources& sources() const { return m_sources; }
    const QString& language() const { return m_options.language; }
    const ReportOptions& options() const { return m_options; }
    const ReportClock& clock() const { return m_clock; }
    Redactor& redactor() { return m_redactor; }
    const Redactor& redactor() const { return m_redactor; }

    /// A text from outside: made visible, then masked, cut where it is longer than anybody reads.
    RedactedText plain(const QString& text);
    /// The same with its line breaks.
    RedactedText paragraphs(const QString& text);

    /// In the order in which they were raised.
    const QList<ToldFinding>& findings() const { return m_findings; }
    /// The finding that the incident is about; null when there is none.
    const ToldFinding* leading() const;
    /// In the order in which they were started, with their blanks filled in.
    const std::vector<Checklist>& checklists() const { return m_checklists; }
    /// Changes that people marked or the watch saw.
    const QList<Mark>& changes() const { return m_changes; }
    const QList<PastPictures>& pictures() const { return m_pictures; }
    const PastImpact& impact() const { return m_impact; }

    QDateTime time(const QString& mark) const { return incident().times.value(mark); }
    QByteArray attachment(const QString& sha256) const { return m_sources.attachments.value(sha256).bytes; }

private:
    void readEntries();
    void readFinding(const RecordEntry& entry);
    void readClearing(const RecordEntry& entry);
    void readChange(const RecordEntry& entry);
    void startChecklist(const RecordEntry& entry);
    void readPictures(const RecordEntry& entry);

    const ReportSources& m_sources;
    ReportOptions m_options;
    ReportClock m_clock;
    Redactor m_redactor;
    QList<ToldFinding> m_findings;
    std::vector<Checklist> m_checklists;
    QList<Mark> m_changes;
    QList<PastPictures> m_pictures;
    PastImpact m_impact;
};

} // namespace yagura
