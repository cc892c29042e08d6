// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/report/reportpdf.h"

#include "gui/report/papertype.h"
#include "gui/report/reportpaper.h"
#include "models/items/report/reportclock.h"
#include "models/items/spokenlanguage.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

/// To lay the rows out takes about so much of the whole.
constexpr double layoutShare = 0.3;

QString documentTitle(const Report& report)
{
    const QString label = report.label.text();
    return label.isEmpty() ? report.title.text() : u"%1 %2"_s.arg(label, report.title.text());
}

void preparePaper(QPdfWriter& writer, const Report& report)
{
    writer.setTitle(documentTitle(report));
    writer.setCreator(u"Yagura "_s + QLatin1StringView(YAGURA_VERSION));
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(0, 0, 0, 0)));
    writer.setResolution(paper::resolution);
}

} // namespace

std::optional<QByteArray> reportPdf(const Report& report, const std::function<bool(double)>& progress)
{
    const Speaking speaking(report.language, ReportClock(report.zone, report.language).zone());
    const ReportPaper paper(report);
    if (!progress(layoutShare))
        return std::nullopt;

    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    preparePaper(writer, report);
    QPainter painter(&writer);
    const double rows = std::max(paper.rows(), 1);
    int painted = 0;
    bool isWanted = true;
    for (int page = 0; page < paper.pages() && isWanted; ++page) {
        if (page > 0)
            writer.newPage();
        paper.paint(painter, page, [&] {
            isWanted = isWanted && progress(layoutShare + (1 - layoutShare) * ++painted / rows);
            return isWanted;
        });
    }
    painter.end();
    return isWanted ? std::optional(bytes) : std::nullopt;
}

} // namespace yagura
