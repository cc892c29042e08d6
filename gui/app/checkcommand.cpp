// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/commands.h"

#include "gui/app/composition.h"
#include "gui/app/looking.h"
#include "models/domain/picturejson.h"
#include "models/items/causewords.h"
#include "models/items/configwords.h"
#include "models/items/failurewords.h"
#include "models/items/findingwords.h"
#include "models/items/formats.h"
#include "models/items/statewords.h"
#include "models/items/visibletext.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

struct CheckWordsText {
    Q_DECLARE_TR_FUNCTIONS(yagura::Check)
};

int exitCodeOf(Severity severity)
{
    switch (severity) {
    case Severity::Ok:
        return ExitOk;
    case Severity::Warning:
        return ExitWarning;
    case Severity::Critical:
        return ExitCritical;
    case Severity::Unknown:
        return ExitUnknown;
    }
    return ExitUnknown;
}

QString stateOfTarget(const TargetState& state, const Moment& now)
{
    if (const Failure* failure = state.failure())
        return sentenceOf(*failure);
    if (!state.last)
        return CheckWordsText::tr("no answer in time");
    return CheckWordsText::tr("%1, answered in %2")
        .arg(freshnessName(state.freshness(now)), latencyText(double(state.last->duration.count())));
}

void printText(const Picture& picture)
{
    QTextStream out(stdout);
    out << "YAGURA " << severityName(picture.verdict()).toUpper() << " - ";
    out << CheckWordsText::tr("%n finding(s)", nullptr, int(picture.findings.size())) << '\n';
    for (const Finding& finding : picture.findings) {
        out << stateWord(finding.severity).leftJustified(8) << ' ' << sentenceOf(finding) << "  [" << finding.id << "]\n";
        if (const QString cause = causeText(finding); !cause.isEmpty())
            out << QString(9, u' ') << cause << '\n';
    }
    for (const TargetState& state : picture.targets) {
        const Severity severity = picture.severityOf(state.target.id);
        out << stateWord(severity).leftJustified(8) << ' ' << visibleText(state.target.id) << ": "
            << stateOfTarget(state, picture.now) << '\n';
    }
}

void printCheck(const Picture& picture)
{
    const CheckWords words {[](const Finding& finding) { return sentenceOf(finding); },
        [](const Failure& failure) { return sentenceOf(failure); }};
    QTextStream(stdout) << QJsonDocument(checkJson(picture, words)).toJson();
}

/// The targets that were asked for, or nothing when one of them does not exist.
std::optional<QList<TargetConfig>> chosenTargets(const CommandLine& command, const Configuration& configuration)
{
    const QList<TargetConfig> polled = polledBy(configuration);
    if (command.targets.isEmpty())
        return polled;
    QList<TargetConfig> chosen;
    for (const QString& id : command.targets) {
        const auto found = std::ranges::find(polled, id, [](const auto& each) { return each.target.id; });
        if (found == polled.end()) {
            QTextStream(stderr) << CheckWordsText::tr("There is no target %1.").arg(visibleText(id)) << '\n';
            return std::nullopt;
        }
        chosen.append(*found);
    }
    return chosen;
}

/// What a connection test is made of: all that is polled, and the logins of guarded actions beside their targets.
QList<TargetConfig> triedBy(const Configuration& configuration)
{
    QList<TargetConfig> tried = polledBy(configuration);
    for (const TargetConfig& config : configuration.targets) {
        if (const auto login = respondLoginOf(config))
            tried.append(*login);
    }
    return tried;
}

/// What a login for watching lacks. One for guarded actions need not see everything.
QList<MissingAccess> missingTo(const TargetState& state)
{
    const auto* health = state.good ? state.good->as<DatabaseHealth>() : nullptr;
    return health && !isRespondLogin(state.target) ? health->missing : QList<MissingAccess>();
}

