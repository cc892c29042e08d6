// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/picturejson.h"
#include "tests/support/demopicture.h"
#include "tests/support/handsource.h"
#include "tests/support/strictwarnings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <random>
#include <tuple>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

SourcePicture sourceOf(const QString& name, const PicturePtr& picture)
{
    return {name, name.isEmpty(), {}, picture, std::nullopt};
}

/// The demo's findings as a pipeline sorts them: worst first, then by since, then by id.
PicturePtr sortedDemo()
{
    auto demo = std::make_shared<Picture>(*demoObservedPicture());
    std::ranges::sort(demo->findings, [](const Finding& left, const Finding& right) {
        return std::tie(right.severity, left.since.boot, left.id) < std::tie(left.severity, right.since.boot, right.id);
    });
    return demo;
}

/// A part of the document with the name of the source taken away again.
QByteArray without(const QString& prefix, const QJsonObject& document, const QString& part)
{
    const QByteArray text = QJsonDocument(QJsonObject {{part, document[part]}}).toJson();
    return prefix.isEmpty() ? text : QByteArray(text).replace(prefix.toUtf8(), QByteArray());
}

Picture merged(const QList<SourcePicture>& sources)
{
    PictureMerger merger;
    return merger.merge(sources, momentAt(0));
}

const Finding* findingIn(const Picture& picture, const QString& id)
{
    const auto found = std::ranges::find(picture.findings, id, &Finding::id);
    return found == picture.findings.end() ? nullptr : &*found;
}

} // namespace

/// One picture of several sources: what is called how, and what a source that is gone leaves.
class tst_mergedpicture : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void ofTheOwnSourceAloneItIsThatPictureAgain();
    void ofAFurtherSourceItIsThatPictureByOtherNames();
    void theOrderOfTheSourcesChangesNothing();
    void sourcesMayBeCalled_data();
    void sourcesMayBeCalled();
    void aSourceIsATargetWithItsAge();
    void aLostSourceIsAWarningAndItsTargetsStand();
    void withEverySourceLostNothingIsKnown();
    void aSourceThatWasNeverHeardIsListed();
    void aPollerThatStandsStillIsTold();
    void whatIsMarkedForEverythingThereStaysThere();
    void whatASourceSaysTwiceStandsOnce();
    void rulesOfASourceAreForItsTargets();
    void theGraphStaysTheSameWhileNothingAboutItChanges();
};

void tst_mergedpicture::ofTheOwnSourceAloneItIsThatPictureAgain()
{
    const PicturePtr demo = sortedDemo();
    PictureMerger merger;

    Picture one = merger.merge({sourceOf({}, demo)}, demo->now);

    one.position = demo->position;
    const QJsonObject expected = pictureJson(*demo);
    const QJsonObject found = pictureJson(one);
    for (auto part = expected.begin(); part != expected.end(); ++part)
        QVERIFY2(found[part.key()] == part.value(), qPrintable(part.key()));
    QVERIFY(!one.loss);
}

void tst_mergedpicture::ofAFurtherSourceItIsThatPictureByOtherNames()
{
    const PicturePtr demo = sortedDemo();
    Picture nothing;
    PictureMerger merger;

    Picture both
        = merger.merge({sourceOf({}, std::make_shared<const Picture>(nothing)), sourceOf(u"tokyo"_s, demo)}, demo->now);

    QCOMPARE(both.targets.takeFirst().target.id, u"source:tokyo"_s);
    for (const TargetState& state : std::as_const(both.targets))
        QVERIFY2(state.target.id.startsWith(u"tokyo:"_s), qPrintable(state.target.id));
    for (const Finding& finding : std::as_const(both.findings))
        QVERIFY2(finding.id.contains(u"@tokyo:"_s), qPrintable(finding.id));
    const QJsonObject expected = pictureJson(*demo);
    const QJsonObject found = pictureJson(both);
    for (const char* name :
        {"targets", "findings", "services", "service_nodes", "impact", "forecasts", "observed", "marks"}) {
        const auto part = QString::fromLatin1(name);
        QVERIFY2(without(u"tokyo:"_s, found, part) == without({}, expected, part), name);
    }
}

