// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/picturedelta.h"
#include "models/domain/picturedocument.h"
#include "models/domain/picturejson.h"
#include "models/domain/picturereading.h"
#include "tests/support/apihome.h"
#include "tests/support/fullpicture.h"
#include "tests/support/strictwarnings.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace yagura;
using namespace yagura::testing;

namespace {

/// Of the one malformed message, and what stands where a schema is broken.
const QByteArray bytes = QByteArray::fromHex("5b312c5d00ff").toBase64();
const QByteArray value = "\\\"1\\\"";

QByteArray textOf(const QJsonObject& document)
{
    return QJsonDocument(document).toJson(QJsonDocument::Compact);
}

Picture quietPicture()
{
    Picture picture = fullPicture();
    picture.targets.removeIf([](const TargetState& state) { return state.target.kind == TargetKind::Broker; });
    return picture;
}

} // namespace

/// What stands in messages of queues is for those who may peek.
class tst_withheldmessages : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void samplesAreWithoutTheirBytesAndTheRestStays();
    void whereThereAreNoMessagesNothingIsLeftOut();
    void whoMayNotPeekIsToldNoBytes();
    void whoStoodBeforeTheFirstMessageGoesOnFromThere();
};

void tst_withheldmessages::samplesAreWithoutTheirBytesAndTheRestStays()
{
    const PictureDocument whole(fullPicture());
    QVERIFY(whole.tellsMessages());
    QVERIFY(whole.text().contains(bytes) && whole.text().contains(value));

    const PictureDocument told = whole.withoutMessages();

    QVERIFY(!told.tellsMessages());
    QVERIFY(!told.text().contains(bytes) && !told.text().contains(value));
    QCOMPARE(told.text(), textOf(told.whole()));
    const auto read = pictureFromJson(told.whole(), fullPicture().now.boot);
    QVERIFY2(read, read ? "" : qPrintable(read.error().args[u"path"_s].toString()));
    const auto* broker = (*read)->target(u"mq"_s)->good->as<BrokerHealth>();
    QVERIFY(broker);
    const PeekVerdict& verdict = broker->peeks[0].verdict;
    QCOMPARE(verdict.malformed, 2);
    QCOMPARE(verdict.groups[0].samples[0].payloadBytes, 6);
    QVERIFY(verdict.groups[0].samples[0].window.isEmpty());
    QCOMPARE(verdict.schema->groups[0].samples[0].path, u"$.id"_s);
}

void tst_withheldmessages::whereThereAreNoMessagesNothingIsLeftOut()
{
    const PictureDocument quiet(quietPicture());
    QVERIFY(!quiet.tellsMessages());
    QCOMPARE(quiet.withoutMessages().whole(), pictureJson(quietPicture()));
}

void tst_withheldmessages::whoMayNotPeekIsToldNoBytes()
{
    ApiHome home;
    home.picture = fullPicture();
    home.showNext();

    QVERIFY(home.get("/api/v1/picture").body.contains(bytes));
    const RawAnswer told = home.ask(requestOf("GET", "/api/v1/picture", home.reader));
    QCOMPARE(told.status, 200);
    QVERIFY(!told.body.contains(bytes) && !told.body.contains(value));
    // The record holds pictures as they were seen.
    const RawAnswer past = home.ask(requestOf("GET", "/api/v1/past?since=2026-01-01T00:00:00.000Z", home.reader));
    QCOMPARE(past.errorCode(), u"scope_missing"_s);
}

void tst_withheldmessages::whoStoodBeforeTheFirstMessageGoesOnFromThere()
{
    ApiHome home;
    const Position first = fullPicture().position;
    const QByteArray changes
        = "/api/v1/changes?wait=0&source=" + first.source.toLatin1() + "&epoch=" + first.epoch.toLatin1() + "&since=";
    home.picture = quietPicture();
    home.showNext();
    const QJsonObject before = home.ask(requestOf("GET", "/api/v1/picture", home.reader)).json();
    const qint64 seq = home.picture.position.seq;
    home.picture = fullPicture();
    home.picture.position.seq = seq;
    home.showNext();

    const RawAnswer answer = home.ask(requestOf("GET", changes + QByteArray::number(seq), home.reader));

    QCOMPARE(answer.status, 200);
    QVERIFY(!answer.body.contains(bytes));
    const QJsonObject after = applyDelta(before, answer.json()[u"changes"_s][0][u"delta"_s].toObject());
    QCOMPARE(textOf(after), textOf(home.ask(requestOf("GET", "/api/v1/picture", home.reader)).json()));
}

QTEST_GUILESS_MAIN(tst_withheldmessages)
#include "tst_withheldmessages.moc"
