// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/observe/directobserver.h"

#include "backends/net/httpfailure.h"
#include "backends/observe/brokerlook.h"
#include "backends/observe/getlook.h"
#include "backends/observe/readerlook.h"
#include "backends/observe/sqllook.h"
#include "models/domain/observationcatalogue.h"

#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

/// The look for one kind of question at a target that is known.
struct LookAt {
    const TargetConfig& target;
    bool isAccepted;
    const std::shared_ptr<postgresql::SessionSeats>& seats;

    Result<Look> operator()(const ObserveStep::Query& query) const
    {
        if (catalogueQuery(query.id)->system != target.target.system)
            return unknownTarget(target.target.id, u"system"_s);
        if (std::holds_alternative<RabbitmqSettings>(target.settings))
            return brokerLook(target, query);
        return catalogueSqlLook(target, query, seats);
    }
    Result<Look> operator()(const ObserveStep::Get& get) const { return getLook(target, get.path); }
    Result<Look> operator()(const ObserveStep::Reader& reader) const
    {
        if (!std::holds_alternative<LocalNodeSettings>(target.settings))
            return unknownTarget(target.target.id, u"not_here"_s);
        return readerLook(reader.argv);
    }
    Result<Look> operator()(const ObserveStep::OwnSql& own) const
    {
        if (!std::holds_alternative<PostgresqlSettings>(target.settings))
            return unknownTarget(target.target.id, u"system"_s);
        return ownSqlLook(target, own.sql, isAccepted);
    }
};

} // namespace

DirectObserver::DirectObserver(FindSecret findSecret, Clock clock, QObject* parent)
    : Observer(parent), m_findSecret(std::move(findSecret)), m_clock(std::move(clock))
{
}

void DirectObserver::setTargets(const QList<TargetConfig>& targets)
{
    m_targets.clear();
    for (const auto& target : targets)
        m_targets.insert(target.target.id, target);
}

Result<Look> DirectObserver::lookFor(const ObserveStep& step, bool isAccepted) const
{
    if (auto fault = faultOf(step))
        return *fault;
    if (const auto* reader = std::get_if<ObserveStep::Reader>(&step.ask); reader && step.target.isEmpty())
        return readerLook(reader->argv);
    const auto target = m_targets.constFind(step.target);
    if (target == m_targets.cend())
        return unknownTarget(step.target, u"unknown"_s);
    return std::visit(LookAt {*target, isAccepted, m_seats}, step.ask);
}

Result<QString> DirectObserver::preview(const ObserveStep& step) const
{
    auto look = lookFor(step, false);
    return look ? Result<QString>(look->asked) : look.error();
}

quint64 DirectObserver::observe(const ObserveStep& step, bool isAccepted)
{
    Asked asked {++m_lastTicket, step.target, {}, m_clock()};
    auto look = lookFor(step, isAccepted);
    if (!look) {
        // Queued, because nobody is answered from inside the asking.
        QMetaObject::invokeMethod(
            this, [this, asked, failure = look.error()] { finish(asked, failure); }, Qt::QueuedConnection);
        return asked.ticket;
    }
    asked.look = std::move(*look);
    if (!asked.look.login) {
        send(asked, std::nullopt);
        return asked.ticket;
    }
    const auto take = [self = QPointer(this), asked](const Result<std::optional<SecretString>>& secret) {
        if (self && secret)
            self->send(asked, *secret);
        else if (self)
            self->finish(asked, secret.error());
    };
    QMetaObject::invokeMethod(
        this, [this, login = *asked.look.login, take] { m_findSecret(login, take); }, Qt::QueuedConnection);
    return asked.ticket;
}

void DirectObserver::send(const Asked& asked, const std::optional<SecretString>& password)
{
    const auto left = deadline - m_clock().since(asked.begun);
    const auto work = [this, asked, password](Errand& errand) -> ErrandWorker::Delivery {
        auto seen = asked.look.ask(errand, password);
        return [this, asked, seen] { finish(asked, seen); };
    };
    m_errands.send(u"look"_s, left, work, [this, asked] { finish(asked, failureOfDeadline(deadline)); });
}

void DirectObserver::finish(const Asked& asked, Result<Observation> seen)
{
    if (seen) {
        auto& observation = *seen;
        observation.at = m_clock();
        observation.duration = observation.at.since(asked.begun);
        observation.source = asked.source;
        if (observation.asked.isEmpty())
            observation.asked = asked.look.asked;
    } else if (auto failure = seen.error(); failure.code == "attempt.deadline"_L1) {
        failure.args.insert(u"deadline_ms"_s, qint64(deadline.count()));
        seen = failure;
    }
    emit observed(asked.ticket, seen);
}

} // namespace yagura
