// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/snippet.h"

#include "gui/style/type.h"
#include "models/items/visibletext.h"

#include <QAbstractTextDocumentLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>

#include <chrono>

using namespace std::chrono_literals;

namespace yagura {

Snippet::Snippet(const QString& commands, QWidget* parent)
    : QWidget(parent), m_text(new QPlainTextEdit), m_copy(new QPushButton(tr("Copy")))
{
    m_text->setObjectName(QStringLiteral("commands"));
    m_text->setAccessibleName(tr("Commands to copy"));
    m_text->setReadOnly(true);
    m_text->setFont(fontFor(TypeRole::Mono));
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_text->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_copy->setObjectName(QStringLiteral("copy"));

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_copy, 0, Qt::AlignTop);
    connect(m_copy, &QPushButton::clicked, this, &Snippet::copy);
    connect(
        m_text->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &Snippet::fit);
    setCommands(commands);
}

void Snippet::setCommands(const QString& commands)
{
    m_commands = commands;
    m_text->setPlainText(visibleParagraphs(commands));
    fit();
}

void Snippet::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void Snippet::fit()
{
    // A plain text document measures its height in lines.
    const int lines = std::max(1, int(m_text->document()->size().height()));
    const int height = lines * m_text->fontMetrics().lineSpacing() + scaled(18);
    if (m_text->height() != height)
        m_text->setFixedHeight(height);
}

void Snippet::copy()
{
    QGuiApplication::clipboard()->setText(m_commands);
    m_copy->setText(tr("Copied"));
    QTimer::singleShot(1500ms, this, [this] { m_copy->setText(tr("Copy")); });
}

} // namespace yagura