void tst_mergedpicture::theOrderOfTheSourcesChangesNothing()
{
    const auto id = u"7300000000000000001"_s;
    QList<SourcePicture> sources {
        HandSource().watches(u"orders-db"_s, database(id)).finds(u"database.lock_wait"_s, u"orders-db"_s),
        HandSource(u"osaka"_s)
            .watches(u"db"_s, database(u"other"_s))
            .finds(u"database.deadlocks"_s, u"db"_s, Severity::Warning),
        HandSource(u"tokyo"_s).watches(u"primary"_s, database(id)).watches(u"twin"_s, database(u"other"_s)),
        HandSource(u"nagoya"_s).lost()};
    const QJsonObject expected = pictureJson(merged(sources));
    std::mt19937 random(7);

    for (int shuffle = 0; shuffle < 24; ++shuffle) {
        std::ranges::shuffle(sources, random);
        QCOMPARE(pictureJson(merged(sources)), expected);
    }
}

void tst_mergedpicture::sourcesMayBeCalled_data()
{
    QTest::addColumn<bool>("may");
    for (const char* name : {"tokyo", "tokyo-2", "a"})
        QTest::addRow("%s", name) << true;
    for (const char* name :
        {"", "Tokyo", "2nd", "-a", "to kyo", "to:kyo", "host", "filesystem", "source", "tokyo_1", "東京"})
        QTest::addRow("not %s", name) << false;
    QTest::addRow("not abcdefghijklmnopqrstuvwxyzabcdefg") << false;
}

void tst_mergedpicture::sourcesMayBeCalled()
{
    QFETCH(bool, may);
    const QString row = QString::fromUtf8(QTest::currentDataTag());

    QCOMPARE(isSourceName(row.startsWith(u"not "_s) ? row.mid(4) : row), may);
}

void tst_mergedpicture::aSourceIsATargetWithItsAge()
{
    HandSource tokyo(u"tokyo"_s);
    tokyo.watches(u"db"_s, database(u"x"_s)).picture().pulse.at = momentAt(-2);

    const Picture picture = merged({HandSource(), tokyo});

    QCOMPARE(idsOf(picture.targets), (QStringList {u"source:tokyo"_s, u"tokyo:db"_s}));
    const TargetState& source = picture.targets[0];
    QVERIFY(isSource(source.target));
    QCOMPARE(sourceNameOf(source.target), u"tokyo"_s);
    QCOMPARE(source.freshness(picture.now), Freshness::Live);
    QCOMPARE(*source.age(picture.now), 2s);
    QCOMPARE(picture.verdict(), Severity::Ok);
}

void tst_mergedpicture::aLostSourceIsAWarningAndItsTargetsStand()
{
    const HandSource own = HandSource().watches(u"here"_s, database(u"a"_s));
    HandSource tokyo(u"tokyo"_s);
    tokyo.watches(u"db"_s, database(u"b"_s)).finds(u"database.deadlocks"_s, u"db"_s, Severity::Warning).lost();

    const Picture picture = merged({own, tokyo});

    QCOMPARE(idsOf(picture.targets), (QStringList {u"here"_s, u"source:tokyo"_s, u"tokyo:db"_s}));
    QCOMPARE(picture.targets[0].freshness(picture.now), Freshness::Live);
    QCOMPARE(picture.targets[1].freshness(picture.now), Freshness::Unreachable);
    QCOMPARE(picture.targets[2].freshness(picture.now), Freshness::Stale);
    QVERIFY(picture.targets[2].good);
    const Finding* lost = findingIn(picture, u"source.lost@source:tokyo"_s);
    QVERIFY(lost);
    QCOMPARE(lost->severity, Severity::Warning);
    QCOMPARE(lost->since, momentAt(-3));
    QCOMPARE(lost->args[u"code"_s].toString(), u"tcp.refused"_s);
    QVERIFY(findingIn(picture, u"database.deadlocks@tokyo:db"_s));
    QVERIFY(!picture.loss);
    QCOMPARE(picture.verdict(), Severity::Warning);
}

