// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/picture.h"
#include "models/domain/singlepoints.h"
#include "models/items/checklist/texttable.h"

namespace yagura {

/// The tables that evidence steps show, by the names of evidenceTables(): the few columns that tell, worst first, from
/// the newest picture. Used from one thread.
class EvidenceTables final {
public:
    static constexpr qsizetype mostRows = 200;

    /// Of a target; an empty one means the picture, or its only target of that kind. A table that nobody knows, or that
    /// the target does not have, is a note. Linear in the rows of its target.
    TextTable table(const PicturePtr& picture, const QString& name, const QString& target);

private:
    TextTable singlePointsTable(const PicturePtr& picture);

    ServiceMapPtr m_services; ///< that m_points are of
    std::vector<SinglePoint> m_points;
};

} // namespace yagura
