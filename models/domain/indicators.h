// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/brokerhealth.h"
#include "models/domain/databasehealth.h"
#include "models/domain/indicator.h"
#include "models/domain/nodehealth.h"
#include "models/domain/servicehealth.h"

#include <utility>

namespace yagura {

/// Indicators as they are being written down: first those of the target itself, or of one object at a time.
class IndicatorList final {
public:
    /// All that is added from now on belongs to this object, until the next call.
    void setObject(const QString& type, const QString& name) { m_object = ObjectRef{type, name}; }
    void add(const QString& name, const QString& unit, const Amount& value, const Amount& limit = {})
    {
        m_rows.append({name, m_object, value, unit, limit});
    }
    void addFlag(const QString& name, bool value) { add(name, QStringLiteral("1"), value ? 1 : 0); }
    void clearObject() { m_object.reset(); }
    void reserve(qsizetype more) { m_rows.reserve(m_rows.size() + more); }
    Indicators take() && { return std::move(m_rows); }

private:
    Indicators m_rows;
    std::optional<ObjectRef> m_object;
};

/// The numbers of one kind of health, in the order of the contract.
void addIndicators(IndicatorList& list, const DatabaseHealth& health, const Moment& readAt);
void addIndicators(IndicatorList& list, const NodeHealth& health);
void addIndicators(IndicatorList& list, const BrokerHealth& health);
void addIndicators(IndicatorList& list, const ServiceHealth& health);

/// The name of a queue as an object: "vhost/queue", and just "queue" in the default virtual host.
QString queueObjectName(const QString& vhost, const QString& name);
QString queueObjectName(const Queue& queue);

/// Object names of replicas in their order: the name, with the address where two have the same name.
QStringList replicaObjectNames(const QList<Replica>& replicas);

} // namespace yagura
