// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/runbooks/shippedrunbooks.h"
#include "models/domain/entrykinds.h"
#include "models/domain/recordentry.h"

#include <QHash>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace yagura::testing {

/// Without blanks, so that what was broken over lines is found.
inline QString squeezed(const QString& text)
{
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    return text.normalized(QString::NormalizationForm_KC).remove(blanks);
}

/// The title of a step of a shipped runbook.
inline QString titleOf(const QString& runbook, const QString& step, const QString& language)
{
    const auto shipped = shippedRunbooks();
    if (!shipped)
        return {};
    const auto found = std::ranges::find(*shipped, runbook, &Runbook::id);
    const RunbookStep* known = found == shipped->end() ? nullptr : found->step(step);
    return known ? known->title.in(language) : QString();
}

inline bool endsStep(const RecordEntry& entry)
{
    return entry.kind == entrykind::stepDone || entry.kind == entrykind::stepDecided
        || entry.kind == entrykind::stepSkipped;
}

/// What a report of these entries has to tell in that language: the title, every step that has ended and when, and what
/// every change sent.
inline QStringList toldOf(const QList<RecordEntry>& entries, const QString& language, const QTimeZone& zone)
{
    QHash<QString, QString> runbooks;
    QStringList told;
    for (const RecordEntry& entry : entries) {
        const auto arg = [&](const char* name) { return entry.args[QLatin1StringView(name)].toString(); };
        if (entry.kind == entrykind::declared)
            told.append(arg("title"));
        if (entry.kind == entrykind::runStarted)
            runbooks.insert(arg("run"), arg("runbook"));
        if (entry.kind == entrykind::actionStarted)
            told.append(arg("request").section(u'\n', 0, 0));
        if (!endsStep(entry))
            continue;
        told.append(titleOf(runbooks.value(arg("run")), arg("step"), language));
        told.append(entry.happened.toTimeZone(zone).toString(QStringLiteral("HH:mm:ss")));
    }
    return told;
}

} // namespace yagura::testing
