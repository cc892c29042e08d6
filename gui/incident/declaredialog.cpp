// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/incident/declaredialog.h"

#include "gui/settings/choicerow.h"
#include "gui/style/plaintext.h"
#include "models/items/formats.h"

#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr int longestTitle = 200;
constexpr int longestPerson = 80;

void addRow(QVBoxLayout* layout, const QString& caption, QWidget* field, const char* name)
{
    field->setObjectName(QLatin1StringView(name));
    field->setAccessibleName(caption);
    auto* label = new PlainLabel(caption);
    label->setType(TypeRole::Small);
    label->setInk(Token::Text2);
    label->setBuddy(field);
    layout->addWidget(label);
    layout->addWidget(field);
    layout->addSpacing(8);
}

} // namespace

DeclareDialog::DeclareDialog(const IncidentDesk::Declaration& proposal, QWidget* parent)
    : QDialog(parent), m_proposal(proposal), m_title(new QLineEdit(proposal.title)),
      m_lead(new QLineEdit(proposal.lead)),
      m_severity(new ChoiceRow({{u"sev1"_s, tr("SEV-1 people cannot work")}, {u"sev2"_s, tr("SEV-2 part of it fails")},
          {u"sev3"_s, tr("SEV-3 degraded")}, {u"sev4"_s, tr("SEV-4 no effect yet")}})),
      m_started(new QDateTimeEdit(proposal.started.toLocalTime()))
{
    setWindowTitle(tr("Declare an incident"));
    m_title->setMaxLength(longestTitle);
    m_lead->setMaxLength(longestPerson);
    m_severity->setValue(proposal.severity.isEmpty() ? u"sev3"_s : proposal.severity);
    m_started->setDisplayFormat(u"yyyy-MM-dd HH:mm:ss"_s);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(4);
    addRow(layout, tr("What is it called"), m_title, "title");
    addRow(layout, tr("How severe"), m_severity, "severity");
    addRow(layout, tr("Since when (%1)").arg(m_started->dateTime().timeZoneAbbreviation()), m_started, "started");
    addRow(layout, tr("Who leads"), m_lead, "lead");
    auto* note = new PlainLabel(proposal.pictures.isEmpty()
            ? tr("There are no pictures of the time before it.")
            : tr("The pictures of the 30 minutes before it are kept with it."));
    note->setType(TypeRole::Small);
    note->setInk(Token::Text3);
    layout->addWidget(note);
    layout->addSpacing(12);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto* yes = buttons->addButton(tr("Declare"), QDialogButtonBox::AcceptRole);
    yes->setProperty("primary", true);
    yes->setDefault(true);
    const auto check = [this, yes] { yes->setEnabled(!m_title->text().trimmed().isEmpty()); };
    connect(m_title, &QLineEdit::textChanged, yes, check);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    setMinimumWidth(scaled(520));
    m_title->selectAll();
    m_title->setFocus();
    check();
}

IncidentDesk::Declaration DeclareDialog::declaration() const
{
    IncidentDesk::Declaration declaration = m_proposal;
    declaration.title = m_title->text().trimmed();
    declaration.severity = m_severity->value();
    declaration.started = m_started->dateTime().toUTC();
    declaration.lead = m_lead->text().trimmed();
    return declaration;
}

} // namespace yagura
