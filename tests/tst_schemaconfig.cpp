// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/config/configurationreader.h"
#include "tests/support/strictwarnings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace yagura;

namespace {

/// A configuration with these schemas, in a folder of its own.
class Folder final {
public:
    QString path(const QString& name) const { return m_folder.filePath(name); }

    void write(const QString& name, const QByteArray& content) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }

    LoadedConfiguration load(const QByteArray& schemas, const QByteArray& peeked = "orders, shop/mails") const
    {
        const QByteArray text
            = "targets:\n  - {id: mq, system: rabbitmq, url: \"http://localhost:1\", user: u,\n     peek: {queues: ["
            + peeked + "], user: p},\n     schemas: " + schemas + "}\n";
        return readConfiguration(QList<ConfigurationSource> {{path(u"yagura.yaml"_s), text}});
    }

private:
    QTemporaryDir m_folder;
};

QStringList told(const QList<ConfigFault>& faults)
{
    QStringList lines;
    for (const ConfigFault& fault : faults)
        lines.append(u"%1 %2"_s.arg(fault.place.text().section(u'/', -1), fault.code));
    return lines;
}

const RabbitmqSettings* settingsOf(const LoadedConfiguration& loaded)
{
    const auto& targets = loaded.configuration.targets;
    return targets.isEmpty() ? nullptr : std::get_if<RabbitmqSettings>(&targets.first().settings);
}

} // namespace

/// The schemas of queues, as a configuration names them.
class tst_schemaconfig : public QObject {
    Q_OBJECT

private slots:
    void init() { testing::failOnAnyWarning(); }

    void aSchemaIsReadFromBesideTheConfiguration()
    {
        const Folder folder;
        folder.write(u"orders.schema.json"_s, R"({"type": "object"})");

        const auto loaded = folder.load("{orders: orders.schema.json}");

        QCOMPARE(told(loaded.faults), QStringList());
        QCOMPARE(told(loaded.schemaFaults), QStringList());
        const QueueSchema orders {u"orders"_s, folder.path(u"orders.schema.json"_s), R"({"type": "object"})"};
        QCOMPARE(settingsOf(loaded)->schemas, QList<QueueSchema> {orders});
    }

    void aSchemaThatCannotBeUsedIsToldAndItsTargetStands_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("fault");
        QTest::addRow("not JSON") << QByteArray("{\n  \"type\": object}") << u"s.json:2:11 schema.not_json"_s;
        QTest::addRow("not a schema") << QByteArray("{\"type\": \"objekt\"}") << u"s.json:1:10 schema.unknown_type"_s;
        QTest::addRow("too large") << QByteArray(QueueSchema::mostBytes + 1, ' ')
                                   << u"s.json:1:1 config.file_too_large"_s;
    }
    void aSchemaThatCannotBeUsedIsToldAndItsTargetStands()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QString, fault);
        const Folder folder;
        folder.write(u"s.json"_s, content);

        const auto loaded = folder.load("{orders: s.json}");

        QCOMPARE(told(loaded.faults), QStringList());
        QCOMPARE(told(loaded.schemaFaults), QStringList {fault});
        QCOMPARE(settingsOf(loaded)->schemas.size(), 1);
    }

    void aFileThatIsNotThereIsToldWhereItIsNamed()
    {
        const Folder folder;
        const auto loaded = folder.load("{orders: gone.json}");
        QCOMPARE(told(loaded.schemaFaults), QStringList {u"yagura.yaml:4:24 config.missing_file"_s});
        QCOMPARE(settingsOf(loaded)->schemas, (QList<QueueSchema> {{u"orders"_s, folder.path(u"gone.json"_s), {}}}));
    }

    void whatIsNoFileIsNotWaitedFor()
    {
        const Folder folder;
        QCOMPARE(::mkfifo(QFile::encodeName(folder.path(u"pipe"_s)).constData(), 0600), 0);
        QCOMPARE(
            told(folder.load("{orders: pipe}").schemaFaults), QStringList {u"yagura.yaml:4:24 config.missing_file"_s});
    }

    void aSchemaWithoutALookIsAFault_data()
    {
        QTest::addColumn<QByteArray>("schemas");
        QTest::addColumn<QString>("fault");
        QTest::addRow("another queue") << QByteArray("{order: s.json}") << u"yagura.yaml:4:16 config.not_peeked"_s;
        QTest::addRow("no mapping") << QByteArray("[s.json]") << u"yagura.yaml:4:15 config.wrong_type"_s;
        QTest::addRow("no file") << QByteArray("{orders: [s.json]}") << u"yagura.yaml:4:24 config.wrong_type"_s;
    }
    void aSchemaWithoutALookIsAFault()
    {
        QFETCH(const QByteArray, schemas);
        QFETCH(const QString, fault);
        const auto loaded = Folder().load(schemas);
        QCOMPARE(told(loaded.faults), QStringList {fault});
        QVERIFY(loaded.configuration.targets.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_schemaconfig)
#include "tst_schemaconfig.moc"
