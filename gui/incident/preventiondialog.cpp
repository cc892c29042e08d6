// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/incident/preventiondialog.h"

#include "gui/settings/choicerow.h"
#include "gui/style/plaintext.h"
#include "gui/style/type.h"
#include "models/items/findingwords.h"
#include "models/items/rootcausewords.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QUuid>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr int longestOwnStep = 400;
constexpr int longestOwner = 80;
constexpr qsizetype mostReasons = 3;
const QDate noDate {2000, 1, 1}; ///< the least that the field takes, shown as "no date"

QString textOf(const PreventionItem& item, const PreventionProposals& known)
{
    if (!item.text.isEmpty())
        return item.text;
    const auto proposal = std::ranges::find(known, item.item, &PreventionProposal::id);
    return proposal == known.end() ? item.item : proposal->text.in(QLocale().name().left(2));
}

/// What proposes it, as people know it: findings by their titles, root causes by their words.
QString becauseText(const QStringList& reasons)
{
    QStringList texts;
    for (const QString& reason : reasons)
        texts.append(reason.contains(u'@') ? titleOfFinding(reason, ObjectText::Short) : rootCauseText(reason));
    texts.removeDuplicates();
    const qsizetype more = texts.size() - mostReasons;
    if (more > 0)
        texts = texts.first(mostReasons) << PreventionDialog::tr("%n more", nullptr, int(more));
    return texts.join(u", "_s);
}

PlainLabel* label(const QString& text, TypeRole role, Token ink)
{
    auto* made = new PlainLabel(text);
    made->setType(role);
    made->setInk(ink);
    made->setWordWrap(true);
    return made;
}

} // namespace

PreventionDialog::PreventionDialog(
    const QList<PreventionItem>& items, const PreventionProposals& known, QWidget* parent)
    : QDialog(parent), m_own(new QLineEdit)
{
    setWindowTitle(tr("Prevention"));
    auto* list = new QWidget;
    auto* rows = new QVBoxLayout(list);
    rows->setContentsMargins(0, 0, 12, 0);
    rows->setSpacing(4);
    for (const PreventionItem& item : items)
        addRow(rows, item, known);
    if (items.isEmpty())
        rows->addWidget(
            label(tr("Nothing is proposed for what was seen in this incident."), TypeRole::Body, Token::Text2));
    rows->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(list);

    m_own->setObjectName(u"own"_s);
    m_own->setMaxLength(longestOwnStep);
    m_own->setPlaceholderText(tr("Something else to do"));
    m_own->setAccessibleName(tr("Something else to do"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton* keep = buttons->addButton(tr("Keep"), QDialogButtonBox::AcceptRole);
    keep->setObjectName(u"keep"_s);
    keep->setProperty("primary", true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(label(tr("What to do so that it does not come again"), TypeRole::BodyStrong, Token::Text));
    layout->addWidget(scroll, 1);
    layout->addWidget(m_own);
    layout->addWidget(buttons);
    resize(scaled(680), scaled(560));
}

void PreventionDialog::addRow(QVBoxLayout* layout, const PreventionItem& item, const PreventionProposals& known)
{
    const QString text = textOf(item, known);
    Row row {item,
        new ChoiceRow({{u"proposed"_s, tr("open")}, {u"accepted"_s, tr("taken on")}, {u"done"_s, tr("done")},
            {u"dropped"_s, tr("dropped")}}),
        new QLineEdit(item.owner), new QDateEdit};
    row.state->setObjectName(u"state."_s + item.item);
    row.state->setAccessibleName(text);
    row.state->setValue(item.state);
    row.owner->setObjectName(u"owner."_s + item.item);
    row.owner->setMaxLength(longestOwner);
    row.owner->setPlaceholderText(tr("who"));
    row.owner->setAccessibleName(tr("who"));
    row.due->setMinimumDate(noDate);
    row.due->setSpecialValueText(tr("no date"));
    row.due->setDisplayFormat(u"yyyy-MM-dd"_s);
    row.due->setCalendarPopup(true);
    row.due->setDate(item.due.isValid() ? item.due : noDate);
    row.due->setAccessibleName(tr("until when"));
    m_rows.append(row);

    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(row.state);
    line->addWidget(row.owner, 1);
    line->addWidget(row.due);
    layout->addWidget(label(text, TypeRole::Body, Token::Text));
    if (!item.because.isEmpty())
        layout->addWidget(label(tr("because of %1").arg(becauseText(item.because)), TypeRole::Small, Token::Text3));
    layout->addLayout(line);
    layout->addSpacing(12);
}

PreventionItem PreventionDialog::answerOf(const Row& row)
{
    PreventionItem item = row.before;
    item.state = row.state->value();
    item.owner = row.owner->text().trimmed();
    item.due = row.due->date() == noDate ? QDate() : row.due->date();
    return item;
}

QList<PreventionItem> PreventionDialog::changed() const
{
    QList<PreventionItem> items;
    for (const Row& row : m_rows) {
        if (const PreventionItem answer = answerOf(row); answer != row.before)
            items.append(answer);
    }
    if (const QString own = m_own->text().trimmed(); !own.isEmpty())
        items.append({QUuid::createUuid().toString(QUuid::WithoutBraces), own, {}, {}, u"accepted"_s, {}});
    return items;
}

} // namespace yagura
