// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/packeddocument.h"
#include "models/domain/picturedelta.h"
#include "models/domain/picturejson.h"
#include "models/domain/picturetape.h"
#include "models/domain/record.h"
#include "tests/support/fullpicture.h"
#include "tests/support/strictwarnings.h"

#include <QJsonDocument>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace yagura;
using namespace yagura::testing;

namespace {

Picture emptyPicture()
{
    Picture picture;
    picture.position = {u"source"_s, u"epoch"_s, 1};
    picture.now = picture.pulse.at = momentAt(0);
    return picture;
}

/// The next one of the same story, with another reading of one target.
Picture nextOf(const Picture& picture)
{
    Picture next = picture;
    ++next.position.seq;
    next.now = momentAt(int(next.position.seq));
    for (TargetState& state : next.targets) {
        if (state.target.id == u"api"_s)
            state.good = state.last = readingOf(u"api"_s, fullService(), next.now);
    }
    return next;
}

/// As a pipeline hands it on.
PicturePtr carrying(const Picture& picture, const PictureNewsPtr& news)
{
    auto carrier = std::make_shared<Picture>(picture);
    carrier->news.value = news;
    return carrier;
}

} // namespace

/// What is made of a picture for those who record or send it.
class tst_picturenews : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void aDocumentSaysWhatThePictureSays_data();
    void aDocumentSaysWhatThePictureSays();
    void differencesAreThoseOfWholeDocuments_data();
    void differencesAreThoseOfWholeDocuments();
    void whatAMadSourceTellsTwiceIsToldTwice();
    void whoFollowsEachPictureTakesWhatItCarries();
    void whoMissedAPictureIsLedOnFromWhereHeStands();
    void whoKnowsNothingAndWhoKnewAnotherStoryBeginHere();
    void aCopyOfAPictureIsMadeToBeChangedAndCarriesNothing();
    void theRecordAndTheTapeShareWhatThePictureCarries();
};

void tst_picturenews::aDocumentSaysWhatThePictureSays_data()
{
    QTest::addColumn<bool>("isFull");
    QTest::addRow("full") << true;
    QTest::addRow("empty") << false;
}

void tst_picturenews::aDocumentSaysWhatThePictureSays()
{
    QFETCH(bool, isFull);
    const Picture picture = isFull ? fullPicture() : emptyPicture();
    const QJsonObject expected = pictureJson(picture);

    const PictureDocument document(picture);

    QCOMPARE(document.position(), picture.position);
    QCOMPARE(document.whole(), expected);
    QCOMPARE(document.text(), QJsonDocument(expected).toJson(QJsonDocument::Compact));
    QCOMPARE(unpackedDocument(document.packed()), expected);
    QVERIFY(document.packed().size() <= packedDocument(expected).size() + 64);
}

void tst_picturenews::differencesAreThoseOfWholeDocuments_data()
{
    QTest::addColumn<bool>("areMany");
    QTest::addRow("rows of few targets are kept") << false;
    QTest::addRow("rows of many are made when wanted") << true;
}

