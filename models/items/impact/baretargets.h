// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/picture.h"

#include <QStringList>

namespace yagura {

/// A stand-in for the graph of services while none is configured: the targets alone, so that those who were seen at
/// work on them have something to stand beside. Used from one thread.
class BareTargets final {
public:
    /// The picture with that graph and the states of its nodes. The graph stays the same while the targets do.
    PicturePtr under(const PicturePtr& picture);

private:
    QStringList m_ids;
    ServiceMapPtr m_services;
};

} // namespace yagura
