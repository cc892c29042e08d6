// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/config/configurationreader.h"
#include "backends/config/desktopfile.h"
#include "tests/support/strictwarnings.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace yagura;

namespace {

TargetConfig database(const QString& id, const QString& dsn = u"service=orders"_s)
{
    TargetConfig config;
    config.target = {id, TargetKind::Database, u"postgresql"_s, u"service=orders"_s, Environment::Prod, 1s};
    config.settings = PostgresqlSettings{dsn};
    config.writable = true;
    return config;
}

QList<TargetConfig> withoutPlaces(QList<TargetConfig> targets)
{
    for (auto& target : targets)
        target.place = {};
    return targets;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

/// A file system of 64 KiB that goes with the object.
class TinyDisk final {
public:
    explicit TinyDisk(const QString& path)
        : m_path(path.toLocal8Bit())
        , m_mounted(::mount("tmpfs", m_path.constData(), "tmpfs", 0, "size=64k") == 0)
    {
    }
    ~TinyDisk()
    {
        if (m_mounted)
            ::umount2(m_path.constData(), MNT_DETACH);
    }
    Q_DISABLE_COPY_MOVE(TinyDisk)

    bool isMounted() const { return m_mounted; }

private:
    QByteArray m_path;
    bool m_mounted;
};

} // namespace

class TestDesktopFile : public QObject {
    Q_OBJECT

private slots:
    void init() { testing::failOnAnyWarning(); }

    void whatIsWrittenIsReadBackEqual();
    void servicesAndWhatWasAdoptedAreReadBackEqual();
    void hostileTextsStayOneValue_data();
    void hostileTextsStayOneValue();
    void onlyTheOwnerMayReadIt();
    void aLinkStaysALink();
    void aFullDiskKeepsTheOldFile();
    void aFolderThatCannotBeMadeIsTold();
};

void TestDesktopFile::whatIsWrittenIsReadBackEqual()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"yagura/conf.d/90-desktop.yaml"_s);
    const QString ca = folder.filePath(u"ca of mine.pem"_s);
    QVERIFY(QFile(ca).open(QIODevice::WriteOnly));
    const QString schema = folder.filePath(u"orders.schema.json"_s);
    QFile schemaFile(schema);
    QVERIFY(schemaFile.open(QIODevice::WriteOnly) && schemaFile.write("{}") == 2);
    schemaFile.close();

    auto orders = database(u"orders-db"_s);
    orders.passwordCommand = {u"pass"_s, u"show"_s, u"with \"quotes\" and \\ and [brackets], too"_s};
    orders.settings = PostgresqlSettings{std::get<PostgresqlSettings>(orders.settings).dsn,
                                         PostgresqlRespond{u"service='a b'"_s, {u"pass"_s, u"a, b"_s}}};
    TargetConfig mq;
    mq.target = {u"mq"_s, TargetKind::Broker, u"rabbitmq"_s, u"https://mq.example:15671/a%20b"_s, Environment::Unset, 90s};
    mq.settings = RabbitmqSettings{QUrl(u"https://mq.example:15671/a%20b"_s), u"mönitor: x"_s, ca,
                                   PeekSettings{{u"orders"_s, u"v/a, b"_s}, u"pee: ker"_s, 90s, 17, {u"pass"_s, u"a b"_s}},
                                   {{u"v/a, b"_s, folder.filePath(u"a: b.json"_s), {}}, {u"orders"_s, schema, "{}"}},
                                   RabbitmqRespond{u"act: or"_s, QUrl(u"amqps://mq.example/v%2Fa%20b"_s), {u"cat"_s, u"{x}"_s}}};
    mq.writable = true;
    TargetConfig node;
    node.target = {u"node-A"_s, TargetKind::Node, u"local"_s, u"local"_s, Environment::Dev, 1500ms};
    node.settings = LocalNodeSettings{false, {u"/srv/*"_s, u"/a,b"_s}, {u"/mnt/#x"_s}};
    node.writable = true;
    const QList<TargetConfig> targets{orders, mq, node};

    QCOMPARE(writeDesktopFile(path, {targets, {}, {}}), std::nullopt);
    const auto loaded = readConfiguration(QStringList{path});

    QCOMPARE(loaded.faults, QList<ConfigFault>());
    QCOMPARE(loaded.schemaFaults.size(), 1); // of the file that is not there
    QCOMPARE(withoutPlaces(loaded.configuration.targets), targets);

    QCOMPARE(writeDesktopFile(path, {}), std::nullopt);
    QCOMPARE(readConfiguration(QStringList{path}).configuration.targets.size(), 0);
    QCOMPARE(QDir(folder.filePath(u"yagura/conf.d"_s)).entryList(QDir::Files), QStringList{u"90-desktop.yaml"_s});
}

