// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/observe/daemonobserver.h"
#include "backends/runbooks/foldershelf.h"
#include "gui/incident/timelinepage.h"
#include "gui/mainwindow/mainwindow.h"
#include "models/domain/action.h"
#include "models/domain/pattern.h"
#include "models/items/checklist/checklistsession.h"
#include "models/items/incident/pastkeeper.h"
#include "models/items/report/reportsources.h"

#include <QPointer>

namespace yagura {

class Composition;
class RespondMode;

/// What people do about what is wrong, put together: the incident and its record, the checklists with their looks, and
/// the changes of Respond mode. Lives in the gui thread.
class Response final : public QObject {
    Q_OBJECT

public:
    /// Both must outlive this, and this must outlive the window that it joins.
    Response(Composition& composition, IncidentStore& store);
    ~Response() override;

    /// The page of the timeline, for the window's shelf.
    MainWindow::PageSpec timeline();
    /// Gives the window its checklists, its clock and its mode; once.
    void join(MainWindow& window, const Patterns& patterns);
    /// All that is polled, from now on.
    void setTargets(const QList<TargetConfig>& targets);
    /// The checklists that are known.
    const Runbooks& runbooks() const { return m_session.runbooks(); }
    /// Reads the record and the runbooks; after the store was started.
    void start();

private:
    void take(const PicturePtr& picture);
    void follow();
    void tickClock();
    void beginDeclaration();
    void declare(const QByteArray& pictures);
    void beginNote();
    void exportReport(const QString& incident);
    void openExport(const QList<ReportSources::Point>& points);
    void askForPrevention();
    void askWhereToSave();
    void wishChange(const ActionRequest& request, const QString& run, const QString& step);

    Composition& m_composition;
    IncidentStore& m_store;
    IncidentDesk m_desk;
    PastKeeper m_past;
    DirectObserver m_direct;
    std::unique_ptr<DaemonObserver> m_throughDaemon; ///< while daemons poll
    FolderShelf m_shelf;
    ChecklistSession m_session;
    MainWindow* m_window = nullptr;
    RespondMode* m_mode = nullptr; ///< the window's
    QPointer<TimelinePage> m_timeline; ///< the window's, once it was visited
    QTimer m_second;
    quint64 m_saveTicket = 0;
};

} // namespace yagura
