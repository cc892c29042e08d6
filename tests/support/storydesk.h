// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/acks/recordedacks.h"
#include "backends/store/keptincidents.h"
#include "gui/app/composition.h"
#include "gui/app/response.h"
#include "gui/checklist/checklistpanel.h"
#include "gui/mainwindow/mainwindow.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QTest>

#include <memory>

namespace yagura::testing {

/// The desktop as runDesktop() puts it together, and the hands of the person before it: mouse and keys, nothing else.
/// What a hand does says whether it could.
class StoryDesk final {
public:
    explicit StoryDesk(const QString& configuration);
    ~StoryDesk();

    MainWindow& window() { return *m_window; }
    /// What the record has taken, in the order of its arrival.
    const QList<RecordEntry>& entries() const { return m_entries; }
    ChecklistPanel& panel();
    /// The id of a finding that begins so; empty: none stands.
    QString standing(const QString& beginning) const;
    /// All that stands, for messages.
    QString standing() const { return standingBut(QStringLiteral(" ")); }
    /// All that stands, but for that object of a target ("/orders.dlq").
    QString standingBut(const QString& object) const;

    /// The visible one of that name, in whatever window; null: there is none.
    template<typename Widget>
    Widget* find(const QString& name) const
    {
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (QWidget* top : windows) {
            const auto all = top->findChildren<Widget*>(name);
            for (Widget* each : all) {
                if (each->isVisible())
                    return each;
            }
        }
        return nullptr;
    }
    /// What the visible label of that name says; empty: there is none.
    QString text(const QString& label) const;
    /// The dialog that has been opened, once it is there and active; null: it does not come.
    template<typename Dialog>
    Dialog* dialog(int patience = 15'000)
    {
        Dialog* found = nullptr;
        const auto isThere = [&] {
            const QWidgetList windows = QApplication::topLevelWidgets();
            for (QWidget* top : windows) {
                if (auto* each = qobject_cast<Dialog*>(top); each && each->isVisible())
                    found = each;
            }
            return found != nullptr;
        };
        return QTest::qWaitFor(isThere, patience) && isActive(found) ? found : nullptr;
    }

    /// The main window has the keys again.
    bool comeBack();
    bool click(const QString& button);
    bool clickRow(QAbstractItemView* view, const QModelIndex& index);
    bool key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    bool type(const QString& text);
    /// Types into the field of that name, in the place of what is there.
    bool typeInto(const QString& field, const QString& text);
    /// Opens the menu of that button and clicks what says so.
    bool pick(const QString& button, const QString& text);
    /// Ctrl+K, some letters, Enter.
    bool command(const QString& text);
    /// Clicks the finding that begins so, unfolding what it is folded under.
    bool choose(const QString& beginning);
    /// Keeps a picture where YAGURA_STORY_PICTURES says, with the dialog that is open.
    void keepPicture(const QString& name);

private:
    QModelIndex rowOf(const QString& beginning) const;
    void unfold();
    bool isActive(QWidget* window) const;

    std::unique_ptr<Composition> m_composition;
    std::unique_ptr<KeptIncidents> m_incidents;
    std::unique_ptr<RecordedAcks> m_acks;
    std::unique_ptr<Response> m_response;
    std::unique_ptr<MainWindow> m_window;
    QList<RecordEntry> m_entries;
    int m_pictures = 0;
};

} // namespace yagura::testing
