// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/failure.h"
#include "models/domain/recordentry.h"
#include "models/items/report/reportsources.h"

namespace yagura {

/// Why a report could not be made or written, as one sentence.
QString exportFailureText(const Failure& failure);

/// "9 things will be masked", "9 things will be masked, 1 stays in".
QString foundText(int redactions, int kept);

/// The entry that says that a report left the house: "report.exported". Of what was left in, kinds and fingerprints are
/// kept, never the thing itself.
EntryDraft exportedDraft(const QString& incident, const QString& person, const QDateTime& at, const QString& format,
    const MadeReport& made, const QString& sha256, const QList<Redaction>& kept);

} // namespace yagura
