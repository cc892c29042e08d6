// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pages/page.h"
#include "models/items/incident/incidentdesk.h"
#include "models/items/timeline/timelinestory.h"

class QLineEdit;

namespace yagura {

class IncidentHead;
class OrderedView;
class Panel;

/// The incident that goes on, and its story: what happened, who saw or did it, each with its three clocks. A line at
/// the bottom takes notes.
class TimelinePage final : public Page {
    Q_OBJECT

public:
    /// Both must outlive the page; `runbooks` may be null.
    TimelinePage(IncidentDesk& desk, const Runbooks* runbooks, QWidget* parent = nullptr);

    void take(const yagura::PicturePtr& picture, const yagura::History& history) override;
    QList<yagura::FilterFault> setFilter(const QString& text) override;
    void reveal(const QString&, const QString&) override { }
    QByteArray saveLook() const override;
    void restoreLook(const QByteArray& look) override;

    /// Puts the hand on the line for notes.
    void beginNote();

signals:
    void declareWanted();
    void exportWanted(const QString& incident);
    void preventionWanted();
    void saveElsewhereWanted();

private:
    void refresh();
    void keepNote();
    void correctSelected();

    IncidentDesk& m_desk;
    TimelineStory m_story;
    TimelineTable* m_table = nullptr; ///< the view's
    IncidentHead* m_head = nullptr;
    Panel* m_panel = nullptr;
    OrderedView* m_view = nullptr;
    QLineEdit* m_note = nullptr;
};

} // namespace yagura
