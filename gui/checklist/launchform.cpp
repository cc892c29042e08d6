// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/checklist/launchform.h"

#include "gui/checklist/wellframe.h"
#include "gui/parts/textwell.h"
#include "gui/settings/choicerow.h"
#include "gui/settings/formfield.h"
#include "gui/style/plaintext.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr int mostDiffLines = 16;
constexpr int longestParameter = 255;

QWidget* editorFor(const RunbookParameter& parameter)
{
    if (parameter.type == ParameterType::Choice) {
        QList<ChoiceRow::Choice> choices;
        for (const QString& choice : parameter.choices)
            choices.append({choice, choice});
        auto* row = new ChoiceRow(choices);
        if (!parameter.choices.isEmpty())
            row->setValue(parameter.choices.first());
        return row;
    }
    auto* line = new QLineEdit;
    line->setMaxLength(longestParameter);
    return line;
}

QString valueOf(const QWidget* editor)
{
    if (const auto* row = qobject_cast<const ChoiceRow*>(editor))
        return row->value();
    return static_cast<const QLineEdit*>(editor)->text().trimmed();
}

QString hintFor(ParameterType type)
{
    switch (type) {
    case ParameterType::Target:
        return LaunchForm::tr("id of a target");
    case ParameterType::Host:
        return LaunchForm::tr("name or address of a host");
    case ParameterType::Queue:
        return LaunchForm::tr("name of a queue");
    case ParameterType::Path:
        return LaunchForm::tr("an absolute path");
    case ParameterType::Identifier:
        return LaunchForm::tr("a name");
    case ParameterType::Integer:
        return LaunchForm::tr("a whole number");
    case ParameterType::Duration:
        return LaunchForm::tr("a time such as 30s, 5m, 2h");
    case ParameterType::Choice:
        break;
    }
    return {};
}

} // namespace

LaunchForm::LaunchForm(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(16, 8, 16, 12);
    m_layout->setSpacing(8);
}

bool LaunchForm::isNeeded(const FilledParameters& filled, const RunbookChange* change)
{
    return change || !filled.missing.isEmpty() || !filled.refused.isEmpty();
}

void LaunchForm::ask(
    const Runbook& runbook, const FilledParameters& filled, const RunbookChange* change, const QString& language)
{
    m_runbook = runbook;
    m_values = filled.values;
    m_fields.clear();
    delete m_content;
    m_content = new QWidget;
    m_layout->addWidget(m_content);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto* title = new PlainLabel;
    title->setType(TypeRole::BodyStrong);
    title->setWordWrap(true);
    title->setText(runbook.title.in(language));
    column->addWidget(title);
    if (change)
        addChange(*change);
    for (const RunbookParameter& parameter : runbook.parameters) {
        const bool isRefused = filled.refused.contains(parameter.name);
        if (isRefused || filled.missing.contains(parameter.name))
            addField(parameter, isRefused ? tr("What the finding gives does not fit.") : QString(), language);
    }
    addButtons();
    column->addStretch();
    if (!m_fields.isEmpty())
        m_fields.first().second->editor()->setFocus(Qt::ShortcutFocusReason);
}

void LaunchForm::addChange(const RunbookChange& change)
{
    auto* note = new PlainLabel;
    note->setType(TypeRole::Small);
    note->setInk(Token::Warn);
    note->setWordWrap(true);
    note->setText(change.acceptedSha256.isEmpty()
            ? tr("Nobody has looked at this runbook yet. Until it is accepted, none of its own SQL or commands runs by "
                 "itself.")
            : tr("This runbook has changed since it was accepted. Until it is accepted again, none of its own SQL or "
                 "commands runs by itself."));
    auto* frame = new WellFrame;
    frame->setCaptions(change.file, {});
    auto* diff = new TextWell(TextWell::Lines::Keep, mostDiffLines);
    diff->setObjectName(u"diff"_s);
    diff->setAccessibleName(tr("What has changed"));
    diff->show(visibleParagraphs(change.diff));
    frame->body()->addWidget(diff);
    auto* accept = new QPushButton(tr("Accept it as it is"));
    accept->setObjectName(u"accept"_s);
    accept->setAutoDefault(true);
    connect(accept, &QPushButton::clicked, this, [this, change, accept] {
        accept->setEnabled(false);
        emit accepted(change);
    });
    auto* column = static_cast<QVBoxLayout*>(m_content->layout());
    column->addWidget(note);
    column->addWidget(frame);
    column->addWidget(accept, 0, Qt::AlignLeft);
}

void LaunchForm::addField(const RunbookParameter& parameter, const QString& refused, const QString& language)
{
    const QString label = parameter.label.in(language);
    auto* field = new FormField(visibleText(label.isEmpty() ? parameter.name : label), editorFor(parameter));
    field->editor()->setObjectName(u"parameter."_s + parameter.name);
    field->setHint(hintFor(parameter.type));
    if (!refused.isEmpty())
        field->showFault(refused);
    m_fields.append({parameter, field});
    static_cast<QVBoxLayout*>(m_content->layout())->addWidget(field);
}

void LaunchForm::addButtons()
{
    auto* start = new QPushButton(tr("Start"));
    start->setObjectName(u"start"_s);
    start->setProperty("primary", true);
    start->setAutoDefault(true);
    auto* back = new QPushButton(tr("Back"));
    back->setObjectName(u"back"_s);
    back->setAutoDefault(true);
    connect(start, &QPushButton::clicked, this, &LaunchForm::start);
    connect(back, &QPushButton::clicked, this, &LaunchForm::takenBack);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(start);
    row->addWidget(back);
    row->addStretch();
    static_cast<QVBoxLayout*>(m_content->layout())->addLayout(row);
}

void LaunchForm::start()
{
    bool isGood = true;
    for (const auto& [parameter, field] : std::as_const(m_fields)) {
        const QString value = valueOf(field->editor());
        if (fits(parameter, value)) {
            m_values.insert(parameter.name, value);
            continue;
        }
        field->showFault(tr("This does not fit."));
        if (isGood)
            field->editor()->setFocus();
        isGood = false;
    }
    if (isGood)
        emit answered(m_runbook, m_values);
}

void LaunchForm::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter)
        start();
    else if (event->key() == Qt::Key_Escape)
        emit takenBack();
    else
        QWidget::keyPressEvent(event);
}

} // namespace yagura
