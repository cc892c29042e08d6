// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/failurewords.h"

#include "models/items/failurephrase.h"
#include "models/items/filledin.h"
#include "models/items/formats.h"
#include "models/items/visibletext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr FailurePhrase phrases[] = {
    {"dns.not_found", QT_TRANSLATE_NOOP("yagura::Failures", "the name {host} does not resolve"),
        QT_TRANSLATE_NOOP("yagura::Failures", "Check the host name and the resolver.")},
    {"dns.timeout", QT_TRANSLATE_NOOP("yagura::Failures", "the name {host} did not resolve in time"),
        QT_TRANSLATE_NOOP("yagura::Failures", "Check the resolver.")},
    {"tcp.refused", QT_TRANSLATE_NOOP("yagura::Failures", "connection refused: nothing listens there"),
        QT_TRANSLATE_NOOP("yagura::Failures", "Check that the server runs and the port is right.")},
    {"tcp.timeout", QT_TRANSLATE_NOOP("yagura::Failures", "TCP connect timed out"),
        QT_TRANSLATE_NOOP("yagura::Failures", "Check the network and firewalls on the way.")},
    {"tcp.unreachable", QT_TRANSLATE_NOOP("yagura::Failures", "no route to the host"),
        QT_TRANSLATE_NOOP("yagura::Failures", "Check the network.")},
    {"tls.certificate_expired", QT_TRANSLATE_NOOP("yagura::Failures", "the server's certificate has expired"),
        QT_TRANSLATE_NOOP("yagura::Failures", "Renew the certificate.")},
    {"tls.host_mismatch", QT_TRANSLATE_NOOP("yagura::Failures", "the certificate is for another host name"),
        QT_TRANSLATE_NOOP("yagura::Failures", "Use the name that the certificate carries.")},
    {"tls.untrusted", QT_TRANSLATE_NOOP("yagura::Failures", "the certificate is not signed by an authority we trust"),
        QT_TRANSLATE_NOOP("yagura::Failures", "Name the right authority with sslrootcert or ca.")},
    {"tls.handshake", QT_TRANSLATE_NOOP("yagura::Failures", "no TLS connection came about"),
        QT_TRANSLATE_NOOP("yagura::Failures", "Check that the port speaks TLS 1.2 or newer.")},
    {"login.wrong_password", QT_TRANSLATE_NOOP("yagura::Failures", "log-in refused: wrong user or password"),
        QT_TRANSLATE_NOOP("yagura::Failures", "Check the credential of this target.")},
    {"login.no_password", QT_TRANSLATE_NOOP("yagura::Failures", "no password for this target"),
        QT_TRANSLATE_NOOP(
            "yagura::Failures", "Give a password_command, a ~/.pgpass line or a password in the settings.")},
    {"login.rejected", QT_TRANSLATE_NOOP("yagura::Failures", "log-in refused by the server's rules"),
        QT_TRANSLATE_NOOP("yagura::Failures", "Check pg_hba.conf or the user's permissions.")},
    {"login.too_many_connections", QT_TRANSLATE_NOOP("yagura::Failures", "log-in refused: every connection is taken"),
        QT_TRANSLATE_NOOP("yagura::Failures", "Find out who holds the connections.")},
    {"login.no_such_database", QT_TRANSLATE_NOOP("yagura::Failures", "the database does not exist"),
        QT_TRANSLATE_NOOP("yagura::Failures", "Check dbname in the dsn.")},
    {"query.timeout", QT_TRANSLATE_NOOP("yagura::Failures", "a query did not finish in time"), ""},
    {"query.permission", QT_TRANSLATE_NOOP("yagura::Failures", "not allowed to read"),
        QT_TRANSLATE_NOOP("yagura::Failures", "Grant pg_monitor to the role.")},
    {"query.failed", QT_TRANSLATE_NOOP("yagura::Failures", "a query failed"), ""},
    {"server.starting", QT_TRANSLATE_NOOP("yagura::Failures", "the server is starting"), ""},
    {"server.shutting_down", QT_TRANSLATE_NOOP("yagura::Failures", "the server is shutting down"), ""},
    {"server.closed_connection", QT_TRANSLATE_NOOP("yagura::Failures", "the server closed the connection"), ""},
    {"http.status", QT_TRANSLATE_NOOP("yagura::Failures", "the answer was HTTP status {status}"), ""},
    {"http.redirect", QT_TRANSLATE_NOOP("yagura::Failures", "redirected to {location}, which was not followed"),
        QT_TRANSLATE_NOOP("yagura::Failures", "Use the final address in the configuration.")},
    {"http.too_large", QT_TRANSLATE_NOOP("yagura::Failures", "the answer was larger than we accept"), ""},
    {"http.not_json", QT_TRANSLATE_NOOP("yagura::Failures", "the answer could not be read"),
        QT_TRANSLATE_NOOP("yagura::Failures", "Check that the address is the management API.")},
    {"attempt.deadline", QT_TRANSLATE_NOOP("yagura::Failures", "no answer within {deadline}"), ""},
    {"credential.command_failed", QT_TRANSLATE_NOOP("yagura::Failures", "the password command failed"),
        QT_TRANSLATE_NOOP("yagura::Failures", "Run it in a terminal to see why.")},
    {"credential.command_timeout", QT_TRANSLATE_NOOP("yagura::Failures", "the password command did not end in time"),
        ""},
    {"credential.vault_unavailable", QT_TRANSLATE_NOOP("yagura::Failures", "the system's keychain is not there"),
        QT_TRANSLATE_NOOP("yagura::Failures", "Give a password_command instead.")},
    {"credential.vault_locked_or_missing",
        QT_TRANSLATE_NOOP("yagura::Failures", "the keychain has no password for this target, or is locked"),
        QT_TRANSLATE_NOOP("yagura::Failures", "Unlock the keychain, or enter the password in the settings.")},
    {"credential.vault_timeout", QT_TRANSLATE_NOOP("yagura::Failures", "the keychain did not answer in time"), ""},
    {"credential.vault_denied", QT_TRANSLATE_NOOP("yagura::Failures", "the keychain refused"), ""},
    {"internal.worker_abandoned",
        QT_TRANSLATE_NOOP("yagura::Failures", "polling stopped: three attempts never came back"),
        QT_TRANSLATE_NOOP("yagura::Failures", "Poll again by hand once the cause is gone.")},
    {"peek.not_classic",
        QT_TRANSLATE_NOOP("yagura::Failures", "not looked into: a queue of type {type} counts each look as a failed delivery"),
        QT_TRANSLATE_NOOP("yagura::Failures", "Only classic queues can be looked into.")},
    {"peek.length_limited",
        QT_TRANSLATE_NOOP("yagura::Failures", "not looked into: the queue has a length limit and could drop what is put back"),
        QT_TRANSLATE_NOOP("yagura::Failures", "Take it off the list of peek.")},
    {"peek.no_such_queue", QT_TRANSLATE_NOOP("yagura::Failures", "no queue of this name is seen"),
        QT_TRANSLATE_NOOP("yagura::Failures", "Check the name under peek, and the virtual host before it.")},
    {"peek.not_allowed", QT_TRANSLATE_NOOP("yagura::Failures", "{user} may not read this queue"),
        QT_TRANSLATE_NOOP("yagura::Failures", "Give it the right to read this queue and the tag management.")},
    {"schema.unusable", QT_TRANSLATE_NOOP("yagura::Failures", "the schema cannot be used: {place}"),
        QT_TRANSLATE_NOOP("yagura::Failures", "`yagura config check` tells what is wrong there.")},
    {"daemon.token_refused", QT_TRANSLATE_NOOP("yagura::Failures", "the daemon does not know this token"),
        QT_TRANSLATE_NOOP("yagura::Failures", "Check --token-file, or let the daemon write a new token.")},
    {"daemon.scope_missing", QT_TRANSLATE_NOOP("yagura::Failures", "the token may not read"),
        QT_TRANSLATE_NOOP("yagura::Failures", "Give it the scope read in the daemon's configuration.")},
    {"daemon.gap", QT_TRANSLATE_NOOP("yagura::Failures", "pictures of the daemon are missing in between"), ""},
    {"daemon.no_picture", QT_TRANSLATE_NOOP("yagura::Failures", "the daemon has no picture yet"), ""},
    {"history.not_kept", QT_TRANSLATE_NOOP("yagura::Failures", "the hours before are not kept on the disk"), ""},
    {"history.unreadable", QT_TRANSLATE_NOOP("yagura::Failures", "the hours before cannot be read"), ""},
    {"history.busy", QT_TRANSLATE_NOOP("yagura::Failures", "the disk with the hours before does not answer"), ""},
    {"source.no_picture", QT_TRANSLATE_NOOP("yagura::Failures", "no picture came within {deadline}"), ""},
    {"source.no_local_daemon", QT_TRANSLATE_NOOP("yagura::Failures", "no daemon of this machine has left word"),
        QT_TRANSLATE_NOOP("yagura::Failures", "Start yagurad, then Yagura again.")},
    {"source.token_file", QT_TRANSLATE_NOOP("yagura::Failures", "the token file {path} cannot be read"),
        QT_TRANSLATE_NOOP("yagura::Failures", "Check its path and its rights, then start Yagura again.")},
    {"source.no_token", QT_TRANSLATE_NOOP("yagura::Failures", "no token: {variable} is not set, and the keychain has none"),
        QT_TRANSLATE_NOOP("yagura::Failures", "Give the source a token_file or a password_command.")},
    {"picture.malformed",
        QT_TRANSLATE_NOOP("yagura::Failures", "the picture cannot be read: {wanted} expected at {path}"),
        QT_TRANSLATE_NOOP("yagura::Failures", "Use the same version of Yagura on both sides.")},
    {"store.no_space", QT_TRANSLATE_NOOP("yagura::Failures", "no space is left for {path}"),
        QT_TRANSLATE_NOOP("yagura::Failures", "Make room there, or save the record elsewhere.")},
    {"store.low_space", QT_TRANSLATE_NOOP("yagura::Failures", "little space is left for {path}"),
        QT_TRANSLATE_NOOP("yagura::Failures", "Make room there before it is full.")},
    {"store.cannot_write", QT_TRANSLATE_NOOP("yagura::Failures", "{path} cannot be written"),
        QT_TRANSLATE_NOOP("yagura::Failures", "Check the folder and its rights, or save the record elsewhere.")},
    {"store.cannot_read", QT_TRANSLATE_NOOP("yagura::Failures", "{path} cannot be read"), ""},
    {"store.busy", QT_TRANSLATE_NOOP("yagura::Failures", "another program holds {path} for too long"), ""},
    {"store.missing", QT_TRANSLATE_NOOP("yagura::Failures", "there is no record at {path}"), ""},
    {"store.exists", QT_TRANSLATE_NOOP("yagura::Failures", "{path} is there already"),
        QT_TRANSLATE_NOOP("yagura::Failures", "Choose another name.")},
    {"store.foreign", QT_TRANSLATE_NOOP("yagura::Failures", "{path} is no record of Yagura; it was not touched"),
        QT_TRANSLATE_NOOP("yagura::Failures", "Move the file away; a new record begins at the next start.")},
    {"store.damaged", QT_TRANSLATE_NOOP("yagura::Failures", "{path} is damaged; it is left as it is"),
        QT_TRANSLATE_NOOP("yagura::Failures", "Move the file away and keep it; a new record begins at the next start.")},
    {"store.newer_schema",
        QT_TRANSLATE_NOOP("yagura::Failures", "{path} was written by a newer Yagura (version {found}, this one knows {known})"),
        QT_TRANSLATE_NOOP("yagura::Failures", "Use that version here, too.")},
    {"store.network_folder", QT_TRANSLATE_NOOP("yagura::Failures", "{path} lies on a network file system"),
        QT_TRANSLATE_NOOP("yagura::Failures", "Use it from one machine at a time.")},
    {"store.bad_entry", QT_TRANSLATE_NOOP("yagura::Failures", "this cannot be kept in the record ({reason})"), ""},
    {"store.attachment_changed", QT_TRANSLATE_NOOP("yagura::Failures", "the evidence was changed after it was kept"), ""},
    {"store.no_such_attachment", QT_TRANSLATE_NOOP("yagura::Failures", "the evidence is not in the record"), ""},
    {"store.shared_lost", QT_TRANSLATE_NOOP("yagura::Failures", "the team's record is not there"), ""},
    {"store.no_schema", QT_TRANSLATE_NOOP("yagura::Failures", "the database has no record of Yagura"),
        QT_TRANSLATE_NOOP("yagura::Failures", "An owner runs shared_0001.sql there, once.")},
    {"store.no_rights", QT_TRANSLATE_NOOP("yagura::Failures", "this login may not use the team's record"),
        QT_TRANSLATE_NOOP("yagura::Failures", "GRANT yagura_writer to it.")},
    {"store.twin", QT_TRANSLATE_NOOP("yagura::Failures", "somebody else has written under the name of {writer}"),
        QT_TRANSLATE_NOOP("yagura::Failures",
            "A copied folder or a restored backup does that. Newer entries have a name of their own; the older ones stay here.")},
    {"record.full", QT_TRANSLATE_NOOP("yagura::Failures", "the disk is full"),
        QT_TRANSLATE_NOOP("yagura::Failures", "Make room there; recording goes on by itself.")},
    {"record.cannot_write", QT_TRANSLATE_NOOP("yagura::Failures", "the record cannot be written: {detail}"), ""},
    {"record.elsewhere", QT_TRANSLATE_NOOP("yagura::Failures", "another program of yours writes this record"), ""},
    {"record.none", QT_TRANSLATE_NOOP("yagura::Failures", "nothing has been recorded there"),
        QT_TRANSLATE_NOOP("yagura::Failures", "`record:` in the configuration keeps what is seen on disk.")},
    {"record.foreign", QT_TRANSLATE_NOOP("yagura::Failures", "{path} is no record of Yagura"), ""},
    {"record.newer", QT_TRANSLATE_NOOP("yagura::Failures", "{path} was recorded by a newer Yagura"), ""},
    {"record.unreadable", QT_TRANSLATE_NOOP("yagura::Failures", "the record cannot be read"), ""},
    {"replay.hole", QT_TRANSLATE_NOOP("yagura::Failures", "nothing was recorded here; shown is what came before"), ""},
    {"replay.damaged",
        QT_TRANSLATE_NOOP("yagura::Failures", "what was recorded here is damaged; shown is what came before"), ""},
    {"audit.cannot_read", QT_TRANSLATE_NOOP("yagura::Failures", "{path} cannot be read"), ""},
    {"server.wrong_protocol", QT_TRANSLATE_NOOP("yagura::Failures", "something else answers there"),
        QT_TRANSLATE_NOOP("yagura::Failures", "Check the host and the port.")},
    {"config.dsn", QT_TRANSLATE_NOOP("yagura::Failures", "the dsn cannot be read"), ""},
    {"config.secret", QT_TRANSLATE_NOOP("yagura::Failures", "the dsn carries a password, which is refused"),
        QT_TRANSLATE_NOOP("yagura::Failures", "Move the password to ~/.pgpass or a password_command.")},
    {"internal.no_such_system", QT_TRANSLATE_NOOP("yagura::Failures", "this version does not know the system {system}"), ""},
    {"internal.exception", QT_TRANSLATE_NOOP("yagura::Failures", "an error inside Yagura"), ""},
};

