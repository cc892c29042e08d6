// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/replaywords.h"

#include "models/items/failurewords.h"
#include "models/items/formats.h"
#include "models/items/visibletext.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

struct ReplayWords {
    Q_DECLARE_TR_FUNCTIONS(yagura::Replay)
};

std::optional<QTime> timeOfDay(const QString& typed)
{
    static const QRegularExpression shape(uR"(\A([0-9]{1,2}):([0-9]{2})(?::([0-9]{2}))?\z)"_s);
    const auto match = shape.match(typed);
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    return match.hasMatch() && time.isValid() ? std::optional(time) : std::nullopt;
}

// Without an offset nobody knows which moment is meant.
std::optional<qint64> isoMoment(const QString& typed)
{
    static const QRegularExpression offset(uR"((?:[zZ]|[+-][0-9]{2}:?[0-9]{2})\z)"_s);
    const QDateTime moment = QDateTime::fromString(typed, Qt::ISODateWithMs);
    const bool isWhole = moment.isValid() && typed.contains(u'T') && offset.match(typed).hasMatch();
    return isWhole ? std::optional(moment.toMSecsSinceEpoch()) : std::nullopt;
}

} // namespace

QString replayMomentText(qint64 utcMs)
{
    return QDateTime::fromMSecsSinceEpoch(utcMs).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

bool isDemo(const Playback& playback)
{
    return playback.outline && playback.outline->origin.source == TapeOrigin::demo;
}

QString replayTitle(const Playback& playback)
{
    if (playback.failure)
        return ReplayWords::tr("Replay — %1").arg(sentenceOf(*playback.failure));
    if (!playback.outline)
        return ReplayWords::tr("Replay — reading the record");
    const QString moment = replayMomentText(playback.atMs);
    if (isDemo(playback))
        return ReplayWords::tr("Demo — %1, made-up data").arg(moment);
    const QString host = playback.outline->origin.host;
    return host.isEmpty() ? ReplayWords::tr("Replay — %1").arg(moment)
                          : ReplayWords::tr("Replay — %1, recorded on %2").arg(moment, visibleText(host));
}

QString replayNote(const Playback& playback)
{
    if (!playback.outline)
        return {};
    if (playback.isHole)
        return ReplayWords::tr("Nothing was recorded here. Shown is what came before.");
    if (playback.isDamaged)
        return ReplayWords::tr("What was recorded here is damaged. Shown is what came before.");
    if (playback.outline->damages > 0)
        return ReplayWords::tr("%n place(s) of the record cannot be read.", nullptr, playback.outline->damages);
    return {};
}

QString tapeStateText(const TapeState& state)
{
    switch (state.kind) {
    case TapeState::Kind::Off:
    case TapeState::Kind::Writing:
        return {};
    case TapeState::Kind::Hanging:
        return ReplayWords::tr(
            "Recording: the disk does not come back; %n picture(s) missed.", nullptr, int(state.missed));
    case TapeState::Kind::Failing:
        break;
    }
    if (state.failure && state.failure->code == "record.elsewhere"_L1)
        return {};
    const QString why = state.failure ? sentenceOf(*state.failure) : QString();
    return ReplayWords::tr("Recording: %1; %n picture(s) missed.", nullptr, int(state.missed)).arg(why);
}

std::optional<qint64> replayMoment(const QString& typed, const TapeOutline::Span& stretch, const QTimeZone& zone)
{
    if (const auto moment = isoMoment(typed))
        return moment;
    const auto time = timeOfDay(typed);
    if (!time)
        return std::nullopt;
    const QDate lastDay = QDateTime::fromMSecsSinceEpoch(stretch.toMs, zone).date();
    const qint64 onLastDay = QDateTime(lastDay, *time, zone).toMSecsSinceEpoch();
    if (onLastDay <= stretch.toMs)
        return onLastDay;
    const qint64 theDayBefore = QDateTime(lastDay.addDays(-1), *time, zone).toMSecsSinceEpoch();
    // A record of less than a day may have neither: then the nearer one is meant.
    return theDayBefore >= stretch.fromMs ? theDayBefore : onLastDay;
}

bool isReplayMoment(const QString& typed)
{
    return isoMoment(typed) || timeOfDay(typed);
}

} // namespace yagura
