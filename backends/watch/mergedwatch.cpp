// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/watch/mergedwatch.h"

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

void MergedWatch::pollNow(const QString& target)
{
    const MergedSource* own = nullptr;
    for (const MergedSource& source : m_sources) {
        const QString prefix = source.name + u':';
        if (target.isEmpty() || target == sourceTargetId(source.name))
            source.watch->pollNow({});
        else if (!source.isOwn && target.startsWith(prefix))
            return source.watch->pollNow(target.mid(prefix.size()));
        else if (source.isOwn)
            own = &source;
    }
    if (own)
        own->watch->pollNow(target);
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

void MergedWatch::show(const PicturePtr& picture)
{
    QMetaObject::invokeMethod(m_merging, &PictureMerging::taken, Qt::QueuedConnection);
    emit pictureChanged(picture);
}

} // namespace yagura
