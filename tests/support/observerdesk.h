// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/observe/directobserver.h"
#include "backends/poll/bootclock.h"

#include <QElapsedTimer>
#include <QHash>
#include <QTest>

namespace yagura::testing {

/// An observer as the desktop has it, whose answers the test waits for.
class ObserverDesk final {
public:
    explicit ObserverDesk(const QList<TargetConfig>& targets, const std::optional<SecretString>& password = {})
        : m_observer([password](const TargetConfig&, const SecretFound& found) { found(password); }, systemClock())
    {
        m_observer.setTargets(targets);
        QObject::connect(&m_observer, &Observer::observed, &m_here,
            [this](quint64 ticket, const Result<Observation>& seen) {
                m_answers.insert(ticket, seen);
                ++m_count[ticket];
            });
    }

    Result<Observation> see(const ObserveStep& step, bool isAccepted = false)
    {
        QElapsedTimer watch;
        watch.start();
        const auto ticket = m_observer.observe(step, isAccepted);
        const bool isInside = m_answers.contains(ticket); // nobody is answered from inside the asking
        const bool came = QTest::qWaitFor([&] { return m_answers.contains(ticket); }, 12'000);
        m_tookMs = watch.elapsed();
        if (isInside || !came || m_count.value(ticket) != 1)
            return Failure {FailureClass::Internal, QStringLiteral("test.no_one_answer"), {}};
        return m_answers.value(ticket, Failure {});
    }
    /// The code of what stands against a look; "seen" when nothing does.
    QString codeOf(const ObserveStep& step, bool isAccepted = false)
    {
        const auto seen = see(step, isAccepted);
        return seen ? QStringLiteral("seen") : seen.error().code;
    }
    qint64 tookMs() const { return m_tookMs; }
    DirectObserver& observer() { return m_observer; }

    static ObserveStep query(const QString& target, const QString& id, const QHash<QString, QString>& parameters = {})
    {
        return {target, ObserveStep::Query {id, parameters}};
    }
    static ObserveStep get(const QString& target, const QString& path) { return {target, ObserveStep::Get {path}}; }
    static ObserveStep reader(const QStringList& argv, const QString& target = {})
    {
        return {target, ObserveStep::Reader {argv}};
    }
    static ObserveStep sql(const QString& target, const QString& sql) { return {target, ObserveStep::OwnSql {sql}}; }

private:
    QObject m_here;
    QHash<quint64, Result<Observation>> m_answers;
    QHash<quint64, int> m_count;
    qint64 m_tookMs = 0;
    DirectObserver m_observer;
};

} // namespace yagura::testing