// For a code that this reader does not know, its class still tells what to think.
constexpr FailurePhrase classes[] = {
    {"refused", QT_TRANSLATE_NOOP("yagura::Failures", "refused"), ""},
    {"no_answer", QT_TRANSLATE_NOOP("yagura::Failures", "no answer"), ""},
    {"too_many_connections", QT_TRANSLATE_NOOP("yagura::Failures", "too many connections"), ""},
    {"auth", QT_TRANSLATE_NOOP("yagura::Failures", "log-in failed"), ""},
    {"permission", QT_TRANSLATE_NOOP("yagura::Failures", "no permission"), ""},
    {"tls", QT_TRANSLATE_NOOP("yagura::Failures", "TLS failed"), ""},
    {"dns", QT_TRANSLATE_NOOP("yagura::Failures", "the name does not resolve"), ""},
    {"protocol", QT_TRANSLATE_NOOP("yagura::Failures", "an answer that makes no sense"), ""},
    {"limit", QT_TRANSLATE_NOOP("yagura::Failures", "the answer was larger than we accept"), ""},
    {"internal", QT_TRANSLATE_NOOP("yagura::Failures", "an error inside Yagura"), ""},
};

const FailurePhrase* phraseIn(std::span<const FailurePhrase> table, const QString& code)
{
    const auto found
        = std::ranges::find_if(table, [&](const FailurePhrase& each) { return code == QLatin1StringView(each.code); });
    return found == table.end() ? nullptr : &*found;
}

