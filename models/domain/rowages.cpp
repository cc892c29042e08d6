// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rowages.h"

#include <QHash>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

/// Below this, saying it row by row is as short.
constexpr int leastRows = 4;
constexpr double perSecond = 1e6;
/// A day of microseconds: what grew by more between two looks did not grow old.
constexpr double longestStep = 86'400 * perSecond;

double older(double age, double seconds)
{
    return std::round((age + seconds) * perSecond) / perSecond;
}

/// By how much most rows' member grew; nothing when fewer did than did not.
std::optional<double> commonStep(const QString& member, const QJsonArray& before, const KeyedTable& old,
    const QJsonArray& after, const KeyedTable& next)
{
    QHash<qint64, int> steps;
    int unchanged = 0;
    for (qsizetype place = 0; place < after.size(); ++place) {
        const auto known = old.rows.constFind(next.keys[place]);
        const QJsonValue was = known == old.rows.constEnd() ? QJsonValue() : before[*known][member];
        const QJsonValue is = after[place][member];
        if (!was.isDouble() || !is.isDouble())
            continue;
        const double step = std::round((is.toDouble() - was.toDouble()) * perSecond);
        if (step == 0)
            ++unchanged;
        else if (std::abs(step) < longestStep && older(was.toDouble(), step / perSecond) == is.toDouble())
            ++steps[qint64(step)];
    }
    const auto most = std::ranges::max_element(steps);
    const bool isShorter = most != steps.end() && *most >= leastRows && *most > unchanged;
    return isShorter ? std::optional(double(most.key()) / perSecond) : std::nullopt;
}

} // namespace

QJsonObject commonAges(const QJsonArray& before, const KeyedTable& old, const QJsonArray& after, const KeyedTable& next)
{
    QJsonObject ages;
    if (after.size() < leastRows || before.size() < leastRows)
        return ages;
    // Every row of a table has the same members.
    const QJsonObject row = after.first().toObject();
    for (auto member = row.constBegin(); member != row.constEnd(); ++member) {
        if (!member.key().endsWith("_s"_L1))
            continue;
        if (const auto step = commonStep(member.key(), before, old, after, next))
            ages.insert(member.key(), *step);
    }
    return ages;
}

QJsonObject olderRow(const QJsonObject& row, const QJsonObject& ages)
{
    QJsonObject aged = row;
    for (auto age = ages.constBegin(); age != ages.constEnd(); ++age) {
        const QJsonValue was = row.value(age.key());
        if (was.isDouble())
            aged.insert(age.key(), older(was.toDouble(), age.value().toDouble()));
    }
    return aged;
}

} // namespace yagura
