// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/report/reportfile.h"
#include "models/domain/result.h"
#include "models/items/report/reportsources.h"

#include <QFutureWatcher>
#include <QObject>

#include <stop_token>

namespace yagura {

/// What is to be made, and where it goes.
struct ReportOrder {
    ReportSources sources;
    ReportOptions options;
    ReportFormat format = ReportFormat::Pdf;
    QString file; ///< empty: only looked at, for a preview
};

/// What came of it.
struct PrintedReport {
    QString file;
    QByteArray sha256; ///< of its bytes; 32
    MadeReport made;
};

/// Makes a report and its file in a thread of its own: reads the incident, masks it, paints it, writes it. The file is
/// there whole or not at all. One at a time. Lives in the gui thread and never blocks it; destroying it calls the work
/// off.
class ReportPrinter final : public QObject {
    Q_OBJECT

public:
    /// Replaces a file whole or not at all, in any thread; says why not: "report.no_space", "report.cannot_write".
    using WriteFile = std::function<std::optional<Failure>(const QString& file, const QByteArray& bytes)>;

    explicit ReportPrinter(WriteFile writeFile, QObject* parent = nullptr);
    ~ReportPrinter() override;

    /// progress() and one finished() follow, unless another start() comes before: then only those of the later one.
    void start(const ReportOrder& order);
    /// finished() follows with "report.cancelled", and no file is left; unless it was there already.
    void cancel();
    bool isRunning() const { return m_watcher.isRunning(); }

signals:
    void progress(int percent); ///< 0 to 100, rising
    void finished(const yagura::Result<yagura::PrintedReport>& report);

private:
    WriteFile m_writeFile;
    std::stop_source m_stop; ///< of the work that runs
    QFutureWatcher<Result<PrintedReport>> m_watcher;
};

} // namespace yagura
