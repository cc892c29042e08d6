// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/replay/replaybar.h"

#include "gui/replay/replaytrack.h"
#include "gui/style/hatch.h"
#include "gui/style/plaintext.h"
#include "gui/style/type.h"
#include "models/items/replaywords.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr std::array speeds {1, 5, 10, 60, 300};
constexpr int edgeWidth = 12;

PlainLabel* elided(TypeRole role, Token ink, const QString& name)
{
    auto* made = new PlainLabel(role, ink);
    made->setObjectName(name);
    made->setElideMode(Qt::ElideRight);
    return made;
}

QToolButton* button(const QString& text, const QString& tip, const QString& name)
{
    auto* made = new QToolButton;
    made->setText(text);
    made->setAccessibleName(tip);
    setPlainToolTip(made, tip);
    made->setObjectName(name);
    made->setFocusPolicy(Qt::StrongFocus);
    return made;
}

QString speedText(int times)
{
    return u"%1×"_s.arg(times);
}

} // namespace

ReplayBar::ReplayBar(Replay& replay, QWidget* parent) : QFrame(parent), m_replay(replay), m_track(new ReplayTrack)
{
    setObjectName(u"replayBar"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(edgeWidth) + 16, 8, 16, 4);
    layout->setSpacing(6);
    layout->addLayout(makeHead());
    layout->addLayout(makeControls());
    setHasNow(false);
    setNow({}, Severity::Ok);
    connect(m_track, &ReplayTrack::seekWanted, &m_replay, &Replay::seek);
    connect(&m_replay, &Replay::stateChanged, this, &ReplayBar::take);
    take({});
}

QLayout* ReplayBar::makeHead()
{
    m_title = elided(TypeRole::Verdict, Token::Text, u"replayTitle"_s);
    m_note = elided(TypeRole::Small, Token::Unknown, u"replayNote"_s);
    m_now = elided(TypeRole::BodyStrong, Token::Text2, u"replayNow"_s);
    m_back = button(tr("Back to now"), tr("Back to now (Esc)"), u"replayBack"_s);
    connect(m_back, &QToolButton::clicked, this, &ReplayBar::backWanted);
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_title, 3);
    row->addWidget(m_note, 2);
    row->addWidget(m_now, 3);
    row->addWidget(m_back);
    return row;
}

QLayout* ReplayBar::makeControls()
{
    m_earlier = button(u"‹"_s, tr("The picture before (,)"), u"replayEarlier"_s);
    m_play = button(tr("Play"), tr("Play and pause (Space)"), u"replayPlay"_s);
    m_later = button(u"›"_s, tr("The next picture (.)"), u"replayLater"_s);
    m_speed = button(speedText(1), tr("Speed (<, >)"), u"replaySpeed"_s);
    m_speed->setPopupMode(QToolButton::InstantPopup);
    m_speed->setMenu(new QMenu(m_speed));
    for (const int times : speeds)
        m_speed->menu()->addAction(speedText(times), this, [this, times] { m_replay.setSpeed(times); });
    connect(m_earlier, &QToolButton::clicked, &m_replay, [this] { m_replay.step(-1); });
    connect(m_later, &QToolButton::clicked, &m_replay, [this] { m_replay.step(1); });
    connect(m_play, &QToolButton::clicked, this, &ReplayBar::turnPlaying);
    m_play->setMinimumWidth(scaled(72));
    m_speed->setMinimumWidth(scaled(52));
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    for (QToolButton* each : {m_earlier, m_play, m_later, m_speed})
        row->addWidget(each, 0, Qt::AlignTop);
    row->addWidget(m_track, 1, Qt::AlignTop);
    return row;
}

void ReplayBar::setHasNow(bool hasNow)
{
    m_back->setVisible(hasNow);
}

void ReplayBar::setBackWords(const QString& words, const QString& tip)
{
    m_back->setText(words);
    m_back->setAccessibleName(tip);
    setPlainToolTip(m_back, tip);
}

void ReplayBar::setNow(const QString& sentence, Severity severity)
{
    m_now->setVisible(!sentence.isEmpty());
    m_now->setInk(severity == Severity::Critical ? Token::Crit : Token::Text2);
    m_now->setText(sentence);
}

void ReplayBar::turnPlaying()
{
    m_replay.setPlaying(!m_playback.isPlaying);
}

void ReplayBar::changeSpeed(int direction)
{
    const auto here = std::ranges::lower_bound(speeds, m_playback.speed);
    const auto at = std::clamp<std::ptrdiff_t>(here - speeds.begin() + direction, 0, std::ssize(speeds) - 1);
    m_replay.setSpeed(speeds[std::size_t(at)]);
}

void ReplayBar::take(const Playback& playback)
{
    m_playback = playback;
    m_title->setText(replayTitle(playback));
    const QString note = replayNote(playback);
    m_note->setVisible(!note.isEmpty());
    m_note->setText(note);
    m_play->setText(playback.isPlaying ? tr("Pause") : tr("Play"));
    m_speed->setText(speedText(playback.speed));
    for (QWidget* each : {static_cast<QWidget*>(m_earlier), static_cast<QWidget*>(m_play),
             static_cast<QWidget*>(m_later), static_cast<QWidget*>(m_speed), static_cast<QWidget*>(m_track)})
        each->setEnabled(playback.outline != nullptr);
    m_track->setOutline(playback.outline);
    m_track->setMoment(playback.atMs);
}

void ReplayBar::paintEvent(QPaintEvent*)
{
    const Theme theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Token::PastTint));
    const QColor past = theme.color(Token::Past);
    painter.fillRect(0, height() - scaled(2), width(), scaled(2), past);
    drawHatch(painter, QRectF(0, 0, scaled(edgeWidth), height()), past);
}

} // namespace yagura
