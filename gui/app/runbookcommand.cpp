// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/commands.h"

#include "backends/config/configfaults.h"
#include "backends/config/filereading.h"
#include "backends/runbooks/runbookreader.h"
#include "backends/runbooks/shelfreading.h"
#include "gui/app/composition.h"
#include "gui/app/looking.h"
#include "gui/app/runbooktext.h"
#include "models/domain/runbookjson.h"
#include "models/items/configwords.h"
#include "models/items/visibletext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

struct RunbookWords {
    Q_DECLARE_TR_FUNCTIONS(yagura::Runbooks)
};

ShelfContent shelfOf(const Composition& composition)
{
    return readShelf(runbookPlaces(composition.paths(), composition.loaded().configuration));
}

void tellFaults(const QList<ConfigFault>& faults)
{
    QTextStream err(stderr);
    for (const ConfigFault& fault : faults)
        err << visibleText(lineOf(fault)) << '\n';
}

bool isAccepted(const ShelfContent& shelf, const Runbook& runbook)
{
    return std::ranges::find(shelf.changes, runbook.id, &RunbookChange::runbook) == shelf.changes.end();
}

QJsonObject faultJson(const ConfigFault& fault)
{
    return {{u"file"_s, fault.place.file}, {u"line"_s, fault.place.line}, {u"column"_s, fault.place.column},
        {u"code"_s, fault.code}, {u"args"_s, fault.args}, {u"text"_s, sentenceOf(fault)}};
}

QJsonObject shelfJson(const ShelfContent& shelf)
{
    QJsonArray runbooks;
    for (const Runbook& runbook : shelf.runbooks)
        runbooks.append(QJsonObject {{u"id"_s, runbook.id}, {u"title"_s, localTextJson(runbook.title)},
            {u"summary"_s, localTextJson(runbook.summary)}, {u"origin"_s, runbookOriginName(runbook.origin)},
            {u"file"_s, runbook.file.isEmpty() ? QJsonValue() : QJsonValue(runbook.file)},
            {u"sha256"_s, QString::fromLatin1(runbook.sha256.toHex())}, {u"accepted"_s, isAccepted(shelf, runbook)},
            {u"steps"_s, runbook.steps.size()}});
    QJsonArray faults;
    for (const ConfigFault& fault : shelf.faults)
        faults.append(faultJson(fault));
    return {{u"schema"_s, u"yagura.runbooks/1"_s}, {u"runbooks"_s, runbooks}, {u"faults"_s, faults}};
}

/// Where it comes from, told only when that is not the program itself.
QString originText(const ShelfContent& shelf, const Runbook& runbook)
{
    if (runbook.origin == RunbookOrigin::Shipped)
        return {};
    const QString whose
        = runbook.origin == RunbookOrigin::Team ? RunbookWords::tr("of the team") : RunbookWords::tr("your own");
    return isAccepted(shelf, runbook) ? u"  ["_s + whose + u']'
                                      : u"  ["_s + whose + u", "_s + RunbookWords::tr("not accepted yet") + u']';
}

void printShelf(const ShelfContent& shelf)
{
    qsizetype widest = 0;
    for (const Runbook& runbook : shelf.runbooks)
        widest = std::max(widest, runbook.id.size());
    QTextStream out(stdout);
    for (const Runbook& runbook : shelf.runbooks)
        out << runbook.id.leftJustified(widest + 2) << visibleText(runbook.title.in(QLocale().name()))
            << originText(shelf, runbook) << '\n';
}

int refuse(const QString& id, const ShelfContent& shelf)
{
    QStringList ids;
    for (const Runbook& runbook : shelf.runbooks)
        ids.append(runbook.id);
    QTextStream err(stderr);
    err << RunbookWords::tr("No runbook is called %1.").arg(visibleText(id));
    if (const QString nearest = nearestWord(id, ids); !nearest.isEmpty())
        err << ' ' << RunbookWords::tr("Did you mean %1?").arg(nearest);
    err << '\n';
    return ExitUnknown;
}

/// One file: its faults on standard output, since they are what was asked for.
int lint(const CommandLine& command, const QString& name)
{
    const auto content = readWholeFile(name, YamlLimits::bytes);
    if (!content) {
        tellFaults({content.error()});
        return ExitUnknown;
    }
    const auto runbook = readRunbook(*content, name, shippedVocabulary());
    QTextStream out(stdout);
    if (runbook) {
        if (!command.quiet)
            out << visibleText(name) << ": "
                << RunbookWords::tr("%n step(s), no fault", nullptr, int(runbook->steps.size())) << '\n';
        return ExitOk;
    }
    for (const ConfigFault& fault : runbook.error())
        out << visibleText(lineOf(fault)) << '\n';
    return ExitCritical;
}

} // namespace

int runRunbookList(const CommandLine& command, const Composition& composition)
{
    if (!reportFaults(composition))
        return ExitUnknown;
    const ShelfContent shelf = shelfOf(composition);
    if (command.json)
        QTextStream(stdout) << QJsonDocument(shelfJson(shelf)).toJson();
    else
        printShelf(shelf);
    tellFaults(shelf.faults);
    return ExitOk;
}

int runRunbookShow(const CommandLine& command, const Composition& composition)
{
    if (!reportFaults(composition))
        return ExitUnknown;
    const ShelfContent shelf = shelfOf(composition);
    const auto found = std::ranges::find(shelf.runbooks, command.runbook, &Runbook::id);
    if (found == shelf.runbooks.end())
        return refuse(command.runbook, shelf);
    QTextStream out(stdout);
    if (command.json)
        out << QJsonDocument(runbookJson(*found)).toJson();
    else
        printRunbook(out, *found);
    return ExitOk;
}

int runRunbookLint(const CommandLine& command)
{
    int exitCode = ExitOk;
    for (const QString& name : command.files)
        exitCode = std::max(exitCode, lint(command, name));
    return exitCode;
}

} // namespace yagura
