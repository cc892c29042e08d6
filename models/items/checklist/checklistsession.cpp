// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/checklist/checklistsession.h"

#include "models/items/checklist/evidencetext.h"

#include <QTimer>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

/// Whether it is a team's own words that go to the world, and not the catalogue's.
bool isOwn(const ObserveStep& step)
{
    return std::holds_alternative<ObserveStep::Reader>(step.ask)
        || std::holds_alternative<ObserveStep::OwnSql>(step.ask);
}

} // namespace

ChecklistSession::ChecklistSession(
    IncidentStore& store, Observer& observer, RunbookShelf& shelf, Clock clock, QObject* parent)
    : QObject(parent), m_store(store), m_observer(observer), m_shelf(shelf), m_clock(std::move(clock))
{
    listen();
}

void ChecklistSession::listen()
{
    connect(&m_shelf, &RunbookShelf::read, this, [this](const Runbooks& runbooks, const QList<RunbookChange>& changes) {
        m_runbooks = runbooks;
        m_changes = changes;
        m_desk.setRunbooks(runbooks);
        emit runbooksChanged();
        emit changed();
    });
    connect(&m_store, &IncidentStore::stateChanged, this, &ChecklistSession::changed);
    connect(&m_store, &IncidentStore::entryAdded, this, [this](const RecordEntry& entry) {
        if (!entry.incident.isEmpty() && entry.incident != m_incident)
            return;
        m_desk.take({entry});
        emit changed();
    });
    connect(&m_store, &IncidentStore::confirmed, this, [this](quint64 ticket, const QList<RecordEntry>& entries) {
        if (m_written.remove(ticket) == 0)
            return;
        m_desk.take(entries);
        m_desk.settle(ticket);
        emit changed();
    });
    connect(&m_store, &IncidentStore::refused, this, [this](quint64 ticket, const Failure& failure) {
        if (!m_written.contains(ticket))
            return;
        m_refused += m_written.take(ticket);
        m_refusal = failure;
        m_desk.settle(ticket);
        emit changed();
    });
    connect(&m_store, &IncidentStore::loaded, this, [this](quint64 ticket, const Result<QList<RecordEntry>>& entries) {
        if (!m_loads.remove(ticket) || !entries)
            return;
        m_desk.take(*entries);
        emit changed();
    });
    connect(&m_store, &IncidentStore::attachmentRead, this, [this](quint64 ticket, const Result<Attachment>& read) {
        const auto place = m_fetched.constFind(ticket);
        if (place == m_fetched.constEnd())
            return;
        const Place of = *place;
        m_fetched.erase(place);
        const auto item = m_desk.evidence(of.first, of.second);
        if (read && item)
            m_kept.insert(item->sha256, read->bytes);
        emit lookChanged(of.first, of.second);
    });
    connect(&m_observer, &Observer::observed, this, &ChecklistSession::takeAnswer);
}

void ChecklistSession::setIncident(const QString& incident)
{
    m_incident = incident;
    m_desk.clear();
    m_looks.clear();
    m_asked.clear();
    m_kept.clear();
    m_loads = {m_store.load(QString())};
    if (!incident.isEmpty())
        m_loads.insert(m_store.load(incident));
    for (auto written = m_written.constBegin(); written != m_written.constEnd(); ++written)
        m_desk.expect(written.key(), *written);
    emit changed();
}

void ChecklistSession::take(const PicturePtr& picture)
{
    m_picture = picture;
    m_desk.look(picture);
}

bool ChecklistSession::isAccepted(const QString& runbook) const
{
    return std::ranges::none_of(m_changes, [&](const RunbookChange& change) { return change.runbook == runbook; });
}

Doing ChecklistSession::doneBy(const QString& incident) const
{
    return {incident, m_actor, m_clock().utc};
}

QString ChecklistSession::launch(
    const Runbook& runbook, const QHash<QString, QString>& parameters, const QString& finding)
{
    const QString run = QUuid::createUuid().toString(QUuid::WithoutBraces);
    write(launchDrafts(runbook, parameters, finding, run, doneBy(m_incident)));
    return run;
}

std::optional<ChecklistDrafts> ChecklistSession::doing(const QString& run) const
{
    const Checklist* checklist = m_desk.checklist(run);
    return checklist ? std::optional(ChecklistDrafts(*checklist, doneBy(m_desk.incident(run)))) : std::nullopt;
}

void ChecklistSession::write(const QList<EntryDraft>& drafts)
{
    if (drafts.isEmpty())
        return;
    const quint64 ticket = m_store.append(drafts);
    m_written.insert(ticket, drafts);
    m_desk.expect(ticket, drafts);
    emit changed();
}

void ChecklistSession::finish(const QString& run, const QString& step, const QString& outcome, const QString& text)
{
    const auto drafts = doing(run);
    const RunbookStep* ended = stepOf({run, step});
    if (!drafts || !ended)
        return;
    QList<EntryDraft> written = drafts->done(step, outcome, text);
    if (const auto* evidence = std::get_if<EvidenceStep>(&ended->content); evidence && !written.isEmpty()) {
        TakenEvidence taken;
        taken.number = m_desk.nextEvidence();
        taken.source = evidence->target.isEmpty() && !evidence->numbers.isEmpty() ? evidence->numbers.first().target
                                                                                  : evidence->target;
        taken.bytes = shownBytes({run, step});
        taken.rows = int(taken.bytes.count('\n'));
        taken.verdict = m_desk.answer(run, step).answer;
        if (!taken.bytes.isEmpty())
            written = drafts->evidence(step, taken) + written;
    }
    write(written);
}

