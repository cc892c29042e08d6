// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/pathfield.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace yagura {

PathField::PathField(QWidget* parent) : QWidget(parent), m_line(new QLineEdit), m_choose(new QPushButton(tr("Choose…")))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_line, 1);
    layout->addWidget(m_choose);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &PathField::changed);
    connect(m_choose, &QPushButton::clicked, this, &PathField::choose);
}

QString PathField::path() const
{
    return m_line->text().trimmed();
}

void PathField::setPath(const QString& path)
{
    m_line->setText(path);
    m_line->setCursorPosition(0);
}

void PathField::setReadOnly(bool isReadOnly)
{
    m_line->setReadOnly(isReadOnly);
    m_choose->setVisible(!isReadOnly);
}

void PathField::choose()
{
    auto* dialog = new QFileDialog(this, tr("Choose a file"), QFileInfo(path()).absolutePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &PathField::setPath);
    dialog->open();
}

} // namespace yagura
