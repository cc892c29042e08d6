// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/report/exportdialog.h"

#include "gui/parts/tabledress.h"
#include "gui/settings/choicerow.h"
#include "gui/settings/pathfield.h"
#include "gui/style/plaintext.h"
#include "models/items/report/exportwords.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QTimeZone>
#include <QVBoxLayout>

#include <initializer_list>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace yagura {

namespace {

constexpr std::chrono::milliseconds patience = 15s;

PlainLabel* caption(const QString& text, QWidget* buddy)
{
    auto* label = new PlainLabel(text);
    label->setType(TypeRole::Small);
    label->setInk(Token::Text2);
    label->setBuddy(buddy);
    return label;
}

QList<ChoiceRow::Choice> zoneChoices(const QByteArray& zone)
{
    QList<ChoiceRow::Choice> choices;
    if (QTimeZone(zone).isValid() && zone != "UTC")
        choices.append({QString::fromLatin1(zone), QString::fromLatin1(zone)});
    choices.append({u"UTC"_s, u"UTC"_s});
    return choices;
}

} // namespace

ExportDialog::ExportDialog(Parts parts, const QString& incident, QWidget* parent)
    : QDialog(parent), m_parts(std::move(parts)), m_incident(incident), m_gathering(m_parts.store),
      m_printer(m_parts.writeFile)
{
    setWindowTitle(tr("Export the report"));
    build();
    connect(&m_gathering, &ReportGathering::gathered, this, &ExportDialog::take);
    connect(&m_printer, &ReportPrinter::finished, this, &ExportDialog::takePrinted);
    connect(&m_printer, &ReportPrinter::progress, m_progress, &QProgressBar::setValue);
    connect(&m_rows, &RedactionRows::keptChanged, this, &ExportDialog::refresh);
    tell(tr("Reading the record…"), false);
    m_gathering.start(m_incident, m_parts.known, patience);
    refresh();
}

void ExportDialog::build()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(buildChoices());
    layout->addWidget(buildPreview(), 1);
    layout->addWidget(buildEnd());
    resize(scaled(680), scaled(560));
}

QWidget* ExportDialog::buildChoices()
{
    m_format = new ChoiceRow({{u"pdf"_s, u"PDF"_s}, {u"md"_s, u"Markdown"_s}, {u"json"_s, u"JSON"_s}});
    m_format->setObjectName(u"format"_s);
    m_format->setValue(u"pdf"_s);
    m_language = new ChoiceRow({{u"ja"_s, u"日本語"_s}, {u"en"_s, u"English"_s}});
    m_language->setObjectName(u"language"_s);
    m_language->setValue(m_parts.language);
    m_zone = new ChoiceRow(zoneChoices(m_parts.zone));
    m_zone->setObjectName(u"zone"_s);
    m_zone->setValue(zoneChoices(m_parts.zone).first().value);
    m_path = new PathField;
    m_path->setObjectName(u"path"_s);

    auto* choices = new QWidget;
    auto* layout = new QGridLayout(choices);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(12);
    layout->setVerticalSpacing(8);
    int row = 0;
    for (const auto& [text, field] : std::initializer_list<std::pair<QString, QWidget*>> {
             {tr("Format"), m_format}, {tr("Language"), m_language}, {tr("Time zone"), m_zone}, {tr("File"), m_path}}) {
        layout->addWidget(caption(text, field), row, 0);
        layout->addWidget(field, row++, 1);
        field->setAccessibleName(text);
    }
    layout->setColumnStretch(1, 1);
    connect(m_format, &ChoiceRow::changed, this, &ExportDialog::suggestFile);
    for (ChoiceRow* choice : {m_language, m_zone})
        connect(choice, &ChoiceRow::changed, this, &ExportDialog::preview);
    connect(m_path, &PathField::changed, this, &ExportDialog::refresh);
    return choices;
}

QWidget* ExportDialog::buildPreview()
{
    m_found = new PlainLabel;
    m_found->setObjectName(u"found"_s);
    m_found->setType(TypeRole::Small);
    m_found->setInk(Token::Text2);
    auto* view = new QTableView;
    dressTable(view, "redactions");
    view->setAccessibleName(tr("What will be masked"));
    view->setModel(&m_rows);
    view->setEditTriggers(QAbstractItemView::AllEditTriggers);
    view->horizontalHeader()->setSectionResizeMode(RedactionRows::Where, QHeaderView::Stretch);
    view->horizontalHeader()->resizeSection(RedactionRows::Keep, scaled(80));
    view->horizontalHeader()->resizeSection(RedactionRows::Kind, scaled(170));

    auto* preview = new QWidget;
    auto* layout = new QVBoxLayout(preview);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_found);
    layout->addWidget(view, 1);
    return preview;
}

