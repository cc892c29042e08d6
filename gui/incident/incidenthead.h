// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/incident/incidentdesk.h"

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace yagura {

class FactsView;
class Panel;
class PlainLabel;

/// The incident in a few lines: what it is, how long, who, how fast people were, what must hold before it is over, and
/// what can be done to it. Lives in the gui thread.
class IncidentHead final : public QWidget {
    Q_OBJECT

public:
    /// `desk` must outlive it.
    explicit IncidentHead(IncidentDesk& desk, QWidget* parent = nullptr);

    void refresh();

signals:
    void declareWanted();
    void exportWanted(const QString& incident);
    void preventionWanted();
    /// The record's disk does not take it: somebody wants it written where there is room.
    void saveElsewhereWanted();

private:
    QWidget* makeTitleButtons();
    QWidget* makeButtons();
    void fillIncidents();
    void showFacts(const Incident& incident);
    void showCriteria(const Incident& incident);
    void showStore();
    void askForState(IncidentState state);
    void askForRoles();
    void askForHandover();
    void askForSummary();
    QString handoverDraft() const;

    IncidentDesk& m_desk;
    Panel* m_panel = nullptr;
    FactsView* m_facts = nullptr;
    QWidget* m_criteria = nullptr;
    QVBoxLayout* m_criteriaRows = nullptr;
    QList<std::pair<ExitCriterion, PredicateState>> m_shownCriteria;
    PlainLabel* m_store = nullptr;
    QToolButton* m_saveElsewhere = nullptr;
    QToolButton* m_incidents = nullptr;
    QWidget* m_buttons = nullptr;
};

} // namespace yagura
