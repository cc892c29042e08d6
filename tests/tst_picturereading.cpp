// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/picturejson.h"
#include "models/domain/picturereading.h"
#include "tests/support/demopicture.h"
#include "tests/support/fullpicture.h"
#include "tests/support/strictwarnings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yagura;
using namespace yagura::testing;

namespace {

QJsonObject throughText(const QJsonObject& document)
{
    return QJsonDocument::fromJson(QJsonDocument(document).toJson(QJsonDocument::Compact)).object();
}

/// Empty when equal, else where the first difference is.
QString difference(const QJsonValue& left, const QJsonValue& right, const QString& path = u"$"_s)
{
    if (left == right)
        return {};
    if (left.isObject() && right.isObject()) {
        const QJsonObject one = left.toObject();
        const QJsonObject other = right.toObject();
        for (const QString& key : one.keys() + other.keys()) {
            if (const QString found = difference(one.value(key), other.value(key), path + u'.' + key); !found.isEmpty())
                return found;
        }
        return {};
    }
    if (left.isArray() && right.isArray() && left.toArray().size() == right.toArray().size()) {
        for (qsizetype row = 0; row < left.toArray().size(); ++row) {
            const QString found = difference(left[row], right[row], path + u'[' + QString::number(row) + u']');
            if (!found.isEmpty())
                return found;
        }
        return {};
    }
    return path;
}

/// Every place in a document, as the steps to it.
void collect(const QJsonValue& value, const QVariantList& steps, QList<QVariantList>& places)
{
    if (!steps.isEmpty())
        places.append(steps);
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            collect(member.value(), steps + QVariantList {member.key()}, places);
    }
    for (qsizetype row = 0; row < value.toArray().size(); ++row)
        collect(value[row], steps + QVariantList {int(row)}, places);
}

QJsonValue withReplaced(const QJsonValue& value, QVariantList steps, const QJsonValue& by)
{
    if (steps.isEmpty())
        return by;
    const QVariant step = steps.takeFirst();
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        array[step.toInt()] = withReplaced(array[step.toInt()], steps, by);
        return array;
    }
    QJsonObject object = value.toObject();
    object[step.toString()] = withReplaced(object[step.toString()], steps, by);
    return object;
}

} // namespace

/// A picture's way back from its document.
class tst_picturereading : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void theDocumentComesBack_data();
    void theDocumentComesBack();
    void theValuesComeBack();
    void theServicesComeBack();
    void agesGoOnByTheReadersClock();
    void whatIsKnownKeepsItsPointers();
    void aFaultIsToldByItsPlace_data();
    void aFaultIsToldByItsPlace();
    void noChangedDocumentGivesHalfAPicture();
};

void tst_picturereading::theDocumentComesBack_data()
{
    QTest::addColumn<PicturePtr>("picture");
    Picture empty;
    empty.now = momentAt(0);
    QTest::addRow("empty") << PicturePtr(std::make_shared<Picture>(empty));
    QTest::addRow("all by hand") << PicturePtr(std::make_shared<Picture>(fullPicture()));
    QTest::addRow("demo") << demoPicture();
    QTest::addRow("demo with services") << demoImpactPicture();
    QTest::addRow("demo with guests") << demoObservedPicture();
}

void tst_picturereading::theDocumentComesBack()
{
    QFETCH(PicturePtr, picture);
    const QJsonObject document = throughText(pictureJson(*picture));

    const auto read = pictureFromJson(document, picture->now.boot);

    QVERIFY2(read, read ? "" : qPrintable(read.error().args[u"path"_s].toString()));
    QCOMPARE(difference(throughText(pictureJson(**read)), document), QString());
}

