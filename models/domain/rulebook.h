// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/levels.h"

#include <QHash>

#include <memory>
#include <vector>

namespace yagura {

/// Rules and overrides, sorted out once per configuration, so that an indicator of a target meets only its own.
class RuleBook final {
public:
    /// A rule in force at one target.
    struct Entry {
        Rule rule;
        Levels levels; ///< with the overrides that fit the whole target
        std::vector<ThresholdOverride> byObject; ///< all overrides in their order; empty when none names an object

        Levels levelsAt(const QString& object) const;
    };
    using Entries = std::vector<Entry>;
    using Page = QHash<QString, Entries>; ///< by indicator

    RuleBook() = default;
    RuleBook(Rules rules, QList<ThresholdOverride> overrides);

    /// The rules in force at this target. Targets for which the same rules fit share a page.
    const Page& page(const QString& target);

private:
    QByteArray fitting(const QString& target) const;
    Page pageFor(const QString& target) const;

    Rules m_rules;
    QList<ThresholdOverride> m_overrides;
    QHash<QString, std::shared_ptr<const Page>> m_byTarget;
    QHash<QByteArray, std::shared_ptr<const Page>> m_byFit;
};

} // namespace yagura
