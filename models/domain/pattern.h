// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/picture.h"

namespace yagura {

/// One number that speaks for something when it is beyond a level. Data: resources/rules/patterns.yaml.
struct Sign {
    enum class At {
        Target, ///< where the finding is
        /// The node that the target runs on, and of its file systems those that hold the target's files. While nobody
        /// knows which node that is, any watched one is asked, and its answer is a guess: it hints and decides nothing.
        /// So is that of any file system while nobody knows where the files are.
        Host,
        Nodes, ///< any node that is watched
    };

    QString code; ///< "connections_high": words in models/items
    QString number; ///< an indicator, or a fact of factsOf()
    Rule::Measure measure = Rule::Measure::Value;
    Rule::When when = Rule::When::Above;
    double level = 0;
    At at = At::Target;

    bool operator==(const Sign&) const = default;
};

/// What may lie behind a pattern, and how to tell.
struct CauseRule {
    QString code; ///< "database.pool_of_one_client"
    QList<Sign> needs; ///< one that does not hold rules the cause out
    QList<Sign> any; ///< when none of them holds, the cause is ruled out
    QList<Sign> hints; ///< make it possible, never likely

    bool operator==(const CauseRule&) const = default;
};

struct Pattern {
    QString name; ///< database, storage, queue
    QStringList of; ///< the patterns of findings that it explains
    QString about; ///< type of the objects that it shows at, each by itself: "queue"; empty: the target as a whole
    QList<Sign> signs; ///< what the pattern looks like
    QList<CauseRule> causes;

    bool operator==(const Pattern&) const = default;
};

using Patterns = QList<Pattern>;

/// A sign as it is now.
struct SeenSign {
    enum class Holds { No, Yes, Unknown };

    Sign sign;
    Holds holds = Holds::Unknown;
    QString target; ///< where the number is from
    std::optional<ObjectRef> object;
    Amount value; ///< compared with sign.level
    QString unit;
    bool isGuess = false; ///< of a node, or a file system, of which nobody knows that it is the one

    bool operator==(const SeenSign&) const = default;
};

/// How near a pattern is: which of its signs are there and which are missing.
struct Explanation {
    QString pattern;
    QString target;
    std::optional<ObjectRef> object; ///< of the target; nothing: all of it
    QList<SeenSign> signs;

    qsizetype held() const;
    QList<SeenSign> missing() const; ///< do not hold, or are not known

    bool operator==(const Explanation&) const = default;
};

enum class Likelihood { RuledOut, Unknown, Possible, Likely };
QString likelihoodName(Likelihood likelihood); ///< "ruled_out", "unknown", "possible", "likely"

struct RootCause {
    QString code;
    Likelihood likelihood = Likelihood::Unknown;
    QList<SeenSign> evidence; ///< all its signs: what speaks for it and against it

    bool operator==(const RootCause&) const = default;
};

/// Whether the pattern can show at targets of this kind.
bool concerns(const Pattern& pattern, TargetKind kind);

/// The object at which the pattern is nearest: where most of its signs hold, and of those most signs of its causes; the
/// first one where none does. Nothing when the target has no such object. Pure, on request: linear in its numbers.
std::optional<ObjectRef> nearestObject(const Pattern& pattern, const Picture& picture, const QString& target);

/// Why a pattern did or did not show: at that object of the target when the pattern is about such objects, else at the
/// nearest one. Pure, on request: linear in the target's numbers.
Explanation explain(const Pattern& pattern, const Picture& picture, const QString& target,
    const std::optional<ObjectRef>& object = std::nullopt);

/// What may lie behind a finding, likeliest first; empty when no pattern explains it. Signs about the finding's type of
/// object ask that object only; guesses make a cause possible and never more, and rule none out. Pure, on request.
QList<RootCause> rootCausesOf(const Patterns& patterns, const Finding& finding, const Picture& picture);

/// Numbers that are no indicators but tell causes apart: from tables, ladder and forecasts.
Indicators factsOf(const TargetState& state, const Picture& picture);
/// UCUM unit of a fact; nothing when there is no such fact.
std::optional<QString> factUnit(const QString& name);

} // namespace yagura
