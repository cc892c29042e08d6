// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/settingsdialog.h"

#include "gui/settings/faultlines.h"
#include "gui/settings/targetform.h"
#include "gui/settings/targetslist.h"
#include "models/items/configwords.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

/// What was asked for is done, only not all of it.
bool isWarning(const ConfigFault& fault)
{
    return fault.code == "config.secret_not_kept"_L1 || fault.code == "config.secret_not_removed"_L1;
}

} // namespace

SettingsDialog::SettingsDialog(TargetSettings& settings, QWidget* parent)
    : QDialog(parent), m_settings(settings), m_list(new TargetsList), m_form(new TargetForm(settings)),
      m_notice(new FaultLines)
{
    setObjectName(u"settings"_s);
    setWindowTitle(tr("Settings"));
    setMinimumSize(scaled(820), scaled(520));
    m_questions
        = {confirmBox(this, tr("Remove a target"), tr("Remove")), confirmBox(this, tr("Settings"), tr("Discard"))};

    auto* close = new QPushButton(tr("Close"));
    close->setObjectName(u"close"_s);
    auto* halves = new QHBoxLayout;
    halves->setSpacing(12);
    halves->addWidget(m_list);
    halves->addWidget(m_form, 1);
    m_list->setFixedWidth(scaled(288));
    auto* bottom = new QHBoxLayout;
    bottom->setSpacing(12);
    bottom->addWidget(m_notice, 1);
    bottom->addStretch();
    bottom->addWidget(close, 0, Qt::AlignBottom);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(12);
    layout->addLayout(halves, 1);
    layout->addLayout(bottom);

    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_list, &TargetsList::addRequested, this, &SettingsDialog::startAdding);
    connect(m_list, &TargetsList::editRequested, this, &SettingsDialog::startEditing);
    connect(m_list, &TargetsList::removeRequested, this, &SettingsDialog::removeCurrent);
    connect(m_list, &TargetsList::currentChanged, this, &SettingsDialog::follow);
    connect(m_form, &TargetForm::saveRequested, this, &SettingsDialog::save);
    connect(m_form, &TargetForm::cancelled, this, &SettingsDialog::leaveForm);
    connect(&m_settings, &TargetSettings::saved, this, &SettingsDialog::takeOutcome);
    connect(&m_settings, &TargetSettings::configurationChanged, this, &SettingsDialog::takeTargets);
    resize(scaled(960), scaled(720));
    takeTargets();
    follow();
}

void SettingsDialog::addTarget()
{
    bringUp();
    if (!m_form->isEntering())
        startAdding();
}

void SettingsDialog::showTarget(const QString& id)
{
    bringUp();
    if (!m_form->isEntering())
        m_list->select(id);
}

void SettingsDialog::bringUp()
{
    show();
    raise();
    activateWindow();
}

void SettingsDialog::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        m_form->save();
    else
        QDialog::keyPressEvent(event);
}

void SettingsDialog::showEvent(QShowEvent* event)
{
    takeTargets();
    QDialog::showEvent(event);
}

void SettingsDialog::takeTargets()
{
    m_list->setTargets(m_settings.configuration().targets);
}

/// The form shows what is chosen, unless something is being entered.
void SettingsDialog::follow()
{
    m_list->setEnabled(!m_form->isEntering());
    if (m_form->isEntering())
        return;
    if (const auto target = m_list->current())
        m_form->view(*target);
    else
        m_form->showNothing(tr("Nothing is watched yet. Add the first target."));
}

void SettingsDialog::startAdding()
{
    m_notice->clear();
    m_form->add();
    follow();
}

void SettingsDialog::startEditing()
{
    const auto target = m_list->current();
    if (!target || !target->writable)
        return;
    m_notice->clear();
    m_form->edit(*target);
    follow();
}

void SettingsDialog::leaveForm()
{
    m_formWaits = false;
    m_form->showNothing({});
    follow();
    m_list->setFocus();
}

void SettingsDialog::removeCurrent()
{
    const auto target = m_list->current();
    if (!target || !target->writable || m_pending != Pending::Nothing)
        return;
    const QString id = target->target.id;
    if (!m_questions.remove(tr("Remove %1 and its password? Nothing changes on the server.").arg(id)))
        return;
    m_notice->clear();
    setPending(Pending::Remove, id);
    m_settings.remove(id);
}

void SettingsDialog::save(const TargetDraft& draft, const QString& replacesId)
{
    if (m_pending != Pending::Nothing)
        return;
    m_notice->clear();
    m_formWaits = true;
    setPending(Pending::Save, draft.config.target.id);
    m_settings.save(draft, replacesId);
}

void SettingsDialog::setPending(Pending pending, const QString& id)
{
    m_pending = pending;
    m_pendingId = id;
    m_form->setSaving(pending != Pending::Nothing);
    m_list->setRemoving(pending != Pending::Nothing);
}

void SettingsDialog::takeOutcome(const QList<ConfigFault>& faults)
{
    // Others change settings, too; theirs is not our answer.
    if (m_pending == Pending::Nothing)
        return;
    const Pending asked = m_pending;
    const QString id = m_pendingId;
    const bool isFormWaiting = std::exchange(m_formWaits, false);
    setPending(Pending::Nothing, {});
    if (!std::ranges::all_of(faults, isWarning)) {
        if (isFormWaiting)
            m_form->showFaults(faults);
        else
            m_notice->sayFaults(faults);
        return;
    }
    if (isFormWaiting)
        leaveForm();
    if (asked == Pending::Save)
        m_list->select(id);
    QStringList words;
    for (const ConfigFault& fault : faults)
        words.append(sentenceOf(fault));
    if (!words.isEmpty())
        m_notice->say(words, Token::Warn);
    else
        m_notice->say({(asked == Pending::Save ? tr("%1 is saved.") : tr("%1 is removed.")).arg(id)}, Token::Text2);
}

void SettingsDialog::reject()
{
    if (m_form->hasChanges() && !m_questions.discard(tr("Discard what was entered?")))
        return;
    leaveForm();
    m_notice->clear();
    QDialog::reject();
}

} // namespace yagura
