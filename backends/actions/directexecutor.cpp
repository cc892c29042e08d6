// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/actions/directexecutor.h"

#include "backends/actions/guardedactions.h"
#include "backends/actions/sessionlook.h"
#include "backends/net/httpfailure.h"

#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace yagura {

namespace {

Failure withDeadline(Failure failure, std::chrono::milliseconds deadline)
{
    if (failure.code == "attempt.deadline"_L1)
        failure.args.insert(u"deadline_ms"_s, qint64(deadline.count()));
    return failure;
}

} // namespace

DirectExecutor::DirectExecutor(FindSecret findSecret, Clock clock, QObject* parent)
    : Executor(parent), m_findSecret(std::move(findSecret)), m_clock(std::move(clock)),
      m_sessions(std::make_shared<postgresql::SessionShelf>())
{
    connect(&m_everyMinute, &QTimer::timeout, this, &DirectExecutor::keepSessions);
    m_everyMinute.start(1min);
}

void DirectExecutor::setTargets(const QList<TargetConfig>& targets)
{
    m_targets.clear();
    for (const auto& target : targets)
        m_targets.insert(target.target.id, target);
    // What was opened by an earlier configuration goes with its shelf.
    m_sessions = std::make_shared<postgresql::SessionShelf>();
    m_withoutSecret.clear();
    keepSessions();
}

Result<DirectExecutor::Ready> DirectExecutor::readyFor(const ActionRequest& request) const
{
    const auto* action = guardedAction(request.action);
    const auto target = m_targets.constFind(request.target);
    if (!action || target == m_targets.cend())
        return Failure {FailureClass::Internal, u"action.unknown"_s, {{u"action"_s, request.action}}};
    if (!action->canAct(*target))
        return Failure {FailureClass::Auth, u"action.no_credential"_s, {{u"target"_s, request.target}}};
    return Ready {action, *target};
}

bool DirectExecutor::canAct(const QString& action, const QString& target) const
{
    ActionRequest request;
    request.action = action;
    request.target = target;
    return bool(readyFor(request));
}

void DirectExecutor::findSecret(const TargetConfig& target, const SecretString& given, const TakeSecret& take)
{
    const auto answer = [self = QPointer(this), take](const Result<Secret>& secret) {
        if (self)
            take(secret);
    };
    // Queued, because nobody is answered from inside the asking.
    QMetaObject::invokeMethod(
        this,
        [this, target, given, answer] {
            if (given.isEmpty())
                m_findSecret(*respondLoginOf(target), answer);
            else
                answer(Secret(given));
        },
        Qt::QueuedConnection);
}

void DirectExecutor::preview(const ActionRequest& request, const SecretString& secret)
{
    const auto ready = readyFor(request);
    if (!ready) {
        QMetaObject::invokeMethod(
            this, [this, request, failure = ready.error()] { emit previewed(request.actionId, failure); },
            Qt::QueuedConnection);
        return;
    }
    findSecret(ready->target, secret, [this, request, ready = *ready, begun = m_clock()](const Result<Secret>& found) {
        if (found)
            look(request, ready, *found, begun);
        else
            emit previewed(request.actionId, found.error());
    });
}

void DirectExecutor::look(const ActionRequest& request, const Ready& ready, const Secret& password, const Moment& begun)
{
    const auto work = [this, request, ready, password, shelf = m_sessions](Errand& errand) -> ErrandWorker::Delivery {
        ActionHand hand {ready.target, password, *shelf, errand};
        auto found = ready.action->look(request, hand);
        return [this, request, ready, found] { tell(request, ready, found); };
    };
    const auto late = [this, request, ready] { tell(request, ready, failureOfDeadline(lookPatience)); };
    m_errands.send(u"respond"_s, lookPatience - m_clock().since(begun), work, late);
}

