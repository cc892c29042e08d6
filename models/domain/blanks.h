// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace yagura {

/// A `{name}` in a text of a runbook. A name begins with a small letter and goes on with those, digits and '_'; any
/// other brace is just a brace.
struct Blank {
    qsizetype at = 0; ///< of the '{'
    qsizetype length = 0; ///< with both braces
    QString name;
    bool isQuoted = false; ///< in a shell line: inside quotes or behind a '$' or '\', where no value can be put safely

    bool operator==(const Blank&) const = default;
};

QList<Blank> blanksIn(const QString& text);
/// The same, and `isQuoted` is told, as a POSIX shell reads the line.
QList<Blank> blanksInShell(const QString& line);

/// `text` with each blank replaced by what `valueOf` gives, in one pass: nothing that was put in is looked at again.
/// A null value leaves the blank as it stands.
QString replaced(const QString& text, const QList<Blank>& blanks, const std::function<QString(const Blank&)>& valueOf);

} // namespace yagura
