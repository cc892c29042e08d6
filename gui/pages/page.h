// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/historywish.h"
#include "models/domain/picture.h"
#include "models/items/filterexpression.h"

#include <QWidget>

namespace yagura {

/// One page of the shelf. Lives in the gui thread; is given pictures and keeps none but the newest.
class Page : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// A new picture and the past that belongs to it. `history` outlives the call only.
    virtual void take(const yagura::PicturePtr& picture, const yagura::History& history) = 0;
    /// What was asked for by historyWanted(), or what somebody else asked for: then it is nothing to this page.
    virtual void takeHistory(const yagura::HistoryAnswer&) { }
    /// The filter as typed; returns what is wrong with it.
    virtual QList<yagura::FilterFault> setFilter(const QString& text) = 0;
    /// Goes to a target, and to a part of it when `object` is given.
    virtual void reveal(const QString& target, const QString& object) = 0;
    /// The finding that is selected in "What is wrong"; empty when none is.
    virtual void setFinding(const QString&) { }
    /// Widths, splitters and order of tables, as an opaque text for the settings.
    virtual QByteArray saveLook() const = 0;
    virtual void restoreLook(const QByteArray& look) = 0;

signals:
    /// The reader wants to see that target on its own page.
    void targetActivated(const QString& target, const QString& object);
    /// Charts show more than what was seen here.
    void historyWanted(const yagura::HistoryWish& wish);
};

} // namespace yagura
