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
    : QObject(parent), m_poller(parts.poll, this), m_record(parts.record), m_judge(parts.holds),
      m_bandStore(std::move(parts.bands)), m_historyPlace(std::move(parts.history)),
      m_now(parts.poll.clocks.now), m_position {.source = parts.source,
                                        .epoch = QUuid::createUuid().toString(QUuid::WithoutBraces),
                                        .seq = 0},
      m_hostName(parts.hostName), m_marksFile(parts.marksFile), m_onPicture(std::move(parts.onPicture))
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
            m_marks.add(marks, m_now());
            expectPicture();
        });
    }
    m_pulse.start(atLeastEvery);
    makePicture();
}

void Pipeline::configure(
    const QList<TargetConfig>& targets, const Rules& rules, const QList<ThresholdOverride>& overrides)
{
    m_rules = rules;
    m_judge.configure(rules, overrides);
    QSet<QString> ruled;
    for (const Rule& rule : rules)
        ruled.insert(rule.indicator);
    m_bands.setIndicators(ruled);
    m_poller.configure(targets);
    expectPicture();
}

void Pipeline::setServices(const ServiceMapPtr& written)
{
    m_written = m_services = written;
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

    auto picture = std::make_shared<Picture>();
    ++m_position.seq;
    picture->position = m_position;
    picture->now = m_now();
    picture->targets = m_poller.states();
    picture->rules = m_rules;
    picture->pulse = m_poller.pulse();
    judgePicture(*picture);
    lookForShared(picture->targets);
    putMarks(*picture);
    explain(*picture);
    *m_abandoned = picture->pulse.abandonedWorkers;
    m_poller.setObjectsOfInterest(objectsWithFindings(m_findings));
    m_record.append(*picture);
    if (m_history)
        m_history->append(*picture);

    m_newest = std::move(picture);
    if (m_onPicture)
        m_onPicture(m_newest);
    offer();
    m_wait = std::clamp(std::chrono::milliseconds(4 * effort.elapsed()), coalesce, atLeastEvery);
}

void Pipeline::putMarks(Picture& picture)
{
    static const ServiceGraph nobody;
    m_marks.look(picture.targets);
    picture.marks = m_marks.marks(picture.now);
    picture.observed = m_observed.look(picture.targets, m_services ? m_services->graph : nobody, picture.now);
}

// A new graph only when something new is shared: it is dear to make, and pages arrange themselves by it.
void Pipeline::lookForShared(const QList<TargetState>& targets)
{
    if (!m_written)
        return;
    const QList<SharedResource> shared = sharedResources(targets, m_written->graph, m_hostName);
    if (shared != m_services->shared)
        m_services = ServiceMap::of(m_written->graph, shared);
}

void Pipeline::explain(Picture& picture) const
{
    if (!m_services)
        return;
    auto result = analysed(
        picture.findings, m_services->graph, {picture.targets, changeMarks(picture.marks), picture.now});
    picture.findings = std::move(result.findings);
    picture.impact = std::move(result.impact);
    picture.services = m_services;
}

// The past comes first, so that a value that leaves its band is known to have left it when its rule is asked.
void Pipeline::judgePicture(Picture& picture)
{
    m_bands.append(picture.targets, m_findings);
    m_fills.append(picture.targets);
    const DerivedIndicators derived = m_fills.indicators();
    m_findings = m_judge.judge(picture.targets, picture.now, {&derived, &m_bands});
    picture.findings = m_findings;
    picture.forecasts = m_fills.forecasts();
    if (picture.now.boot - m_bandsKept >= bandsKeptEvery)
        keepBands();
}

void Pipeline::readBands()
{
    m_bandsKept = m_now().boot;
    if (!m_bandStore)
        return;
    m_bandKeeper = std::make_unique<BandKeeper>(*m_bandStore);
    connect(m_bandKeeper.get(), &BandKeeper::read, this,
        [this](const QList<KeptSamples>& samples) { m_bands.restore(samples, m_now()); });
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
        m_bandKeeper->keep(m_bands.kept(now));
}

void Pipeline::offer()
{
    if (m_onItsWay || !m_newest)
        return;

    m_onItsWay = true;
    emit pictureReady(std::exchange(m_newest, nullptr));
}

} // namespace yagura
