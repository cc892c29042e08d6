// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/wrong/wrongpanel.h"

#include "gui/parts/statecounts.h"
#include "gui/style/icons.h"
#include "gui/style/plaintext.h"
#include "gui/wrong/ackdialog.h"
#include "gui/wrong/groupsview.h"
#include "gui/wrong/ratemeter.h"
#include "gui/wrong/whydialog.h"
#include "models/items/findingwords.h"
#include "models/items/groupwords.h"
#include "models/ports/acks.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QToolButton>
#include <QToolTip>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

PlainLabel* quietLabel(Token ink)
{
    auto* label = new PlainLabel;
    label->setType(TypeRole::Small);
    label->setInk(ink);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    label->setContentsMargins(16, 4, 16, 8);
    return label;
}

QSet<QString> seenTargets(const Picture& picture)
{
    QSet<QString> seen;
    for (const TargetState& state : picture.targets) {
        if (state.freshness(picture.now) == Freshness::Live)
            seen.insert(state.target.id);
    }
    return seen;
}

} // namespace

WrongPanel::WrongPanel(Clock clock, QWidget* parent)
    : QFrame(parent), m_clock(std::move(clock)), m_owner(nameOfUser()), m_view(new GroupsView(m_groups)),
      m_stack(new QStackedWidget), m_empty(quietLabel(Token::Text3)), m_trouble(quietLabel(Token::Warn)),
      m_counts(new StateCounts), m_meter(new RateMeter)
{
    m_view->setAccessibleName(tr("What is wrong"));
    setFocusProxy(m_view);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_view);
    m_trouble->setObjectName(u"ackTrouble"_s);
    m_trouble->hide();

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(makeHead());
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_trouble);
    layout->addWidget(m_meter);

    connect(m_view, &GroupsView::chosen, this, &WrongPanel::announce);
    connect(m_view, &GroupsView::ackWanted, this, &WrongPanel::askForAck);
    connect(m_view, &GroupsView::copyWanted, this, &WrongPanel::copy);
    connect(m_view, &GroupsView::whyWanted, this, &WrongPanel::askWhy);
    connect(m_view, &GroupsView::handChanged, this, &WrongPanel::noteHand);
    connect(m_view, &GroupsView::customContextMenuRequested, this, &WrongPanel::openMenu);
    connect(m_view, &GroupsView::tipWanted, this, [this](const QModelIndex& index, const QPoint& at) {
        QToolTip::showText(at, plainToolTip(explanation(index.data(KeyRole).toString())), m_view->viewport());
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex& current) { emit findingSelected(current.data(KeyRole).toString()); });
    m_linger.setSingleShot(true);
    m_linger.setInterval(FindingGroups::handLinger);
    connect(&m_linger, &QTimer::timeout, this, &WrongPanel::settle);
}

// The view still speaks while it goes (focus, selection), and by then nobody is here to listen.
WrongPanel::~WrongPanel()
{
    m_view->disconnect(this);
    m_view->selectionModel()->disconnect(this);
}

QLayout* WrongPanel::makeHead()
{
    auto* title = new PlainLabel(tr("What is wrong"));
    title->setType(TypeRole::BodyStrong);
    auto* lists = new QToolButton;
    lists->setProperty("flat", true);
    lists->setIcon(iconFor(Icon::Fold, themeOf(this).color(Token::Text3)));
    lists->setAccessibleName(tr("Lists"));
    setPlainToolTip(lists, tr("All, acknowledged, forgotten, chattering"));
    lists->setFocusPolicy(Qt::TabFocus);
    lists->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(lists);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        addLists(*menu);
    });
    lists->setMenu(menu);

    auto* head = new QHBoxLayout;
    head->setContentsMargins(16, 10, 8, 8);
    head->addWidget(title);
    head->addStretch();
    head->addWidget(m_counts);
    head->addWidget(lists);
    return head;
}

void WrongPanel::setAcks(Acks& acks)
{
    m_acks = &acks;
    connect(&acks, &Acks::loaded, this, [this](const QList<Ack>& kept) {
        for (const Ack& ack : kept)
            m_book.take(ack);
        refresh();
    });
    connect(&acks, &Acks::kept, m_trouble, &QWidget::hide);
    connect(&acks, &Acks::arrived, this, [this](const Ack& ack) {
        m_book.takeLate(ack);
        refresh();
    });
    connect(&acks, &Acks::failed, this, [this](const Failure& failure) {
        m_trouble->setText(ackFailureText(failure));
        m_trouble->show();
    });
}

