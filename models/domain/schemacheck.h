// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>

#include <functional>

namespace yagura {

/// One way in which a message breaks the schema of its queue. Texts from the message are shortened.
struct SchemaViolation {
    QString keyword; ///< of JSON Schema: "type", "required", …; "false" where a schema allows nothing
    QString schemaPath; ///< of the keyword, a JSON pointer: "/properties/items/items/required/1"
    QString path; ///< of the value that breaks it, as in JsonFault: $.items[3].price
    QString pattern; ///< the same for every element, and for every key that the schema does not name: $.items[*].price
    QString wanted; ///< what the schema says there, as JSON
    QString found; ///< the value, as JSON; of what is missing nothing

    bool operator==(const SchemaViolation&) const = default;
};

/// What a schema says of one message that is valid JSON.
struct SchemaVerdict {
    enum class Kind {
        Fits,
        Violates,
        CannotJudge, ///< it would cost more than one message may
    };

    Kind kind = Kind::CannotJudge;
    QList<SchemaViolation> violations; ///< in the order of the schema; never empty when it violates

    bool operator==(const SchemaVerdict&) const = default;
};

/// Holds a message against the schema of its queue. Ends soon, whatever the message.
using SchemaCheck = std::function<SchemaVerdict(QByteArrayView payload)>;

} // namespace yagura
