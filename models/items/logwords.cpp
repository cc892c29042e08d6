// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/logwords.h"

#include "models/items/filledin.h"
#include "models/items/phrase.h"
#include "models/items/visibletext.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr Phrase phrases[] = {
    {"daemon.no_rules", QT_TRANSLATE_NOOP("yagura::Log", "the rules that belong to this program cannot be read")},
    {"daemon.no_signals", QT_TRANSLATE_NOOP("yagura::Log", "the system has no sockets left for signals")},
    {"history.unwritable", QT_TRANSLATE_NOOP("yagura::Log", "the history cannot be kept in {path}{detail?}")},
    {"history.foreign", QT_TRANSLATE_NOOP("yagura::Log", "{path} is no history of Yagura; it was not touched")},
    {"history.newer", QT_TRANSLATE_NOOP("yagura::Log", "{path} was written by a newer Yagura; it was not touched")},
    {"history.no_space", QT_TRANSLATE_NOOP("yagura::Log", "no space is left for the history in {path}{detail?}")},
    {"history.in_use", QT_TRANSLATE_NOOP("yagura::Log", "another program writes the history in {path}{detail?}")},
    {"history.damaged", QT_TRANSLATE_NOOP("yagura::Log", "the history in {path} is damaged{detail?}")},
    {"bands.unusable",
        QT_TRANSLATE_NOOP(
            "yagura::Log", "the kept samples of normal bands cannot be used, so the bands begin anew{detail?}")},
    {"bands.not_kept", QT_TRANSLATE_NOOP("yagura::Log", "the samples of normal bands cannot be kept{detail?}")},
    {"marks.unreadable", QT_TRANSLATE_NOOP("yagura::Log", "the change marks in {path} cannot be read{detail?}")},
    {"marks.passed_over",
        QT_TRANSLATE_NOOP("yagura::Log", "{path}: lines that are no marks were passed over ({lines})")},
    {"state.id_not_kept",
        QT_TRANSLATE_NOOP("yagura::Log", "the id of this installation cannot be kept in {path}{detail?}")},
};

QtMessageHandler& handlerBefore()
{
    static QtMessageHandler handler = nullptr;
    return handler;
}

void tellInWords(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    handlerBefore()(type, context, logLineOf(message).value_or(message));
}

} // namespace

std::optional<QString> logLineOf(const QString& line)
{
    const auto blank = line.indexOf(u' ');
    const QString code = line.left(blank);
    const Phrase* phrase = phraseIn(phrases, code);
    if (!phrase)
        return std::nullopt;
    const QJsonObject args = blank < 0 ? QJsonObject() : QJsonDocument::fromJson(line.mid(blank).toUtf8()).object();
    QHash<QString, QString> values;
    for (auto it = args.begin(); it != args.end(); ++it)
        values[it.key()] = visibleText(it.value().toVariant().toString());
    const QString detail = cutInTheMiddle(values.value(u"detail"_s), 200);
    values[u"detail"_s] = detail.isEmpty() ? QString() : u" ("_s + detail + u')';
    return filledIn(QCoreApplication::translate("yagura::Log", phrase->sentence), values) + u" ["_s + code + u']';
}

QStringList loggedCodes()
{
    return codesOf(phrases);
}

void logInWords()
{
    handlerBefore() = qInstallMessageHandler(nullptr);
    qInstallMessageHandler(tellInWords);
}

} // namespace yagura
