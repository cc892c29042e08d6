// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mainwindow/sourcestrip.h"

#include "gui/style/plaintext.h"
#include "gui/style/statemark.h"
#include "gui/style/type.h"
#include "models/items/formats.h"
#include "models/items/visibletext.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace yagura {

namespace {

// A picture comes at least once a second; three missed ones are no hiccup any more.
constexpr std::chrono::milliseconds silenceIsNews {3'000};

} // namespace

SourceStrip::SourceStrip(QWidget* parent) : QWidget(parent)
{
    setFixedHeight(scaled(28));
    setAccessibleName(tr("Sources"));
}

void SourceStrip::take(const PicturePtr& picture)
{
    m_hasPicture = true;
    m_pulse = picture->pulse;
    // A source elsewhere may go on answering while its poller has stopped.
    m_beatAge = m_pulse.at.utc.isValid() ? picture->now.since(m_pulse.at) : std::chrono::milliseconds(0);
    m_silence = m_beatAge;
    m_entries.clear();
    QStringList words;
    const auto others = seenTwice(*picture);
    for (const TargetState& state : picture->targets) {
        Entry entry;
        entry.name = state.target.id;
        entry.isSource = isSource(state.target);
        entry.more = moreOf(state.target, others.value(state.target.id));
        const Freshness freshness = state.freshness(picture->now);
        const auto age = state.age(picture->now);
        entry.severity = freshness == Freshness::Live ? Severity::Ok : Severity::Unknown;
        entry.stale = freshness == Freshness::Stale;
        if (freshness == Freshness::Live)
            entry.age = ageText(age->count());
        else
            entry.age = age ? staleText(age->count()) : unknownText();
        words.append(QStringList {entry.name, entry.age, entry.more}.join(u' ').trimmed());
        m_entries.append(entry);
    }
    // What cannot be seen stands first, so that it is never among those that found no room.
    std::ranges::stable_sort(
        m_entries, std::ranges::greater(), [](const Entry& entry) { return std::pair(entry.severity, entry.isSource); });
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    update();
}

/// Where a daemon is; of a target who else sees it.
QString SourceStrip::moreOf(const Target& target, const QList<AlsoSeen>& others)
{
    if (yagura::isSource(target))
        return visibleText(target.address);
    QStringList words;
    for (const AlsoSeen& other : others)
        words.append((other.isShown ? tr("as %1 sees it") : tr("also seen by %1")).arg(other.source));
    return words.join(QStringLiteral(", "));
}

void SourceStrip::noticeSilence(std::chrono::milliseconds sincePicture)
{
    m_silence = m_beatAge + sincePicture;
    if (m_silence >= silenceIsNews)
        update();
}

void SourceStrip::setNote(const QString& sentence)
{
    if (m_note == sentence)
        return;
    m_note = sentence;
    update();
}

QString SourceStrip::pulseText() const
{
    if (!m_hasPicture)
        return m_isPolled ? tr("poller starting") : QString();
    if (m_silence >= silenceIsNews)
        return tr("poller silent for %1").arg(ageText(m_silence.count()));
    const QString late = latencyText(m_pulse.latenessMs);
    return m_pulse.abandonedWorkers > 0 ? tr("poller %1 late · %n lost", nullptr, m_pulse.abandonedWorkers).arg(late)
                                        : tr("poller %1 late").arg(late);
}

void SourceStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = themeOf(this);
    painter.fillRect(rect(), theme.color(Token::Window));
    painter.fillRect(0, 0, width(), 1, theme.color(Token::Line));
    painter.setFont(fontFor(TypeRole::Caption));
    const QFontMetrics metrics = painter.fontMetrics();

    const bool silent = m_silence >= silenceIsNews;
    const QString pulse = pulseText();
    const QString note = m_note.isEmpty() ? QString() : metrics.elidedText(m_note, Qt::ElideRight, width() / 2);
    const int noteWidth = note.isEmpty() ? 0 : metrics.horizontalAdvance(note) + scaled(16);
    const int pulseWidth = metrics.horizontalAdvance(pulse) + scaled(16) + noteWidth;
    painter.setPen(theme.color(silent ? Token::Crit : Token::Text3));
    painter.drawText(rect().adjusted(0, 0, -scaled(12), 0), Qt::AlignRight | Qt::AlignVCenter, pulse);

    painter.setPen(theme.color(Token::Warn));
    painter.drawText(rect().adjusted(0, 0, -(pulseWidth - noteWidth) - scaled(12), 0), Qt::AlignRight | Qt::AlignVCenter, note);

    const auto moreText = [&](int shown) { return tr("+%n more", nullptr, int(m_entries.size()) - shown); };
    const int room = width() - pulseWidth - scaled(28);
    int left = scaled(12);
    int shown = 0;
    for (Entry& entry : m_entries)
        entry.place = {};
    for (Entry& entry : m_entries) {
        const bool isLast = shown + 1 == m_entries.size();
        const int rest = isLast ? 0 : scaled(16) + metrics.horizontalAdvance(moreText(shown + 1));
        if (left + widthOf(entry, metrics) + rest > room)
            break;
        left = paintEntry(painter, left, entry);
        ++shown;
    }
    if (shown < m_entries.size()) {
        painter.setPen(theme.color(Token::Text3));
        painter.drawText(
            QRect(left, 0, std::max(0, room - left), height()), Qt::AlignLeft | Qt::AlignVCenter, moreText(shown));
    }
}

int SourceStrip::widthOf(const Entry& entry, const QFontMetrics& metrics)
{
    return scaled(14) + metrics.horizontalAdvance(shownName(entry)) + scaled(5) + metrics.horizontalAdvance(entry.age);
}

QString SourceStrip::shownName(const Entry& entry)
{
    return visibleText(cutInTheMiddle(entry.name, 40));
}

int SourceStrip::paintEntry(QPainter& painter, int left, Entry& entry) const
{
    const Theme theme = themeOf(this);
    const QFontMetrics metrics = painter.fontMetrics();
    const int start = left;
    const QRectF mark(left, (height() - scaled(9)) / 2.0, scaled(9), scaled(9)); // no taller: a stale one is hatched
    drawState(painter, mark, entry.severity, theme, entry.stale);
    left += scaled(14);
    const auto write = [&](const QString& text, Token ink) {
        painter.setPen(theme.color(ink));
        painter.drawText(QRect(left, 0, width(), height()), Qt::AlignLeft | Qt::AlignVCenter, text);
        left += metrics.horizontalAdvance(text);
    };
    write(shownName(entry), Token::Text2);
    left += scaled(5);
    write(entry.age, entry.severity == Severity::Ok ? Token::Text3 : Token::Unknown);
    entry.place = QRect(start, 0, left - start, height());
    return left + scaled(16);
}

const SourceStrip::Entry* SourceStrip::entryAt(const QPoint& point) const
{
    const auto found = std::ranges::find_if(m_entries, [&](const Entry& entry) { return entry.place.contains(point); });
    return found == m_entries.end() ? nullptr : &*found;
}

void SourceStrip::mousePressEvent(QMouseEvent* event)
{
    if (const Entry* entry = entryAt(event->pos()))
        emit activated(entry->name);
}

bool SourceStrip::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    if (const Entry* entry = entryAt(help->pos()))
        QToolTip::showText(help->globalPos(), plainToolTip(QStringList {entry->name, entry->age, entry->more}.join(u' ').trimmed()), this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace yagura