void TestDesktopFile::servicesAndWhatWasAdoptedAreReadBackEqual()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"conf.d/90-desktop.yaml"_s);
    const auto service = [](const QString& id, const LocalText& label) {
        ServiceConfig made;
        made.id = id;
        made.label = label;
        made.writable = true;
        return made;
    };
    const DesktopContent content {{},
        {service(u"web"_s, {u"a: \"b\" # <x>\n}"_s, u"a: \"b\" # <x>\n}"_s}), service(u"注文"_s, {u"Orders"_s, u"注文"_s}),
            service(u"only"_s, {{}, u"片方"_s}), service(u"plain"_s, {})},
        {{u"web"_s, u"db: 1"_s, false, {}, true}, {u"web"_s, u"mq"_s, true, {}, true},
            {u"there"_s, u"db: 1"_s, false, {}, true}}};

    QCOMPARE(writeDesktopFile(path, content), std::nullopt);
    auto read = readAlone(path);

    QCOMPARE(read.faults, QList<ConfigFault>());
    for (auto& each : read.configuration.services)
        each.place = {};
    for (auto& each : read.configuration.adopted)
        each.place = {};
    QCOMPARE(read.configuration.services, content.services);
    QCOMPARE(read.configuration.adopted, content.adopted);
}

void TestDesktopFile::hostileTextsStayOneValue_data()
{
    QTest::addColumn<QString>("id");
    for (const char* id : {"no", "~", "null", "0x10", "- a", "a: b", "a # b", "\"", "'", "\\", "\\n", "<img src=x>", "*a", "&a",
                           "!!python", "{x}", "[x]", "<<", "%YAML", "---", "日本語", "😀", "a}, {id: b, system: local", "%1 %2"})
        QTest::addRow("%s", id) << QString::fromUtf8(id);
}

void TestDesktopFile::hostileTextsStayOneValue()
{
    QFETCH(QString, id);

    const auto loaded = readConfiguration(QList<ConfigurationSource>{
        {u"/conf.d/90-desktop.yaml"_s, desktopFileText({{database(id), database(u"last"_s)}, {}, {}})}});

    QCOMPARE(loaded.faults, QList<ConfigFault>());
    QCOMPARE(withoutPlaces(loaded.configuration.targets), (QList<TargetConfig>{database(id), database(u"last"_s)}));
}

void TestDesktopFile::onlyTheOwnerMayReadIt()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"conf.d/90-desktop.yaml"_s);

    QCOMPARE(writeDesktopFile(path, {{database(u"a"_s)}, {}, {}}), std::nullopt);

    struct stat status {};
    QCOMPARE(::stat(path.toLocal8Bit().constData(), &status), 0);
    QCOMPARE(status.st_mode & 0777U, 0600U);
    QCOMPARE(::stat(folder.filePath(u"conf.d"_s).toLocal8Bit().constData(), &status), 0);
    QCOMPARE(status.st_mode & 0777U, 0700U);
}

void TestDesktopFile::aLinkStaysALink()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"dotfiles.yaml"_s);
    const QString link = folder.filePath(u"90-desktop.yaml"_s);
    QCOMPARE(writeDesktopFile(file, {}), std::nullopt);
    QVERIFY(QFile::link(file, link));

    QCOMPARE(writeDesktopFile(link, {{database(u"a"_s)}, {}, {}}), std::nullopt);

    QVERIFY(QFileInfo(link).isSymLink());
    QVERIFY(contentOf(file).contains("\"a\""));
}

void TestDesktopFile::aFullDiskKeepsTheOldFile()
{
    QTemporaryDir folder;
    const TinyDisk disk(folder.path());
    if (!disk.isMounted())
        QSKIP("mounting a tmpfs needs root");
    const QString path = folder.filePath(u"conf.d/90-desktop.yaml"_s);
    QCOMPARE(writeDesktopFile(path, {{database(u"a"_s)}, {}, {}}), std::nullopt);
    const auto before = contentOf(path);
    QList<TargetConfig> many;
    for (int i = 0; i < 1000; ++i)
        many.append(database(u"target-%1"_s.arg(i)));

    const auto fault = writeDesktopFile(path, {many, {}, {}});

    QVERIFY(fault.has_value());
    QCOMPARE(fault->code, u"config.cannot_write"_s);
    QCOMPARE(fault->args.value(u"detail"_s).toString(), qt_error_string(ENOSPC));
    QCOMPARE(contentOf(path), before);
    QCOMPARE(QDir(folder.filePath(u"conf.d"_s)).entryList(QDir::Files), QStringList{u"90-desktop.yaml"_s});
}

void TestDesktopFile::aFolderThatCannotBeMadeIsTold()
{
    QTemporaryDir folder;
    QVERIFY(QFile(folder.filePath(u"conf.d"_s)).open(QIODevice::WriteOnly));

    const auto fault = writeDesktopFile(folder.filePath(u"conf.d/90-desktop.yaml"_s), {});

    QVERIFY(fault.has_value());
    QCOMPARE(fault->code, u"config.cannot_write"_s);
    QVERIFY(!fault->args.value(u"detail"_s).toString().isEmpty());
}

QTEST_GUILESS_MAIN(TestDesktopFile)
#include "tst_desktopfile.moc"
