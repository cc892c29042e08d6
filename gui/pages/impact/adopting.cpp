// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/impact/adopting.h"

#include "gui/pages/impact/adoptdialog.h"
#include "models/ports/targetsettings.h"

#include <utility>

namespace yagura {

Adopting::Adopting(TargetSettings& settings, QWidget* window) : QObject(window), m_settings(settings), m_window(window)
{
    connect(&settings, &TargetSettings::adopted, this, &Adopting::takeAnswer);
    connect(&settings, &TargetSettings::configurationChanged, this, &Adopting::changed);
}

const QList<AdoptedNeed>& Adopting::adopted() const
{
    return m_settings.configuration().adopted;
}

void Adopting::propose(const ObservedEdge& edge, const QString& sentence)
{
    if (isBusy() || m_dialog)
        return;
    m_dialog = new AdoptDialog(edge, adoptionOf(edge, m_settings.configuration()), sentence, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog.data(), &AdoptDialog::wanted, this, [this] { ask(m_dialog->adoption()); });
    m_dialog->open();
}

void Adopting::ask(const Adoption& adoption)
{
    if (isBusy())
        return;
    m_asked = {adoption, {}};
    emit changed();
    m_settings.adopt(adoption);
}

void Adopting::disown(const AdoptedNeed& need)
{
    if (isBusy())
        return;
    m_asked = {{}, need};
    emit changed();
    m_settings.disown(need.service, need.id);
}

void Adopting::takeAnswer(const QList<ConfigFault>& faults)
{
    // Others may write, too; theirs is not our answer.
    const auto asked = std::exchange(m_asked, std::nullopt);
    if (!asked)
        return;
    emit changed();
    if (!faults.isEmpty() && asked->adoption && m_dialog)
        return m_dialog->showFaults(faults);
    if (!faults.isEmpty())
        return emit refused(faults);
    if (m_dialog)
        m_dialog->accept();
    if (asked->adoption)
        emit done(*asked->adoption);
    else
        emit disowned(*asked->disowning);
}

} // namespace yagura
