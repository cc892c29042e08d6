// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/jsonscanner.h"
#include "tests/support/strictwarnings.h"

#include <QRandomGenerator>
#include <QTest>

#include <utility>

using namespace Qt::StringLiterals;
using namespace yagura;

namespace {

constexpr JsonScanner::Options everything {.duplicateKeys = true};

/// The verdict on a text that comes in pieces of these lengths, over and over.
JsonVerdict inPieces(QByteArrayView text, const QList<qsizetype>& lengths)
{
    JsonScanner scanner(everything);
    qsizetype at = 0;
    for (qsizetype i = 0; at < text.size(); ++i) {
        const qsizetype length = std::min(lengths[i % lengths.size()], text.size() - at);
        // A copy of its own, so that a look beyond a piece is a fault that sanitizers see.
        const QByteArray piece(text.data() + at, length);
        if (!scanner.feed(piece))
            break;
        at += length;
    }
    return scanner.finish();
}

QByteArray bytes(const char* literal, qsizetype size)
{
    return QByteArray(literal, size);
}

/// "json.trailing_comma 3 1:4 $[1] value".
QString told(const JsonVerdict& verdict)
{
    if (verdict.isValid())
        return u"valid"_s;
    const JsonFault& fault = *verdict.fault;
    return u"%1 %2 %3:%4 %5 %6"_s.arg(jsonErrorName(fault.error).sliced(5))
        .arg(fault.offset)
        .arg(fault.line)
        .arg(fault.column)
        .arg(fault.path, jsonTokenNames(fault.expected).join(u'|'));
}

QString toldNotes(const JsonVerdict& verdict)
{
    QStringList notes;
    for (const JsonNote& note : verdict.notes)
        notes.append(u"%1 %2 x%3"_s.arg(jsonHazardName(note.hazard).sliced(5)).arg(note.firstOffset).arg(note.count));
    return notes.join(u", "_s);
}

} // namespace

class tst_jsonscanner : public QObject {
    Q_OBJECT

private slots:
    void init() { testing::failOnAnyWarning(); }

    void takesWhatIsJson_data();
    void takesWhatIsJson();
    void namesTheFault_data();
    void namesTheFault();
    void notesWhatIsDangerous_data();
    void notesWhatIsDangerous();
    void howItIsCutChangesNothing();
    void everyBeginningIsTruncatedOrValid();
    void manyLevelsCostNothing();
    void aFaultUnderManyLevelsIsFound();
    void aHundredMegabytesEndWithTheirLastByte();
    void duplicateKeysAreBounded();
    void namesOfErrorsGoBothWays();
    void tellsWhereTheTokenBegan();
};

void tst_jsonscanner::takesWhatIsJson_data()
{
    QTest::addColumn<QByteArray>("text");
    const char* const texts[] = {"\"abc\"", "42", "null", "true", "false", "-0", "0", "0.0", "-0.5e-7", "1E+2", "1e5", "[]", "{}",
        " [ ] ", "\t\r\n{\n}\n", "[[],{}]", "[1,2,3]", "[true,false,null]", "{\"a\":{\"b\":[{}]}}", "{\"\":0}", "\"\"",
        "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\u0000\"", "\"\\uD83D\\uDE00\"", "\"\\u00e9\"", "\"\x7f\"", "\"a/b\"", "\"'\"",
        "\"\xc2\x80\"", "\"\xdf\xbf\"", "\"\xe0\xa0\x80\"", "\"\xed\x9f\xbf\"", "\"\xee\x80\x80\"", "\"\xef\xbf\xbf\"",
        "\"\xf0\x90\x80\x80\"", "\"\xf4\x8f\xbf\xbf\"", "\"\xe3\x81\x82\xe3\x81\x84\"", "\"\xef\xbb\xbf\"", "[1 ,2 , 3 ]",
        "{ \"a\" : 1 , \"b\" : 2 }", "1 ", "[-1]", "[1.5]", "[123456789012345678901]", "[1e400]",
        "{\"a\":1,\"a\":2}", "\"\\ud800\"", "[\"a long string of more than thirty-two characters, so that blocks are taken\"]"};
    for (const char* text : texts)
        QTest::addRow("%s", text) << QByteArray(text);
}

