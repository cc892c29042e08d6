// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/runbooks/stepparts.h"

namespace yagura {

/// Reads one entry of `steps:`. All references must outlive it.
class StepReader final {
public:
    explicit StepReader(StepParts& parts) : m_parts(parts) { }

    /// The step as far as it can be read; what is wrong with it was noted.
    RunbookStep read(const YamlNode& node, MappingReader& entry);

private:
    using ReadContent = RunbookStep::Content (StepReader::*)(const YamlNode&, MappingReader&);
    struct Kind {
        const char* key;
        ReadContent read;
        bool isMapping; ///< else the reader looks at the shape itself
    };
    static const QList<Kind>& kinds();

    void readContent(MappingReader& entry, RunbookStep& step);
    RunbookStep::Content contentOf(const Kind& kind, const YamlNode& node);
    void readVerdict(MappingReader& entry, RunbookStep& step);

    RunbookStep::Content evidence(const YamlNode& node, MappingReader& entry);
    RunbookStep::Content observe(const YamlNode& node, MappingReader& entry);
    RunbookStep::Content decide(const YamlNode& node, MappingReader& entry);
    RunbookStep::Content byHand(const YamlNode& node, MappingReader& entry);
    RunbookStep::Content change(const YamlNode& node, MappingReader& entry);
    RunbookStep::Content wait(const YamlNode& node, MappingReader& entry);
    RunbookStep::Content say(const YamlNode& node, MappingReader& entry);

    EvidenceStep::Number number(const YamlNode& item, const QString& target);
    ObserveStep::Query query(MappingReader& entry);
    ObserveStep::Get get(MappingReader& entry);
    ObserveStep::Reader reader(MappingReader& entry);
    ObserveStep::OwnSql sql(MappingReader& entry);
    /// Of the keys that exclude each other, the one that is there; null, and noted, when it is not exactly one.
    QString oneOf(MappingReader& entry, const QStringList& keys);
    std::chrono::seconds seconds(MappingReader& entry, const QString& key, std::chrono::seconds otherwise);

    StepParts& m_parts;
};

} // namespace yagura
