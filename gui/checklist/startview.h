// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/checklist/runbookchoices.h"

#include <QStackedWidget>

class QListView;

namespace yagura {

class ChecklistSession;
class LaunchForm;
class PlainLabel;
struct RunbookChange;

/// Which checklist to start: those that fit the selected finding, with the reason, then all others; and what has to be
/// asked before.
class StartView final : public QStackedWidget {
    Q_OBJECT

public:
    explicit StartView(ChecklistSession& session, QWidget* parent = nullptr);

    void setPatterns(const Patterns& patterns);
    /// The finding that a checklist is for; empty: none.
    void setFinding(const QString& id);
    /// There is a new picture, or there are other runbooks.
    void refresh();
    /// Starts that runbook, or asks what it needs.
    void choose(const QString& runbook);
    bool isAsking() const;
    void focusList();
    void step(int direction);

signals:
    void started(const QString& run);
    /// Somebody goes back to the running checklist.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeList();
    const Finding* finding() const;
    const RunbookChange* changeOf(const QString& runbook) const;
    void launch(const Runbook& runbook, const QHash<QString, QString>& values);

    ChecklistSession& m_session;
    Patterns m_patterns;
    QString m_finding;
    RunbookChoices m_choices;
    PlainLabel* m_for = nullptr;
    PlainLabel* m_nothing = nullptr;
    QListView* m_view = nullptr;
    QWidget* m_list = nullptr;
    LaunchForm* m_form = nullptr;
};

} // namespace yagura
