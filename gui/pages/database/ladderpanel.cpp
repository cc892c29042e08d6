// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/database/ladderpanel.h"

#include "gui/pages/database/ladderview.h"
#include "gui/parts/panel.h"
#include "gui/style/plaintext.h"
#include "models/items/database/ladderwords.h"
#include "models/items/formats.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

/// A failed attempt brings its own ladder; otherwise that of the last value counts.
const Dated<ConnectLadder>* newestLadder(const TargetState& state)
{
    if (state.last && state.last->ladder)
        return &*state.last->ladder;
    return state.good && state.good->ladder ? &*state.good->ladder : nullptr;
}

/// "as app_probe@orders · 4 s ago"; who we are is known once the log-in passed.
QString captionOf(const Dated<ConnectLadder>& ladder, const Moment& now)
{
    const QString age = LadderPanel::tr("%1 ago").arg(ageText(now.since(ladder.readAt).count()));
    const auto& steps = ladder.value.steps;
    const auto login = std::ranges::find(steps, Rung::Login, &LadderStep::rung);
    const bool isKnown
        = login != steps.end() && login->outcome == LadderStep::Outcome::Passed && !login->detail.isEmpty();
    return isKnown ? LadderPanel::tr("as %1 · %2").arg(login->detail, age) : age;
}

PlainLabel* sentence(TypeRole type, Token ink)
{
    auto* label = new PlainLabel;
    label->setType(type);
    label->setInk(ink);
    label->setWordWrap(true);
    return label;
}

} // namespace

LadderPanel::LadderPanel(QWidget* parent)
    : QWidget(parent), m_panel(new Panel(tr("Connect ladder"), this)), m_view(new LadderView),
      m_verdict(sentence(TypeRole::SmallStrong, Token::Text)), m_reason(sentence(TypeRole::Small, Token::Text2))
{
    m_verdict->setObjectName(u"ladderVerdict"_s);
    auto* words = new QVBoxLayout;
    words->setContentsMargins(12, 4, 12, 10);
    words->setSpacing(2);
    words->addWidget(m_verdict);
    words->addWidget(m_reason);
    m_panel->body()->addWidget(m_view);
    m_panel->body()->addLayout(words);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);
}

void LadderPanel::take(const FindingsIndex& findings, const QString& target)
{
    const TargetState* state = findings.picture()->target(target);
    const auto* ladder = state ? newestLadder(*state) : nullptr;
    m_view->setLadder(ladder ? ladder->value : ConnectLadder());
    m_panel->setCaption(ladder ? captionOf(*ladder, findings.picture()->now) : QString());
    const QString reason = ladder ? ladderReason(ladder->value) : QString();
    m_verdict->setText(ladder ? ladderVerdict(ladder->value) : QString());
    m_verdict->setVisible(ladder != nullptr);
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
}

} // namespace yagura
