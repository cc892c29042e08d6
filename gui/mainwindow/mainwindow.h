// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pages/page.h"
#include "gui/palette/commandpalette.h"
#include "models/domain/history.h"
#include "models/ports/watch.h"

#include <QElapsedTimer>
#include <QHash>
#include <QMainWindow>
#include <QTimer>

#include <functional>
#include <vector>

class QSplitter;
class QStackedWidget;
class QToolButton;

namespace yagura {

class ChecklistColumn;
class FilterBar;
class PageTabs;
class SourceStrip;
class TopBar;
class WrongPanel;

/// What the window remembers from one day to the next.
struct WindowLook {
    QByteArray geometry;
    QByteArray splitter;
    QString page;
    QHash<QString, QByteArray> pages; ///< by id

    bool operator==(const WindowLook&) const = default;
};

/// A shelf: it knows that there are pages, not what is on them. Pages are made when first visited and are given pictures
/// while they are on top. Lives in the gui thread and never waits for anything.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    struct PageSpec {
        QString id; ///< "databases"
        QString title;
        std::optional<TargetKind> kind; ///< of the targets that are at home there
        std::function<Page*()> make;
    };

    /// `watch` must outlive the window.
    MainWindow(Watch& watch, QList<PageSpec> pages, const WindowLook& look, QWidget* parent = nullptr);

    void showPage(const QString& id);
    /// Goes to the page where that target is at home, and to it.
    void reveal(const QString& target, const QString& object);
    /// Shows this instead of all that the window has, as what is past; the window owns it and goes on taking pictures.
    /// nullptr takes it off again and ends it.
    void setCover(QWidget* cover);
    /// More to go to with Ctrl+K, and in the menu: settings, themes, languages.
    void addCommands(const QList<PaletteEntry>& commands);
    /// A key of this window, silent while it is covered.
    void addLiveKey(const QKeySequence& key, const std::function<void()>& act);
    /// What is wrong with the record on disk; empty when nothing is.
    void setRecordNote(const QString& sentence);
    /// Instead of the pages, while there is nothing to watch; nullptr brings the pages back.
    void setWelcome(QWidget* welcome);
    /// The column at the right; the window takes it, and gives it pictures and the selected finding.
    void setChecklist(ChecklistColumn* column);
    /// "What is wrong", to be given what it needs from outside.
    WrongPanel& findings() { return *m_findings; }
    /// The incident's clock and the mode, for whoever owns them.
    TopBar& topBar() { return *m_topBar; }
    WindowLook look() const;
    const PicturePtr& picture() const { return m_picture; }
    /// Of the last half hour.
    const History& history() const { return m_history; }
    /// Pictures that came and were not shown, oldest first, and older than the next one.
    void remember(const QList<PicturePtr>& pictures);
    /// Another past, up to the picture that is shown.
    void setHistory(const History& history);

signals:
    /// The room's display is wanted, or not any more.
    void wallWanted();
    void closing();
    /// Somebody wants to write into the timeline.
    void noteWanted();

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Shelf {
        PageSpec spec;
        Page* page = nullptr;
    };

    bool isReplay() const { return m_watch.source() == Watch::Source::Replay; }
    QWidget* makeBody();
    QWidget* makeTabRow();
    void makeShortcuts();
    void take(const PicturePtr& picture);
    void turnTo(int index);
    void filter(const QString& text);
    void openPalette();
    void togglePause();
    void showKeys();

    Watch& m_watch;
    History m_history {History::Limits {}};
    PicturePtr m_picture;
    std::vector<Shelf> m_shelves;
    WindowLook m_remembered;
    QList<PaletteEntry> m_commands;
    QElapsedTimer m_sincePicture;
    QTimer m_second;
    bool m_paused = false;

    TopBar* m_topBar = nullptr;
    PageTabs* m_tabs = nullptr;
    FilterBar* m_filter = nullptr;
    QToolButton* m_menuButton = nullptr;
    WrongPanel* m_findings = nullptr;
    ChecklistColumn* m_checklist = nullptr; ///< none: nobody responds here
    QStackedWidget* m_deck = nullptr; ///< all there is, and what covers it
    QSplitter* m_splitter = nullptr;
    QStackedWidget* m_pages = nullptr;
    QWidget* m_welcome = nullptr;
    SourceStrip* m_sources = nullptr;
};

} // namespace yagura
