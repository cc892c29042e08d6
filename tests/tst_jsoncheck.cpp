// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/strictwarnings.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yagura;

namespace {

struct Ran {
    int exitCode = -1;
    QString out;
    QString err;
};

/// The real program. It is told to be English, and finds no configuration: it needs none.
Ran run(const QStringList& arguments, const QByteArray& input = {})
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, u"/nonexistent"_s);
    environment.remove(u"XDG_CONFIG_HOME"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(YAGURA_PROGRAM), QStringList(u"json-check"_s) + arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000))
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError())};
}

QJsonObject onlyFile(const Ran& ran)
{
    const QJsonObject answer = QJsonDocument::fromJson(ran.out.toUtf8()).object();
    const QJsonArray files = answer[u"files"_s].toArray();
    return answer[u"schema"_s] == u"yagura.json-check/1"_s && files.size() == 1 ? files.first().toObject() : QJsonObject();
}

} // namespace

class tst_jsoncheck : public QObject {
    Q_OBJECT

private slots:
    void init() { testing::failOnAnyWarning(); }

    void standardInputIsReadWhenNoFileIsNamed();
    void aFaultIsToldWithItsPlaceAndItsBytes();
    void programsGetTheSame();
    void theWorstOfAllFilesDecides();
    void aFileThatCannotBeReadIsNamed();
    void aFaultFarInsideABigFileIsFound();
    void aFaultAtTheEndHasAWindowToo();
    void notesAreToldForValidTexts();
    void aNameThatIsNotFriendlyIsShownHarmlessly();

private:
    QString write(const QString& name, const QByteArray& content) const
    {
        QFile file(m_home.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            return {};
        return file.fileName();
    }

    QTemporaryDir m_home;
};

void tst_jsoncheck::standardInputIsReadWhenNoFileIsNamed()
{
    const Ran valid = run({}, "[1, 2]\n");
    QCOMPARE(valid.exitCode, 0);
    QCOMPARE(valid.out, u"standard input: valid\n"_s);
    const Ran empty = run({u"-"_s});
    QCOMPARE(empty.exitCode, 2);
    QVERIFY2(empty.out.contains(u"there is nothing"_s), qPrintable(empty.out));
}

void tst_jsoncheck::aFaultIsToldWithItsPlaceAndItsBytes()
{
    const QString file = write(u"orders.json"_s, "{\"items\": [\n  {\"price\": 1},\n  {\"price\": 01}\n]}\n");
    const Ran ran = run({file});
    QCOMPARE(ran.exitCode, 2);
    QCOMPARE(ran.out.section(u'\n', 0, 0),
        file + u": line 3, column 14 (byte 41): a number that is not written as JSON writes them; "
               u"expected \",\", \"}\", \".\" or \"e\" at $.items[1].price"_s);
    QVERIFY2(ran.out.contains(u"⟨31⟩"_s), qPrintable(ran.out));
    QVERIFY(ran.err.isEmpty());
}

void tst_jsoncheck::programsGetTheSame()
{
    const Ran ran = run({u"--json"_s}, "{\"a\":1,\"a\":2,\"b\":[1,]}");
    QCOMPARE(ran.exitCode, 2);
    const QJsonObject file = onlyFile(ran);
    QCOMPARE(file[u"file"_s].toString(), u"-"_s);
    QCOMPARE(file[u"status"_s].toString(), u"malformed"_s);
    const QJsonObject fault = file[u"fault"_s].toObject();
    QCOMPARE(fault[u"code"_s].toString(), u"json.trailing_comma"_s);
    QCOMPARE(fault[u"offset"_s].toInteger(), 20);
    QCOMPARE(fault[u"line"_s].toInteger(), 1);
    QCOMPARE(fault[u"column"_s].toInteger(), 21);
    QCOMPARE(fault[u"path"_s].toString(), u"$.b[1]"_s);
    QCOMPARE(fault[u"expected"_s].toArray(), (QJsonArray {u"value"_s}));
    const QJsonObject window = fault[u"window"_s].toObject();
    QCOMPARE(window[u"offset"_s].toInteger(), 4);
    QCOMPARE(QByteArray::fromHex(window[u"hex"_s].toString().toLatin1()), QByteArray(":1,\"a\":2,\"b\":[1,]}"));
    const QJsonObject note = file[u"notes"_s].toArray().first().toObject();
    QCOMPARE(note[u"code"_s].toString(), u"json.duplicate_key"_s);
    QCOMPARE(note[u"first_offset"_s].toInteger(), 7);
    QCOMPARE(note[u"count"_s].toInteger(), 1);
}

void tst_jsoncheck::theWorstOfAllFilesDecides()
{
    const QString good = write(u"good.json"_s, "{}");
    const QString bad = write(u"bad.json"_s, "{");
    QCOMPARE(run({good, good}).exitCode, 0);
    const Ran both = run({bad, good});
    QCOMPARE(both.exitCode, 2);
    QVERIFY(both.out.contains(u"good.json: valid"_s));
    QCOMPARE(run({bad, m_home.filePath(u"none.json"_s), good}).exitCode, 3);
}

void tst_jsoncheck::aFileThatCannotBeReadIsNamed()
{
    const Ran none = run({m_home.filePath(u"none.json"_s)});
    QCOMPARE(none.exitCode, 3);
    QVERIFY2(none.err.contains(u"none.json"_s) && none.err.contains(u"cannot be read"_s), qPrintable(none.err));
    QVERIFY(none.out.isEmpty());
    QCOMPARE(run({m_home.path()}).exitCode, 3);

    const Ran forPrograms = run({u"--json"_s, m_home.filePath(u"none.json"_s)});
    QCOMPARE(forPrograms.exitCode, 3);
    QCOMPARE(onlyFile(forPrograms)[u"status"_s].toString(), u"unreadable"_s);
    QVERIFY(!onlyFile(forPrograms)[u"error"_s].toString().isEmpty());
}

void tst_jsoncheck::aFaultFarInsideABigFileIsFound()
{
    // The word lies across the border of two pieces, so its class and its bytes come from both.
    const QByteArray filling(256 * 1024 - 2, ' ');
    const Ran ran = run({u"--json"_s, write(u"big.json"_s, filling + "Infinity, and more text behind it")});
    const QJsonObject fault = onlyFile(ran)[u"fault"_s].toObject();
    QCOMPARE(fault[u"code"_s].toString(), u"json.nan_or_infinity"_s);
    QCOMPARE(fault[u"offset"_s].toInteger(), filling.size());
    const QByteArray bytes = QByteArray::fromHex(fault[u"window"_s].toObject()[u"hex"_s].toString().toLatin1());
    QCOMPARE(bytes, QByteArray(16, ' ') + "Infinity, and mor");
}

void tst_jsoncheck::aFaultAtTheEndHasAWindowToo()
{
    const QByteArray text = "[" + QByteArray("1,").repeated(200'000) + "2";
    const QJsonObject fault = onlyFile(run({u"--json"_s}, text))[u"fault"_s].toObject();
    QCOMPARE(fault[u"code"_s].toString(), u"json.truncated"_s);
    QCOMPARE(fault[u"offset"_s].toInteger(), text.size());
    QCOMPARE(QByteArray::fromHex(fault[u"window"_s].toObject()[u"hex"_s].toString().toLatin1()), text.right(16));
}

void tst_jsoncheck::notesAreToldForValidTexts()
{
    const Ran ran = run({}, "\xef\xbb\xbf{\"a\":9007199254740993}");
    QCOMPARE(ran.exitCode, 0);
    QVERIFY2(ran.out.contains(u"1 × a byte order mark, first at byte 0"_s), qPrintable(ran.out));
    QVERIFY2(ran.out.contains(u"1 × an integer beyond 2^53, first at byte 8"_s), qPrintable(ran.out));
}

void tst_jsoncheck::aNameThatIsNotFriendlyIsShownHarmlessly()
{
    const Ran ran = run({write(u"a\x1b[31m\n.json"_s, "[]")});
    QCOMPARE(ran.exitCode, 0);
    QVERIFY(!ran.out.contains(QChar(0x1b)));
    QCOMPARE(ran.out.count(u'\n'), 1);
}

QTEST_GUILESS_MAIN(tst_jsoncheck)
#include "tst_jsoncheck.moc"
