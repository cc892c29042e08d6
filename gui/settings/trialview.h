// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/targetsettings.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace yagura {

class PlainLabel;

/// What a connection test is doing and what it found: the steps of reaching the server, the version, what we may not
/// see with the commands that grant it, or the failure and what to do about it.
class TrialView final : public QWidget {
    Q_OBJECT

public:
    explicit TrialView(QWidget* parent = nullptr);

    /// Counts the seconds and offers to stop waiting.
    void showWaiting();
    void showGivenUp();
    void showTrial(const TargetTrial& trial);
    void clear();
    bool holdsFocus() const;

signals:
    void waitingGivenUp();
    /// What it shows has found its place.
    void grown();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void tellElapsed();
    void startContent();
    void addSentence(const QString& text, bool isQuiet);
    void addHeadline(const TargetTrial& trial);
    void addFailure(const Failure& failure);
    void addLadder(const ConnectLadder& ladder);
    void addMissing(const QList<MissingAccess>& missing);

    QWidget* m_waiting = nullptr;
    PlainLabel* m_elapsedText = nullptr;
    QPushButton* m_stop = nullptr;
    QWidget* m_content = nullptr;
    QVBoxLayout* m_rows = nullptr;
    QElapsedTimer m_elapsed;
    QTimer m_tick;
};

} // namespace yagura
