// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/action.h"
#include "models/ports/clock.h"
#include "models/ports/executor.h"
#include "models/ports/incidentstore.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace yagura {

/// One guarded action from its preview to its verification, and every step of it in the record. Nothing is sent before
/// the store has confirmed that it starts: what cannot be recorded is not done. One at a time. Lives in the gui thread.
class ActionFlow final : public QObject {
    Q_OBJECT

public:
    enum class Stage {
        Idle,
        Previewing, ///< looking what it would hit
        Ready, ///< previewed; waits for a person
        Recording, ///< its start is on its way into the record
        Running,
        Verifying, ///< done; waits until it can be seen whether it helped
        Ended,
    };

    /// All must outlive this.
    ActionFlow(Executor& executor, IncidentStore& store, Clock clock, QObject* parent = nullptr);

    /// What a step of a checklist wants, or nothing of a checklist. A running flow is not disturbed: false. One that
    /// only waits to be verified is, and what had been seen of it is recorded.
    struct Wish {
        ActionRequest request;
        QString incident;
        QString actor;
        QString run;
        QString step;
    };
    bool begin(const Wish& wish, const SecretString& secret);
    /// After a preview: do it. `secret` as at the beginning.
    void confirm(const SecretString& secret);
    /// Before it runs: nothing happens. Afterwards nothing can be called back.
    void cancel();
    void take(const PicturePtr& picture);

    Stage stage() const { return m_stage; }
    const Wish& wish() const { return m_wish; }
    const std::optional<ActionPreview>& preview() const { return m_preview; }
    const std::optional<ActionOutcome>& outcome() const { return m_outcome; }
    /// Why it did not come to anything: of the preview, or of the record.
    const std::optional<Failure>& failure() const { return m_failure; }
    Answer verified() const { return m_verified; }

signals:
    void changed();

private:
    void become(Stage stage);
    void recordStart();
    void execute();
    void recordEnd(const ActionOutcome& outcome);
    void recordVerification(const PredicateState& state);
    EntryDraft draft(QLatin1StringView kind, QJsonObject args) const;

    Executor& m_executor;
    IncidentStore& m_store;
    Clock m_clock;
    Stage m_stage = Stage::Idle;
    Wish m_wish;
    SecretString m_secret;
    std::optional<ActionPreview> m_preview;
    std::optional<ActionOutcome> m_outcome;
    std::optional<Failure> m_failure;
    quint64 m_startTicket = 0;
    Moment m_endedAt;
    std::optional<PredicateWatch> m_watch;
    Answer m_verified = Answer::Unknown;
};

} // namespace yagura
