// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/config/configurationpaths.h"
#include "backends/config/configurationreader.h"
#include "backends/config/yamlscalar.h"
#include "backends/state/installation.h"
#include "tests/support/strictwarnings.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace yagura;

namespace {

QStringList codes(const QList<ConfigFault>& faults)
{
    QStringList result;
    for (const auto& fault : faults)
        result.append(fault.code);
    return result;
}

void write(const QString& path, const QByteArray& content)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).absolutePath()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

} // namespace

class TestConfigurationFiles : public QObject {
    Q_OBJECT

private slots:
    void init() { testing::failOnAnyWarning(); }

    void scalarsAreReadAsAskedFor();
    void filesThatAreNoFilesAreRefused();
    void relativePathsStartFromTheFile();
    void pathsFollowTheXdgRules();
    void aChosenFileStandsAlone();
    void anInstallationKeepsItsId();
};

void TestConfigurationFiles::scalarsAreReadAsAskedFor()
{
    const auto plain = [](const QString& text) {
        YamlNode node;
        node.kind = YamlNode::Kind::Scalar;
        node.text = text;
        return node;
    };

    QCOMPARE(durationOf(plain(u"500ms"_s)), 500ms);
    QCOMPARE(durationOf(plain(u"1.5s"_s)), 1500ms);
    QCOMPARE(durationOf(plain(u"48h"_s)), 48h);
    QCOMPARE(durationOf(plain(u"0s"_s)), 0ms);
    QCOMPARE(durationOf(plain(u"-1s"_s)), std::nullopt);
    QCOMPARE(durationOf(plain(u"1 s"_s)), std::nullopt);
    QCOMPARE(durationOf(plain(u"999999999999999d"_s)), std::nullopt);
    QCOMPARE(sizeOf(plain(u"2GiB"_s)), 2147483648LL);
    QCOMPARE(sizeOf(plain(u"2GB"_s)), 2000000000LL);
    QCOMPARE(sizeOf(plain(u"2"_s)), std::nullopt);
    QCOMPARE(ratioOf(plain(u"80%"_s)), 0.8);
    QCOMPARE(ratioOf(plain(u"0.8"_s)), 0.8);
    QCOMPARE(numberOf(plain(u"010"_s)), std::nullopt);
    QCOMPARE(numberOf(plain(u".nan"_s)), std::nullopt);
    QCOMPARE(numberOf(plain(u"0x10"_s)), std::nullopt);
    QCOMPARE(numberOf(plain(u"1e999"_s)), std::nullopt);
    QCOMPARE(numberOf(plain(u"-1.5e3"_s)), -1500.0);
    QCOMPARE(boolOf(plain(u"no"_s)), std::nullopt);
    QCOMPARE(boolOf(plain(u"false"_s)), false);
}

void TestConfigurationFiles::filesThatAreNoFilesAreRefused()
{
    QTemporaryDir folder;
    const QString pipe = folder.filePath(u"pipe.yaml"_s);
    QCOMPARE(::mkfifo(pipe.toLocal8Bit().constData(), 0600), 0);

    const auto loaded = readConfiguration(QStringList{folder.filePath(u"nowhere.yaml"_s), pipe, folder.path()});

    QCOMPARE(codes(loaded.faults), QStringList(3, u"config.unreadable"_s));
}

void TestConfigurationFiles::relativePathsStartFromTheFile()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"sub/yagura.yaml"_s);
    write(folder.filePath(u"ca.pem"_s), "-");
    write(file, "targets: [{id: a, system: rabbitmq, user: u, url: \"https://mq\", ca: ../ca.pem}]\n");

    const auto loaded = readConfiguration(QStringList{file});

    QCOMPARE(codes(loaded.faults), QStringList());
    QCOMPARE(std::get<RabbitmqSettings>(loaded.configuration.targets.at(0).settings).caFile, folder.filePath(u"ca.pem"_s));
}

void TestConfigurationFiles::pathsFollowTheXdgRules()
{
    QTemporaryDir folder;
    QProcessEnvironment environment;
    environment.insert(u"HOME"_s, folder.filePath(u"home"_s));
    environment.insert(u"XDG_CONFIG_DIRS"_s, folder.filePath(u"etc"_s) + u":relative"_s);
    environment.insert(u"XDG_STATE_HOME"_s, u"relative"_s);
    const auto user = folder.filePath(u"home/.config/yagura"_s);
    const auto paths = ConfigurationPaths::from(environment, {});

    QCOMPARE(paths.files(), QStringList());
    QCOMPARE(paths.desktopFile(), user + u"/conf.d/90-desktop.yaml"_s);
    QCOMPARE(paths.stateFolder(), folder.filePath(u"home/.local/state/yagura"_s));

    const QStringList files{folder.filePath(u"etc/yagura/yagura.yaml"_s), user + u"/yagura.yaml"_s,
                            user + u"/conf.d/10-a.yaml"_s, user + u"/conf.d/90-desktop.yaml"_s};
    for (const auto& file : files)
        write(file, "targets: [{id: " + QFileInfo(file).completeBaseName().toUtf8() + QByteArray::number(files.indexOf(file))
                  + ", system: local}]\n");
    write(user + u"/conf.d/notes.txt"_s, "not read");
    QCOMPARE(paths.files(), files);

    const auto loaded = readConfiguration(paths.files());
    QCOMPARE(codes(loaded.faults), QStringList());
    QList<bool> writable;
    for (const auto& target : loaded.configuration.targets)
        writable.append(target.writable);
    QCOMPARE(writable, (QList<bool>{false, false, false, true}));

    environment.remove(u"XDG_CONFIG_DIRS"_s);
    environment.insert(u"XDG_CONFIG_HOME"_s, u"/cfg"_s);
    QCOMPARE(ConfigurationPaths::from(environment, {}).mainFiles(),
             (QStringList{u"/etc/xdg/yagura/yagura.yaml"_s, u"/cfg/yagura/yagura.yaml"_s}));
}

void TestConfigurationFiles::aChosenFileStandsAlone()
{
    QTemporaryDir folder;
    QProcessEnvironment environment;
    environment.insert(u"HOME"_s, folder.path());
    write(folder.filePath(u".config/yagura/yagura.yaml"_s), "zone: UTC\n");
    write(folder.filePath(u"lab/conf.d/90-desktop.yaml"_s), "targets: []\n");

    const auto paths = ConfigurationPaths::from(environment, folder.filePath(u"lab/yagura.yaml"_s));

    const QString desktopFile = folder.filePath(u"lab/conf.d/90-desktop.yaml"_s);
    QCOMPARE(paths.files(), (QStringList{folder.filePath(u"lab/yagura.yaml"_s), desktopFile}));
    QCOMPARE(paths.desktopFile(), desktopFile);
    QCOMPARE(codes(readConfiguration(paths.files()).faults), QStringList{u"config.unreadable"_s});
}

void TestConfigurationFiles::anInstallationKeepsItsId()
{
    const QTemporaryDir folder;
    const QString first = installationId(folder.filePath(u"state"_s));
    QVERIFY(!QUuid(first).isNull());
    QCOMPARE(installationId(folder.filePath(u"state"_s)), first);
    QVERIFY(installationId(folder.filePath(u"other"_s)) != first);

    write(folder.filePath(u"state/installation"_s), "not a uuid\n");
    const QString second = installationId(folder.filePath(u"state"_s));
    QVERIFY(!QUuid(second).isNull());
    QCOMPARE(installationId(folder.filePath(u"state"_s)), second);
}

QTEST_GUILESS_MAIN(TestConfigurationFiles)
#include "tst_configurationfiles.moc"
