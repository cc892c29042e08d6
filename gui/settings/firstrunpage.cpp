// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/firstrunpage.h"

#include "gui/settings/faultlines.h"
#include "gui/settings/watchtower.h"
#include "gui/style/plaintext.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr int columnWidth = 480;

PlainLabel* centred(TypeRole role, Token ink, const QString& text)
{
    auto* label = new PlainLabel;
    label->setType(role);
    label->setInk(ink);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    label->setText(text);
    return label;
}

} // namespace

FirstRunPage::FirstRunPage(TargetSettings& settings, const QString& lookedFor, QWidget* parent)
    : QWidget(parent), m_settings(settings), m_lookedFor(lookedFor), m_faults(new FaultLines)
{
    setObjectName(u"firstRun"_s);
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(makeColumn());
    row->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addLayout(row);
    layout->addStretch(3);
    connect(&m_settings, &TargetSettings::saved, this, &FirstRunPage::takeOutcome);
}

QWidget* FirstRunPage::makeColumn()
{
    auto* path = new PlainLabel(m_lookedFor);
    path->setObjectName(u"lookedFor"_s);
    path->setType(TypeRole::Mono);
    path->setInk(Token::Text2);
    path->setElideMode(Qt::ElideMiddle);
    path->setAlignment(Qt::AlignCenter);
    setPlainToolTip(path, m_lookedFor);

    auto* column = new QWidget;
    column->setFixedWidth(scaled(columnWidth));
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new Watchtower, 0, Qt::AlignHCenter);
    layout->addSpacing(scaled(20));
    layout->addWidget(centred(TypeRole::Figure, Token::Text, u"Yagura"_s));
    layout->addSpacing(scaled(8));
    layout->addWidget(centred(TypeRole::Body, Token::Text2,
        tr("Yagura watches your databases, nodes and message brokers, and says what is wrong, since when, and why.")));
    layout->addSpacing(scaled(28));
    layout->addWidget(makeButtons());
    layout->addSpacing(scaled(12));
    layout->addWidget(m_faults);
    layout->addSpacing(scaled(28));
    layout->addWidget(centred(TypeRole::Small, Token::Text3, tr("There is no configuration yet at")));
    layout->addSpacing(scaled(2));
    layout->addWidget(path);
    return column;
}

QWidget* FirstRunPage::makeButtons()
{
    auto* add = new QPushButton(tr("Add a target"));
    add->setObjectName(u"addTarget"_s);
    add->setProperty("primary", true);
    m_open = new QPushButton(tr("Open a configuration file"));
    m_open->setObjectName(u"openFile"_s);
    auto* demo = new QPushButton(tr("See the demo"));
    demo->setObjectName(u"seeDemo"_s);
    setPlainToolTip(demo, tr("An incident with made-up data; no server is asked"));
    connect(demo, &QPushButton::clicked, this, &FirstRunPage::demoRequested);
    connect(add, &QPushButton::clicked, this, &FirstRunPage::addTargetRequested);
    connect(m_open, &QPushButton::clicked, this, &FirstRunPage::chooseFile);
    for (auto* button : {add, m_open, demo})
        button->setAutoDefault(true);
    setFocusProxy(add);

    auto* buttons = new QWidget;
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addStretch();
    row->addWidget(add);
    row->addWidget(m_open);
    row->addWidget(demo);
    row->addStretch();
    return buttons;
}

void FirstRunPage::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Open a configuration file"), QFileInfo(m_lookedFor).absolutePath(),
        tr("Configuration (*.yaml *.yml);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &FirstRunPage::openFile);
    dialog->open();
}

void FirstRunPage::openFile(const QString& path)
{
    m_faults->clear();
    m_isOpening = true;
    m_open->setEnabled(false);
    m_settings.openFile(path);
}

void FirstRunPage::takeOutcome(const QList<ConfigFault>& faults)
{
    if (!m_isOpening)
        return;
    m_isOpening = false;
    m_open->setEnabled(true);
    m_faults->sayFaults(faults);
}

} // namespace yagura
