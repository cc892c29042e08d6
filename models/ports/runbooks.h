// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/configuration.h"
#include "models/domain/runbook.h"

#include <QObject>

namespace yagura {

/// A file of runbooks that differs from what a person accepted, or that nobody has accepted yet.
struct RunbookChange {
    QString runbook; ///< id
    QString file;
    QByteArray acceptedSha256; ///< empty: never accepted
    QByteArray sha256;
    QString diff; ///< unified, plain text; the whole file when it is new

    bool operator==(const RunbookChange&) const = default;
};

/// The checklists that are known: shipped, of the team's folder, of the person's own. Lives in the gui thread and never
/// blocks it; signals come there.
class RunbookShelf : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Reads everything; read() follows, and again whenever a folder changes.
    virtual void start() = 0;
    /// A person has looked at the change: from now on this content counts. read() follows.
    virtual void accept(const yagura::RunbookChange& change) = 0;

signals:
    /// `changes`: what is not accepted. Such a runbook is in `runbooks`, too, but none of its own SQL, argv or shell
    /// runs by itself. `faults`: files that cannot be used, with their places.
    void read(const yagura::Runbooks& runbooks, const QList<yagura::RunbookChange>& changes,
        const QList<yagura::ConfigFault>& faults);
};

} // namespace yagura
