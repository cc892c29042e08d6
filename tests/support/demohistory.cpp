// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/demopicture.h"

#include <QHash>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace yagura::testing {

namespace {

constexpr std::chrono::seconds step {10};
constexpr int steps = 180;

QString familyOf(const QString& indicator)
{
    return indicator.section(u'.', 0, 0);
}

/// The finding that this number belongs to: on the same thing, about the same family of numbers.
const Finding* causeOf(const Picture& picture, const QString& target, const Indicator& indicator)
{
    const auto isCause = [&](const Finding& finding) {
        return finding.target == target && finding.object == indicator.object && !finding.evidence.isEmpty()
            && familyOf(finding.evidence.first().indicator) == familyOf(indicator.name);
    };
    const auto found = std::ranges::find_if(picture.findings, isCause);
    return found == picture.findings.end() ? nullptr : &*found;
}

double wobble(double agoS, double phase)
{
    return 0.03 * std::sin(agoS / 37 + phase) + 0.02 * std::sin(agoS / 11 + 1.7 * phase);
}

/// Which share of its present value a number had then: calm at two fifths until a minute before its finding, then up in
/// three minutes; without a finding it stays about the same.
double shareThen(const Finding* cause, double agoS, double phase)
{
    if (!cause)
        return 1 + wobble(agoS, phase);
    constexpr double calm = 0.4;
    constexpr double rampS = 180;
    const double rising = std::clamp((cause->heldS + 60 - agoS) / rampS, 0.0, 1.0);
    const double smooth = rising * rising * (3 - 2 * rising);
    return calm * (1 + wobble(agoS, phase)) * (1 - smooth) + smooth;
}

Amount valueThen(const Indicator& indicator, const Finding* cause, double agoS)
{
    const auto present = indicator.value.real();
    if (!present)
        return {};
    // What grows by a second each second, and what fills up slowly, has its own way back.
    if (indicator.unit == "s"_L1 && indicator.name.startsWith("session."_L1))
        return std::max(0.0, *present - agoS);
    if (indicator.name.startsWith("filesystem.used"_L1))
        return *present * (1 - 0.04 * agoS / 1'800);
    const double phase = double(qHash(indicator.name, 7) % 100) / 16;
    const double then = *present * shareThen(cause, agoS, phase);
    if (indicator.name.endsWith("_ratio"_L1))
        return std::min(then, 1.0);
    return *present == std::floor(*present) && indicator.unit == "1"_L1 ? std::round(then) : then;
}

ReadingPtr readingThen(const Picture& picture, const ReadingPtr& present, std::chrono::seconds ago)
{
    auto then = std::make_shared<Reading>(*present);
    then->readAt = {present->readAt.utc.addSecs(-ago.count()), present->readAt.boot - ago};
    for (Indicator& indicator : then->indicators) {
        const Finding* cause = causeOf(picture, present->target, indicator);
        indicator.value = valueThen(indicator, cause, double(ago.count()));
    }
    return then;
}

Picture pictureThen(const Picture& picture, int stepsAgo)
{
    const std::chrono::seconds ago = stepsAgo * step;
    Picture then;
    then.now = {picture.now.utc.addSecs(-ago.count()), picture.now.boot - ago};
    for (TargetState state : picture.targets) {
        const bool hadFailed = state.failure() && state.age(picture.now).value_or(std::chrono::hours(1)) > ago;
        if (hadFailed)
            state.last = readingThen(picture, state.last, ago);
        else if (state.good)
            state.last = state.good = readingThen(picture, state.good, ago);
        then.targets.append(state);
    }
    return then;
}

} // namespace

History demoHistory(const PicturePtr& picture)
{
    History history(History::Limits {});
    for (int stepsAgo = steps; stepsAgo > 0; --stepsAgo)
        history.append(pictureThen(*picture, stepsAgo));
    history.append(*picture);
    return history;
}

} // namespace yagura::testing
