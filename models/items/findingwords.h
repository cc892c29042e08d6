// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/finding.h"

#include <QString>

namespace yagura {

/// A finding in the reader's language: what is wrong in a few words, and the number behind it.
struct FindingWords {
    QString title; ///< "orders-db connections exhausted"
    QString detail; ///< "98 of 97 in use"
};

/// How much of a long path a title carries.
enum class ObjectText { Whole, Short };

FindingWords wordsOf(const Finding& finding, ObjectText objects = ObjectText::Whole);

/// The title of a finding of which only the id, or its beginning, is known: what is awaited may not stand now.
QString titleOfFinding(const QString& id, ObjectText objects = ObjectText::Whole);

/// A finding in as few words as there are, for who reads from afar: the thing, what is wrong with it, the number.
struct FindingBrief {
    QString name; ///< "orders-db", "node-A /var"
    QString what; ///< "connections exhausted"
    QString value; ///< "98 / 97", "96 %"; empty when nothing was measured
};

FindingBrief briefOf(const Finding& finding);

/// "…/node-A/var" of a long path, other names whole.
QString shortObjectName(const QString& name);

/// Both as one line, for `yagura check` and tooltips.
QString sentenceOf(const Finding& finding);

/// Whether an indicator is a share of something, 0 to 1, that people read in percent.
bool isShare(const QString& indicator);

/// A value with its unit as people read it: "91 %", "47 s", "1.2 GB", "98".
QString amountText(const Amount& value, const QString& unit, const QString& indicator);

} // namespace yagura
