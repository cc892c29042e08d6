// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <array>

namespace yagura {

/// The text that a key, between its quotes, stands for. Half a surrogate pair stays an escape, broken UTF-8 becomes U+FFFD.
QString jsonKeyText(QByteArrayView raw);

/// A key as a step of a path: ".price", "['unit price']". A key of more than 64 characters is cut and ends in "…".
QString jsonKeyStep(QString key);

/// The way from the root to where a scanner is: for each of the outer 64 levels the index or the key. Deeper levels are
/// only counted, so it never grows. Keys are not copied until the bytes that hold them go away (leaveBytes).
class JsonTrail final {
public:
    static constexpr qint64 keptLevels = 64;
    static constexpr qsizetype keptKeyBytes = 256;

    void open(bool isObject)
    {
        if (m_depth < keptLevels) {
            Level& level = m_levels[std::size_t(m_depth)];
            level.isObject = isObject;
            level.hasStep = !isObject;
            level.index = 0;
        }
        ++m_depth;
    }

    void close() { --m_depth; }

    void nextElement()
    {
        if (m_depth <= keptLevels)
            ++m_levels[std::size_t(m_depth - 1)].index;
    }

    void nextMember()
    {
        if (m_depth <= keptLevels)
            m_levels[std::size_t(m_depth - 1)].hasStep = false;
    }

    /// The key of the member that begins, as it stands between its quotes. The bytes must stay until leaveBytes().
    void enterMember(QByteArrayView key)
    {
        if (m_depth > keptLevels)
            return;
        Level& level = m_levels[std::size_t(m_depth - 1)];
        level.key = key;
        level.hasStep = true;
    }

    /// The bytes that the last keys point into are about to go.
    void leaveBytes();

    qint64 depth() const { return m_depth; }

    /// "$.items[3].price"; with `anyElement` "$.items[*].price".
    QString text(bool anyElement) const;

private:
    struct Level {
        QByteArrayView key; ///< points into the scanner's bytes or into `kept`
        QByteArray kept;
        qint64 index = 0;
        bool isObject = false;
        bool hasStep = false;
    };

    std::array<Level, std::size_t(keptLevels)> m_levels;
    qint64 m_depth = 0;
};

} // namespace yagura
