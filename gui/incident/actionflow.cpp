// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/incident/actionflow.h"

#include "models/domain/detailsjson.h"
#include "models/domain/entrykinds.h"

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

/// After so long nobody will see any more whether it helped.
constexpr std::chrono::minutes longestVerification {2};

} // namespace

ActionFlow::ActionFlow(Executor& executor, IncidentStore& store, Clock clock, QObject* parent)
    : QObject(parent), m_executor(executor), m_store(store), m_clock(std::move(clock))
{
    connect(&executor, &Executor::previewed, this, [this](const QString& id, const Result<ActionPreview>& preview) {
        if (id != m_wish.request.actionId || m_stage != Stage::Previewing)
            return;
        if (preview)
            m_preview = *preview;
        else
            m_failure = preview.error();
        become(preview ? Stage::Ready : Stage::Ended);
    });
    connect(&executor, &Executor::executed, this, [this](const QString& id, const ActionOutcome& outcome) {
        if (id == m_wish.request.actionId && m_stage == Stage::Running)
            recordEnd(outcome);
    });
    connect(&store, &IncidentStore::confirmed, this, [this](quint64 ticket) {
        if (ticket == m_startTicket && m_stage == Stage::Recording)
            execute();
    });
    connect(&store, &IncidentStore::refused, this, [this](quint64 ticket, const Failure& failure) {
        if (ticket != m_startTicket || m_stage != Stage::Recording)
            return;
        m_failure = failure;
        become(Stage::Ended);
    });
}

void ActionFlow::become(Stage stage)
{
    m_stage = stage;
    if (stage == Stage::Ended)
        m_secret = {};
    emit changed();
}

bool ActionFlow::begin(const Wish& wish, const SecretString& secret)
{
    // Whoever goes on does not wait for the one before any longer: it ends with what has been seen of it by now.
    if (m_stage == Stage::Verifying)
        recordVerification(m_watch->state());
    if (m_stage != Stage::Idle && m_stage != Stage::Ended && m_stage != Stage::Ready)
        return false;
    m_wish = wish;
    m_preview.reset();
    m_outcome.reset();
    m_failure.reset();
    m_watch.reset();
    m_verified = Answer::Unknown;
    become(Stage::Previewing);
    m_executor.preview(wish.request, secret);
    return true;
}

void ActionFlow::confirm(const SecretString& secret)
{
    if (m_stage != Stage::Ready)
        return;
    m_secret = secret;
    become(Stage::Recording);
    recordStart();
}

void ActionFlow::cancel()
{
    if (m_stage == Stage::Ready || m_stage == Stage::Previewing)
        become(Stage::Idle);
}

EntryDraft ActionFlow::draft(QLatin1StringView kind, QJsonObject args) const
{
    args.insert(u"action_id"_s, m_wish.request.actionId);
    return {m_wish.incident, m_clock().utc, {}, m_wish.actor, kind, std::move(args), {}};
}

void ActionFlow::recordStart()
{
    const ActionRequest& request = m_wish.request;
    QJsonObject args {{u"action"_s, request.action}, {u"target"_s, request.target}, {u"arguments"_s, request.arguments},
        {u"request"_s, m_preview->request}};
    if (!m_wish.run.isEmpty()) {
        args.insert(u"run"_s, m_wish.run);
        args.insert(u"step"_s, m_wish.step);
    }
    m_startTicket = m_store.append({draft(entrykind::actionStarted, args)});
}

void ActionFlow::execute()
{
    become(Stage::Running);
    m_executor.execute(m_wish.request, m_preview->token, m_secret);
}

void ActionFlow::recordEnd(const ActionOutcome& outcome)
{
    m_outcome = outcome;
    m_endedAt = m_clock();
    QJsonObject args {{u"outcome"_s, actionOutcomeName(outcome.kind)}, {u"facts"_s, outcome.facts}};
    if (outcome.failure)
        args.insert(u"failure"_s, failureJson(*outcome.failure));
    EntryDraft entry = draft(entrykind::actionEnded, args);
    if (!outcome.output.isEmpty()) {
        entry.attachments.append({outcome.output.toUtf8(), u"text/plain"_s});
        entry.args.insert(u"sha256"_s, QString::fromLatin1(entry.attachments.first().sha256().toHex()));
    }
    m_store.append({entry});
    const bool canVerify = outcome.kind != ActionOutcome::Kind::Refused && !m_preview->verify.isEmpty();
    if (canVerify)
        m_watch.emplace(m_preview->verify);
    become(canVerify ? Stage::Verifying : Stage::Ended);
}

void ActionFlow::take(const PicturePtr& picture)
{
    if (m_stage != Stage::Verifying || picture->now.since(m_endedAt) < m_preview->verifyAfter)
        return;
    const PredicateState& state = m_watch->look(*picture);
    m_verified = state.answer;
    if (state.answer == Answer::Yes || picture->now.since(m_endedAt) > longestVerification)
        recordVerification(state);
}

void ActionFlow::recordVerification(const PredicateState& state)
{
    m_store.append({draft(entrykind::actionVerified, {{u"answer"_s, answerName(state.answer)}})});
    become(Stage::Ended);
}

} // namespace yagura
