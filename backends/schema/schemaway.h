// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace yagura {

/// A step on the way from a root to where a walk is. Steps live on the stack of the walk and know the one before, so
/// that a path costs nothing until somebody wants to read it.
struct SchemaWay {
    const SchemaWay* from = nullptr; ///< null at the root
    QString key; ///< of a member; at the root what stands before all steps
    qsizetype index = -1; ///< of an element
    bool isAny = false; ///< one of many: an element, or a key that the schema does not name
    int depth = 0; ///< steps from the root

    SchemaWay member(const QString& name, bool any = false) const { return {this, name, -1, any, depth + 1}; }
    SchemaWay element(qsizetype place) const { return {this, {}, place, true, depth + 1}; }

    /// As a JSON pointer: "/items/0/a~1b".
    QString pointer() const;
    /// "$.items[3].price"; with `anyElement` "$.items[*].price".
    QString path(bool anyElement) const;
};

} // namespace yagura
