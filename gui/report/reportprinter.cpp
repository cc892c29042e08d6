// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/report/reportprinter.h"

#include <QCryptographicHash>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr int whole = 100;
/// To read the incident takes about so much of the whole.
constexpr double madeShare = 0.2;

Failure cancelled()
{
    return {FailureClass::Internal, u"report.cancelled"_s, {}};
}

Result<PrintedReport> printed(
    const ReportOrder& order, const ReportPrinter::WriteFile& writeFile, const std::function<bool(double)>& progress)
{
    PrintedReport report {order.file, {}, reportOf(order.sources, order.options)};
    if (!progress(madeShare))
        return cancelled();
    if (order.file.isEmpty())
        return report;
    const auto bytes = reportBytes(
        report.made.report, order.format, [&](double share) { return progress(madeShare + (1 - madeShare) * share); });
    if (!bytes)
        return cancelled();
    report.sha256 = QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256);
    if (const auto failure = writeFile(order.file, *bytes))
        return *failure;
    return report;
}

void work(QPromise<Result<PrintedReport>>& promise, const ReportOrder& order, const ReportPrinter::WriteFile& writeFile,
    const std::stop_token& stop)
{
    promise.setProgressRange(0, whole);
    promise.addResult(printed(order, writeFile, [&](double share) {
        promise.setProgressValue(int(share * whole));
        return !stop.stop_requested();
    }));
}

} // namespace

ReportPrinter::ReportPrinter(WriteFile writeFile, QObject* parent) : QObject(parent), m_writeFile(std::move(writeFile))
{
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, &ReportPrinter::progress);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] { emit finished(m_watcher.result()); });
}

// The work looks at every row whether it is still wanted, so this takes milliseconds.
ReportPrinter::~ReportPrinter()
{
    m_watcher.disconnect(this);
    m_stop.request_stop();
    m_watcher.waitForFinished();
}

void ReportPrinter::start(const ReportOrder& order)
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_watcher.setFuture(QtConcurrent::run(work, order, m_writeFile, m_stop.get_token()));
}

void ReportPrinter::cancel()
{
    m_stop.request_stop();
}

} // namespace yagura
