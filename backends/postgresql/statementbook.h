// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/postgresql/sqlrows.h"
#include "models/domain/databasehealth.h"

#include <QHash>

namespace yagura::postgresql {

/// Remembers the texts and the last counters of the dearest statements.
class StatementBook final {
public:
    /// The statements of an answer, with rates since the answer before; none after a reset.
    QList<StatementUse> add(const SqlRows& answer, const Moment& at);
    /// Of these statements no text is known yet.
    QList<qint64> withoutText(const QList<StatementUse>& statements) const;
    void addTexts(const SqlRows& answer);
    /// Puts the known texts in, and forgets the others.
    void fillTexts(QList<StatementUse>& statements);
    void clear();

private:
    struct Counters {
        qint64 calls = 0;
        double totalMs = 0;
    };

    QHash<QString, Counters> m_before;
    QHash<QString, QString> m_texts;
    double m_totalBefore = 0;
    Moment m_readAt;
};

} // namespace yagura::postgresql