void tst_picturereading::theValuesComeBack()
{
    const Picture picture = fullPicture();
    const auto read = pictureFromJson(throughText(pictureJson(picture)), picture.now.boot);
    QVERIFY(read);

    const Picture& back = **read;
    QCOMPARE(back.position, picture.position);
    QCOMPARE(back.now, picture.now);
    QCOMPARE(back.findings, picture.findings);
    QCOMPARE(back.rules, picture.rules);
    QCOMPARE(back.marks, picture.marks);
    QCOMPARE(back.pulse, picture.pulse);
    QCOMPARE(back.forecasts, picture.forecasts);
    QCOMPARE(back.verdict(), picture.verdict());
    QCOMPARE(*back.targets[0].good->as<DatabaseHealth>(), fullDatabase());
    QCOMPARE(back.targets[0].good->ladder, picture.targets[0].good->ladder);
    QCOMPARE(back.targets[0].good->duration, picture.targets[0].good->duration);
    QCOMPARE(*back.targets[2].good->as<ServiceHealth>(), fullService());
    QCOMPARE(*back.targets[3].good->as<NodeHealth>(), fullNode());
    QVERIFY(back.targets[4].good && !back.targets[4].shown(back.now));
    QCOMPARE(back.targets[4].good->identity(), u"m1"_s);
    for (qsizetype row = 0; row < back.targets.size(); ++row) {
        const TargetState& is = back.targets[row];
        const TargetState& was = picture.targets[row];
        QCOMPARE(is.target, was.target);
        QCOMPARE(is.freshness(back.now), was.freshness(picture.now));
        QCOMPARE(is.failure() ? is.failure()->code : QString(), was.failure() ? was.failure()->code : QString());
        QCOMPARE(is.age(back.now), was.age(picture.now));
    }
    // Of a malformed message the whole fault is not told, and of a producer not how the list was made.
    const BrokerHealth mq = *back.targets[1].good->as<BrokerHealth>();
    QCOMPARE(mq.queues, fullBroker().queues);
    QCOMPARE(mq.clients, fullBroker().clients);
    QCOMPARE(mq.peeks[0].verdict.groups[0].signature, fullPeek().verdict.groups[0].signature);
    QCOMPARE(mq.peeks[0].verdict.groups[0].samples[0].window, fullPeek().verdict.groups[0].samples[0].window);
    QCOMPARE(mq.peeks[0].verdict.schema->groups, fullPeek().verdict.schema->groups);
    QCOMPARE(mq.peeks[0].log, fullPeek().log);
}

void tst_picturereading::theServicesComeBack()
{
    const PicturePtr picture = demoImpactPicture();
    const auto read = pictureFromJson(throughText(pictureJson(*picture)), picture->now.boot);
    QVERIFY(read);

    const ServiceGraph& graph = picture->services->graph;
    const ServiceGraph& back = (*read)->services->graph;
    QCOMPARE(back.ids(), graph.ids());
    QCOMPARE(back.groups().size(), graph.groups().size());
    QCOMPARE((*read)->impact.own, picture->impact.own);
    QCOMPARE((*read)->impact.nodes, picture->impact.nodes);
    QCOMPARE((*read)->impact.causes.size(), picture->impact.causes.size());
    QVERIFY(!picture->impact.causes.empty());
    for (std::size_t row = 0; row < picture->impact.causes.size(); ++row) {
        const NodeCause& was = picture->impact.causes[row];
        const NodeCause& is = (*read)->impact.causes[row];
        QCOMPARE(is.trouble, was.trouble);
        QCOMPARE(is.root, was.root);
        QCOMPARE(is.path, was.path);
        QCOMPARE(is.affected, was.affected);
        QCOMPARE(is.affectedTotal, was.affectedTotal);
        if (was.isRoot())
            QCOMPARE(is.score, was.score);
    }
}

