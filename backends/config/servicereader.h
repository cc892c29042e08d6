// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/config/mappingreader.h"

namespace yagura {

/// A need of `adopted:`, with the place of its service: whether that exists is known only when all files are read.
struct WrittenAdoption {
    AdoptedNeed need;
    SourcePlace servicePlace;
};

/// An id that stands in a need, with its place: whether it exists is known only when all files are read.
struct WrittenReference {
    QString id;
    SourcePlace place;
};

/// Reads entries of `services:`, `functions:` and `adopted:`. Nothing when one has a fault.
class ServiceReader final {
public:
    /// All references must outlive the reader.
    ServiceReader(ConfigFaults& faults, bool writable, QList<WrittenReference>& references);

    std::optional<ServiceConfig> readService(const YamlNode& node);
    std::optional<FunctionConfig> readFunction(const YamlNode& node);
    QList<WrittenAdoption> readAdopted(const YamlNode& node);

    /// The id of the entry read last, also of one that is not used; empty when it has none.
    const QString& lastId() const { return m_lastId; }

private:
    bool isMapping(const YamlNode& node, const QString& section);
    QList<NeedConfig> readNeeds(MappingReader& entry, const QString& key);
    QStringList readSoft(MappingReader& entry);
    QStringList readIds(const YamlNode& list, const QString& key);
    void readAdopted(MappingReader& entry, const QString& key, QList<WrittenAdoption>& adopted);
    void readId(const YamlNode& item, const QString& key, QStringList& ids);
    std::optional<NeedConfig> readChoice(const YamlNode& node);
    std::optional<CheckConfig> readCheck(MappingReader& entry);
    void readExpectation(MappingReader& check, CheckConfig& config);
    void readAddress(MappingReader& check, CheckConfig& config);

    ConfigFaults& m_faults;
    bool m_writable;
    QList<WrittenReference>& m_references;
    QString m_lastId;
};

} // namespace yagura
