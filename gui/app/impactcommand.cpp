// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/commands.h"

#include "backends/config/configfaults.h"
#include "gui/app/composition.h"
#include "gui/app/impactanswer.h"
#include "gui/app/looking.h"
#include "models/items/visibletext.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

struct ImpactTalk {
    Q_DECLARE_TR_FUNCTIONS(yagura::Impact)
};

void printJson(const QJsonObject& json)
{
    QTextStream(stdout) << QJsonDocument(json).toJson();
}

int tellSinglePoints(const CommandLine& command, const ServiceGraph& graph)
{
    const auto points = singlePoints(graph, {}, {}).value_or(std::vector<SinglePoint>());
    QTextStream out(stdout);
    if (command.json)
        printJson(singlePointsJson(graph, points));
    else
        printSinglePoints(out, graph, points);
    return ExitOk;
}

int refuse(const QString& id, const ServiceGraph& graph)
{
    const QString nearest = nearestWord(id, graph.ids());
    QTextStream err(stderr);
    err << ImpactTalk::tr("Nothing is called %1.").arg(visibleText(id));
    if (!nearest.isEmpty())
        err << ' ' << ImpactTalk::tr("Did you mean %1?").arg(visibleText(nearest));
    err << '\n';
    return ExitUnknown;
}

int tellImpact(const CommandLine& command, Composition& composition, const ServiceMap& services)
{
    const auto node = services.graph.find(command.impactOf);
    if (!node)
        return refuse(command.impactOf, services.graph);
    ImpactAnswer answer {services.graph, *node, {}, needsOf(services.graph, *node), {}, {}};
    const auto targets = polledBy(composition.loaded().configuration);
    if (!targets.isEmpty()) {
        talk(command, ImpactTalk::tr("Looking twice at %n target(s), two seconds apart", nullptr, int(targets.size())));
        const PicturePtr picture = sample(composition, targets, 2);
        if (!picture)
            return ExitUnknown;
        answer.now = picture->impact;
        answer.findings = picture->findings;
    }
    answer.whatIf = whatIf(services.graph, *node, answer.now.own);
    QTextStream out(stdout);
    if (command.json)
        printJson(answerJson(answer));
    else
        printAnswer(out, answer);
    return ExitOk;
}

} // namespace

int runImpact(const CommandLine& command, Composition& composition)
{
    if (!reportFaults(composition))
        return ExitUnknown;
    const Configuration& configuration = composition.loaded().configuration;
    const ServiceMapPtr services = servicesOn(configuration.targets, configuration);
    if (!services) {
        QTextStream(stderr) << ImpactTalk::tr("No services: and functions: are configured, so nothing is known of impact.")
                            << '\n';
        return ExitUnknown;
    }
    return command.impactOf.isEmpty() ? tellSinglePoints(command, services->graph)
                                      : tellImpact(command, composition, *services);
}

} // namespace yagura
