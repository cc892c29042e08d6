// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/picturedocument.h"

#include <optional>

namespace yagura {

/// What whoever followed up to the picture before wants of the next one. The record, the API and the tape on disk each
/// do; what the picture carries is made once for all of them.
struct PictureNews {
    PictureDocument document;
    std::optional<qint64> since; ///< the picture before, of the same story, by its number; nothing: it begins here
    QJsonObject delta; ///< from the document of that one
};

/// For whoever has `before`, or nothing yet. What the picture carries serves all who come from where it leads on; who
/// missed some in between, or got a picture that carries none, gets the same made anew.
PictureNewsPtr newsSince(const PictureNewsPtr& before, const Picture& picture);

} // namespace yagura
