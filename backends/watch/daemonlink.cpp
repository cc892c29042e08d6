// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/watch/daemonlink.h"

#include "backends/watch/daemonhistory.h"
#include "models/domain/picturereading.h"
#include "models/domain/record.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <utility>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr qint64 largestPicture = 64LL * 1024 * 1024;
constexpr qint64 largestHistory = 2LL * 1024 * 1024;
constexpr std::chrono::milliseconds pastDeadline {10'000};

constexpr std::chrono::milliseconds clocksMayDiffer {1'000};

constexpr int gone = 410;

int statusOf(const Failure& failure)
{
    return failure.args[u"status"_s].toInt();
}

/// In the words of a daemon instead of those of a server with passwords.
Failure told(const Failure& failure)
{
    switch (statusOf(failure)) {
    case 401:
        return {FailureClass::Auth, u"daemon.token_refused"_s, {}};
    case 403:
        return {FailureClass::Permission, u"daemon.scope_missing"_s, {}};
    case 503:
        return {FailureClass::Refused, u"daemon.no_picture"_s, {}};
    default:
        return failure;
    }
}

Failure toldOfHistory(const Failure& failure)
{
    return statusOf(failure) == 503 ? Failure {FailureClass::Internal, u"history.not_kept"_s, {}} : told(failure);
}

std::optional<QJsonObject> objectIn(const QByteArray& body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

Failure notJson()
{
    return {FailureClass::Protocol, u"http.not_json"_s, {}};
}

Failure gapAt(qint64 expected, qint64 found)
{
    return {FailureClass::Protocol, u"daemon.gap"_s, {{u"expected"_s, expected}, {u"found"_s, found}}};
}

} // namespace

DaemonLink::DaemonLink(DaemonLinkParts parts, QObject* parent)
    : QObject(parent), m_patience(parts.patience), m_clock(std::move(parts.clock)),
      m_client(std::move(parts.origin), this), m_random(parts.seed)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &DaemonLink::ask);
    m_pulse.setInterval(m_patience.atLeastEvery);
    connect(&m_pulse, &QTimer::timeout, this, &DaemonLink::show);
}

void DaemonLink::start()
{
    m_pulse.start();
    ask();
}

void DaemonLink::askNow()
{
    if (m_retry.isActive())
        ask();
}

void DaemonLink::setPaused(bool paused)
{
    m_isPaused = paused;
    if (!paused && !m_isAsking && !m_retry.isActive())
        ask();
}

void DaemonLink::ask()
{
    m_retry.stop();
    if (m_isAsking || m_isPaused)
        return;
    m_isAsking = true;
    m_asked = m_clock();
    HttpLimits limits;
    limits.bodyBytes = largestPicture;
    limits.deadline = m_patience.answer;
    if (m_document.isEmpty()) {
        m_client.get("/api/v1/picture", limits, [this](const Result<HttpAnswer>& answer) { takeWhole(answer); });
        return;
    }
    const Position& position = m_picture->position;
    limits.deadline += m_patience.wait;
    limits.inactivity = limits.deadline;
    const QByteArray target = "/api/v1/changes?source=" + QUrl::toPercentEncoding(position.source)
        + "&epoch=" + QUrl::toPercentEncoding(position.epoch) + "&since=" + QByteArray::number(position.seq)
        + "&wait=" + QByteArray::number(qint64(m_patience.wait.count()));
    m_client.get(target, limits, [this](const Result<HttpAnswer>& answer) { takeChanges(answer); });
}

void DaemonLink::askAgain()
{
    m_retry.start(std::max(m_patience.between - m_clock().since(m_asked), std::chrono::milliseconds(0)));
}

void DaemonLink::takeWhole(const Result<HttpAnswer>& answer)
{
    m_isAsking = false;
    if (!answer)
        return lose(answer.error());
    const auto document = objectIn(answer->body);
    if (const auto failure = document ? adopt(*document, m_picture) : notJson())
        return lose(*failure);
    askAgain();
}

void DaemonLink::takeChanges(const Result<HttpAnswer>& answer)
{
    m_isAsking = false;
    if (!answer && statusOf(answer.error()) == gone) {
        m_document = {};
        return askAgain();
    }
    if (!answer)
        return lose(answer.error());
    const auto changes = objectIn(answer->body);
    if (const auto failure = changes ? apply(*changes) : notJson()) {
        // What is known does not fit to what came: from the beginning.
        m_document = {};
        return lose(*failure);
    }
    askAgain();
}

std::optional<Failure> DaemonLink::apply(const QJsonObject& changes)
{
    QJsonObject document = m_document;
    qint64 seq = m_picture->position.seq;
    for (const QJsonValue& change : changes[u"changes"_s].toArray()) {
        const qint64 from = change[u"from"_s].toInteger(-1);
        if (from != seq)
            return gapAt(seq, from);
        document = applyDelta(document, change[u"delta"_s].toObject());
        seq = change[u"to"_s].toInteger(-1);
        if (document[u"position"_s][u"seq"_s].toInteger(-1) != seq)
            return gapAt(seq, document[u"position"_s][u"seq"_s].toInteger(-1));
    }
    if (changes[u"seq"_s].toInteger(-1) != seq)
        return gapAt(changes[u"seq"_s].toInteger(-1), seq);
    if (seq != m_picture->position.seq)
        return adopt(std::move(document), m_picture);
    m_retries = 0;
    if (std::exchange(m_loss, std::nullopt))
        show(); // nothing new, but somebody is there again
    return std::nullopt;
}

