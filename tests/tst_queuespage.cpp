// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/timechart.h"
#include "gui/pages/queues/queuespage.h"
#include "gui/parts/factsview.h"
#include "gui/parts/orderedview.h"
#include "gui/parts/outagebanner.h"
#include "gui/style/plaintext.h"
#include "models/items/formats.h"
#include "models/items/queues/malformedtable.h"
#include "models/items/roles.h"
#include "tests/support/changedpicture.h"
#include "tests/support/demopicture.h"
#include "tests/support/pagegallery.h"
#include "tests/support/strictwarnings.h"

#include <QAbstractItemModelTester>
#include <QHelpEvent>
#include <QScrollArea>
#include <QToolTip>

using namespace Qt::StringLiterals;
using namespace yagura;
using namespace yagura::testing;

namespace {

/// Half an hour takes a while to tell; the tests share it.
const History& pastOf(const PicturePtr& picture)
{
    static const History past = demoHistory(picture);
    return past;
}

/// Forty malformed ones of two bugs among two hundred, nearly all of one sender.
QueuePeek aPeek(const QString& object)
{
    QList<PeekedMessage> messages;
    for (int i = 0; i < 200; ++i) {
        PeekedMessage message;
        message.position = i;
        const bool isBad = i % 5 == 3;
        const bool isOther = i == 8 || i == 13 || i == 18;
        message.payload = !isBad ? "{\"order\":1001,\"price\":1}"
            : isOther            ? "{\"order\":1001,,\"price\":1}"
                                 : "{\"order\":1001,\"price\":01}";
        message.payloadBytes = message.payload.size();
        message.seenAt = demoNow().utc;
        const bool isImport = isBad ? !isOther : i < 2;
        message.properties.insert(u"app_id"_s, isImport ? u"pos-import"_s : u"web-%1"_s.arg(i % 3));
        messages.append(message);
    }
    QueuePeek peek;
    peek.object = object;
    peek.verdict = verdictOn(messages);
    peek.readyThen = 2'000;
    peek.readAt = Moment {demoNow().utc.addSecs(-12), demoNow().boot - std::chrono::seconds(12)};
    peek.log = {{*peek.readAt, 200, 200, 2'000, {}}};
    return peek;
}

/// The same queue with a schema: every tenth of the good ones has a price that is text, all of them of one release.
QueuePeek aPeekWithASchema(const QString& object)
{
    QueuePeek peek = aPeek(object);
    peek.schemaFile = u"/etc/yagura/billing.schema.json"_s;
    SchemaTally& tally = peek.verdict.schema.emplace();
    tally.checked = 160;
    tally.violating = 16;
    ViolationGroup price {u"type"_s, u"/properties/price/type"_s, u"$.price"_s, u"\"number\""_s, 16, {}, {}, {}};
    price.samples = {{10, 30, u"$.price"_s, u"\"12.50\""_s}};
    ViolationGroup missing {u"required"_s, u"/required/2"_s, u"$"_s, u"\"currency\""_s, 3, {}, {}, {}};
    missing.samples = {{20, 31, u"$"_s, {}}};
    tally.groups = {price, missing};
    tally.groupsInAll = 2;
    tally.producers
        = {{ProducerCandidate::Trust::SaidBySender, u"header.x-release"_s, u"2.15.0"_s, 16, 16, 1, 144, 60, 6}};
    return peek;
}

struct Stage {
    Stage() : picture(demoPicture()), history(pastOf(picture)), view(page.findChild<OrderedView*>(u"queues"_s))
    {
        page.resize(968, 680);
        page.show();
        page.take(picture, history);
    }

    template<typename Change>
    void takeChanged(Change change)
    {
        picture = withChanged<BrokerHealth>(picture, u"rabbit-1"_s, change);
        history.append(*picture);
        page.take(picture, history);
    }
    QModelIndex cell(const QString& key, int column) const
    {
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            const QModelIndex index = view->model()->index(row, column);
            if (index.data(KeyRole).toString() == key)
                return index;
        }
        return {};
    }
    QString text(const QString& key, int column) const { return cell(key, column).data().toString(); }
    bool says(const QString& part) const
    {
        const auto labels = page.findChildren<PlainLabel*>();
        return std::ranges::any_of(
            labels, [&](const PlainLabel* label) { return label->isVisible() && label->fullText().contains(part); });
    }

    PicturePtr picture;
    History history;
    QueuesPage page;
    OrderedView* view;
};

} // namespace

class QueuesPageTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, ThemeName::Dark, 100); }
    void init() { failOnAnyWarning(); }

    void theWorstQueueIsSelectedAtStart()
    {
        Stage stage;
        const QString orders = queueKey(u"rabbit-1"_s, u"orders"_s);
        QCOMPARE(stage.view->selectedKey(), orders);
        QCOMPARE(stage.text(orders, queueColumn::Ready), u"1,942"_s);
        QCOMPARE(stage.text(orders, queueColumn::Drain), u"never"_s);
        const auto* ready = stage.page.findChild<TimeChart*>(u"readyChart"_s);
        QVERIFY(ready->picture().series.at(0).points.size() > 100);
        QCOMPARE(stage.page.findChild<TimeChart*>(u"ratesChart"_s)->picture().series.size(), std::size_t(3));
    }

    void theSelectionSurvivesPolls()
    {
        Stage stage;
        const QString emails = queueKey(u"rabbit-1"_s, u"emails"_s);
        stage.page.reveal(u"rabbit-1"_s, u"emails"_s);
        stage.takeChanged([](BrokerHealth& health) {
            health.queues.removeLast();
            for (Queue& queue : health.queues)
                queue.ready = *queue.ready + 900;
        });
        QTRY_COMPARE(stage.text(emails, queueColumn::Ready), u"912"_s);
        QCOMPARE(stage.view->selectedKey(), emails);
        QVERIFY(!stage.cell(queueKey(u"rabbit-1"_s, u"stock.sync"_s), 0).isValid());
    }

    void unknownStatisticsAreDashes()
    {
        Stage stage;
        const QString nightly = queueKey(u"rabbit-2"_s, u"reports/nightly"_s);
        for (int column = queueColumn::Ready; column <= queueColumn::Oldest; ++column)
            QCOMPARE(stage.text(nightly, column), unknownText());
    }

    void aHostileNameStaysLiteral()
    {
        Stage stage;
        const QString name = u"<img src=x> and <b>more than the column can show</b>"_s;
        stage.takeChanged([&](BrokerHealth& health) { health.queues[0].name = name; });
        const QString key = queueKey(u"rabbit-1"_s, name);
        QTRY_COMPARE(stage.text(key, queueColumn::Queue), name);
        stage.page.reveal(u"rabbit-1"_s, name);
        stage.takeChanged([](BrokerHealth&) {});
        const auto* chart = stage.page.findChild<TimeChart*>(u"readyChart"_s);
        QCOMPARE(chart->picture().series.at(0).name, name);
        QVERIFY(chart->asTable().contains(name));
        QVERIFY(stage.says(name));

        const QPoint place = stage.view->visualRect(stage.cell(key, queueColumn::Queue)).center();
        QHelpEvent help(QEvent::ToolTip, place, stage.view->viewport()->mapToGlobal(place));
        QTest::ignoreMessage(QtWarningMsg, "This plugin does not support raise()"); // tooltips ask for it
        QApplication::sendEvent(stage.view->viewport(), &help);
        QVERIFY(QToolTip::text().contains("&lt;img src=x&gt;"_L1));
        QVERIFY(!QToolTip::text().contains("<img"_L1));
        QToolTip::hideText();
    }

    void anAlarmSaysItsConsequence()
    {
        Stage stage;
        QVERIFY(!stage.says(u"alarm"_s));
        stage.takeChanged([](BrokerHealth& health) { health.nodes[1].memoryAlarm = true; });
        QVERIFY(stage.says(u"publishers on every node are blocked, consumers go on"_s));
    }

    void aQueueWithoutTimestampsSaysWhyItsOldestMessageIsUnknown()
    {
        Stage stage;
        const QString hint = u"oldest message unknown: publishers set no timestamp"_s;
        QVERIFY(!stage.says(hint));
        stage.page.reveal(u"rabbit-1"_s, u"emails"_s);
        QVERIFY(stage.says(hint));
    }

    void theCaptionSaysHowOldTheSweepIs()
    {
        Stage stage;
        stage.takeChanged([](BrokerHealth& health) {
            health.sweep->value.queues = 512;
            health.sweep->value.total = 6'012;
        });
        QVERIFY(stage.says(u"all queues read %1 ago · 512 of 6,012"_s.arg(ageText(42'000))));
    }

    void anUnreachableBrokerSaysWhyAndShowsNoFigures()
    {
        Stage stage;
        stage.page.take(withOutage(stage.picture, u"rabbit-1"_s), stage.history);
        const auto* banner = stage.page.findChild<OutageBanner*>();
        stage.page.reveal(u"rabbit-1"_s, u"orders"_s);
        QVERIFY(banner->isVisible());
        QVERIFY(banner->text().contains("TCP connect timed out"_L1));
        QCOMPARE(stage.text(queueKey(u"rabbit-1"_s, u"orders"_s), queueColumn::Ready), staleValueText());
        QCOMPARE(stage.text(queueKey(u"rabbit-2"_s, u"sessions"_s), queueColumn::Ready), u"0"_s);
    }

    void aFindingOfABrokersNodeLeadsToTheBroker()
    {
        Stage stage;
        stage.page.reveal(u"rabbit-2"_s, u"rabbit@rabbit-2a"_s);
        QVERIFY(stage.view->selectedKey().startsWith("rabbit-2"_L1));
    }

    void theLookIsKeptAndNonsenseIsIgnored()
    {
        Stage stage;
        stage.view->setColumnWidth(queueColumn::Queue, 211);
        QueuesPage other;
        other.restoreLook(stage.page.saveLook());
        auto* view = other.findChild<OrderedView*>(u"queues"_s);
        QCOMPARE(view->columnWidth(queueColumn::Queue), 211);
        other.restoreLook("nonsense");
        QCOMPARE(view->columnWidth(queueColumn::Queue), 211);
    }

    void malformedMessagesAreShownWithTheirBytesAndTheirSender()
    {
        Stage stage;
        stage.page.resize(968, 1100);
        stage.takeChanged([](BrokerHealth& health) { health.peeks = {aPeek(u"billing.events"_s)}; });
        stage.page.reveal(u"rabbit-1"_s, u"billing.events"_s);
        auto* view = stage.page.findChild<OrderedView*>(u"malformed"_s);
        QTRY_COMPARE(view->model()->rowCount(), 2);
        const QAbstractItemModelTester tester(view->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(view->model()->index(0, malformedColumn::Count).data().toString(), u"37"_s);
        QVERIFY(stage.says(u"message 4 from the head"_s));
        QVERIFY(stage.says(u"⟨31⟩"_s)); // the digit after a leading zero
        QVERIFY(stage.says(u"37 of 40 malformed carry app_id=pos-import; of 160 good ones 2 do"_s));
        QVERIFY(stage.says(u"looked at 200 of 2,000, %1 ago; marked redelivered"_s.arg(ageText(12'000))));

        view->selectRow(1);
        QVERIFY(stage.says(u"⟨2c⟩"_s));
        QVERIFY(!stage.says(u"⟨31⟩"_s));

        stage.takeChanged([](BrokerHealth& health) {
            health.peeks.first().verdict.groups.removeLast();
            health.peeks.first().failure = Failure {FailureClass::Limit, u"peek.not_classic"_s, {{u"type"_s, u"quorum"_s}}};
        });
        QTRY_COMPARE(view->model()->rowCount(), 1);
        QVERIFY(stage.says(u"a queue of type quorum counts each look as a failed delivery"_s));
    }

    void whatBreaksTheSchemaStandsApartFromWhatIsMalformed()
    {
        Stage stage;
        stage.page.resize(968, 1100);
        stage.takeChanged([](BrokerHealth& health) { health.peeks = {aPeekWithASchema(u"billing.events"_s)}; });
        stage.page.reveal(u"rabbit-1"_s, u"billing.events"_s);
        auto* view = stage.page.findChild<OrderedView*>(u"malformed"_s);
        QTRY_COMPARE(view->model()->rowCount(), 4);
        const QAbstractItemModelTester tester(view->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto text = [&](int row, int column) { return view->model()->index(row, column).data().toString(); };
        QCOMPARE(text(0, malformedColumn::Kind), u"malformed"_s);
        QCOMPARE(text(1, malformedColumn::Kind), u"breaks the schema"_s);
        QCOMPARE(text(1, malformedColumn::Count), u"16"_s);
        QCOMPARE(text(1, malformedColumn::Fault), u"not of the type \"number\""_s);
        QCOMPARE(text(1, malformedColumn::Path), u"$.price"_s);
        QCOMPARE(text(1, malformedColumn::First), u"message 11"_s);
        QVERIFY(stage.says(u"40 malformed, 160 valid, 16 of them break the schema"_s));
        QVERIFY(stage.says(u"⟨31⟩"_s));

        view->selectRow(1);
        QVERIFY(stage.says(u"message 11 from the head, 30 bytes: \"12.50\" at $.price: not of the type \"number\"; "
                           "schema #/properties/price/type"_s));
        QVERIFY(stage.says(u"16 of 16 that break the schema carry header.x-release=2.15.0; of 144 that fit 1 do"_s));
        QVERIFY(!stage.says(u"⟨31⟩"_s));
        QVERIFY(!stage.says(u"app_id=pos-import"_s));

        stage.takeChanged([](BrokerHealth& health) {
            health.peeks.first().verdict.schema.reset();
            health.peeks.first().schemaFailure
                = Failure {FailureClass::Internal, u"schema.unusable"_s, {{u"place"_s, u"/etc/yagura/billing.schema.json:3:9"_s}}};
        });
        QTRY_COMPARE(view->model()->rowCount(), 2);
        QVERIFY(stage.says(u"the schema cannot be used: /etc/yagura/billing.schema.json:3:9"_s));
        QVERIFY(stage.says(u"40 malformed"_s));
    }

    void aHostileProducerStaysLiteral()
    {
        Stage stage;
        stage.takeChanged([](BrokerHealth& health) {
            health.peeks = {aPeek(u"billing.events"_s)};
            health.peeks.first().verdict.producers.first().value = u"<b>x</b>{malformed}"_s;
        });
        stage.page.reveal(u"rabbit-1"_s, u"billing.events"_s);
        QVERIFY(stage.says(u"app_id=<b>x</b>{malformed};"_s));
    }

    void withoutLeaveToLookTheWayToGiveItIsSaid()
    {
        Stage stage;
        stage.page.reveal(u"rabbit-1"_s, u"emails"_s);
        QVERIFY(stage.says(u"peek: {queues: [emails], user: NAME}"_s));
        QVERIFY(!stage.page.findChild<OrderedView*>(u"malformed"_s)->isVisible());
    }

    void bothThemesShowThePage_data() { addGalleryRows(); }
    void bothThemesShowThePage()
    {
        QFETCH(const ThemeName, theme);
        QFETCH(const QSize, size);
        applyTheme(*qApp, theme, 100);
        Stage stage;
        stage.page.resize(size);
        stage.view->setFocus();
        QTRY_COMPARE(stage.page.findChild<OrderedView*>(u"brokerNodes"_s)->model()->rowCount(), 3);
        const QString tag = QLatin1StringView(QTest::currentDataTag());
        const QImage image = pictureOf(stage.page, u"queues-"_s + tag);
        QVERIFY(shows(image, Theme(theme).color(Token::CritMark)));
        stage.takeChanged([](BrokerHealth& health) {
            health.nodes[1].memoryAlarm = true;
            health.nodes[1].memoryUsed = *health.nodes[1].memoryLimit + 200'000'000;
        });
        stage.page.reveal(u"rabbit-1"_s, u"emails"_s);
        stage.page.take(stage.picture, stage.history);
        pictureOf(stage.page, u"queues-alarm-"_s + tag);
        stage.takeChanged([](BrokerHealth& health) { health.peeks = {aPeek(u"billing.events"_s)}; });
        stage.page.reveal(u"rabbit-1"_s, u"billing.events"_s);
        stage.page.take(stage.picture, stage.history);
        for (auto* area : stage.page.findChildren<QScrollArea*>())
            area->ensureWidgetVisible(stage.page.findChild<PlainLabel*>(u"peekEffect"_s), 0, 40);
        pictureOf(stage.page, u"queues-malformed-"_s + tag);
        stage.takeChanged([](BrokerHealth& health) { health.peeks = {aPeekWithASchema(u"billing.events"_s)}; });
        stage.page.take(stage.picture, stage.history);
        auto* bugs = stage.page.findChild<OrderedView*>(u"malformed"_s);
        QTRY_COMPARE(bugs->model()->rowCount(), 4);
        bugs->selectRow(1);
        for (auto* area : stage.page.findChildren<QScrollArea*>())
            area->ensureWidgetVisible(stage.page.findChild<PlainLabel*>(u"peekEffect"_s), 0, 40);
        pictureOf(stage.page, u"queues-schema-"_s + tag);
        stage.page.take(withOutage(stage.picture, u"rabbit-1"_s), stage.history);
        pictureOf(stage.page, u"queues-outage-"_s + tag);
    }
};

QTEST_MAIN(QueuesPageTest)
#include "tst_queuespage.moc"
