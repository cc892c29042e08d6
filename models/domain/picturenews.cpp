// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/picturenews.h"

namespace yagura {

PictureNewsPtr newsSince(const PictureNewsPtr& before, const Picture& picture)
{
    const PictureNewsPtr& carried = picture.news.value;
    const PictureDocument* known = before ? &before->document : nullptr;
    const bool goesOn = known && known->isOfTheStoryOf(picture.position);
    const auto since = goesOn ? std::optional(known->position().seq) : std::nullopt;
    if (carried && carried->since == since)
        return carried;
    PictureNews news {carried ? carried->document : PictureDocument(picture, known), since, {}};
    if (goesOn)
        news.delta = news.document.deltaFrom(*known);
    return std::make_shared<const PictureNews>(std::move(news));
}

} // namespace yagura
