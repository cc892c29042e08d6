// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QSet>
#include <QString>

#include <vector>

namespace yagura {

/// Remembers the keys of the open objects, compared as the characters that they stand for: "a" and "\u0061" are the same.
/// Bounded: keys longer than 1,024 bytes, objects deeper than 512 levels, and whatever would make it hold more than four million
/// characters are not remembered; then sawEveryKey() is false.
class JsonDuplicates final {
public:
    static constexpr qsizetype longestKey = 1024;
    static constexpr qsizetype deepest = 512;
    static constexpr qsizetype mostCharacters = 4'000'000;

    void open();
    void close();

    /// Whether the innermost open object has such a key already. The key as it stands between its quotes.
    bool isRepeated(QByteArrayView key);

    bool sawEveryKey() const { return m_sawEveryKey; }

private:
    struct Keys {
        QSet<QString> seen;
        qsizetype characters = 0;
    };

    std::vector<Keys> m_levels;
    qint64 m_unseenLevels = 0;
    qsizetype m_characters = 0;
    bool m_sawEveryKey = true;
};

} // namespace yagura
