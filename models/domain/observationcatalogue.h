// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/failure.h"
#include "models/domain/runbook.h"
#include "models/domain/target.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace yagura {

/// A question that a runbook asks by its id. The ids are a contract: teams' runbooks and records name them. What is
/// sent for one of them is the observer's business; every parameter is needed, and fits its type's whitelist.
struct CatalogueQuery {
    struct Blank {
        QString name; ///< "pid"
        ParameterType type = ParameterType::Identifier;

        bool operator==(const Blank&) const = default;
    };

    QString id; ///< "database.clients"
    QString system; ///< of the target: "postgresql", "rabbitmq"
    QList<Blank> parameters;

    bool operator==(const CatalogueQuery&) const = default;
};
const QList<CatalogueQuery>& catalogueQueries();
const CatalogueQuery* catalogueQuery(const QString& id);

/// A table that an evidence step shows from the picture; it asks nobody. Rows are those of `details` in
/// `yagura.picture/1` where the target has a table of that name ("deleted_open" and its kin are of the survey there).
struct EvidenceTable {
    QString name; ///< "filesystems"
    std::optional<TargetKind> of; ///< nothing: of the picture itself, narrowed to the target where one is named

    bool operator==(const EvidenceTable&) const = default;
};
const QList<EvidenceTable>& evidenceTables();

/// A program that only reads, with the words that it may be called with. A word that begins with '-' or '+' must be
/// among the options exactly: the long names that getopt would complete are refused. Left out are options that write
/// (ss -D, journalctl --cursor-file), change (ss -K, journalctl --vacuum-…, dmesg -c), run something (systemctl -H, ip
/// netns exec, -batch), read what is named in a file, or show secrets (ps with e, systemctl show).
struct ReaderProgram {
    QString name; ///< of argv[0], without a path
    QStringList options;
    QStringList verbs; ///< where there are some, argv[1] must be one of them
    int mostWords = -1; ///< that are no options, the verb included; -1: any number

    bool operator==(const ReaderProgram&) const = default;
};
const QList<ReaderProgram>& readerPrograms();

/// Why this may not be sent, once every blank is filled in: "observe.unknown_query" {query}, "observe.bad_parameter"
/// {parameter}, "observe.not_listed" {word}. Nothing: it may, as far as the words go. A team's own SQL passes: what
/// guards it is its acceptance and its login.
std::optional<Failure> faultOf(const ObserveStep& step);

/// Whether the path of a GET stays a path below the target's address: begins with one '/', has neither "..", blanks,
/// '#', '\' nor control characters, and is no longer than 2,048.
bool isPathOfTarget(const QString& path);

} // namespace yagura
