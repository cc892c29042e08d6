// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/style/applytheme.h"

#include "gui/style/type.h"

#include <QApplication>
#include <QStyle>
#include <QStyleFactory>

namespace yagura {

using namespace Qt::StringLiterals;

namespace {

struct Named {
    QLatin1StringView name;
    Token token;
};

// A longer name stands before the shorter one it begins with.
constexpr std::array<Named, 12> names{{
    {"@accentTint"_L1, Token::AccentTint},
    {"@accent"_L1, Token::Accent},
    {"@onAccent"_L1, Token::OnAccent},
    {"@lineStrong"_L1, Token::LineStrong},
    {"@line"_L1, Token::Line},
    {"@window"_L1, Token::Window},
    {"@panel"_L1, Token::Panel},
    {"@raised"_L1, Token::Raised},
    {"@hover"_L1, Token::Hover},
    {"@text2"_L1, Token::Text2},
    {"@text3"_L1, Token::Text3},
    {"@text"_L1, Token::Text},
}};

// Only what Fusion cannot say in a palette. A focus ring replaces border and padding pixel by pixel: nothing moves.
QString sheet()
{
    return uR"(
QPushButton, QToolButton { background: @panel; color: @text; border: 1px solid @lineStrong; border-radius: 4px;
    padding: 4px 11px; min-height: @buttonpx; }
QPushButton:hover, QToolButton:hover, QPushButton:pressed, QToolButton:pressed,
    QToolButton:checked { background: @hover; }
QPushButton:disabled, QToolButton:disabled { color: @text3; border-color: @line; }
QPushButton[primary="true"] { background: @accent; color: @onAccent; border-color: @accent; font-weight: 600; }
QPushButton[primary="true"]:disabled { background: @hover; color: @text3; border-color: @line; }
QPushButton:focus, QToolButton:focus { border: @ringpx solid @accent; padding: @innerpx @wideinnerpx; }
QPushButton[primary="true"]:focus { border: @ringpx solid @text; }
QToolButton[flat="true"] { border-color: transparent; background: transparent; }
QToolButton[flat="true"]:hover { background: @hover; }
QToolButton[flat="true"]:focus { border-color: @accent; }
QToolButton[segment="true"] { color: @text2; }
QToolButton[segment="true"]:checked { background: @accentTint; color: @text; border-color: @accent; }
QToolButton[segment="true"]:checked:disabled { background: @hover; color: @text2; border-color: @lineStrong; }
QToolButton::menu-indicator { image: none; }
QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox { background: @window; color: @text;
    border: 1px solid @lineStrong; border-radius: 4px; padding: 3px 7px; selection-background-color: @accent;
    selection-color: @onAccent; }
QLineEdit:read-only { background: @panel; border-color: @line; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QAbstractSpinBox:focus {
    border: @ringpx solid @accent; padding: @fieldpx @widefieldpx; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled { color: @text3; border-color: @line; }
QAbstractSpinBox:disabled { background: @panel; color: @text2; border-color: @line; }
QHeaderView { background: @panel; border: none; }
QHeaderView::section { background: @panel; color: @text3; border: none; border-bottom: 1px solid @line;
    padding: 0 12px; font-size: @captionpx; font-weight: 500; }
QTableView, QTreeView, QListView { background: @panel; color: @text2; border: none; outline: none; }
QListView::indicator { width: 12px; height: 12px; border: 1px solid @text3; border-radius: 2px; background: @window; }
QListView::indicator:checked { background: @accent; border-color: @text; }
QListView::indicator:disabled { border-color: @line; }
QTableCornerButton::section { background: @panel; border: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @lineStrong; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: @text3; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QMenu { background: @raised; color: @text; border: 1px solid @lineStrong; padding: 4px 0; }
QMenu::item { padding: 5px 28px 5px 16px; }
QMenu::item:selected { background: @accentTint; color: @text; }
QMenu::item:disabled { color: @text3; }
QMenu::separator { height: 1px; background: @line; margin: 4px 0; }
QMenuBar, QMenuBar::item { background: @panel; color: @text2; }
QMenuBar::item:selected { background: @hover; color: @text; }
QToolTip { background: @raised; color: @text; border: 1px solid @lineStrong; padding: 5px 7px; }
QTabWidget::pane { border: none; border-top: 1px solid @line; }
QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: @text2; border: none; border-bottom: 2px solid transparent;
    padding: 8px 12px; }
QTabBar::tab:hover { color: @text; background: @hover; }
QTabBar::tab:selected { color: @text; border-bottom: 2px solid @accent; }
QTabBar::tab:focus:selected { background: @accentTint; }
QSplitter::handle { background: @line; }
QStatusBar { background: @panel; color: @text2; }
QStatusBar::item { border: none; }
)"_s;
}

QString pixels(int count)
{
    return QString::number(count) + u"px"_s;
}

} // namespace

QString styleSheetFor(const Theme& theme)
{
    QString text = sheet();
    const int ring = theme.focusRingWidth();
    text.replace("@buttonpx"_L1, pixels(scaled(18)))
        .replace("@ringpx"_L1, pixels(ring))
        .replace("@wideinnerpx"_L1, pixels(12 - ring))
        .replace("@innerpx"_L1, pixels(5 - ring))
        .replace("@widefieldpx"_L1, pixels(8 - ring))
        .replace("@fieldpx"_L1, pixels(4 - ring))
        .replace("@captionpx"_L1, pixels(fontFor(TypeRole::Caption).pixelSize()));
    for (const Named& named : names)
        text.replace(named.name, theme.color(named.token).name());
    return text;
}

void applyTheme(QApplication& application, ThemeName name, int percent)
{
    const Theme theme(name);
    setScalePercent(percent);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setPalette(theme.palette());
    QApplication::setFont(fontFor(TypeRole::Body));
    application.setStyleSheet(styleSheetFor(theme));
}

ThemeName systemTheme(const QPalette& desktop)
{
    return desktop.color(QPalette::Active, QPalette::Window).lightnessF() < 0.5F ? ThemeName::Dark : ThemeName::Light;
}

} // namespace yagura
