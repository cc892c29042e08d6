// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/strictwarnings.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonArray>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yagura;

namespace {

const QByteArray shop = "targets:\n  - {id: here, system: local, every: 1s, host_metrics: false, "
                        "filesystems: {include: [\"/\"]}}\n"
                        "services:\n  - {id: api, needs: [here]}\n  - {id: spare}\n"
                        "functions:\n  - {id: login, needs: [api], soft: [spare], weight: 3}\n";

struct Ran {
    int exitCode = -1;
    QString out;
    QString err;
};

/// The real program, in an empty home of its own.
class Program final {
public:
    QString path(const QString& name) const { return m_home.filePath(name); }

    QString write(const QString& name, const QByteArray& content) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            return {};
        return file.fileName();
    }

    Ran run(const QStringList& arguments) const
    {
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, m_home.path());
        environment.insert(u"XDG_CONFIG_HOME"_s, path(u"config"_s));
        environment.insert(u"XDG_STATE_HOME"_s, path(u"state"_s));
        environment.insert(u"XDG_RUNTIME_DIR"_s, m_home.path());
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, QString());
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(YAGURA_PROGRAM), arguments);
        if (!process.waitForFinished(60'000))
            return {};
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
    }

private:
    QTemporaryDir m_home;
};

} // namespace

class CommandsTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { testing::failOnAnyWarning(); }

    void helpShowsExamplesFirst()
    {
        const Ran ran = Program().run({u"--help"_s});
        QCOMPARE(ran.exitCode, 0);
        QVERIFY(ran.out.startsWith(u"Examples:"_s));
        QVERIFY(ran.out.contains(u"yagura check"_s));
    }

    void aUsageErrorIsUnknown()
    {
        const Ran ran = Program().run({u"chekc"_s});
        QCOMPARE(ran.exitCode, 3);
        QVERIFY2(ran.err.contains(u"chekc"_s) && ran.err.contains(u"--help"_s), qPrintable(ran.err));
        QVERIFY(ran.out.isEmpty());
    }

    void helpSpeaksJapaneseToo()
    {
        const Ran ran = Program().run({u"--help"_s, u"--lang"_s, u"ja"_s});
        QCOMPARE(ran.exitCode, 0);
        QVERIFY2(ran.out.startsWith(u"例:"_s), qPrintable(ran.out));
        QVERIFY(!ran.out.contains(u"Options"_s) && !ran.out.contains(u"Examples"_s));
    }

    void theManualNamesEveryCommandAndOptionInBothLanguages_data()
    {
        QTest::addColumn<QString>("page");
        QTest::newRow("English") << u"yagura.1"_s;
        QTest::newRow("Japanese") << u"ja/yagura.1"_s;
    }
    void theManualNamesEveryCommandAndOptionInBothLanguages()
    {
        QFETCH(QString, page);
        QFile file(QStringLiteral(YAGURA_SOURCE_DIR "/resources/docs/man/") + page);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString manual = QString::fromUtf8(file.readAll());
        static const QRegularExpression word(u"^  (?:-h,)?(--)?([a-z][a-z-]*)"_s, QRegularExpression::MultilineOption);
        int asked = 0;
        for (auto found = word.globalMatch(Program().run({u"--help"_s}).out); found.hasNext(); ++asked) {
            const auto match = found.next();
            if (match.captured(2) == u"yagura"_s) // an example
                continue;
            const QString macro = match.captured(1).isEmpty() ? u"Cm "_s + match.captured(2) : u"Fl -"_s + match.captured(2);
            QVERIFY2(manual.contains(macro), qPrintable(macro));
        }
        QVERIFY(asked > 10);
    }

    void nothingConfiguredIsUnknownAndSaysWhereItLooked()
    {
        const Ran ran = Program().run({u"check"_s});
        QCOMPARE(ran.exitCode, 3);
        QVERIFY2(ran.err.contains(u"yagura.yaml"_s), qPrintable(ran.err));
        QVERIFY(ran.out.isEmpty());
    }

    void whatTheLogTellsIsToldInWords()
    {
        const Program program;
        QVERIFY(QDir().mkpath(program.path(u"state/yagura"_s)));
        program.write(u"state/yagura/marks.jsonl"_s, "foreign\n");
        const QString file = program.write(u"shop.yaml"_s, shop);
        const Ran ran = program.run({u"check"_s, u"--lang"_s, u"ja"_s, u"--config"_s, file});
        QVERIFY2(ran.err.contains(u"読み飛ばしました (1 行) [marks.passed_over]"_s), qPrintable(ran.err));
    }

    void aFaultIsToldWithItsPlaceAndTheNearestKey()
    {
        const Program program;
        const QString file = program.write(u"bad.yaml"_s, "targets:\n  - {id: a, system: local, evry: 5s}\n");
        const Ran ran = program.run({u"config"_s, u"check"_s, u"--config"_s, file});
        QCOMPARE(ran.exitCode, 3);
        QVERIFY2(ran.err.contains(file + u":2:"_s), qPrintable(ran.err));
        QVERIFY2(ran.err.contains(u"every"_s), qPrintable(ran.err));
    }

    void aSchemaThatCannotBeUsedIsToldAndTheTargetIsWatched()
    {
        const Program program;
        const QString schema = program.write(u"orders.schema.json"_s, "{\n  \"type\": \"objekt\"\n}\n");
        const QString file = program.write(u"mq.yaml"_s,
            "targets:\n  - {id: mq, system: rabbitmq, url: \"http://127.0.0.1:1\", user: u, password_command: [echo, x],\n"
            "     peek: {queues: [orders], user: u, password_command: [echo, x]}, schemas: {orders: orders.schema.json}}\n");
        const QString fault = schema + u":2:11: there is no type objekt; did you mean object?"_s;
        const Ran told = program.run({u"config"_s, u"check"_s, u"--config"_s, file});
        QCOMPARE(told.exitCode, 3);
        QVERIFY2(told.err.contains(fault), qPrintable(told.err));
        QVERIFY2(told.out.contains(u"mq: "_s), qPrintable(told.out));
        const Ran checked = program.run({u"check"_s, u"--config"_s, file});
        QCOMPARE(checked.exitCode, 2);
        QVERIFY2(checked.err.contains(fault), qPrintable(checked.err));
        QVERIFY2(checked.out.contains(u"broker.unreachable@mq"_s), qPrintable(checked.out));
    }

    void theSameInJapanese()
    {
        const Program program;
        const QString file = program.write(u"bad.yaml"_s, "targets:\n  - {id: a, system: local, evry: 5s}\n");
        const Ran ran = program.run({u"--lang"_s, u"ja"_s, u"config"_s, u"check"_s, u"--config"_s, file});
        QVERIFY2(ran.err.contains(u"不明なキー"_s), qPrintable(ran.err));
    }

    void checksThisNode()
    {
        const Program program;
        const QString file = program.write(u"node.yaml"_s,
            "targets:\n  - {id: here, system: local, every: 10s, filesystems: {include: [\"/\"]}}\n");
        const Ran ran = program.run({u"check"_s, u"--json"_s, u"--quiet"_s, u"--config"_s, file});
        QVERIFY2(ran.exitCode >= 0 && ran.exitCode <= 2, qPrintable(ran.err));
        const QJsonObject answer = QJsonDocument::fromJson(ran.out.toUtf8()).object();
        QCOMPARE(answer[u"schema"_s].toString(), u"yagura.check/1"_s);
        const QJsonObject target = answer[u"targets"_s].toArray().first().toObject();
        QCOMPARE(target[u"freshness"_s].toString(), u"live"_s);
        bool hasBusy = false;
        for (const QJsonValue& value : target[u"indicators"_s].toArray()) {
            const QJsonObject indicator = value.toObject();
            // A rate needs both samples: null would say that the second one never came.
            if (indicator[u"name"_s] == u"cpu.busy_ratio"_s)
                hasBusy = indicator[u"value"_s].isDouble();
        }
        QVERIFY(hasBusy);
    }

    void aServerThatIsNotThereIsCriticalAndNamed()
    {
        const Program program;
        const QString file = program.write(u"gone.yaml"_s,
            "targets:\n  - {id: gone, system: postgresql, every: 1s, dsn: \"host=127.0.0.1 port=1 user=nobody dbname=x\"}\n"
            "  - {id: here, system: local, every: 1s, host_metrics: false, filesystems: {include: [\"/\"]}}\n");
        const Ran ran = program.run({u"check"_s, u"--config"_s, file});
        QCOMPARE(ran.exitCode, 2);
        QVERIFY2(ran.out.contains(u"database.unreachable@gone"_s), qPrintable(ran.out));
        QVERIFY(ran.out.startsWith(u"YAGURA CRITICAL"_s));
    }

    void impactNamesTheWorstSinglePointFirst()
    {
        const Program program;
        const QString file = program.write(u"shop.yaml"_s, shop);
        const Ran ran = program.run({u"impact"_s, u"--config"_s, file});
        QCOMPARE(ran.exitCode, 0);
        QVERIFY2(ran.out.section(u'\n', 0, 0).contains(u"here"_s), qPrintable(ran.out + ran.err));
        QVERIFY2(!ran.out.contains(u"spare"_s), qPrintable(ran.out));

        const Ran told = program.run({u"impact"_s, u"--json"_s, u"--config"_s, file});
        const QJsonObject answer = QJsonDocument::fromJson(told.out.toUtf8()).object();
        QCOMPARE(answer[u"schema"_s].toString(), u"yagura.impact/1"_s);
        QCOMPARE(answer[u"single_points"_s][0][u"id"_s].toString(), u"here"_s);
        QCOMPARE(answer[u"single_points"_s][0][u"fails_weight"_s].toDouble(), 3.0);
    }

    void impactTellsWhatFailsAndWhatIsNeeded()
    {
        const Program program;
        const QString file = program.write(u"shop.yaml"_s, shop);
        const Ran ran = program.run({u"impact"_s, u"api"_s, u"--json"_s, u"--quiet"_s, u"--config"_s, file});
        QVERIFY2(ran.exitCode == 0, qPrintable(ran.err));
        const QJsonObject answer = QJsonDocument::fromJson(ran.out.toUtf8()).object();
        QCOMPARE(answer[u"id"_s].toString(), u"api"_s);
        QCOMPARE(answer[u"fails"_s].toArray().size(), 1);
        QCOMPARE(answer[u"fails"_s][0][u"path"_s].toArray(), (QJsonArray {u"login"_s, u"api"_s}));
        QCOMPARE(answer[u"needs"_s][0][u"id"_s].toString(), u"here"_s);
        // Polled: the state of a service without a check follows from its need.
        QVERIFY2(answer[u"state"_s].isString(), qPrintable(ran.out));
    }

    void impactOfNobodyIsUnknownAndNamesTheNearest()
    {
        const Program program;
        const Ran ran = program.run({u"impact"_s, u"apj"_s, u"--config"_s, program.write(u"shop.yaml"_s, shop)});
        QCOMPARE(ran.exitCode, 3);
        QVERIFY2(ran.err.contains(u"api"_s), qPrintable(ran.err));
    }

    void impactWithoutServicesIsUnknown()
    {
        const Program program;
        const QString file = program.write(u"node.yaml"_s, "targets:\n  - {id: here, system: local}\n");
        QCOMPARE(program.run({u"impact"_s, u"--config"_s, file}).exitCode, 3);
    }

    void checkNamesTheCauseAndWhomItAffects()
    {
        const Program program;
        const QString file = program.write(u"gone.yaml"_s,
            "targets:\n  - {id: gone, system: postgresql, every: 1s, dsn: \"host=127.0.0.1 port=1 user=nobody dbname=x\"}\n"
            "  - {id: here, system: local, every: 1s, host_metrics: false, filesystems: {include: [\"/\"]}}\n"
            "services:\n  - {id: api, needs: [gone]}\n");
        const Ran ran = program.run({u"check"_s, u"gone"_s, u"here"_s, u"--config"_s, file});
        QVERIFY2(ran.out.contains(u"probable cause; affects api"_s), qPrintable(ran.out));
        const Ran told = program.run({u"check"_s, u"--json"_s, u"--config"_s, file});
        bool isCause = false;
        for (const QJsonValue& finding : QJsonDocument::fromJson(told.out.toUtf8())[u"findings"_s].toArray()) {
            if (finding[u"id"_s] == u"database.unreachable@gone"_s)
                isCause = finding[u"cause"_s] == u"probable"_s && finding[u"affects"_s].toArray() == QJsonArray {u"api"_s};
        }
        QVERIFY2(isCause, qPrintable(told.out));
    }

    void infoNamesPathsAndVersions()
    {
        const Ran ran = Program().run({u"info"_s});
        QCOMPARE(ran.exitCode, 0);
        for (const QString& word : {u"yagura.yaml"_s, u"Qt"_s, u"libpqxx"_s, u"keychain"_s})
            QVERIFY2(ran.out.contains(word), qPrintable(ran.out));
    }
};

QTEST_GUILESS_MAIN(CommandsTest)
#include "tst_commands.moc"
