// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/causes.h"
#include "models/domain/moment.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace yagura {

/// Something changed: a person said so (a deploy, a switch), or two readings of one target differ in it.
struct Mark {
    enum class Source { Person, Seen };

    QString id; ///< the same wherever the mark is read again
    Moment at; ///< of a seen one: when it was first seen; the change itself lies between that and the look before
    QString node; ///< id of a target, service or function; empty: it may concern all of them
    Source source = Source::Person;
    QString code; ///< of a seen one: "mark.restarted"
    QJsonObject args; ///< of a seen one: its typed facts
    QString text; ///< of a person: as typed
    QString who; ///< of a person

    bool operator==(const Mark&) const = default;
};
QString markSourceName(Mark::Source source); ///< "person", "seen"

/// What a person may write: one line of 1 to 500 characters with no control character.
enum class MarkTextFault { None, Empty, TooLong, ControlCharacter };
inline constexpr qsizetype longestMarkText = 500;
MarkTextFault faultOfMarkText(const QString& text);

/// A seen mark; its id follows from all the rest, so that the same change seen twice is one mark.
Mark seenMark(const QString& node, const Moment& at, const QString& code, const QJsonObject& args);

/// A row of the picture's `marks`, keyed by "id".
QJsonObject markJson(const Mark& mark);

/// What lifts the score of a cause. All marks of a picture count.
QList<ChangeMark> changeMarks(const QList<Mark>& marks);

} // namespace yagura
