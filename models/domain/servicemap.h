// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/sharedresources.h"

#include <QJsonArray>

namespace yagura {

/// A graph with its rows, made once for each configuration and shared by its pictures.
struct ServiceMap {
    ServiceGraph graph; ///< with what is shared
    QList<SharedResource> shared; ///< and why
    QJsonArray rows; ///< servicesJson()

    /// Of what is written, without anything shared.
    static std::shared_ptr<const ServiceMap> of(ServiceGraph written);
    static std::shared_ptr<const ServiceMap> of(const ServiceGraph& written, const QList<SharedResource>& shared);

    /// Nothing when that node is not shared.
    const SharedResource* sharedBy(const QString& id) const;
};
using ServiceMapPtr = std::shared_ptr<const ServiceMap>;

} // namespace yagura
