// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/incident/actiondialog.h"

#include "gui/style/plaintext.h"
#include "models/items/incident/actionwords.h"

#include <QDialogButtonBox>
#include <QFontMetrics>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yagura {

ActionDialog::ActionDialog(ActionFlow& flow, QWidget* parent)
    : QDialog(parent), m_flow(flow), m_state(new PlainLabel), m_what(new QPlainTextEdit), m_nameCaption(new PlainLabel),
      m_name(new QLineEdit)
{
    setWindowTitle(tr("Change %1").arg(flow.wish().request.target));
    auto* heading = new PlainLabel(titleOfAction(flow.wish().request));
    heading->setType(TypeRole::BodyStrong);
    heading->setWordWrap(true);
    m_state->setType(TypeRole::Small);
    m_state->setWordWrap(true);
    m_state->setObjectName(u"state"_s);
    m_what->setReadOnly(true);
    m_what->setObjectName(u"preview"_s);
    m_what->setAccessibleName(tr("What would be done"));
    m_what->setFont(fontFor(TypeRole::Mono));
    m_what->setMinimumHeight(lineHeight(TypeRole::Mono) * 11);
    m_nameCaption->setType(TypeRole::Small);
    m_nameCaption->setInk(Token::Text2);
    m_nameCaption->setBuddy(m_name);
    m_name->setObjectName(u"typedName"_s);
    m_name->setAccessibleName(tr("Name of the target"));

    auto* buttons = new QDialogButtonBox;
    m_close = buttons->addButton(tr("Do nothing"), QDialogButtonBox::RejectRole);
    m_do = buttons->addButton(tr("Do it"), QDialogButtonBox::ActionRole);
    m_do->setObjectName(u"doIt"_s);
    m_do->setAutoDefault(false);
    m_close->setDefault(true);
    m_hold.setSingleShot(true);
    m_hold.setInterval(holdTime);
    connect(m_do, &QPushButton::pressed, this, &ActionDialog::press);
    connect(m_do, &QPushButton::released, this, &ActionDialog::release);
    connect(&m_hold, &QTimer::timeout, this, &ActionDialog::send);
    connect(buttons, &QDialogButtonBox::rejected, this, &ActionDialog::reject);
    connect(m_name, &QLineEdit::textChanged, this, &ActionDialog::refresh);
    connect(&m_flow, &ActionFlow::changed, this, &ActionDialog::refresh);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(heading);
    layout->addWidget(m_state);
    layout->addWidget(m_what, 1);
    layout->addWidget(m_nameCaption);
    layout->addWidget(m_name);
    layout->addWidget(buttons);
    setMinimumSize(scaled(620), scaled(420));
    refresh();
}

void ActionDialog::showPreview(const ActionPreview& preview)
{
    const QString text = previewText(preview);
    if (m_what->toPlainText() != text)
        m_what->setPlainText(text);
    m_nameCaption->setText(tr("%1 is production. Type its name to confirm:").arg(m_flow.wish().request.target));
}

bool ActionDialog::isNamed() const
{
    const auto& preview = m_flow.preview();
    return preview && (!preview->isProduction || m_name->text().trimmed() == m_flow.wish().request.target);
}

void ActionDialog::refresh()
{
    using Stage = ActionFlow::Stage;
    const Stage stage = m_flow.stage();
    if (m_flow.preview())
        showPreview(*m_flow.preview());
    const bool isReady = stage == Stage::Ready;
    const bool asksName = isReady && m_flow.preview() && m_flow.preview()->isProduction;
    m_nameCaption->setVisible(asksName);
    m_name->setVisible(asksName);
    m_do->setVisible(isReady);
    m_do->setEnabled(isReady && isNamed());
    const bool canUndo = m_flow.preview() && !m_flow.preview()->undo.isEmpty();
    m_do->setText(canUndo ? tr("Do it") : tr("Hold for 3 s to do it"));
    const ActionStateWords words = stateWords({stage == Stage::Previewing, isReady, stage == Stage::Recording,
                                                  stage == Stage::Running, stage == Stage::Verifying},
        m_flow.failure(), m_flow.outcome(), m_flow.verified());
    m_state->setText(words.sentence);
    m_state->setInk(words.severity == Severity::Critical ? Token::Crit
            : words.severity == Severity::Warning        ? Token::Warn
            : m_flow.verified() == Answer::Yes           ? Token::Good
                                                         : Token::Text2);
    const bool isUnderWay = stage == Stage::Recording || stage == Stage::Running;
    m_close->setEnabled(!isUnderWay);
    m_close->setText(stage == Stage::Ready || stage == Stage::Previewing ? tr("Do nothing") : tr("Close"));
}

void ActionDialog::press()
{
    if (m_flow.preview() && m_flow.preview()->undo.isEmpty())
        m_hold.start();
    else
        send();
}

void ActionDialog::release()
{
    m_hold.stop();
}

void ActionDialog::send()
{
    if (isNamed())
        m_flow.confirm({});
}

void ActionDialog::reject()
{
    if (!m_close->isEnabled())
        return;
    m_flow.cancel();
    QDialog::reject();
}

} // namespace yagura
