// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/runbooks/runbookreader.h"

namespace yagura::testing {

using namespace Qt::StringLiterals;

/// The names that the runbooks of a test may speak of.
inline const RunbookVocabulary words {
    {u"database.connections_exhausted"_s, u"queue.backlog"_s}, {u"database"_s, u"queue"_s}, {u"queue.malformed"_s}};

inline Result<Runbook, QList<ConfigFault>> readYaml(const QByteArray& yaml)
{
    return readRunbook(yaml, u"/team/x.yaml"_s, words);
}

/// A runbook that is right but for this step, which begins at 8:5.
inline QByteArray withStep(const QByteArray& entry)
{
    return "runbook: x\ntitle: X\nparameters:\n  target: {type: target}\n  pid: {type: integer}\n"
           "  queue: {type: queue}\nsteps:\n  - {"
        + entry + "}\n  - {id: last, title: Last, do: {}}\n";
}

/// The same with a title and an id that are right: the rest begins at 8:31.
inline QByteArray stepWith(const QByteArray& rest)
{
    return withStep("id: first, title: First, " + rest);
}

} // namespace yagura::testing
