// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/checklist/stepbody.h"
#include "models/items/checklist/sessionchoices.h"

class QListView;

namespace yagura {

class FormField;
class PlainLabel;

/// What a change needs and its step does not give: a session, chosen among those that are there now, or a value, typed.
class ChangeArguments final : public QWidget {
    Q_OBJECT

public:
    explicit ChangeArguments(const StepContext& context, QWidget* parent = nullptr);

    void refresh();
    /// Those of the step and those that were chosen.
    QJsonObject arguments() const;
    /// Whether there is something for everything that is needed.
    bool areComplete() const;

signals:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    const ChangeStep& change() const;
    bool asksForSession() const;
    QWidget* makeSessions();
    void addField(const QString& argument);
    QString proposalFor(const QString& argument) const;

    StepContext m_context;
    SessionChoices m_sessions;
    QListView* m_view = nullptr;
    PlainLabel* m_caption = nullptr;
    QList<std::pair<QString, FormField*>> m_fields;
};

} // namespace yagura
