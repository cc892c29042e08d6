// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/config/desktopfile.h"
#include "backends/config/targetsettingsstore.h"
#include "tests/support/fakevault.h"
#include "tests/support/strictwarnings.h"
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

/// A home folder with the files of somebody else, and the store of settings on it.
namespace yagura::testing {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

inline TargetDraft draft(const QString& id, const std::optional<QByteArray>& password = {})
{
    TargetDraft result;
    result.config.target.id = id;
    result.config.target.system = u"rabbitmq"_s;
    result.config.settings = RabbitmqSettings{QUrl(u"https://mq.example:15671"_s), u"monitor"_s, {}};
    if (password)
        result.password = SecretString(*password);
    return result;
}

/// A home of its own with a store in it, and what the store said.
struct Home {
    QTemporaryDir folder;
    testing::FakeVault vault;
    SecretFinder secrets{vault, 10s};
    QString triedWith;
    std::unique_ptr<TargetSettingsStore> store;
    QStringList told; ///< "changed", "saved CODE…"

    ConfigurationPaths paths() const
    {
        QProcessEnvironment environment;
        environment.insert(u"HOME"_s, folder.path());
        environment.insert(u"XDG_CONFIG_DIRS"_s, folder.path());
        return ConfigurationPaths::from(environment, {});
    }

    QString file(const QString& name) const { return folder.filePath(u".config/yagura/"_s + name); }

    void write(const QString& path, const QByteArray& content) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(path).absolutePath()));
        QFile target(path);
        QVERIFY(target.open(QIODevice::WriteOnly));
        target.write(content);
    }

    void open()
    {
        const auto trial = [this](const TargetConfig& config, const std::optional<SecretString>& secret,
                                  const std::function<void(TargetTrial)>& answer) {
            triedWith = config.target.id + u' ' + (secret ? QString::fromUtf8(secret->reveal()) : u"nothing"_s);
            answer({});
        };
        store = std::make_unique<TargetSettingsStore>(paths(), readConfiguration(paths().files()),
                                                      TargetSettingsStore::Parts{vault, secrets, trial});
        QObject::connect(store.get(), &TargetSettings::configurationChanged, store.get(), [this] { told.append(u"changed"_s); });
        QObject::connect(store.get(), &TargetSettings::saved, store.get(), [this](const QList<ConfigFault>& faults) {
            QStringList codes{u"saved"_s};
            for (const auto& fault : faults)
                codes.append(fault.code);
            told.append(codes.join(u' '));
        });
        QObject::connect(store.get(), &TargetSettings::adopted, store.get(), [this](const QList<ConfigFault>& faults) {
            QStringList codes {u"adopted"_s};
            for (const auto& fault : faults)
                codes.append(fault.code);
            told.append(codes.join(u' '));
        });
    }

    QStringList ids() const
    {
        QStringList result;
        for (const auto& target : store->configuration().targets)
            result.append(target.target.id);
        return result;
    }

    QStringList adopted() const
    {
        QStringList result;
        for (const auto& need : store->configuration().adopted)
            result.append(need.service + (need.isSoft ? u" ~ "_s : u" > "_s) + need.id);
        return result;
    }

    QByteArray desktopFile() const
    {
        QFile target(file(u"conf.d/90-desktop.yaml"_s));
        return target.open(QIODevice::ReadOnly) ? target.readAll() : QByteArray();
    }
};

inline const QStringList done{u"changed"_s, u"saved"_s};
inline const QStringList doneAdopting {u"changed"_s, u"adopted"_s};
/// A file that a person wrote.
inline const QByteArray theirs = "targets: [{id: orders-db, system: local}, {id: mq, system: local}]\n"
                          "services: [{id: api, needs: [mq]}]\nfunctions: [{id: login, needs: [api]}]\n";

} // namespace yagura::testing