// Rows that stayed are not made again, so whatever can differ has to be seen.
void tst_picturenews::differencesAreThoseOfWholeDocuments()
{
    QFETCH(bool, areMany);
    Picture shown = fullPicture();
    for (qsizetype number = 0; areMany && number <= PictureDocument::fewTargets; ++number)
        shown.targets.append(stateOf(readingOf(u"node-%1"_s.arg(number), fullNode()), TargetKind::Node));
    const auto first = [&shown]() -> TargetState& { return shown.targets[0]; }; // apart from what documents share
    const QList<std::function<void()>> steps {[] {}, [&] { shown.now = momentAt(3); },
        [&] { shown.now = momentAt(600); }, // another freshness
        [&] { shown.now.utc = shown.now.utc.addSecs(6 * 3'600); }, // the clock is set
        [&] { shown.now.utc = shown.now.utc.addMSecs(1); }, // and corrected
        [&] { first() = failing(first(), FailureClass::Refused, 1, shown.now); }, [&] { first().failuresInARow = 2; },
        [&] { shown.now = momentAt(2'000); }, // its value is shown no more
        [&] { first().good = first().last = readingOf(u"orders-db"_s, fullDatabase(), shown.now); },
        [&] { first().skipped = 7; }, [&] { first().paused = true; },
        [&] { first().interval = std::chrono::seconds(9); }, [&] { first().target.address = u"db.example"_s; },
        [&] { first().attemptStarted = shown.now; }, [&] { first().sourceLost = true; },
        [&] { shown.rules[0].critical = 0.95; }, [&] { shown.rules.clear(); }, [&] { shown.marks.removeFirst(); },
        [&] { shown.findings.clear(); },
        [&] { shown.targets.append(stateOf(readingOf(u"node-C"_s, fullNode()), TargetKind::Node)); },
        [&] { shown.targets.insert(2, stateOf(readingOf(u"node-D"_s, fullNode()), TargetKind::Node)); },
        [&] { shown.targets.swapItemsAt(0, 1); }, [&] { shown.targets.removeAt(3); },
        [&] {
            shown.targets.swapItemsAt(1, 4);
            shown.targets.removeFirst();
            shown.targets[2].skipped = 9;
            shown.targets.prepend(stateOf(readingOf(u"node-E"_s, fullNode()), TargetKind::Node));
        },
        [&] { shown.targets.swapItemsAt(0, shown.targets.size() - 1); }, [&] { shown.targets.clear(); },
        [&] { shown.targets = fullPicture().targets; }};

    QJsonObject before;
    std::optional<PictureDocument> newest;
    for (qsizetype step = 0; step < steps.size(); ++step) {
        steps[step]();
        const QJsonObject after = pictureJson(shown);
        const PictureDocument document(shown, newest ? &*newest : nullptr);
        QVERIFY2(document.whole() == after, qPrintable(QString::number(step)));
        if (newest) {
            const QJsonObject delta = document.deltaFrom(*newest);
            QVERIFY2(delta == deltaBetween(before, after), qPrintable(QString::number(step)));
            QVERIFY2(applyDelta(before, delta) == after, qPrintable(QString::number(step)));
        }
        newest = document;
        before = after;
    }
}

void tst_picturenews::whatAMadSourceTellsTwiceIsToldTwice()
{
    Picture twice = fullPicture();
    twice.targets.append(twice.targets[0]);
    Picture nameless = nextOf(twice);
    nameless.targets.removeLast();
    nameless.targets[1].target.id.clear();
    const QList<Picture> pictures {fullPicture(), twice, nextOf(twice), nameless, nextOf(nameless), fullPicture()};

    std::optional<PictureDocument> before;
    for (const Picture& picture : pictures) {
        const PictureDocument document(picture, before ? &*before : nullptr);
        if (before)
            QCOMPARE(applyDelta(before->whole(), document.deltaFrom(*before)), pictureJson(picture));
        before = document;
    }
}

void tst_picturenews::whoFollowsEachPictureTakesWhatItCarries()
{
    const PictureNewsPtr first = newsSince(nullptr, fullPicture());
    const Picture next = nextOf(fullPicture());
    const PicturePtr carrier = carrying(next, newsSince(first, next));

    QCOMPARE(carrier->news.value->since, fullPicture().position.seq);
    QCOMPARE(applyDelta(pictureJson(fullPicture()), carrier->news.value->delta), pictureJson(next));
    QCOMPARE(newsSince(newsSince(nullptr, fullPicture()), *carrier), carrier->news.value);
}

void tst_picturenews::whoMissedAPictureIsLedOnFromWhereHeStands()
{
    const PictureNewsPtr first = newsSince(nullptr, fullPicture());
    const Picture second = nextOf(fullPicture());
    Picture third = nextOf(second);
    third.targets[0].skipped = 12;
    const PicturePtr carrier = carrying(third, newsSince(newsSince(first, second), third));

    const PictureNewsPtr news = newsSince(first, *carrier);

    QCOMPARE(news->since, fullPicture().position.seq);
    QCOMPARE(applyDelta(pictureJson(fullPicture()), news->delta), pictureJson(third));
    QCOMPARE(news->document.whole(), pictureJson(third));
}

void tst_picturenews::whoKnowsNothingAndWhoKnewAnotherStoryBeginHere()
{
    const Picture second = nextOf(fullPicture());
    const PicturePtr carrier = carrying(second, newsSince(newsSince(nullptr, fullPicture()), second));
    Picture other = fullPicture();
    other.position.epoch = u"before the restart"_s;

    for (const PictureNewsPtr& before : {PictureNewsPtr(), newsSince(nullptr, other)}) {
        const PictureNewsPtr news = newsSince(before, *carrier);
        QCOMPARE(news->since, std::nullopt);
        QVERIFY(news->delta.isEmpty());
        QCOMPARE(news->document.whole(), pictureJson(second));
    }
}

void tst_picturenews::aCopyOfAPictureIsMadeToBeChangedAndCarriesNothing()
{
    const PicturePtr carrier = carrying(fullPicture(), newsSince(nullptr, fullPicture()));
    Picture copy = *carrier;
    QVERIFY(!copy.news.value);
    copy.news.value = carrier->news.value;
    copy = *carrier;
    QVERIFY(!copy.news.value);
    QVERIFY(carrier->news.value);
}

void tst_picturenews::theRecordAndTheTapeShareWhatThePictureCarries()
{
    Record record({});
    Record follower({});
    TapeEncoder encoder({});
    QByteArray tape = encoder.beginSegment();
    Picture picture = fullPicture();
    for (int step = 0; step < 3; ++step) {
        const PicturePtr carrier = carrying(picture, record.append(picture));
        QCOMPARE(follower.append(*carrier), carrier->news.value);
        tape += encoder.encode(*carrier);
        QCOMPARE(record.atSequence(picture.position.seq), pictureJson(picture));
        QCOMPARE(follower.atSequence(picture.position.seq), pictureJson(picture));
        picture = nextOf(picture);
    }
    const TapeBytes read = [&tape](qint64 offset, qint64 size) { return tape.mid(offset, size); };
    const TapeSegment segment = walkTape(read, tape.size());
    QCOMPARE(segment.frames.size(), 3);
    QVERIFY(segment.frames[0].isWhole && !segment.frames[1].isWhole);
    QCOMPARE(documentOf(read, segment.frames[0]), pictureJson(fullPicture()));
    QCOMPARE(documentOf(read, segment.frames[1]),
        deltaBetween(pictureJson(fullPicture()), pictureJson(nextOf(fullPicture()))));
}

QTEST_GUILESS_MAIN(tst_picturenews)
#include "tst_picturenews.moc"
