// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/schema/schemalint.h"
#include "backends/schema/schemapointer.h"

#include <QUrl>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace yagura {

void SchemaLint::resolve(const Reference& reference)
{
    const QString place = reference.from + u"/$ref"_s;
    const QJsonObject args {{u"ref"_s, reference.says.left(200)}};
    if (isBelowAnotherBase(reference.from))
        return note(place, u"schema.unsupported"_s, {{u"key"_s, u"$id"_s}});
    const auto pointer = pointerOf(reference.says);
    if (!pointer)
        return note(place, u"schema.remote_reference"_s, args);
    const QJsonValue target = valueAt(m_schema.root, *pointer);
    if (target.isUndefined() || (!pointer->isEmpty() && !pointer->startsWith(u'/')))
        return note(place, u"schema.unresolved"_s, args);
    m_schema.references.insert(reference.says, {*pointer, target});
    m_inPlace[reference.from].append(*pointer);
    enqueue(*pointer, target);
}

/// Nothing for another document. A fragment that is no pointer is the name of an anchor, which is returned as it is.
std::optional<QString> SchemaLint::pointerOf(const QString& says) const
{
    const QString document = says.section(u'#', 0, 0);
    if (!document.isEmpty() && document != m_rootId)
        return std::nullopt;
    return QUrl::fromPercentEncoding(says.section(u'#', 1).toUtf8());
}

bool SchemaLint::isBelowAnotherBase(const QString& pointer) const
{
    return std::ranges::any_of(
        m_bases, [&](const QString& base) { return pointer == base || pointer.startsWith(base + u'/'); });
}

/// A subschema that is held against the same value as itself would never end. Depth first, with a stack of our own.
void SchemaLint::refuseCircles()
{
    enum class Mark { Open, Done };
    struct Step {
        QString pointer;
        qsizetype next = 0;
    };
    QHash<QString, Mark> marks;
    // In order, so that a circle is told at the same place each time.
    auto starts = m_inPlace.keys();
    std::ranges::sort(starts);
    for (const QString& start : starts) {
        std::vector<Step> way;
        if (!marks.contains(start))
            way.push_back({start});
        while (!way.empty()) {
            Step& step = way.back();
            marks[step.pointer] = Mark::Open;
            const auto next = m_inPlace.value(step.pointer);
            if (step.next == next.size()) {
                marks[step.pointer] = Mark::Done;
                way.pop_back();
                continue;
            }
            const QString child = next[step.next++];
            const auto known = marks.constFind(child);
            if (known == marks.cend())
                way.push_back({child});
            else if (*known == Mark::Open)
                return note(step.pointer, u"schema.circular"_s);
        }
    }
}

} // namespace yagura
