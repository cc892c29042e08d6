// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/settings/formcolumn.h"
#include "models/ports/vault.h"

#include <QStringList>

#include <optional>

class QLineEdit;
class QPlainTextEdit;

namespace yagura {

/// Where the password comes from: entered once for the keychain, or given by a command. What was entered leaves the
/// field with the first use and is held as a secret until the form is left.
class CredentialFields final : public FormColumn {
    Q_OBJECT

public:
    explicit CredentialFields(QWidget* parent = nullptr);

    /// Starts anew: no password is entered.
    void fill(const QStringList& command, bool isNew);
    QStringList command() const;
    /// Empties the field. Nothing: none was entered since fill().
    std::optional<SecretString> takePassword();
    bool holdsPassword() const;
    /// Forgets what was entered.
    void forget();

private:
    void tellWhatIsHeld();

    QLineEdit* m_password = nullptr;
    QPlainTextEdit* m_command = nullptr;
    std::optional<SecretString> m_taken;
    bool m_isNew = true;
};

} // namespace yagura
