// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/daemon/app/daemonwords.h"

#include "models/items/configwords.h"
#include "models/items/filledin.h"
#include "models/items/phrase.h"
#include "models/items/visibletext.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr Phrase phrases[] = {
    {"daemon.faulty_configuration",
        QT_TRANSLATE_NOOP("yagurad::Notes", "the configuration has faults, so nothing is watched")},
    {"daemon.bad_address",
        QT_TRANSLATE_NOOP("yagurad::Notes", "not an address to listen on: {address}; 127.0.0.1:9477 is one")},
    {"daemon.no_certificate",
        QT_TRANSLATE_NOOP("yagurad::Notes", "the certificate or its key cannot be read: {certificate}, {key}")},
    {"daemon.tls_needed",
        QT_TRANSLATE_NOOP(
            "yagurad::Notes", "off loopback only with TLS: {address} needs --tls-certificate and --tls-key")},
    {"daemon.no_runtime_folder",
        QT_TRANSLATE_NOOP(
            "yagurad::Notes", "neither RUNTIME_DIRECTORY nor XDG_RUNTIME_DIR says where the token is kept")},
    {"daemon.token_not_kept", QT_TRANSLATE_NOOP("yagurad::Notes", "the token cannot be kept in {folder}: {reason}")},
    {"daemon.cannot_listen", QT_TRANSLATE_NOOP("yagurad::Notes", "cannot listen on {address}: {reason}")},
    {"daemon.cannot_begin",
        QT_TRANSLATE_NOOP(
            "yagurad::Notes", "the server could not begin; are the certificate and its key of one kind?")},
    {"daemon.address_not_kept",
        QT_TRANSLATE_NOOP("yagurad::Notes",
            "the address cannot be written to {folder}, so `yagura --connect local` does not find this daemon")},
    {"daemon.serving", QT_TRANSLATE_NOOP("yagurad::Notes", "serving on {url}")},
    {"daemon.configuration_read", QT_TRANSLATE_NOOP("yagurad::Notes", "the configuration was read again")},
    {"daemon.configuration_stays",
        QT_TRANSLATE_NOOP("yagurad::Notes", "the configuration has faults, so the one before stays in use")},
    {"daemon.unknown_scope", QT_TRANSLATE_NOOP("yagurad::Notes", "no such scope: {scope}; there are {known}")},
};

/// Why something was refused, where we know better than the system's own words, which speak its locale's language.
constexpr Phrase reasons[] = {
    {"in_use", QT_TRANSLATE_NOOP("yagurad::Notes", "the port is taken, perhaps by another yagurad")},
    {"not_allowed", QT_TRANSLATE_NOOP("yagurad::Notes", "this user may not")},
    {"not_here", QT_TRANSLATE_NOOP("yagurad::Notes", "this machine has no such address")},
    {"not_private", QT_TRANSLATE_NOOP("yagurad::Notes", "the file is somebody else's, or others may read it")},
};

QString translated(const char* text)
{
    return QCoreApplication::translate("yagurad::Notes", text);
}

QHash<QString, QString> valuesOf(const QJsonObject& args)
{
    QHash<QString, QString> values;
    for (auto it = args.begin(); it != args.end(); ++it)
        values[it.key()] = visibleText(it.value().toVariant().toString());
    const QString detail = cutInTheMiddle(values.value(u"detail"_s), 200);
    const Phrase* reason = phraseIn(reasons, values.value(u"reason"_s));
    values[u"reason"_s] = reason ? translated(reason->sentence) : detail;
    return values;
}

} // namespace

QString sentenceOf(const DaemonNote& note)
{
    const Phrase* phrase = phraseIn(phrases, note.code);
    return phrase ? filledIn(translated(phrase->sentence), valuesOf(note.args)) : note.code;
}

QString logLineOf(const ConfigFault& fault)
{
    return lineOf(fault) + u" ["_s + fault.code + u']';
}

QStringList wordedCodes()
{
    return codesOf(phrases);
}

} // namespace yagura
