// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/impact/observedtable.h"

#include "models/items/impact/mapwords.h"
#include "models/items/impact/observedpart.h"

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

using Row = ObservedRow;

struct ObservedWords {
    Q_DECLARE_TR_FUNCTIONS(yagura::ImpactMap)
};

QVariant more(const Row& row, int role)
{
    if (role == Qt::AccessibleTextRole)
        return QString(row.sentence + u": "_s + row.words);
    return role == Qt::ToolTipRole ? row.sentence : QVariant();
}

constexpr Column<Row> columns[] = {
    {"node", QT_TRANSLATE_NOOP("yagura::Columns", "Node"), CellKind::Name,
        [](const Row& row) { return SortKey(row.name); }, [](const Row& row) { return row.name; }, more},
    {"how", QT_TRANSLATE_NOOP("yagura::Columns", "Seen"), CellKind::Plain,
        [](const Row& row) { return SortKey(row.words); }, [](const Row& row) { return row.words; }, more},
};

QString nameOfClient(const ObservedEdge& edge, const NameOf& nameOf)
{
    return edge.client.isEmpty() ? clientName(edge) : nameOf(edge.client);
}

QString pairText(const QString& owner, const QString& needed)
{
    return owner + u" → "_s + needed;
}

} // namespace

std::span<const Column<ObservedRow>> observedColumns()
{
    return columns;
}

std::vector<ObservedRow> observedRows(
    const QList<ObservedEdge>& edges, const QList<AdoptedNeed>& adopted, const QString& node, const NameOf& nameOf)
{
    std::vector<Row> rows;
    for (const ObservedEdge& edge : edges) {
        const QString name = edge.target == node ? nameOfClient(edge, nameOf) : nameOf(edge.target);
        rows.push_back({edge.key(), Severity::Ok, name, observedText(), sentenceOf(edge, nameOf)});
    }
    for (const AdoptedNeed& need : adopted) {
        const QString sentence = need.isSoft
            ? ObservedWords::tr("%1 uses %2, and can do without it").arg(nameOf(need.service), nameOf(need.id))
            : ObservedWords::tr("%1 needs %2").arg(nameOf(need.service), nameOf(need.id));
        rows.push_back({rowKey(need), Severity::Ok, nameOf(need.id == node ? need.service : need.id),
            ObservedWords::tr("adopted"), sentence});
    }
    return rows;
}

QList<AdoptedNeed> adoptedAt(const QList<AdoptedNeed>& adopted, const QString& node)
{
    QList<AdoptedNeed> found;
    for (const AdoptedNeed& need : adopted) {
        if (need.writable && (need.service == node || need.id == node))
            found.append(need);
    }
    return found;
}

QString rowKey(const AdoptedNeed& need)
{
    return u"adopted/"_s + need.service + u'>' + need.id;
}

QString pairText(const ObservedEdge& edge, const NameOf& nameOf)
{
    return pairText(nameOfClient(edge, nameOf), nameOf(edge.target));
}

QString pairText(const AdoptedNeed& need, const NameOf& nameOf)
{
    return pairText(nameOf(need.service), nameOf(need.id));
}

QString sentenceOf(const ObservedEdge& edge, const NameOf& nameOf)
{
    const QString sentence
        = ObservedWords::tr("%1 was seen at work on %2").arg(nameOfClient(edge, nameOf), nameOf(edge.target));
    const QString seen = sightingText(edge);
    return seen.isEmpty() ? sentence : sentence + u" · "_s + seen;
}

} // namespace yagura
