// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/judge.h"
#include "models/domain/markbook.h"
#include "models/domain/normalband.h"
#include "models/domain/picture.h"

namespace yagura {

/// What was read in, what it means out: judges, forecasts, sees changes and who works on what, and tells causes from
/// effects. Remembers what that takes. Handed the time and asked for nothing outside, so that a pipeline, a replayed
/// story and a test get the same picture from the same readings. Used from one thread.
class PictureMaker final {
public:
    /// `hostName` is that of the machine that looks, as its servers name it; it tells what targets share.
    explicit PictureMaker(Holds holds, const QString& hostName = {});

    /// Other rules; what stands goes on standing if they still say so.
    void configure(const Rules& rules, const QList<ThresholdOverride>& overrides);
    /// What the targets are for, as it is written; null when nobody said. What they turn out to share is added here.
    void setServices(const ServiceMapPtr& written) { m_written = m_services = written; }
    /// What people wrote; known ones are passed over.
    void addMarks(const QList<Mark>& written, const Moment& now) { m_marks.add(written, now); }

    /// Normal bands of an earlier run, and those to keep for the next one.
    void restoreBands(const QList<KeptSamples>& kept, const Moment& now) { m_bands.restore(kept, now); }
    QList<KeptSamples> keptBands(const Moment& now) const { return m_bands.kept(now); }

    /// The picture of a moment; where it stands and how the poller does are the caller's to fill in. `now` never goes
    /// back by the boot clock.
    Picture make(const QList<TargetState>& targets, const Moment& now);

private:
    void judge(Picture& picture);
    void lookForShared(const QList<TargetState>& targets);
    void putMarks(Picture& picture);
    void explain(Picture& picture) const; ///< causes, effects and the states of services

    Rules m_rules;
    Judge m_judge;
    NormalBands m_bands {NormalBands::Limits {}};
    FillLog m_fills {FillLog::Limits {}};
    QList<Finding> m_findings; ///< of the picture before
    MarkBook m_marks;
    ObservedEdgeBook m_observed;
    ServiceMapPtr m_written;
    ServiceMapPtr m_services; ///< with what is shared
    QString m_hostName;
};

} // namespace yagura