void WrongPanel::take(const PicturePtr& picture)
{
    m_picture = picture;
    m_rate.take(picture->findings, picture->now);
    endAcks();
    refresh();
    if (m_why)
        m_why->take(picture);
}

void WrongPanel::endAcks()
{
    const auto ended = m_book.endings(m_picture->findings, seenTargets(*m_picture), m_picture->now.utc);
    if (!m_acks)
        return;
    for (const Ack& ack : ended)
        m_acks->keep(ack);
}

void WrongPanel::refresh()
{
    if (!m_picture)
        return;
    m_groups.setFilter(m_filter);
    m_groups.take(m_picture, m_book, m_rate.isStorm());
    m_meter->take(m_rate);
    m_meter->setOrderKept(m_groups.isHeld());
    showCounts();
    showEmpty();
}

void WrongPanel::showCounts()
{
    QList<Severity> severities;
    for (const Finding& finding : m_picture->findings)
        severities.append(finding.severity);
    m_counts->setSeverities(severities);
}

void WrongPanel::showEmpty()
{
    const bool isEmpty = m_groups.rowCount() == 0;
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget*>(m_empty) : m_view);
    if (!isEmpty)
        return;
    if (!m_picture->findings.isEmpty())
        m_empty->setText(tr("No finding is like \"%1\"; %n in all.", nullptr, int(m_picture->findings.size())).arg(m_filter));
    else if (m_picture->verdict() == Severity::Ok)
        m_empty->setText(tr("Nothing. Every source is live and every rule is inside its limits."));
    else
        m_empty->setText(tr("No rule is broken, but not every source can be seen yet."));
}

QString WrongPanel::takeFilter(const QString& text)
{
    static const QRegularExpression ours(u"^-?(ack|cause|chatter)[:><~]"_s, QRegularExpression::CaseInsensitiveOption);
    QStringList mine;
    QStringList rest;
    for (const QString& word : text.split(u' '))
        (word.contains(ours) ? mine : rest).append(word);
    if (const QString filter = mine.join(u' '); filter != m_filter) {
        m_filter = filter;
        refresh();
    }
    return mine.isEmpty() ? text : rest.join(u' ');
}

void WrongPanel::noteHand()
{
    const bool hasHand = m_view->hasHand();
    m_groups.setHand(hasHand, m_clock().boot);
    if (hasHand)
        m_linger.stop();
    else if (m_groups.isHeld())
        m_linger.start();
}

void WrongPanel::settle()
{
    const bool isSettled = m_groups.settle(m_clock().boot);
    m_meter->setOrderKept(m_groups.isHeld());
    // The timer may be a hair early.
    if (!isSettled && m_groups.isHeld() && !m_view->hasHand())
        m_linger.start();
}

void WrongPanel::step(int direction)
{
    const int rows = m_groups.rowCount();
    if (rows == 0)
        return;
    const bool isChosen = m_view->selectionModel()->hasSelection();
    const int current = m_view->currentIndex().row();
    const int row = isChosen ? (current + direction + rows) % rows : (direction > 0 ? 0 : rows - 1);
    const QModelIndex next = m_groups.index(row);
    m_view->setCurrentIndex(next);
    m_view->scrollTo(next);
    announce(next);
}

void WrongPanel::announce(const QModelIndex& index)
{
    emit activated(index.data(FindingTargetRole).toString(), index.data(FindingObjectRole).toString());
}

const Finding* WrongPanel::findingOf(const QString& id) const
{
    if (!m_picture)
        return nullptr;
    const auto found = std::ranges::find(m_picture->findings, id, &Finding::id);
    return found == m_picture->findings.end() ? nullptr : &*found;
}

const Finding* WrongPanel::selected() const
{
    return m_view->selectionModel()->hasSelection() ? findingOf(m_view->currentIndex().data(KeyRole).toString()) : nullptr;
}

