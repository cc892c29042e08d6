// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/state/bandkeeper.h"

#include "backends/errand/leftthread.h"

#include <QMutex>
#include <QThread>

#include <utility>

namespace yagura {

std::optional<BandStore> BandStore::inFile(const QString& path)
{
    if (path.isEmpty())
        return std::nullopt;
    const BandFile file(path);
    return BandStore {
        [file] { return file.read(); }, [file](const QList<KeptSamples>& samples) { return file.write(samples); }};
}

/// The one place for what is to be written next.
struct BandKeeper::Slot {
    /// True when the place was empty, so that somebody has to be told.
    bool offer(const QList<KeptSamples>& samples)
    {
        const QMutexLocker lock(&mutex);
        return !std::exchange(newest, samples).has_value();
    }
    std::optional<QList<KeptSamples>> take()
    {
        const QMutexLocker lock(&mutex);
        return std::exchange(newest, std::nullopt);
    }

    QMutex mutex;
    std::optional<QList<KeptSamples>> newest;
};

/// Touches the store, in the thread that may wait for it.
class BandKeeper::Writer final : public QObject {
    Q_OBJECT

public:
    Writer(BandStore store, std::shared_ptr<Slot> slot) : m_store(std::move(store)), m_slot(std::move(slot)) { }

    void read()
    {
        const auto samples = m_store.read();
        if (!samples)
            tell(samples.error());
        emit found(samples ? *samples : QList<KeptSamples>());
    }

    void write()
    {
        const auto samples = m_slot->take();
        if (!samples)
            return;
        if (const auto fault = m_store.write(*samples)) {
            tell(*fault);
            return;
        }
        m_told.clear();
        emit written();
    }

signals:
    void found(const QList<yagura::KeptSamples>& samples);
    void written();
    void failed(const QString& line);

private:
    void tell(const BandFault& fault)
    {
        if (std::exchange(m_told, fault.line) != fault.line)
            emit failed(fault.line);
    }

    BandStore m_store;
    std::shared_ptr<Slot> m_slot;
    QString m_told;
};

BandKeeper::BandKeeper(BandStore store, QObject* parent)
    : QObject(parent), m_slot(std::make_shared<Slot>()), m_thread(std::make_unique<QThread>()),
      m_writer(new Writer(std::move(store), m_slot))
{
    m_thread->setObjectName(QStringLiteral("bands"));
    m_writer->moveToThread(m_thread.get());
    connect(m_thread.get(), &QThread::finished, m_writer, &QObject::deleteLater);
    connect(m_writer, &Writer::found, this, [this](const QList<KeptSamples>& samples) {
        m_isRead = true;
        emit read(samples);
    });
    connect(m_writer, &Writer::written, this, &BandKeeper::written);
    connect(m_writer, &Writer::failed, this, &BandKeeper::failed);
    m_thread->start();
    QMetaObject::invokeMethod(m_writer, [writer = m_writer] { writer->read(); });
}

BandKeeper::~BandKeeper()
{
    finish(patience);
}

void BandKeeper::keep(const QList<KeptSamples>& samples)
{
    if (m_isRead && m_writer && m_slot->offer(samples))
        QMetaObject::invokeMethod(m_writer, [writer = m_writer] { writer->write(); });
}

void BandKeeper::close()
{
    Writer* writer = std::exchange(m_writer, nullptr);
    // Queued behind what is still to be written.
    if (writer)
        QMetaObject::invokeMethod(writer, [thread = m_thread.get()] { thread->quit(); });
}

bool BandKeeper::finish(std::chrono::milliseconds wait)
{
    close();
    return m_thread && endsWithin(m_thread, wait);
}

} // namespace yagura

#include "bandkeeper.moc"
