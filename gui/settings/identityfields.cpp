// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/identityfields.h"

#include "gui/settings/choicerow.h"
#include "gui/settings/formfield.h"
#include "gui/settings/secondsbox.h"
#include "gui/settings/systemwords.h"
#include "gui/style/type.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

QList<ChoiceRow::Choice> systemChoices()
{
    QList<ChoiceRow::Choice> choices;
    for (const QString& system : offeredSystems())
        choices.append({system, systemText(system)});
    return choices;
}

QList<ChoiceRow::Choice> environmentChoices()
{
    QList<ChoiceRow::Choice> choices;
    for (const auto environment : {Environment::Unset, Environment::Prod, Environment::Stage, Environment::Dev}) {
        const QString name = environmentName(environment);
        choices.append({name, name.isEmpty() ? IdentityFields::tr("not said") : name});
    }
    return choices;
}

} // namespace

IdentityFields::IdentityFields(QWidget* parent)
    : FormColumn(parent), m_system(new ChoiceRow(systemChoices())), m_id(new QLineEdit),
      m_environment(new ChoiceRow(environmentChoices())), m_every(new SecondsBox)
{
    m_id->setPlaceholderText(u"orders-db"_s);
    m_every->setMaximumWidth(scaled(120));
    add(u"system"_s, tr("System"), m_system);
    add(u"id"_s, tr("Name"), m_id);
    add(u"env"_s, tr("Environment"), m_environment);
    add(u"every"_s, tr("Asked every"), m_every);
}

void IdentityFields::fill(const Target& target)
{
    m_system->setValue(target.system);
    m_id->setText(target.id);
    m_id->setCursorPosition(0);
    m_environment->setValue(environmentName(target.environment));
    m_every->setInterval(target.every);
}

Target IdentityFields::target() const
{
    Target target;
    target.id = m_id->text().trimmed();
    target.system = system();
    target.kind = kindOfSystem(target.system);
    target.environment = environmentFromName(m_environment->value()).value_or(Environment::Unset);
    target.every = m_every->interval();
    return target;
}

QString IdentityFields::system() const
{
    return m_system->value();
}

} // namespace yagura
