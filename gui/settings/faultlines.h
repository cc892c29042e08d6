// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/style/tokens.h"
#include "models/domain/configuration.h"

#include <QWidget>

class QVBoxLayout;

namespace yagura {

/// Sentences one below the other, hidden while there are none. At most six; how many more there are is said.
class FaultLines final : public QWidget {
    Q_OBJECT

public:
    explicit FaultLines(QWidget* parent = nullptr);

    void say(const QStringList& sentences, Token ink);
    /// "file:line:column: sentence" each.
    void sayFaults(const QList<ConfigFault>& faults);
    void clear();

private:
    QVBoxLayout* m_layout = nullptr;
};

} // namespace yagura
