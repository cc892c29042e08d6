// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QHash>
#include <QList>
#include <QString>

class QPushButton;
class QVBoxLayout;

namespace yagura {

/// Asks for a few texts at once. Made for one answer; open() it and listen for accepted().
class AskDialog final : public QDialog {
    Q_OBJECT

public:
    struct Field {
        QString name; ///< what tests and answers call it
        QString label;
        QString value;
        bool isLong = false; ///< several lines
        bool isNeeded = false; ///< empty is no answer
        QString hint; ///< shown while it is empty
    };

    AskDialog(
        const QString& title, const QString& heading, const QList<Field>& fields, const QString& yes, QWidget* parent);

    /// Without blanks at its ends.
    QString answer(const QString& name) const;

private:
    void addField(QVBoxLayout* layout, const Field& field);
    void check();

    QList<Field> m_fields;
    QHash<QString, QWidget*> m_edits;
    QPushButton* m_yes = nullptr;
};

} // namespace yagura
