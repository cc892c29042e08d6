// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/config/configurationreader.h"
#include "backends/demo/demostory.h"
#include "backends/demo/demotape.h"
#include "models/domain/picturereading.h"
#include "tests/support/strictwarnings.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yagura;
using namespace yagura::testing;

namespace {

TapeShelf& theTape()
{
    static Result<TapeShelf> tape = demo::tape();
    return *tape;
}

PicturePtr pictureAt(int second)
{
    const auto shot = theTape().at(demo::momentAt(second).utc.toMSecsSinceEpoch());
    if (!shot || shot->isDamaged)
        return nullptr;
    const auto picture = pictureFromJson(shot->document, std::chrono::milliseconds(shot->utcMs), nullptr);
    return picture ? *picture : nullptr;
}

const Finding* findingOf(const PicturePtr& picture, QLatin1StringView beginning)
{
    const auto found = std::ranges::find_if(
        picture->findings, [&](const Finding& finding) { return finding.id.startsWith(beginning); });
    return found == picture->findings.cend() ? nullptr : &*found;
}

QStringList idsOf(const PicturePtr& picture)
{
    QStringList ids;
    for (const Finding& finding : picture->findings)
        ids.append(finding.id);
    return ids;
}

NodeOutcome outcomeOf(const PicturePtr& picture, const QString& id)
{
    const auto index = picture->services->graph.find(id);
    return index ? picture->impact.nodes.at(*index) : NodeOutcome {};
}

} // namespace

