// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/incident.h"

#include "models/domain/entrykinds.h"
#include "models/domain/fieldwrites.h"
#include "models/domain/predicatejson.h"
#include "models/domain/utctext.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

using namespace entrykind;

template<typename Item, typename Key>
Item& itemIn(QList<Item>& items, Key Item::*key, const Key& wanted)
{
    const auto found = std::ranges::find(items, wanted, key);
    if (found != items.end())
        return *found;
    items.append(Item());
    items.last().*key = wanted;
    return items.last();
}

/// Takes the entries of one incident in their order and says what they come to. Args of the wrong type count as
/// missing.
class Projection final {
public:
    explicit Projection(const QString& id) { m_incident.id = id; }

    void take(const RecordEntry& entry);
    std::optional<Incident> result(const QList<RecordEntry>& entries);

private:
    void declare(const RecordEntry& entry);
    void setText(const RecordEntry& entry, const QString& field, QLatin1String arg);
    void setState(const RecordEntry& entry);
    void takeRole(const RecordEntry& entry);
    void markTime(const RecordEntry& entry);
    void setCriterion(const RecordEntry& entry);
    void answerCriterion(const RecordEntry& entry);
    void setPrevention(const RecordEntry& entry);
    void startAction(const RecordEntry& entry);
    void endAction(const RecordEntry& entry);
    void verifyAction(const RecordEntry& entry);
    void addEvidence(const RecordEntry& entry);
    QString freeNumber(const QString& wanted) const;
    void fillTimes();
    void orderActions();

    Incident m_incident;
    FieldWrites m_fields;
    QDateTime m_declared;
    QDateTime m_firstPerson; ///< when the first person wrote something
    QDateTime m_mitigated; ///< since it was last open
    bool m_isDeclared = false;
};

void Projection::take(const RecordEntry& entry)
{
    struct Reader {
        QLatin1String kind;
        void (Projection::*take)(const RecordEntry&);
    };
    static constexpr std::array readers {
        Reader {declared, &Projection::declare},
        Reader {stateSet, &Projection::setState},
        Reader {roleTaken, &Projection::takeRole},
        Reader {timeMarked, &Projection::markTime},
        Reader {criterionSet, &Projection::setCriterion},
        Reader {criterionMet, &Projection::answerCriterion},
        Reader {preventionSet, &Projection::setPrevention},
        Reader {actionStarted, &Projection::startAction},
        Reader {actionEnded, &Projection::endAction},
        Reader {actionVerified, &Projection::verifyAction},
        Reader {evidenceTaken, &Projection::addEvidence},
    };
    if (!m_firstPerson.isValid() && !entry.actor.isEmpty())
        m_firstPerson = entry.happened;
    const auto reader = std::ranges::find_if(readers, [&](const Reader& each) { return entry.kind == each.kind; });
    if (reader != readers.end())
        (this->*reader->take)(entry);
    else if (entry.kind == labelled)
        setText(entry, u"label"_s, "label"_L1);
    else if (entry.kind == renamed)
        setText(entry, u"title"_s, "title"_L1);
    else if (entry.kind == severitySet)
        setText(entry, u"severity"_s, "severity"_L1);
    else if (entry.kind == summarySet)
        setText(entry, u"summary"_s, "text"_L1);
}

/// The first declaration is the incident's; another one of the same id can only rename it.
void Projection::declare(const RecordEntry& entry)
{
    setText(entry, u"title"_s, "title"_L1);
    setText(entry, u"severity"_s, "severity"_L1);
    if (m_isDeclared)
        return;
    m_isDeclared = true;
    m_declared = entry.happened;
    m_incident.finding = entry.args["finding"_L1].toString();
    m_incident.picturesSha256 = entry.args["pictures"_L1].toString();
    const QDateTime started = utcIn(entry.args["started"_L1]);
    m_incident.times.insert(u"started"_s, started.isValid() ? started : entry.happened);
    if (entry.detected.isValid())
        m_incident.times.insert(u"detected"_s, entry.detected);
}

void Projection::setText(const RecordEntry& entry, const QString& field, QLatin1String arg)
{
    if (entry.args[arg].isString())
        m_fields.take(field, entry.args[arg].toString(), entry);
}

