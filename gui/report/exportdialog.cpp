// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/report/exportdialog.h"

#include "gui/report/maskedlist.h"
#include "gui/settings/choicerow.h"
#include "gui/style/plaintext.h"
#include "models/domain/entrykinds.h"
#include "models/items/failurewords.h"
#include "models/items/formats.h"

#include <QCompleter>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

using Stage = ReportMaking::Stage;

ReportSources sourcesOf(const Incident& incident, const ExportDialog::Parts& parts)
{
    return {incident, {}, parts.runbooks, parts.proposals, parts.singlePoints};
}

} // namespace

ExportDialog::ExportDialog(IncidentStore& store, const Incident& incident, Parts parts, QWidget* parent)
    : QDialog(parent), m_id(incident.id), m_name(incident.name()), m_parts(std::move(parts)),
      m_making(store, sourcesOf(incident, m_parts), m_parts.writeFile),
      m_format(new ChoiceRow({{u"pdf"_s, tr("PDF")}, {u"md"_s, tr("Markdown")}, {u"json"_s, tr("JSON")}})),
      // A language is told by its own name, so that whoever needs it can read it.
      m_language(new ChoiceRow({{u"ja"_s, u"日本語"_s}, {u"en"_s, u"English"_s}})),
      m_zone(new QLineEdit(QString::fromLatin1(m_parts.zone))), m_file(new QLineEdit), m_masked(new MaskedList)
{
    setWindowTitle(tr("Export a report"));
    m_format->setObjectName(u"format"_s);
    m_language->setObjectName(u"language"_s);
    m_language->setValue(m_parts.language);
    m_zone->setObjectName(u"zone"_s);
    m_file->setObjectName(u"file"_s);
    completeZone();

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(4);
    auto* head = new PlainLabel(u"%1  %2"_s.arg(m_name, incident.title));
    head->setType(TypeRole::BodyStrong);
    head->setElideMode(Qt::ElideRight);
    layout->addWidget(head);
    layout->addSpacing(8);
    addRow(layout, tr("As"), m_format);
    addRow(layout, tr("In which language"), m_language);
    addRow(layout, tr("In which time zone"), m_zone);
    addRow(layout, tr("Into which file"), fileRow());
    layout->addWidget(m_masked, 1);
    layout->addWidget(buttonRow());
    setMinimumWidth(scaled(620));
    nameFile();

    connect(m_format, &ChoiceRow::changed, this, &ExportDialog::nameFile);
    connect(m_language, &ChoiceRow::changed, this, &ExportDialog::tellAgain);
    connect(m_zone, &QLineEdit::textChanged, this, &ExportDialog::tellAgain);
    connect(m_file, &QLineEdit::textChanged, this, &ExportDialog::refresh);
    connect(&m_making, &ReportMaking::changed, this, &ExportDialog::refresh);
    connect(&store, &IncidentStore::refused, this, [this](quint64 ticket, const Failure& failure) {
        if (ticket == m_recordTicket && ticket != 0)
            say(tr("%1 was written, but the record does not say so: %2")
                    .arg(m_making.outcome().path, sentenceOf(failure)),
                true);
    });
    m_making.start(options());
}

void ExportDialog::addRow(QVBoxLayout* layout, const QString& caption, QWidget* field)
{
    field->setAccessibleName(caption);
    auto* label = new PlainLabel(caption);
    label->setType(TypeRole::Small);
    label->setInk(Token::Text2);
    label->setBuddy(field);
    layout->addWidget(label);
    layout->addWidget(field);
    layout->addSpacing(8);
}

/// The machine's zone and UTC come first; a part of a name finds the others.
void ExportDialog::completeZone()
{
    QStringList zones {QString::fromLatin1(m_parts.zone), u"UTC"_s};
    for (const QByteArray& zone : QTimeZone::availableTimeZoneIds())
        zones.append(QString::fromLatin1(zone));
    zones.removeDuplicates();
    auto* completer = new QCompleter(zones, m_zone);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_zone->setCompleter(completer);
}

QWidget* ExportDialog::fileRow()
{
    m_choose = new QPushButton(tr("Choose…"));
    m_choose->setAutoDefault(false);
    connect(m_choose, &QPushButton::clicked, this, &ExportDialog::chooseFile);
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_file, 1);
    layout->addWidget(m_choose);
    row->setFocusProxy(m_file);
    return row;
}

QWidget* ExportDialog::buttonRow()
{
    m_state = new PlainLabel;
    m_state->setObjectName(u"state"_s);
    m_state->setType(TypeRole::Small);
    m_state->setWordWrap(true);
    m_progress = new QProgressBar;
    m_progress->setObjectName(u"progress"_s);
    m_progress->setRange(0, 100);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("How much of the file is made"));
    m_cancel = new QPushButton;
    m_cancel->setObjectName(u"cancel"_s);
    m_cancel->setAutoDefault(false);
    m_export = new QPushButton(tr("Export"));
    m_export->setObjectName(u"export"_s);
    m_export->setProperty("primary", true);
    m_export->setDefault(true);
    connect(m_cancel, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::exportNow);
    auto* row = new QWidget;
    auto* layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_state);
    layout->addWidget(m_progress);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_export);
    layout->addLayout(buttons);
    return row;
}

ReportFormat ExportDialog::format() const
{
    return reportFormatFromName(m_format->value()).value_or(ReportFormat::Pdf);
}

bool ExportDialog::isZoneKnown() const
{
    return QTimeZone::isTimeZoneIdAvailable(m_zone->text().trimmed().toUtf8());
}

