// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/config/configfaults.h"

#include <QSet>

#include <chrono>
#include <optional>

namespace yagura {

/// Reads one mapping key by key. A key becomes known by being asked for, so that what is known is said in one place;
/// whoever is done asking calls refuseUnknown(). What does not fit is noted and read as nothing.
/// The node and the faults must outlive it.
class MappingReader final {
public:
    enum class Shape { Any, List, Mapping, TextOrMapping };

    MappingReader(const YamlNode& node, ConfigFaults& faults);

    /// Whether nothing was noted since this reader began.
    bool isSound() const { return m_faults.count() == m_faultsBefore; }
    SourcePlace place() const { return m_faults.placeOf(m_node); }
    SourcePlace placeOf(const QString& key) const; ///< of its value, or of the mapping when the key is not there

    /// The value, or nullptr when the key is missing or empty.
    const YamlNode* find(const QString& key);
    const YamlNode* require(const QString& key);

    std::optional<QString> text(const QString& key); ///< never empty
    QString requiredText(const QString& key);
    /// One of a few words; noted as config.bad_value otherwise.
    std::optional<QString> word(const QString& key, const QStringList& known);
    std::optional<bool> flag(const QString& key);
    std::optional<double> ratio(const QString& key);
    std::optional<double> level(const QString& key, const QString& unit);
    std::optional<std::chrono::milliseconds> duration(const QString& key);
    QStringList texts(const QString& key); ///< a list of non-empty texts

    /// A key of a capability that this version does not use yet: checked for its shape only.
    void later(const QString& key, Shape shape, QStringList& laterKeys);

    void note(const QString& key, const QString& code, QJsonObject args = {});
    void refuseUnknown();

private:
    template<typename Value>
    std::optional<Value> typed(const QString& key, std::optional<Value> (*read)(const YamlNode&), const QString& expected);
    const YamlNode::Entry* entry(const QString& key) const;

    const YamlNode& m_node;
    ConfigFaults& m_faults;
    qsizetype m_faultsBefore;
    QStringList m_known;
};

} // namespace yagura
