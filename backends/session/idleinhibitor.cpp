// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/session/idleinhibitor.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

/// Of each of the two questions; both fit into the patience.
constexpr int answerWithinMs = 1'500;
/// The portal's flag for "do not let the session go idle".
constexpr uint idleFlag = 8;

QDBusMessage askScreenSaver(const QString& reason)
{
    QDBusMessage call = QDBusMessage::createMethodCall(u"org.freedesktop.ScreenSaver"_s,
        u"/org/freedesktop/ScreenSaver"_s, u"org.freedesktop.ScreenSaver"_s, u"Inhibit"_s);
    call << u"yagura"_s << reason;
    return call;
}

QDBusMessage askPortal(const QString& reason)
{
    QDBusMessage call = QDBusMessage::createMethodCall(u"org.freedesktop.portal.Desktop"_s,
        u"/org/freedesktop/portal/desktop"_s, u"org.freedesktop.portal.Inhibit"_s, u"Inhibit"_s);
    call << QString() << idleFlag << QVariantMap {{u"reason"_s, reason}};
    return call;
}

} // namespace

IdleInhibitor::IdleInhibitor(QString address, QObject* parent)
    : QObject(parent), m_address(std::move(address)),
      m_connection(u"yagura-idle-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    m_again.setInterval(askAgain);
    connect(&m_again, &QTimer::timeout, this, &IdleInhibitor::ask);
}

// What was granted ends with the connection.
IdleInhibitor::~IdleInhibitor()
{
    if (!m_holders.isEmpty())
        QDBusConnection::disconnectFromBus(m_connection);
}

void IdleInhibitor::begin(const QString& reason)
{
    m_reason = reason;
    ask();
}

void IdleInhibitor::ask()
{
    const auto late = [this] { take({}, u"the session bus does not answer"_s); };
    m_errands.send(
        u"idle"_s, patience,
        [this, address = m_address, name = m_connection, reason = m_reason](Errand&) -> ErrandWorker::Delivery {
            const QDBusConnection bus = address.isEmpty()
                ? QDBusConnection::connectToBus(QDBusConnection::SessionBus, name)
                : QDBusConnection::connectToBus(address, name);
            if (!bus.isConnected()) {
                QDBusConnection::disconnectFromBus(name); // else the next attempt is handed this one
                return [this, fault = bus.lastError().message()] { take({}, fault); };
            }
            QStringList holders;
            QStringList faults;
            for (const QDBusMessage& call : {askScreenSaver(reason), askPortal(reason)}) {
                const QDBusMessage answer = bus.call(call, QDBus::Block, answerWithinMs);
                if (answer.type() == QDBusMessage::ReplyMessage)
                    holders.append(call.service());
                else
                    faults.append(answer.errorMessage());
            }
            return [this, holders, faults] { take(holders, faults.join(u"; "_s)); };
        },
        late);
}

void IdleInhibitor::take(const QStringList& holders, const QString& fault)
{
    m_holders = holders;
    if (!holders.isEmpty()) {
        m_again.stop();
    } else {
        m_again.start();
        if (!std::exchange(m_hasSaid, true))
            qWarning("the screen saver cannot be held off: %s", qUtf8Printable(fault));
    }
    emit answered();
}

} // namespace yagura
