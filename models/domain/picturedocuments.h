// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/picture.h"

#include <QJsonArray>
#include <QJsonObject>

#include <vector>

namespace yagura {

/// The documents of pictures that follow each other, each the same as pictureJson() makes it. What stays as it is from
/// one picture to the next is not made again but shared, so that comparing two documents costs what changed, too. Of
/// thousands of targets a few have news. Lives in one thread.
class PictureDocuments final {
public:
    QJsonObject of(const Picture& picture);

private:
    struct Row {
        TargetState state;
        Freshness freshness = Freshness::Never;
        ReadingPtr shown;
        QJsonObject json;
    };

    /// A table of values that say all that their rows say.
    template<typename Value>
    struct Table {
        QList<Value> values;
        QJsonArray rows;
    };

    const QJsonArray& targets(const Picture& picture);

    std::vector<Row> m_rows; ///< by their place in the newest picture
    QJsonArray m_targets; ///< of m_rows
    Table<Mark> m_marks;
    Table<ObservedEdge> m_observed;
    Table<Rule> m_rules;
};

} // namespace yagura
