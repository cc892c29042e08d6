// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/impact/observedtable.h"

#include <QWidget>

class QPushButton;

namespace yagura {

class FaultLines;
class OrderedView;

/// What was seen at the selected node and is not written down, and what was adopted: with a button that does the one or
/// takes back the other. Hidden while there is nothing.
class ObservedPanel final : public QWidget {
    Q_OBJECT

public:
    explicit ObservedPanel(QWidget* parent = nullptr);

    /// Of that node of the map; see observedRows().
    void take(
        const QList<ObservedEdge>& edges, const QList<AdoptedNeed>& adopted, const QString& node, const NameOf& nameOf);
    /// Whether anything can be written; without it there is no button.
    void setWritable(bool isWritable);
    /// While something is being written the button waits.
    void setBusy(bool isBusy);
    void selectEdge(const QString& key);
    /// What came of it; stays until another node is selected.
    void say(const QString& sentence);
    void sayFaults(const QList<ConfigFault>& faults);

signals:
    void adoptWanted(const yagura::ObservedEdge& edge);
    void disownWanted(const yagura::AdoptedNeed& need);

private:
    void showButton();
    void act();
    const ObservedEdge* selectedEdge() const;
    const AdoptedNeed* selectedNeed() const;

    QList<ObservedEdge> m_edges;
    QList<AdoptedNeed> m_adopted;
    QString m_node;
    bool m_isWritable = false;
    bool m_isBusy = false;
    ObservedTable* m_table = nullptr; ///< the view's
    OrderedView* m_view = nullptr;
    FaultLines* m_notice = nullptr;
    QPushButton* m_button = nullptr;
};

} // namespace yagura