void DirectExecutor::tell(const ActionRequest& request, const Ready& ready, const Result<ActionLook>& look)
{
    if (!look) {
        emit previewed(request.actionId, withDeadline(look.error(), lookPatience));
        return;
    }
    auto preview = look->preview;
    preview.isProduction = ready.target.target.environment == Environment::Prod;
    preview.token = m_tokens.issue(request, look->seen);
    emit previewed(request.actionId, preview);
}

void DirectExecutor::execute(const ActionRequest& request, const QByteArray& token, const SecretString& secret)
{
    const auto refuse = [this, request](const Failure& failure) {
        QMetaObject::invokeMethod(
            this, [this, request, failure] { emit executed(request.actionId, refusedOutcome(failure)); },
            Qt::QueuedConnection);
    };
    const auto ready = readyFor(request);
    if (!ready)
        return refuse(ready.error());
    if (!m_running.isNull())
        return refuse({FailureClass::Limit, u"action.busy"_s, {{u"running"_s, m_running}}});
    const auto seen = m_tokens.redeem(request, token);
    if (!seen)
        return refuse(actionRefused(u"not_previewed"_s));
    m_running = request.actionId.isNull() ? u""_s : request.actionId;
    const auto begun = m_clock();
    findSecret(
        ready->target, secret, [this, request, ready = *ready, seen = *seen, begun](const Result<Secret>& found) {
            if (found)
                act(request, ready, seen, *found, begun);
            else
                conclude(request, refusedOutcome(found.error()));
        });
}

void DirectExecutor::act(const ActionRequest& request, const Ready& ready, const QJsonObject& seen,
    const Secret& password, const Moment& begun)
{
    const auto work
        = [this, request, ready, seen, password, shelf = m_sessions](Errand& errand) -> ErrandWorker::Delivery {
        ActionHand hand {ready.target, password, *shelf, errand};
        auto outcome = ready.action->act(request, seen, hand);
        return [this, request, outcome] { conclude(request, outcome); };
    };
    const auto patience = ready.action->patience();
    const auto late = [this, request, patience] { conclude(request, unknownOutcome(failureOfDeadline(patience))); };
    m_errands.send(u"respond"_s, patience - m_clock().since(begun), work, late);
}

void DirectExecutor::conclude(const ActionRequest& request, ActionOutcome outcome)
{
    m_running = QString();
    if (outcome.failure)
        outcome.failure = withDeadline(*outcome.failure, guardedAction(request.action)->patience());
    emit executed(request.actionId, outcome);
}

void DirectExecutor::keepSessions()
{
    for (const auto& target : std::as_const(m_targets)) {
        const auto* settings = std::get_if<PostgresqlSettings>(&target.settings);
        if (settings && settings->respond)
            keepSession(target);
    }
}

/// Passwords are not asked for while the session lives: a password_command may ask a person.
void DirectExecutor::keepSession(const TargetConfig& target)
{
    const auto work = [this, target, shelf = m_sessions](Errand& errand) -> ErrandWorker::Delivery {
        const Secret none;
        ActionHand hand {target, none, *shelf, errand};
        if (auto kept = keptSession(hand)) {
            shelf->put(target.target.id, std::move(kept));
            return [] {};
        }
        return [this, target] { openSession(target); };
    };
    m_errands.send(u"respond"_s, lookPatience, work, [] {});
}

void DirectExecutor::openSession(const TargetConfig& target)
{
    if (m_withoutSecret.contains(target.target.id))
        return;
    findSecret(target, {}, [this, target](const Result<Secret>& found) {
        if (!found) {
            // Whoever acts will be told, or asked.
            m_withoutSecret.insert(target.target.id);
            return;
        }
        const auto work = [target, password = *found, shelf = m_sessions](Errand& errand) -> ErrandWorker::Delivery {
            ActionHand hand {target, password, *shelf, errand};
            if (auto session = responderSession(hand))
                shelf->put(target.target.id, std::move(*session));
            return [] {};
        };
        m_errands.send(u"respond"_s, lookPatience, work, [] {});
    });
}

} // namespace yagura
