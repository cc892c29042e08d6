// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/finding.h"
#include "models/domain/runbook.h"
#include "models/domain/runbookvalue.h"
#include "models/ports/runbooks.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace yagura {

class FormField;

/// What is to be said before a checklist starts: values that the finding does not give, and whether a runbook that
/// differs from what was looked at is accepted.
class LaunchForm final : public QWidget {
    Q_OBJECT

public:
    explicit LaunchForm(QWidget* parent = nullptr);

    /// Whether there is anything to ask. `change`: what is not accepted of it, or nullptr. `language`: of the labels.
    static bool isNeeded(const FilledParameters& filled, const RunbookChange* change);
    void ask(
        const Runbook& runbook, const FilledParameters& filled, const RunbookChange* change, const QString& language);

signals:
    void answered(const yagura::Runbook& runbook, const QHash<QString, QString>& values);
    void accepted(const yagura::RunbookChange& change);
    void takenBack();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addChange(const RunbookChange& change);
    void addField(const RunbookParameter& parameter, const QString& refused, const QString& language);
    void addButtons();
    void start();

    Runbook m_runbook;
    QHash<QString, QString> m_values;
    QList<std::pair<RunbookParameter, FormField*>> m_fields;
    QWidget* m_content = nullptr;
    QVBoxLayout* m_layout = nullptr;
};

} // namespace yagura
