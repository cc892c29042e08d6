// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/credentialfields.h"

#include "gui/settings/formfield.h"
#include "gui/settings/linesfield.h"

#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace yagura {

CredentialFields::CredentialFields(QWidget* parent)
    : FormColumn(parent), m_password(new QLineEdit), m_command(makeLinesField(3))
{
    m_password->setEchoMode(QLineEdit::Password);
    add(u"password"_s, tr("Password"), m_password)
        ->setHint(tr("Goes to the keychain of this system, never into a file."));
    m_command->setPlaceholderText(u"pass\nshow\nprod/orders-db"_s);
    add(u"password_command"_s, tr("Or a command"), m_command)
        ->setHint(tr("That prints the password: the program, then its arguments, one a line. No shell is involved."));
    tellWhatIsHeld();
}

void CredentialFields::fill(const QStringList& command, bool isNew)
{
    m_isNew = isNew;
    forget();
    m_command->setPlainText(command.join(u'\n'));
}

QStringList CredentialFields::command() const
{
    return linesOf(*m_command);
}

std::optional<SecretString> CredentialFields::takePassword()
{
    if (!m_password->text().isEmpty()) {
        m_taken = SecretString(m_password->text().toUtf8());
        m_password->clear();
        tellWhatIsHeld();
    }
    return m_taken;
}

bool CredentialFields::holdsPassword() const
{
    return m_taken || !m_password->text().isEmpty();
}

void CredentialFields::forget()
{
    m_taken.reset();
    m_password->clear();
    tellWhatIsHeld();
}

void CredentialFields::tellWhatIsHeld()
{
    if (m_taken)
        m_password->setPlaceholderText(tr("entered; not saved yet"));
    else
        m_password->setPlaceholderText(m_isNew ? tr("none") : tr("leave empty to keep what the keychain holds"));
}

} // namespace yagura
