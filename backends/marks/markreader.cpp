// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/marks/markreader.h"

#include "backends/marks/marklooker.h"

#include <QDeadlineTimer>
#include <QThread>

namespace yagura {

using namespace Qt::StringLiterals;

MarkReader::MarkReader(const QString& file, QObject* parent) : QObject(parent), m_thread(std::make_unique<QThread>())
{
    auto* looker = new MarkLooker(file);
    m_thread->setObjectName(u"marks"_s);
    looker->moveToThread(m_thread.get());
    connect(looker, &MarkLooker::read, this, &MarkReader::read);
    connect(m_thread.get(), &QThread::started, looker, &MarkLooker::start);
    connect(m_thread.get(), &QThread::finished, looker, &QObject::deleteLater);
    m_thread->start();
}

MarkReader::~MarkReader()
{
    m_thread->quit();
    if (m_thread->wait(QDeadlineTimer(patience)))
        return;
    // Deleting a running thread would end the program.
    static_cast<void>(m_thread.release());
}

} // namespace yagura