void Projection::setState(const RecordEntry& entry)
{
    const QString name = entry.args["state"_L1].toString();
    const auto state = incidentStateFromName(name);
    if (!state)
        return;
    m_fields.take(u"state"_s, name, entry);
    m_mitigated = *state == IncidentState::Mitigated ? entry.happened
        : *state == IncidentState::Open              ? QDateTime()
                                                     : m_mitigated;
}

void Projection::takeRole(const RecordEntry& entry)
{
    const QString role = entry.args["role"_L1].toString();
    if (!role.isEmpty())
        setText(entry, u"role."_s + role, "person"_L1);
}

void Projection::markTime(const RecordEntry& entry)
{
    const QString mark = entry.args["mark"_L1].toString();
    const QDateTime at = utcIn(entry.args["at"_L1]);
    if (!mark.isEmpty() && at.isValid())
        m_fields.take(u"time."_s + mark, utcText(at), entry);
}

void Projection::setCriterion(const RecordEntry& entry)
{
    const QString id = entry.args["id"_L1].toString();
    const QString text = entry.args["text"_L1].toString();
    const auto predicate = predicateFromJson(entry.args["predicate"_L1].toObject());
    if (id.isEmpty())
        return;
    if (text.isEmpty() && (!predicate || predicate->isEmpty())) {
        m_incident.criteria.removeIf([&id](const ExitCriterion& each) { return each.id == id; });
        return;
    }
    ExitCriterion& criterion = itemIn(m_incident.criteria, &ExitCriterion::id, id);
    criterion.text = text;
    criterion.predicate = predicate.value_or(Predicate());
}

void Projection::answerCriterion(const RecordEntry& entry)
{
    const QString id = entry.args["id"_L1].toString();
    const auto answer = answerFromName(entry.args["answer"_L1].toString());
    const auto criterion = std::ranges::find(m_incident.criteria, id, &ExitCriterion::id);
    if (criterion == m_incident.criteria.end() || !answer)
        return;
    criterion->answer = *answer;
    criterion->answeredAt = entry.happened;
}

/// An entry tells what is new; what it does not name stays.
void Projection::setPrevention(const RecordEntry& entry)
{
    const QJsonObject& args = entry.args;
    const QString id = args["item"_L1].toString();
    if (id.isEmpty())
        return;
    PreventionItem& item = itemIn(m_incident.prevention, &PreventionItem::item, id);
    item.text = args["text"_L1].toString(item.text);
    item.owner = args["owner"_L1].toString(item.owner);
    item.state = args["state"_L1].toString(item.state);
    if (args.contains("due"_L1))
        item.due = QDate::fromString(args["due"_L1].toString(), Qt::ISODate);
    if (args["because"_L1].isArray())
        item.because = args["because"_L1].toVariant().toStringList();
}

void Projection::startAction(const RecordEntry& entry)
{
    ActionTry& action = itemIn(m_incident.actions, &ActionTry::actionId, entry.args["action_id"_L1].toString());
    action.action = entry.args["action"_L1].toString();
    action.target = entry.args["target"_L1].toString();
    action.arguments = entry.args["arguments"_L1].toObject();
    action.request = entry.args["request"_L1].toString();
    action.by = entry.actor;
    action.startedAt = entry.happened;
}

void Projection::endAction(const RecordEntry& entry)
{
    ActionTry& action = itemIn(m_incident.actions, &ActionTry::actionId, entry.args["action_id"_L1].toString());
    action.endedAt = entry.happened;
    action.outcome = entry.args["outcome"_L1].toString();
    action.facts = entry.args["facts"_L1].toObject();
}

void Projection::verifyAction(const RecordEntry& entry)
{
    ActionTry& action = itemIn(m_incident.actions, &ActionTry::actionId, entry.args["action_id"_L1].toString());
    action.verified = answerFromName(entry.args["answer"_L1].toString()).value_or(Answer::Unknown);
}

