// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pages/page.h"
#include "models/items/queues/queuestable.h"

class QSplitter;

namespace yagura {

class BrokerPanel;
class ChartPast;
class MalformedPanel;
class OrderedView;
class OutageBanner;
class Panel;
class QueueDetail;
class StateCounts;

/// Every queue of every broker, the worst on top, and below it all about the selected one and its broker.
class QueuesPage final : public Page {
    Q_OBJECT

public:
    explicit QueuesPage(QWidget* parent = nullptr);

    void take(const yagura::PicturePtr& picture, const yagura::History& history) override;
    void takeHistory(const yagura::HistoryAnswer& answer) override;
    QList<yagura::FilterFault> setFilter(const QString& text) override;
    void reveal(const QString& target, const QString& object) override;
    QByteArray saveLook() const override;
    void restoreLook(const QByteArray& look) override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showCounts();
    void showSelected(const History* history);

    ChartPast* m_past;
    PicturePtr m_picture;
    QueuesTable* m_table = nullptr; ///< the view's
    Panel* m_panel = nullptr;
    StateCounts* m_counts = nullptr;
    OrderedView* m_view = nullptr;
    QWidget* m_below = nullptr;
    OutageBanner* m_banner = nullptr;
    QueueDetail* m_detail = nullptr;
    MalformedPanel* m_malformed = nullptr;
    BrokerPanel* m_broker = nullptr;
    QSplitter* m_splitter = nullptr;
};

} // namespace yagura