void tst_jsonscanner::takesWhatIsJson()
{
    QFETCH(QByteArray, text);
    QCOMPARE(told(scanJson(text, {})), u"valid"_s);
    QCOMPARE(scanJson(text, {}).bytes, text.size());
}

void tst_jsonscanner::namesTheFault_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("verdict");
    const auto row = [](const QByteArray& text, const char* verdict) {
        QTest::addRow("%s", text.toPercentEncoding(" !\"'()*+,/:;=?@[]{}\\").constData()) << text << QString::fromUtf8(verdict);
    };
    row("", "empty 0 1:1 $ value");
    row(" \n ", "empty 3 2:2 $ value");
    row("\xef\xbb\xbf", "empty 3 1:1 $ value");
    row("\xef\xbb", "truncated 2 1:3 $ utf8_continuation");
    row("\xef\xbc\x80", "bad_utf8 1 1:2 $ utf8_continuation");
    row("\xff\xfe[\x00", "bad_utf8 0 1:1 $ value");
    row("{\"a\":01}", "bad_number 6 1:7 $.a comma|object_end|fraction|exponent");
    row("{\"a\":\"hel", "truncated 9 1:10 $.a character|quote");
    row("\"a\nb\"", "control_character 2 1:3 $ character|quote");
    row("\"a\tb\"", "control_character 2 1:3 $ character|quote");
    row(bytes("\"a\0b\"", 5), "nul_byte 2 1:3 $ character|quote");
    row(bytes("[\0]", 3), "nul_byte 1 1:2 $[0] value|array_end");
    row(bytes("1\0", 2), "nul_byte 1 1:2 $ end");
    row("[\x01]", "control_character 1 1:2 $[0] value|array_end");
    row("[1,]", "trailing_comma 3 1:4 $[1] value");
    row("{\"a\":1,}", "trailing_comma 7 1:8 $ key");
    row("[1 2]", "missing_comma 3 1:4 $[0] comma|array_end");
    row("{\"a\":1 \"b\":2}", "missing_comma 7 1:8 $.a comma|object_end");
    row("{\"a\" 1}", "missing_colon 5 1:6 $.a colon");
    row("{\"a\"}", "missing_colon 4 1:5 $.a colon");
    row("{\"a\":}", "unexpected_character 5 1:6 $.a value");
    row("{\"a\"::1}", "unexpected_character 5 1:6 $.a value");
    row("[,1]", "unexpected_character 1 1:2 $[0] value|array_end");
    row("[1,,2]", "unexpected_character 3 1:4 $[1] value");
    row("{,}", "unexpected_character 1 1:2 $ key|object_end");
    row("]", "unexpected_character 0 1:1 $ value");
    row("[1}", "mismatched_bracket 2 1:3 $[0] comma|array_end");
    row("{\"a\":1]", "mismatched_bracket 6 1:7 $.a comma|object_end");
    row("[}", "mismatched_bracket 1 1:2 $[0] value|array_end");
    row("{]", "mismatched_bracket 1 1:2 $ key|object_end");
    row("{a:1}", "unquoted_key 1 1:2 $ key|object_end");
    row("{1:1}", "unquoted_key 1 1:2 $ key|object_end");
    row("{'a':1}", "single_quotes 1 1:2 $ key|object_end");
    row("['a']", "single_quotes 1 1:2 $[0] value|array_end");
    row("[1]//", "trailing_data 3 1:4 $ end");
    row("[/* */1]", "comment 1 1:2 $[0] value|array_end");
    row("{}{}", "trailing_data 2 1:3 $ end");
    row("1 2", "trailing_data 2 1:3 $ end");
    row("[]]", "trailing_data 2 1:3 $ end");
    row("NaN", "nan_or_infinity 0 1:1 $ value");
    row("[nan]", "nan_or_infinity 2 1:3 $[0] literal");
    row("[-Infinity]", "nan_or_infinity 2 1:3 $[0] digit");
    row("[-inf]", "nan_or_infinity 2 1:3 $[0] digit");
    row("[Infinity,1]", "nan_or_infinity 1 1:2 $[0] value|array_end");
    row("[-x]", "bad_number 2 1:3 $[0] digit");
    row("None", "bad_literal 0 1:1 $ value");
    row("[True]", "bad_literal 1 1:2 $[0] value|array_end");
    row("[undefined]", "bad_literal 1 1:2 $[0] value|array_end");
    row("[nul]", "bad_literal 4 1:5 $[0] literal");
    row("[truex]", "bad_literal 5 1:6 $[0] comma|array_end");
    row("nullnull", "bad_literal 4 1:5 $ end");
    row("nul", "truncated 3 1:4 $ literal");
    row("[NaNaNaNaNaNaNaNaNaNaNaN]", "bad_literal 1 1:2 $[0] value|array_end");
    row("+1", "bad_number 0 1:1 $ value");
    row("[.5]", "bad_number 1 1:2 $[0] value|array_end");
    row("[1.]", "bad_number 3 1:4 $[0] digit");
    row("[1.e5]", "bad_number 3 1:4 $[0] digit");
    row("[1e]", "bad_number 3 1:4 $[0] digit|sign");
    row("[1e+]", "bad_number 4 1:5 $[0] digit");
    row("[-]", "bad_number 2 1:3 $[0] digit");
    row("[-01]", "bad_number 3 1:4 $[0] comma|array_end|fraction|exponent");
    row("0x10", "bad_number 1 1:2 $ end|fraction|exponent");
    row("[1.2.3]", "bad_number 4 1:5 $[0] comma|array_end|digit|exponent");
    row("[1_000]", "bad_number 2 1:3 $[0] comma|array_end|digit|fraction|exponent");
    row("[1e5.2]", "bad_number 4 1:5 $[0] comma|array_end|digit");
    row("-", "truncated 1 1:2 $ digit");
    row("[12", "truncated 3 1:4 $[0] comma|array_end|digit|fraction|exponent");
    row("\"\\x41\"", "bad_escape 2 1:3 $ escape");
    row("\"\\u12G4\"", "bad_escape 5 1:6 $ hex_digit");
    row("\"\\u12", "truncated 5 1:6 $ hex_digit");
    row("\"\\", "truncated 2 1:3 $ escape");
    row("\"\\ud800\\u\"", "bad_escape 9 1:10 $ hex_digit");
    row("\"\x80\"", "bad_utf8 1 1:2 $ character|quote");
    row("\"\xc0\xaf\"", "bad_utf8 1 1:2 $ character|quote");
    row("\"\xe0\x9f\xbf\"", "bad_utf8 2 1:3 $ utf8_continuation");
    row("\"\xed\xa0\x80\"", "bad_utf8 2 1:3 $ utf8_continuation");
    row("\"\xf4\x90\x80\x80\"", "bad_utf8 2 1:3 $ utf8_continuation");
    row("\"\xf5\x80\"", "bad_utf8 1 1:2 $ character|quote");
    row("\"\xe3\x81\"", "bad_utf8 3 1:3 $ utf8_continuation");
    row("\"\xe3\x81", "truncated 3 1:3 $ utf8_continuation");
    row("[\xc3\xa9]", "unexpected_character 1 1:2 $[0] value|array_end");
    row("[\xff]", "bad_utf8 1 1:2 $[0] value|array_end");
    row("[1,\xef\xbb\xbf" "2]", "unexpected_character 3 1:4 $[1] value");
    row("<html>", "unexpected_character 0 1:1 $ value");
    row("{", "truncated 1 1:2 $ key|object_end");
    row("{\"a", "truncated 3 1:4 $ character|quote");
    row("{\"a\":1,\"b", "truncated 9 1:10 $ character|quote");
    row("[1,2", "truncated 4 1:5 $[1] comma|array_end|digit|fraction|exponent");
    row("\xef\xbb\xbf[1 2]", "missing_comma 6 1:4 $[0] comma|array_end");
    row("{\n \"a\": [\n  1,\n  oops]}", "bad_literal 17 4:3 $.a[1] value");
    row("{\"\xe5\xb1\xb1\xe7\x94\xb0\": \"\xe5\xa4\xaa\xe9\x83\x8e\" x}", "missing_comma 20 1:13 $.\xe5\xb1\xb1\xe7\x94\xb0 comma|object_end");
    row("{\"items\":[0,{},{\"x\":[]},{\"price\":1.}]}", "bad_number 35 1:36 $.items[3].price digit");
    row("{\"unit price\":[{\"it's\":x}]}", "bad_literal 23 1:24 $['unit price'][0]['it\\'s'] value");
    row("{\"\\u0061\\n\":?}", "unexpected_character 12 1:13 $['a\\u000a'] value");
    row("{\"\":?}", "unexpected_character 4 1:5 $[''] value");
    row("{\"0\":?}", "unexpected_character 5 1:6 $['0'] value");
}

