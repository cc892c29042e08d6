// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/checklist/stepbody.h"

#include "gui/checklist/changebody.h"
#include "gui/checklist/commandbody.h"
#include "gui/checklist/evidencebody.h"
#include "gui/checklist/lookbody.h"
#include "gui/checklist/questionbody.h"

#include <QClipboard>
#include <QGuiApplication>

namespace yagura {

namespace {

struct BodyMaker {
    const StepContext& context;
    QWidget* parent;

    StepBody* operator()(const EvidenceStep&) const { return new EvidenceBody(context, parent); }
    StepBody* operator()(const ObserveStep&) const { return new LookBody(context, parent); }
    StepBody* operator()(const DecideStep&) const { return new QuestionBody(context, parent); }
    StepBody* operator()(const ManualStep&) const { return new CommandBody(context, parent); }
    StepBody* operator()(const ChangeStep&) const { return new ChangeBody(context, parent); }
    StepBody* operator()(const WaitStep&) const { return new QuestionBody(context, parent); }
    StepBody* operator()(const CommunicateStep&) const { return new CommandBody(context, parent); }
};

} // namespace

void StepBody::copy()
{
    if (const QString text = copyText(); !text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

StepBody* bodyFor(const StepContext& context, QWidget* parent)
{
    const RunbookStep* step = context.content();
    return step ? std::visit(BodyMaker {context, parent}, step->content) : nullptr;
}

} // namespace yagura
