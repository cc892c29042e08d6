// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/daemon/app/daemonlanguage.h"
#include "backends/daemon/app/daemonwords.h"
#include "models/items/logwords.h"
#include "tests/support/daemonprocess.h"
#include "tests/support/strictwarnings.h"

#include <QDirIterator>
#include <QProcess>
#include <QRegularExpression>
#include <QTcpServer>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

const QStringList inJapanese {u"LC_ALL=ja_JP.UTF-8"_s};

struct Ran {
    int exitCode = -1;
    QString out;
    QString err;
};

/// yagurad to its end, with nothing said about a language but what `locale` says ("LANG=…").
Ran run(const QStringList& arguments, const QStringList& locale)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const auto& name : {u"LC_ALL"_s, u"LC_MESSAGES"_s, u"LANG"_s, u"LANGUAGE"_s})
        environment.remove(name);
    for (const QString& setting : locale)
        environment.insert(setting.section(u'=', 0, 0), setting.section(u'=', 1));
    QProcess program;
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(YAGURAD_PROGRAM), arguments);
    if (!program.waitForFinished(30'000))
        return {};
    return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
        QString::fromUtf8(program.readAllStandardError())};
}

bool isJapanese(const QString& text)
{
    static const QRegularExpression kana(u"[\\x{3041}-\\x{30ff}]"_s);
    return text.contains(kana);
}

bool isAscii(const QByteArray& text)
{
    return std::ranges::all_of(text, [](char byte) { return (byte & 0x80) == 0; });
}

/// Every code that these sources mean for the log or for whoever starts the daemon.
QStringList codesIn(const QString& folder, const QString& pattern)
{
    const QRegularExpression code(pattern);
    QStringList codes;
    QDirIterator walk(
        QStringLiteral(YAGURA_SOURCE_DIR) + folder, {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (auto found = code.globalMatch(QString::fromUtf8(file.readAll())); found.hasNext();)
            codes.append(found.next().captured(1));
    }
    codes.removeDuplicates();
    return codes;
}

QStringList allSentences(const QString& spoken)
{
    DaemonLanguage language(spoken);
    language.install(*QCoreApplication::instance());
    QStringList sentences;
    for (const QString& code : wordedCodes())
        sentences.append(sentenceOf(DaemonNote {code}));
    for (const QString& code : loggedCodes())
        sentences.append(logLineOf(code).value_or(code));
    return sentences;
}

void put(const QString& path, const QByteArray& content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

} // namespace

/// What yagurad tells people is Japanese or English; what it tells programs is always the same.
class tst_daemonlanguage : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void helpSpeaksTheLanguageThatWasAskedFor_data();
    void helpSpeaksTheLanguageThatWasAskedFor();
    void whatCannotBeReadIsSaidInThatLanguage_data();
    void whatCannotBeReadIsSaidInThatLanguage();
    void aFaultOfTheConfigurationIsSaidWithItsPlace();
    void anUnknownScopeIsRefusedInJapanese();
    void aTakenPortIsSaidInJapanese();
    void theLogIsJapanese();
    void theApiIsNot();
    void everyCodeHasWordsInBothLanguages();
    void aLineThatIsNoCodeStaysAsItIs();
    void theManualNamesEveryOptionInBothLanguages();
};

void tst_daemonlanguage::helpSpeaksTheLanguageThatWasAskedFor_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("locale");
    QTest::addColumn<bool>("japanese");
    const QStringList help {u"--help"_s};
    QTest::addRow("nobody says") << help << QStringList() << false;
    QTest::addRow("LANG") << help << QStringList {u"LANG=ja_JP.UTF-8"_s} << true;
    QTest::addRow("LC_MESSAGES before LANG")
        << help << QStringList {u"LANG=en_US.UTF-8"_s, u"LC_MESSAGES=ja_JP.UTF-8"_s} << true;
    QTest::addRow("LC_ALL before both") << help
                                        << QStringList {u"LANG=ja_JP.UTF-8"_s, u"LC_MESSAGES=ja_JP.UTF-8"_s,
                                               u"LC_ALL=C.UTF-8"_s}
                                        << false;
    QTest::addRow("the option before all of them")
        << QStringList {u"--help"_s, u"--lang"_s, u"en"_s} << inJapanese << false;
    QTest::addRow("the option, in one word")
        << QStringList {u"--lang=ja"_s, u"--help"_s} << QStringList {u"LC_ALL=C.UTF-8"_s} << true;
}

