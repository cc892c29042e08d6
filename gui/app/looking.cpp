// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/looking.h"

#include "gui/app/composition.h"
#include "gui/app/sampling.h"
#include "models/items/configwords.h"
#include "models/items/failurewords.h"

#include <QEventLoop>
#include <QTextStream>
#include <QTimer>

namespace yagura {

void talk(const CommandLine& command, const QString& line)
{
    if (!command.quiet)
        QTextStream(stderr) << line << '\n';
}

int refuse(const QString& sentence)
{
    QTextStream(stderr) << sentence << '\n';
    return ExitUnknown;
}

int refuse(const Failure& failure)
{
    return refuse(sentenceOf(failure));
}

bool reportFaults(const Composition& composition)
{
    const LoadedConfiguration& loaded = composition.loaded();
    for (const ConfigFault& fault : loaded.faults + loaded.schemaFaults)
        QTextStream(stderr) << lineOf(fault) << '\n';
    return loaded.faults.isEmpty();
}

PicturePtr sample(Composition& composition, const QList<TargetConfig>& targets, int samples)
{
    QStringList ids;
    for (const TargetConfig& target : targets)
        ids.append(target.target.id);
    composition.watchTargets(composition.loaded().configuration, targets);
    Sampling sampling(composition.watch(), ids, samples);
    QEventLoop loop;
    QObject::connect(&sampling, &Sampling::finished, &loop, &QEventLoop::quit);
    sampling.start();
    loop.exec();
    return sampling.picture();
}

PicturePtr standing(Composition& composition)
{
    constexpr std::chrono::seconds patience {10};
    PicturePtr newest;
    QEventLoop loop;
    QObject::connect(&composition.watch(), &Watch::pictureChanged, &loop, [&](const PicturePtr& picture) {
        newest = picture;
        loop.quit();
    });
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    composition.watch().start();
    loop.exec();
    return newest;
}

} // namespace yagura
