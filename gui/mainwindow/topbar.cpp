// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mainwindow/topbar.h"

#include "gui/mainwindow/modeswitch.h"
#include "gui/parts/statemarkwidget.h"
#include "gui/style/plaintext.h"
#include "gui/style/type.h"
#include "models/domain/sourcepicture.h"
#include "models/items/formats.h"
#include "models/items/verdict.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace yagura {

namespace {

// Two lines one under the other, as small columns at the right of the bar.
QVBoxLayout* twoLines(PlainLabel* above, PlainLabel* below)
{
    auto* layout = new QVBoxLayout;
    layout->setSpacing(0);
    layout->addStretch();
    layout->addWidget(above);
    layout->addWidget(below);
    layout->addStretch();
    return layout;
}

QString sourceText(Watch::Source source)
{
    switch (source) {
    case Watch::Source::Direct:
        return TopBar::tr("source · direct");
    case Watch::Source::Daemon:
        return TopBar::tr("source · daemon");
    case Watch::Source::Replay:
        return TopBar::tr("source · replay");
    }
    return {};
}

} // namespace

TopBar::TopBar(Watch::Source source, QWidget* parent)
    : QFrame(parent), m_mark(new StateMark(14)),
      m_verdict(new PlainLabel(TypeRole::Verdict, Token::Text,
          source == Watch::Source::Replay ? QString() : tr("Looking for the first time"))),
      m_detail(new PlainLabel(TypeRole::Small, Token::Text2)),
      m_incident(new PlainLabel(TypeRole::Small, Token::Text3)),
      m_clock(new PlainLabel(TypeRole::LargeClock, Token::Text)), m_declare(new QToolButton), m_mode(new ModeSwitch),
      m_source(source), m_sources(new PlainLabel(TypeRole::Small, Token::Text3, sourceText(source))),
      m_age(new PlainLabel(TypeRole::Small, Token::Text2))
{
    m_sources->setObjectName(QStringLiteral("sources"));
    m_verdict->setObjectName(QStringLiteral("verdict"));
    m_verdict->setElideMode(Qt::ElideRight);
    m_detail->setElideMode(Qt::ElideRight);
    m_mark->setSeverity(Severity::Unknown);
    m_incident->setObjectName(QStringLiteral("incident"));
    m_clock->setObjectName(QStringLiteral("incidentClock"));
    m_clock->setAlignment(Qt::AlignRight);
    setIncident({}, {}, std::nullopt);
    m_declare->setObjectName(QStringLiteral("declareProposed"));
    m_declare->setText(tr("Declare an incident…"));
    m_declare->setFocusPolicy(Qt::StrongFocus);
    connect(m_declare, &QToolButton::clicked, this, &TopBar::declareWanted);
    setProposed(false);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 0, 16, 0);
    layout->setSpacing(16);
    layout->addWidget(m_mark);
    layout->addLayout(twoLines(m_verdict, m_detail), 1);
    layout->addWidget(m_declare);
    layout->addLayout(twoLines(m_incident, m_clock));
    layout->addWidget(m_mode);
    layout->addLayout(twoLines(m_sources, m_age));
    setFixedHeight(scaled(56));
}

void TopBar::take(const Picture& picture)
{
    const VerdictWords words = verdictOf(picture);
    m_mark->setSeverity(words.severity);
    m_verdict->setText(words.sentence);
    m_detail->setText(words.detail);
    const auto unseen = std::ranges::count_if(
        picture.targets, [&](const TargetState& state) { return state.freshness(picture.now) != Freshness::Live; });
    const auto age = oldestAge(picture);
    const QString oldest = age ? tr("oldest %1").arg(ageText(age->count())) : tr("nothing read yet");
    m_age->setText(unseen > 0 ? tr("%n not seen", nullptr, int(unseen)) : oldest);
    if (picture.loss)
        m_age->setText(tr("lost for %1").arg(ageText(picture.now.since(picture.loss->since).count())));
    // Each source with a name stands among the targets; what is polled here has none.
    const auto named = std::ranges::count_if(
        picture.targets, [](const TargetState& state) { return state.target.id.startsWith(sourceTargetId({})); });
    if (named > 0)
        m_sources->setText(tr("sources · %1").arg(named + (m_source == Watch::Source::Direct ? 1 : 0)));
    m_age->setInk(unseen > 0 || picture.loss ? Token::Unknown : Token::Text2);
}

void TopBar::setIncident(const QString& name, const QString& lead, std::optional<std::chrono::milliseconds> length)
{
    m_incident->setVisible(!name.isEmpty());
    m_clock->setVisible(!name.isEmpty());
    m_incident->setText(lead.isEmpty() ? name : tr("%1 · %2").arg(name, lead));
    m_clock->setText(durationText(length ? std::optional(length->count()) : std::nullopt));
}

void TopBar::setProposed(bool isProposed)
{
    m_declare->setVisible(isProposed);
}

} // namespace yagura
