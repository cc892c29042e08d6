// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/incident/actionwords.h"

#include "models/items/failurewords.h"
#include "models/items/visibletext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(yagura::ActionWords)
};

constexpr qsizetype mostLines = 40;

QString argument(const ActionRequest& request, const QString& name)
{
    const QJsonValue value = request.arguments[name];
    return visibleText(value.isString() ? value.toString() : QString::number(value.toInteger()));
}

void addList(QStringList& lines, const QString& head, const QStringList& rows)
{
    if (rows.isEmpty())
        return;
    lines.append(QString());
    lines.append(head);
    for (qsizetype row = 0; row < std::min(mostLines, rows.size()); ++row)
        lines.append(u"  "_s + visibleText(rows[row]));
    if (rows.size() > mostLines)
        lines.append(u"  "_s + Words::tr("and %n more", nullptr, int(rows.size() - mostLines)));
}

ActionStateWords endWords(const ActionOutcome& outcome, Answer verified)
{
    const QString why = outcome.failure ? u" "_s + sentenceOf(*outcome.failure) : QString();
    switch (outcome.kind) {
    case ActionOutcome::Kind::Done:
        if (verified == Answer::Yes)
            return {Words::tr("Done, and it worked."), Severity::Ok};
        return verified == Answer::No ? ActionStateWords {Words::tr("Done, but it did not help."), Severity::Warning}
                                      : ActionStateWords {Words::tr("Done."), Severity::Ok};
    case ActionOutcome::Kind::Refused:
        return {Words::tr("Nothing was sent: what was previewed is no longer so.") + why, Severity::Warning};
    case ActionOutcome::Kind::Failed:
        return {Words::tr("The other side refused.") + why, Severity::Critical};
    case ActionOutcome::Kind::Unknown:
        break;
    }
    return {Words::tr("It was sent, and nobody answered: it may have happened.") + why, Severity::Critical};
}

} // namespace

QString titleOfAction(const ActionRequest& request)
{
    const QString target = visibleText(request.target);
    if (request.action == "postgresql.cancel"_L1)
        return Words::tr("Cancel the query of session %1 on %2").arg(argument(request, u"pid"_s), target);
    if (request.action == "postgresql.terminate"_L1)
        return Words::tr("End session %1 on %2").arg(argument(request, u"pid"_s), target);
    if (request.action == "rabbitmq.move_malformed"_L1)
        return Words::tr("Move malformed messages of %1 on %2 aside").arg(argument(request, u"queue"_s), target);
    if (request.action == "rabbitmq.close_connection"_L1)
        return Words::tr("Close connection %1 on %2").arg(argument(request, u"connection"_s), target);
    if (request.action == "rabbitmq.limit_queue"_L1)
        return Words::tr("Refuse new messages of %1 on %2").arg(argument(request, u"queue"_s), target);
    if (request.action == "rabbitmq.unlimit_queue"_L1)
        return Words::tr("Take the limit off %1 on %2").arg(argument(request, u"queue"_s), target);
    if (request.action == "rabbitmq.limit_user"_L1)
        return Words::tr("Limit the connections of %1 on %2").arg(argument(request, u"user"_s), target);
    if (request.action == "rabbitmq.unlimit_user"_L1)
        return Words::tr("Take the limit off user %1 on %2").arg(argument(request, u"user"_s), target);
    return Words::tr("%1 on %2").arg(visibleText(request.action), target);
}

QString previewText(const ActionPreview& preview)
{
    QStringList lines {Words::tr("Sends:")};
    for (const QString& line : preview.request.split(u'\n'))
        lines.append(u"  "_s + visibleText(line));
    addList(lines, Words::tr("Hits:"), preview.hits);
    addList(lines, Words::tr("Frees:"), preview.frees);
    addList(lines, Words::tr("Undone by:"),
        preview.undo.isEmpty() ? QStringList {Words::tr("nothing")} : preview.undo.split(u'\n'));
    return lines.join(u'\n');
}

ActionStateWords stateWords(const ActionStage& stage, const std::optional<Failure>& failure,
    const std::optional<ActionOutcome>& outcome, Answer verified)
{
    if (stage.isPreviewing)
        return {Words::tr("Looking what it would hit…"), Severity::Ok};
    if (stage.isReady)
        return {Words::tr("Nothing has been changed yet."), Severity::Ok};
    if (stage.isRecording)
        return {Words::tr("Its start is being recorded; it is sent when that is kept."), Severity::Ok};
    if (stage.isRunning)
        return {Words::tr("Under way…"), Severity::Ok};
    if (stage.isVerifying)
        return {Words::tr("Done. Waiting to see whether it helped…"), Severity::Ok};
    if (outcome)
        return endWords(*outcome, verified);
    return failure ? ActionStateWords {sentenceOf(*failure), Severity::Critical} : ActionStateWords {};
}

} // namespace yagura
