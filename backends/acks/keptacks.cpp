// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/acks/keptacks.h"

#include "backends/acks/ackfile.h"

namespace yagura {

/// Touches the file, in the thread that may wait for it.
class KeptAcks::Writer final : public QObject {
    Q_OBJECT

public:
    explicit Writer(const QString& path) : m_file(path) { }

    void read()
    {
        const auto acks = m_file.read();
        emit loaded(acks ? *acks : QList<Ack>());
        if (!acks)
            emit failed(acks.error());
    }

    void append(const Ack& ack)
    {
        if (const auto failure = m_file.append(ack))
            emit failed(*failure);
        else
            emit kept(ack);
    }

signals:
    void loaded(const QList<yagura::Ack>& acks);
    void kept(const yagura::Ack& ack);
    void failed(const yagura::Failure& failure);

private:
    AckFile m_file;
};

KeptAcks::KeptAcks(const QString& path, QObject* parent)
    : Acks(parent), m_thread(new QThread), m_writer(new Writer(path))
{
    m_thread->setObjectName(QStringLiteral("acks"));
    m_writer->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, m_writer, &QObject::deleteLater);
    connect(m_writer, &Writer::loaded, this, &Acks::loaded);
    connect(m_writer, &Writer::kept, this, &Acks::kept);
    connect(m_writer, &Writer::failed, this, &Acks::failed);
    m_thread->start();
}

KeptAcks::~KeptAcks()
{
    constexpr unsigned long patienceMs = 2'000;
    // Queued behind what is still to be written.
    QMetaObject::invokeMethod(m_writer, [thread = m_thread] { thread->quit(); });
    if (m_thread->wait(patienceMs))
        delete m_thread;
}

void KeptAcks::start()
{
    QMetaObject::invokeMethod(m_writer, [writer = m_writer] { writer->read(); });
}

void KeptAcks::keep(const Ack& ack)
{
    QMetaObject::invokeMethod(m_writer, [writer = m_writer, ack] { writer->append(ack); });
}

} // namespace yagura

#include "keptacks.moc"
