// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/picture.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>

namespace yagura {

/// The document of a picture for those who record or send it: the same as pictureJson(), without all of it being there.
/// Rows of few targets are made once and shared with the document of the picture before, as is the rest. Those of many
/// targets are made from their readings whenever somebody wants them, and those that changed to tell a difference:
/// kept, they would be most of the memory of a daemon. A value; any thread may read it.
class PictureDocument final {
public:
    static constexpr qsizetype fewTargets = 256;

    explicit PictureDocument(const Picture& picture, const PictureDocument* before = nullptr);

    const Position& position() const { return m_position; }
    bool isOfTheStoryOf(const Position& other) const;

    QJsonObject whole() const;
    /// As compact JSON.
    QByteArray text() const;
    /// As packedDocument() packs it.
    QByteArray packed() const;
    /// As deltaBetween() tells it of both whole documents.
    QJsonObject deltaFrom(const PictureDocument& before) const;

    /// Whether it tells what stood in messages of queues, and the same document without that.
    bool tellsMessages() const;
    PictureDocument withoutMessages() const;

private:
    /// A table of values that say all that their rows say.
    template<typename Value>
    struct Table {
        QList<Value> values;
        QJsonArray rows;
    };

    void keepRows(const PictureDocument* before);
    bool hasTargetsOf(const PictureDocument& other) const;
    bool tellsTheSame(qsizetype place, const PictureDocument& other, qsizetype otherPlace) const;
    QJsonObject row(qsizetype place) const;
    QJsonObject with(const QJsonArray& rows) const;
    QJsonObject deltaInPlaceFrom(const PictureDocument& before) const;
    QJsonObject deltaByIdFrom(const PictureDocument& before) const;

    Position m_position;
    Moment m_now;
    QList<TargetState> m_targets;
    QList<QJsonObject> m_rows; ///< of those, when they are few
    bool m_isKeyed = false; ///< each target has an id of its own; not so what a mad source tells
    bool m_isWithoutMessages = false;
    Table<Mark> m_marks;
    Table<ObservedEdge> m_observed;
    Table<Rule> m_rules;
    QJsonObject m_rest; ///< all but the targets
};

} // namespace yagura
