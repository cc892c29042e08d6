// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/pattern.h"
#include "models/items/snapshotmodel.h"

namespace yagura {

/// What somebody wants to know the reasons of.
struct WhyQuestion {
    QString target;
    QString finding; ///< its id; empty: why nothing was found on the target

    bool operator==(const WhyQuestion&) const = default;
};

/// One line of the answer.
struct WhyRow {
    enum class Kind {
        Section, ///< what the lines below it are
        Cause, ///< with its signs below it
        Pattern, ///< with its signs below it
        Sign,
    };

    QString key; ///< its place: an answer is read from the top
    QString id; ///< what it is about, for ever: "database.network/network_fails"
    Kind kind = Kind::Section;
    Severity severity = Severity::Ok;
    QString verdict; ///< "likely", "3 of 4 signs", "speaks for it"
    QString text;
    QString now; ///< of a sign: its number
    QString level; ///< of a sign: from where on it counts
    QString place; ///< of a sign: where the number is from, when that is not the target itself
    QString target; ///< of a sign: where to look
    QString object;
    bool holds = false; ///< a sign that is there; a cause that is likely
    bool isQuiet = false; ///< a cause that is ruled out, and its signs

    bool operator==(const WhyRow&) const = default;
};

/// Additional answer: the WhyRow itself, for the delegate.
inline constexpr int WhyRowRole = Qt::UserRole + 140;

using WhyTable = SnapshotModel<WhyRow>;

std::span<const Column<WhyRow>> whyColumns();

/// The answer, line by line. Of a finding: what may lie behind it, likeliest first, then how near the patterns of its
/// target are. Of a target: how near its patterns are and what is missing, then the causes as the numbers stand now.
std::vector<WhyRow> whyRows(const WhyQuestion& question, const Picture& picture, const Patterns& patterns);

/// The same as indented lines, for a chat or a ticket.
QString whyText(const std::vector<WhyRow>& rows);

/// What the question is about, in two lines at most: the finding with how long it has stood, or the target.
QString whyTitle(const WhyQuestion& question, const Picture& picture);
QString whyDetail(const WhyQuestion& question, const Picture& picture);

} // namespace yagura

Q_DECLARE_METATYPE(yagura::WhyRow)
