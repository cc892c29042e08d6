// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/snapshottable.h"

#include <QList>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <optional>

namespace yagura {

/// What is wrong with a filter as typed, and where.
struct FilterFault {
    enum class Kind { UnknownField, EmptyValue, BadNumber, BadPattern, OpenQuote };
    Kind kind = Kind::EmptyValue;
    int position = 0; ///< characters from the start
    QString word;

    bool operator==(const FilterFault&) const = default;
};

/// A filter as typed: words that all must match. `word`, `"a phrase"`, `-not`, `field:value`, `field>100`, `field<10m`,
/// `field~regex`, `state:crit`, `source:tokyo` (what carries an id of that source). Numbers may carry %, k/M/G, s/m/h. Full-width ／：＞＜ count as their plain forms.
/// A value: parsed once, then asked in any thread.
class FilterExpression final {
public:
    FilterExpression() = default;

    /// Reads the text for a table with those fields. The faults are empty when every word is understood; words with a
    /// fault are left out, so that a half-typed filter does not empty the list.
    static FilterExpression parse(const QString& text, const QStringList& fields, QList<FilterFault>* faults = nullptr);

    bool isEmpty() const { return m_terms.isEmpty(); }
    bool matches(const RowSnapshot& rows, int row, int columns) const;

    bool operator==(const FilterExpression& other) const { return m_text == other.m_text && m_fields == other.m_fields; }

private:
    struct Term {
        enum class Kind { AnyText, FieldText, FieldAbove, FieldBelow, FieldPattern, State, Source };
        Kind kind = Kind::AnyText;
        bool negated = false;
        int column = -1;
        QString text;
        double number = 0;
        Severity state = Severity::Ok;
        QRegularExpression pattern;
    };

    static std::optional<Term> readTerm(const QString& word, int position, const QStringList& fields,
                                        QList<FilterFault>& faults);
    bool termMatches(const Term& term, const RowSnapshot& rows, int row, int columns) const;

    QString m_text;
    QStringList m_fields;
    QList<Term> m_terms;
};

} // namespace yagura
