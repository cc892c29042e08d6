// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace yagura::postgresql {

/// One answer as text, so that what it means can be tested without a server. A null cell is a null QByteArray.
struct SqlRows {
    QList<QByteArray> columns;
    QList<QList<QByteArray>> rows;

    qsizetype size() const { return rows.size(); }
    bool isEmpty() const { return rows.isEmpty(); }
};

/// One row, read by column names. A column that is missing reads as null, and so does a number that is none:
/// a value that the server did not say is never invented.
class SqlRow final {
public:
    SqlRow(const SqlRows& answer, qsizetype row) : m_answer(answer), m_row(row) { }

    bool isNull(const char* column) const { return cell(column).isNull(); }
    QString text(const char* column) const; ///< bytes that are no UTF-8 become U+FFFD; control characters stay
    std::optional<qint64> integer(const char* column) const;
    std::optional<double> real(const char* column) const;
    bool flag(const char* column) const;
    QDateTime time(const char* column) const; ///< from seconds since 1970; invalid when null

private:
    QByteArray cell(const char* column) const;

    const SqlRows& m_answer;
    qsizetype m_row;
};

} // namespace yagura::postgresql
