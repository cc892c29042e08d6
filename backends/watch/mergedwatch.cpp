// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/watch/mergedwatch.h"

#include <algorithm>
#include <map>

namespace yagura {

namespace {

QList<SourcePicture> withoutPictures(const std::vector<MergedSource>& sources)
{
    QList<SourcePicture> named;
    for (const MergedSource& source : sources)
        named.append({source.name, source.isOwn, source.address, nullptr, std::nullopt});
    return named;
}

} // namespace

MergedWatch::MergedWatch(MergedWatchParts parts, QObject* parent)
    : Watch(parent), m_sources(std::move(parts.sources)),
      m_merging(new PictureMerging(
          {withoutPictures(m_sources), std::move(parts.clock), parts.source, parts.patience, Record::Limits()}))
{
    qRegisterMetaType<PicturePtr>();
    qRegisterMetaType<HistoryAnswer>();
    m_thread.setObjectName(QStringLiteral("merge"));
    m_merging->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_merging, &QObject::deleteLater);
    connect(m_merging, &PictureMerging::pictureReady, this, &MergedWatch::show);
    connect(m_merging, &PictureMerging::pastReady, this, &MergedWatch::pastRead);
    for (qsizetype place = 0; place < qsizetype(m_sources.size()); ++place)
        follow(place);
}

// The merging waits for nothing: it ends with its event loop.
MergedWatch::~MergedWatch()
{
    for (const MergedSource& source : m_sources)
        source.watch->disconnect(this);
    m_merging->disconnect(this);
    if (!m_thread.isRunning()) {
        delete m_merging; // it never left for its thread
        return;
    }
    m_thread.quit();
    m_thread.wait();
}

void MergedWatch::follow(qsizetype place)
{
    const MergedSource& source = m_sources[std::size_t(place)];
    if (source.isOwn)
        m_source = source.watch->source();
    connect(source.watch.get(), &Watch::pictureChanged, this, [this, place](const PicturePtr& picture) {
        QMetaObject::invokeMethod(
            m_merging, [merging = m_merging, place, picture] { merging->take(place, picture); }, Qt::QueuedConnection);
    });
    connect(source.watch.get(), &Watch::historyRead, this, &MergedWatch::takeHistory);
}

void MergedWatch::start()
{
    if (m_thread.isRunning())
        return;
    QMetaObject::invokeMethod(m_merging, &PictureMerging::start, Qt::QueuedConnection);
    m_thread.start();
    for (const MergedSource& source : m_sources)
        source.watch->start();
}

std::size_t MergedWatch::ownPlace() const
{
    const auto own = std::ranges::find(m_sources, true, &MergedSource::isOwn);
    return own == m_sources.end() ? 0 : std::size_t(own - m_sources.begin());
}

std::size_t MergedWatch::placeOf(const QString& id) const
{
    for (std::size_t place = 0; place < m_sources.size(); ++place) {
        const MergedSource& source = m_sources[place];
        if (!source.isOwn && (id.startsWith(source.name + u':') || id == sourceTargetId(source.name)))
            return place;
    }
    return ownPlace();
}

/// What that source calls it; itself is called nothing there, which means all of it.
QString MergedWatch::idThere(std::size_t place, const QString& id) const
{
    const MergedSource& source = m_sources[place];
    if (!source.name.isEmpty() && id == sourceTargetId(source.name))
        return {};
    return source.isOwn ? id : id.mid(source.name.size() + 1);
}

void MergedWatch::pollNow(const QString& target)
{
    if (!target.isEmpty()) {
        const std::size_t place = placeOf(target);
        return m_sources[place].watch->pollNow(idThere(place, target));
    }
    for (const MergedSource& source : m_sources)
        source.watch->pollNow({});
}

void MergedWatch::setPaused(bool paused)
{
    for (const MergedSource& source : m_sources)
        source.watch->setPaused(paused);
    QMetaObject::invokeMethod(m_merging, [merging = m_merging, paused] { merging->setPaused(paused); });
}

void MergedWatch::readPast(std::chrono::milliseconds since)
{
    QMetaObject::invokeMethod(m_merging, [merging = m_merging, since] { merging->readPast(since); });
}

void MergedWatch::readHistory(const HistoryWish& wish)
{
    std::map<std::size_t, std::vector<std::size_t>> places;
    for (std::size_t at = 0; at < std::size_t(wish.series.size()); ++at)
        places[placeOf(wish.series[qsizetype(at)].target)].push_back(at);
    const auto whole = std::make_shared<Gathered>();
    whole->answer.wish = wish;
    whole->answer.series.resize(std::size_t(wish.series.size()));
    whole->missing = places.size();
    if (places.empty())
        return emit historyRead(whole->answer);
    for (const auto& [place, series] : places) {
        HistoryWish part = wish;
        part.ticket = ++m_tickets;
        part.series.clear();
        for (const std::size_t at : series) {
            part.series.append(wish.series[qsizetype(at)]);
            part.series.last().target = idThere(place, part.series.last().target);
        }
        m_parts.insert(part.ticket, {whole, series});
        m_sources[place].watch->readHistory(part);
    }
    while (m_parts.size() > mostParts)
        m_parts.erase(m_parts.begin());
}

void MergedWatch::takeHistory(const HistoryAnswer& answer)
{
    const Part part = m_parts.take(answer.wish.ticket);
    if (!part.whole)
        return;
    for (std::size_t at = 0; at < std::min(part.places.size(), answer.series.size()); ++at)
        part.whole->answer.series[part.places[at]] = answer.series[at];
    if (answer.fault)
        part.whole->answer.fault = answer.fault;
    if (--part.whole->missing == 0)
        emit historyRead(part.whole->answer);
}

void MergedWatch::show(const PicturePtr& picture)
{
    QMetaObject::invokeMethod(m_merging, &PictureMerging::taken, Qt::QueuedConnection);
    emit pictureChanged(picture);
}

} // namespace yagura
