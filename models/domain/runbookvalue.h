// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/runbook.h"

namespace yagura {

/// Whether a value may be filled in. Refused for every type: empty, longer than 255, a leading '-', control characters.
bool fits(const RunbookParameter& parameter, const QString& value);

/// What is given for the parameters of a runbook at its launch, and what is still to be asked for.
struct FilledParameters {
    QHash<QString, QString> values;
    QStringList missing; ///< names, in the runbook's order
    QStringList refused; ///< names whose value came from the finding and does not fit

    bool operator==(const FilledParameters&) const = default;
};
FilledParameters parametersFor(const Runbook& runbook, const Finding* finding);

/// `text` with `{name}` replaced, in one pass: a value that looks like a blank stays as it is, an unknown name too.
/// (filledIn(QString) of models/items is about sentences: there a name without a value is told as unknown.)
QString filledBlanks(const QString& text, const QHash<QString, QString>& values);

/// One word for a POSIX shell, quoted only when it must be.
QString shellWord(const QString& word);
/// A whole command line of such words.
QString shellLine(const QStringList& argv, const QHash<QString, QString>& values);

/// The runbook with the values in every text, predicate, command and argument of its steps.
Runbook filledIn(Runbook runbook, const QHash<QString, QString>& values);

} // namespace yagura
