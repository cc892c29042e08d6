// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/respondmode.h"

#include "gui/incident/actiondialog.h"
#include "gui/mainwindow/mainwindow.h"
#include "gui/mainwindow/modeswitch.h"
#include "gui/mainwindow/topbar.h"
#include "gui/style/plaintext.h"

#include <QMessageBox>
#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace yagura {

RespondMode::RespondMode(FindSecret findSecret, Clock clock, IncidentStore& store, MainWindow& window)
    : QObject(&window), m_findSecret(std::move(findSecret)), m_clock(std::move(clock)), m_store(store),
      m_window(window)
{
    ModeSwitch& mode = window.topBar().mode();
    connect(&mode, &ModeSwitch::respondWanted, this, &RespondMode::ask);
    connect(&mode, &ModeSwitch::observeWanted, this, &RespondMode::leave);
}

RespondMode::~RespondMode() = default;

void RespondMode::setTargets(const QList<TargetConfig>& targets)
{
    m_targets = targets;
    if (m_executor)
        m_executor->setTargets(targets);
    m_window.topBar().mode().setHindrance(withLogin().isEmpty()
            ? tr("No target of the configuration has a login for changes (respond:).")
            : QString());
}

QStringList RespondMode::withLogin() const
{
    QStringList names;
    for (const TargetConfig& config : m_targets) {
        if (respondLoginOf(config))
            names.append(config.target.id);
    }
    return names;
}

void RespondMode::take(const PicturePtr& picture)
{
    if (m_flow)
        m_flow->take(picture);
}

void RespondMode::ask()
{
    const QString text = tr("Changes of these systems become possible, each with its own login for changes:\n\n%1\n\n"
                            "Every change is shown first, has to be confirmed, and is recorded.")
                             .arg(withLogin().join(u'\n'));
    auto box = plainMessageBox(&m_window, tr("Respond mode"), text);
    box->setStandardButtons(QMessageBox::Cancel);
    box->setDefaultButton(QMessageBox::Cancel);
    QPushButton* yes = box->addButton(tr("Respond"), QMessageBox::AcceptRole);
    yes->setObjectName(u"respondNow"_s);
    connect(yes, &QPushButton::clicked, this, &RespondMode::enter);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box.release()->open();
}

void RespondMode::enter()
{
    if (m_executor)
        return;
    m_executor = std::make_unique<DirectExecutor>(m_findSecret, m_clock);
    m_executor->setTargets(m_targets);
    m_flow = std::make_unique<ActionFlow>(*m_executor, m_store, m_clock);
    m_window.topBar().mode().setResponding(true);
    emit executorChanged(m_executor.get());
}

// What was sent cannot be called back, and its end, and whether it helped, have to be recorded.
void RespondMode::leave()
{
    if (!m_executor)
        return;
    const auto stage = m_flow->stage();
    if (stage == ActionFlow::Stage::Recording || stage == ActionFlow::Stage::Running
        || stage == ActionFlow::Stage::Verifying)
        return tellInBox(&m_window, u"Yagura"_s, tr("A change is on its way. Observe mode can be chosen when it has ended."));
    delete m_dialog;
    emit executorChanged(nullptr);
    m_flow.reset();
    m_executor.reset();
    m_window.topBar().mode().setResponding(false);
}

void RespondMode::preview(const ActionFlow::Wish& wish)
{
    if (!m_flow)
        return tellInBox(&m_window, u"Yagura"_s, tr("In Observe mode nothing is changed. Choose Respond first."));
    if (!m_flow->begin(wish, {}))
        return tellInBox(&m_window, u"Yagura"_s, tr("One change after the other: the one before it has not ended yet."));
    m_dialog = new ActionDialog(*m_flow, &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->open();
}

} // namespace yagura
