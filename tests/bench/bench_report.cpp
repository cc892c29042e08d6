// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a large report costs: 10,000 entries, 20 charts, one map, as PDF and as Markdown. Prints; judges nothing.
#include "gui/report/reportpdf.h"
#include "models/items/report/reportmarkdown.h"
#include "tests/support/demoreport.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QTextStream>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;
using namespace yagura;
using namespace yagura::testing;

namespace {

constexpr int entries = 10'000;
constexpr int charts = 20;
constexpr int rounds = 5;

/// The most memory that this process ever had.
QString peakMemory()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return u"unknown"_s;
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return QString::fromLatin1(line.sliced(6).trimmed());
    }
    return u"unknown"_s;
}

template<typename Make>
void measure(QTextStream& out, const QString& what, Make make)
{
    std::vector<qint64> ms;
    qsizetype bytes = 0;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer clock;
        clock.start();
        bytes = make();
        ms.push_back(clock.elapsed());
    }
    std::ranges::sort(ms);
    out << what.leftJustified(28) << " median " << ms[ms.size() / 2] << " ms, least " << ms.front() << ", "
        << bytes / 1024 << " KiB, peak memory so far " << peakMemory() << '\n';
    out.flush();
}

} // namespace

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    QTextStream out(stdout);
    for (const QString& language : {u"en"_s, u"ja"_s}) {
        const Report report = largeReport(language, entries, charts);
        measure(out, u"PDF, "_s + language, [&] {
            const auto pdf = reportPdf(report, [](double) { return true; });
            return pdf ? pdf->size() : 0;
        });
        measure(out, u"Markdown, "_s + language, [&] { return reportMarkdown(report).size(); });
    }
    return 0;
}
