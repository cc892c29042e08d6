// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/machines.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <numeric>
#include <vector>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

/// Sets that grow together: each place points towards the first one of its set.
class Unions final {
public:
    explicit Unions(qsizetype count) : m_first(std::size_t(count))
    {
        std::iota(m_first.begin(), m_first.end(), std::size_t(0));
    }

    std::size_t first(std::size_t place)
    {
        while (m_first[place] != place)
            place = m_first[place] = m_first[m_first[place]];
        return place;
    }
    void join(std::size_t left, std::size_t right)
    {
        const std::size_t a = first(left);
        const std::size_t b = first(right);
        m_first[std::max(a, b)] = std::min(a, b);
    }

private:
    std::vector<std::size_t> m_first;
};

/// All that tells a machine. A numeric host and an address that a name led to are alike.
QStringList keysOf(const Whereabouts& place)
{
    QStringList keys;
    if (place.isHere)
        keys.append(u"here"_s);
    if (!place.host.isEmpty())
        keys.append(u"host "_s + place.host);
    if (!place.address.isEmpty())
        keys.append(u"host "_s + place.address);
    if (!place.machine.isEmpty())
        keys.append(u"machine "_s + place.machine);
    return keys;
}

bool isNumeric(const QString& host)
{
    return host.contains(u':')
        || std::ranges::all_of(host, [](QChar letter) { return letter.isDigit() || letter == u'.'; });
}

/// Keeps the first name; an address gives way to any name.
void name(Machine& machine, const Whereabouts& place)
{
    const bool isBetter = machine.host.isEmpty() || (isNumeric(machine.host) && !isNumeric(place.host));
    if (!place.host.isEmpty() && isBetter)
        machine.host = place.host;
    machine.isHere = machine.isHere || place.isHere;
}

} // namespace

QList<Machine> machinesOf(const QList<Whereabouts>& places)
{
    Unions unions(places.size());
    QHash<QString, std::size_t> byKey;
    for (std::size_t at = 0; at < std::size_t(places.size()); ++at) {
        for (const QString& key : keysOf(places[qsizetype(at)])) {
            const auto known = byKey.constFind(key);
            if (known == byKey.constEnd())
                byKey.insert(key, at);
            else
                unions.join(*known, at);
        }
    }
    QList<Machine> machines;
    QHash<std::size_t, qsizetype> byFirst;
    for (std::size_t at = 0; at < std::size_t(places.size()); ++at) {
        const Whereabouts& place = places[qsizetype(at)];
        if (!place.isKnown())
            continue;
        const std::size_t first = unions.first(at);
        if (!byFirst.contains(first)) {
            byFirst.insert(first, machines.size());
            machines.append(Machine());
        }
        Machine& machine = machines[byFirst.value(first)];
        name(machine, place);
        (place.kind == TargetKind::Node ? machine.nodes : machine.others).append(place);
    }
    for (Machine& machine : machines)
        machine.host = machine.isHere ? u"localhost"_s : machine.host;
    return machines;
}

} // namespace yagura
