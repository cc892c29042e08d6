// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/servicegraph.h"

#include <QJsonArray>

namespace yagura {

/// A graph with its rows, made once for each configuration and shared by its pictures.
struct ServiceMap {
    ServiceGraph graph;
    QJsonArray rows; ///< servicesJson(graph)

    static std::shared_ptr<const ServiceMap> of(ServiceGraph graph);
};
using ServiceMapPtr = std::shared_ptr<const ServiceMap>;

} // namespace yagura
