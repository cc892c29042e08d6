// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace yagura {

class PlainLabel;

/// One line of a form: its name, what it is entered with, a quiet hint, and what is wrong with it.
/// A fault goes away as soon as the field is changed.
class FormField final : public QWidget {
    Q_OBJECT

public:
    FormField(const QString& name, QWidget* editor, QWidget* parent = nullptr);

    QWidget* editor() const { return m_editor; }
    void setHint(const QString& hint);
    /// A hint helps those who enter something; to a reader it is noise.
    void showHint(bool isShown);
    /// The sentence, and the place of the fault for those who want to know it; an empty sentence takes it away.
    void showFault(const QString& sentence, const QString& place = {});
    QString fault() const;
    void setReadOnly(bool isReadOnly);

signals:
    void changed();

private:
    void listen();

    QWidget* m_editor = nullptr;
    PlainLabel* m_hint = nullptr;
    PlainLabel* m_fault = nullptr;
};

} // namespace yagura
