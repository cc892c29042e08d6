// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/report/reportmaking.h"
#include "models/domain/recordentry.h"
#include "models/ports/clock.h"

#include <QDialog>

class QLineEdit;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace yagura {

class ChoiceRow;
class MaskedList;
class PlainLabel;

/// Asks as what an incident is to leave the house, shows what will be masked, lets a person keep single ones, and makes
/// the file while it tells how far it is. Stays open to tell where the file is. Made for one incident.
class ExportDialog final : public QDialog {
    Q_OBJECT

public:
    /// What the desktop knows and this does not.
    struct Parts {
        Runbooks runbooks;
        PreventionProposals proposals;
        QList<ReportSources::Point> singlePoints; ///< worst first
        QString language; ///< to begin with: programLanguage()
        QByteArray zone; ///< to begin with: machineZone()
        QString folder; ///< where the file goes unless a person says otherwise: Documents
        QString person; ///< who exports it
        Clock clock;
        ReportMaking::WriteFile writeFile; ///< called in another thread
        /// Puts the export into the record: IncidentStore::append(), whose ticket it returns.
        std::function<quint64(const EntryDraft& draft)> record;
    };

    /// `store` must outlive it. Reading begins at once.
    ExportDialog(IncidentStore& store, const Incident& incident, Parts parts, QWidget* parent);

    /// Escape while the file is made calls that off; a second one closes the window.
    void reject() override;

private:
    QWidget* fileRow();
    QWidget* buttonRow();
    void addRow(QVBoxLayout* layout, const QString& caption, QWidget* field);
    void completeZone();
    ReportFormat format() const;
    ReportOptions options() const;
    bool isZoneKnown() const;
    QString path() const;
    void nameFile();
    void chooseFile();
    void tellAgain();
    void refresh();
    void showOutcome();
    void say(const QString& text, bool isBad = false);
    void exportNow();
    void keepRecord();

    QString m_id;
    QString m_name;
    Parts m_parts;
    ReportMaking m_making;
    ReportMaking::Stage m_shown = ReportMaking::Stage::Reading;
    QString m_mayReplace; ///< the file of which a person said so
    quint64 m_recordTicket = 0;
    ChoiceRow* m_format = nullptr;
    ChoiceRow* m_language = nullptr;
    QLineEdit* m_zone = nullptr;
    QLineEdit* m_file = nullptr;
    QPushButton* m_choose = nullptr;
    MaskedList* m_masked = nullptr;
    PlainLabel* m_state = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_export = nullptr;
    QPushButton* m_cancel = nullptr;
};

} // namespace yagura
