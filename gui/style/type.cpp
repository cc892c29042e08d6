// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/style/type.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QVariant>

#include <algorithm>
#include <array>
#include <cmath>

namespace yagura {

using namespace Qt::StringLiterals;

namespace {

constexpr int smallestPixels = 11;
constexpr const char* scaleProperty = "yaguraScalePercent";

struct Cut {
    TypeRole role;
    int pixels;
    int line;
    QFont::Weight weight;
};

constexpr std::array<Cut, 10> cuts{{
    {TypeRole::Caption, 11, 16, QFont::Normal},
    {TypeRole::CaptionStrong, 11, 16, QFont::DemiBold},
    {TypeRole::Small, 12, 16, QFont::Normal},
    {TypeRole::SmallStrong, 12, 16, QFont::Medium},
    {TypeRole::Body, 13, 18, QFont::Normal},
    {TypeRole::BodyStrong, 13, 18, QFont::DemiBold},
    {TypeRole::LargeClock, 15, 20, QFont::DemiBold},
    {TypeRole::Verdict, 18, 24, QFont::DemiBold},
    {TypeRole::Figure, 24, 28, QFont::DemiBold},
    {TypeRole::Mono, 12, 16, QFont::Normal},
}};

static_assert(std::ranges::is_sorted(cuts, {}, &Cut::role));

const Cut& cutOf(TypeRole role)
{
    return cuts[std::size_t(role)];
}

QStringList families(TypeRole role)
{
    // The NL cut has no ligatures: an SQL operator must look like what was typed.
    if (role == TypeRole::Mono)
        return {
            u"JetBrains Mono NL"_s, u"JetBrains Mono"_s, u"DejaVu Sans Mono"_s, u"Noto Sans CJK JP"_s, u"VL Gothic"_s};
    return {u"Inter"_s, u"DejaVu Sans"_s, u"Noto Sans CJK JP"_s, u"VL Gothic"_s};
}

int pixelsAt(int pixels, int percent)
{
    return int(std::lround(pixels * percent / 100.0));
}

int atLeastFor(TypeRole role, int pixels)
{
    return std::max(scaled(pixels), QFontMetrics(fontFor(role)).height());
}

} // namespace

int scalePercent()
{
    const QVariant percent = qApp ? qApp->property(scaleProperty) : QVariant();
    return percent.isValid() ? percent.toInt() : 100;
}

void setScalePercent(int percent)
{
    if (qApp)
        qApp->setProperty(scaleProperty, std::clamp(percent, 90, 150));
}

QFont fontFor(TypeRole role)
{
    return fontFor(role, scalePercent());
}

QFont fontFor(TypeRole role, int percent)
{
    const Cut& cut = cutOf(role);
    QFont font;
    font.setFamilies(families(role));
    font.setPixelSize(std::max(smallestPixels, pixelsAt(cut.pixels, percent)));
    font.setWeight(cut.weight);
    // Where the NL cut is missing, the ligatures of the other one are refused.
    if (role == TypeRole::Mono)
        font.setStyleHint(QFont::Monospace, QFont::PreferNoShaping);
    return font;
}

int lineHeight(TypeRole role)
{
    return atLeastFor(role, cutOf(role).line);
}

int scaled(int pixels)
{
    return pixelsAt(pixels, scalePercent());
}

int denseRowHeight()
{
    return atLeastFor(TypeRole::Small, 24);
}

int rowHeight()
{
    return atLeastFor(TypeRole::Small, 28);
}

} // namespace yagura
