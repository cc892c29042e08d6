// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/style/plaintext.h"
#include "models/ports/targetsettings.h"

#include <QDialog>

namespace yagura {

class FaultLines;
class TargetForm;
class TargetsList;

/// The settings: what is watched, and how it is reached. Blocks nothing: it may stay open beside the window, and it
/// works on while a test or the disk takes long. Keep one for the life of the window; it starts anew each time it is
/// shown, so that no answer to an earlier question is taken for another.
class SettingsDialog final : public QDialog {
    Q_OBJECT

public:
    /// Asked before something is lost.
    struct Questions {
        Confirm remove;
        Confirm discard;
    };

    /// `settings` must outlive it.
    explicit SettingsDialog(TargetSettings& settings, QWidget* parent = nullptr);

    /// Instead of boxes over the dialog.
    void setQuestions(const Questions& questions) { m_questions = questions; }
    /// Shows the dialog in front of the others.
    void bringUp();
    /// Shows the dialog with an empty form.
    void addTarget();
    /// Shows the dialog with that target chosen.
    void showTarget(const QString& id);
    /// Closes, after asking when something was entered.
    void reject() override;

protected:
    /// Enter saves what is being entered, and presses no button but the one that has the focus.
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    enum class Pending { Nothing, Save, Remove };

    void takeTargets();
    void startAdding();
    void startEditing();
    void leaveForm();
    void removeCurrent();
    void save(const TargetDraft& draft, const QString& replacesId);
    void takeOutcome(const QList<ConfigFault>& faults);
    void setPending(Pending pending, const QString& id);
    void follow();

    TargetSettings& m_settings;
    Questions m_questions;
    Pending m_pending = Pending::Nothing;
    QString m_pendingId;
    bool m_formWaits = false; ///< the form that asked for saving still stands there

    TargetsList* m_list = nullptr;
    TargetForm* m_form = nullptr;
    FaultLines* m_notice = nullptr;
};

} // namespace yagura