ReportOptions ExportDialog::options() const
{
    ReportOptions options;
    options.language = m_language->value();
    options.zone = m_zone->text().trimmed().toUtf8();
    options.made = m_parts.clock().utc;
    // That of the preview, so that what was ticked there is what stays.
    options.rules.seed = m_making.preview().seed;
    return options;
}

/// What is typed without a folder goes into the usual one.
QString ExportDialog::path() const
{
    const QString typed = m_file->text().trimmed();
    return typed.isEmpty() ? QString() : QDir::cleanPath(QDir(m_parts.folder).absoluteFilePath(typed));
}

/// A name that a person typed keeps all but its end.
void ExportDialog::nameFile()
{
    QString name = m_file->text().trimmed();
    if (name.isEmpty())
        name
            = QDir(m_parts.folder).filePath(reportFileName(m_name, m_parts.clock().utc.toLocalTime().date(), format()));
    const QString end = name.section(u'.', -1);
    if (reportFormatFromName(end))
        name = name.chopped(end.size()) + reportFormatName(format());
    m_file->setText(name);
    refresh();
}

void ExportDialog::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Into which file"), path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(reportFormatName(format()));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        // That window has asked already whether a file may be replaced.
        m_mayReplace = QDir::cleanPath(file);
        m_file->setText(file);
    });
    dialog->open();
}

void ExportDialog::tellAgain()
{
    if (isZoneKnown())
        m_making.tell(options());
    refresh();
}

void ExportDialog::say(const QString& text, bool isBad)
{
    m_state->setInk(isBad ? Token::Crit : Token::Text2);
    m_state->setText(text);
}

void ExportDialog::refresh()
{
    const Stage stage = m_making.stage();
    const bool isBusy = stage == Stage::Making || stage == Stage::Stopping;
    const bool isNew = stage != m_shown;
    m_shown = stage;
    for (QWidget* field : {static_cast<QWidget*>(m_format), static_cast<QWidget*>(m_language),
             static_cast<QWidget*>(m_zone), static_cast<QWidget*>(m_file), static_cast<QWidget*>(m_choose)})
        field->setEnabled(!isBusy);
    m_masked->setChangeable(!isBusy);
    m_progress->setVisible(isBusy);
    m_progress->setValue(int(m_making.share() * 100));
    m_cancel->setText(isBusy ? tr("Cancel") : tr("Close"));
    m_cancel->setEnabled(stage != Stage::Stopping);
    const bool canExport = stage == Stage::Ready || stage == Stage::Ended;
    m_export->setEnabled(canExport && isZoneKnown() && !path().isEmpty());
    const bool asksToReplace = stage == Stage::Ended && m_making.outcome().kind == ReportOutcome::Kind::Exists
        && m_making.outcome().path == path();
    m_export->setText(asksToReplace ? tr("Replace it") : tr("Export"));
    if (!isZoneKnown())
        say(tr("No time zone is called %1.").arg(visibleText(m_zone->text())), true);
    else if (stage == Stage::Reading || stage == Stage::Telling)
        say(tr("Reading what the incident refers to…"));
    else if (stage == Stage::Making)
        say(tr("Making the file…"));
    else if (stage == Stage::Stopping)
        say(tr("Stopping…"));
    else if (stage == Stage::Ready)
        say(m_making.missing() == 0 ? QString()
                                    : tr("%n piece(s) of evidence could not be read; the report is without them.",
                                        nullptr, int(m_making.missing())));
    if (stage == Stage::Ready && isNew)
        m_masked->showRedactions(m_making.preview().redactions);
    if (stage == Stage::Ended && isNew)
        showOutcome();
}

void ExportDialog::exportNow()
{
    if (!m_export->isEnabled())
        return;
    const ReportOutcome& before = m_making.outcome();
    if (m_making.stage() == Stage::Ended && before.kind == ReportOutcome::Kind::Exists && before.path == path())
        m_mayReplace = path();
    ReportMaking::Wish wish;
    wish.options = options();
    wish.options.rules.kept = m_masked->kept();
    wish.format = format();
    wish.path = path();
    wish.mayReplace = wish.path == m_mayReplace;
    m_making.make(wish);
}

void ExportDialog::showOutcome()
{
    const ReportOutcome& outcome = m_making.outcome();
    const QString file = visibleText(outcome.path);
    switch (outcome.kind) {
    case ReportOutcome::Kind::Written:
        say(tr("Written: %1 (%2)").arg(file, bytesText(double(outcome.size))));
        // It was asked for once; whoever wants it again is asked again.
        m_mayReplace.clear();
        keepRecord();
        break;
    case ReportOutcome::Kind::CalledOff:
        say(tr("Called off. Nothing was written."));
        break;
    case ReportOutcome::Kind::Exists:
        say(tr("%1 is there already.").arg(file), true);
        break;
    case ReportOutcome::Kind::Failed:
        say(tr("%1 cannot be written: %2").arg(file, visibleText(outcome.fault)), true);
        break;
    }
}

void ExportDialog::keepRecord()
{
    const ReportOutcome& outcome = m_making.outcome();
    EntryDraft draft;
    draft.incident = m_id;
    draft.happened = m_parts.clock().utc;
    draft.actor = m_parts.person;
    draft.kind = entrykind::exported;
    draft.args = exportedArguments(outcome.format, outcome.language, outcome.sha256, outcome.redactions, outcome.kept);
    m_recordTicket = m_parts.record(draft);
}

void ExportDialog::reject()
{
    if (m_making.stage() == Stage::Making)
        m_making.cancel();
    else
        QDialog::reject();
}

} // namespace yagura
