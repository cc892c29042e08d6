// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/filterexpression.h"

#include <QLineEdit>

namespace yagura {

/// One filter for all lists. Turns red where a word is not understood and says under the caret what is wrong; the words
/// that are understood filter all the same.
class FilterBar final : public QLineEdit {
    Q_OBJECT

public:
    explicit FilterBar(QWidget* parent = nullptr);

    void showFaults(const QList<FilterFault>& faults);

signals:
    void changed(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    static QString sentenceOf(const FilterFault& fault);
};

} // namespace yagura
