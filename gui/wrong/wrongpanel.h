// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ack.h"
#include "models/domain/alarmrate.h"
#include "models/domain/pattern.h"
#include "models/items/findinggroups.h"
#include "models/ports/clock.h"

#include <QFrame>
#include <QPointer>
#include <QTimer>

class QMenu;
class QStackedWidget;
class QToolButton;

namespace yagura {

class AckDialog;
class Acks;
class GroupsView;
class PlainLabel;
class RateMeter;
class StateCounts;
class WhyDialog;
struct WhyQuestion;

/// "What is wrong": causes with their symptoms folded below them, who has them, and how many came lately. Activating one
/// leads to what it is about. Lives in the gui thread.
class WrongPanel final : public QFrame {
    Q_OBJECT

public:
    /// `clock` is asked when an ack is given and when a hand comes or leaves.
    explicit WrongPanel(Clock clock, QWidget* parent = nullptr);
    ~WrongPanel() override;

    void take(const PicturePtr& picture);
    /// Goes to the next (+1) or previous (−1) finding and shows it.
    void step(int direction);
    /// What may lie behind findings, for their explanations.
    void setPatterns(const Patterns& patterns) { m_patterns = patterns; }
    /// Where acks are kept; must outlive the panel. Without it they last as long as the panel.
    void setAcks(Acks& acks);
    /// Nobody can acknowledge here: what is shown is past.
    void setReadOnly(bool isReadOnly) { m_isReadOnly = isReadOnly; }
    /// What comes next is no continuation of what was shown.
    void forget() { m_rate = AlarmRate(); }
    /// Takes the words that are about findings only ("ack:expired", "chatter>0") and returns the rest of the filter.
    QString takeFilter(const QString& text);
    /// Puts the list in order when no hand has been on it for a while. Called by a timer.
    void settle();
    /// Keeps an ack and shows it at once.
    void acknowledge(const Ack& ack);
    /// Asks who takes the selected finding.
    void askForAck();
    /// Opens what may lie behind the selected finding, or the first one; of a component why it has findings or none.
    void askWhy();
    /// Opens why nothing more was found on that target.
    void askWhyNot(const QString& target);
    /// The selected finding, or nullptr.
    const Finding* selected() const;
    /// All that is known of that finding.
    QString explanation(const QString& id) const;

    FindingGroups& groups() { return m_groups; }

signals:
    void activated(const QString& target, const QString& object);
    /// The selected finding, empty when none is.
    void findingSelected(const QString& id);
    /// The reader chose a list from the menu.
    void filterWanted(const QString& text);

private:
    QLayout* makeHead();
    void refresh();
    void showCounts();
    void showEmpty();
    void endAcks();
    void noteHand();
    void announce(const QModelIndex& index);
    void openMenu(const QPoint& at);
    void addLists(QMenu& menu);
    void copy();
    const Finding* findingOf(const QString& id) const;
    void openWhy(const WhyQuestion& question);

    Clock m_clock;
    FindingGroups m_groups;
    AckBook m_book;
    AlarmRate m_rate;
    Patterns m_patterns;
    PicturePtr m_picture;
    Acks* m_acks = nullptr;
    bool m_isReadOnly = false;
    QString m_filter;
    QString m_owner;
    QTimer m_linger;
    QPointer<AckDialog> m_dialog;
    QPointer<WhyDialog> m_why;

    GroupsView* m_view = nullptr;
    QStackedWidget* m_stack = nullptr;
    PlainLabel* m_empty = nullptr;
    PlainLabel* m_trouble = nullptr; ///< why an ack could not be kept
    StateCounts* m_counts = nullptr;
    RateMeter* m_meter = nullptr;
};

/// The wall clock and a steady one.
Clock panelClock();

} // namespace yagura
