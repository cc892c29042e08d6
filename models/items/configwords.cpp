// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/configwords.h"

#include "models/items/filledin.h"
#include "models/items/formats.h"
#include "models/items/jsonwords.h"
#include "models/items/phrase.h"
#include "models/items/visibletext.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr Phrase phrases[] = {
    {"config.unreadable", QT_TRANSLATE_NOOP("yagura::ConfigFaults", "the file cannot be read: {detail}")},
    {"config.file_too_large", QT_TRANSLATE_NOOP("yagura::ConfigFaults", "the file is larger than {limit}")},
    {"config.nul", QT_TRANSLATE_NOOP("yagura::ConfigFaults", "a NUL byte; this is no text file")},
    {"config.not_utf8", QT_TRANSLATE_NOOP("yagura::ConfigFaults", "not UTF-8; save the file as UTF-8")},
    {"config.syntax", QT_TRANSLATE_NOOP("yagura::ConfigFaults", "not YAML: {detail}")},
    {"config.alias",
        QT_TRANSLATE_NOOP("yagura::ConfigFaults", "anchors and aliases (&, *) are not used here; write the value out")},
    {"config.tag", QT_TRANSLATE_NOOP("yagura::ConfigFaults", "tags ({tag}) are not used here; leave it out")},
    {"config.merge_key",
        QT_TRANSLATE_NOOP("yagura::ConfigFaults", "merge keys (<<) are not used here; write the keys out")},
    {"config.duplicate_key",
        QT_TRANSLATE_NOOP("yagura::ConfigFaults", "the key {key} stands here twice; the first is at {first}")},
    {"config.key_not_text", QT_TRANSLATE_NOOP("yagura::ConfigFaults", "a key must be a word")},
    {"config.several_documents",
        QT_TRANSLATE_NOOP("yagura::ConfigFaults", "a second document (---); use a second file")},
    {"config.too_deep", QT_TRANSLATE_NOOP("yagura::ConfigFaults", "nested deeper than {limit} levels")},
    {"config.too_many_nodes", QT_TRANSLATE_NOOP("yagura::ConfigFaults", "more than {limit} values")},
    {"config.too_many_faults",
        QT_TRANSLATE_NOOP("yagura::ConfigFaults", "more than {limit} faults; the rest is not told")},
    {"config.unknown_key", QT_TRANSLATE_NOOP("yagura::ConfigFaults", "unknown key {key}{nearest?}")},
    {"config.missing_key", QT_TRANSLATE_NOOP("yagura::ConfigFaults", "the key {key} is missing")},
    {"config.wrong_type", QT_TRANSLATE_NOOP("yagura::ConfigFaults", "{key} must be {expected}, not {found}")},
    {"config.out_of_range", QT_TRANSLATE_NOOP("yagura::ConfigFaults", "{key} is out of range{bounds?}")},
    {"config.bad_value",
        QT_TRANSLATE_NOOP("yagura::ConfigFaults", "{key} cannot be {value}{nearest?}; it is one of: {known}")},
    {"config.secret",
        QT_TRANSLATE_NOOP(
            "yagura::ConfigFaults", "{key}: no secrets in this file; use password_command, ~/.pgpass or the keychain")},
    {"config.bad_id", QT_TRANSLATE_NOOP("yagura::ConfigFaults", "this id cannot be used ({reason})")},
    {"config.bad_source_name",
        QT_TRANSLATE_NOOP("yagura::ConfigFaults",
            "a source cannot be called {value}: small letters, digits and -, a letter first, 32 at most; not host, filesystem or source")},
    {"config.duplicate_id", QT_TRANSLATE_NOOP("yagura::ConfigFaults", "the id {id} is taken; the first is at {first}")},
    {"config.unknown_system",
        QT_TRANSLATE_NOOP("yagura::ConfigFaults", "unknown system {value}{nearest?}; it is one of: {known}")},
    {"config.bad_dsn", QT_TRANSLATE_NOOP("yagura::ConfigFaults", "the dsn cannot be read: {detail}")},
    {"config.bad_url", QT_TRANSLATE_NOOP("yagura::ConfigFaults", "the URL cannot be used ({reason})")},
    {"config.url_user", QT_TRANSLATE_NOOP("yagura::ConfigFaults", "no user in the URL; write it as user:")},
    {"config.missing_file", QT_TRANSLATE_NOOP("yagura::ConfigFaults", "{key}: there is no file {path}")},
    {"config.every_too_short",
        QT_TRANSLATE_NOOP("yagura::ConfigFaults", "RabbitMQ off this machine is polled at most every {minimum}")},
    {"config.timeout_too_long",
        QT_TRANSLATE_NOOP("yagura::ConfigFaults", "{key} is longer than the interval of {every}")},
    {"config.unknown_zone", QT_TRANSLATE_NOOP("yagura::ConfigFaults", "unknown time zone {value}{nearest?}")},
    {"config.unknown_indicator", QT_TRANSLATE_NOOP("yagura::ConfigFaults", "unknown indicator {value}{nearest?}")},
    {"config.levels_crossed",
        QT_TRANSLATE_NOOP("yagura::ConfigFaults", "critical ({critical}) would be reached before warning ({warning})")},
    {"config.no_level", QT_TRANSLATE_NOOP("yagura::ConfigFaults", "neither warning nor critical is given")},
    {"config.unknown_id",
        QT_TRANSLATE_NOOP("yagura::ConfigFaults", "no target, service or function is called {value}{nearest?}")},
    {"config.self_need", QT_TRANSLATE_NOOP("yagura::ConfigFaults", "{id} cannot need itself")},
    {"config.too_many_needed",
        QT_TRANSLATE_NOOP(
            "yagura::ConfigFaults", "at least {at_least} of {count} cannot be; name more, or ask for fewer")},
    {"config.one_of", QT_TRANSLATE_NOOP("yagura::ConfigFaults", "exactly one of these keys must stand here: {known}")},
    {"config.unknown_service", QT_TRANSLATE_NOOP("yagura::ConfigFaults", "no service is called {value}{nearest?}")},
    {"config.adopted_twice",
        QT_TRANSLATE_NOOP("yagura::ConfigFaults", "that {service} needs {id} was adopted already, at {first}")},
    {"config.adopted_and_written",
        QT_TRANSLATE_NOOP("yagura::ConfigFaults",
            "that {service} needs {id} stands in its own entry, too; this line can be left out")},
    {"config.not_adopted",
        QT_TRANSLATE_NOOP("yagura::ConfigFaults", "that {service} needs {id} is not among what the desktop adopted")},
    {"config.bad_address", QT_TRANSLATE_NOOP("yagura::ConfigFaults", "{key} must be HOST:PORT")},
    {"config.not_peeked",
        QT_TRANSLATE_NOOP("yagura::ConfigFaults",
            "{value} is not looked into{nearest?}; a schema needs the queue under peek, in the same words")},
    {"schema.not_json", QT_TRANSLATE_NOOP("yagura::ConfigFaults", "not JSON: {error}")},
    {"schema.duplicate_key", QT_TRANSLATE_NOOP("yagura::ConfigFaults", "the same key again in one object")},
    {"schema.not_a_schema",
        QT_TRANSLATE_NOOP("yagura::ConfigFaults", "a schema must stand here (an object, true or false), not {found}")},
    {"schema.wrong_type", QT_TRANSLATE_NOOP("yagura::ConfigFaults", "{key} must be {expected}, not {found}")},
    {"schema.bad_count", QT_TRANSLATE_NOOP("yagura::ConfigFaults", "{key} must be a whole number, 0 or more")},
    {"schema.bad_divisor", QT_TRANSLATE_NOOP("yagura::ConfigFaults", "{key} must be a number above 0")},
    {"schema.unknown_type",
        QT_TRANSLATE_NOOP("yagura::ConfigFaults", "there is no type {value}{nearest?}; it is one of: {known}")},
    {"schema.bad_pattern", QT_TRANSLATE_NOOP("yagura::ConfigFaults", "the pattern cannot be used: {detail}")},
    {"schema.remote_reference",
        QT_TRANSLATE_NOOP("yagura::ConfigFaults", "{ref} is another document, and nothing is fetched; put it under $defs")},
    {"schema.unresolved", QT_TRANSLATE_NOOP("yagura::ConfigFaults", "there is nothing at {ref}")},
    {"schema.circular",
        QT_TRANSLATE_NOOP("yagura::ConfigFaults", "leads back to itself without going into a value, so it would never end")},
    {"schema.unsupported",
        QT_TRANSLATE_NOOP("yagura::ConfigFaults", "{key} is not supported here, and leaving it out would judge wrongly")},
    {"schema.unknown_dialect",
        QT_TRANSLATE_NOOP("yagura::ConfigFaults", "the dialect {value} is not known; drafts 4, 6, 7, 2019-09 and 2020-12 are")},
    {"schema.too_large", QT_TRANSLATE_NOOP("yagura::ConfigFaults", "more than {limit} subschemas")},
    {"config.circle",
        QT_TRANSLATE_NOOP("yagura::ConfigFaults", "these need each other, so they can only fail together: {ids}")},
    {"config.level_of_all",
        QT_TRANSLATE_NOOP("yagura::ConfigFaults", "{key}: a threshold for every indicator (*) takes hold only")},
    {"config.no_rule",
        QT_TRANSLATE_NOOP("yagura::ConfigFaults", "no rule asks for {indicator}, so this threshold changes nothing")},
    {"config.read_only_target",
        QT_TRANSLATE_NOOP("yagura::ConfigFaults", "{id} stands in a file that a person wrote; change it there")},
    {"config.unknown_target", QT_TRANSLATE_NOOP("yagura::ConfigFaults", "there is no target {id}")},
    {"config.not_ours",
        QT_TRANSLATE_NOOP("yagura::ConfigFaults",
            "the desktop's own file holds {key}, which the desktop does not write; move it to yagura.yaml")},
    {"config.cannot_write", QT_TRANSLATE_NOOP("yagura::ConfigFaults", "{path} cannot be written: {detail}")},
    {"config.secret_not_kept",
        QT_TRANSLATE_NOOP("yagura::ConfigFaults",
            "saved, but the keychain did not take the password of {id}; it serves until the program ends")},
    {"config.secret_not_removed",
        QT_TRANSLATE_NOOP("yagura::ConfigFaults", "removed, but the password of {id} still lies in the keychain")},
    {"runbook.bad_id",
        QT_TRANSLATE_NOOP("yagura::ConfigFaults", "{key}: an id is made of small letters, digits and -, 64 at most")},
    {"runbook.bad_name",
        QT_TRANSLATE_NOOP(
            "yagura::ConfigFaults", "{value} is no name for a parameter: small letters, digits and _, a letter first")},
    {"runbook.bad_from",
        QT_TRANSLATE_NOOP("yagura::ConfigFaults",
            "{key} cannot be {value}; it is finding.target, finding.object or finding.args.NAME")},
    {"runbook.bad_default",
        QT_TRANSLATE_NOOP("yagura::ConfigFaults", "{value} does not fit the type of this parameter")},
    {"runbook.empty", QT_TRANSLATE_NOOP("yagura::ConfigFaults", "{key} holds nothing")},
    {"runbook.too_many", QT_TRANSLATE_NOOP("yagura::ConfigFaults", "{key} holds more than {limit}")},
    {"runbook.too_many_files",
        QT_TRANSLATE_NOOP("yagura::ConfigFaults", "more than {limit} runbooks in this folder; the rest is not read")},
    {"runbook.unknown_rule", QT_TRANSLATE_NOOP("yagura::ConfigFaults", "{key}: no rule is called {value}{nearest?}")},
    {"runbook.unknown_pattern",
        QT_TRANSLATE_NOOP("yagura::ConfigFaults", "{key}: no pattern is called {value}{nearest?}")},
    {"runbook.unknown_cause",
        QT_TRANSLATE_NOOP("yagura::ConfigFaults", "{key}: no root cause is called {value}{nearest?}")},
    {"runbook.unknown_table", QT_TRANSLATE_NOOP("yagura::ConfigFaults", "{key}: there is no table {value}{nearest?}")},
    {"runbook.unknown_query",
        QT_TRANSLATE_NOOP("yagura::ConfigFaults", "{key}: the catalogue has no query {value}{nearest?}")},
    {"runbook.unknown_action",
        QT_TRANSLATE_NOOP("yagura::ConfigFaults", "{key}: there is no action {value}{nearest?}")},
    {"runbook.unknown_step", QT_TRANSLATE_NOOP("yagura::ConfigFaults", "{key}: there is no step {value}{nearest?}")},
    {"runbook.circle",
        QT_TRANSLATE_NOOP(
            "yagura::ConfigFaults", "{key}: {value} does not come later, so one would go round in a circle")},
    {"runbook.unreachable", QT_TRANSLATE_NOOP("yagura::ConfigFaults", "no way leads to the step {id}")},
    {"runbook.unknown_blank",
        QT_TRANSLATE_NOOP("yagura::ConfigFaults", "{key}: there is no parameter {value}{nearest?}")},
    {"runbook.blank_in_quotes",
        QT_TRANSLATE_NOOP("yagura::ConfigFaults",
            "{key}: the blank {value} stands inside quotes or behind $ or \\; it is quoted by itself, so write it "
            "bare")},
    {"runbook.blank_in_sql",
        QT_TRANSLATE_NOOP("yagura::ConfigFaults",
            "{key}: only a parameter of the type integer may stand in SQL, and {value} is none")},
    {"runbook.not_listed",
        QT_TRANSLATE_NOOP(
            "yagura::ConfigFaults", "{key}: {value} is not on the list of what readers may be called with{nearest?}")},
    {"runbook.bad_path",
        QT_TRANSLATE_NOOP(
            "yagura::ConfigFaults", "{key} must be a path of its target: one / first, no .., blanks, # or \\")},
    {"runbook.no_target",
        QT_TRANSLATE_NOOP("yagura::ConfigFaults", "{key}: {value} names no target; write RULE@TARGET")},
    {"runbook.hidden_character",
        QT_TRANSLATE_NOOP("yagura::ConfigFaults", "{key} holds a character that does not show")},
};

