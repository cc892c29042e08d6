// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/configuration.h"
#include "models/domain/result.h"
#include "models/domain/rule.h"

#include <QSet>

namespace yagura {

/// The rules that come with the program (resources/rules/*.yaml, embedded as :/yagura/rules). Faults would be ours.
Result<Rules, QList<ConfigFault>> shippedRules();

/// One file of rules. Faults as in configfaults.h; additionally a rule's name twice is config.duplicate_id.
Result<Rules, QList<ConfigFault>> readRules(const QByteArray& bytes, const QString& file, const QString& origin);

/// The indicators that any of these rules asks for.
QSet<QString> indicatorsOf(const Rules& rules);

} // namespace yagura
