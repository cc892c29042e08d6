// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/report/reportprinter.h"
#include "models/items/report/redactionrows.h"
#include "models/items/report/reportgathering.h"
#include "models/ports/clock.h"

#include <QDialog>

class QProgressBar;
class QPushButton;

namespace yagura {

class ChoiceRow;
class PathField;
class PlainLabel;

/// Writes the report of one incident to a file: asks for format, language and zone, shows what will be masked and lets
/// single ones stay, makes the file beside the desktop's work and says what came of it. What was exported, and what was
/// left in, is written into the record. Open it; nothing here waits.
class ExportDialog final : public QDialog {
    Q_OBJECT

public:
    struct Parts {
        IncidentStore& store;
        Clock clock;
        ReportPrinter::WriteFile writeFile;
        ReportSources known; ///< runbooks, words of prevention, single points
        QString person; ///< who exports
        QString language; ///< to begin with: "ja", "en"
        QByteArray zone; ///< IANA; to begin with
        QString folder; ///< where files go unless somebody says otherwise
    };
    /// The store must outlive it.
    ExportDialog(Parts parts, const QString& incident, QWidget* parent);

protected:
    void reject() override; ///< calls work off first, closes only then

private:
    void build();
    QWidget* buildChoices();
    QWidget* buildPreview();
    QWidget* buildEnd();
    void take(const Result<ReportSources>& sources);
    void preview();
    void print();
    void takePrinted(const Result<PrintedReport>& printed);
    void tellPreview(const PrintedReport& printed);
    void record(const PrintedReport& printed);
    void suggestFile();
    void tell(const QString& sentence, bool isBad);
    void refresh();
    ReportOptions options() const;
    ReportFormat format() const;

    Parts m_parts;
    QString m_incident;
    ReportGathering m_gathering;
    ReportPrinter m_printer;
    RedactionRows m_rows;
    std::optional<ReportSources> m_sources;
    QByteArray m_seed;
    QString m_suggested; ///< the path that was suggested last, so that a typed one stays
    bool m_isExporting = false;
    bool m_isClosing = false;

    ChoiceRow* m_format = nullptr;
    ChoiceRow* m_language = nullptr;
    ChoiceRow* m_zone = nullptr;
    PathField* m_path = nullptr;
    PlainLabel* m_found = nullptr;
    PlainLabel* m_state = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_export = nullptr;
    QPushButton* m_close = nullptr;
};

} // namespace yagura
