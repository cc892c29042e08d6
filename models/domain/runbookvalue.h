// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/runbook.h"

namespace yagura {

/// Whether a value may be filled in. Refused for every type: empty, longer than 255, a leading '-', white space at an
/// end, control characters and all else that does not show (bidi, zero-width, private use).
///   target      letters and digits of any script, and . _ : + - and blanks
///   host        ASCII letters and digits, and . _ : [ ] -
///   queue       letters and digits of any script, and . _ : / @ + = ~ , # -
///   path        absolute, no "..", letters and digits of any script, and . _ : / @ + = ~ , - and blanks
///   identifier  ASCII letters and digits, and . _ : @ -
///   integer     digits, below 2^63          duration  digits and one of ms, s, m, h, d
///   choice      one of its choices
bool fits(const RunbookParameter& parameter, const QString& value);

/// What is given for the parameters of a runbook at its launch, and what is still to be asked for.
struct FilledParameters {
    QHash<QString, QString> values;
    QStringList missing; ///< names, in the runbook's order
    QStringList refused; ///< names whose value came from the finding and does not fit

    bool operator==(const FilledParameters&) const = default;
};
/// A queue takes only the name of a queue from a finding's object, a path only that of a file system. `finding`: null
/// when the runbook is launched by hand.
FilledParameters parametersFor(const Runbook& runbook, const Finding* finding);

/// `text` with `{name}` replaced, in one pass: a value that looks like a blank stays as it is, an unknown name too.
/// (filledIn(QString) of models/items is about sentences: there a name without a value is told as unknown.)
QString filledBlanks(const QString& text, const QHash<QString, QString>& values);

/// One word for a POSIX shell, quoted only when it must be. NUL, which no shell can hold, is left out.
QString shellWord(const QString& word);
/// A whole command line of such words.
QString shellLine(const QStringList& argv, const QHash<QString, QString>& values);

/// The runbook with the values in every text, predicate, command and argument of its steps. In a shell line they are
/// quoted words, and a blank inside quotes stays open; in the path of a GET they are percent-encoded; in a team's own
/// SQL only numbers are filled in.
Runbook filledIn(Runbook runbook, const QHash<QString, QString>& values);

} // namespace yagura
