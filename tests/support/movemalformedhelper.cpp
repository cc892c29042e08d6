// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/actions/directexecutor.h"
#include "backends/poll/bootclock.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace yagura;

/// movemalformedhelper MANAGEMENT_URL AMQP_URL USER PASSWORD QUEUE COUNT: moves malformed messages as the desktop does,
/// and is there to be killed while it does. Says "moving" when it begins, and the outcome when it lives to see it.
int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const auto words = QCoreApplication::arguments();
    if (words.size() != 7)
        return 2;
    TargetConfig target;
    target.target.id = u"mq"_s;
    RabbitmqSettings settings {QUrl(words[1]), u"monitor"_s, {}};
    settings.respond = RabbitmqRespond {words[3], QUrl(words[2]), {}};
    target.settings = settings;
    DirectExecutor executor([](const TargetConfig&, const SecretFound& found) { found(std::optional<SecretString>()); },
        systemClock());
    executor.setTargets({target});
    const SecretString password(words[4].toUtf8());
    const ActionRequest request {
        u"5f3a"_s, u"rabbitmq.move_malformed"_s, u"mq"_s, {{u"queue"_s, words[5]}, {u"count"_s, words[6]}}};
    QObject::connect(&executor, &Executor::previewed, &executor,
        [&](const QString&, const Result<ActionPreview>& preview) {
            std::printf("%s\n", preview ? "moving" : qPrintable(preview.error().code));
            std::fflush(stdout);
            if (preview)
                executor.execute(request, preview->token, password);
            else
                QCoreApplication::exit(1);
        });
    QObject::connect(&executor, &Executor::executed, &executor, [&](const QString&, const ActionOutcome& outcome) {
        std::printf("done %lld\n", static_cast<long long>(outcome.facts.value(u"moved"_s).toInteger()));
        QCoreApplication::exit(0);
    });
    executor.preview(request, password);
    return QCoreApplication::exec();
}
