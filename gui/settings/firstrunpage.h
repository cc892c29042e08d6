// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/targetsettings.h"

#include <QWidget>

class QPushButton;

namespace yagura {

class FaultLines;

/// What stands in the window while there is nothing to watch: what Yagura is, and the ways to begin.
class FirstRunPage final : public QWidget {
    Q_OBJECT

public:
    /// `settings` must outlive it; `lookedFor` is the file that was not there.
    FirstRunPage(TargetSettings& settings, const QString& lookedFor, QWidget* parent = nullptr);

signals:
    void addTargetRequested();
    void demoRequested();

private:
    QWidget* makeColumn();
    QWidget* makeButtons();
    void chooseFile();
    void openFile(const QString& path);
    void takeOutcome(const QList<ConfigFault>& faults);

    TargetSettings& m_settings;
    QString m_lookedFor;
    bool m_isOpening = false;
    QPushButton* m_open = nullptr;
    FaultLines* m_faults = nullptr;
};

} // namespace yagura
