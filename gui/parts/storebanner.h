// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/parts/plainframe.h"
#include "models/items/storewords.h"

class QPushButton;

namespace yagura {

class PlainLabel;

/// Says that the record of incidents is not kept as it should be: what is at stake, what to do about it. Hidden while
/// all is well. Where ending the program would lose entries it offers to save them elsewhere.
class StoreBanner final : public PlainFrame {
    Q_OBJECT

public:
    explicit StoreBanner(QWidget* parent = nullptr);

    void take(const StoreState& state);
    QString text() const;

signals:
    void saveElsewhereWanted();

private:
    PlainLabel* m_sentence = nullptr;
    PlainLabel* m_remedy = nullptr;
    QPushButton* m_save = nullptr;
};

} // namespace yagura
