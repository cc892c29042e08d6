// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/prevention.h"

#include <QDialog>

class QDateEdit;
class QLineEdit;
class QVBoxLayout;

namespace yagura {

class ChoiceRow;

/// What could be done so that it does not come again: what was proposed from what failed, and what somebody adds; each
/// taken on or dropped, by whom and until when. Made for one answer; open() it and listen for accepted().
class PreventionDialog final : public QDialog {
    Q_OBJECT

public:
    /// `items`: those of the incident, then proposals; their words are found in `known`.
    PreventionDialog(const QList<PreventionItem>& items, const PreventionProposals& known, QWidget* parent);

    /// Those that are new or differ from what was handed in.
    QList<PreventionItem> changed() const;

private:
    struct Row {
        PreventionItem before;
        ChoiceRow* state = nullptr;
        QLineEdit* owner = nullptr;
        QDateEdit* due = nullptr;
    };

    void addRow(QVBoxLayout* layout, const PreventionItem& item, const PreventionProposals& known);
    static PreventionItem answerOf(const Row& row);

    QList<Row> m_rows;
    QLineEdit* m_own = nullptr;
};

} // namespace yagura
