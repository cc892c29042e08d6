// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/database/failurebanner.h"

#include "gui/style/plaintext.h"
#include "gui/style/statemark.h"
#include "models/items/database/serverstable.h"
#include "models/items/failurewords.h"
#include "models/items/formats.h"

#include <QGridLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr int markRoom = 34;

} // namespace

FailureBanner::FailureBanner(QWidget* parent)
    : QFrame(parent), m_sentence(new PlainLabel), m_remedy(new PlainLabel), m_age(new PlainLabel)
{
    setObjectName(u"failureBanner"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setType(TypeRole::BodyStrong);
    m_remedy->setWordWrap(true);
    m_remedy->setType(TypeRole::Small);
    m_remedy->setInk(Token::Text2);
    m_age->setType(TypeRole::Small);
    m_age->setAlignment(Qt::AlignRight | Qt::AlignTop);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(markRoom, 8, 12, 8);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_sentence, 0, 0);
    grid->addWidget(m_age, 0, 1);
    grid->addWidget(m_remedy, 1, 0, 1, 2);
    hide();
}

QString FailureBanner::sentence() const
{
    return m_sentence->fullText();
}

void FailureBanner::take(const FindingsIndex& findings, const QString& target)
{
    const Moment& now = findings.picture()->now;
    const TargetState* state = findings.picture()->target(target);
    const bool isLive = !state || state->freshness(now) == Freshness::Live;
    setVisible(!isLive);
    if (isLive)
        return;
    m_severity = findings.severity(*state);
    const Failure* failure = state->failure();
    m_sentence->setText(tr("%1: %2").arg(target, serverWords(*state, findings)));
    m_sentence->setInk(inkFor(m_severity));
    const QString remedy = failure ? remedyOf(*failure) : QString();
    const bool isKept = state->shown(now) != nullptr;
    const QString kept = isKept ? tr("What is shown below is the last answer.") : tr("Nothing is known of it now.");
    m_remedy->setText(remedy.isEmpty() ? kept : remedy + u' ' + kept);
    const auto age = state->age(now);
    m_age->setText(age ? staleText(age->count()) : tr("never answered"));
    m_age->setInk(Token::Unknown);
    setAccessibleName(m_sentence->fullText());
    setAccessibleDescription(m_remedy->fullText());
    update();
}

void FailureBanner::paintEvent(QPaintEvent*)
{
    const Theme theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(tintFor(m_severity)));
    drawStateEdge(painter, QRectF(rect()), m_severity, theme);
    const int mark = scaled(10);
    drawState(painter, QRectF(14, m_sentence->y() + (lineHeight(TypeRole::BodyStrong) - mark) / 2.0, mark, mark),
        m_severity, theme);
}

} // namespace yagura
