// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/localtext.h"
#include "models/domain/predicate.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <variant>

namespace yagura {

/// What may be filled in for a parameter. Each type has one whitelist (see runbookvalue.h); a value with a leading '-'
/// or a control character fits none of them.
enum class ParameterType { Target, Host, Queue, Path, Identifier, Integer, Duration, Choice };
QString parameterTypeName(ParameterType type); ///< "target", "host", "queue", "path", "identifier", "integer", …
std::optional<ParameterType> parameterTypeFromName(const QString& name);

/// A blank of a runbook: `{name}` in its texts and commands.
struct RunbookParameter {
    QString name;
    ParameterType type = ParameterType::Identifier;
    LocalText label;
    QString
        from; ///< where its value comes from: "finding.target", "finding.object", "finding.args.NAME"; empty: asked for
    QString fallback; ///< when nothing gave one; empty: none
    QStringList choices; ///< of a choice

    bool operator==(const RunbookParameter&) const = default;
};

/// When a runbook fits a finding: every entry that is given must fit. One that gives none fits every finding.
struct RunbookMatch {
    QStringList patterns; ///< of findings: "database"; empty: any
    QStringList rules; ///< "connections_exhausted", or with the pattern before it: "storage.read_only"; empty: any
    QStringList causes; ///< likely or possible root causes: "database.pool_of_one_client"; empty: any

    bool operator==(const RunbookMatch&) const = default;
};

/// A look at live numbers that the picture has already: nobody is asked anything.
struct EvidenceStep {
    struct Number {
        QString target; ///< may hold placeholders, like every text of a step
        QString indicator;
        QString objectGlob;

        bool operator==(const Number&) const = default;
    };
    QList<Number> numbers;
    QString
        table; ///< "sessions", "clients", "locks", "filesystems", "growers", "deleted_open", "queues", …; empty: none
    QString target; ///< whose table; empty: that of the picture, or of the only target of its kind

    bool operator==(const EvidenceStep&) const = default;
};

/// A question to the world that changes nothing there. It runs by itself when the step opens, but for what a team
/// brought along and nobody has accepted yet.
struct ObserveStep {
    struct Query { ///< of the shipped catalogue, by id
        QString id;
        QHash<QString, QString> parameters;
        bool operator==(const Query&) const = default;
    };
    struct Get { ///< HTTP GET to a configured target or service check
        QString path;
        bool operator==(const Get&) const = default;
    };
    struct Reader { ///< a program that only reads, as argv; its name must be on the shipped list
        QStringList argv;
        bool operator==(const Reader&) const = default;
    };
    struct OwnSql { ///< a team's own
        QString sql;
        bool operator==(const OwnSql&) const = default;
    };
    QString target;
    std::variant<Query, Get, Reader, OwnSql> ask;

    bool operator==(const ObserveStep&) const = default;
};

/// A fork. The predicate, where there is one, answers by itself; a person may overrule it.
struct DecideStep {
    Predicate answer; ///< may be empty: then a person decides
    QString yes; ///< id of the step to go on with; empty: the next one
    QString no;
    QString unknown;

    bool operator==(const DecideStep&) const = default;
};

/// What no API can do: a command to copy, filled in and quoted. Never run by Yagura.
struct ManualStep {
    QStringList argv; ///< one command; each word is quoted after it was filled in
    QString shell; ///< instead: a line for a shell, whose blanks are filled in as quoted words; empty for most
    bool operator==(const ManualStep&) const = default;
};

/// A guarded change of a live system, by the id of a shipped action ("postgresql.terminate").
struct ChangeStep {
    QString action;
    QString target;
    QHash<QString, QString> arguments;

    bool operator==(const ChangeStep&) const = default;
};

/// Waits until the picture says so.
struct WaitStep {
    Predicate until;
    std::chrono::seconds limit {std::chrono::minutes(30)};
    QString otherwise; ///< id of the step to go on with when the limit is over; empty: the step stays open and says so

    bool operator==(const WaitStep&) const = default;
};

/// Something to say to people.
struct CommunicateStep {
    LocalText message; ///< filled in, to copy
    std::chrono::seconds again {0}; ///< reminds after so long; 0: once

    bool operator==(const CommunicateStep&) const = default;
};

struct RunbookStep {
    using Content
        = std::variant<EvidenceStep, ObserveStep, DecideStep, ManualStep, ChangeStep, WaitStep, CommunicateStep>;

    QString id; ///< unique in the runbook and stable, so that statistics over years work
    LocalText title;
    LocalText text; ///< plain
    LocalText refutedIf; ///< what would show that the step's verdict is wrong; may be empty
    Predicate verdict; ///< of evidence and observe steps: what makes it speak; may be empty
    LocalText verdictYes; ///< the sentence when it holds
    LocalText verdictNo;
    Content content;
    int line = 0; ///< in its file, from 1

    QString kindName() const; ///< "evidence", "observe", "decide", "manual", "change", "wait", "communicate"
    bool operator==(const RunbookStep&) const = default;
};

enum class RunbookOrigin { Shipped, Team, User };
QString runbookOriginName(RunbookOrigin origin); ///< "shipped", "team", "user"

/// A checklist as it is written: what to look at and do, in which order, for which findings.
struct Runbook {
    QString id; ///< "database-connection-timeout"
    LocalText title;
    LocalText summary;
    QList<RunbookMatch> matches; ///< one that fits is enough; none: launched by hand only
    QList<RunbookParameter> parameters;
    QList<RunbookStep> steps; ///< never empty
    RunbookOrigin origin = RunbookOrigin::Shipped;
    QString file; ///< empty for a shipped one
    QByteArray sha256; ///< of its bytes

    const RunbookStep* step(const QString& id) const;
    bool operator==(const Runbook&) const = default;
};

using Runbooks = QList<Runbook>;

/// Why a runbook fits a finding, for people to check.
struct RunbookFit {
    QString runbook;
    int score = 0; ///< the finding names it 100, rule 4, cause 2, pattern 1, of the best match
    QStringList because; ///< what fitted: "runbook", "rule", "cause", "pattern"

    bool operator==(const RunbookFit&) const = default;
};

/// The runbooks that fit, best first. `causes` are the codes of root causes that are likely or possible. Pure.
QList<RunbookFit> fittingRunbooks(const Runbooks& runbooks, const Finding& finding, const QStringList& causes);

} // namespace yagura