void tst_daemonlanguage::helpSpeaksTheLanguageThatWasAskedFor()
{
    QFETCH(QStringList, arguments);
    QFETCH(QStringList, locale);
    QFETCH(bool, japanese);

    const Ran ran = run(arguments, locale);

    QCOMPARE(ran.exitCode, 0);
    QVERIFY2(ran.err.isEmpty(), qPrintable(ran.err));
    QVERIFY2(ran.out.startsWith(japanese ? u"例:\n  yagurad"_s : u"Examples:\n  yagurad"_s), qPrintable(ran.out));
    QCOMPARE(isJapanese(ran.out), japanese);
    for (const auto& word : {u"Options"_s, u"Usage"_s, u"print this help"_s, u"serve"_s})
        QVERIFY2(ran.out.contains(word) != japanese, qPrintable(word));
}

void tst_daemonlanguage::whatCannotBeReadIsSaidInThatLanguage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("japanese");
    QTest::addColumn<QString>("english");
    QTest::addRow("unknown") << QStringList {u"--lsiten"_s} << u"知らない引数です: --lsiten"_s
                             << u"not known here: --lsiten"_s;
    QTest::addRow("without its value") << QStringList {u"--listen"_s} << u"--listen には値を一つ指定します"_s
                                       << u"--listen takes one value"_s;
    QTest::addRow("a key without its certificate")
        << QStringList {u"--tls-key"_s, u"k.pem"_s} << u"--tls-key は --tls-certificate と一緒に指定します"_s
        << u"--tls-key goes only with --tls-certificate"_s;
    QTest::addRow("a language that there is not")
        << QStringList {u"--lang"_s, u"fr"_s} << u"--lang にこの値は指定できません"_s
        << u"--lang cannot have this value"_s;
}

void tst_daemonlanguage::whatCannotBeReadIsSaidInThatLanguage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, japanese);
    QFETCH(QString, english);

    const Ran there = run(arguments, inJapanese);
    const Ran here = run(arguments, {});

    QCOMPARE(there.exitCode, 3);
    QCOMPARE(here.exitCode, 3);
    QCOMPARE(there.err,
        u"コマンドラインを解釈できません: "_s + japanese + u"\n`yagurad --help` で使い方を確かめられます。\n"_s);
    QCOMPARE(here.err,
        u"The command line cannot be read: "_s + english + u"\n`yagurad --help` shows what can be typed.\n"_s);
}

