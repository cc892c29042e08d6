// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/incident.h"

#include <QWidget>

namespace yagura {

/// One condition for calling an incident over, as it is now: met, not met, or nobody can see.
class CriterionRow final : public QWidget {
    Q_OBJECT

public:
    CriterionRow(const ExitCriterion& criterion, const PredicateState& state, QWidget* parent = nullptr);
};

} // namespace yagura
