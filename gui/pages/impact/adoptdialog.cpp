// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/impact/adoptdialog.h"

#include "gui/settings/choicerow.h"
#include "gui/settings/faultlines.h"
#include "gui/settings/snippet.h"
#include "gui/style/plaintext.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr int longestId = 200;

PlainLabel* label(const QString& text, TypeRole type, Token ink)
{
    auto* made = new PlainLabel(text);
    made->setType(type);
    made->setInk(ink);
    made->setWordWrap(true);
    return made;
}

} // namespace

AdoptDialog::AdoptDialog(const ObservedEdge& edge, const Adoption& proposed, const QString& sentence, QWidget* parent)
    : QDialog(parent), m_edge(edge), m_proposed(proposed), m_id(new QLineEdit(proposed.service)),
      m_kind(new ChoiceRow({{u"needs"_s, tr("cannot do without it")}, {u"soft"_s, tr("can do without it")}})),
      m_lines(new Snippet), m_faults(new FaultLines)
{
    setObjectName(u"adoptDialog"_s);
    setWindowTitle(tr("Adopt into configuration"));
    m_id->setObjectName(u"serviceId"_s);
    m_id->setMaxLength(longestId);
    m_id->setAccessibleName(tr("Id of the new service"));
    m_kind->setObjectName(u"needKind"_s);
    m_kind->setValue(u"needs"_s);
    m_lines->setObjectName(u"adoptedLines"_s);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_adopt = buttons->addButton(tr("Adopt"), QDialogButtonBox::AcceptRole);
    m_adopt->setObjectName(u"confirmAdoption"_s);
    m_adopt->setProperty("primary", true);
    m_adopt->setDefault(true);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(4);
    layout->addWidget(label(sentence, TypeRole::BodyStrong, Token::Text));
    layout->addWidget(label(
        tr("Written down, it carries impact from then on. It can be taken out again."), TypeRole::Small, Token::Text2));
    layout->addSpacing(8);
    auto* idLabel = label(tr("Id of the new service"), TypeRole::Small, Token::Text2);
    idLabel->setBuddy(m_id);
    layout->addWidget(idLabel);
    layout->addWidget(m_id);
    idLabel->setVisible(proposed.isNewService);
    m_id->setVisible(proposed.isNewService);
    layout->addSpacing(8);
    layout->addWidget(m_kind);
    layout->addSpacing(8);
    layout->addWidget(label(tr("These lines are added to conf.d/90-desktop.yaml:"), TypeRole::Small, Token::Text2));
    layout->addWidget(m_lines);
    layout->addSpacing(8);
    layout->addWidget(m_faults);
    layout->addSpacing(8);
    layout->addStretch(1);
    layout->addWidget(buttons);
    setMinimumWidth(scaled(460));
    preview();

    connect(m_id, &QLineEdit::textChanged, this, &AdoptDialog::preview);
    connect(m_kind, &ChoiceRow::changed, this, &AdoptDialog::preview);
    connect(buttons, &QDialogButtonBox::accepted, this, &AdoptDialog::agree);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_adopt->setFocus();
}

Adoption AdoptDialog::adoption() const
{
    Adoption adoption = m_proposed;
    if (adoption.isNewService)
        adoption = withId(adoption, m_id->text().trimmed(), m_edge);
    adoption.isSoft = m_kind->value() == "soft"_L1;
    return adoption;
}

void AdoptDialog::preview()
{
    const Adoption wish = adoption();
    m_lines->setCommands(adoptionYaml(wish));
    m_adopt->setEnabled(!wish.service.isEmpty());
    m_faults->clear();
}

void AdoptDialog::agree()
{
    m_adopt->setEnabled(false);
    m_faults->clear();
    emit wanted();
}

void AdoptDialog::showFaults(const QList<ConfigFault>& faults)
{
    m_faults->sayFaults(faults);
    m_adopt->setEnabled(true);
}

} // namespace yagura
