// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/unifieddiff.h"
#include "tests/support/strictwarnings.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yagura;

namespace {

/// Applies a unified diff as `patch` would; null when it does not fit.
QString patched(const QStringList& before, const QString& diff)
{
    QStringList after;
    qsizetype at = 0;
    const QStringList lines = diff.split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        if (line.startsWith("@@"_L1)) {
            const QStringList range = line.mid(4, line.indexOf(u' ', 4) - 4).split(u',');
            const qsizetype count = range.at(1).toInt();
            const qsizetype first = range.at(0).toInt() - (count > 0 ? 1 : 0);
            while (at < first)
                after.append(before.at(at++));
        } else if (line.startsWith(u'+')) {
            after.append(line.mid(1));
        } else {
            if (before.value(at) != line.mid(1))
                return {};
            if (line.startsWith(u' '))
                after.append(before.at(at));
            ++at;
        }
    }
    after.append(before.mid(at));
    return after.join(u'\n');
}

} // namespace

/// What differs between two texts.
class tst_unifieddiff : public QObject {
    Q_OBJECT

private slots:
    void init() { testing::failOnAnyWarning(); }

    void theDiffTellsEveryChange_data();
    void theDiffTellsEveryChange();
    void anyDiffLeadsFromOneTextToTheOther();
    void aDiffIsBounded();
};

void tst_unifieddiff::theDiffTellsEveryChange_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("diff");
    QTest::newRow("the same") << u"a\nb\n"_s << u"a\nb\n"_s << QString();
    QTest::newRow("nothing twice") << QString() << QString() << QString();
    QTest::newRow("new") << QString() << u"a\nb\n"_s << u"@@ -0,0 +1,2 @@\n+a\n+b\n"_s;
    QTest::newRow("emptied") << u"a\n"_s << QString() << u"@@ -1,1 +0,0 @@\n-a\n"_s;
    QTest::newRow("one line") << u"1\n2\n3\n4\n5\n6\n7\n8\n9\n"_s << u"1\n2\n3\n4\nfive\n6\n7\n8\n9\n"_s
                              << u"@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n"_s;
    QTest::newRow("two places far apart")
        << u"a\n1\n2\n3\n4\n5\n6\n7\nb\n"_s << u"A\n1\n2\n3\n4\n5\n6\n7\nB\n"_s
        << u"@@ -1,4 +1,4 @@\n-a\n+A\n 1\n 2\n 3\n@@ -6,4 +6,4 @@\n 5\n 6\n 7\n-b\n+B\n"_s;
}

void tst_unifieddiff::theDiffTellsEveryChange()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QTEST(unifiedDiff(before, after), "diff");
}

void tst_unifieddiff::anyDiffLeadsFromOneTextToTheOther()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 300; ++round) {
        const auto made = [&random](int most) {
            QStringList lines;
            for (int count = random.bounded(most); count > 0; --count)
                lines.append(QString(QChar(char16_t(u'a' + random.bounded(6)))));
            return lines;
        };
        const QStringList before = made(40);
        const QStringList after = made(40);
        const QString diff = unifiedDiff(before.join(u'\n'), after.join(u'\n'));
        QCOMPARE(patched(before, diff), after.join(u'\n'));
    }
}

void tst_unifieddiff::aDiffIsBounded()
{
    QStringList before;
    QStringList after;
    for (int line = 0; line < 60'000; ++line) {
        before.append(u"b%1"_s.arg(line));
        after.append(u"a%1"_s.arg(line));
    }
    const QString diff = unifiedDiff(before.join(u'\n'), after.join(u'\n'));
    const QStringList lines = diff.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), mostDiffLines + 1);
    QCOMPARE(lines.last(), u"…"_s);
}

QTEST_APPLESS_MAIN(tst_unifieddiff)
#include "tst_unifieddiff.moc"
