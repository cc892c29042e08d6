// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/checklist/stepbody.h"

class QHBoxLayout;
class QPushButton;

namespace yagura {

/// The buttons that end a step: done, found the cause; yes, no, unknown, each with the step that it leads to. At most
/// one is filled: what comes next, or what the picture says by itself.
class StepEnding final : public QWidget {
    Q_OBJECT

public:
    /// What a press means.
    struct Offer {
        QString name; ///< of the button, for tests and keys: "done", "found_cause", "failed", "yes", "no", "unknown"
        QString text;
        QString tip;
        bool isPrimary = false;

        bool operator==(const Offer&) const = default;
    };

    explicit StepEnding(const StepContext& context, QWidget* parent = nullptr);

    void refresh();
    /// Presses the button of that name. Whether there is one.
    bool press(const QString& name);
    /// Presses the filled one.
    bool pressPrimary();
    void focusFirst();

signals:
    /// The step is being ended here.
    void ended();

private:
    QList<Offer> offers() const;
    QList<Offer> repeats() const;
    QList<Offer> answers() const;
    QList<Offer> outcomes() const;
    QString leadsTo(const QString& text, Answer answer, bool isLong) const;
    void build(const QList<Offer>& offers);
    void end(const QString& name);

    StepContext m_context;
    QList<Offer> m_offers;
    QHBoxLayout* m_layout = nullptr;
    QList<QPushButton*> m_buttons;
};

} // namespace yagura
