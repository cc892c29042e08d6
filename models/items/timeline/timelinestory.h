// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/timeline/timelinetable.h"

#include <QDate>

namespace yagura {

/// The rows of a timeline that grows. Putting an entry into words is what costs, so what has been told stays told as
/// long as the entries before it are the same; an incident of 10,000 entries takes a note without anybody noticing.
/// Used from one thread.
class TimelineStory final {
public:
    /// `runbooks` may be null and must outlive this.
    TimelineStory(const Runbooks* runbooks, QString language)
        : m_runbooks(runbooks), m_language(std::move(language)) { }

    /// The rows of these entries, in their order.
    const std::vector<TimelineRow>& rows(const QList<RecordEntry>& entries);

private:
    bool goesOn(const QList<RecordEntry>& entries, const QDate& newest) const;
    void startOver(const QDate& newest);

    const Runbooks* m_runbooks;
    QString m_language;
    Runbooks m_known; ///< that the words are from; shares its data with theirs
    EntryContext m_context;
    QDate m_newest; ///< day of the newest entry: rows of other days name theirs
    std::vector<TimelineRow> m_rows;
};

} // namespace yagura
