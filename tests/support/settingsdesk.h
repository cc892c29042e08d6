// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/settings/formfield.h"
#include "gui/settings/settingsdialog.h"
#include "tests/support/faketargetsettings.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTest>

namespace yagura::testing {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

inline TargetConfig database(const QString& id, bool isWritable)
{
    TargetConfig config;
    config.target = {id, TargetKind::Database, u"postgresql"_s, u"db.example:5432"_s, Environment::Prod, 30s};
    config.settings = PostgresqlSettings {u"host=db.example dbname=orders user=yagura"_s};
    config.writable = isWritable;
    config.place
        = {isWritable ? u"/home/me/.config/yagura/conf.d/90-desktop.yaml"_s : u"/etc/xdg/yagura/yagura.yaml"_s, 12, 5};
    return config;
}

inline TargetConfig broker(const QString& id)
{
    TargetConfig config = database(id, true);
    config.target = {id, TargetKind::Broker, u"rabbitmq"_s, u"https://mq.example:15671"_s, Environment::Stage, 30s};
    config.settings = RabbitmqSettings {QUrl(u"https://mq.example:15671"_s), u"yagura"_s, {}};
    return config;
}

inline TargetConfig node(const QString& id)
{
    TargetConfig config = database(id, false);
    config.target = {id, TargetKind::Node, u"local"_s, u"local"_s, Environment::Unset, 10s};
    config.settings = LocalNodeSettings {true, {u"/srv/*"_s}, {}};
    config.place.line = 20;
    return config;
}

inline LadderStep step(Rung rung, LadderStep::Outcome outcome, std::optional<double> ms, const QString& detail = {})
{
    return {rung, outcome, ms, detail, std::nullopt};
}

inline TargetTrial refusedLogin()
{
    using enum LadderStep::Outcome;
    TargetTrial trial;
    trial.failure = Failure {FailureClass::Auth, u"login.wrong_password"_s, {}};
    trial.ladder = ConnectLadder {{step(Rung::Dns, Passed, 1.2, u"10.0.0.5"_s), step(Rung::Tcp, Passed, 3.4),
        step(Rung::Tls, Passed, 12, u"TLSv1.3"_s), step(Rung::Login, Failed, 8.1, u"<b>28P01</b>"_s),
        step(Rung::Query, NotReached, std::nullopt)}};
    trial.ladder->steps[3].failure = trial.failure;
    trial.duration = 25ms;
    return trial;
}

inline TargetTrial answered()
{
    using enum LadderStep::Outcome;
    TargetTrial trial;
    trial.ladder = ConnectLadder {{step(Rung::Dns, Passed, 1.2, u"10.0.0.5"_s), step(Rung::Tcp, Passed, 3.4),
        step(Rung::Tls, Passed, 12, u"TLSv1.3"_s), step(Rung::Login, Passed, 8.1), step(Rung::Query, Passed, 2.2)}};
    trial.version = u"15.20"_s;
    trial.missing = {{u"pg_monitor"_s, u"GRANT pg_monitor TO yagura;"_s}};
    trial.duration = 42ms;
    return trial;
}

inline ConfigFault fault(const QString& code, const QJsonObject& args)
{
    return {{u"/c/90-desktop.yaml"_s, 3, 7}, code, args};
}

/// The dialog on the screen, with settings that answer by hand.
struct Desk {
    FakeTargetSettings settings;
    SettingsDialog dialog {settings};
    QStringList questions;
    bool answer = true;
    bool isActive = false;

    explicit Desk(const QList<TargetConfig>& targets = {})
    {
        const Confirm ask = [this](const QString& question) {
            questions.append(question);
            return answer;
        };
        dialog.setQuestions({ask, ask});
        settings.setTargets(targets);
        dialog.show();
        isActive = QTest::qWaitForWindowActive(&dialog);
    }

    template<typename Widget>
    Widget* find(const char* name) const
    {
        return dialog.findChild<Widget*>(QLatin1StringView(name));
    }

    void click(const char* name) const { QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton); }

    void type(const char* name, const QString& text) const
    {
        auto* field = find<QWidget>(name);
        field->setFocus();
        QTest::keySequence(field, QKeySequence::SelectAll);
        QTest::keyClicks(field, text);
    }

    QString faultAt(const char* name) const
    {
        return qobject_cast<FormField*>(find<QWidget>(name)->parentWidget())->fault();
    }

    QString shownText() const
    {
        QStringList texts;
        for (const auto* label : dialog.findChildren<QLabel*>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join(u'\n');
    }
};

/// Everything that a widget says to eyes, hands and ears.
inline QStringList wordsOf(const QWidget& widget)
{
    QStringList words;
    for (const auto* each : widget.findChildren<QWidget*>()) {
        words << each->toolTip() << each->accessibleName() << each->accessibleDescription() << each->windowTitle();
        for (const char* name : {"text", "plainText", "placeholderText", "displayText", "title"})
            words << each->property(name).toString();
    }
    return words;
}

} // namespace yagura::testing
