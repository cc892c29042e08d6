// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/faultlines.h"

#include "gui/style/plaintext.h"
#include "models/items/configwords.h"

#include <QVBoxLayout>

namespace yagura {

namespace {

constexpr qsizetype mostLines = 6;

} // namespace

FaultLines::FaultLines(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2);
    hide();
}

void FaultLines::say(const QStringList& sentences, Token ink)
{
    clear();
    QStringList shown = sentences.mid(0, mostLines);
    if (sentences.size() > mostLines)
        shown.append(tr("and %n more", nullptr, int(sentences.size() - mostLines)));
    for (const QString& sentence : std::as_const(shown)) {
        auto* line = new PlainLabel;
        line->setWordWrap(true);
        line->setType(TypeRole::Small);
        line->setInk(ink);
        line->setText(sentence);
        // A long path has no place to break; it must not widen the window.
        line->setMinimumWidth(1);
        setPlainToolTip(line, sentence);
        m_layout->addWidget(line);
    }
    setVisible(!shown.isEmpty());
}

void FaultLines::sayFaults(const QList<ConfigFault>& faults)
{
    QStringList lines;
    for (const ConfigFault& fault : faults)
        lines.append(fault.place.file.isEmpty() ? sentenceOf(fault) : lineOf(fault));
    say(lines, Token::Crit);
}

void FaultLines::clear()
{
    qDeleteAll(findChildren<PlainLabel*>(Qt::FindDirectChildrenOnly));
    hide();
}

} // namespace yagura
