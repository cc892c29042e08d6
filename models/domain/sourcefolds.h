// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/sourcepicture.h"

#include <QHash>
#include <QSet>

namespace yagura {

/// One target of one source, by its places in the lists.
struct SeenTarget {
    qsizetype source = 0;
    qsizetype target = 0;
};

/// One thing that several sources watch.
struct Fold {
    QString id; ///< in the merged picture: that of the first source which sees it, whosever values are shown
    QList<SeenTarget> seen; ///< in the order of the sources
    qsizetype shown = 0; ///< place in `seen` of the one whose values are shown
};

/// Finds what several sources watch twice. Two targets are one thing when their identities are equal and nothing that
/// was read of them speaks against it (samenessOf); what cannot be told now stays as it was. Two targets of one source
/// are never one: somebody wrote both down.
///
/// Of one thing the values of one source are shown: of those that see it live the one that looks most often, and then
/// the same for as long as it sees it live, or none does. The id never changes with that. Remembers between looks, and
/// is used from one thread.
class SourceFolds final {
public:
    /// The own source first, then the others by name.
    void look(const QList<SourcePicture>& sources, const Moment& now);

    const QList<Fold>& folds() const { return m_folds; }
    const Fold* foldOf(const QString& id) const; ///< by its id in the merged picture; null when only one source sees it
    /// What an id of that source is called in the merged picture, be it of a target or not.
    QString idOf(const SourcePicture& source, const QString& id) const;
    /// Whether it is a thing of which another source's values are shown.
    bool isHidden(const SourcePicture& source, const QString& target) const
    {
        return m_hidden.contains(keyOf(source, target));
    }
    /// Ids of things of several sources; equal while nothing about them changed.
    const QHash<QString, QString>& names() const { return m_ids; }

private:
    struct Group {
        QList<SeenTarget> seen;
        QList<ReadingPtr> evidence; ///< one of each
    };

    static QString keyOf(const SourcePicture& source, const QString& target);
    ReadingPtr evidenceOf(const SourcePicture& source, const TargetState& state);
    bool fits(
        const Group& group, const QList<SourcePicture>& sources, const SeenTarget& seen, const Reading& reading) const;
    void findGroups(const QList<SourcePicture>& sources);
    void name(const Group& group, const QList<SourcePicture>& sources);
    void choose(Fold& fold, const QList<SourcePicture>& sources, const Moment& now);

    QList<Group> m_groups;
    QList<Fold> m_folds;
    QHash<QString, qsizetype> m_places; ///< in m_folds, by id
    QHash<QString, QString> m_ids; ///< by key
    QSet<QString> m_hidden; ///< keys
    QHash<QString, ReadingPtr> m_evidence; ///< by key: the newest value that told an identity
    QHash<QString, QString> m_shown; ///< name of the source, by id
};

} // namespace yagura