QString WrongPanel::explanation(const QString& id) const
{
    if (const Finding* finding = findingOf(id))
        return explanationOf(*finding, *m_picture, m_patterns, m_book.stateOf(*finding, m_picture->now.utc));
    return m_groups.indexOfKey(id).data(Qt::AccessibleTextRole).toString();
}

void WrongPanel::acknowledge(const Ack& ack)
{
    m_owner = ack.owner;
    m_book.take(ack);
    if (m_acks)
        m_acks->keep(ack);
    refresh();
}

void WrongPanel::askForAck()
{
    const Finding* finding = selected();
    if (!finding || m_dialog || m_isReadOnly)
        return;
    m_dialog = new AckDialog(sentenceOf(*finding), m_owner, this);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QDialog::accepted, this,
        [this, taken = *finding] { acknowledge(m_dialog->ack(taken, m_clock().utc)); });
    m_dialog->open();
}

void WrongPanel::askWhy()
{
    const QModelIndex index = m_view->selectionModel()->hasSelection() ? m_view->currentIndex() : m_groups.index(0);
    const QString key = index.data(KeyRole).toString();
    if (index.isValid())
        openWhy({index.data(FindingTargetRole).toString(), findingOf(key) ? key : QString()});
}

void WrongPanel::askWhyNot(const QString& target)
{
    openWhy({target, {}});
}

// One at a time: another question takes the place of the one before.
void WrongPanel::openWhy(const WhyQuestion& question)
{
    if (!m_picture)
        return;
    if (m_why && m_why->question() == question) {
        m_why->activateWindow();
        return;
    }
    delete m_why;
    m_why = new WhyDialog(question, m_patterns, this);
    m_why->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_why, &WhyDialog::activated, this, &WrongPanel::activated);
    m_why->take(m_picture);
    m_why->show();
}

void WrongPanel::copy()
{
    const QModelIndex current = m_view->currentIndex();
    if (current.isValid())
        QGuiApplication::clipboard()->setText(explanation(current.data(KeyRole).toString()));
}

void WrongPanel::openMenu(const QPoint& at)
{
    const QPersistentModelIndex index = m_view->indexAt(at);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (index.isValid()) {
        m_view->setCurrentIndex(index);
        const GroupRow& row = m_groups.at(index.row());
        menu->addAction(tr("Show"), this, [this, index] { announce(index); });
        if (findingOf(row.key) && !m_isReadOnly)
            menu->addAction(tr("Acknowledge…\ta"), this, &WrongPanel::askForAck);
        menu->addAction(tr("Why…\tw"), this, &WrongPanel::askWhy);
        menu->addAction(tr("Copy\ty"), this, &WrongPanel::copy);
        if (row.members > 0) {
            menu->addAction(row.isOpen ? tr("Fold\t←") : tr("Unfold\t→"), this,
                [this, index, isOpen = !row.isOpen] { m_groups.setOpen(index, isOpen); });
        }
        menu->addSeparator();
    }
    addLists(*menu);
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

void WrongPanel::addLists(QMenu& menu)
{
    QHash<AckState::Kind, int> acks;
    int chattering = 0;
    if (m_picture) {
        for (const Finding& finding : m_picture->findings) {
            ++acks[m_book.stateOf(finding, m_picture->now.utc).kind];
            chattering += finding.args.contains("chatter"_L1) ? 1 : 0;
        }
    }
    const int forgotten = acks[AckState::Kind::Expired] + acks[AckState::Kind::Outgrown];
    const auto add = [&](const QString& text, const QString& filter) {
        QAction* action = menu.addAction(text, this, [this, filter] { emit filterWanted(filter); });
        action->setCheckable(true);
        action->setChecked(m_filter == filter);
    };
    add(tr("All findings"), {});
    add(tr("Acknowledged (%1)").arg(acks[AckState::Kind::Acked]), u"ack:acked"_s);
    add(tr("Forgotten acks (%1)").arg(forgotten), u"ack:expired"_s);
    add(tr("Chattering (%1)").arg(chattering), u"chatter>0"_s);
}

Clock panelClock()
{
    return [] {
        const auto steady = std::chrono::steady_clock::now().time_since_epoch();
        return Moment {QDateTime::currentDateTimeUtc(), std::chrono::duration_cast<std::chrono::milliseconds>(steady)};
    };
}

} // namespace yagura