QWidget* ExportDialog::buildEnd()
{
    m_state = new PlainLabel;
    m_state->setObjectName(u"state"_s);
    m_state->setType(TypeRole::Small);
    m_state->setWordWrap(true);
    m_progress = new QProgressBar;
    m_progress->setObjectName(u"progress"_s);
    m_progress->setRange(0, 100);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    auto* buttons = new QDialogButtonBox;
    m_close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    m_close->setObjectName(u"close"_s);
    m_export = buttons->addButton(tr("Export"), QDialogButtonBox::ActionRole);
    m_export->setObjectName(u"export"_s);
    m_export->setProperty("primary", true);
    m_export->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::print);

    auto* end = new QWidget;
    auto* layout = new QVBoxLayout(end);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_progress);
    layout->addWidget(m_state);
    layout->addWidget(buttons);
    return end;
}

void ExportDialog::take(const Result<ReportSources>& sources)
{
    if (!sources)
        return tell(exportFailureText(sources.error()), true);
    m_sources = *sources;
    suggestFile();
    preview();
}

ReportFormat ExportDialog::format() const
{
    return reportFormatFromName(m_format->value()).value_or(ReportFormat::Pdf);
}

ReportOptions ExportDialog::options() const
{
    return {m_language->value(), m_zone->value().toLatin1(), m_parts.clock().utc,
        {.addresses = true, .literals = true, .kept = m_rows.kept(), .seed = m_seed}};
}

/// A path that somebody typed stays.
void ExportDialog::suggestFile()
{
    if (!m_sources)
        return;
    const QString name = reportFileName(m_sources->incident.name(), m_language->value(), format());
    const QString suggested = m_parts.folder + u'/' + name;
    if (m_path->path().isEmpty() || m_path->path() == m_suggested)
        m_path->setPath(suggested);
    m_suggested = suggested;
    refresh();
}

/// Made as it will be, but for what is kept: the list shows everything that can be.
void ExportDialog::preview()
{
    if (!m_sources)
        return;
    suggestFile();
    ReportOrder order {*m_sources, options(), format(), {}};
    order.options.rules.kept.clear();
    m_isExporting = false;
    tell(tr("Looking for what must be masked…"), false);
    m_printer.start(order);
    refresh();
}

void ExportDialog::print()
{
    if (!m_sources || m_printer.isRunning())
        return;
    m_isExporting = true;
    tell(tr("Writing the report…"), false);
    m_printer.start({*m_sources, options(), format(), m_path->path()});
    refresh();
}

void ExportDialog::takePrinted(const Result<PrintedReport>& printed)
{
    const bool wasExporting = std::exchange(m_isExporting, false);
    if (m_isClosing)
        return QDialog::reject();
    if (!printed)
        tell(exportFailureText(printed.error()), printed.error().code != "report.cancelled"_L1);
    else if (wasExporting)
        record(*printed);
    else
        tellPreview(*printed);
    refresh();
}

void ExportDialog::tellPreview(const PrintedReport& printed)
{
    m_seed = printed.made.seed;
    m_rows.setRedactions(printed.made.redactions);
    tell({}, false);
}

/// What left the house, and what was left in it.
void ExportDialog::record(const PrintedReport& printed)
{
    tell(tr("Written: %1").arg(printed.file), false);
    m_parts.store.append({exportedDraft(m_incident, m_parts.person, m_parts.clock().utc, reportFormatName(format()),
        printed.made, QString::fromLatin1(printed.sha256.toHex()), m_rows.keptRedactions())});
}

void ExportDialog::tell(const QString& sentence, bool isBad)
{
    m_state->setInk(isBad ? Token::Crit : Token::Text2);
    m_state->setText(sentence);
}

void ExportDialog::refresh()
{
    const bool isRunning = m_printer.isRunning();
    const int rows = m_rows.rowCount();
    m_found->setText(foundText(rows, int(m_rows.kept().size())));
    m_progress->setVisible(isRunning && m_isExporting);
    m_close->setText(isRunning && m_isExporting ? tr("Cancel") : tr("Close"));
    m_export->setEnabled(m_sources && !isRunning && !m_path->path().isEmpty());
    for (QWidget* field : std::initializer_list<QWidget*> {m_format, m_language, m_zone, m_path})
        field->setEnabled(!m_isExporting);
}

void ExportDialog::reject()
{
    if (m_printer.isRunning() && m_isExporting) {
        m_printer.cancel();
        return;
    }
    m_isClosing = m_printer.isRunning();
    if (m_isClosing)
        m_printer.cancel();
    else
        QDialog::reject();
}

} // namespace yagura
