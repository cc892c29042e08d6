// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/picture.h"

#include <QHash>

namespace yagura {

// Several sources in one picture: what they are called, and how one stands in it.
//
// The own source (what is polled here, or the daemon that --connect names) keeps its ids. Those of a further one are
// qualified by its name: "tokyo:orders-db", and with them all that is made of ids: findings, services, marks.

/// "tokyo:orders-db"; the id itself where the source has no name.
QString qualifiedId(const QString& source, const QString& id);

/// What sources may be called: small letters, digits and '-', a letter first, 32 at most, and no word that begins ids
/// of our own ("host", "filesystem", "source").
bool isSourceName(const QString& name);

/// Each named source is a target of the picture, too: its value is what it was last heard to see, its failure why it is
/// lost. So whoever shows targets, their ages and their failures shows sources.
QString sourceTargetId(const QString& name); ///< "source:tokyo"
bool isSource(const Target& target);
QString sourceNameOf(const Target& target); ///< "tokyo"; empty when it is no source

/// What one source shows now.
struct SourcePicture {
    QString name; ///< empty: polled here, and nobody can lose it
    bool isOwn = false; ///< its ids stay as they are; at most one is
    QString address; ///< for display
    PicturePtr picture; ///< null: none has come yet
    std::optional<SourceLoss> loss; ///< nothing new comes of it
    bool isPaused = false; ///< by hand
};

/// Who else sees a target of a merged picture.
struct AlsoSeen {
    QString source; ///< its name
    bool isShown
        = false; ///< the values are those of that source, because the one that gives it its name does not see it

    bool operator==(const AlsoSeen&) const = default;
};
/// By id; of targets that one source sees nothing.
QHash<QString, QList<AlsoSeen>> seenTwice(const Picture& picture);

/// How long nothing was heard of a source before it is told: each picture brings the pulse of its poller.
inline constexpr std::chrono::milliseconds sourceEvery {5'000};

/// The source as a target. `alsoSees` are targets that are named by another source; flagged when its values are shown.
/// `before` gives the readings that have not changed.
TargetState sourceState(const SourcePicture& source, const QHash<QString, bool>& alsoSees, const TargetState* before);

} // namespace yagura
