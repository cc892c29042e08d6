// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/config/mappingreader.h"

#include <QDir>

namespace yagura {

/// Reads one entry of `targets:`. Nothing when it has a fault, or when its system joins in a later version.
class TargetReader final {
public:
    /// `folder` is what relative paths start from. Faults of schemas stand apart, because their targets are used all the same.
    /// All references must outlive the reader.
    TargetReader(ConfigFaults& faults, const QDir& folder, bool writable, QStringList& laterKeys,
                 QList<ConfigFault>& schemaFaults);

    std::optional<TargetConfig> read(const YamlNode& node);

    /// The id of the entry read last, also of one that is not used; empty when it has none.
    const QString& lastId() const { return m_lastId; }

private:
    void readCommon(MappingReader& entry, TargetConfig& config);
    void readEvery(MappingReader& entry, TargetConfig& config);
    void readPostgresql(MappingReader& entry, TargetConfig& config);
    void readRabbitmq(MappingReader& entry, TargetConfig& config);
    const YamlNode* mappingIn(MappingReader& entry, const QString& key);
    std::optional<PeekSettings> readPeek(MappingReader& entry);
    QList<QueueSchema> readSchemas(MappingReader& entry, const QStringList& peeked);
    QueueSchema readSchemaOf(const QString& queue, const YamlNode& file);
    std::optional<PostgresqlRespond> readPostgresqlRespond(MappingReader& entry);
    std::optional<RabbitmqRespond> readRabbitmqRespond(MappingReader& entry);
    void readLocal(MappingReader& entry, TargetConfig& config);
    QString readFilePath(MappingReader& entry, const QString& key);

    ConfigFaults& m_faults;
    QDir m_folder;
    bool m_writable;
    QStringList& m_laterKeys;
    QList<ConfigFault>& m_schemaFaults;
    QString m_lastId;
};

/// Whether an id can stand in a finding's id, a file and a window title.
/// Nothing, or why not: "too_long", "control_character", "reserved_character", "blank_edge".
std::optional<QString> faultOfId(const QString& id);

/// The `id` of an entry; a fault is noted, and the id returned all the same, so that others may refer to it.
QString readEntryId(MappingReader& entry);

/// Whether a URL's host is this machine.
bool isLoopback(const QUrl& url);

} // namespace yagura
