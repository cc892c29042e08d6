// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mainwindow/mainwindow.h"

#include "gui/checklist/checklistcolumn.h"
#include "gui/checklist/checklistpanel.h"
#include "gui/mainwindow/filterbar.h"
#include "gui/mainwindow/keystext.h"
#include "gui/mainwindow/modeswitch.h"
#include "gui/mainwindow/pagetabs.h"
#include "gui/mainwindow/sourcestrip.h"
#include "gui/mainwindow/topbar.h"
#include "gui/parts/keycap.h"
#include "gui/style/icons.h"
#include "gui/style/plaintext.h"
#include "gui/style/type.h"
#include "gui/wrong/wrongpanel.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QMessageBox>
#include <QResizeEvent>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yagura {

MainWindow::MainWindow(Watch& watch, QList<PageSpec> pages, const WindowLook& look, QWidget* parent)
    : QMainWindow(parent), m_watch(watch), m_remembered(look), m_topBar(new TopBar(watch.source())),
      m_findings(new WrongPanel(panelClock())), m_splitter(new QSplitter), m_pages(new QStackedWidget), m_sources(new SourceStrip)
{
    setWindowTitle(u"Yagura"_s);
    setMinimumSize(1024, 640);
    for (PageSpec& spec : pages)
        m_shelves.push_back({std::move(spec)});

    m_findings->setMinimumWidth(scaled(248));
    m_splitter->addWidget(m_findings);
    m_splitter->addWidget(m_pages);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setSizes({scaled(312), scaled(1000)});
    m_deck = new QStackedWidget;
    m_deck->addWidget(makeBody());
    setCentralWidget(m_deck);

    makeShortcuts();
    m_findings->setReadOnly(isReplay());
    m_topBar->mode().setVisible(!isReplay());
    m_sources->setPolled(!isReplay());
    connect(&m_watch, &Watch::pictureChanged, this, &MainWindow::take);
    connect(&m_watch, &Watch::historyRead, this, [this](const HistoryAnswer& answer) {
        for (const Shelf& shelf : m_shelves) {
            if (shelf.page)
                shelf.page->takeHistory(answer);
        }
    });
    connect(m_findings, &WrongPanel::activated, this, &MainWindow::reveal);
    connect(m_findings, &WrongPanel::filterWanted, m_filter, &FilterBar::setText);
    connect(m_findings, &WrongPanel::findingSelected, this, [this](const QString& id) {
        if (auto* page = qobject_cast<Page*>(m_pages->currentWidget()))
            page->setFinding(id);
    });
    connect(m_sources, &SourceStrip::activated, this, [this](const QString& target) { reveal(target, {}); });
    m_sincePicture.start();
    connect(&m_second, &QTimer::timeout, this,
        [this] { m_sources->noticeSilence(std::chrono::milliseconds(m_sincePicture.elapsed())); });
    // What is replayed stands still when its reader wants it to.
    if (!isReplay())
        m_second.start(1'000);

    m_findings->setFocus();
    resize(1440, 900);
    restoreGeometry(look.geometry);
    m_splitter->restoreState(look.splitter);
    showPage(look.page.isEmpty() ? m_shelves.front().spec.id : look.page);
}

QWidget* MainWindow::makeBody()
{
    auto* body = new QWidget;
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_topBar);
    layout->addWidget(makeTabRow());
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_sources);
    return body;
}

QWidget* MainWindow::makeTabRow()
{
    m_tabs = new PageTabs;
    for (const Shelf& shelf : m_shelves)
        m_tabs->addPage(shelf.spec.title, shelf.spec.kind);
    m_filter = new FilterBar;
    m_menuButton = new QToolButton;
    m_menuButton->setProperty("flat", true);
    m_menuButton->setIcon(iconFor(Icon::Settings, themeOf(this).color(Token::Text2)));
    m_menuButton->setAccessibleName(tr("Menu"));
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    m_menuButton->setMenu(new QMenu(m_menuButton));

    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(8, 0, 12, 0);
    layout->setSpacing(8);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_filter);
    layout->addWidget(new Keycap(u"/"_s));
    layout->addWidget(new Keycap(u"Ctrl K"_s));
    layout->addWidget(m_menuButton);
    connect(m_tabs, &QTabBar::currentChanged, this, &MainWindow::turnTo);
    connect(m_filter, &FilterBar::changed, this, &MainWindow::filter);
    return row;
}

