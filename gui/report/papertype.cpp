// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/report/papertype.h"

#include <QFontDatabase>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

struct Cut {
    PaperRole role;
    int tenths;
    int leading;
    QFont::Weight weight;
};

constexpr std::array<Cut, 9> cuts {{
    {PaperRole::Title, 180, 270, QFont::Bold},
    {PaperRole::Fact, 120, 170, QFont::DemiBold},
    {PaperRole::Heading, 110, 150, QFont::DemiBold},
    {PaperRole::Body, 95, 150, QFont::Normal},
    {PaperRole::Table, 85, 130, QFont::Normal},
    {PaperRole::TableStrong, 85, 130, QFont::Medium},
    {PaperRole::Caption, 80, 120, QFont::Normal},
    {PaperRole::CaptionStrong, 80, 120, QFont::DemiBold},
    {PaperRole::Mono, 80, 120, QFont::Normal},
}};
static_assert(std::ranges::is_sorted(cuts, {}, &Cut::role));

const Cut& cutOf(PaperRole role)
{
    return cuts[std::size_t(role)];
}

bool hasWeights()
{
    static const bool has = QFontDatabase::hasFamily(u"M PLUS 1"_s);
    return has;
}

} // namespace

QFont paperFont(PaperRole role)
{
    const Cut& cut = cutOf(role);
    QFont font;
    if (role == PaperRole::Mono)
        font.setFamilies({u"DejaVu Sans Mono"_s, u"VL Gothic"_s});
    else
        font.setFamilies({u"M PLUS 1"_s, u"DejaVu Sans"_s, u"VL Gothic"_s});
    font.setPixelSize(cut.tenths);
    if (hasWeights())
        font.setWeight(cut.weight);
    font.setStyleStrategy(QFont::PreferNoShaping);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

qreal paperLeading(PaperRole role)
{
    return cutOf(role).leading;
}

} // namespace yagura