bool knowsAll(const Picture& picture, const QStringList& ids)
{
    for (const QString& id : ids) {
        if (!picture.target(id)) {
            QTextStream(stderr) << CheckWordsText::tr("There is no target %1.").arg(visibleText(id)) << '\n';
            return false;
        }
    }
    return true;
}

PicturePtr only(const PicturePtr& picture, const QStringList& ids)
{
    if (ids.isEmpty())
        return picture;
    auto part = std::make_shared<Picture>(*picture);
    part->targets.removeIf([&](const TargetState& state) { return !ids.contains(state.target.id); });
    part->findings.removeIf([&](const Finding& finding) { return !ids.contains(finding.target); });
    return part;
}

/// What the daemon has found stands already; nothing is polled for it.
int runStandingCheck(const CommandLine& command, Composition& composition)
{
    const PicturePtr whole = standing(composition);
    if (!whole || whole->loss) {
        const QString why = whole ? u": "_s + sentenceOf(whole->loss->why) : QString();
        return refuse(CheckWordsText::tr("The daemon cannot be reached") + why);
    }
    if (!knowsAll(*whole, command.targets))
        return ExitUnknown;
    const PicturePtr picture = only(whole, command.targets);
    if (command.json)
        printCheck(*picture);
    else
        printText(*picture);
    return exitCodeOf(picture->verdict());
}

} // namespace

int runCheck(const CommandLine& command, Composition& composition)
{
    if (composition.isConnected())
        return runStandingCheck(command, composition);
    if (!reportFaults(composition))
        return ExitUnknown;
    const auto targets = chosenTargets(command, composition.loaded().configuration);
    if (!targets)
        return ExitUnknown;
    if (targets->isEmpty()) {
        QTextStream(stderr) << CheckWordsText::tr("Nothing to look at: no target is configured (%1).")
                                   .arg(composition.paths().mainFiles().join(u", "_s))
                            << '\n';
        return ExitUnknown;
    }
    talk(command, CheckWordsText::tr("Looking twice at %n target(s), two seconds apart", nullptr, int(targets->size())));
    const PicturePtr picture = sample(composition, *targets, 2);
    if (!picture)
        return ExitUnknown;
    if (command.json)
        printCheck(*picture);
    else
        printText(*picture);
    return exitCodeOf(picture->verdict());
}

int runConfigCheck(const CommandLine& command, Composition& composition)
{
    QTextStream out(stdout);
    const Configuration& configuration = composition.loaded().configuration;
    const bool faultless = reportFaults(composition) && composition.loaded().schemaFaults.isEmpty();
    for (const QString& file : composition.paths().files())
        talk(command, CheckWordsText::tr("read %1").arg(file));
    for (const QString& key : configuration.laterKeys)
        talk(command, CheckWordsText::tr("%1: known, but not used by this version").arg(key));
    for (const ConfigFault& note : composition.loaded().notes)
        QTextStream(stderr) << lineOf(note) << '\n';
    if (configuration.targets.isEmpty()) {
        out << CheckWordsText::tr("no targets") << '\n';
        return faultless ? ExitOk : ExitUnknown;
    }
    const PicturePtr picture = sample(composition, triedBy(configuration), 1);
    if (!picture)
        return ExitUnknown;
    bool allAnswered = true;
    for (const TargetState& state : picture->targets) {
        out << visibleText(state.target.id) << ": " << stateOfTarget(state, picture->now) << '\n';
        if (const Failure* failure = state.failure(); failure && !remedyOf(*failure).isEmpty())
            out << "    " << remedyOf(*failure) << '\n';
        for (const MissingAccess& missing : missingTo(state))
            out << "    " << CheckWordsText::tr("missing: %1").arg(missing.code) << "  " << missing.remedy << '\n';
        allAnswered = allAnswered && state.last && !state.failure();
    }
    if (!faultless)
        return ExitUnknown;
    return allAnswered ? ExitOk : ExitCritical;
}

} // namespace yagura
