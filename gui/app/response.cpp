// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/response.h"

#include "backends/poll/bootclock.h"
#include "gui/app/composition.h"
#include "gui/app/reportknowledge.h"
#include "gui/app/reportwriting.h"
#include "gui/app/respondmode.h"
#include "gui/checklist/checklistcolumn.h"
#include "gui/checklist/checklistpanel.h"
#include "gui/incident/declaredialog.h"
#include "gui/incident/preventiondialog.h"
#include "gui/mainwindow/topbar.h"
#include "gui/report/exportdialog.h"
#include "gui/report/reportfile.h"
#include "gui/style/plaintext.h"
#include "gui/wrong/ackdialog.h"
#include "gui/wrong/wrongpanel.h"
#include "models/items/failurewords.h"
#include "models/items/incident/proposal.h"
#include "models/items/whendone.h"

#include <QFileDialog>
#include <QStandardPaths>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

std::unique_ptr<DaemonObserver> observerBehind(Composition& composition, DirectObserver& direct)
{
    auto daemons = composition.observingDaemons();
    if (daemons.empty())
        return nullptr;
    return std::make_unique<DaemonObserver>(std::move(daemons), direct, systemClock());
}

} // namespace

Response::Response(Composition& composition, IncidentStore& store)
    : m_composition(composition), m_store(store), m_desk(store, systemClock(), nameOfUser()),
      m_past(composition.watch(), m_desk, systemClock()), m_direct(composition.secrets().findSecret(), systemClock()),
      m_throughDaemon(observerBehind(composition, m_direct)),
      m_shelf(runbookPlaces(composition.paths(), composition.loaded().configuration)),
      m_session(store, m_throughDaemon ? static_cast<Observer&>(*m_throughDaemon) : m_direct, m_shelf, systemClock())
{
    m_direct.setSeats(composition.seats());
    m_session.setActor(m_desk.person());
    connect(&composition.watch(), &Watch::pictureChanged, this, &Response::take);
    connect(&m_desk, &IncidentDesk::changed, this, &Response::follow);
    connect(&m_past, &PastKeeper::before, this, &Response::declare);
    connect(&m_second, &QTimer::timeout, this, &Response::tickClock);
    m_second.setInterval(1'000);
}

Response::~Response() = default;

MainWindow::PageSpec Response::timeline()
{
    return {u"timeline"_s, tr("Timeline"), std::nullopt, [this] {
                m_timeline = new TimelinePage(m_desk, &m_session.runbooks());
                connect(m_timeline, &TimelinePage::declareWanted, this, &Response::beginDeclaration);
                connect(m_timeline, &TimelinePage::exportWanted, this, &Response::exportReport);
                connect(m_timeline, &TimelinePage::preventionWanted, this, &Response::askForPrevention);
                connect(m_timeline, &TimelinePage::saveElsewhereWanted, this, &Response::askWhereToSave);
                return m_timeline.get();
            }};
}

void Response::join(MainWindow& window, const Patterns& patterns)
{
    m_window = &window;
    auto* panel = new ChecklistPanel(m_session);
    panel->setPatterns(patterns);
    window.setChecklist(new ChecklistColumn(panel));
    m_mode = new RespondMode(m_composition.secrets().findSecret(), systemClock(), m_store, window);
    connect(m_mode, &RespondMode::executorChanged, panel, &ChecklistPanel::setExecutor);
    connect(panel, &ChecklistPanel::changeWanted, this, &Response::wishChange);
    connect(&window.topBar(), &TopBar::declareWanted, this, &Response::beginDeclaration);
    connect(&window, &MainWindow::noteWanted, this, &Response::beginNote);
    connect(&m_desk, &IncidentDesk::failed, this,
        [this](const Failure& failure) { tellInBox(m_window, tr("Not recorded"), sentenceOf(failure)); });
    connect(&m_store, &IncidentStore::saved, this, [this](quint64 ticket, const Result<QString>& path) {
        if (ticket == m_saveTicket)
            tellInBox(
                m_window, tr("The record"), path ? tr("All of it is in %1 now.").arg(*path) : sentenceOf(path.error()));
    });
    window.addCommands({{tr("Declare an incident…"), {}, [this] { beginDeclaration(); }},
        {tr("Note to the timeline"), u"Ctrl+L"_s, [this] { beginNote(); }}});
}

void Response::setTargets(const QList<TargetConfig>& targets)
{
    m_direct.setTargets(targets);
    m_mode->setTargets(targets);
}

void Response::start()
{
    m_desk.start();
    m_session.setIncident({});
    m_shelf.start();
    m_second.start();
}

void Response::take(const PicturePtr& picture)
{
    m_desk.take(picture);
    m_mode->take(picture);
    m_window->topBar().setProposed(!m_desk.isRunning() && proposedIncident(*picture).has_value());
}

void Response::follow()
{
    const auto& incident = m_desk.incident();
    // Every entry comes by here; only another incident has other checklists.
    if (const QString id = incident ? incident->id : QString(); id != m_session.incident())
        m_session.setIncident(id);
    if (m_desk.isRunning())
        m_window->topBar().setProposed(false);
    tickClock();
}

void Response::tickClock()
{
    const auto& incident = m_desk.incident();
    if (incident && m_desk.isRunning())
        m_window->topBar().setIncident(incident->name(), incident->roles.value(u"lead"_s), m_desk.length());
    else
        m_window->topBar().setIncident({}, {}, std::nullopt);
}

void Response::beginDeclaration()
{
    m_past.askBefore();
}

// Proposed from what is critical and a cause; what else there is to say is the person's.
void Response::declare(const QByteArray& pictures)
{
    IncidentDesk::Declaration proposal = proposedDeclaration(m_window->picture(), m_desk.person(), systemClock()().utc);
    proposal.pictures = pictures;
    auto* dialog = new DeclareDialog(proposal, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_desk.declare(dialog->declaration());
        m_window->showPage(u"timeline"_s);
    });
    dialog->open();
}

