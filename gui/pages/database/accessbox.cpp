// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/database/accessbox.h"

#include "gui/parts/panel.h"
#include "gui/style/plaintext.h"
#include "models/items/accesswords.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

QString heading(const QString& code)
{
    return code == "pooler"_L1 ? AccessBox::tr("degraded: behind a pooler")
                               : AccessBox::tr("degraded: needs %1").arg(code);
}

PlainLabel* sentence(TypeRole type, Token ink, const QString& text)
{
    auto* label = new PlainLabel;
    label->setWordWrap(true);
    label->setType(type);
    label->setInk(ink);
    label->setText(text);
    return label;
}

} // namespace

AccessBox::AccessBox(QWidget* parent) : QWidget(parent), m_panel(new Panel(tr("Not allowed to see"), this))
{
    m_panel->body()->setContentsMargins(12, 0, 12, 10);
    m_panel->body()->setSpacing(10);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);
    hide();
}

void AccessBox::setMissing(const QList<MissingAccess>& missing)
{
    setVisible(!missing.isEmpty());
    if (m_missing == missing)
        return;
    m_missing = missing;
    while (QLayoutItem* item = m_panel->body()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const MissingAccess& access : m_missing)
        m_panel->body()->addWidget(entryFor(access));
}

QWidget* AccessBox::entryFor(const MissingAccess& access)
{
    auto* entry = new QWidget;
    auto* column = new QVBoxLayout(entry);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(sentence(TypeRole::SmallStrong, Token::Text, heading(access.code)));
    if (const QString hidden = missingAccessText(access.code); !hidden.isEmpty())
        column->addWidget(sentence(TypeRole::Small, Token::Text2, hidden));
    if (access.remedy.isEmpty())
        return entry;
    auto* statement = sentence(TypeRole::Mono, Token::Text, access.remedy);
    statement->setObjectName(u"remedy"_s);
    statement->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(statement);
    auto* copy = new QPushButton(tr("Copy statement"));
    copy->setObjectName(u"copyRemedy"_s);
    connect(
        copy, &QPushButton::clicked, this, [remedy = access.remedy] { QGuiApplication::clipboard()->setText(remedy); });
    column->addWidget(copy, 0, Qt::AlignLeft);
    return entry;
}

} // namespace yagura
