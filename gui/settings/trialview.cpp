// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/trialview.h"

#include "gui/parts/statemarkwidget.h"
#include "gui/settings/snippet.h"
#include "gui/settings/systemwords.h"
#include "gui/style/plaintext.h"
#include "models/items/database/ladderwords.h"
#include "models/items/accesswords.h"
#include "models/items/failurewords.h"
#include "models/items/formats.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace yagura {

namespace {

constexpr int markSize = 10;

QWidget* stateMark(Severity severity)
{
    auto* mark = new StateMark(markSize);
    mark->setSeverity(severity);
    return mark;
}

QString outcomeText(LadderStep::Outcome outcome)
{
    switch (outcome) {
    case LadderStep::Outcome::Passed:
        return TrialView::tr("passed");
    case LadderStep::Outcome::Failed:
        return TrialView::tr("failed");
    case LadderStep::Outcome::NotReached:
        return TrialView::tr("not reached");
    case LadderStep::Outcome::NotUsed:
        return TrialView::tr("not used");
    }
    return {};
}

QWidget* outcomeMark(LadderStep::Outcome outcome)
{
    if (outcome == LadderStep::Outcome::Failed)
        return stateMark(Severity::Critical);
    return new IconMark(outcome == LadderStep::Outcome::Passed ? Icon::Tick : Icon::Todo, markSize);
}

void addStep(QGridLayout& grid, const LadderStep& step)
{
    const int row = grid.rowCount();
    const bool isFailed = step.outcome == LadderStep::Outcome::Failed;
    const bool isWalked = isFailed || step.outcome == LadderStep::Outcome::Passed;
    const Token ink = isFailed ? Token::Crit : isWalked ? Token::Text2 : Token::Text3;
    auto* outcome = new PlainLabel(TypeRole::Small, ink, outcomeText(step.outcome));
    outcome->setObjectName(u"outcome-"_s + rungName(step.rung));
    auto* detail = new PlainLabel(TypeRole::Small, Token::Text3, step.detail);
    detail->setElideMode(Qt::ElideMiddle);
    const QString time = step.milliseconds ? latencyText(*step.milliseconds) : QString();

    grid.addWidget(outcomeMark(step.outcome), row, 0);
    grid.addWidget(
        new PlainLabel(TypeRole::SmallStrong, isWalked ? Token::Text : Token::Text3, rungText(step.rung)), row, 1);
    grid.addWidget(outcome, row, 2);
    grid.addWidget(new PlainLabel(TypeRole::Small, Token::Text2, time), row, 3, Qt::AlignRight);
    grid.addWidget(detail, row, 4);
}

} // namespace

TrialView::TrialView(QWidget* parent)
    : QWidget(parent), m_waiting(new QWidget), m_elapsedText(new PlainLabel(TypeRole::Body, Token::Text2)),
      m_stop(new QPushButton(tr("Stop waiting")))
{
    m_elapsedText->setObjectName(u"elapsed"_s);
    m_stop->setObjectName(u"stopWaiting"_s);
    auto* row = new QHBoxLayout(m_waiting);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(new IconMark(Icon::Current, markSize));
    row->addWidget(m_elapsedText, 1);
    row->addWidget(m_stop);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_waiting);
    m_waiting->hide();
    hide();
    connect(m_stop, &QPushButton::clicked, this, &TrialView::waitingGivenUp);
    connect(&m_tick, &QTimer::timeout, this, &TrialView::tellElapsed);
}

void TrialView::tellElapsed()
{
    m_elapsedText->setText(tr("Waiting for an answer · %1").arg(ageText(m_elapsed.elapsed())));
}

bool TrialView::holdsFocus() const
{
    return m_stop->hasFocus();
}

void TrialView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    emit grown();
}

void TrialView::clear()
{
    m_tick.stop();
    m_waiting->hide();
    delete std::exchange(m_content, nullptr);
    hide();
}

void TrialView::showWaiting()
{
    clear();
    m_elapsed.start();
    m_tick.start(500ms);
    tellElapsed();
    m_waiting->show();
    show();
    m_stop->setFocus();
}

void TrialView::startContent()
{
    clear();
    m_content = new QWidget;
    m_rows = new QVBoxLayout(m_content);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(8);
    layout()->addWidget(m_content);
    show();
}

void TrialView::addSentence(const QString& text, bool isQuiet)
{
    auto* sentence = new PlainLabel(isQuiet ? TypeRole::Small : TypeRole::Body, isQuiet ? Token::Text2 : Token::Text);
    sentence->setWordWrap(true);
    sentence->setText(text);
    m_rows->addWidget(sentence);
}

void TrialView::showGivenUp()
{
    startContent();
    addSentence(tr("Not waited for. Whether the target answers is not known."), true);
}

void TrialView::showTrial(const TargetTrial& trial)
{
    startContent();
    addHeadline(trial);
    if (trial.failure)
        addFailure(*trial.failure);
    if (trial.ladder)
        addLadder(*trial.ladder);
    addMissing(trial.missing);
}

void TrialView::addHeadline(const TargetTrial& trial)
{
    const LadderStep* failing = trial.ladder ? trial.ladder->failing() : nullptr;
    QString text;
    Severity severity = trial.missing.isEmpty() ? Severity::Ok : Severity::Warning;
    if (trial.failure || failing) {
        severity = Severity::Critical;
        text = failing ? ladderVerdict(*trial.ladder) : tr("The test failed");
    } else {
        text = trial.missing.isEmpty() ? tr("It answers") : tr("It answers, but not all may be seen");
        if (!trial.version.isEmpty())
            text += u" · "_s + tr("version %1").arg(trial.version);
        text += u" · "_s + latencyText(double(trial.duration.count()));
    }
    auto* headline
        = new PlainLabel(TypeRole::BodyStrong, severity == Severity::Critical ? Token::Crit : Token::Text, text);
    headline->setObjectName(u"headline"_s);
    headline->setElideMode(Qt::ElideRight);

    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(stateMark(severity));
    row->addWidget(headline, 1);
    m_rows->addLayout(row);
}

void TrialView::addFailure(const Failure& failure)
{
    addSentence(sentenceOf(failure), false);
    if (const QString remedy = remedyOf(failure); !remedy.isEmpty())
        addSentence(remedy, true);
    if (const QString grant = failure.args[u"grant"_s].toString(); !grant.isEmpty())
        m_rows->addWidget(new Snippet(grant));
}

void TrialView::addLadder(const ConnectLadder& ladder)
{
    auto* steps = new QWidget;
    steps->setAccessibleName(tr("Steps of connecting"));
    auto* grid = new QGridLayout(steps);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(4, 1);
    for (const LadderStep& step : ladder.steps)
        addStep(*grid, step);
    m_rows->addWidget(steps);
}

void TrialView::addMissing(const QList<MissingAccess>& missing)
{
    for (const MissingAccess& access : missing) {
        addSentence(missingAccessText(access.code), false);
        if (!access.remedy.isEmpty())
            m_rows->addWidget(new Snippet(access.remedy));
    }
}

} // namespace yagura
