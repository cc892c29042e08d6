// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/targetsettings.h"

#include <QWidget>

#include <vector>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace yagura {

class CredentialFields;
class FaultLines;
class FormField;
class IdentityFields;
class Panel;
class PlainLabel;
class Snippet;
class SystemFields;
class TrialRun;
class TrialView;

/// One target, to look at or to enter. It tests by itself; saving it asks for, and is told what came of it.
class TargetForm final : public QWidget {
    Q_OBJECT

public:
    /// `settings` must outlive it.
    explicit TargetForm(TargetSettings& settings, QWidget* parent = nullptr);

    /// Nothing to show; the sentence stands in its place.
    void showNothing(const QString& sentence);
    void view(const TargetConfig& target);
    void edit(const TargetConfig& target);
    void add();

    bool isEntering() const { return m_mode == Mode::Adding || m_mode == Mode::Editing; }
    bool hasChanges() const;
    /// While true, nothing can be changed or saved.
    void setSaving(bool isSaving);
    /// Each at its field, the rest below the fields; the form stays as it is.
    void showFaults(const QList<ConfigFault>& faults);
    /// Asks for what was entered to be saved, as the button does; nothing while nothing is entered.
    void save();

signals:
    /// An empty id replaces nothing.
    void saveRequested(const yagura::TargetDraft& draft, const QString& replacesId);
    void cancelled();

private:
    enum class Mode { Nothing, Viewing, Adding, Editing };

    struct System {
        QString name;
        SystemFields* fields = nullptr;
    };

    QWidget* makeFields();
    QWidget* makeButtons();
    QWidget* makeLockRow();
    void enter(Mode mode, const TargetConfig& target);
    void fill(const TargetConfig& target);
    void showSystem();
    void follow();
    void noteChange();
    void test();
    void stopTest();
    void showTrial(const TargetTrial& trial);
    SystemFields* systemFields() const;
    TargetConfig typedConfig() const;
    TargetDraft draft();
    FormField* fieldFor(const ConfigFault& fault) const;
    bool showFaultOfEntry();

    Mode m_mode = Mode::Nothing;
    TargetConfig m_shown;
    bool m_isChanged = false;
    bool m_isSaving = false;
    TrialRun* m_trial = nullptr;
    std::vector<System> m_systems;

    Panel* m_panel = nullptr;
    PlainLabel* m_nothing = nullptr;
    QWidget* m_lockRow = nullptr;
    PlainLabel* m_lockText = nullptr;
    QScrollArea* m_scroll = nullptr;
    IdentityFields* m_identity = nullptr;
    CredentialFields* m_credentials = nullptr;
    QWidget* m_hint = nullptr;
    PlainLabel* m_hintText = nullptr;
    Snippet* m_hintCommands = nullptr;
    FaultLines* m_faults = nullptr;
    TrialView* m_trialView = nullptr;
    QWidget* m_buttons = nullptr;
    QPushButton* m_test = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_save = nullptr;
};

} // namespace yagura
