// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/amount.h"
#include "models/domain/failure.h"
#include "models/domain/moment.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <initializer_list>
#include <optional>
#include <vector>

namespace yagura {

/// A document while it is read: what its times are told by, and the first thing in it that is not as it should be.
struct JsonSource {
    Moment now; ///< the document's own time, and what the reader's boot clock was then
    QString path; ///< "$.targets[3].details.sessions[0].pid" of the first fault; empty while there is none
    QString wanted; ///< "integer", "time", … there

    bool isSound() const { return path.isEmpty(); }
    /// picture.malformed with both; of a faulty one.
    Failure failure() const;
};

/// The members of one JSON object, read by type and strictly. A member that is missing or of another type is a fault of
/// the whole source, and reads as a default: whoever reads goes on and asks once, at the end, whether all was sound.
/// Must not outlive the one that it is inside of.
class JsonReading final {
public:
    JsonReading(const QJsonObject& object, JsonSource& source) : m_object(object), m_source(source) { }

    bool has(QLatin1StringView name) const { return m_object.contains(name); }
    QString text(QLatin1StringView name) const;
    QString maybeText(QLatin1StringView name) const; ///< null is the empty text
    bool flag(QLatin1StringView name) const;
    qint64 integer(QLatin1StringView name) const; ///< beyond 2^53 as a string of digits
    std::optional<qint64> maybeInteger(QLatin1StringView name) const;
    int count(QLatin1StringView name) const; ///< fits an int
    double real(QLatin1StringView name) const;
    std::optional<double> maybeReal(QLatin1StringView name) const;
    Amount amount(QLatin1StringView name) const; ///< null is not known
    QDateTime maybeTime(QLatin1StringView name) const; ///< UTC; null is invalid
    Moment moment(QLatin1StringView name) const;
    std::optional<Moment> maybeMoment(QLatin1StringView name) const;
    QStringList texts(QLatin1StringView name) const;
    std::vector<double> reals(QLatin1StringView name) const;
    QJsonObject object(QLatin1StringView name) const; ///< whatever is in it
    QJsonArray array(QLatin1StringView name) const; ///< whatever is in it

    /// One of these values by the name that `nameOf` gives it.
    template<typename Enum>
    Enum word(QLatin1StringView name, QString (*nameOf)(Enum), std::initializer_list<Enum> values) const
    {
        const QString said = text(name);
        for (const Enum value : values) {
            if (nameOf(value) == said)
                return value;
        }
        refuse(name, QStringLiteral("known word"));
        return *values.begin();
    }

    JsonReading inner(QLatin1StringView name) const;
    std::optional<JsonReading> maybeInner(QLatin1StringView name) const; ///< null is nothing

    /// What `readRow` makes of each row, a JsonReading of an object.
    template<typename ReadRow>
    auto table(QLatin1StringView name, ReadRow readRow) const
    {
        const QJsonArray rows = array(name);
        QList<decltype(readRow(std::declval<const JsonReading&>()))> values;
        values.reserve(rows.size());
        for (qsizetype row = 0; row < rows.size() && m_source.isSound(); ++row)
            values.append(readRow(rowOf(name, rows, row)));
        return values;
    }

    JsonSource& source() const { return m_source; }
    /// Notes a fault of this member, unless there is one already.
    void refuse(QLatin1StringView name, const QString& wanted) const;

private:
    JsonReading(const QJsonObject& object, const JsonReading& parent, QLatin1StringView name, qsizetype row)
        : m_object(object), m_source(parent.m_source), m_parent(&parent), m_name(name), m_row(row)
    {
    }

    JsonReading rowOf(QLatin1StringView name, const QJsonArray& rows, qsizetype row) const;
    QString place() const;

    QJsonObject m_object;
    JsonSource& m_source;
    const JsonReading* m_parent = nullptr;
    QLatin1StringView m_name; ///< in the parent
    qsizetype m_row = -1; ///< in the parent's table of that name
};

} // namespace yagura
