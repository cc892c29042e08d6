// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/unifieddiff.h"

#include <QStringList>

#include <algorithm>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr qsizetype linesAround = 3;

/// A line of the whole story: in both texts, only in the first, or only in the second.
struct Line {
    enum class Kind { Both, Out, In };

    Kind kind = Kind::Both;
    QStringView text;
};
using Story = std::vector<Line>;

using Lines = QList<QStringView>;

Lines linesOf(const QString& text)
{
    Lines lines = QStringView(text).split(u'\n');
    if (lines.last().isEmpty())
        lines.removeLast(); // what follows the last line break is no line
    return lines;
}

/// Myers' search for the fewest lines to take out and put in: furthest[k] is how far along `before` one comes on
/// diagonal k with d differences. Each round is kept, so that the way can be walked back.
class Search final {
public:
    Search(const Lines& before, const Lines& after) : m_before(before), m_after(after) { }

    /// From the end back to the start; nothing when there are more than mostDifferences.
    std::optional<Story> walk()
    {
        std::vector<qsizetype> furthest(2 * mostDifferences + 3, 0);
        for (int d = 0; d <= mostDifferences; ++d) {
            m_rounds.push_back(furthest);
            for (int k = -d; k <= d; k += 2) {
                auto& x = at(furthest, k) = start(furthest, k, d);
                while (isSame(x, x - k))
                    ++x;
                if (x >= m_before.size() && x - k >= m_after.size())
                    return wayBack(d);
            }
        }
        return std::nullopt;
    }

private:
    static qsizetype& at(std::vector<qsizetype>& furthest, int k)
    {
        return furthest[std::size_t(k + mostDifferences + 1)];
    }
    bool isSame(qsizetype x, qsizetype y) const
    {
        return x < m_before.size() && y < m_after.size() && m_before.at(x) == m_after.at(y);
    }
    static bool comesFromAbove(std::vector<qsizetype>& furthest, int k, int d)
    {
        return k == -d || (k != d && at(furthest, k - 1) < at(furthest, k + 1));
    }
    static qsizetype start(std::vector<qsizetype>& furthest, int k, int d)
    {
        if (d == 0)
            return 0;
        return comesFromAbove(furthest, k, d) ? at(furthest, k + 1) : at(furthest, k - 1) + 1;
    }

    Story wayBack(int d)
    {
        Story story;
        qsizetype x = m_before.size();
        qsizetype y = m_after.size();
        for (; d >= 0; --d) {
            auto& furthest = m_rounds[std::size_t(d)];
            const int k = int(x - y);
            const bool isIn = d > 0 && comesFromAbove(furthest, k, d);
            const qsizetype fromX = d == 0 ? 0 : at(furthest, isIn ? k + 1 : k - 1);
            const qsizetype fromY = d == 0 ? 0 : fromX - (isIn ? k + 1 : k - 1);
            for (const qsizetype until = d == 0 ? 0 : fromX + (isIn ? 0 : 1); x > until; --x, --y)
                story.push_back({Line::Kind::Both, m_before.at(x - 1)});
            if (d == 0)
                break;
            story.push_back(
                isIn ? Line {Line::Kind::In, m_after.at(fromY)} : Line {Line::Kind::Out, m_before.at(fromX)});
            x = fromX;
            y = fromY;
        }
        std::ranges::reverse(story);
        return story;
    }

    const Lines& m_before;
    const Lines& m_after;
    std::vector<std::vector<qsizetype>> m_rounds;
};

/// Too much to search: all of it out, all of it in.
Story replacedWhole(const Lines& before, const Lines& after)
{
    Story story;
    for (const QStringView line : before)
        story.push_back({Line::Kind::Out, line});
    for (const QStringView line : after)
        story.push_back({Line::Kind::In, line});
    return story;
}

/// What both begin and end with needs no search.
Story storyOf(const Lines& before, const Lines& after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype head = 0;
    while (head < shorter && before.at(head) == after.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && before.at(before.size() - 1 - tail) == after.at(after.size() - 1 - tail))
        ++tail;

    const Lines middleBefore = before.mid(head, before.size() - head - tail);
    const Lines middleAfter = after.mid(head, after.size() - head - tail);
    Story story;
    for (const QStringView line : before.mid(0, head))
        story.push_back({Line::Kind::Both, line});
    const Story middle = Search(middleBefore, middleAfter).walk().value_or(replacedWhole(middleBefore, middleAfter));
    story.insert(story.end(), middle.begin(), middle.end());
    for (const QStringView line : before.mid(before.size() - tail))
        story.push_back({Line::Kind::Both, line});
    return story;
}

/// Writes the parts of a story that differ.
class Writer final {
public:
    explicit Writer(const Story& story) : m_story(story) { }

    QString text()
    {
        for (qsizetype at = 0; at < size() && !isFull();) {
            if (isChange(at))
                at = writePart(at);
            else
                pass(at++);
        }
        if (isFull())
            m_lines.append(u"…"_s);
        return m_lines.isEmpty() ? QString() : m_lines.join(u'\n') + u'\n';
    }

private:
    qsizetype size() const { return qsizetype(m_story.size()); }
    const Line& line(qsizetype at) const { return m_story[std::size_t(at)]; }
    bool isChange(qsizetype at) const { return line(at).kind != Line::Kind::Both; }
    bool isFull() const { return m_lines.size() >= mostDiffLines; }

    void pass(qsizetype at)
    {
        m_before += line(at).kind != Line::Kind::In ? 1 : 0;
        m_after += line(at).kind != Line::Kind::Out ? 1 : 0;
    }

    /// The end of the part that begins with the change at `first`: changes that stand near each other are one part.
    qsizetype endOf(qsizetype first) const
    {
        qsizetype last = first;
        for (qsizetype at = first; at < size() && at <= last + 2 * linesAround; ++at) {
            if (isChange(at))
                last = at;
        }
        return std::min(size(), last + 1 + linesAround);
    }

    static QString range(qsizetype begin, qsizetype count)
    {
        // By custom an empty range names the line before it.
        return u"%1,%2"_s.arg(count > 0 ? begin + 1 : begin).arg(count);
    }

    qsizetype writePart(qsizetype change)
    {
        const qsizetype begin = std::max<qsizetype>(0, change - linesAround);
        const qsizetype end = endOf(change);
        const qsizetype firstBefore = m_before - (change - begin);
        const qsizetype firstAfter = m_after - (change - begin);
        QStringList lines;
        for (qsizetype at = begin; at < end; ++at) {
            const QChar sign = !isChange(at) ? u' ' : line(at).kind == Line::Kind::Out ? u'-' : u'+';
            lines.append(sign + line(at).text.toString());
            if (at >= change)
                pass(at);
        }
        m_lines.append(u"@@ -%1 +%2 @@"_s.arg(
            range(firstBefore, m_before - firstBefore), range(firstAfter, m_after - firstAfter)));
        m_lines.append(lines.mid(0, std::max<qsizetype>(0, mostDiffLines - m_lines.size())));
        return end;
    }

    const Story& m_story;
    QStringList m_lines;
    qsizetype m_before = 0; ///< lines passed of the first text
    qsizetype m_after = 0;
};

} // namespace

QString unifiedDiff(const QString& before, const QString& after)
{
    const Story story = storyOf(linesOf(before), linesOf(after));
    return Writer(story).text();
}

QString asNew(const QString& text)
{
    return unifiedDiff(QString(), text);
}

} // namespace yagura
