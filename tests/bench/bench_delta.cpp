// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How many bytes a client gets of one changed indicator, in the documents of 20 databases with 500 sessions each.
#include "models/domain/picturejson.h"
#include "models/domain/record.h"
#include "tests/support/readings.h"

#include <QJsonDocument>

#include <cmath>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace yagura;
using namespace yagura::testing;

namespace {

constexpr int targetCount = 20;

DatabaseHealth databaseAt(int second, int sessions, int used)
{
    DatabaseHealth health;
    health.version = u"15.18"_s;
    health.systemIdentifier = u"7301"_s;
    health.connections = {600, 3, used, 1, sessions - 1, 0, 0, 0};
    for (int number = 0; number < sessions; ++number) {
        Session session;
        session.pid = 1'000 + number;
        session.backendStart = momentAt(-60).utc;
        session.application = u"application-%1"_s.arg(number % 20);
        session.address = u"10.0.0.%1"_s.arg(number % 20);
        session.user = session.database = u"shop"_s;
        session.state = u"idle"_s;
        session.query = u"select * from orders where id = $1"_s;
        session.stateS = std::round((number * 7.123457 + second * 1.000317) * 1e6) / 1e6;
        health.sessions.append(session);
    }
    health.sessionsTotal = sessions;
    return health;
}

/// The picture of that second; the targets from `fresh` on have not been read since the second before.
Picture pictureOf(int second, int sessions, int fresh)
{
    Picture picture;
    picture.position = {u"11111111-2222-3333-4444-555555555555"_s, u"epoch"_s, second};
    picture.now = momentAt(second);
    picture.pulse.at = picture.now;
    for (int number = 0; number < targetCount; ++number) {
        const int read = number < fresh ? second : 0;
        const int used = sessions + (number == 0 ? second : 0);
        auto reading = std::make_shared<Reading>(
            *readingOf(u"database-%1"_s.arg(number), databaseAt(read, sessions, used), momentAt(read)));
        reading->duration = std::chrono::milliseconds(3 + read + number % 3);
        picture.targets.append(stateOf(reading, TargetKind::Database));
    }
    return picture;
}

void run(const char* what, int sessions, int fresh)
{
    const QJsonObject before = pictureJson(pictureOf(0, sessions, targetCount));
    const QJsonObject after = pictureJson(pictureOf(1, sessions, fresh));
    const QByteArray whole = QJsonDocument(after).toJson(QJsonDocument::Compact);
    const QByteArray delta = QJsonDocument(deltaBetween(before, after)).toJson(QJsonDocument::Compact);
    const bool isRight = applyDelta(before, deltaBetween(before, after)) == after;
    std::printf("| %s | %lld | %lld | %lld%s |\n", what, qlonglong(whole.size()), qlonglong(delta.size()),
        qlonglong(qCompress(delta, 4).size() + 14), isRight ? "" : " WRONG");
}

} // namespace

int main()
{
    std::puts("| 20 targets, one indicator changed | whole picture | delta, bytes | about, packed |\n| --- | --- | --- "
              "| --- |");
    run("5 sessions each, one target was read", 5, 1);
    run("5 sessions each, all were read", 5, targetCount);
    run("500 sessions each, one target was read", 500, 1);
    run("500 sessions each, all were read", 500, targetCount);
    return 0;
}
