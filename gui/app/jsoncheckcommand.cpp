// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/commands.h"

#include "gui/app/jsonfile.h"
#include "models/items/hexlines.h"
#include "models/items/jsonwords.h"
#include "models/items/visibletext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

struct JsonCheckWords {
    Q_DECLARE_TR_FUNCTIONS(yagura::JsonCheck)
};

/// Offsets stay exact numbers far beyond any file.
QJsonObject faultJson(const JsonFault& fault, const FaultWindow& window)
{
    return {{u"code"_s, jsonErrorName(fault.error)}, {u"offset"_s, fault.offset}, {u"line"_s, fault.line},
        {u"column"_s, fault.column}, {u"token_offset"_s, fault.tokenOffset}, {u"depth"_s, fault.depth},
        {u"path"_s, fault.path}, {u"pattern"_s, fault.pattern},
        {u"expected"_s, QJsonArray::fromStringList(jsonTokenNames(fault.expected))},
        {u"window"_s,
            QJsonObject {{u"offset"_s, window.offset}, {u"hex"_s, QString::fromLatin1(window.bytes.toHex())}}},
        {u"text"_s, sentenceOf(fault)}};
}

QString statusOf(const JsonFileVerdict& judged)
{
    if (!judged.isReadable())
        return u"unreadable"_s;
    return judged.verdict.isValid() ? u"valid"_s : u"malformed"_s;
}

QJsonObject fileJson(const JsonFileVerdict& judged)
{
    QJsonArray notes;
    for (const JsonNote& note : judged.verdict.notes)
        notes.append(QJsonObject {{u"code"_s, jsonHazardName(note.hazard)}, {u"first_offset"_s, note.firstOffset},
            {u"count"_s, note.count}, {u"text"_s, sentenceOf(note)}});
    const auto& fault = judged.verdict.fault;
    QJsonObject file {{u"file"_s, judged.file}, {u"status"_s, statusOf(judged)}, {u"notes"_s, notes}};
    file[u"fault"_s] = fault ? QJsonValue(faultJson(*fault, *judged.window)) : QJsonValue();
    file[u"error"_s] = judged.isReadable() ? QJsonValue() : QJsonValue(judged.error);
    file[u"deepest"_s] = judged.isReadable() ? QJsonValue(judged.verdict.deepest) : QJsonValue();
    file[u"duplicate_search"_s] = judged.verdict.sawEveryKey ? u"complete"_s : u"bounded"_s;
    return file;
}

void printText(QTextStream& out, const JsonFileVerdict& judged)
{
    const QString name = judged.file == "-"_L1 ? JsonCheckWords::tr("standard input") : visibleText(judged.file);
    if (!judged.isReadable()) {
        out.flush();
        QTextStream(stderr) << name << ": " << JsonCheckWords::tr("cannot be read: %1").arg(visibleText(judged.error)) << '\n';
        return;
    }
    const auto& fault = judged.verdict.fault;
    out << name << ": " << (fault ? sentenceOf(*fault) : verdictWord(MessageVerdict::Kind::Valid)) << '\n';
    if (fault) {
        for (const QString& line : hexLines(judged.window->bytes, judged.window->offset, fault->offset))
            out << "    " << line << '\n';
    }
    for (const JsonNote& note : judged.verdict.notes)
        out << "    " << JsonCheckWords::tr("note: %1").arg(sentenceOf(note)) << '\n';
    if (!judged.verdict.sawEveryKey)
        out << "    " << JsonCheckWords::tr("note: too many keys to look for every duplicate") << '\n';
    out.flush();
}

int exitCodeOf(const JsonFileVerdict& judged)
{
    if (!judged.isReadable())
        return ExitUnknown;
    return judged.verdict.isValid() ? ExitOk : ExitCritical;
}

} // namespace

int runJsonCheck(const CommandLine& command)
{
    QTextStream out(stdout);
    const QStringList files = command.files.isEmpty() ? QStringList(u"-"_s) : command.files;
    QJsonArray all;
    int exitCode = ExitOk;
    for (const QString& name : files) {
        const JsonFileVerdict judged = judgeJsonFile(name);
        exitCode = std::max(exitCode, exitCodeOf(judged));
        if (command.json)
            all.append(fileJson(judged));
        else
            printText(out, judged);
    }
    if (command.json)
        out << QJsonDocument(QJsonObject {{u"schema"_s, u"yagura.json-check/1"_s}, {u"files"_s, all}}).toJson();
    return exitCode;
}

} // namespace yagura
