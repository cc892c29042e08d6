// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/impact/baretargets.h"

#include "models/domain/sourcepicture.h"

namespace yagura {

PicturePtr BareTargets::under(const PicturePtr& picture)
{
    QStringList ids;
    for (const TargetState& state : picture->targets) {
        if (!isSource(state.target))
            ids.append(state.target.id);
    }
    if (!m_services || ids != m_ids) {
        ServiceGraph::Builder builder;
        for (const QString& id : ids)
            builder.add({id, NodeKind::Target, {}, 0, {}});
        m_ids = ids;
        m_services = ServiceMap::of(builder.build());
    }
    auto complete = std::make_shared<Picture>(*picture);
    complete->services = m_services;
    complete->impact = analysed(picture->findings, m_services->graph, {picture->targets, {}, picture->now}).impact;
    return complete;
}

} // namespace yagura