void tst_jsonscanner::namesTheFault()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, verdict);
    QCOMPARE(told(scanJson(text, {})), verdict);
    QCOMPARE(inPieces(text, {1}), scanJson(text, everything));
}

void tst_jsonscanner::notesWhatIsDangerous_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("notes");
    const auto row = [](const QByteArray& text, const char* notes) {
        QTest::addRow("%s", text.left(60).constData()) << text << QString::fromUtf8(notes);
    };
    row("[1,\"a\",{\"a\":1}]", "");
    row("\xef\xbb\xbf{}", "byte_order_mark 0 x1");
    row("{\"a\":1,\"b\":2,\"a\":3,\"a\":4}", "duplicate_key 13 x2");
    row("{\"a\":1,\"\\u0061\":2}", "duplicate_key 7 x1");
    row("{\"a\":{\"a\":1},\"b\":{\"a\":1}}", "");
    row("[{\"a\":1},{\"a\":1}]", "");
    row("[\"\\ud800\"]", "lone_surrogate 2 x1");
    row("[\"\\ud800x\\udc00\"]", "lone_surrogate 2 x2");
    row("[\"\\ud800\\ud83d\\ude00\"]", "lone_surrogate 2 x1");
    row("[\"\\ud83d\\n\\ude00\"]", "lone_surrogate 2 x2");
    row("[\"\\ud83d\\ude00\\ude00\"]", "lone_surrogate 14 x1");
    row("[\"\\ud800\",\"\\udc00\"]", "lone_surrogate 2 x2");
    row("[9007199254740992,-9007199254740992]", "");
    row("[1,9007199254740993]", "big_integer 3 x1");
    row("[-9007199254740993,18446744073709551615]", "big_integer 1 x2");
    row("123456789012345678901", "big_integer 0 x1");
    row("[9007199254740993.0]", "");
    row("[1.7976931348623157e308,5e-324,1e99,0e999999]", "");
    row("[1e309]", "number_out_of_range 1 x1");
    row("[-1e400,1e-400]", "number_out_of_range 1 x2");
    row("[1.8e308]", "number_out_of_range 1 x1");
    row("[" + QByteArray(309, '9') + "]", "number_out_of_range 1 x1");
    row("[0." + QByteArray(400, '0') + "1]", "number_out_of_range 1 x1");
    row("[0." + QByteArray(5000, '3') + "]", "");
    row(QByteArray(512, '[') + QByteArray(512, ']'), "");
    row(QByteArray(514, '[') + QByteArray(514, ']'), "deep_nesting 512 x2");
    row("[1e400,{\"a\":1,\"a\":2},\"\\ud800\",oops", "duplicate_key 14 x1, lone_surrogate 22 x1, number_out_of_range 1 x1");
}

