// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/rabbitmq/queuepeeker.h"

#include "backends/rabbitmq/rabbitmqapi.h"
#include "models/domain/indicators.h"

#include <QPointer>
#include <QPromise>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace yagura {

namespace {

constexpr std::chrono::milliseconds longestPause = 10min;
/// A look so many times its interval ago says nothing about now.
constexpr int outdatedAfter = 3;
/// Base64 adds a third; the other half of an answer's cap is for properties and headers.
constexpr qint64 payloadBytesInAll = HttpLimits().bodyBytes / 2 / 4 * 3;
/// Enough for any order; messages of megabytes are not what a queue of JSON holds.
constexpr qint64 mostPayloadBytes = 64 * 1024;

HttpLimits peekLimits()
{
    HttpLimits limits;
    limits.deadline = 15s;
    limits.inactivity = limits.deadline;
    return limits;
}

Failure refusal(const QString& code, const QJsonObject& args = {})
{
    return {FailureClass::Limit, code, args};
}

} // namespace

QString QueuePeeker::secretId(const QString& targetId)
{
    return targetId + u"/peek"_s;
}

QueuePeeker::QueuePeeker(const TargetConfig& config, FindSecret findSecret, Clock clock, QObject* parent)
    : QObject(parent), m_target(config), m_findSecret(std::move(findSecret)), m_clock(std::move(clock))
{
    const auto& settings = std::get<RabbitmqSettings>(config.settings);
    m_settings = *settings.peek;
    m_pause = m_settings.every;
    m_origin = {settings.url, m_settings.user, std::nullopt, settings.caFile};
    m_target.target.id = secretId(config.target.id);
    m_target.passwordCommand = m_settings.passwordCommand;
    m_schemaTexts = settings.schemas;
    m_schemas = std::make_shared<QueueSchemas>();
    for (const auto& queue : m_settings.queues) {
        QueuePeek peek;
        peek.object = queue;
        const auto schema = std::ranges::find(m_schemaTexts, queue, &QueueSchema::queue);
        peek.schemaFile = schema == m_schemaTexts.end() ? QString() : schema->file;
        m_peeks.append(peek);
    }
    m_thread.setMaxThreadCount(1);
    m_readingSchemas.setParent(this);
    connect(&m_readingSchemas, &QFutureWatcherBase::finished, this, [this] { takeSchemaFailures(m_readingSchemas.result()); });
    m_judging.setParent(this);
    connect(&m_judging, &QFutureWatcherBase::finished, this, [this] { takeJudged(m_judging.result()); });
}

QueuePeeker::~QueuePeeker() = default;

QList<QueuePeek> QueuePeeker::peeks(const Moment& now) const
{
    auto peeks = m_peeks;
    for (auto& peek : peeks)
        peek.isOutdated = peek.readAt && now.since(*peek.readAt) > m_settings.every * outdatedAfter;
    return peeks;
}

void QueuePeeker::resume(const QueueBook& queues)
{
    m_isHeld = false;
    readSchemas();
    if (m_due.isEmpty() && !m_isOut && (!m_lastAsked || m_clock().since(*m_lastAsked) >= m_pause))
        beginRound(queues);
    next();
}

// In the thread that judges, before anything is judged: there is one of it, and it takes its work in order.
void QueuePeeker::readSchemas()
{
    if (m_schemaTexts.isEmpty())
        return;
    const auto promise = std::make_shared<QPromise<QHash<QString, Failure>>>();
    m_readingSchemas.setFuture(promise->future());
    m_thread.start([promise, schemas = m_schemas, texts = std::exchange(m_schemaTexts, {})] {
        promise->start();
        promise->addResult(schemas->read(texts));
        promise->finish();
    });
}

void QueuePeeker::takeSchemaFailures(const QHash<QString, Failure>& failures)
{
    m_areSchemasRead = true;
    for (QueuePeek& peek : m_peeks) {
        if (const auto failure = failures.constFind(peek.object); failure != failures.cend())
            peek.schemaFailure = *failure;
    }
}

void QueuePeeker::beginRound(const QueueBook& queues)
{
    const auto now = m_clock();
    m_budget = m_settings.messages;
    for (qsizetype i = 0; i < m_peeks.size(); ++i) {
        const auto* queue = queues.find(m_peeks[i].object);
        if (admit(m_peeks[i], queue, now))
            m_due.append({i, queue->vhost, queue->name, {}});
    }
}