/// By its code; an action that was refused by its reason, too.
const FailurePhrase* phraseFor(const Failure& failure)
{
    const auto reason = failure.args[u"reason"_s].toString();
    const bool isRefusal = failure.code == "action.refused"_L1;
    const auto code = isRefusal ? failure.code + u'.' + reason : failure.code;
    if (const auto* phrase = phraseIn(phrases, code))
        return phrase;
    return phraseIn(responsePhrases(), code);
}

QString translated(const char* text)
{
    return QCoreApplication::translate("yagura::Failures", text);
}

} // namespace

QString sentenceOf(const Failure& failure)
{
    QHash<QString, QString> values;
    for (auto it = failure.args.begin(); it != failure.args.end(); ++it)
        values[it.key()] = visibleText(it.value().toVariant().toString());
    if (const auto deadline = failure.args[u"deadline_ms"_s]; deadline.isDouble())
        values[u"deadline"_s] = latencyText(deadline.toDouble());

    const auto* phrase = phraseFor(failure);
    if (!phrase)
        phrase = phraseIn(classes, failureClassName(failure.failureClass));
    const QString sentence = phrase ? filledIn(translated(phrase->sentence), values) : failure.code;
    const QString detail = cutInTheMiddle(values.value(u"detail"_s), 200);
    return detail.isEmpty() ? sentence : sentence + u" ("_s + detail + u')';
}

QString remedyOf(const Failure& failure)
{
    const auto* phrase = phraseFor(failure);
    return phrase && *phrase->remedy ? translated(phrase->remedy) : QString();
}

std::optional<Failure> failureIn(const QJsonObject& args)
{
    const auto failureClass = failureClassFromName(args[u"class"_s].toString());
    if (!failureClass)
        return std::nullopt;
    return Failure {*failureClass, args[u"code"_s].toString(), args};
}

QString rungText(Rung rung)
{
    switch (rung) {
    case Rung::Dns:
        return u"DNS"_s;
    case Rung::Tcp:
        return u"TCP"_s;
    case Rung::Tls:
        return u"TLS"_s;
    case Rung::Login:
        return QCoreApplication::translate("yagura::Failures", "Log-in");
    case Rung::Query:
        return QCoreApplication::translate("yagura::Failures", "Query");
    }
    return {};
}

} // namespace yagura
