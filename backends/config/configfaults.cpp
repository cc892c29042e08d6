// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/config/configfaults.h"

#include <QJsonArray>

#include <algorithm>
#include <numeric>
#include <utility>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

/// Words longer than this are cut: nobody reads them, and the distance costs their product.
constexpr qsizetype longestWord = 64;

qsizetype levenshtein(const QString& left, const QString& right)
{
    std::vector<qsizetype> row(std::size_t(right.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < left.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i + 1);
        for (qsizetype j = 0; j < right.size(); ++j) {
            auto& cell = row[std::size_t(j) + 1];
            const qsizetype replaced = diagonal + (left.at(i) == right.at(j) ? 0 : 1);
            diagonal = cell;
            cell = std::min({replaced, cell + 1, row[std::size_t(j)] + 1});
        }
    }
    return row.back();
}

} // namespace

ConfigFaults::ConfigFaults(QString file) : m_file(std::move(file)) { }

void ConfigFaults::note(const SourcePlace& place, const QString& code, const QJsonObject& args)
{
    ++m_noted;
    if (m_noted < limit)
        m_faults.append({place, code, args});
    else if (m_noted == limit)
        m_faults.append({place, u"config.too_many_faults"_s, {{u"limit"_s, limit}}});
}

void ConfigFaults::noteWrongType(const YamlNode& node, const QString& key, const QString& expected)
{
    note(placeOf(node), u"config.wrong_type"_s,
         {{u"key"_s, key.left(longestWord)}, {u"expected"_s, expected}, {u"found"_s, yamlKindName(node.kind)}});
}

QString nearestWord(const QString& word, const QStringList& known)
{
    const QString asked = word.left(longestWord).toLower();
    QString nearest;
    qsizetype best = asked.size() / 2 + 2;
    for (const auto& candidate : known) {
        // A word that was cut short is nearer than its missing letters say.
        const bool isBeginning = asked.size() > 2 && candidate.startsWith(asked, Qt::CaseInsensitive);
        const auto distance = isBeginning ? 1 : levenshtein(asked, candidate.toLower());
        if (distance < best) {
            best = distance;
            nearest = candidate;
        }
    }
    return nearest;
}

QJsonObject unknownWord(const QString& name, const QString& word, const QStringList& known)
{
    QJsonObject args{{name, word.left(longestWord)}};
    if (const auto nearest = nearestWord(word, known); !nearest.isEmpty())
        args.insert(u"nearest"_s, nearest);
    args.insert(u"known"_s, QJsonArray::fromStringList(known));
    return args;
}

} // namespace yagura
