// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/wrong/whydialog.h"

#include "gui/style/plaintext.h"
#include "gui/wrong/whydelegate.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace yagura {

WhyDialog::WhyDialog(WhyQuestion question, Patterns patterns, QWidget* parent)
    : QDialog(parent), m_question(std::move(question)), m_patterns(std::move(patterns)), m_table(whyColumns()),
      m_title(new PlainLabel), m_detail(new PlainLabel), m_view(new QListView)
{
    setWindowTitle(m_question.finding.isEmpty() ? tr("Why not") : tr("Why"));
    m_title->setObjectName(u"whyTitle"_s);
    m_title->setType(TypeRole::BodyStrong);
    m_title->setWordWrap(true);
    m_title->setContentsMargins(16, 16, 16, 0);
    m_detail->setType(TypeRole::Small);
    m_detail->setInk(Token::Text3);
    m_detail->setContentsMargins(16, 0, 16, 8);
    m_view->setObjectName(u"why"_s);
    m_view->setAccessibleName(windowTitle());
    m_view->setModel(&m_table);
    m_view->setItemDelegate(new WhyDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMouseTracking(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* copies = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    copies->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    buttons->setContentsMargins(16, 8, 16, 12);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addWidget(m_detail);
    layout->addWidget(m_view, 1);
    layout->addWidget(buttons);
    resize(scaled(860), scaled(560));
    m_view->setFocus();

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(copies, &QPushButton::clicked, this, &WhyDialog::copy);
    connect(m_view, &QAbstractItemView::activated, this, &WhyDialog::goTo);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex& current) { m_selected = current.data(WhyRowRole).value<WhyRow>().id; });
    m_view->installEventFilter(this);
}

// Before the list, which would take the letter for the beginning of a search.
bool WhyDialog::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey = watched == m_view && event->type() == QEvent::KeyPress;
    const auto* key = isKey ? static_cast<const QKeyEvent*>(event) : nullptr;
    if (!key || key->key() != Qt::Key_Y || key->modifiers() != Qt::NoModifier)
        return QDialog::eventFilter(watched, event);
    copy();
    return true;
}

void WhyDialog::take(const PicturePtr& picture)
{
    m_title->setText(whyTitle(m_question, *picture));
    m_detail->setText(whyDetail(m_question, *picture));
    setAccessibleDescription(m_title->fullText());
    const QString selected = m_selected;
    const std::vector<WhyRow> before = std::exchange(m_rows, whyRows(m_question, *picture, m_patterns));
    m_table.merge(m_rows);
    // The view measures rows when they come, and not when another kind of line takes a place.
    if (!std::ranges::equal(before, m_rows, {}, &WhyRow::kind, &WhyRow::kind))
        m_view->doItemsLayout();
    m_selected = selected;
    keepSelection();
}

// Lines keep their places and what stands on them moves: the selection goes along, and begins at the likeliest cause.
void WhyDialog::keepSelection()
{
    const auto isWanted = [this](const WhyRow& row) {
        return m_selected.isEmpty() ? row.kind != WhyRow::Kind::Section : row.id == m_selected;
    };
    const auto found = std::ranges::find_if(m_rows, isWanted);
    if (found != m_rows.end() && m_view->currentIndex().row() != found - m_rows.begin())
        m_view->setCurrentIndex(m_table.index(int(found - m_rows.begin()), 0));
}

void WhyDialog::copy() const
{
    QGuiApplication::clipboard()->setText(
        m_title->fullText() + u'\n' + m_detail->fullText() + u"\n\n"_s + whyText(m_rows));
}

void WhyDialog::goTo(const QModelIndex& index)
{
    const auto row = index.data(WhyRowRole).value<WhyRow>();
    emit activated(row.target.isEmpty() ? m_question.target : row.target, row.object);
}

} // namespace yagura
