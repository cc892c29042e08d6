// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/schema/jsonplace.h"

#include "models/domain/jsontrail.h"

#include <algorithm>

namespace yagura {

namespace {

/// Reads on in valid JSON. Whatever the text, it stops at its end.
class JsonWalk final {
public:
    explicit JsonWalk(QByteArrayView json) : m_json(json) { }

    qint64 at() const { return m_at; }
    bool isAtEnd() const { return m_at >= m_json.size(); }
    char here() const { return isAtEnd() ? '\0' : m_json[m_at]; }
    void forward() { ++m_at; }

    /// To the next thing that is neither white space nor a comma or colon between values.
    void toNext()
    {
        while (!isAtEnd() && QByteArrayView(" \t\r\n,:").contains(here()))
            forward();
    }

    /// From its opening quote past the closing one; what stood between them.
    QByteArrayView string()
    {
        const qsizetype from = ++m_at;
        while (!isAtEnd() && here() != '"')
            m_at += here() == '\\' ? 2 : 1;
        const qsizetype end = std::min(m_at, m_json.size());
        m_at = end + 1;
        return m_json.sliced(std::min(from, end), end - std::min(from, end));
    }

    void skipValue()
    {
        int depth = 0;
        do {
            toNext();
            const char mark = here();
            if (mark == '"') {
                string();
                continue;
            }
            if (mark == '{' || mark == '[')
                ++depth;
            else if (mark == '}' || mark == ']')
                --depth;
            else
                skipWord();
            if (QByteArrayView("{}[]").contains(mark))
                forward();
        } while (depth > 0 && !isAtEnd());
    }

    /// From a container to the value of that key or index; false, and inside of it, when there is none.
    bool enter(const QString& step)
    {
        const bool isObject = here() == '{';
        if (!isObject && here() != '[')
            return false;
        forward();
        for (qsizetype index = 0;; ++index) {
            toNext();
            if (isAtEnd() || here() == '}' || here() == ']')
                return false;
            const QString key = isObject ? jsonKeyText(string()) : QString::number(index);
            toNext();
            if (key == step)
                return true;
            skipValue();
        }
    }

private:
    void skipWord()
    {
        while (!isAtEnd() && !QByteArrayView(" \t\r\n,:{}[]\"").contains(here()))
            forward();
    }

    QByteArrayView m_json;
    qsizetype m_at = 0;
};

} // namespace

qint64 offsetOfValue(QByteArrayView json, const QStringList& steps)
{
    JsonWalk walk(json);
    walk.toNext();
    qint64 reached = walk.at();
    for (const QString& step : steps) {
        if (!walk.enter(step))
            break;
        reached = walk.at();
    }
    return reached;
}

qint64 offsetOfDepth(QByteArrayView json, int levels)
{
    JsonWalk walk(json);
    int depth = 0;
    while (!walk.isAtEnd()) {
        const char mark = walk.here();
        if (mark == '"') {
            walk.string();
            continue;
        }
        if (mark == '{' || mark == '[') {
            if (depth == levels)
                return walk.at();
            ++depth;
        } else if (mark == '}' || mark == ']') {
            --depth;
        }
        walk.forward();
    }
    return json.size();
}

SourcePlace placeOfOffset(QByteArrayView text, qint64 offset, const QString& file)
{
    const auto before = text.first(std::clamp(qsizetype(offset), qsizetype(0), text.size()));
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    const auto line = before.sliced(lineStart);
    const auto continues = [](char byte) { return (uchar(byte) & 0xc0) == 0x80; };
    const auto column = line.size() - std::ranges::count_if(line, continues) + 1;
    return {file, int(before.count('\n')) + 1, int(column)};
}

} // namespace yagura
