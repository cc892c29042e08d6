// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/settings/formcolumn.h"
#include "models/domain/target.h"

class QLineEdit;

namespace yagura {

class ChoiceRow;
class SecondsBox;

/// What every target has: its system, its name, how dangerous it is, how often it is asked.
class IdentityFields final : public FormColumn {
    Q_OBJECT

public:
    explicit IdentityFields(QWidget* parent = nullptr);

    void fill(const Target& target);
    /// The target as entered, without an address.
    Target target() const;
    QString system() const;

private:
    ChoiceRow* m_system = nullptr;
    QLineEdit* m_id = nullptr;
    ChoiceRow* m_environment = nullptr;
    SecondsBox* m_every = nullptr;
};

} // namespace yagura
