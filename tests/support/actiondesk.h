// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/actions/directexecutor.h"
#include "backends/poll/bootclock.h"

#include <QSignalSpy>
#include <QTest>
#include <QUuid>

namespace yagura::testing {

/// An executor as the desktop has it, with one target, whose answers the test waits for.
class ActionDesk final {
public:
    explicit ActionDesk(const TargetConfig& target, const SecretString& password = {})
        : m_target(target.target.id), m_password(password),
          m_executor([](const TargetConfig&, const SecretFound& found) { found(std::optional<SecretString>()); },
              systemClock())
    {
        m_executor.setTargets({target});
        QObject::connect(&m_executor, &Executor::previewed, &m_here,
            [this](const QString& id, const Result<ActionPreview>& preview) { m_previews.insert(id, preview); });
        QObject::connect(&m_executor, &Executor::executed, &m_here,
            [this](const QString& id, const ActionOutcome& outcome) { m_outcomes.insert(id, outcome); });
    }

    ActionRequest request(const QString& action, const QJsonObject& arguments) const
    {
        return {QUuid::createUuid().toString(QUuid::WithoutBraces), action, m_target, arguments};
    }
    Result<ActionPreview> preview(const ActionRequest& request)
    {
        m_executor.preview(request, m_password);
        if (!QTest::qWaitFor([&] { return m_previews.contains(request.actionId); }, 12'000))
            return Failure {FailureClass::Internal, QStringLiteral("test.no_preview"), {}};
        return m_previews.value(request.actionId, Failure {});
    }
    void begin(const ActionRequest& request, const QByteArray& token)
    {
        m_executor.execute(request, token, m_password);
    }
    ActionOutcome outcome(const ActionRequest& request, int patience = 35'000)
    {
        if (!QTest::qWaitFor([&] { return m_outcomes.contains(request.actionId); }, patience))
            return {ActionOutcome::Kind::Unknown, {}, Failure {FailureClass::Internal, QStringLiteral("test.no_outcome"), {}},
                {}};
        return m_outcomes.value(request.actionId);
    }
    ActionOutcome execute(const ActionRequest& request, const QByteArray& token)
    {
        begin(request, token);
        return outcome(request);
    }
    /// Why it may not be done, as the preview says; "previewed" when it may.
    QString refusal(const QString& action, const QJsonObject& arguments)
    {
        const auto shown = preview(request(action, arguments));
        if (shown)
            return QStringLiteral("previewed");
        const auto& failure = shown.error();
        return failure.code == QLatin1StringView("action.refused")
            ? failure.args.value(QLatin1StringView("reason")).toString()
            : failure.code;
    }
    DirectExecutor& executor() { return m_executor; }

private:
    QString m_target;
    SecretString m_password;
    QObject m_here;
    QHash<QString, Result<ActionPreview>> m_previews;
    QHash<QString, ActionOutcome> m_outcomes;
    DirectExecutor m_executor;
};

/// Why an outcome is no success, for a test's message.
inline QString reasonOf(const ActionOutcome& outcome)
{
    if (!outcome.failure)
        return {};
    const auto reason = outcome.failure->args.value(QLatin1StringView("reason")).toString();
    return reason.isEmpty() ? outcome.failure->code : reason;
}

} // namespace yagura::testing