void Response::beginNote()
{
    m_window->showPage(u"timeline"_s);
    m_timeline->beginNote();
}

// The single points of a large graph take their time, so the dialog opens when they are known.
void Response::exportReport(const QString& incident)
{
    const Configuration& configuration = m_composition.loaded().configuration;
    whenDone(this, QtConcurrent::run([configuration] { return singlePointsOf(configuration); }),
        [this, incident](const QList<ReportSources::Point>& points) {
            if (m_desk.incident() && m_desk.incident()->id == incident)
                openExport(points);
        });
}

void Response::openExport(const QList<ReportSources::Point>& points)
{
    ExportDialog::Parts parts;
    parts.runbooks = m_session.runbooks();
    parts.proposals = shippedProposals();
    parts.singlePoints = points;
    parts.language = programLanguage();
    parts.zone = machineZone();
    parts.folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    parts.person = m_desk.person();
    parts.clock = systemClock();
    parts.writeFile = writeReportFile;
    parts.record = [this](const EntryDraft& draft) { return m_store.append({draft}); };
    auto* dialog = new ExportDialog(m_store, *m_desk.incident(), std::move(parts), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

// What was decided, then what is proposed for what failed and nobody has decided about.
void Response::askForPrevention()
{
    const auto& incident = m_desk.incident();
    if (!incident)
        return;
    const PreventionProposals known = shippedProposals();
    auto* dialog = new PreventionDialog(preventionOf(*incident, known, factsOf(*incident)), known, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        for (const PreventionItem& item : dialog->changed())
            m_desk.setPrevention(item);
    });
    dialog->open();
}

void Response::askWhereToSave()
{
    auto* dialog = new QFileDialog(m_window, tr("Write the whole record into a new file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(u"yagura-record.sqlite"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this](const QString& path) { m_saveTicket = m_store.saveElsewhere(path); });
    dialog->open();
}

void Response::wishChange(const ActionRequest& request, const QString& run, const QString& step)
{
    m_mode->preview({request, m_session.incident(), m_desk.person(), run, step});
}

} // namespace yagura
