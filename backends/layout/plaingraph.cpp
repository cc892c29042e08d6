// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/layout/plaingraph.h"

#include "backends/layout/dotwriter.h"

#include <QHash>
#include <QPointF>

#include <algorithm>
#include <cmath>
#include <limits>

namespace yagura {

namespace {

constexpr double largest = 1e5; // inches; beyond that it is no picture

using Words = QList<QByteArray>;
using Spline = std::vector<QPointF>; ///< of cubic pieces that share their ends

/// The height of a curve at some x: halving finds it, because our curves lead from left to right.
double heightAt(const Spline& spline, double x)
{
    std::size_t piece = 0;
    while (piece + 6 < spline.size() && spline[piece + 3].x() < x)
        piece += 3;
    const auto at = [&](double t) {
        const double s = 1 - t;
        return s * s * s * spline[piece] + 3 * s * s * t * spline[piece + 1] + 3 * s * t * t * spline[piece + 2]
            + t * t * t * spline[piece + 3];
    };
    double low = 0;
    double high = 1;
    for (int halving = 0; halving < 20; ++halving) {
        const double middle = (low + high) / 2;
        (at(middle).x() < x ? low : high) = middle;
    }
    return at(low).y();
}

class PlainReading final {
public:
    explicit PlainReading(const LayoutRequest& request)
        : m_request(request), m_points(std::size_t(request.boxes.size() + columnsIn(request))),
          m_splines(std::size_t(request.lines.size()))
    {
        for (qsizetype line = 0; line < request.lines.size(); ++line)
            m_lines.insert({request.lines[line].from, request.lines[line].to}, line);
    }

    bool read(const QByteArray& text)
    {
        const QList<QByteArray> lines = text.trimmed().split('\n');
        if (lines.size() < 2 || !readGraph(lines.first().simplified().split(' ')) || lines.last().trimmed() != "stop")
            return false;
        return std::all_of(lines.begin() + 1, lines.end() - 1,
            [this](const QByteArray& line) { return readLine(line.simplified().split(' ')); });
    }

    std::optional<LayoutAnswer> answer() const;

private:
    static std::optional<double> number(const QByteArray& word)
    {
        bool isNumber = false;
        const double value = word.toDouble(&isNumber);
        return isNumber && std::isfinite(value) && std::abs(value) < largest ? std::optional(value) : std::nullopt;
    }
    std::optional<std::size_t> place(const QByteArray& word) const
    {
        bool isNumber = false;
        const uint value = word.toUInt(&isNumber);
        return isNumber && value < m_points.size() ? std::optional<std::size_t>(value) : std::nullopt;
    }
    bool readGraph(const Words& words);
    bool readLine(const Words& words)
    {
        return words.first() == "node" ? readNode(words) : words.first() == "edge" && readEdge(words);
    }
    bool readNode(const Words& words);
    bool readEdge(const Words& words);
    std::optional<QPointF> point(const QByteArray& x, const QByteArray& y) const;
    std::vector<double> bendsOf(const LayoutRequest::Line& line, const Spline& spline) const;

    const LayoutRequest& m_request;
    double m_height = 0;
    std::vector<std::optional<QPointF>> m_points; ///< of boxes and anchors
    QHash<std::pair<int, int>, qsizetype> m_lines;
    std::vector<Spline> m_splines;
};

// graph SCALE WIDTH HEIGHT
bool PlainReading::readGraph(const Words& words)
{
    const auto height = words.size() == 4 && words[0] == "graph" ? number(words[3]) : std::nullopt;
    m_height = height.value_or(0);
    return height.has_value();
}

// Inches upwards become pixels downwards.
std::optional<QPointF> PlainReading::point(const QByteArray& x, const QByteArray& y) const
{
    const auto right = number(x);
    const auto up = number(y);
    return right && up ? std::optional(QPointF(*right, m_height - *up) * pixelsPerInch) : std::nullopt;
}

// node NAME X Y WIDTH HEIGHT LABEL STYLE SHAPE COLOR FILL
bool PlainReading::readNode(const Words& words)
{
    const auto at = words.size() >= 6 ? place(words[1]) : std::nullopt;
    if (!at || m_points[*at])
        return false;
    m_points[*at] = point(words[2], words[3]);
    return m_points[*at].has_value();
}

// edge TAIL HEAD N X1 Y1 … XN YN STYLE COLOR
bool PlainReading::readEdge(const Words& words)
{
    const auto tail = words.size() > 4 ? place(words[1]) : std::nullopt;
    const auto head = words.size() > 4 ? place(words[2]) : std::nullopt;
    const qsizetype points = words.size() > 4 ? words[3].toUShort() : 0;
    if (!tail || !head || points < 4 || points % 3 != 1 || words.size() < 4 + 2 * points)
        return false;
    const auto line = m_lines.constFind({int(*tail), int(*head)});
    if (line == m_lines.cend())
        return qsizetype(*tail) >= m_request.boxes.size(); // of the chain of anchors
    Spline& spline = m_splines[std::size_t(*line)];
    if (!spline.empty())
        return false;
    for (qsizetype at = 0; at < points; ++at) {
        const auto next = point(words[4 + 2 * at], words[5 + 2 * at]);
        if (!next)
            return false;
        spline.push_back(*next);
    }
    return true;
}

std::vector<double> PlainReading::bendsOf(const LayoutRequest::Line& line, const Spline& spline) const
{
    std::vector<double> bends;
    for (int column = m_request.boxes[line.from].column + 1; column < m_request.boxes[line.to].column; ++column)
        bends.push_back(heightAt(spline, m_points[std::size_t(m_request.boxes.size() + column)]->x()));
    return bends;
}

std::optional<LayoutAnswer> PlainReading::answer() const
{
    if (!std::ranges::all_of(m_points, &std::optional<QPointF>::has_value))
        return std::nullopt;
    LayoutAnswer answer;
    double top = std::numeric_limits<double>::max();
    for (qsizetype box = 0; box < m_request.boxes.size(); ++box) {
        answer.centres.push_back(m_points[std::size_t(box)]->y());
        top = std::min(top, answer.centres.back() - m_request.boxes[box].height / 2);
    }
    for (qsizetype at = 0; at < m_request.lines.size(); ++at) {
        const LayoutRequest::Line& line = m_request.lines[at];
        const Spline& spline = m_splines[std::size_t(at)];
        const bool leadsRight = m_request.boxes[line.from].column < m_request.boxes[line.to].column;
        if (leadsRight == spline.empty())
            return std::nullopt;
        answer.bends.push_back(leadsRight ? bendsOf(line, spline) : std::vector<double>());
    }
    for (double& centre : answer.centres)
        centre -= top;
    for (auto& bends : answer.bends) {
        for (double& bend : bends)
            bend -= top;
    }
    return fits(answer, m_request) ? std::optional(std::move(answer)) : std::nullopt;
}

} // namespace

std::optional<LayoutAnswer> readPlainGraph(const QByteArray& text, const LayoutRequest& request)
{
    PlainReading reading(request);
    return reading.read(text) ? reading.answer() : std::nullopt;
}

} // namespace yagura
