// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/report/reportparts.h"

#include "models/items/checklist/stepwords.h"
#include "models/items/incident/actionwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

struct ActionTalk {
    Q_DECLARE_TR_FUNCTIONS(yagura::Report)
};

QString outcomeOf(const ActionTry& tried)
{
    const QString outcome = changeOutcomeText(tried.outcome);
    switch (tried.verified) {
    case Answer::Yes:
        return ActionTalk::tr("%1; verified: it worked").arg(outcome);
    case Answer::No:
        return ActionTalk::tr("%1; verified: it did not work").arg(outcome);
    case Answer::Unknown:
        break;
    }
    return outcome;
}

} // namespace

void tellActions(ReportStory& story, Report& report)
{
    for (const ActionTry& tried : story.incident().actions) {
        const ActionRequest request {tried.actionId, tried.action, tried.target, tried.arguments};
        report.actions.append({story.plain(titleOfAction(request)), story.plain(tried.by), tried.startedAt,
            story.paragraphs(tried.request), story.plain(outcomeOf(tried))});
    }
}

} // namespace yagura
