// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/incident/incidentdesk.h"

#include <QDialog>

class QDateTimeEdit;
class QLineEdit;

namespace yagura {

class ChoiceRow;

/// Asks what the incident is called, how severe it is, since when it goes on and who leads. Made for one declaration.
class DeclareDialog final : public QDialog {
    Q_OBJECT

public:
    /// `proposal`: what to begin with; its title in the reader's words.
    DeclareDialog(const IncidentDesk::Declaration& proposal, QWidget* parent);

    /// What was proposed, with what the person made of it.
    IncidentDesk::Declaration declaration() const;

private:
    IncidentDesk::Declaration m_proposal;
    QLineEdit* m_title = nullptr;
    QLineEdit* m_lead = nullptr;
    ChoiceRow* m_severity = nullptr;
    QDateTimeEdit* m_started = nullptr;
};

} // namespace yagura
