// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/languages.h"
#include "gui/report/reportfile.h"
#include "models/items/report/reportsources.h"
#include "tests/support/demoincident.h"
#include "tests/support/demoreport.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QTextStream>

#include <algorithm>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace yagura;
using namespace yagura::testing;

// The PDF of a long incident: 10,000 entries, 20 charts, one map. How long, and how much memory at most?

namespace {

constexpr int entries = 10'000;
constexpr int charts = 20;
constexpr int rounds = 5;

double processCpuMs()
{
    timespec time {};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

double peakMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

struct Took {
    double wallMs = 0;
    double cpuMs = 0;
};

template<typename Work>
Took took(Work work)
{
    QElapsedTimer wall;
    wall.start();
    const double cpu = processCpuMs();
    work();
    return {double(wall.nsecsElapsed()) / 1e6, processCpuMs() - cpu};
}

void tell(QTextStream& out, const char* name, std::vector<Took> all, qsizetype bytes)
{
    std::ranges::sort(all, {}, &Took::wallMs);
    out << name << ": median " << qRound(all[all.size() / 2].wallMs) << " ms, least " << qRound(all.front().wallMs)
        << " ms, CPU " << qRound(all.front().cpuMs) << " ms, " << bytes / 1024 << " KiB, peak so far "
        << qRound(peakMegabytes()) << " MB\n";
    out.flush();
}

template<typename Work>
void measure(QTextStream& out, const char* name, Work work)
{
    std::vector<Took> all;
    qsizetype bytes = 0;
    for (int round = 0; round < rounds; ++round)
        all.push_back(took([&] { bytes = work(); }));
    tell(out, name, std::move(all), bytes);
}

} // namespace

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    Languages languages(u"en"_s);
    languages.install(application);
    QTextStream out(stdout);
    out << "before: " << qRound(peakMegabytes()) << " MB\n";
    for (const QString& language : {u"ja"_s, u"en"_s}) {
        const Report report = largeReport(language, entries, charts);
        for (const ReportFormat format : {ReportFormat::Pdf, ReportFormat::Markdown, ReportFormat::Json}) {
            const QByteArray name = (language + u' ' + reportFormatName(format)).toUtf8();
            measure(out, name.constData(),
                [&] { return reportBytes(report, format, [](double) { return true; }).value_or(QByteArray()).size(); });
        }
    }
    const ReportSources sources = longIncident(entries);
    measure(out, "from the record to the report, masked", [&] {
        const MadeReport made = reportOf(sources, {u"ja"_s, "Asia/Tokyo", sources.incident.times.value(u"started"_s), {}});
        return qsizetype(made.report.timeline.size());
    });
    return 0;
}
