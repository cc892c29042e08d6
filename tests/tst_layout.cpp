// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/layout/dotlayout.h"
#include "backends/layout/dotwriter.h"
#include "backends/layout/plaingraph.h"
#include "tests/support/strictwarnings.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <map>
#include <random>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace yagura;
using namespace yagura::testing;

namespace {

constexpr double height = 50;

LayoutRequest requestOf(const QList<int>& columns, const QList<LayoutRequest::Line>& lines)
{
    LayoutRequest request;
    request.gap = 26;
    request.lines = lines;
    for (int box = 0; box < columns.size(); ++box)
        request.boxes.append({u"box-%1"_s.arg(box), columns[box], height});
    return request;
}

/// Two causes, two services, one function that stands on the first cause directly, too; and an edge back.
LayoutRequest smallRequest()
{
    return requestOf({0, 0, 1, 1, 2}, {{0, 2}, {1, 3}, {2, 4}, {3, 4}, {0, 4}, {4, 2}});
}

LayoutRequest randomRequest(unsigned seed, int boxes, int columns)
{
    std::mt19937 random(seed);
    QList<int> table;
    for (int box = 0; box < boxes; ++box)
        table.append(int(random() % unsigned(columns)));
    std::map<std::pair<int, int>, bool> met;
    QList<LayoutRequest::Line> lines;
    for (int line = 0; line < boxes * 2; ++line) {
        const int from = int(random() % unsigned(boxes));
        const int to = int(random() % unsigned(boxes));
        if (from != to && !std::exchange(met[{from, to}], true))
            lines.append({from, to});
    }
    return requestOf(table, lines);
}

/// How many pairs of lines between neighbouring columns cross, by looking at each pair.
int crossingsOf(const LayoutRequest& request, const LayoutAnswer& answer)
{
    int count = 0;
    for (const auto& left : request.lines) {
        for (const auto& right : request.lines) {
            const double from = answer.centres[std::size_t(left.from)] - answer.centres[std::size_t(right.from)];
            const double to = answer.centres[std::size_t(left.to)] - answer.centres[std::size_t(right.to)];
            const bool areNeighbours = request.boxes[left.from].column == request.boxes[right.from].column
                && request.boxes[left.to].column == request.boxes[right.to].column
                && request.boxes[left.to].column == request.boxes[left.from].column + 1;
            count += areNeighbours && from * to < 0 ? 1 : 0;
        }
    }
    return count / 2;
}

class FakeDot final {
public:
    explicit FakeDot(const QByteArray& script) : path(folder.filePath(u"dot"_s))
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write("#!/bin/sh\n" + script) < 0)
            qFatal("cannot write %s", qPrintable(path));
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    QTemporaryDir folder;
    QString path;
};

/// What a layout answered, once it did.
struct Answered {
    explicit Answered(DotLayout& layout)
    {
        QObject::connect(&layout, &Layout::arranged, &guard, [this](const Result<LayoutAnswer>& answer) {
            ++times;
            if (answer)
                places = *answer;
            else
                code = answer.error().code;
        });
    }
    QObject guard;
    int times = 0;
    QString code;
    std::optional<LayoutAnswer> places;
};

} // namespace

class LayoutTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void realDotAnswersWithPlacesThatFit()
    {
        DotLayout layout;
        Answered answered(layout);
        layout.arrange(smallRequest());
        QCOMPARE(answered.times, 0); // never before arrange() returns
        QTRY_COMPARE(answered.times, 1);
        QVERIFY2(answered.places, qPrintable(answered.code));
        QVERIFY(fits(*answered.places, smallRequest()));
        QCOMPARE(answered.places->bends[4].size(), std::size_t(1));
        QVERIFY(answered.places->bends[5].empty());
        QCOMPARE(crossingsOf(smallRequest(), *answered.places), 0);
    }

    void realDotArrangesHundredsOfBoxes()
    {
        DotLayout layout(u"dot"_s, 30s);
        Answered answered(layout);
        const LayoutRequest request = randomRequest(7, 200, 5);
        layout.arrange(request);
        QTRY_COMPARE_WITH_TIMEOUT(answered.times, 1, 40'000);
        QVERIFY2(answered.places, qPrintable(answered.code));
        QVERIFY(fits(*answered.places, request));
    }

    void emptyAndLonelyRequestsAreAnswered()
    {
        for (const LayoutRequest& request : {requestOf({}, {}), requestOf({0}, {}), requestOf({3}, {}),
                 requestOf({1, 1}, {{0, 1}})}) {
            DotLayout layout;
            Answered answered(layout);
            layout.arrange(request);
            QTRY_COMPARE(answered.times, 1);
            QVERIFY2(answered.places, qPrintable(answered.code));
            QVERIFY(fits(layeredLayout(request), request));
        }
    }

    void nothingThatPeopleWroteReachesDot()
    {
        LayoutRequest request = smallRequest();
        request.boxes[0].key = u"x\"]; evil [label=\"<b>"_s;
        const QByteArray text = dotGraph(request);
        QVERIFY(!text.contains("evil"));
        QVERIFY(!text.contains("box-"));
    }

    void aDotThatMisbehavesIsAFailure_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QString>("code");
        QTest::addRow("hangs") << QByteArray("exec sleep 60") << u"layout.timeout"_s;
        QTest::addRow("hangs and reads nothing, says half") << QByteArray("echo 'graph 1 2 2'; exec sleep 60")
                                                           << u"layout.timeout"_s;
        QTest::addRow("crashes") << QByteArray("kill -SEGV $$") << u"layout.failed"_s;
        QTest::addRow("says no") << QByteArray("cat >/dev/null; exit 1") << u"layout.failed"_s;
        QTest::addRow("says nothing") << QByteArray("cat >/dev/null") << u"layout.malformed"_s;
        QTest::addRow("garbage") << QByteArray("head -c 100000 /dev/urandom") << u"layout.malformed"_s;
        QTest::addRow("without end") << QByteArray("exec yes 'node 0 1 1 1 1 \"\" solid box black white'")
                                     << u"layout.malformed"_s;
        QTest::addRow("half an answer") << QByteArray("cat >/dev/null; echo 'graph 1 2 2'; echo stop")
                                        << u"layout.malformed"_s;
    }
    void aDotThatMisbehavesIsAFailure()
    {
        QFETCH(const QByteArray, script);
        QFETCH(const QString, code);
        const FakeDot dot(script);
        DotLayout layout(dot.path, 700ms);
        Answered answered(layout);
        layout.arrange(smallRequest());
        QTRY_COMPARE(answered.times, 1);
        QVERIFY(!answered.places);
        QCOMPARE(answered.code, code);
    }

    void anAbsentDotIsAFailure()
    {
        DotLayout layout(u"no-such-dot-anywhere"_s);
        Answered answered(layout);
        layout.arrange(smallRequest());
        QCOMPARE(answered.times, 0);
        QTRY_COMPARE(answered.times, 1);
        QCOMPARE(answered.code, u"layout.missing"_s);
    }

    void whatWouldTakeTooLongIsNotTried()
    {
        const FakeDot dot("exec sleep 60");
        DotLayout layout(dot.path);
        Answered answered(layout);
        layout.arrange(randomRequest(1, 3'000, 5));
        QTRY_COMPARE(answered.times, 1);
        QCOMPARE(answered.code, u"layout.too_large"_s);
    }

    void onlyTheNewestRequestIsAnswered()
    {
        DotLayout layout;
        Answered answered(layout);
        layout.arrange(randomRequest(3, 100, 4));
        layout.arrange(smallRequest());
        QTRY_COMPARE(answered.times, 1);
        QVERIFY(answered.places && fits(*answered.places, smallRequest()));
    }

    void anEditedAnswerIsNotBelieved_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addRow("not a number") << QByteArray("node 0 ") << QByteArray("node 0 nan ");
        QTest::addRow("infinite") << QByteArray("node 0 ") << QByteArray("node 0 1e999 1 ");
        QTest::addRow("unknown node") << QByteArray("node 0 ") << QByteArray("node 77 ");
        QTest::addRow("a node twice") << QByteArray("node 0 ") << QByteArray("node 1 ");
        QTest::addRow("unknown line") << QByteArray("edge 0 2 ") << QByteArray("edge 1 2 ");
        QTest::addRow("wrong count") << QByteArray("edge 0 2 4 ") << QByteArray("edge 0 2 40 ");
        QTest::addRow("no end") << QByteArray("stop") << QByteArray();
        QTest::addRow("a word more") << QByteArray("stop") << QByteArray("evil 1\nstop");
        QTest::addRow("no head") << QByteArray("graph 1 ") << QByteArray("graf 1 ");
    }
    void anEditedAnswerIsNotBelieved()
    {
        QFETCH(const QByteArray, from);
        QFETCH(const QByteArray, to);
        const LayoutRequest request = requestOf({0, 0, 1}, {{0, 2}});
        const QByteArray honest = "graph 1 6 4\nnode 0 1 3 2 0.69 \"\" solid box black lightgrey\n"
                                  "node 1 1 1 2 0.69 \"\" solid box black lightgrey\n"
                                  "node 2 4 3 2 0.69 \"\" solid box black lightgrey\n"
                                  "node 3 1 2 2 0.02 \"\" solid box black lightgrey\n"
                                  "node 4 4 2 2 0.02 \"\" solid box black lightgrey\n"
                                  "edge 3 4 4 1 2 2 2 3 2 4 2 invis black\n"
                                  "edge 0 2 4 1 3 2 3 3 3 4 3 solid black\nstop\n";
        QVERIFY(readPlainGraph(honest, request));
        QVERIFY(honest.contains(from));
        QByteArray edited = honest;
        edited.replace(from, to);
        QVERIFY(!readPlainGraph(edited, request));
        for (qsizetype length = 0; length + 2 < honest.size(); length += 7)
            QVERIFY(!readPlainGraph(honest.left(length), request));
    }

    void ourOwnLayoutFitsAndIsTheSameEachTime_data()
    {
        QTest::addColumn<unsigned>("seed");
        QTest::addColumn<int>("boxes");
        for (unsigned seed = 1; seed <= 20; ++seed)
            QTest::addRow("seed %u", seed) << seed << int(5 + seed * 6);
    }
    void ourOwnLayoutFitsAndIsTheSameEachTime()
    {
        QFETCH(const unsigned, seed);
        QFETCH(const int, boxes);
        const LayoutRequest request = randomRequest(seed, boxes, 5);
        const LayoutAnswer answer = layeredLayout(request);
        QVERIFY(fits(answer, request));
        QCOMPARE(layeredLayout(request), answer);
        QVERIFY(*std::ranges::min_element(answer.centres) >= height / 2 - 0.001);
    }

    void ourOwnLayoutUncrossesWhatCanBeUncrossed()
    {
        // A ladder whose rungs are given upside down.
        QList<int> columns;
        QList<LayoutRequest::Line> lines;
        for (int rung = 0; rung < 8; ++rung)
            columns << 0;
        for (int rung = 0; rung < 8; ++rung) {
            columns << 1;
            lines << LayoutRequest::Line {rung, 15 - rung};
        }
        const LayoutRequest request = requestOf(columns, lines);
        const LayoutAnswer answer = layeredLayout(request);
        QCOMPARE(crossingsOf(request, answer), 0);
        for (const auto& line : request.lines)
            QVERIFY(std::abs(answer.centres[std::size_t(line.from)] - answer.centres[std::size_t(line.to)]) < 1);
    }

    void ourOwnLayoutIsNoWorseThanTheOrderGiven()
    {
        for (unsigned seed = 1; seed < 10; ++seed) {
            const LayoutRequest request = randomRequest(seed, 40, 2);
            LayoutAnswer given;
            std::array<double, 2> next {25, 25};
            for (const auto& box : request.boxes)
                given.centres.push_back(std::exchange(next[std::size_t(box.column)], next[std::size_t(box.column)] + 76));
            QVERIFY(crossingsOf(request, layeredLayout(request)) <= crossingsOf(request, given));
        }
    }

    void whatStoodSomewhereStaysThere()
    {
        const LayoutRequest before = randomRequest(5, 40, 4);
        const LayoutAnswer answer = layeredLayout(before);
        LayoutRequest after = before;
        after.boxes.append({u"new"_s, 2, height});
        after.lines.append({0, 40});
        const auto kept = keptLayout(after, before, answer);
        QVERIFY(kept);
        QVERIFY(fits(*kept, after));
        for (std::size_t box = 0; box < 40; ++box)
            QCOMPARE(kept->centres[box], answer.centres[box]);

        LayoutRequest fewer = before;
        fewer.boxes.removeLast();
        fewer.lines.removeIf([](const LayoutRequest::Line& line) { return line.from == 39 || line.to == 39; });
        const auto left = keptLayout(fewer, before, answer);
        QVERIFY(left);
        for (std::size_t box = 0; box < 39; ++box)
            QCOMPARE(left->centres[box], answer.centres[box]);
    }

    void anotherPictureAltogetherIsNotKept()
    {
        const LayoutRequest before = randomRequest(5, 40, 4);
        LayoutRequest other = before;
        for (int box = 0; box < 30; ++box)
            other.boxes[box].key += u"-other"_s;
        QVERIFY(!keptLayout(other, before, layeredLayout(before)));
    }

    void guestsMoveNobody_data()
    {
        QTest::addColumn<int>("hosts");
        QTest::addColumn<int>("guests");
        QTest::addRow("few") << 40 << 3;
        QTest::addRow("more than there were") << 6 << 30;
        QTest::addRow("one host") << 1 << 5;
    }
    void guestsMoveNobody()
    {
        QFETCH(const int, hosts);
        QFETCH(const int, guests);
        const LayoutRequest before = randomRequest(3, hosts, 4);
        const LayoutAnswer answer = layeredLayout(before);
        LayoutRequest crowded = before;
        for (int guest = 0; guest < guests; ++guest) {
            crowded.boxes.insert(guest % hosts, {u"guest-%1"_s.arg(guest), 3, height / 2, true});
            for (LayoutRequest::Line& line : crowded.lines) {
                line.from += line.from >= guest % hosts ? 1 : 0;
                line.to += line.to >= guest % hosts ? 1 : 0;
            }
        }
        crowded.lines.append({0, int(crowded.boxes.size()) - 1, true});

        QCOMPARE(withoutGuests(crowded), before);
        const auto kept = keptLayout(crowded, before, answer);
        QVERIFY(kept && fits(*kept, crowded));
        const LayoutAnswer seated = withGuests(crowded, answer);
        QVERIFY(fits(seated, crowded));
        std::size_t host = 0;
        for (std::size_t box = 0; box < seated.centres.size(); ++box) {
            if (crowded.boxes[qsizetype(box)].isGuest)
                continue;
            QCOMPARE(kept->centres[box], answer.centres[host]);
            QCOMPARE(seated.centres[box], answer.centres[host++]);
        }

        LayoutRequest fewer = crowded;
        fewer.boxes.removeIf([](const LayoutRequest::Box& box) { return box.key == "guest-0"_L1; });
        fewer.lines.clear();
        const auto left = keptLayout(fewer, crowded, *kept);
        QVERIFY(left);
        for (qsizetype box = 0; box < fewer.boxes.size(); ++box) {
            const auto there = std::ranges::find(crowded.boxes, fewer.boxes[box].key, &LayoutRequest::Box::key);
            QCOMPARE(left->centres[std::size_t(box)], kept->centres[std::size_t(there - crowded.boxes.begin())]);
        }
    }
};

QTEST_GUILESS_MAIN(LayoutTest)
#include "tst_layout.moc"
