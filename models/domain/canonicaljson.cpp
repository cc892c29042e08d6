// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/canonicaljson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <utility>
#include <vector>

namespace yagura {

namespace {

/// Beyond what any reader takes; what is deeper is left out, so that no input can exhaust the stack.
constexpr int deepest = 1'100;

class CanonicalWriter final {
public:
    void write(const QJsonObject& object);
    QByteArray take() { return std::move(m_text); }

private:
    void write(const QJsonValue& value);
    void write(const QJsonArray& array);
    void write(const QString& text);
    void writeNumber(const QJsonValue& value);

    QByteArray m_text;
    int m_depth = 0;
};

void CanonicalWriter::write(const QJsonObject& object)
{
    if (++m_depth <= deepest) {
        m_text += '{';
        // QJsonObject has an order of its own, which beyond U+FFFF depends on how it was made.
        std::vector<std::pair<QString, QJsonValue>> members;
        for (auto member = object.begin(); member != object.end(); ++member)
            members.emplace_back(member.key(), member.value());
        std::ranges::sort(members, {}, &std::pair<QString, QJsonValue>::first);
        bool isFirst = true;
        for (const auto& [key, value] : members) {
            if (!isFirst)
                m_text += ',';
            isFirst = false;
            write(key);
            m_text += ':';
            write(value);
        }
        m_text += '}';
    }
    --m_depth;
}

void CanonicalWriter::write(const QJsonArray& array)
{
    if (++m_depth <= deepest) {
        m_text += '[';
        bool isFirst = true;
        for (const QJsonValue& value : array) {
            if (!isFirst)
                m_text += ',';
            isFirst = false;
            write(value);
        }
        m_text += ']';
    }
    --m_depth;
}

void CanonicalWriter::write(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        m_text += value.toBool() ? "true" : "false";
        break;
    case QJsonValue::Double:
        writeNumber(value);
        break;
    case QJsonValue::String:
        write(value.toString());
        break;
    case QJsonValue::Array:
        write(value.toArray());
        break;
    case QJsonValue::Object:
        write(value.toObject());
        break;
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        m_text += "null";
        break;
    }
}

void CanonicalWriter::writeNumber(const QJsonValue& value)
{
    const QVariant number = value.toVariant();
    std::array<char, 32> space {};
    char* end = space.data();
    if (number.typeId() == QMetaType::LongLong)
        end = std::to_chars(space.begin(), space.end(), number.toLongLong()).ptr;
    else if (std::isfinite(number.toDouble()))
        end = std::to_chars(space.begin(), space.end(), number.toDouble()).ptr;
    if (end == space.data())
        m_text += "null";
    else
        m_text.append(space.data(), end - space.data());
}

void CanonicalWriter::write(const QString& text)
{
    static constexpr char digits[] = "0123456789abcdef";
    m_text += '"';
    const QByteArray bytes = wellFormed(text).toUtf8();
    for (const char byte : bytes) {
        if (byte == '"' || byte == '\\') {
            m_text += '\\';
            m_text += byte;
        } else if (static_cast<unsigned char>(byte) < 0x20) {
            m_text += "\\u00";
            m_text += digits[byte >> 4];
            m_text += digits[byte & 0xf];
        } else {
            m_text += byte;
        }
    }
    m_text += '"';
}

} // namespace

QString wellFormed(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            ++i;
        else if (text.at(i).isSurrogate())
            text[i] = QChar(QChar::ReplacementCharacter);
    }
    return text;
}

QByteArray canonicalJson(const QJsonObject& object)
{
    CanonicalWriter writer;
    writer.write(object);
    return writer.take();
}

std::optional<QJsonObject> readBack(const QJsonObject& object)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(canonicalJson(object), &error);
    if (error.error != QJsonParseError::NoError)
        return std::nullopt;
    return document.object();
}

} // namespace yagura
