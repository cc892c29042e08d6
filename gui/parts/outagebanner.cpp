// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/outagebanner.h"

#include "gui/style/plaintext.h"
#include "models/items/failurewords.h"
#include "models/items/formats.h"
#include "models/items/targetwords.h"

#include <QHBoxLayout>

namespace yagura {

using namespace Qt::StringLiterals;

OutageBanner::OutageBanner(QWidget* parent)
    : PlainFrame(parent), m_sentence(new PlainLabel), m_remedy(new PlainLabel), m_age(new PlainLabel)
{
    m_sentence->setType(TypeRole::BodyStrong);
    m_sentence->setWordWrap(true);
    m_remedy->setType(TypeRole::Small);
    m_remedy->setInk(Token::Text2);
    m_remedy->setWordWrap(true);
    m_age->setType(TypeRole::Small);
    m_age->setInk(Token::Text2);
    auto* lines = new QVBoxLayout;
    lines->setSpacing(2);
    lines->addWidget(m_sentence);
    lines->addWidget(m_remedy);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 12, 8);
    row->setSpacing(16);
    row->addLayout(lines, 1);
    row->addWidget(m_age);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    hide();
}

void OutageBanner::take(const TargetState* state, Severity severity, const Moment& now)
{
    const QString outage = state ? outageText(*state, now) : QString();
    setVisible(!outage.isEmpty());
    if (outage.isEmpty())
        return;
    setGround(severity == Severity::Ok ? Severity::Unknown : severity);
    m_sentence->setInk(inkFor(severity == Severity::Ok ? Severity::Unknown : severity));
    m_sentence->setText(tr("%1: %2").arg(visibleText(state->target.id), outage));
    const QString remedy = state->failure() ? remedyOf(*state->failure()) : QString();
    m_remedy->setText(remedy);
    m_remedy->setVisible(!remedy.isEmpty());
    const auto age = state->age(now);
    m_age->setText(!age         ? tr("never had a value")
            : state->shown(now) ? tr("last value %1 ago").arg(ageText(age->count()))
                                : tr("last value %1 ago, no longer shown").arg(ageText(age->count())));
    setAccessibleName(text());
}

QString OutageBanner::text() const
{
    return m_sentence->fullText() + u' ' + m_remedy->fullText() + u' ' + m_age->fullText();
}

} // namespace yagura
