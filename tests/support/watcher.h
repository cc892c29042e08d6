// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/judge.h"
#include "tests/support/judging.h"

namespace yagura::testing {

inline const QString full = u"storage.filesystem_full@node-A/%2F"_s;

/// The share of "/" that is used, read at that second.
inline TargetState usedAt(int second, int percent)
{
    return stateOf(readingOf(u"node-A"_s, nodeWith({{u"/"_s, percent}}), momentAt(second)), TargetKind::Node);
}

inline ThresholdOverride holdOf(double seconds, const QString& indicator = u"*"_s)
{
    ThresholdOverride change;
    change.indicator = indicator;
    change.holdS = seconds;
    return change;
}

inline Rule ruleWith(double hold, double margin = 0)
{
    Rule rule = fullRule();
    rule.holdS = hold;
    rule.clearMargin = margin;
    return rule;
}

/// A judge that looks at "/" again and again; the test tells the second and the share.
struct Watcher {
    Judge judge {Holds::Waited};

    explicit Watcher(const Rule& rule, const QList<ThresholdOverride>& overrides = {}) { judge.configure({rule}, overrides); }

    QList<Finding> look(int second, int percent) { return judge.judge({usedAt(second, percent)}, momentAt(second)); }
    /// "W", "C" or "-" for each second from `first` on.
    QString run(int first, const QList<int>& percents, int step = 1)
    {
        QString seen;
        for (const int percent : percents) {
            const auto findings = look(first, percent);
            seen += findings.isEmpty() ? u'-' : severityName(findings[0].severity).at(0).toUpper();
            first += step;
        }
        return seen;
    }
};

} // namespace yagura::testing