/// What our boot clock was at the document's "now". One and the same moment must not move with each answer's way to us,
/// or everything that stands would look as if it had begun anew; so the first answer sets the clocks, until they drift
/// apart.
std::chrono::milliseconds DaemonLink::bootOf(const QJsonObject& document) const
{
    const auto received = m_clock().boot;
    const QDateTime utc = QDateTime::fromString(document[u"now"_s].toString(), Qt::ISODateWithMs);
    if (!m_picture || !utc.isValid())
        return received;
    const auto expected = m_picture->now.boot + std::chrono::milliseconds(m_picture->now.utc.msecsTo(utc));
    return std::chrono::abs(received - expected) <= clocksMayDiffer ? expected : received;
}

std::optional<Failure> DaemonLink::adopt(QJsonObject document, const PicturePtr& before)
{
    const auto picture = pictureFromJson(document, bootOf(document), before);
    if (!picture)
        return picture.error();
    m_document = std::move(document);
    m_picture = *picture;
    m_loss.reset();
    m_retries = 0;
    m_pulse.start();
    show();
    return std::nullopt;
}

// The first time it is told at once; how long it has been lost counts from there.
void DaemonLink::lose(const Failure& failure)
{
    const bool isNews = !m_loss;
    m_loss = SourceLoss {told(failure), isNews ? m_clock() : m_loss->since};
    const auto doubled = m_patience.firstRetry * (1 << std::min(m_retries++, 10));
    const auto patience = std::min(doubled, m_patience.lastRetry);
    const double jitter = 0.75 + 0.5 * m_random.generateDouble();
    m_retry.start(std::chrono::milliseconds(qint64(double(patience.count()) * jitter)));
    if (isNews)
        show();
}

/// What is known, as old as it is by now.
PicturePtr DaemonLink::agedPicture() const
{
    const Moment now = m_clock();
    auto picture = m_picture ? std::make_shared<Picture>(*m_picture) : std::make_shared<Picture>();
    const auto since = m_picture ? now.since(m_picture->now) : std::chrono::milliseconds(0);
    picture->now = {m_picture ? m_picture->now.utc.addMSecs(since.count()) : now.utc, now.boot};
    picture->loss = m_loss;
    for (TargetState& state : picture->targets)
        state.sourceLost = m_loss.has_value();
    return picture;
}

void DaemonLink::show()
{
    if (!m_picture && !m_loss)
        return;
    m_newest = agedPicture();
    offer();
}

void DaemonLink::taken()
{
    m_onItsWay = false;
    offer();
}

void DaemonLink::offer()
{
    if (m_onItsWay || !m_newest)
        return;
    m_onItsWay = true;
    emit pictureReady(std::exchange(m_newest, nullptr));
}

void DaemonLink::readPast(std::chrono::milliseconds since)
{
    if (!m_picture)
        return emit pastReady({});
    const auto ago = m_picture->now.boot - since;
    const QString utc = m_picture->now.utc.addMSecs(-ago.count()).toString(Qt::ISODateWithMs);
    HttpLimits limits;
    limits.bodyBytes = largestPicture;
    limits.deadline = pastDeadline;
    m_client.get("/api/v1/past?since=" + QUrl::toPercentEncoding(utc), limits,
        [this](const Result<HttpAnswer>& answer) { emit pastReady(answer ? answer->body : QByteArray()); });
}

void DaemonLink::readHistory(const HistoryWish& wish)
{
    struct Gathered {
        HistoryAnswer answer;
        qsizetype missing = 0;
    };
    const auto gathered = std::make_shared<Gathered>();
    gathered->answer.wish = wish;
    gathered->answer.series.resize(std::size_t(wish.series.size()));
    gathered->missing = wish.series.size();
    if (wish.series.isEmpty())
        return emit historyReady(gathered->answer);
    HttpLimits limits;
    limits.bodyBytes = largestHistory;
    limits.deadline = pastDeadline;
    for (std::size_t at = 0; at < gathered->answer.series.size(); ++at) {
        m_client.get(historyTarget(wish, wish.series[qsizetype(at)]), limits,
            [this, gathered, at](const Result<HttpAnswer>& answer) {
                const auto series
                    = answer ? keptSeriesFrom(answer->body) : Result<KeptSeries>(toldOfHistory(answer.error()));
                if (series)
                    gathered->answer.series[at] = *series;
                else
                    gathered->answer.fault = series.error();
                if (--gathered->missing == 0)
                    emit historyReady(gathered->answer);
            });
    }
}

} // namespace yagura
