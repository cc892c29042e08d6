// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace yagura {

class FormField;

/// Fields one below the other, each known by its key in the configuration, so that a fault finds its field.
class FormColumn : public QWidget {
    Q_OBJECT

public:
    explicit FormColumn(QWidget* parent = nullptr);

    /// The field of that key, or nullptr.
    FormField* field(const QString& key) const { return m_fields.value(key); }
    void setReadOnly(bool isReadOnly);
    void showHints(bool areShown);
    void clearFaults();

signals:
    void changed();

protected:
    /// Takes the editor and gives it the key as its object name.
    FormField* add(const QString& key, const QString& name, QWidget* editor);

private:
    QVBoxLayout* m_layout = nullptr;
    QHash<QString, FormField*> m_fields;
};

} // namespace yagura
