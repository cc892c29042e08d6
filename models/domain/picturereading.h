// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/picture.h"
#include "models/domain/result.h"

#include <QJsonObject>

namespace yagura {

/// The picture that `yagura.picture/1` tells, all of it or picture.malformed with the first place that is not as it
/// should be: pictureJson() of it is the document again. `boot` is the reader's boot clock at the document's "now":
/// every other moment follows, so that ages are told by the source's clock up to here and by the reader's from here on.
/// Readings and services that `before` has already are the same pointers again. Pure.
Result<PicturePtr> pictureFromJson(
    const QJsonObject& document, std::chrono::milliseconds boot, const PicturePtr& before = nullptr);

} // namespace yagura