void tst_daemonlanguage::aFaultOfTheConfigurationIsSaidWithItsPlace()
{
    DaemonProcess daemon("zone: UTC\ntargts: []\n");

    daemon.start({u"--lang"_s, u"ja"_s});

    QVERIFY(daemon.process().endsWithin(10'000));
    const QString said = QString::fromUtf8(daemon.log());
    static const QRegularExpression line(u"/yagura\\.yaml:2:1: 不明なキー targts.* \\[config\\.unknown_key\\]\n"_s);
    QVERIFY2(said.contains(line), qPrintable(said));
    QVERIFY2(said.endsWith(u"yagurad: 設定に誤りがあるため、監視を始められません\n"_s), qPrintable(said));
}

void tst_daemonlanguage::anUnknownScopeIsRefusedInJapanese()
{
    const Ran ran = run({u"--new-token"_s, u"wall"_s, u"--scopes"_s, u"write"_s}, inJapanese);

    QCOMPARE(ran.exitCode, 3);
    QVERIFY(ran.out.isEmpty());
    QVERIFY2(ran.err.startsWith(u"yagurad: そのようなスコープはありません: write"_s), qPrintable(ran.err));
}

void tst_daemonlanguage::aTakenPortIsSaidInJapanese()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const QString place = u"127.0.0.1:%1"_s.arg(other.serverPort());
    DaemonProcess daemon;

    daemon.start({u"--listen"_s, place}, inJapanese);

    QVERIFY(daemon.process().endsWithin(10'000));
    const QString said = QString::fromUtf8(daemon.log());
    QVERIFY2(said.contains(u"yagurad: %1 で待ち受けられません: ポートは使用中です"_s.arg(place)), qPrintable(said));
}

void tst_daemonlanguage::theLogIsJapanese()
{
    DaemonProcess daemon;
    put(daemon.path("state/yagura/yagurad-history.sqlite"), "a diary");
    put(daemon.path("state/yagura/bands.cbor"), "no bands");
    put(daemon.path("state/yagura/marks.jsonl"), "foreign\n");

    daemon.start({u"--listen"_s, u"127.0.0.1:0"_s}, inJapanese);
    QVERIFY2(daemon.serves(), daemon.log().constData());

    const auto says = [&](const QString& words) { return QString::fromUtf8(daemon.log()).contains(words); };
    QTRY_VERIFY2(says(daemon.url().toString() + u" で応答しています"_s), daemon.log().constData());
    QTRY_VERIFY2(says(u"yagurad-history.sqlite は Yagura の履歴ではありません。変更していません [history.foreign]"_s),
        daemon.log().constData());
    QTRY_VERIFY2(says(u"最初から集め直します"_s) && says(u"[bands.unusable]"_s), daemon.log().constData());
    QTRY_VERIFY2(says(u"変更の印ではない行を読み飛ばしました (1 行) [marks.passed_over]"_s), daemon.log().constData());

    daemon.write("targts: []\n");
    daemon.process().signal(SIGHUP);
    QTRY_VERIFY2(says(u"これまでの設定で監視を続けます"_s), daemon.log().constData());
    daemon.write("targets: []\n");
    daemon.process().signal(SIGHUP);
    QTRY_VERIFY2(says(u"設定を読み直しました"_s), daemon.log().constData());
}

void tst_daemonlanguage::theApiIsNot()
{
    DaemonProcess daemon("targets:\n  - {id: gone, system: postgresql, dsn: \"host=127.0.0.1 port=1\", every: 1s}\n");
    daemon.start({u"--listen"_s, u"127.0.0.1:0"_s}, inJapanese);
    QVERIFY2(daemon.serves(), daemon.log().constData());
    const auto failure
        = [&] { return daemon.ask("GET", "/api/v1/picture").json()[u"targets"_s][0][u"error"_s].isObject(); };
    QTRY_VERIFY_WITH_TIMEOUT(failure(), 15'000);

    for (const char* target :
        {"/api/v1/picture", "/metrics", "/healthz", "/api/v1/nothing", "/api/v1/changes?since=x"}) {
        const RawAnswer answer = daemon.ask("GET", target);
        QVERIFY(answer.status > 0);
        QVERIFY2(isAscii(answer.body), answer.body.constData());
    }
}

void tst_daemonlanguage::everyCodeHasWordsInBothLanguages()
{
    const QStringList coded = codesIn(u"/backends/daemon"_s, u"\"(daemon\\.[a-z_]+)\""_s)
        + codesIn(u"/backends"_s, u"loggedCode\\(\\s*\"([a-z_.]+)\""_s)
        + codesIn(u"/backends/history"_s, u"failureAt\\([^;]*?\"(history\\.[a-z_]+)\""_s);
    QVERIFY(coded.size() > 20);
    for (const QString& code : coded)
        QVERIFY2((wordedCodes() + loggedCodes()).contains(code), qPrintable(code));

    const QStringList english = allSentences(u"en"_s);
    const QStringList japanese = allSentences(u"ja"_s);
    for (const QString& sentence : english)
        QVERIFY2(!isJapanese(sentence) && sentence.contains(u' '), qPrintable(sentence));
    for (const QString& sentence : japanese)
        QVERIFY2(isJapanese(sentence), qPrintable(sentence));
}

void tst_daemonlanguage::aLineThatIsNoCodeStaysAsItIs()
{
    QVERIFY(!logLineOf(u"QSocketNotifier: Invalid socket"_s));
    QVERIFY(!logLineOf(u"history.something_new {}"_s));
    QCOMPARE(logLineOf(u"history.no_space {\"path\":\"/v/h.sqlite\",\"detail\":\"full\\u202e\"}"_s).value_or(QString()),
        u"no space is left for the history in /v/h.sqlite (full⟨U+202E⟩) [history.no_space]"_s);
}

void tst_daemonlanguage::theManualNamesEveryOptionInBothLanguages()
{
    static const QRegularExpression option(u"^  (?:-h,)?--([a-z][a-z-]*)"_s, QRegularExpression::MultilineOption);
    const QString help = run({u"--help"_s}, {}).out;
    for (const auto& page : {u"yagurad.1"_s, u"ja/yagurad.1"_s}) {
        QFile file(QStringLiteral(YAGURA_SOURCE_DIR "/resources/docs/man/") + page);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString manual = QString::fromUtf8(file.readAll());
        int asked = 0;
        for (auto found = option.globalMatch(help); found.hasNext(); ++asked) {
            const QString name = u"Fl -"_s + found.next().captured(1);
            QVERIFY2(manual.contains(name), qPrintable(name));
        }
        QVERIFY(asked > 6);
    }
}

QTEST_GUILESS_MAIN(tst_daemonlanguage)
#include "tst_daemonlanguage.moc"
