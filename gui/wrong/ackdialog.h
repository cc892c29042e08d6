// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ack.h"

#include <QDialog>

class QLineEdit;

namespace yagura {

class ChoiceRow;

/// Asks who takes a finding, why, and for how long. Made for one ack; open() it and listen for accepted().
class AckDialog final : public QDialog {
    Q_OBJECT

public:
    AckDialog(const QString& title, const QString& owner, QWidget* parent);

    /// The answer for that finding, given now (UTC).
    Ack ack(const Finding& finding, const QDateTime& utc) const;

private:
    QLineEdit* m_owner = nullptr;
    QLineEdit* m_comment = nullptr;
    ChoiceRow* m_time = nullptr;
};

/// The name under which this person is logged in.
QString nameOfUser();

} // namespace yagura