QByteArray ChecklistSession::shownBytes(const Place& place)
{
    return evidenceText(m_desk.numbers(place.first, place.second), table(place.first, place.second));
}

const RunbookStep* ChecklistSession::stepOf(const Place& place) const
{
    const Checklist* checklist = m_desk.checklist(place.first);
    return checklist ? checklist->runbook().step(place.second) : nullptr;
}

void ChecklistSession::attend(const QString& run, const QString& step)
{
    const Place place {run, step};
    const RunbookStep* attended = stepOf(place);
    const auto* observe = attended ? std::get_if<ObserveStep>(&attended->content) : nullptr;
    const Checklist* checklist = m_desk.checklist(run);
    if (!observe || m_looks.value(place).state != StepLook::State::None)
        return fetch(place);
    const bool isFresh
        = checklist->progress(step).state == StepState::Open && checklist->progress(step).evidence.isEmpty();
    if (!isFresh)
        return fetch(place);
    if (isAccepted(checklist->runbook().id) || !isOwn(*observe))
        return ask(place, false);
    StepLook& look = m_looks[place];
    look.state = StepLook::State::NeedsPress;
    if (const auto asked = m_observer.preview(*observe))
        look.asked = *asked;
    emit lookChanged(run, step);
}

void ChecklistSession::askNow(const QString& run, const QString& step)
{
    const Place place {run, step};
    const RunbookStep* asked = stepOf(place);
    if (asked && std::holds_alternative<ObserveStep>(asked->content)
        && look(run, step).state != StepLook::State::Asking)
        ask(place, true);
}

// A press of a person lets a team's own words run this once.
void ChecklistSession::ask(const Place& place, bool byPerson)
{
    const auto& observe = std::get<ObserveStep>(stepOf(place)->content);
    StepLook& look = m_looks[place];
    look.ranByItself = !byPerson;
    look.failure.reset();
    const auto asked = m_observer.preview(observe);
    if (!asked)
        return fail(place, asked.error());
    look.asked = *asked;
    look.state = StepLook::State::Asking;
    const quint64 ticket = m_observer.observe(observe, byPerson && isOwn(observe));
    m_asked.insert(ticket, place);
    QTimer::singleShot(longestLook, this, [this, ticket] {
        if (m_asked.contains(ticket))
            takeAnswer(ticket, Failure {FailureClass::NoAnswer, u"observe.timeout"_s, {}});
    });
    emit lookChanged(place.first, place.second);
}

void ChecklistSession::takeAnswer(quint64 ticket, const Result<Observation>& answer)
{
    const auto asked = m_asked.constFind(ticket);
    if (asked == m_asked.constEnd())
        return;
    const Place place = *asked;
    m_asked.erase(asked);
    if (!answer)
        return fail(place, answer.error());
    StepLook& look = m_looks[place];
    look.state = StepLook::State::Answered;
    look.observation = *answer;
    if (const auto drafts = doing(place.first)) {
        TakenEvidence taken;
        taken.number = m_desk.nextEvidence();
        taken.source = answer->source;
        taken.asked = answer->asked;
        taken.bytes = answer->text();
        taken.rows = int(std::min<qint64>(answer->rowsTotal, std::numeric_limits<int>::max()));
        taken.duration = answer->duration;
        taken.verdict = m_desk.answer(place.first, place.second).answer;
        write(drafts->evidence(place.second, taken));
    }
    emit lookChanged(place.first, place.second);
}

void ChecklistSession::fail(const Place& place, const Failure& failure)
{
    StepLook& look = m_looks[place];
    look.state = StepLook::State::Failed;
    look.failure = failure;
    emit lookChanged(place.first, place.second);
}

StepLook ChecklistSession::look(const QString& run, const QString& step) const
{
    return m_looks.value({run, step});
}

std::optional<TextTable> ChecklistSession::table(const QString& run, const QString& step)
{
    const RunbookStep* shown = stepOf({run, step});
    const auto* evidence = shown ? std::get_if<EvidenceStep>(&shown->content) : nullptr;
    if (!evidence || evidence->table.isEmpty())
        return std::nullopt;
    return m_tables.table(m_picture, evidence->table, evidence->target);
}

void ChecklistSession::fetch(const Place& place)
{
    const auto item = m_desk.evidence(place.first, place.second);
    const bool isOut = std::ranges::any_of(m_fetched, [&](const Place& each) { return each == place; });
    if (!item || isOut || m_kept.contains(item->sha256) || m_looks.value(place).observation)
        return;
    m_fetched.insert(m_store.readAttachment(QByteArray::fromHex(item->sha256.toLatin1())), place);
}

const QByteArray* ChecklistSession::kept(const QString& run, const QString& step) const
{
    const auto item = m_desk.evidence(run, step);
    const auto bytes = item ? m_kept.constFind(item->sha256) : m_kept.constEnd();
    return bytes == m_kept.constEnd() ? nullptr : &*bytes;
}

void ChecklistSession::tryAgain()
{
    m_refusal.reset();
    write(std::exchange(m_refused, {}));
}

void ChecklistSession::letGo()
{
    m_refusal.reset();
    m_refused.clear();
    emit changed();
}

} // namespace yagura
