// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/checklist/evidencebody.h"

#include "gui/checklist/numbersview.h"
#include "gui/checklist/wellframe.h"
#include "gui/parts/textwell.h"
#include "models/items/checklist/evidencetext.h"
#include "models/items/checklist/stepwords.h"
#include "models/items/visibletext.h"

#include <QVBoxLayout>

namespace yagura {

namespace {

constexpr int mostEvidenceLines = 10;

} // namespace

EvidenceBody::EvidenceBody(const StepContext& context, QWidget* parent)
    : StepBody(context, parent), m_numbers(new NumbersView), m_frame(new WellFrame),
      m_table(new TextWell(TextWell::Lines::Keep, mostEvidenceLines))
{
    m_table->setObjectName(QStringLiteral("output"));
    m_table->setAccessibleName(tr("Table of evidence"));
    m_frame->body()->addWidget(m_table);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_numbers);
    layout->addWidget(m_frame);
}

void EvidenceBody::refresh()
{
    const bool isEnded = context().isEnded();
    if (!isEnded && m_shown && m_shown == context().session.picture())
        return;
    m_shown = context().session.picture();
    const ChecklistDesk& desk = context().session.desk();
    const auto numbers = desk.numbers(context().run, context().step);
    m_numbers->setVisible(!isEnded && !numbers.isEmpty());
    m_numbers->take(numbers, desk.answer(context().run, context().step));
    if (isEnded)
        return showKept();
    const auto table = context().session.table(context().run, context().step);
    m_frame->setVisible(table.has_value());
    m_copy = QString::fromUtf8(evidenceText(numbers, table)).trimmed();
    if (!table)
        return;
    m_frame->setCaptions(tr("from the picture · live"), {});
    m_table->show(alignedText(*table, EvidenceTables::mostRows));
}

void EvidenceBody::showKept()
{
    const auto item = context().session.desk().evidence(context().run, context().step);
    const QByteArray* kept = context().session.kept(context().run, context().step);
    m_frame->setVisible(item.has_value());
    if (!item)
        return;
    m_frame->setCaptions(tr("%1 · kept %2").arg(item->number, whoWhenText({}, item->takenAt).section(u' ', 1)), {});
    m_copy = kept ? QString::fromUtf8(*kept).trimmed() : QString();
    m_table->show(kept ? alignedText(textTableOf(*kept), EvidenceTables::mostRows) : tr("Being read…"));
}

QString EvidenceBody::copyText() const
{
    return m_copy;
}

} // namespace yagura
