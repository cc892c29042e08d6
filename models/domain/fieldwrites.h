// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/incident.h"

#include <QMap>

namespace yagura {

/// Whether who wrote `later` had seen `earlier`.
bool knows(const RecordEntry& later, const RecordEntry& earlier);

/// Who set which field to what. What was written knowing of an earlier write replaces it, whatever the clocks say; what
/// was written without knowing stands beside it, and the later one counts. Gives the same in whichever order the
/// entries of one writer came between those of another. Entries must outlive it.
class FieldWrites final {
public:
    void take(const QString& field, const QString& value, const RecordEntry& entry);

    /// The value that counts; empty when nobody set it.
    QString value(const QString& field) const;
    /// The entry that set it, or nullptr.
    const RecordEntry* entry(const QString& field) const;
    /// Fields that begin so, without that beginning.
    QStringList fieldsBelow(const QString& beginning) const;
    QList<FieldConflict> conflicts() const;

private:
    struct Write {
        QString value;
        const RecordEntry* entry;
    };
    const Write* kept(const QString& field) const;

    QMap<QString, QList<Write>> m_standing; ///< by field: writes that no other one knew of
};

} // namespace yagura
