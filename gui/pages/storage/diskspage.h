// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pages/page.h"
#include "models/items/storage/filesystemstable.h"

class QSplitter;

namespace yagura {

class ChartPast;
class FilesystemDetail;
class OrderedView;
class Panel;
class StateCounts;

/// Every file system of every node, the worst on top, and below it all about the selected one and its node.
/// Tens of thousands of rows are built in another thread; while one picture is worked on, only the newest one waits.
class DisksPage final : public Page {
    Q_OBJECT

public:
    explicit DisksPage(QWidget* parent = nullptr);

    void take(const yagura::PicturePtr& picture, const yagura::History& history) override;
    void takeHistory(const yagura::HistoryAnswer& answer) override;
    QList<yagura::FilterFault> setFilter(const QString& text) override;
    void reveal(const QString& target, const QString& object) override;
    QByteArray saveLook() const override;
    void restoreLook(const QByteArray& look) override;

private:
    void buildElsewhere();
    void showCounts();
    void showSelected(const History* history);

    ChartPast* m_past;
    PicturePtr m_picture;
    FilesystemsTable* m_table = nullptr; ///< the view's
    Panel* m_panel = nullptr;
    StateCounts* m_counts = nullptr;
    OrderedView* m_view = nullptr;
    FilesystemDetail* m_detail = nullptr;
    QSplitter* m_splitter = nullptr;
    bool m_isBuilding = false;
    bool m_isNewerWaiting = false;
};

} // namespace yagura