void Projection::addEvidence(const RecordEntry& entry)
{
    const QJsonObject& args = entry.args;
    EvidenceItem item;
    item.number = freeNumber(args["number"_L1].toString());
    item.run = args["run"_L1].toString();
    item.step = args["step"_L1].toString();
    item.source = args["source"_L1].toString();
    item.asked = args["asked"_L1].toString();
    item.sha256 = args["sha256"_L1].toString();
    item.takenAt = entry.happened;
    item.rows = args["rows"_L1].toInt();
    m_incident.evidence.append(item);
}

/// Two writers who did not know of each other may have used one number: the later one gets a number behind it.
QString Projection::freeNumber(const QString& wanted) const
{
    const auto isTaken = [this](const QString& number) {
        return std::ranges::find(m_incident.evidence, number, &EvidenceItem::number) != m_incident.evidence.end();
    };
    QString number = wanted.isEmpty() ? u"E-%1"_s.arg(m_incident.evidence.size() + 1, 2, 10, QChar(u'0')) : wanted;
    const QString stem = number;
    for (int next = 2; isTaken(number); ++next)
        number = u"%1-%2"_s.arg(stem).arg(next);
    return number;
}

/// A mark that somebody set counts; else the state and the first word of a person tell.
void Projection::fillTimes()
{
    auto& times = m_incident.times;
    if (m_firstPerson.isValid())
        times.insert(u"acknowledged"_s, std::max(m_firstPerson, m_declared));
    if (m_incident.state != IncidentState::Open && m_mitigated.isValid())
        times.insert(u"mitigated"_s, m_mitigated);
    if (m_incident.state == IncidentState::Resolved)
        times.insert(u"resolved"_s, m_fields.entry(u"state"_s)->happened);
    const QStringList marks = m_fields.fieldsBelow(u"time."_s);
    for (const QString& mark : marks)
        times.insert(mark, utcIn(m_fields.value(u"time."_s + mark)));
}

void Projection::orderActions()
{
    // An end may be told before its start, by a clock that is behind; an end without any start tells nothing to show.
    m_incident.actions.removeIf([](const ActionTry& action) { return !action.startedAt.isValid(); });
    std::ranges::stable_sort(m_incident.actions, {}, &ActionTry::startedAt);
}

std::optional<Incident> Projection::result(const QList<RecordEntry>& entries)
{
    if (!m_isDeclared)
        return std::nullopt;
    m_incident.label = m_fields.value(u"label"_s);
    m_incident.title = m_fields.value(u"title"_s);
    m_incident.severity = m_fields.value(u"severity"_s);
    m_incident.summary = m_fields.value(u"summary"_s);
    m_incident.state = incidentStateFromName(m_fields.value(u"state"_s)).value_or(IncidentState::Open);
    const QStringList roles = m_fields.fieldsBelow(u"role."_s);
    for (const QString& role : roles) {
        if (const QString person = m_fields.value(u"role."_s + role); !person.isEmpty())
            m_incident.roles.insert(role, person);
    }
    fillTimes();
    orderActions();
    m_incident.conflicts = m_fields.conflicts();
    m_incident.entries = entries;
    return m_incident;
}

} // namespace

std::optional<Incident> incidentOf(const QString& id, QList<RecordEntry> entries)
{
    entries.removeIf([&id](const RecordEntry& entry) { return entry.incident != id; });
    // A hash decides between rows that only a forger can make: the order never depends on how they came.
    std::ranges::sort(entries, [](const RecordEntry& left, const RecordEntry& right) {
        return comesBefore(left, right) || (!comesBefore(right, left) && left.hash < right.hash);
    });
    const auto isSame = [](const RecordEntry& left, const RecordEntry& right) {
        return left.writer == right.writer && left.sequence == right.sequence && left.hash == right.hash;
    };
    entries.erase(std::unique(entries.begin(), entries.end(), isSame), entries.end());
    Projection projection(id);
    for (const RecordEntry& entry : std::as_const(entries))
        projection.take(entry);
    return projection.result(entries);
}

bool changesSummary(const QString& kind)
{
    static constexpr std::array kinds {declared, labelled, renamed, severitySet, stateSet, timeMarked};
    return std::ranges::any_of(kinds, [&kind](QLatin1String each) { return kind == each; });
}

} // namespace yagura
