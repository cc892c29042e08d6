// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/config/yamlscalar.h"

#include <QRegularExpression>

#include <array>
#include <cmath>
#include <span>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

struct Unit {
    const char* name;
    double factor;
};

constexpr std::array durationUnits{
    Unit{"ms", 1}, Unit{"s", 1e3}, Unit{"m", 60e3}, Unit{"h", 3600e3}, Unit{"d", 86400e3},
};

constexpr std::array sizeUnits{
    Unit{"B", 1},
    Unit{"kB", 1e3}, Unit{"KB", 1e3}, Unit{"MB", 1e6}, Unit{"GB", 1e9}, Unit{"TB", 1e12},
    Unit{"KiB", 1024}, Unit{"MiB", 1048576}, Unit{"GiB", 1073741824}, Unit{"TiB", 1099511627776},
};

/// The largest double below which every whole number is exact.
constexpr double exactWhole = 9007199254740992.0;

std::optional<double> decimal(const QString& text)
{
    static const QRegularExpression shape(uR"(\A-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]{1,3})?\z)"_s);
    if (text.size() > 40 || !shape.match(text).hasMatch())
        return std::nullopt;
    bool ok = false;
    const double value = text.toDouble(&ok);
    return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

std::optional<qint64> withUnit(const YamlNode& node, std::span<const Unit> units)
{
    static const QRegularExpression shape(uR"(\A((?:0|[1-9][0-9]*)(?:\.[0-9]+)?)([A-Za-z]+)\z)"_s);
    const auto match = shape.match(node.kind == YamlNode::Kind::Scalar ? node.text : QString());
    if (!match.hasMatch())
        return std::nullopt;
    const auto number = decimal(match.captured(1));
    for (const auto& unit : units) {
        if (!number || match.captured(2) != QLatin1StringView(unit.name))
            continue;
        const double value = std::round(*number * unit.factor);
        return value < exactWhole ? std::optional(qint64(value)) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace

std::optional<bool> boolOf(const YamlNode& node)
{
    if (node.kind != YamlNode::Kind::Scalar || node.quoted)
        return std::nullopt;
    if (node.text == "true"_L1)
        return true;
    if (node.text == "false"_L1)
        return false;
    return std::nullopt;
}

std::optional<double> numberOf(const YamlNode& node)
{
    if (node.kind != YamlNode::Kind::Scalar || node.quoted)
        return std::nullopt;
    return decimal(node.text);
}

std::optional<std::chrono::milliseconds> durationOf(const YamlNode& node)
{
    const auto value = withUnit(node, durationUnits);
    return value ? std::optional(std::chrono::milliseconds(*value)) : std::nullopt;
}

std::optional<qint64> sizeOf(const YamlNode& node)
{
    return withUnit(node, sizeUnits);
}

std::optional<double> ratioOf(const YamlNode& node)
{
    if (node.kind == YamlNode::Kind::Scalar && node.text.endsWith(u'%')) {
        const auto percent = decimal(node.text.chopped(1));
        return percent ? std::optional(*percent / 100) : std::nullopt;
    }
    return numberOf(node);
}

std::optional<double> levelOf(const YamlNode& node, const QString& unit)
{
    if (unit == "s"_L1) {
        if (const auto duration = durationOf(node))
            return double(duration->count()) / 1000;
    }
    if (unit == "By"_L1) {
        if (const auto size = sizeOf(node))
            return double(*size);
    }
    return unit == "1"_L1 ? ratioOf(node) : numberOf(node);
}

} // namespace yagura
