// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/incidentscribe.h"
#include "models/ports/clock.h"
#include "models/ports/incidentstore.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <optional>

namespace yagura {

/// The incident that people work on: what its entries say, what the watch adds to them, and what people do to it. One
/// at a time; the others stay in the store. Lives in the gui thread; nothing here waits.
///
/// The desktop that declared an incident writes what its watch sees; others add only what their people do, so that
/// nothing is told twice.
class IncidentDesk final : public QObject {
    Q_OBJECT

public:
    /// `store` must outlive this. `person` signs what is done here.
    IncidentDesk(IncidentStore& store, Clock clock, QString person, QObject* parent = nullptr);

    /// Goes on with the newest incident that is not resolved, once the store has answered.
    void start();
    void take(const PicturePtr& picture);

    /// The incident that is worked on or looked at; nothing when there is none.
    const std::optional<Incident>& incident() const { return m_incident; }
    /// All of them, newest first.
    const QList<IncidentSummary>& incidents() const { return m_incidents; }
    /// Whether it goes on: declared, and not resolved.
    bool isRunning() const;
    /// Whether this desktop writes down what its watch sees of it.
    bool isWatchedHere() const { return m_scribe.has_value(); }
    /// A criterion as the newest picture answers it; what was recorded when the watch is not ours.
    PredicateState criterion(const QString& id) const;
    StoreState storeState() const { return m_store.state(); }
    const QString& person() const { return m_person; }
    void setPerson(const QString& person) { m_person = person; }
    /// How long an incident runs, or ran; nothing while its start is not known.
    std::optional<std::chrono::milliseconds> length() const;

    struct Declaration {
        QString title;
        QString severity; ///< "sev1" … "sev4"
        QDateTime started; ///< UTC
        QDateTime detected; ///< when the watch saw it first, UTC; invalid: a person was first, now
        QString finding; ///< id; empty: declared by hand
        QString lead; ///< a person; empty: nobody yet
        QByteArray pictures; ///< of the 30 minutes before, as an attachment's bytes; empty: none are there
    };
    void declare(const Declaration& declaration);
    void open(const QString& id);
    void note(const QString& text);
    void correct(const QString& entry, const QString& text); ///< of "writer/sequence"
    void rename(const QString& title);
    void setSeverity(const QString& severity);
    void setState(IncidentState state, const QString& reason);
    void takeRole(const QString& role, const QString& person);
    void setTime(const QString& mark, const QDateTime& at);
    void setSummary(const QString& text);
    void handOver(const QString& to, const QString& text);
    void setCriterion(const ExitCriterion& criterion);
    void setPrevention(const PreventionItem& item);
    /// A further stretch of what the watch saw, as an attachment's bytes.
    void keepPictures(const QByteArray& pictures);

signals:
    void changed(); ///< the incident, or the list of them
    /// What was done could not be recorded, not even in memory.
    void failed(const yagura::Failure& failure);

private:
    void put(QLatin1StringView kind, QJsonObject args, QList<Attachment> attachments = {});
    void add(const RecordEntry& entry);
    void takeList(const QList<IncidentSummary>& incidents);
    void project();
    void askForList();

    IncidentStore& m_store;
    Clock m_clock;
    QString m_person;
    QList<RecordEntry> m_entries; ///< of the incident, in the order of their arrival
    std::optional<Incident> m_incident;
    std::optional<IncidentScribe> m_scribe; ///< while the watch is ours and the incident goes on
    QList<IncidentSummary> m_incidents;
    QString m_wanted; ///< id of the incident that is loaded or declared
    QString m_declaredHere; ///< id
    QString m_writer; ///< ours, as confirmed entries tell
    quint64 m_listTicket = 0;
    quint64 m_loadTicket = 0;
    QTimer m_soon;
    QTimer m_listSoon;
    PicturePtr m_picture;
};

} // namespace yagura
