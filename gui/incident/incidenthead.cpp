// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/incident/incidenthead.h"

#include "gui/incident/askdialog.h"
#include "gui/incident/criterionrow.h"
#include "gui/parts/factsview.h"
#include "gui/parts/panel.h"
#include "gui/style/plaintext.h"
#include "models/items/formats.h"
#include "models/items/incident/incidentsentences.h"
#include "models/items/incidentwords.h"
#include "models/items/storewords.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

const QStringList roles {u"lead"_s, u"operations"_s, u"communication"_s, u"scribe"_s};

QToolButton* button(const QString& text, const char* name)
{
    auto* made = new QToolButton;
    made->setText(text);
    made->setObjectName(QLatin1StringView(name));
    return made;
}

QToolButton* menuButton(const QString& text, const char* name)
{
    QToolButton* made = button(text, name);
    made->setPopupMode(QToolButton::InstantPopup);
    made->setMenu(new QMenu(made));
    return made;
}

void openFor(AskDialog* dialog, QObject* context, auto accepted)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, context, [dialog, accepted] { accepted(*dialog); });
    dialog->open();
}

} // namespace

IncidentHead::IncidentHead(IncidentDesk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_panel(new Panel(tr("No incident"))),
      m_facts(new FactsView(FactsView::Flow::Cells)), m_criteria(new QWidget),
      m_criteriaRows(new QVBoxLayout(m_criteria)), m_store(new PlainLabel),
      m_saveElsewhere(button(tr("Save elsewhere…"), "saveElsewhere"))
{
    m_criteriaRows->setContentsMargins(16, 0, 16, 8);
    m_criteriaRows->setSpacing(2);
    m_store->setType(TypeRole::Small);
    m_store->setObjectName(u"storeState"_s);
    m_store->setWordWrap(true);
    m_store->setLongest(600);
    connect(m_saveElsewhere, &QToolButton::clicked, this, &IncidentHead::saveElsewhereWanted);
    auto* storeLine = new QHBoxLayout;
    storeLine->setContentsMargins(16, 0, 16, 8);
    storeLine->setSpacing(12);
    storeLine->addWidget(m_store, 1);
    storeLine->addWidget(m_saveElsewhere);
    m_panel->addToTitle(makeTitleButtons());
    m_panel->body()->addWidget(m_facts);
    m_panel->body()->addWidget(m_criteria);
    m_panel->body()->addWidget(makeButtons());
    m_panel->body()->addLayout(storeLine);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panel);
    refresh();
}

QWidget* IncidentHead::makeTitleButtons()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(8, 0, 0, 0);
    layout->setSpacing(8);
    m_incidents = menuButton(tr("Incidents"), "incidents");
    // When it opens, and not with each picture: it must stand still under the hand.
    connect(m_incidents->menu(), &QMenu::aboutToShow, this, &IncidentHead::fillIncidents);
    QToolButton* declare = button(tr("Declare…"), "declare");
    connect(declare, &QToolButton::clicked, this, &IncidentHead::declareWanted);
    layout->addWidget(m_incidents);
    layout->addWidget(declare);
    return row;
}

// What can be done to the incident: of no use without one.
QWidget* IncidentHead::makeButtons()
{
    m_buttons = new QWidget;
    auto* layout = new QHBoxLayout(m_buttons);
    layout->setContentsMargins(16, 0, 16, 12);
    layout->setSpacing(8);
    QToolButton* state = menuButton(tr("State"), "state");
    for (const IncidentState each : {IncidentState::Open, IncidentState::Mitigated, IncidentState::Resolved})
        state->menu()->addAction(incidentStateWord(incidentStateName(each)), this, [this, each] { askForState(each); });
    QToolButton* severity = menuButton(tr("Severity"), "severity");
    for (const QString& level : {u"sev1"_s, u"sev2"_s, u"sev3"_s, u"sev4"_s})
        severity->menu()->addAction(incidentSeverityWord(level), this, [this, level] { m_desk.setSeverity(level); });
    QToolButton* people = button(tr("Roles…"), "roles");
    QToolButton* handover = button(tr("Hand over…"), "handover");
    QToolButton* summary = button(tr("Summary…"), "summary");
    QToolButton* prevention = button(tr("Prevention…"), "prevention");
    QToolButton* report = button(tr("Report…"), "report");
    connect(people, &QToolButton::clicked, this, &IncidentHead::askForRoles);
    connect(handover, &QToolButton::clicked, this, &IncidentHead::askForHandover);
    connect(summary, &QToolButton::clicked, this, &IncidentHead::askForSummary);
    connect(prevention, &QToolButton::clicked, this, &IncidentHead::preventionWanted);
    connect(report, &QToolButton::clicked, this, [this] {
        if (m_desk.incident())
            emit exportWanted(m_desk.incident()->id);
    });
    for (QToolButton* each : {state, severity, people, handover, summary, prevention, report})
        layout->addWidget(each);
    layout->addStretch();
    return m_buttons;
}

void IncidentHead::refresh()
{
    const auto& incident = m_desk.incident();
    m_buttons->setVisible(incident.has_value());
    m_facts->setVisible(incident.has_value());
    m_criteria->setVisible(incident.has_value() && !incident->criteria.isEmpty());
    m_incidents->setEnabled(!m_desk.incidents().isEmpty());
    showStore();
    if (!incident) {
        m_panel->setTitle(tr("No incident"));
        m_panel->setNote(tr("nothing is being recorded"));
        return;
    }
    m_panel->setTitle(incident->name());
    m_panel->setNote(incident->title);
    showFacts(*incident);
    showCriteria(*incident);
}

