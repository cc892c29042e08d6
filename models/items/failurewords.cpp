// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/failurewords.h"

#include "models/items/filledin.h"
#include "models/items/formats.h"
#include "models/items/visibletext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

struct Phrase {
    const char* code;
    const char* sentence;
    const char* remedy;
};

#define WORDS(text) QT_TRANSLATE_NOOP("yagura::Failures", text)

constexpr Phrase phrases[] = {
    {"dns.not_found", WORDS("the name {host} does not resolve"), WORDS("Check the host name and the resolver.")},
    {"dns.timeout", WORDS("the name {host} did not resolve in time"), WORDS("Check the resolver.")},
    {"tcp.refused", WORDS("connection refused: nothing listens there"), WORDS("Check that the server runs and the port is right.")},
    {"tcp.timeout", WORDS("TCP connect timed out"), WORDS("Check the network and firewalls on the way.")},
    {"tcp.unreachable", WORDS("no route to the host"), WORDS("Check the network.")},
    {"tls.certificate_expired", WORDS("the server's certificate has expired"), WORDS("Renew the certificate.")},
    {"tls.host_mismatch", WORDS("the certificate is for another host name"), WORDS("Use the name that the certificate carries.")},
    {"tls.untrusted", WORDS("the certificate is not signed by an authority we trust"), WORDS("Name the right authority with sslrootcert or ca.")},
    {"tls.handshake", WORDS("no TLS connection came about"), WORDS("Check that the port speaks TLS 1.2 or newer.")},
    {"login.wrong_password", WORDS("log-in refused: wrong user or password"), WORDS("Check the credential of this target.")},
    {"login.no_password", WORDS("no password for this target"), WORDS("Give a password_command, a ~/.pgpass line or a password in the settings.")},
    {"login.rejected", WORDS("log-in refused by the server's rules"), WORDS("Check pg_hba.conf or the user's permissions.")},
    {"login.too_many_connections", WORDS("log-in refused: every connection is taken"), WORDS("Find out who holds the connections.")},
    {"login.no_such_database", WORDS("the database does not exist"), WORDS("Check dbname in the dsn.")},
    {"query.timeout", WORDS("a query did not finish in time"), ""},
    {"query.permission", WORDS("not allowed to read"), WORDS("Grant pg_monitor to the role.")},
    {"query.failed", WORDS("a query failed"), ""},
    {"server.starting", WORDS("the server is starting"), ""},
    {"server.shutting_down", WORDS("the server is shutting down"), ""},
    {"server.closed_connection", WORDS("the server closed the connection"), ""},
    {"http.status", WORDS("the answer was HTTP status {status}"), ""},
    {"http.redirect", WORDS("redirected to {location}, which was not followed"), WORDS("Use the final address in the configuration.")},
    {"http.too_large", WORDS("the answer was larger than we accept"), ""},
    {"http.not_json", WORDS("the answer could not be read"), WORDS("Check that the address is the management API.")},
    {"attempt.deadline", WORDS("no answer within {deadline}"), ""},
    {"credential.command_failed", WORDS("the password command failed"), WORDS("Run it in a terminal to see why.")},
    {"credential.command_timeout", WORDS("the password command did not end in time"), ""},
    {"credential.vault_unavailable", WORDS("the system's keychain is not there"), WORDS("Give a password_command instead.")},
    {"credential.vault_locked_or_missing", WORDS("the keychain has no password for this target, or is locked"), WORDS("Unlock the keychain, or enter the password in the settings.")},
    {"credential.vault_timeout", WORDS("the keychain did not answer in time"), ""},
    {"credential.vault_denied", WORDS("the keychain refused"), ""},
    {"internal.worker_abandoned", WORDS("polling stopped: three attempts never came back"), WORDS("Poll again by hand once the cause is gone.")},
    {"internal.exception", WORDS("an error inside Yagura"), ""},
};

// For a code that this reader does not know, its class still tells what to think.
constexpr Phrase classes[] = {
    {"refused", WORDS("refused"), ""},
    {"no_answer", WORDS("no answer"), ""},
    {"too_many_connections", WORDS("too many connections"), ""},
    {"auth", WORDS("log-in failed"), ""},
    {"permission", WORDS("no permission"), ""},
    {"tls", WORDS("TLS failed"), ""},
    {"dns", WORDS("the name does not resolve"), ""},
    {"protocol", WORDS("an answer that makes no sense"), ""},
    {"limit", WORDS("the answer was larger than we accept"), ""},
    {"internal", WORDS("an error inside Yagura"), ""},
};

#undef WORDS

template<std::size_t size>
const Phrase* phraseFor(const Phrase (&table)[size], const QString& code)
{
    const auto found = std::ranges::find_if(
        table, [&](const Phrase& each) { return code == QLatin1StringView(each.code); });
    return found == std::end(table) ? nullptr : found;
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

    const Phrase* phrase = phraseFor(phrases, failure.code);
    if (!phrase)
        phrase = phraseFor(classes, failureClassName(failure.failureClass));
    const QString sentence = phrase ? filledIn(translated(phrase->sentence), values) : failure.code;
    const QString detail = cutInTheMiddle(values.value(u"detail"_s), 200);
    return detail.isEmpty() ? sentence : sentence + u" ("_s + detail + u')';
}

QString remedyOf(const Failure& failure)
{
    const Phrase* phrase = phraseFor(phrases, failure.code);
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