void tst_jsonscanner::notesWhatIsDangerous()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, notes);
    const JsonVerdict verdict = scanJson(text, everything);
    QCOMPARE(toldNotes(verdict), notes);
    QVERIFY(verdict.sawEveryKey);
    QCOMPARE(inPieces(text, {1}), verdict);
}

void tst_jsonscanner::howItIsCutChangesNothing()
{
    QList<QByteArray> texts;
    const QByteArray rich = "\xef\xbb\xbf {\"\xe5\xb1\xb1\xe7\x94\xb0 \\u0061\": [1, -2.5e+10, 9007199254740993, 1e400, true, null,"
                            " \"\\ud83d\\ude00 \\ud800 \xf0\x9f\x98\x80 a string that is longer than one block\"],\n"
                            " \"k\": {\"k\": 1, \"k\": {\"deep\": [[[]]]}}, \"end\": false}";
    texts.append(rich);
    QRandomGenerator random(20260114);
    for (int i = 0; i < 4000; ++i) {
        QByteArray broken = rich;
        for (int hits = random.bounded(1, 4); hits > 0; --hits) {
            const qsizetype at = random.bounded(int(broken.size()));
            switch (random.bounded(3)) {
            case 0:
                broken[at] = char(random.bounded(256));
                break;
            case 1:
                broken.remove(at, random.bounded(1, 6));
                break;
            default:
                broken.insert(at, char("[]{},:\"\\ -+.eE0NaIt'/"[random.bounded(21)]));
            }
        }
        texts.append(broken);
    }
    for (const QByteArray& text : std::as_const(texts)) {
        const JsonVerdict whole = scanJson(text, everything);
        const QList<qsizetype> cuts {random.bounded(1, 9), random.bounded(1, 40), random.bounded(1, 3)};
        for (const QList<qsizetype>& lengths : {QList<qsizetype> {1}, QList<qsizetype> {2}, QList<qsizetype> {17}, cuts}) {
            const JsonVerdict cut = inPieces(text, lengths);
            QVERIFY2(cut == whole,
                qPrintable(QString::fromUtf8(text) + u'\n' + told(whole) + u' ' + toldNotes(whole) + u'\n' + told(cut) + u' '
                    + toldNotes(cut)));
        }
    }
}

