// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/configuration.h"
#include "models/domain/observededges.h"

#include <QStringList>

namespace yagura {

/// What writing an observed edge down adds to the configuration: a need of a service, and the service itself when the
/// client is none yet.
struct Adoption {
    QString service; ///< id
    bool isNewService = false;
    QString
        label; ///< of a new service: the client's name where the id alone would not be recognized as it; may be empty
    QString target; ///< id of what it needs
    bool isSoft = false; ///< it can do without

    bool operator==(const Adoption&) const = default;
};

/// The adoption that is proposed for an edge: a hard need of the service that the client is, or of a new one with a
/// free id made of the client's name. Pure.
Adoption adoptionOf(const ObservedEdge& edge, const Configuration& configuration);

/// The same with another id for a new service; its label follows, so that the client is recognized.
Adoption withId(Adoption adoption, const QString& id, const ObservedEdge& edge);

/// The needs of one service in an `adopted:` list.
struct AdoptedEntry {
    QString service;
    QStringList needs;
    QStringList soft;
};
/// Entries in the order in which their services come first.
QList<AdoptedEntry> adoptedEntries(const QList<AdoptedNeed>& needs);

/// Lines of a list item without their indent: the first one starts after the dash. Hostile texts stay one quoted value.
QStringList yamlLines(const AdoptedEntry& entry);
/// Only id and label: all that the desktop writes of a service.
QStringList yamlLines(const ServiceConfig& service);

/// "services:" and "adopted:" as they are added to the file, to read before it is done.
QString adoptionYaml(const Adoption& adoption);

} // namespace yagura
