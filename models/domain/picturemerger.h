// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/sourcefolds.h"
#include "models/domain/sourcepicture.h"

namespace yagura {

/// Makes one picture of several. What each part of it is then:
///
/// - targets: the own ones, then for each further source itself as a target ("source:tokyo") and what it watches under
///   qualified ids. A thing that two sources watch stands once (SourceFolds), with the values and findings of one of
///   them.
/// - findings: renamed by their targets, PATTERN.RULE@tokyo:orders-db; worst first. Besides, what is to be said of the
///   sources: source.lost, source.silent (its poller), and source.not_reached of a thing that only another one reaches.
/// - services and impact: one graph, judged anew, so that what is wrong in one place explains what fails in another.
/// - marks, forecasts, observed edges and rules: renamed; those of a thing that stands once are of the source shown.
/// What
///   people marked for everything in a source is about that source alone.
/// - pulse: the own one's; those of the others are in their targets. position: left to the caller.
/// - loss: only when every source is lost; as long as one is there, a lost one is a warning, and the others go on.
///
/// The order of the sources changes nothing. Remembers what was folded and which graph was made; used from one thread.
class PictureMerger final {
public:
    Picture merge(QList<SourcePicture> sources, const Moment& now);

private:
    struct Joint {
        QList<QPair<QString, ServiceMapPtr>> maps; ///< of each source
        QList<QStringList> bare; ///< targets of those that have none
        QHash<QString, QString> names;

        bool operator==(const Joint&) const = default;
    };

    void addTargets(Picture& picture, const SourcePicture& source);
    void addSource(Picture& picture, const SourcePicture& source);
    bool isShownLive(const Picture& picture, const QString& id) const;
    void addFindings(Picture& picture, const SourcePicture& source) const;
    void addOtherParts(Picture& picture, const SourcePicture& source) const;
    void addRules(Picture& picture, const SourcePicture& source) const;
    void addSourceFindings(Picture& picture, const SourcePicture& source, Severity ofLoss) const;
    void joinServices(Picture& picture);
    void explain(Picture& picture) const;

    QList<SourcePicture> m_sources; ///< own first, then by name
    SourceFolds m_folds;
    QHash<QString, TargetState> m_before; ///< sources as targets, by name
    Joint m_joint;
    ServiceMapPtr m_services; ///< of m_joint
};

} // namespace yagura