void tst_picturereading::agesGoOnByTheReadersClock()
{
    const Picture picture = fullPicture();
    const auto boot = std::chrono::milliseconds(7);
    const auto read = pictureFromJson(throughText(pictureJson(picture)), boot);
    QVERIFY(read);

    const Picture& back = **read;
    QCOMPARE(back.now.boot, boot);
    QCOMPARE(back.targets[0].age(back.now), std::optional(std::chrono::milliseconds(1'000)));
    const Moment later {back.now.utc.addSecs(10), boot + std::chrono::seconds(10)};
    QCOMPARE(back.targets[0].age(later), std::optional(std::chrono::milliseconds(11'000)));
    QCOMPARE(back.targets[0].freshness(later), Freshness::Stale);
}

void tst_picturereading::whatIsKnownKeepsItsPointers()
{
    const PicturePtr first = demoImpactPicture();
    const auto before = pictureFromJson(throughText(pictureJson(*first)), first->now.boot);
    QVERIFY(before);
    Picture next = *first;
    next.now.utc = next.now.utc.addSecs(1);
    next.now.boot += std::chrono::seconds(1);
    next.targets[0] = failing(next.targets[0], FailureClass::Refused, 1, next.now);

    const auto read = pictureFromJson(throughText(pictureJson(next)), next.now.boot, *before);

    QVERIFY(read);
    QCOMPARE((*read)->targets[0].good, (*before)->targets[0].good);
    QVERIFY((*read)->targets[0].last != (*before)->targets[0].last);
    QVERIFY((*read)->targets[0].failure());
    for (qsizetype row = 1; row < next.targets.size(); ++row)
        QCOMPARE((*read)->targets[row].last, (*before)->targets[row].last);
    QCOMPARE((*read)->services, (*before)->services);
    QCOMPARE(difference(throughText(pictureJson(**read)), throughText(pictureJson(next))), QString());
}

void tst_picturereading::aFaultIsToldByItsPlace_data()
{
    QTest::addColumn<QVariantList>("place");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("path");
    const auto row = [](const char* what, const QVariantList& place, const QJsonValue& value, const QString& path) {
        QTest::addRow("%s", what) << place << value << path;
    };
    const QVariantList session {u"targets"_s, 0, u"details"_s, u"sessions"_s, 0};
    const QString inSession = u"$.targets[0].details.sessions[0]."_s;
    row("another schema", {u"schema"_s}, u"yagura.picture/2"_s, u"$.schema"_s);
    row("no time", {u"now"_s}, QJsonValue::Null, u"$.now"_s);
    row("a time of somewhere", {u"now"_s}, u"2026-11-23T11:02:03.412+09:00"_s, u"$.now"_s);
    row("targets as text", {u"targets"_s}, u"all"_s, u"$.targets"_s);
    row("a number as text", session + QVariantList {u"pid"_s}, u"4711"_s, inSession + u"pid"_s);
    row("half a number", session + QVariantList {u"pid"_s}, 0.5, inSession + u"pid"_s);
    row("a number that no double holds", session + QVariantList {u"pid"_s}, 1e300, inSession + u"pid"_s);
    row("digits without end", session + QVariantList {u"pid"_s}, QString(40, u'9'), inSession + u"pid"_s);
    row("null for a text", session + QVariantList {u"user"_s}, QJsonValue::Null, inSession + u"user"_s);
    row("a flag as number", session + QVariantList {u"holds_xmin"_s}, 1, inSession + u"holds_xmin"_s);
    row("a kind that nobody knows", {u"targets"_s, 0, u"kind"_s}, u"toaster"_s, u"$.targets[0].kind"_s);
    row("the same id twice", {u"targets"_s, 1, u"id"_s}, u"orders-db"_s, u"$.targets[1].id"_s);
    row("base64 that is none",
        {u"targets"_s, 1, u"details"_s, u"peeks"_s, 0, u"groups"_s, 0, u"samples"_s, 0, u"window_base64"_s}, u"§"_s,
        u"$.targets[1].details.peeks[0].groups[0].samples[0].window_base64"_s);
    row("a finding that is a list", {u"findings"_s, 0}, QJsonArray(), u"$.findings"_s);
    row("a count beyond int", {u"pulse"_s, u"abandoned_workers"_s}, 1e12, u"$.pulse.abandoned_workers"_s);
}

void tst_picturereading::aFaultIsToldByItsPlace()
{
    QFETCH(QVariantList, place);
    QFETCH(QJsonValue, value);
    QFETCH(QString, path);
    const QJsonObject document = throughText(pictureJson(fullPicture()));

    const auto read = pictureFromJson(withReplaced(document, place, value).toObject(), {});

    QVERIFY(!read);
    QCOMPARE(read.error().code, u"picture.malformed"_s);
    QCOMPARE(read.error().args[u"path"_s].toString(), path);
}

// What follows from other members may be anything; all else is refused. Never a crash, never half a picture.
void tst_picturereading::noChangedDocumentGivesHalfAPicture()
{
    const QJsonObject document = throughText(pictureJson(fullPicture()));
    QList<QVariantList> places;
    collect(document, {}, places);
    QVERIFY(places.size() > 500);
    QJsonValue deep = 1;
    for (int level = 0; level < 400; ++level)
        deep = level % 2 ? QJsonValue(QJsonArray {deep}) : QJsonValue(QJsonObject {{u"a"_s, deep}});
    const QList<QJsonValue> others {QJsonValue::Undefined, QJsonValue::Null, true, -1.5, u"\u202e"_s, deep};

    qsizetype refused = 0;
    for (qsizetype row = 0; row < places.size(); ++row) {
        const QJsonValue& other = others[row % others.size()];
        const auto read = pictureFromJson(withReplaced(document, places[row], other).toObject(), {});
        if (!read) {
            ++refused;
            QVERIFY(!read.error().args[u"path"_s].toString().isEmpty());
            continue;
        }
        const QJsonObject again = throughText(pictureJson(**read));
        const auto twice = pictureFromJson(again, {});
        QVERIFY2(twice, twice ? "" : qPrintable(twice.error().args[u"path"_s].toString()));
        QCOMPARE(difference(throughText(pictureJson(**twice)), again), QString());
    }
    QVERIFY2(refused > places.size() / 2, qPrintable(QString::number(refused)));
}

QTEST_GUILESS_MAIN(tst_picturereading)
#include "tst_picturereading.moc"
