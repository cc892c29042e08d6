// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/storebanner.h"

#include "gui/style/plaintext.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

Severity severityOf(const StoreNotice& notice, const StoreState& state)
{
    if (notice.isLossNear)
        return Severity::Critical;
    return state.local == StoreState::Local::Checking ? Severity::Unknown : Severity::Warning;
}

} // namespace

StoreBanner::StoreBanner(QWidget* parent)
    : PlainFrame(parent), m_sentence(new PlainLabel), m_remedy(new PlainLabel),
      m_save(new QPushButton(tr("Save elsewhere…")))
{
    setObjectName(u"storeBanner"_s);
    m_save->setObjectName(u"saveElsewhere"_s);
    m_sentence->setType(TypeRole::BodyStrong);
    m_sentence->setWordWrap(true);
    m_remedy->setType(TypeRole::Small);
    m_remedy->setInk(Token::Text2);
    m_remedy->setWordWrap(true);
    auto* lines = new QVBoxLayout;
    lines->setSpacing(2);
    lines->addWidget(m_sentence);
    lines->addWidget(m_remedy);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 12, 8);
    row->setSpacing(16);
    row->addLayout(lines, 1);
    row->addWidget(m_save);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    connect(m_save, &QPushButton::clicked, this, &StoreBanner::saveElsewhereWanted);
    hide();
}

/// What may be lost here goes before what waits for others.
void StoreBanner::take(const StoreState& state)
{
    const StoreNotice local = localNotice(state);
    const StoreNotice shared = sharedNotice(state);
    const bool isSharedFirst = !shared.isEmpty() && !local.isLossNear;
    const StoreNotice& notice = isSharedFirst ? shared : local;
    setVisible(!notice.isEmpty());
    if (notice.isEmpty())
        return;
    setGround(severityOf(notice, state));
    m_sentence->setInk(inkFor(severityOf(notice, state)));
    m_sentence->setText(notice.sentence);
    m_remedy->setText(notice.remedy);
    m_remedy->setVisible(!notice.remedy.isEmpty());
    m_save->setVisible(notice.isLossNear);
    setAccessibleName(text());
}

QString StoreBanner::text() const
{
    return m_sentence->fullText() + u' ' + m_remedy->fullText();
}

} // namespace yagura