void MainWindow::makeShortcuts()
{
    const auto on = [this](const QKeySequence& keys, auto act) {
        auto* shortcut = new QShortcut(keys, m_deck->widget(0));
        connect(shortcut, &QShortcut::activated, this, act);
    };
    on(Qt::CTRL | Qt::Key_K, &MainWindow::openPalette);
    on(Qt::Key_Slash, [this] { m_filter->setFocus(Qt::ShortcutFocusReason); });
    on(Qt::Key_E, [this] { m_findings->step(1); });
    on(Qt::SHIFT | Qt::Key_E, [this] { m_findings->step(-1); });
    on(Qt::Key_W, [this] { m_findings->askWhy(); });
    on(Qt::Key_C, [this] {
        if (m_checklist)
            m_checklist->turn();
    });
    on(Qt::Key_Question, &MainWindow::showKeys);
    on(QKeySequence::Quit, [this] { window()->close(); });
    for (int i = 0; i < int(m_shelves.size()); ++i)
        on(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + i)), [this, i] { m_tabs->setCurrentIndex(i); });
    if (isReplay())
        return;
    on(Qt::Key_F5, [this] { m_watch.pollNow({}); });
    on(Qt::Key_Space, &MainWindow::togglePause);
    on(Qt::CTRL | Qt::Key_L, &MainWindow::noteWanted);
    on(Qt::Key_F11, &MainWindow::wallWanted);
}

// Keys belong to the body, which may be covered: then they are silent.
void MainWindow::addLiveKey(const QKeySequence& key, const std::function<void()>& act)
{
    auto* shortcut = new QShortcut(key, m_deck->widget(0));
    connect(shortcut, &QShortcut::activated, this, act);
}

void MainWindow::setRecordNote(const QString& sentence)
{
    m_sources->setNote(sentence);
}

void MainWindow::take(const PicturePtr& picture)
{
    // A replay that went elsewhere: what was shown is not the past of this.
    if (isReplay() && m_picture && m_picture->position.epoch != picture->position.epoch) {
        m_history = History {History::Limits {}};
        m_findings->forget();
    }
    m_picture = picture;
    m_sincePicture.restart();
    m_history.append(*picture);
    m_topBar->take(*picture);
    m_tabs->take(*picture);
    m_findings->take(picture);
    m_sources->take(picture);
    if (m_checklist)
        m_checklist->panel().take(picture);
    if (auto* page = qobject_cast<Page*>(m_pages->currentWidget()))
        page->take(picture, m_history);
}

void MainWindow::turnTo(int index)
{
    Shelf& shelf = m_shelves[std::size_t(index)];
    if (!shelf.page) {
        shelf.page = shelf.spec.make();
        m_pages->addWidget(shelf.page);
        shelf.page->restoreLook(m_remembered.pages.value(shelf.spec.id));
        connect(shelf.page, &Page::targetActivated, this, &MainWindow::reveal);
        connect(shelf.page, &Page::historyWanted, &m_watch, &Watch::readHistory);
    }
    if (!m_welcome)
        m_pages->setCurrentWidget(shelf.page);
    if (m_picture)
        shelf.page->take(m_picture, m_history);
    if (const Finding* finding = m_findings->selected())
        shelf.page->setFinding(finding->id);
    filter(m_filter->text());
}

void MainWindow::showPage(const QString& id)
{
    const auto found = std::ranges::find(m_shelves, id, [](const Shelf& shelf) { return shelf.spec.id; });
    const int index = found == m_shelves.end() ? 0 : int(found - m_shelves.begin());
    if (index == m_tabs->currentIndex())
        turnTo(index);
    else
        m_tabs->setCurrentIndex(index);
}

void MainWindow::reveal(const QString& target, const QString& object)
{
    const TargetState* state = m_picture ? m_picture->target(target) : nullptr;
    if (!state)
        return;
    for (const Shelf& shelf : m_shelves) {
        if (shelf.spec.kind != state->target.kind)
            continue;
        showPage(shelf.spec.id);
        m_shelves[std::size_t(m_tabs->currentIndex())].page->reveal(target, object);
    }
}

void MainWindow::filter(const QString& text)
{
    const QString rest = m_findings->takeFilter(text);
    if (auto* page = qobject_cast<Page*>(m_pages->currentWidget()))
        m_filter->showFaults(page->setFilter(rest));
}

