// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/config/yamldocument.h"

#include <QStringList>

namespace yagura {

/// The faults of the files that people write, in the order of the text. Every fault stands at file:line:column.
/// Here are codes and typed args only; the sentence is made where it is read. No arg ever holds a value that could be
/// a secret: of keys that may carry one, only the key is told.
///
/// The file itself (nothing of it is used)
///   config.unreadable         {detail}              cannot be opened or is no regular file; detail: the system's word
///   config.file_too_large     {limit}               bytes
///   config.nul                {}                    a NUL byte
///   config.not_utf8           {}
///   config.syntax             {detail}              detail: the YAML parser's word (English)
///   config.alias              {}                    an alias (*x) or an anchor (&x)
///   config.tag                {tag}
///   config.merge_key          {}                    <<
///   config.duplicate_key      {key, first}          first: file:line:column
///   config.key_not_text       {}                    a list, a mapping or nothing as key
///   config.several_documents  {}
///   config.too_deep           {limit}
///   config.too_many_nodes     {limit}
///   config.too_many_faults    {limit}               the rest is not told
///
/// Keys and values (the entry that holds them is not used, the others are)
///   config.unknown_key        {key, nearest?, known: [key]}
///   config.missing_key        {key}
///   config.wrong_type         {key, expected, found}   expected: text, number, bool, duration, size, ratio, list, mapping,
///                                                      text_or_mapping; found: text, list, mapping, nothing
///   config.out_of_range       {key, minimum?, maximum?, unit}
///   config.bad_value          {key, value, known: [word], nearest?}   one word out of a few
///   config.secret             {key}                 a password, token or secret as key, in a dsn, or in a URL
///   config.bad_id             {key, reason}         reason: too_long, control_character, reserved_character, blank_edge,
///                                                       source_prefix (it begins as the ids of a source do)
///   config.duplicate_id       {id, first}           first: file:line:column
///   config.bad_source_name    {key, value}
///   config.unknown_system     {value, known: [word], nearest?}
///   config.bad_dsn            {key, detail?}        detail: libpq's word; left out when the text may hold a secret
///   config.bad_url            {key, reason}         reason: syntax, scheme, no_host, query, needs_https
///   config.url_user           {key}                 a user in the URL: belongs to `user:`
///   config.missing_file       {key, path}
///   config.every_too_short    {key, every_ms, minimum_ms}   RabbitMQ off loopback
///   config.timeout_too_long   {key, timeout_ms, every_ms}   a timeout longer than the interval
///   config.unknown_zone       {value, nearest?}
///   config.unknown_indicator  {value, nearest?}
///   config.levels_crossed     {warning, critical, when}     the critical level is reached before the warning
///   config.no_level           {key}                         a rule without warning and critical, a threshold that says nothing
///   config.level_of_all       {key}                         a level in a threshold for every indicator ("*")
///   config.no_rule            {indicator}                   a threshold on an indicator that no rule asks for
///   config.unknown_id         {value, nearest?}             a need that is no target, service or function of any file
///   config.self_need          {key, id}                     a service that needs itself
///   config.too_many_needed    {key, at_least, count}        more than there are to choose from
///   config.not_peeked         {value, nearest?, known: [queue]}   a schema for a queue that is not looked into
///   config.one_of             {known: [key]}                exactly one of these keys must stand here
///   config.unknown_service    {value, nearest?}             an adopted need of what is no service of any file
///   config.adopted_twice      {service, id, first}          first: file:line:column
///   config.bad_address        {key}                         not HOST:PORT
///
/// Notes: no fault, the entries are used
///   config.circle             {ids: [id]}                   services that need each other: they start and fail together
///   config.adopted_and_written {service, id}                an adopted need that the service's own entry says, too
///
/// Saving from the desktop (nothing was written unless told)
///   config.read_only_target   {id}                  stands in a file that a person wrote; the place tells where
///   config.unknown_target     {id}
///   config.not_adopted        {service, id}         is not among the adopted needs of the desktop's file
///   config.not_ours           {key}                 the desktop's file holds something that the desktop does not write
///   config.cannot_write       {path, detail}        when path is ConfigurationPaths::chosenFile(): opened, but not remembered
///   config.secret_not_kept    {id, vault}           vault: code of vault.h. Saved; the password serves until the program ends
///   config.secret_not_removed {id, vault}           removed; its secret still lies in the vault
class ConfigFaults final {
public:
    static constexpr qsizetype limit = 100;

    explicit ConfigFaults(QString file);

    const QString& file() const { return m_file; }
    SourcePlace placeOf(const YamlNode& node) const { return {m_file, node.line, node.column}; }
    SourcePlace placeOf(const YamlNode::Entry& entry) const { return {m_file, entry.line, entry.column}; }

    void note(const SourcePlace& place, const QString& code, const QJsonObject& args = {});
    void noteWrongType(const YamlNode& node, const QString& key, const QString& expected);

    qsizetype count() const { return m_noted; }
    const QList<ConfigFault>& list() const { return m_faults; }

private:
    QString m_file;
    QList<ConfigFault> m_faults;
    qsizetype m_noted = 0;
};

/// The word of `known` that was probably meant, or empty when none is near.
QString nearestWord(const QString& word, const QStringList& known);

/// "value", "nearest" (when there is one) and "known" for a word that is not among `known`.
QJsonObject unknownWord(const QString& name, const QString& word, const QStringList& known);

} // namespace yagura