QString translated(const char* text)
{
    return QCoreApplication::translate("yagura::ConfigFaults", text);
}

QString textOf(const QJsonValue& value)
{
    if (!value.isArray())
        return visibleText(value.toVariant().toString());
    QStringList words;
    for (const QJsonValue& word : value.toArray())
        words.append(visibleText(word.toString()));
    return words.join(u", "_s);
}

QString boundsOf(const QJsonObject& args)
{
    const QString least = textOf(args[u"minimum"_s]);
    const QString most = textOf(args[u"maximum"_s]);
    const QString unit = textOf(args[u"unit"_s]);
    if (least.isEmpty() && most.isEmpty())
        return {};
    return u" (%1–%2 %3)"_s.arg(least, most, unit);
}

QHash<QString, QString> valuesOf(const QJsonObject& args)
{
    QHash<QString, QString> values;
    for (auto it = args.begin(); it != args.end(); ++it)
        values[it.key()] = textOf(it.value());
    if (const QString nearest = values[u"nearest"_s]; !nearest.isEmpty())
        values[u"nearest"_s] = translated(QT_TRANSLATE_NOOP("yagura::ConfigFaults", "; did you mean %1?")).arg(nearest);
    if (const auto error = jsonErrorFromName(args[u"error"_s].toString()))
        values[u"error"_s] = sentenceOf(*error);
    values[u"bounds"_s] = boundsOf(args);
    values[u"minimum"_s] = latencyText(args[u"minimum_ms"_s].toDouble());
    values[u"every"_s] = latencyText(args[u"every_ms"_s].toDouble());
    return values;
}

} // namespace

QString sentenceOf(const ConfigFault& fault)
{
    const Phrase* phrase = phraseIn(phrases, fault.code);
    if (!phrase)
        return fault.code;
    return filledIn(translated(phrase->sentence), valuesOf(fault.args));
}

QString lineOf(const ConfigFault& fault)
{
    return fault.place.text() + u": "_s + sentenceOf(fault);
}

} // namespace yagura
