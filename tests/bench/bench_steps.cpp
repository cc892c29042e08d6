// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// From opening a step of a checklist to its evidence on the screen, in the whole desktop, by keys, against the servers
// of `lab incident`. Prints; judges nothing.
#include "gui/checklist/stepsview.h"
#include "models/items/roles.h"
#include "tests/support/storychecklist.h"
#include "tests/support/storylab.h"

#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>
#include <map>
#include <vector>

using namespace Qt::StringLiterals;
using namespace yagura;
using namespace yagura::testing;

namespace {

constexpr int rounds = 10;
constexpr int patience = 15'000;
constexpr int mostSteps = 40;

struct Way {
    QString finding;
    QString title;
    QHash<QString, QString> parameters;
    QStringList steps; ///< those that show evidence
};

QList<Way> ways()
{
    return {{u"database.connections_exhausted@orders-db"_s, u"Database connections time out"_s,
                {{u"node"_s, u"node-A"_s}, {u"db_host"_s, u"127.0.0.1"_s}, {u"app_host"_s, u"app-1.example"_s},
                    {u"app"_s, u"batch-worker"_s}},
                {u"which-rung"_s, u"who-holds"_s, u"longest"_s, u"locks"_s}},
        {u"storage.filesystem_full@node-A"_s, u"A file system runs full"_s,
            {{u"host"_s, u"node-a.example"_s}, {u"writer"_s, u"batch-worker"_s}}, {u"how-full"_s, u"what-grew"_s}},
        {u"queue.malformed_json@mq"_s, u"Messages are not processed"_s,
            {{u"consumer_host"_s, u"mq-1.example"_s}, {u"consumer"_s, u"order-consumer"_s}},
            {u"broker-health"_s, u"backlog"_s, u"messages"_s, u"who-consumes"_s}}};
}

class Stopwatch final {
public:
    explicit Stopwatch(StoryDesk& desk) : m_desk(desk) { }

    /// Goes to the step by keys, opens it, and waits until its evidence has been painted.
    bool open(const QString& step)
    {
        auto* view = m_desk.panel().findChild<StepsView*>();
        if (!view || !view->isVisible())
            return false;
        view->setFocus();
        for (int i = 0; i < mostSteps && view->currentIndex().data(KeyRole).toString() != step; ++i)
            m_desk.key(Qt::Key_J);
        QElapsedTimer clock;
        clock.start();
        m_desk.key(Qt::Key_Return);
        const auto isShown = [&] { return m_desk.panel().shownStep() == step && !m_desk.text(u"output"_s).isEmpty(); };
        if (!QTest::qWaitFor(isShown, patience))
            return false;
        m_desk.panel().repaint();
        m_ms[step].push_back(double(clock.nsecsElapsed()) / 1e6);
        return true;
    }

    void tell(QTextStream& out)
    {
        for (auto& [step, ms] : m_ms) {
            std::ranges::sort(ms);
            out << step.leftJustified(16) << " median " << QString::number(ms[ms.size() / 2], 'f', 1) << " ms, most "
                << QString::number(ms.back(), 'f', 1) << ", times " << ms.size() << '\n';
        }
    }

private:
    StoryDesk& m_desk;
    std::map<QString, std::vector<double>> m_ms;
};

bool goWay(StoryDesk& desk, StoryChecklist& list, Stopwatch& watch, const Way& way, QTextStream& out)
{
    if (!QTest::qWaitFor([&] { return !desk.standing(way.finding).isEmpty(); }, 90'000) || !desk.choose(way.finding)
        || !list.start(way.title) || !list.fillIn(way.parameters)) {
        out << way.title << ": cannot be started; " << desk.standing() << '\n';
        return false;
    }
    for (const QString& step : way.steps) {
        if (!watch.open(step))
            out << step << ": no evidence within " << patience / 1000 << " s\n";
    }
    return true;
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    QTextStream out(stdout);
    if (const QString obstacle = StoryLab::obstacle(); !obstacle.isEmpty()) {
        out << obstacle << '\n';
        return 1;
    }
    StoryLab lab;
    lab.makePrivate();
    lab.start();
    // Who is there when the story begins keeps a session while others take the rest.
    if (!QTest::qWaitFor([&] { return !lab.configuration().isEmpty() || lab.hasFailed(); }, 240'000)) {
        out << lab.log() << '\n';
        return 1;
    }
    StoryDesk desk(lab.configuration());
    if (!QTest::qWaitFor([&] { return lab.isPlayed() || lab.hasFailed(); }, 180'000) || lab.hasFailed()) {
        out << lab.log() << '\n';
        return 1;
    }
    StoryChecklist list(desk);
    Stopwatch watch(desk);
    bool isWell = desk.comeBack();
    for (int round = 0; isWell && round < rounds; ++round) {
        for (const Way& way : ways())
            isWell = isWell && goWay(desk, list, watch, way, out);
    }
    watch.tell(out);
    return isWell ? 0 : 1;
}