void MainWindow::setChecklist(ChecklistColumn* column)
{
    m_checklist = column;
    m_splitter->addWidget(column);
    m_splitter->setStretchFactor(2, 0);
    m_splitter->restoreState(m_remembered.splitter);
    column->fitTo(width());
    connect(m_findings, &WrongPanel::findingSelected, &column->panel(), &ChecklistPanel::setFinding);
    if (m_picture)
        column->panel().take(m_picture);
}

void MainWindow::addCommands(const QList<PaletteEntry>& commands)
{
    m_commands += commands;
    for (const PaletteEntry& command : commands)
        m_menuButton->menu()->addAction(command.text, this, command.run);
}

void MainWindow::openPalette()
{
    QList<PaletteEntry> entries;
    if (m_picture) {
        for (const TargetState& state : m_picture->targets) {
            const QString id = state.target.id;
            entries.append({id, state.target.system, [this, id] { reveal(id, {}); }});
        }
    }
    if (m_picture && !m_picture->findings.isEmpty())
        entries.append({tr("Why: the selected problem…"), u"w"_s, [this] { m_findings->askWhy(); }});
    for (const Shelf& shelf : m_shelves)
        entries.append({shelf.spec.title, tr("page"), [this, id = shelf.spec.id] { showPage(id); }});
    if (!isReplay()) {
        entries.append({tr("Poll now"), u"F5"_s, [this] { m_watch.pollNow({}); }});
        entries.append({m_paused ? tr("Go on polling") : tr("Pause polling"), tr("Space"), [this] { togglePause(); }});
    }
    entries.append({tr("Keys"), u"?"_s, [this] { showKeys(); }});
    entries += m_commands;
    if (m_checklist)
        entries += m_checklist->panel().commands();
    if (m_picture) {
        // At the end, because most of those who type a target's name want to go there.
        for (const TargetState& state : m_picture->targets)
            entries.append({tr("Why not: %1…").arg(state.target.id), state.target.system,
                [this, id = state.target.id] { m_findings->askWhyNot(id); }});
    }

    auto* palette = new CommandPalette(std::move(entries), this);
    palette->setAttribute(Qt::WA_DeleteOnClose);
    palette->move(mapToGlobal(QPoint((width() - palette->width()) / 2, scaled(80))));
    palette->open();
}

void MainWindow::remember(const QList<PicturePtr>& pictures)
{
    for (const PicturePtr& picture : pictures)
        m_history.append(*picture);
}

void MainWindow::setHistory(const History& history)
{
    m_history = history;
    if (auto* page = qobject_cast<Page*>(m_pages->currentWidget()); page && m_picture)
        page->take(m_picture, m_history);
}

void MainWindow::setCover(QWidget* cover)
{
    if (QWidget* old = m_deck->widget(1)) {
        m_deck->removeWidget(old);
        old->deleteLater(); // it may be in the middle of its own event
    }
    if (!cover)
        return m_findings->setFocus();
    m_deck->addWidget(cover);
    m_deck->setCurrentWidget(cover);
    cover->setFocus();
}

void MainWindow::togglePause()
{
    m_paused = !m_paused;
    m_watch.setPaused(m_paused);
    setWindowTitle(m_paused ? tr("Yagura — polling is paused") : u"Yagura"_s);
}

void MainWindow::showKeys()
{
    tellInBox(this, tr("Keys"), keysText());
}

void MainWindow::setWelcome(QWidget* welcome)
{
    if (m_welcome)
        m_welcome->deleteLater();
    m_welcome = welcome;
    if (welcome) {
        m_pages->addWidget(welcome);
        m_pages->setCurrentWidget(welcome);
    } else {
        turnTo(m_tabs->currentIndex());
    }
    m_findings->setVisible(!welcome);
    if (m_checklist)
        m_checklist->setVisible(!welcome);
    m_filter->setEnabled(!welcome);
    m_tabs->setEnabled(!welcome);
}

WindowLook MainWindow::look() const
{
    WindowLook look = m_remembered;
    look.geometry = saveGeometry();
    look.splitter = m_splitter->saveState();
    look.page = m_shelves[std::size_t(m_tabs->currentIndex())].spec.id;
    for (const Shelf& shelf : m_shelves) {
        if (shelf.page)
            look.pages[shelf.spec.id] = shelf.page->saveLook();
    }
    return look;
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    if (m_checklist)
        m_checklist->fitTo(event->size().width());
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    emit closing();
    QMainWindow::closeEvent(event);
}

} // namespace yagura