void tst_mergedpicture::withEverySourceLostNothingIsKnown()
{
    HandSource own(u"watch.example:9443"_s);
    SourcePicture first = own.watches(u"here"_s, database(u"a"_s)).lost();
    first.isOwn = true;

    const Picture picture = merged({HandSource(u"tokyo"_s).lost(), first});

    QCOMPARE(idsOf(picture.targets), (QStringList {u"source:watch.example:9443"_s, u"here"_s, u"source:tokyo"_s}));
    QVERIFY(picture.loss);
    QCOMPARE(picture.verdict(), Severity::Unknown);
    QCOMPARE(picture.findings.size(), 2);
}

void tst_mergedpicture::aSourceThatWasNeverHeardIsListed()
{
    const Picture picture = merged({HandSource(), HandSource(u"tokyo"_s).withoutPicture()});

    QCOMPARE(idsOf(picture.targets), QStringList {u"source:tokyo"_s});
    QCOMPARE(picture.targets[0].freshness(picture.now), Freshness::Never);
    QVERIFY(picture.findings.isEmpty());
    QCOMPARE(picture.verdict(), Severity::Unknown);
}

void tst_mergedpicture::aPollerThatStandsStillIsTold()
{
    HandSource tokyo(u"tokyo"_s);
    tokyo.picture().pulse.at = momentAt(-30);
    SourcePicture paused = tokyo;
    paused.isPaused = true;

    QVERIFY(findingIn(merged({HandSource(), tokyo}), u"source.silent@source:tokyo"_s));
    QVERIFY(!findingIn(merged({HandSource(), paused}), u"source.silent@source:tokyo"_s));
}

void tst_mergedpicture::whatIsMarkedForEverythingThereStaysThere()
{
    HandSource tokyo(u"tokyo"_s);
    Mark everything;
    everything.id = u"1"_s;
    everything.at = momentAt(-90);
    everything.text = u"core switch replaced"_s;
    Mark one = everything;
    one.id = u"2"_s;
    one.node = u"db"_s;
    tokyo.picture().marks = {everything, one};
    HandSource own;
    own.picture().marks = {everything};

    const QList<Mark> marks = merged({own, tokyo}).marks;

    QCOMPARE(marks.size(), 3);
    QCOMPARE(marks[0].node, QString());
    QCOMPARE(marks[1].node, u"source:tokyo"_s);
    QCOMPARE(marks[1].id, u"tokyo:1"_s);
    QCOMPARE(marks[2].node, u"tokyo:db"_s);
}

void tst_mergedpicture::whatASourceSaysTwiceStandsOnce()
{
    HandSource mad(u"tokyo"_s);
    for (int time = 0; time < 3; ++time)
        mad.finds(u"database.deadlocks"_s, u"db"_s);

    QCOMPARE(idsOf(merged({HandSource(), mad}).findings), QStringList {u"database.deadlocks@tokyo:db"_s});
}

void tst_mergedpicture::rulesOfASourceAreForItsTargets()
{
    Rule rule;
    rule.name = u"deadlocks"_s;
    HandSource own;
    HandSource tokyo(u"tokyo"_s);
    own.picture().rules = {rule};
    tokyo.picture().rules = {rule};
    rule.targetGlob = u"db*"_s;
    tokyo.picture().rules.append(rule);

    const Rules rules = merged({own, tokyo}).rules;

    QCOMPARE(rules.size(), 3);
    QCOMPARE(rules[0].targetGlob, QString());
    QCOMPARE(rules[1].targetGlob, u"tokyo:*"_s);
    QCOMPARE(rules[2].targetGlob, u"tokyo:db*"_s);
}

void tst_mergedpicture::theGraphStaysTheSameWhileNothingAboutItChanges()
{
    const PicturePtr demo = demoImpactPicture();
    const PicturePtr next = std::make_shared<const Picture>(*demo);
    PictureMerger merger;

    const auto first = merger.merge({sourceOf({}, demo), sourceOf(u"tokyo"_s, demo)}, demo->now).services;
    const auto second = merger.merge({sourceOf({}, next), sourceOf(u"tokyo"_s, next)}, demo->now).services;

    QVERIFY(first);
    QCOMPARE(first, second);
}

QTEST_GUILESS_MAIN(tst_mergedpicture)
#include "tst_mergedpicture.moc"
