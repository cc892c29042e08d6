// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/whytable.h"

#include <QDialog>

class QListView;

namespace yagura {

class PlainLabel;

/// "Why": what may lie behind a finding, or why nothing was found on a target, line by line with its numbers, which go
/// on while it is open. Stands beside the window and keeps nobody from working.
class WhyDialog final : public QDialog {
    Q_OBJECT

public:
    WhyDialog(WhyQuestion question, Patterns patterns, QWidget* parent);

    void take(const PicturePtr& picture);
    const WhyQuestion& question() const { return m_question; }

signals:
    /// The reader wants to see where a sign's number is from.
    void activated(const QString& target, const QString& object);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void keepSelection();
    void copy() const;
    void goTo(const QModelIndex& index);

    WhyQuestion m_question;
    Patterns m_patterns;
    WhyTable m_table;
    std::vector<WhyRow> m_rows;
    QString m_selected; ///< what the selected line is about
    PlainLabel* m_title = nullptr;
    PlainLabel* m_detail = nullptr;
    QListView* m_view = nullptr;
};

} // namespace yagura