/// The demo: an incident that never happened, told by the rules that tell real ones.
class DemoTapeTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void itsShopIsAConfigurationWithoutAFault()
    {
        QVERIFY(!demo::shop().targets.isEmpty());
        QFile file(u":/yagura/demo/demo.yaml"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto loaded = readConfiguration(QList<ConfigurationSource> {{u"demo.yaml"_s, file.readAll()}});
        QVERIFY(loaded.faults.isEmpty());
        QVERIFY(loaded.notes.isEmpty());
        QCOMPARE(loaded.configuration.laterKeys, QStringList());
        QCOMPARE(loaded.configuration.targets.size(), 5);
        QCOMPARE(loaded.configuration.functions.size(), 4);
    }

    void itSaysThatItIsMadeUp() { QCOMPARE(theTape().outline().origin, (TapeOrigin {{}, TapeOrigin::demo})); }

    void itIsWholeFromItsFirstMomentToItsLast()
    {
        const TapeOutline& outline = theTape().outline();
        QCOMPARE(outline.stretch.fromMs, demo::momentAt(0).utc.toMSecsSinceEpoch());
        QCOMPARE(outline.stretch.toMs, demo::momentAt(demo::end).utc.toMSecsSinceEpoch());
        QVERIFY(outline.holes.isEmpty());
        QCOMPARE(outline.damages, 0);
        QCOMPARE(outline.tornBytes, 0);
        for (int second = 0; second <= demo::end; second += 60)
            QVERIFY2(pictureAt(second), qPrintable(QString::number(second)));
    }

    void everyTargetIsLiveAllTheTime()
    {
        for (int second = 0; second <= demo::end; second += 60) {
            const PicturePtr picture = pictureAt(second);
            QCOMPARE(picture->targets.size(), 7);
            for (const TargetState& state : picture->targets)
                QVERIFY2(state.freshness(picture->now) == Freshness::Live, qPrintable(state.target.id));
        }
    }

    void itBeginsWellALittleBeforeThingsGoWrong()
    {
        const PicturePtr picture
            = pictureAt(int(demo::beginning() - demo::momentAt(0).utc.toMSecsSinceEpoch()) / 1'000);
        QCOMPARE(idsOf(picture), QStringList());
        QCOMPARE(picture->verdict(), Severity::Ok);
    }

    void atItsHeightAllThreeFailuresStand()
    {
        const PicturePtr picture = pictureAt(1'260);
        const QByteArray told = idsOf(picture).join(u'\n').toUtf8();
        for (const auto id : {"database.connections_exhausted@orders-db"_L1, "storage.filesystem_full@node-A"_L1,
                 "queue.malformed_json@mq"_L1}) {
            const Finding* finding = findingOf(picture, id);
            QVERIFY2(finding, told.constData());
            QCOMPARE(finding->severity, Severity::Critical);
        }
        QVERIFY2(findingOf(picture, "queue.backlog@mq"_L1), told.constData());
        QCOMPARE(findingOf(picture, "database.connections_exhausted@orders-db"_L1)->cause, Cause::Probable);
    }

    void peopleAreHurtAndTheCauseIsKnown()
    {
        const PicturePtr picture = pictureAt(1'260);
        QVERIFY(outcomeOf(picture, u"login"_s).state != NodeState::Ok);
        QVERIFY(outcomeOf(picture, u"checkout"_s).state != NodeState::Ok);
        QCOMPARE(outcomeOf(picture, u"sales_report"_s).state, NodeState::Ok);
        QVERIFY(!picture->impact.causes.empty());
        QCOMPARE(picture->services->graph.node(picture->impact.causes.front().trouble.node).id, u"orders-db"_s);
    }

    void theDatabaseIsTheFirstThingThatPeopleRead()
    {
        const PicturePtr picture = pictureAt(1'260);
        QCOMPARE(picture->findings.first().target, u"orders-db"_s);
        QVERIFY(picture->services->shared.isEmpty()); // each of its nodes is a machine of its own
    }

    void whatPeopleDidIsMarked()
    {
        QStringList texts;
        const PicturePtr last = pictureAt(demo::end);
        for (const Mark& mark : last->marks) {
            if (mark.source == Mark::Source::Person)
                texts.append(mark.text);
        }
        QCOMPARE(texts.size(), 4);
        QCOMPARE(texts.first(), u"Deploy: batch-worker 2.4.0"_s);
        QVERIFY(std::ranges::none_of(
            pictureAt(demo::deploy - 3)->marks, [](const Mark& mark) { return mark.source == Mark::Source::Person; }));
    }

    void inTheEndItIsOverButForWhatTheDiskMayStillDo()
    {
        const PicturePtr last = pictureAt(demo::end);
        QCOMPARE(idsOf(last), QStringList {u"storage.filesystem_filling@node-A/%2Fvar"_s});
        QCOMPARE(last->findings.first().severity, Severity::Warning);
        QCOMPARE(outcomeOf(last, u"login"_s).state, NodeState::Ok);
    }

    void theNumbersOfAServerAgreeWithEachOther()
    {
        for (int second = 0; second <= demo::end; second += 30) {
            const DatabaseHealth health = demo::ordersDatabase(second);
            const ConnectionUse& use = health.connections;
            QCOMPARE(use.used, use.active + use.idle + use.idleInTransaction + use.other);
            QVERIFY(use.used <= use.ordinary());
            QCOMPARE(health.sessionsTotal, use.used);
            QCOMPARE(int(health.sessions.size()), use.used);
            int byClient = 0;
            for (const ClientUse& client : health.clients)
                byClient += client.total();
            QCOMPARE(byClient, use.used);
            const auto waiting = std::ranges::count_if(
                health.sessions, [](const Session& session) { return !session.blockedBy.isEmpty(); });
            QCOMPARE(int(waiting), use.waitingForLock);
            QSet<qint64> pids;
            for (const Session& session : health.sessions)
                pids.insert(session.pid);
            QCOMPARE(pids.size(), health.sessions.size());
        }
    }

    void itIsTheSameEachTime()
    {
        auto again = demo::tape();
        QVERIFY(again);
        QCOMPARE(again->outline(), theTape().outline());
        const qint64 atMs = demo::momentAt(1'260).utc.toMSecsSinceEpoch();
        QCOMPARE(again->at(atMs)->document, theTape().at(atMs)->document);
    }
};

QTEST_GUILESS_MAIN(DemoTapeTest)
#include "tst_demotape.moc"