void tst_jsonscanner::everyBeginningIsTruncatedOrValid()
{
    const QByteArray text = "{\"a\":[1.5e3,\"\\u00e9\xe3\x81\x82\",true,null,{}],\"b\":{\"c\":-0}}";
    for (qsizetype length = 1; length < text.size(); ++length) {
        const JsonVerdict verdict = scanJson(text.first(length), {});
        QVERIFY2(verdict.isTruncated(), qPrintable(told(verdict)));
        QCOMPARE(verdict.fault->offset, length);
    }
    QVERIFY(scanJson(text, {}).isValid());
}

void tst_jsonscanner::manyLevelsCostNothing()
{
    constexpr qsizetype depth = 100'000;
    QByteArray text;
    for (qsizetype i = 0; i < depth; ++i)
        text += i % 3 == 0 ? "{\"k\":" : "[";
    text += "0";
    for (qsizetype i = depth; i-- > 0;)
        text += i % 3 == 0 ? '}' : ']';
    const JsonVerdict verdict = scanJson(text, everything);
    QCOMPARE(told(verdict), u"valid"_s);
    QCOMPARE(verdict.deepest, qint64(depth));
    QCOMPARE(verdict.notes.last().count, qint64(depth - 512));
    QVERIFY(!verdict.sawEveryKey);
    QCOMPARE(inPieces(text, {4096}), verdict);
}