// Whether to look into that queue now; what speaks against it is written down.
bool QueuePeeker::admit(QueuePeek& peek, const Queue* queue, const Moment& now)
{
    const auto refuse = [&](const Failure& failure) {
        peek.failure = failure;
        return false;
    };
    if (!queue)
        return refuse(refusal(u"peek.no_such_queue"_s));
    if (queue->type != "classic"_L1)
        return refuse(refusal(u"peek.not_classic"_s, {{u"type"_s, queue->type.isEmpty() ? u"?"_s : queue->type}}));
    if (queue->isLengthLimited)
        return refuse(refusal(u"peek.length_limited"_s));
    if (queue->ready.value_or(0) > 0)
        return true;
    if (queue->ready) {
        // Nothing there, so nothing malformed: known without a look.
        peek.readAt = now;
        peek.readyThen = 0;
        peek.verdict = {};
        if (m_areSchemasRead && !peek.schemaFile.isEmpty() && !peek.schemaFailure)
            peek.verdict.schema.emplace();
        peek.failure.reset();
    }
    return false;
}

void QueuePeeker::next()
{
    if (m_isHeld || m_isOut || m_due.isEmpty())
        return;
    if (m_budget < 1)
        return m_due.clear();
    m_isOut = true;
    if (m_client)
        ask();
    else
        findPassword();
}

void QueuePeeker::findPassword()
{
    m_findSecret(m_target, [self = QPointer(this)](const Result<std::optional<SecretString>>& secret) {
        if (!self)
            return;
        if (!secret)
            return self->fail(secret.error());
        auto origin = self->m_origin;
        origin.password = *secret;
        self->m_client = std::make_unique<HttpClient>(origin);
        self->ask();
    });
}

void QueuePeeker::ask()
{
    auto& look = m_due.first();
    const qint64 share = std::max(m_budget / m_due.size(), qint64(1));
    const qint64 payloadBytes = std::min(payloadBytesInAll / share, mostPayloadBytes);
    m_budget -= share;
    look.entry.at = m_clock();
    look.entry.asked = share;
    m_lastAsked = look.entry.at;
    m_client->postDisturbingRead(peekTarget(look.vhost, look.name), peekBody(share, payloadBytes), peekLimits(),
        [this](const Result<HttpAnswer>& answer) { take(answer); });
}

void QueuePeeker::take(const Result<HttpAnswer>& answer)
{
    if (answer)
        return judge(answer->body);
    const auto& look = m_due.constFirst();
    const auto failure = refinedForPeek(answer.error(), m_settings.user, look.vhost, look.name);
    // The password may have been changed; the next one is asked for. The client that told us is still on the stack.
    if (failure.failureClass == FailureClass::Auth)
        m_client.release()->deleteLater();
    fail(failure);
}

void QueuePeeker::judge(const QByteArray& body)
{
    const auto& look = m_due.constFirst();
    const auto promise = std::make_shared<QPromise<Result<Judged>>>();
    m_judging.setFuture(promise->future());
    m_thread.start([promise, body, schemas = m_schemas, object = m_peeks[look.index].object,
                       queue = look.vhost + u'/' + look.name, seenAt = look.entry.at.utc] {
        promise->start();
        const auto peeked = parsePeek(body, queue, seenAt);
        if (peeked)
            promise->addResult(Judged {verdictOn(peeked->messages, schemas->checkOf(object)), peeked->readyThen});
        else
            promise->addResult(peeked.error());
        promise->finish();
    });
}

void QueuePeeker::takeJudged(const Result<Judged>& judged)
{
    if (!judged)
        return fail(judged.error());
    auto look = m_due.takeFirst();
    auto& peek = m_peeks[look.index];
    peek.readAt = look.entry.at;
    peek.readyThen = judged->readyThen;
    peek.verdict = judged->verdict;
    peek.failure.reset();
    look.entry.looked = judged->verdict.looked;
    look.entry.readyThen = judged->readyThen;
    peek.log.prepend(look.entry);
    peek.log.resize(std::min(peek.log.size(), QueuePeek::mostLooks));
    m_pause = m_settings.every;
    m_isOut = false;
    // What was not there leaves more for the others.
    m_budget += look.entry.asked - look.entry.looked;
    next();
}

// What stands against one look mostly stands against the others: the round ends, and the next one comes later.
void QueuePeeker::fail(const Failure& failure)
{
    auto look = m_due.takeFirst();
    auto& peek = m_peeks[look.index];
    peek.failure = failure;
    if (look.entry.asked > 0) {
        look.entry.failure = failure.code;
        peek.log.prepend(look.entry);
        peek.log.resize(std::min(peek.log.size(), QueuePeek::mostLooks));
    }
    m_lastAsked = m_clock();
    m_pause = std::max(std::min(m_pause * 2, longestPause), m_settings.every);
    m_due.clear();
    m_isOut = false;
}

} // namespace yagura
