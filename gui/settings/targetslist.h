// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/configuration.h"

#include <QWidget>

#include <optional>

class QListView;
class QPushButton;
class QStandardItemModel;

namespace yagura {

/// The targets of all files, with what each is and where it stands. Those of files that a person wrote are only shown.
class TargetsList final : public QWidget {
    Q_OBJECT

public:
    explicit TargetsList(QWidget* parent = nullptr);

    /// The chosen target stays chosen while it is there.
    void setTargets(const QList<TargetConfig>& targets);
    void select(const QString& id);
    std::optional<TargetConfig> current() const;
    std::optional<TargetConfig> target(const QString& id) const;
    void setRemoving(bool isRemoving);

signals:
    void currentChanged();
    void addRequested();
    void editRequested();
    void removeRequested();

private:
    QWidget* makeButtons();
    void follow();

    QList<TargetConfig> m_targets;
    bool m_isRemoving = false;
    QStandardItemModel* m_model = nullptr;
    QListView* m_view = nullptr;
    QPushButton* m_edit = nullptr;
    QPushButton* m_remove = nullptr;
};

} // namespace yagura
