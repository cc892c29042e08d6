// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/watch/pipeline.h"

#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QUuid>

#include <algorithm>
#include <utility>

namespace yagura {

namespace {

constexpr std::chrono::minutes bandsKeptEvery {10};

QHash<QString, QSet<QString>> objectsWithFindings(const QList<Finding>& findings)
{
    QHash<QString, QSet<QString>> names;
    for (const Finding& finding : findings) {
        if (finding.object)
            names[finding.target].insert(finding.object->name);
    }
    return names;
}

} // namespace

Pipeline::Pipeline(PipelineParts parts, QObject* parent)
    : QObject(parent), m_poller(parts.poll, this), m_record(parts.record), m_maker(parts.holds, parts.hostName),
      m_bandStore(std::move(parts.bands)), m_historyPlace(std::move(parts.history)),
      m_now(parts.poll.clocks.now), m_position {.source = parts.source,
                                        .epoch = QUuid::createUuid().toString(QUuid::WithoutBraces),
                                        .seq = 0},
      m_marksFile(parts.marksFile), m_onPicture(std::move(parts.onPicture))
{
    qRegisterMetaType<PicturePtr>();
    m_soon.setSingleShot(true);
    m_soon.setTimerType(Qt::PreciseTimer);
    connect(&m_soon, &QTimer::timeout, this, &Pipeline::makePicture);
    connect(&m_pulse, &QTimer::timeout, this, &Pipeline::expectPicture);
    connect(&m_poller, &Poller::changed, this, &Pipeline::expectPicture);
}

void Pipeline::start()
{
    readBands();
    openHistory();
    m_poller.start();
    if (!m_marksFile.isEmpty()) {
        m_markReader = std::make_unique<MarkReader>(m_marksFile);
        connect(m_markReader.get(), &MarkReader::read, this, [this](const QList<Mark>& marks) {
            m_maker.addMarks(marks, m_now());
            expectPicture();
        });
    }
    m_pulse.start(atLeastEvery);
    makePicture();
}

void Pipeline::configure(
    const QList<TargetConfig>& targets, const Rules& rules, const QList<ThresholdOverride>& overrides)
{
    m_maker.configure(rules, overrides);
    m_poller.configure(targets);
    expectPicture();
}

void Pipeline::setServices(const ServiceMapPtr& written)
{
    m_maker.setServices(written);
    expectPicture();
}

void Pipeline::taken()
{
    m_onItsWay = false;
    offer();
}

void Pipeline::stop(std::chrono::milliseconds patience)
{
    const QDeadlineTimer deadline(patience);
    m_pulse.stop();
    m_poller.disconnect(this);
    m_soon.stop();
    keepBands();
    if (m_bandKeeper)
        m_bandKeeper->close(); // written while the probes end
    if (m_history)
        m_history->close();
    m_markReader.reset();
    *m_abandoned = m_poller.stop(patience);
    const auto bands = std::exchange(m_bandKeeper, nullptr);
    if (bands && !bands->finish(std::chrono::milliseconds(deadline.remainingTime())))
        ++*m_abandoned;
    const auto history = std::exchange(m_history, nullptr);
    if (history && !history->finish(std::chrono::milliseconds(deadline.remainingTime())))
        ++*m_abandoned;
}

void Pipeline::expectPicture()
{
    if (m_pulse.isActive() && !m_soon.isActive())
        m_soon.start(m_wait);
}

void Pipeline::readPast(std::chrono::milliseconds since)
{
    emit pastReady(m_record.entries() == 0 ? QByteArray() : m_record.since(since));
}

void Pipeline::readHistory(const HistoryWish& wish)
{
    if (m_history)
        m_history->read(wish);
    else
        emit historyReady({wish, {}, Failure {FailureClass::Internal, QStringLiteral("history.not_kept"), {}}});
}

void Pipeline::makePicture()
{
    QElapsedTimer effort;
    effort.start();

    const Moment now = m_now();
    auto picture = std::make_shared<Picture>(m_maker.make(m_poller.states(), now));
    ++m_position.seq;
    picture->position = m_position;
    picture->pulse = m_poller.pulse();
    if (now.boot - m_bandsKept >= bandsKeptEvery)
        keepBands();
    *m_abandoned = picture->pulse.abandonedWorkers;
    m_poller.setObjectsOfInterest(objectsWithFindings(picture->findings));
    picture->news.value = m_record.append(*picture);
    if (m_history)
        m_history->append(*picture);

    m_newest = std::move(picture);
    if (m_onPicture)
        m_onPicture(m_newest);
    offer();
    m_wait = std::clamp(std::chrono::milliseconds(4 * effort.elapsed()), coalesce, atLeastEvery);
}

void Pipeline::readBands()
{
    m_bandsKept = m_now().boot;
    if (!m_bandStore)
        return;
    m_bandKeeper = std::make_unique<BandKeeper>(*m_bandStore);
    connect(m_bandKeeper.get(), &BandKeeper::read, this,
        [this](const QList<KeptSamples>& samples) { m_maker.restoreBands(samples, m_now()); });
    connect(m_bandKeeper.get(), &BandKeeper::failed, this,
        [](const QString& sentence) { qWarning("%s", qUtf8Printable(sentence)); });
}

void Pipeline::openHistory()
{
    if (!m_historyPlace)
        return;
    m_history = std::make_unique<HistoryKeeper>(*m_historyPlace);
    connect(m_history.get(), &HistoryKeeper::answered, this, &Pipeline::historyReady);
    connect(m_history.get(), &HistoryKeeper::told, this, &Pipeline::historyTold);
    connect(m_history.get(), &HistoryKeeper::failed, this, [](const Failure& failure) {
        const QByteArray args = QJsonDocument(failure.args).toJson(QJsonDocument::Compact);
        qWarning("%s %s", qUtf8Printable(failure.code), args.constData());
    });
}

void Pipeline::keepBands()
{
    const Moment now = m_now();
    m_bandsKept = now.boot;
    if (m_bandKeeper)
        m_bandKeeper->keep(m_maker.keptBands(now));
}

void Pipeline::offer()
{
    if (m_onItsWay || !m_newest)
        return;

    m_onItsWay = true;
    emit pictureReady(std::exchange(m_newest, nullptr));
}

} // namespace yagura
