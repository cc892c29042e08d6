// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/runbooks/vocabulary.h"
#include "models/domain/configuration.h"
#include "models/domain/result.h"
#include "models/domain/runbook.h"

namespace yagura {

/// What a runbook may cost at most, besides YamlLimits.
struct RunbookLimits {
    static constexpr int steps = 60;
    static constexpr int parameters = 30;
};

/// Reads one runbook strictly: all of it, or its faults. Besides those of configfaults.h and runbookdraft.h:
///   runbook.bad_id            {key}                  small letters, digits and '-', 64 at most
///   runbook.bad_name          {value}                of a parameter: small letters, digits and '_', a letter first
///   runbook.bad_from          {key, value}           no place of a finding
///   runbook.bad_default       {key, value}           does not fit the type of its parameter
///   runbook.empty             {key}                  a list without anything in it
///   runbook.too_many          {key, limit}
///   runbook.unknown_rule      {key, value, nearest?, known}   likewise unknown_pattern, unknown_cause, unknown_table,
///                                                             unknown_query, unknown_action
///   runbook.not_listed        {key, value, nearest?} a program, an option or a verb that no reader may be called with
///   runbook.bad_path          {key}                  of a GET: leaves its target, or holds what no path may
///   runbook.no_target         {key, value}           a finding without '@'
///   runbook.hidden_character  {key}                  in something that is copied or sent
/// Pure; `file` is only for the places. The runbook has its file and hash; its origin is the caller's to say.
Result<Runbook, QList<ConfigFault>> readRunbook(
    const QByteArray& bytes, const QString& file, const RunbookVocabulary& vocabulary);

} // namespace yagura