void tst_jsonscanner::aFaultUnderManyLevelsIsFound()
{
    constexpr qsizetype depth = 100'000;
    const QByteArray text = QByteArray(depth, '[') + QByteArray(depth - 1, ']') + '}';
    const JsonVerdict verdict = scanJson(text, {});
    QCOMPARE(verdict.fault->error, JsonError::MismatchedBracket);
    QCOMPARE(verdict.fault->offset, qint64(2 * depth - 1));
    QCOMPARE(verdict.fault->path, u"$[0]"_s);

    const JsonVerdict open = scanJson(text.first(depth), {});
    QVERIFY(open.isTruncated());
    QCOMPARE(open.fault->depth, qint64(depth));
    QCOMPARE(open.fault->path, u"$"_s + u"[0]"_s.repeated(64) + u'…');
    QCOMPARE(open.fault->pattern, u"$"_s + u"[*]"_s.repeated(64) + u'…');
}

void tst_jsonscanner::aHundredMegabytesEndWithTheirLastByte()
{
    const QByteArray row = "{\"id\":1234567,\"name\":\"\xe5\xb1\xb1\xe7\x94\xb0\",\"price\":12.5,\"tags\":[\"new\",\"paid\"],\"ok\":true},";
    const qint64 rows = 100'000'000 / row.size() + 1;
    JsonScanner scanner;
    scanner.feed("[");
    for (qint64 i = 0; i < rows; ++i)
        QVERIFY(scanner.feed(row));
    QVERIFY(!scanner.feed("{\"id\":1,\"name\":oops}]"));
    const JsonVerdict verdict = scanner.finish();
    QCOMPARE(verdict.fault->offset, 1 + rows * row.size() + 15);
    QCOMPARE(verdict.fault->path, u"$[%1].name"_s.arg(rows));
    QCOMPARE(verdict.fault->column, 1 + rows * (row.size() - 4) + 15 + 1);
}

void tst_jsonscanner::duplicateKeysAreBounded()
{
    QByteArray text = "{";
    for (int i = 0; i < 200'000; ++i)
        text += "\"key " + QByteArray::number(i) + "\":0,";
    const JsonVerdict many = scanJson(text + "\"key 1\":0}", everything);
    QVERIFY(many.isValid());
    QVERIFY(!many.sawEveryKey);
    QCOMPARE(toldNotes(many), u"duplicate_key %1 x1"_s.arg(text.size()));

    const QByteArray longKey(2000, 'k');
    const JsonVerdict lengthy = scanJson("{\"" + longKey + "\":1,\"" + longKey + "\":2}", everything);
    QVERIFY(lengthy.isValid() && lengthy.notes.isEmpty());
    QVERIFY(!lengthy.sawEveryKey);

    QVERIFY(scanJson("{\"a\":1,\"a\":2}", {}).notes.isEmpty());
}

void tst_jsonscanner::namesOfErrorsGoBothWays()
{
    for (int i = 0; i <= int(JsonError::Empty); ++i) {
        const QString name = jsonErrorName(JsonError(i));
        QVERIFY(name.startsWith(u"json."_s));
        QCOMPARE(jsonErrorFromName(name), std::optional(JsonError(i)));
    }
    QVERIFY(!jsonErrorFromName(u"json.nothing"));
}

void tst_jsonscanner::tellsWhereTheTokenBegan()
{
    QCOMPARE(scanJson("{\"a\":\"hel", {}).fault->tokenOffset, qint64(5));
    QCOMPARE(scanJson("[10, 1.x]", {}).fault->tokenOffset, qint64(5));
    QCOMPARE(scanJson("[nope]", {}).fault->tokenOffset, qint64(1));
    QCOMPARE(scanJson("[1 2]", {}).fault->tokenOffset, qint64(3));
}

QTEST_GUILESS_MAIN(tst_jsonscanner)
#include "tst_jsonscanner.moc"
