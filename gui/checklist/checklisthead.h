// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/checklist/progresssegments.h"

#include <QList>
#include <QWidget>

class QToolButton;

namespace yagura {

class PlainLabel;

/// A checklist that goes on, in a line.
struct ChecklistRun {
    QString id;
    QString title;
    QString count; ///< "3 / 8"

    bool operator==(const ChecklistRun&) const = default;
};

/// The top of the panel: which checklist, how far it is, and a menu with the others that run.
class ChecklistHead final : public QWidget {
    Q_OBJECT

public:
    explicit ChecklistHead(QWidget* parent = nullptr);

    void take(const QList<ChecklistRun>& runs, const QString& shown, const StepsModel& steps);

signals:
    void runChosen(const QString& run);
    void startWanted();
    void abandonWanted();
    void foldWanted();

private:
    void fillMenu();

    QList<ChecklistRun> m_runs;
    QString m_shown;
    PlainLabel* m_runbook = nullptr;
    PlainLabel* m_count = nullptr;
    QToolButton* m_menu = nullptr;
    ProgressSegments* m_segments = nullptr;
};

} // namespace yagura