void IncidentHead::fillIncidents()
{
    QMenu* menu = m_incidents->menu();
    menu->clear();
    for (const IncidentSummary& each : m_desk.incidents()) {
        QAction* action = menu->addAction(menuTextOf(each), this, [this, id = each.id] { m_desk.open(id); });
        action->setCheckable(true);
        action->setChecked(m_desk.incident() && m_desk.incident()->id == each.id);
    }
}

void IncidentHead::showFacts(const Incident& incident)
{
    QList<Fact> facts;
    facts.append({tr("severity"), incidentSeverityWord(incident.severity)});
    facts.append({tr("state"), incidentStateWord(incidentStateName(incident.state))});
    const auto length = m_desk.length();
    facts.append({tr("lasts"), durationText(length ? std::optional(length->count()) : std::nullopt)});
    const ResponseTimes times = responseTimes(incident);
    const auto add = [&](const QString& name, const std::optional<std::chrono::milliseconds>& time) {
        facts.append({name, durationText(time ? std::optional(time->count()) : std::nullopt)});
    };
    add(tr("to detect"), times.toDetect);
    add(tr("to acknowledge"), times.toAcknowledge);
    add(tr("to mitigate"), times.toMitigate);
    add(tr("to resolve"), times.toResolve);
    for (const QString& role : roles) {
        if (const QString person = incident.roles.value(role); !person.isEmpty())
            facts.append({roleWord(role), person});
    }
    if (!incident.conflicts.isEmpty())
        facts.append({tr("set twice"), conflictsText(incident.conflicts), Severity::Warning});
    m_facts->setFacts(facts);
}

void IncidentHead::showCriteria(const Incident& incident)
{
    QList<std::pair<ExitCriterion, PredicateState>> now;
    for (const ExitCriterion& criterion : incident.criteria)
        now.append({criterion, m_desk.criterion(criterion.id)});
    if (now == m_shownCriteria)
        return;
    m_shownCriteria = now;
    while (QLayoutItem* item = m_criteriaRows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto& [criterion, state] : now)
        m_criteriaRows->addWidget(new CriterionRow(criterion, state));
}

void IncidentHead::showStore()
{
    const StoreNotice local = localNotice(m_desk.storeState());
    const StoreNotice shared = sharedNotice(m_desk.storeState());
    QStringList sentences {local.sentence, local.remedy, shared.sentence, shared.remedy};
    sentences.removeAll(QString());
    m_store->setVisible(!sentences.isEmpty());
    m_store->setText(sentences.join(u' '));
    m_store->setInk(local.isLossNear ? Token::Crit : Token::Warn);
    m_saveElsewhere->setVisible(m_desk.storeState().local == StoreState::Local::MemoryOnly);
}

void IncidentHead::askForState(IncidentState state)
{
    if (!m_desk.incident())
        return;
    const bool isMet = std::ranges::all_of(m_desk.incident()->criteria,
        [this](const ExitCriterion& criterion) { return m_desk.criterion(criterion.id).answer == Answer::Yes; });
    if (state != IncidentState::Resolved || isMet) {
        m_desk.setState(state, {});
        return;
    }
    auto* dialog = new AskDialog(tr("Resolve"), tr("Not every exit criterion is met. Why is it over all the same?"),
        {{u"reason"_s, tr("Reason"), {}, false, true, {}}}, tr("Resolve"), this);
    openFor(dialog, this,
        [this](const AskDialog& answers) { m_desk.setState(IncidentState::Resolved, answers.answer(u"reason"_s)); });
}

void IncidentHead::askForRoles()
{
    if (!m_desk.incident())
        return;
    QList<AskDialog::Field> fields;
    for (const QString& role : roles)
        fields.append({role, roleWord(role), m_desk.incident()->roles.value(role), false, false, tr("nobody")});
    auto* dialog = new AskDialog(tr("Roles"), {}, fields, tr("Set"), this);
    const QHash<QString, QString> before = m_desk.incident()->roles;
    openFor(dialog, this, [this, before](const AskDialog& answers) {
        for (const QString& role : roles) {
            if (answers.answer(role) != before.value(role))
                m_desk.takeRole(role, answers.answer(role));
        }
    });
}

QString IncidentHead::handoverDraft() const
{
    return m_desk.incident() ? handoverText(*m_desk.incident(), m_desk.length()) : QString();
}

void IncidentHead::askForHandover()
{
    auto* dialog = new AskDialog(tr("Hand over"), tr("What the next one has to know"),
        {{u"to"_s, tr("To"), {}, false, true, {}}, {u"text"_s, tr("Note"), handoverDraft(), true, true, {}}},
        tr("Hand over"), this);
    openFor(dialog, this, [this](const AskDialog& answers) {
        m_desk.handOver(answers.answer(u"to"_s), answers.answer(u"text"_s));
        m_desk.takeRole(u"lead"_s, answers.answer(u"to"_s));
    });
}

void IncidentHead::askForSummary()
{
    if (!m_desk.incident())
        return;
    auto* dialog = new AskDialog(tr("Summary"), tr("What happened, for page one of the report"),
        {{u"text"_s, tr("Summary"), m_desk.incident()->summary, true, false, {}}}, tr("Keep"), this);
    openFor(dialog, this, [this](const AskDialog& answers) { m_desk.setSummary(answers.answer(u"text"_s)); });
}

} // namespace yagura
