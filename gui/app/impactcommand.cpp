// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/commands.h"

#include "backends/config/configfaults.h"
#include "gui/app/composition.h"
#include "gui/app/impactanswer.h"
#include "gui/app/looking.h"
#include "gui/app/printjson.h"
#include "models/domain/configuredgraph.h"
#include "models/items/visibletext.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

struct ImpactTalk {
    Q_DECLARE_TR_FUNCTIONS(yagura::Impact)
};

int tellSinglePoints(const CommandLine& command, const ServiceMap& services)
{
    const auto points = singlePoints(services.graph, {}, {}).value_or(std::vector<SinglePoint>());
    QTextStream out(stdout);
    if (command.json)
        printJson(singlePointsJson(services, points));
    else
        printSinglePoints(out, services, points);
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

/// What is shared has such an id, and is known only after a look.
bool mayBeShared(const QString& id)
{
    return id.contains(u':');
}

int tellImpact(const CommandLine& command, const ServiceMapPtr& services, const PicturePtr& picture)
{
    const ServiceGraph& graph = services->graph;
    const auto node = graph.find(command.impactOf);
    if (!node)
        return refuse(command.impactOf, graph);
    ImpactAnswer answer {services, *node, {}, needsOf(graph, *node), {}, {}};
    if (picture) {
        answer.now = picture->impact;
        answer.findings = picture->findings;
    }
    answer.whatIf = whatIf(graph, *node, answer.now.own);
    QTextStream out(stdout);
    if (command.json)
        printJson(answerJson(answer));
    else
        printAnswer(out, answer);
    return ExitOk;
}

} // namespace

// Single points ask the targets, too: only they can tell what they share.
int runImpact(const CommandLine& command, Composition& composition)
{
    if (!reportFaults(composition))
        return ExitUnknown;
    const Configuration& configuration = composition.loaded().configuration;
    ServiceMapPtr services = servicesOn(configuration.targets, configuration);
    if (!services) {
        QTextStream(stderr) << ImpactTalk::tr("No services: and functions: are configured, so nothing is known of impact.")
                            << '\n';
        return ExitUnknown;
    }
    const QString& id = command.impactOf;
    if (!id.isEmpty() && !mayBeShared(id) && !services->graph.find(id))
        return refuse(id, services->graph);
    PicturePtr picture;
    if (const auto targets = polledBy(configuration); !targets.isEmpty()) {
        const int looks = id.isEmpty() ? 1 : 2;
        talk(command,
            looks == 1
                ? ImpactTalk::tr("Looking once at %n target(s) for what they share", nullptr, int(targets.size()))
                : ImpactTalk::tr("Looking twice at %n target(s), two seconds apart", nullptr, int(targets.size())));
        picture = sample(composition, targets, looks);
        if (!picture || !picture->services)
            return ExitUnknown;
        services = picture->services;
    }
    return id.isEmpty() ? tellSinglePoints(command, *services) : tellImpact(command, services, picture);
}

} // namespace yagura
