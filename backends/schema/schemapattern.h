// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QString>

namespace yagura {

/// A `pattern` of a schema: a regular expression of ECMA 262, matched anywhere in a text. Written by one stranger and
/// held against texts of another, so each match is bounded: it backtracks on the heap, at most so often and in so many
/// bytes, and no text longer than longestText is begun. Which lengths and limits these are is no promise; that it ends
/// is.
class SchemaPattern final {
public:
    enum class Match { Yes, No, CannotTell };

    static constexpr qsizetype longestPattern = 4'096; ///< characters
    static constexpr qsizetype longestText = 16'384;

    SchemaPattern() = default;
    explicit SchemaPattern(const QString& ecma);

    bool isValid() const { return m_expression.isValid(); }
    QString fault() const { return m_expression.errorString(); } ///< the matcher's word, English

    Match in(const QString& text) const;

private:
    QRegularExpression m_expression;
};

} // namespace yagura
