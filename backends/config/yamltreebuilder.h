// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/config/yamldocument.h"

#include <QSet>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/mark.h>

#include <optional>

namespace yagura {

/// Builds the node tree from yaml-cpp's events, so that nothing refused is ever built: an alias bomb costs one event.
/// Throws Refused at the first construct that makes the rest of the file meaningless; the fault is noted before.
class YamlTreeBuilder final : public YAML::EventHandler {
public:
    struct Refused { };

    YamlTreeBuilder(const QByteArray& bytes, QString file);

    void note(const YAML::Mark& mark, const QString& code, const QJsonObject& args = {});
    YamlDocument takeDocument();

    void OnDocumentStart(const YAML::Mark& mark) override;
    void OnDocumentEnd() override { }
    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override;
    void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override;
    void OnAnchor(const YAML::Mark& mark, const std::string& name) override;
    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  const std::string& value) override;
    void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value style) override;
    void OnSequenceEnd() override;
    void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value style) override;
    void OnMapEnd() override;

private:
    struct Key {
        QString text;
        int line = 1;
        int column = 1;
    };
    /// A list or mapping that is still open.
    struct Open {
        YamlNode node;
        std::optional<Key> key; ///< read, its value not yet
        QSet<QString> keys;
    };

    [[noreturn]] void refuse(const YAML::Mark& mark, const QString& code, const QJsonObject& args = {});
    void refuseProperties(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor);
    bool expectsKey() const;
    YamlNode nodeAt(const YAML::Mark& mark, YamlNode::Kind kind);
    void takeKey(const YAML::Mark& mark, const std::string& value, bool plain);
    void open(YamlNode node);
    void close();
    void add(YamlNode node);
    SourcePlace placeOf(const YAML::Mark& mark) const;

    QString m_file;
    std::vector<std::size_t> m_lineStarts; ///< byte offsets
    std::vector<int> m_charactersBefore; ///< of each byte offset, and of the end
    std::vector<Open> m_open;
    YamlNode m_root;
    QList<ConfigFault> m_faults;
    int m_nodes = 0;
    int m_documents = 0;
};

} // namespace yagura
