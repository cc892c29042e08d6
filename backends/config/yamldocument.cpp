// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/config/yamldocument.h"

#include "backends/config/yamltreebuilder.h"

#include <QStringDecoder>

#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <sstream>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

/// The first thing that keeps the bytes from being text at all.
std::optional<ConfigFault> encodingFault(const QByteArray& bytes, const QString& file)
{
    if (bytes.size() > YamlLimits::bytes)
        return ConfigFault{{file, 1, 1}, u"config.file_too_large"_s, {{u"limit"_s, YamlLimits::bytes}}};
    int line = 1;
    qsizetype start = 0;
    while (start < bytes.size()) {
        const auto newline = bytes.indexOf('\n', start);
        const auto end = newline < 0 ? bytes.size() : newline;
        const QByteArrayView content = QByteArrayView(bytes).sliced(start, end - start);
        if (const auto nul = content.indexOf('\0'); nul >= 0)
            return ConfigFault{{file, line, int(nul) + 1}, u"config.nul"_s, {}};
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = decoder(content);
        if (decoder.hasError())
            return ConfigFault{{file, line, int(text.indexOf(QChar::ReplacementCharacter)) + 1}, u"config.not_utf8"_s, {}};
        start = end + 1;
        ++line;
    }
    return std::nullopt;
}

} // namespace

QString yamlKindName(YamlNode::Kind kind)
{
    switch (kind) {
    case YamlNode::Kind::Null:
        return u"nothing"_s;
    case YamlNode::Kind::Scalar:
        return u"text"_s;
    case YamlNode::Kind::List:
        return u"list"_s;
    case YamlNode::Kind::Mapping:
        return u"mapping"_s;
    }
    return {};
}

YamlDocument parseYaml(const QByteArray& bytes, const QString& file)
{
    QByteArray text = bytes;
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    if (const auto fault = encodingFault(text, file))
        return {{}, {*fault}};

    YamlTreeBuilder builder(text, file);
    try {
        std::istringstream stream(text.toStdString());
        YAML::Parser parser(stream);
        while (parser.HandleNextDocument(builder)) { }
    } catch (const YamlTreeBuilder::Refused&) {
        // The builder has noted why.
    } catch (const YAML::Exception& error) {
        builder.note(error.mark, u"config.syntax"_s, {{u"detail"_s, QString::fromStdString(error.msg)}});
    }
    return builder.takeDocument();
}

} // namespace yagura
