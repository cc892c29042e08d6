// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/commands.h"

#include "backends/poll/bootclock.h"
#include "gui/app/composition.h"
#include "gui/app/looking.h"
#include "gui/app/recordparts.h"
#include "gui/wrong/ackdialog.h"
#include "models/items/failurewords.h"
#include "models/items/incident/pastkeeper.h"
#include "models/items/incident/proposal.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace yagura {

namespace {

struct DeclareTalk {
    Q_DECLARE_TR_FUNCTIONS(yagura::Declare)
};

/// Pictures come once a second at least.
constexpr std::chrono::milliseconds picturePatience = 5s;

void watchFor(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

/// The next picture has been looked at, or none comes.
void waitForPicture(Watch& watch)
{
    QEventLoop loop;
    QObject::connect(&watch, &Watch::pictureChanged, &loop, &QEventLoop::quit, Qt::QueuedConnection);
    QTimer::singleShot(picturePatience, &loop, &QEventLoop::quit);
    loop.exec();
}

QByteArray past(PastKeeper& keeper)
{
    QByteArray pictures;
    QEventLoop loop;
    QObject::connect(&keeper, &PastKeeper::before, &loop, [&](const QByteArray& before) {
        pictures = before;
        loop.quit();
    });
    keeper.askBefore();
    loop.exec(); // it answers within two seconds, whatever the watch does
    return pictures;
}

/// Nothing, or why it was not recorded.
std::optional<QString> record(IncidentDesk& desk, const IncidentDesk::Declaration& declaration)
{
    QEventLoop loop;
    std::optional<QString> fault = DeclareTalk::tr("The disk did not confirm it in time.");
    QObject::connect(&desk, &IncidentDesk::changed, &loop, [&] {
        if (!desk.incident())
            return;
        fault.reset();
        loop.quit();
    });
    QObject::connect(&desk, &IncidentDesk::failed, &loop, [&](const Failure& failure) {
        fault = sentenceOf(failure);
        loop.quit();
    });
    QTimer::singleShot(recordPatience, &loop, &QEventLoop::quit);
    desk.declare(declaration);
    loop.exec();
    return fault;
}

} // namespace

int runIncidentDeclare(const CommandLine& command, Composition& composition)
{
    if (!reportFaults(composition))
        return ExitUnknown;
    KeptIncidents store(recordParts(composition));
    IncidentDesk desk(store, systemClock(), nameOfUser());
    PastKeeper keeper(composition.watch(), desk, systemClock());
    PicturePtr picture;
    QObject::connect(&composition.watch(), &Watch::pictureChanged, &desk, [&](const PicturePtr& newest) {
        picture = newest;
        desk.take(newest);
    });
    store.start();
    sample(composition, polledBy(composition.loaded().configuration), 2);
    watchFor(command.watch);

    IncidentDesk::Declaration declaration = proposedDeclaration(picture, {}, systemClock()().utc);
    if (!command.title.isEmpty())
        declaration.title = command.title;
    if (declaration.title.isEmpty())
        return refuse(DeclareTalk::tr("Nothing critical stands that an incident could be about: give it a title."));
    if (declaration.severity.isEmpty())
        declaration.severity = u"sev3"_s;
    declaration.pictures = past(keeper);
    if (const auto fault = record(desk, declaration))
        return refuse(*fault);
    waitForPicture(composition.watch()); // with it what stands at its beginning becomes its first entries
    if (store.state().local != StoreState::Local::Durable && store.state().local != StoreState::Local::Checking)
        return refuse(DeclareTalk::tr("The record is not on the disk."));
    QTextStream(stdout) << desk.incident()->id << '\n';
    return ExitOk;
}

} // namespace yagura
