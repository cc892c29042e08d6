// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The wall through hours in minutes: a picture for each second of a clock that runs as fast as the event loop takes
// pictures, each painted; every reading is new, findings come and go, targets fail and come back. Memory is looked at
// after each hour's quarter; the first hour, in which the half hour of history fills, does not count.
// bench_wallsoak [HOURS]; QT_QPA_PLATFORM as it is, so that it can run under Xvfb.
#include "gui/style/tokens.h"
#include "gui/wall/wallview.h"
#include "tests/bench/pollclients.h"
#include "tests/support/demopicture.h"
#include "tests/support/handwatch.h"
#include "tests/support/judging.h"

#include <QApplication>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace yagura;
using namespace yagura::bench;
using namespace yagura::testing;

namespace {

constexpr int perHour = 3'600;
constexpr int lookEvery = perHour / 4;

/// Of the same target a second later: other numbers, and a failure now and then.
TargetState nextState(const TargetState& before, const Moment& now, int second, int place)
{
    TargetState state = before;
    const bool fails = (second / 90 + place) % 11 == 0;
    auto reading = std::make_shared<Reading>(*(before.good ? before.good : before.last));
    reading->readAt = now;
    reading->duration = std::chrono::milliseconds(2 + (second + place) % 9);
    if (fails) {
        reading->outcome = Failure {FailureClass::NoAnswer, u"tcp.timeout"_s, {{u"try"_s, second}}};
        reading->indicators.clear();
        ++state.failuresInARow;
    } else {
        for (Indicator& indicator : reading->indicators) {
            const auto value = indicator.value.real();
            if (value)
                indicator.value = Amount(*value * (0.9 + 0.02 * ((second * 7 + place) % 11)));
        }
        state.good = reading;
        state.failuresInARow = 0;
    }
    state.last = reading;
    return state;
}

class Story final {
public:
    explicit Story(PicturePtr first) : m_first(*first), m_picture(*first) { }

    PicturePtr next()
    {
        ++m_second;
        now.utc = now.utc.addSecs(1);
        now.boot += std::chrono::seconds(1);
        ++m_picture.position.seq;
        m_picture.now = m_picture.pulse.at = now;
        for (qsizetype place = 0; place < m_picture.targets.size(); ++place)
            m_picture.targets[place] = nextState(
                m_second % 60 == 0 ? m_first.targets[place] : m_picture.targets[place], now, m_second, int(place));
        m_picture.findings = m_second / 120 % 3 == 0
            ? QList<Finding>()
            : judge(m_picture.rules, {}, m_picture.targets, m_picture.findings, now);
        return std::make_shared<const Picture>(m_picture);
    }

    Moment now = demoNow();

private:
    Picture m_first;
    Picture m_picture;
    int m_second = 0;
};

/// KiB a second by the least squares of what was seen.
double slopeOf(const std::vector<double>& kib)
{
    const double count = double(kib.size());
    double meanAt = 0;
    double mean = 0;
    for (std::size_t at = 0; at < kib.size(); ++at) {
        meanAt += double(at) / count;
        mean += kib[at] / count;
    }
    double up = 0;
    double down = 0;
    for (std::size_t at = 0; at < kib.size(); ++at) {
        up += (double(at) - meanAt) * (kib[at] - mean);
        down += (double(at) - meanAt) * (double(at) - meanAt);
    }
    return down > 0 ? up / down / lookEvery : 0;
}

class PaintCount final : public QObject {
public:
    qint64 paints = 0;

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        paints += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
};

} // namespace

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    const int hours = argc > 1 ? std::atoi(argv[1]) : 6;
    Story story(demoImpactPicture());
    HandWatch watch;
    WallFeed feed(watch, [&story] { return story.now; });
    WallView view(feed, {});
    PaintCount count;
    view.installEventFilter(&count);
    view.setPalette(Theme::wall().palette());
    view.resize(1'920, 1'080);
    view.show();

    std::vector<double> kib;
    const auto begin = BenchClock::now();
    double cpu = 0;
    for (int second = 1; second <= hours * perHour; ++second) {
        const qint64 painted = count.paints;
        watch.show(story.next());
        emit feed.changed(); // as each second does it
        while (count.paints == painted)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
        if (second % lookEvery != 0)
            continue;
        const double resident = residentKibOf(::getpid());
        std::fprintf(stderr, "%.2f h: %.0f KiB\n", double(second) / perHour, resident);
        if (second > perHour)
            kib.push_back(resident);
        else
            cpu = cpuSecondsOf(::getpid());
    }
    const double slope = slopeOf(kib) * 86'400 / 1'024;
    const double each = (cpuSecondsOf(::getpid()) - cpu) / ((hours - 1) * perHour) * 1'000;
    std::puts(
        "| hours of pictures | in minutes | painted | after the first hour, MB | at the end, MB | slope, MiB a day | "
        "CPU of a picture, made and painted, ms |\n| --- | --- | --- | --- | --- | --- | --- |");
    std::printf("| %d | %.1f | %lld | %.1f | %.1f | %.2f | %.1f |\n", hours,
        std::chrono::duration<double>(BenchClock::now() - begin).count() / 60, qlonglong(count.paints),
        kib.empty() ? 0 : kib.front() / 1'024, kib.empty() ? 0 : kib.back() / 1'024, slope, each);
    return 0;
}
