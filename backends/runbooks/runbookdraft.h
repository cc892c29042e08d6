// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/config/configfaults.h"
#include "backends/runbooks/vocabulary.h"
#include "models/domain/runbook.h"

namespace yagura {

/// A text of a step that may hold blanks.
struct WrittenText {
    enum class As { Plain, Shell, Sql };

    SourcePlace place;
    QString key;
    QString text;
    As as = As::Plain;
};

/// The name of a step that another step goes on with.
struct WrittenBranch {
    SourcePlace place;
    QString key;
    qsizetype from = 0; ///< index of the step
    QString to;
};

/// A runbook while it is read: what is checked when all of it is known stands beside it, with its places.
struct RunbookDraft {
    Runbook runbook;
    QList<SourcePlace> steps; ///< of each step
    QList<WrittenText> texts;
    QList<WrittenBranch> branches;
};

/// What is right in itself and wrong beside the rest:
///   runbook.unknown_blank     {key, value, nearest?, known}   a {name} that is no parameter
///   runbook.blank_in_quotes   {key, value}                    of a shell line, where no value can be put safely
///   runbook.blank_in_sql      {key, value}                    of a type that may hold more than digits
///   runbook.unknown_step      {key, value, nearest?, known}
///   runbook.circle            {key, value}                    a branch that does not lead forwards
///   runbook.unreachable       {id}                            a step that no way leads to
void checkDraft(const RunbookDraft& draft, ConfigFaults& faults);

} // namespace yagura
