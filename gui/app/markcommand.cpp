// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/commands.h"

#include "backends/config/configfaults.h"
#include "backends/marks/markfile.h"
#include "gui/app/composition.h"
#include "gui/app/looking.h"
#include "models/domain/configuredgraph.h"
#include "models/items/visibletext.h"

#include <QCoreApplication>
#include <QTextStream>

#include <cerrno>
#include <cstring>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

struct MarkTalk {
    Q_DECLARE_TR_FUNCTIONS(yagura::Mark)
};

QString textSentence(MarkTextFault fault)
{
    switch (fault) {
    case MarkTextFault::Empty:
        return MarkTalk::tr("A mark needs a text.");
    case MarkTextFault::TooLong:
        return MarkTalk::tr("The text of a mark has at most %1 characters.").arg(longestMarkText);
    case MarkTextFault::ControlCharacter:
        return MarkTalk::tr("The text of a mark is one line without control characters.");
    case MarkTextFault::None:
        break;
    }
    return {};
}

/// Empty when such an id is configured; else who it may be.
QString nodeSentence(const QString& id, const Configuration& configuration)
{
    // What several targets share is nobody's name.
    const QStringList ids = graphOf(configuration, {}).ids();
    if (ids.contains(id))
        return {};
    const QString nearest = nearestWord(id, ids);
    QString sentence = MarkTalk::tr("Nothing is called %1.").arg(visibleText(id));
    if (!nearest.isEmpty())
        sentence += u' ' + MarkTalk::tr("Did you mean %1?").arg(visibleText(nearest));
    return sentence;
}

QString failureSentence(int error, const QString& file)
{
    const QString path = visibleText(file);
    switch (error) {
    case ENOSPC:
    case EDQUOT:
        return MarkTalk::tr("The mark was not written: no space is left for %1.").arg(path);
    case EACCES:
    case EPERM:
    case EROFS:
        return MarkTalk::tr("The mark was not written: %1 may not be written.").arg(path);
    case EBUSY:
        return MarkTalk::tr("The mark was not written: another program holds %1.").arg(path);
    default:
        return MarkTalk::tr("The mark was not written to %1: %2").arg(path, QString::fromLocal8Bit(std::strerror(error)));
    }
}

} // namespace

int runMark(const CommandLine& command, Composition& composition)
{
    if (const auto fault = faultOfMarkText(command.markText); fault != MarkTextFault::None)
        return refuse(textSentence(fault));
    if (!command.markNode.isEmpty()) {
        const QString sentence = nodeSentence(command.markNode, composition.loaded().configuration);
        if (!sentence.isEmpty())
            return refuse(sentence);
    }
    const QString file = marksFileIn(composition.paths().stateFolder());
    if (const auto error = appendMark(file, personMark(command.markText, command.markNode, QDateTime::currentDateTimeUtc())))
        return refuse(failureSentence(*error, file));
    talk(command, MarkTalk::tr("Marked."));
    return ExitOk;
}

} // namespace yagura
