// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/adoption.h"

#include "models/domain/yamltext.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

QString nameOf(const ObservedEdge& edge)
{
    return edge.application.isEmpty() ? edge.addresses.value(0) : edge.application;
}

/// What the configuration takes as an id, made of a name that may be anything.
QString idFor(const ObservedEdge& edge)
{
    const QString name = edge.application.isEmpty() ? u"client "_s + edge.addresses.value(0) : edge.application;
    QString id;
    for (const QChar letter : name.toLower()) {
        const bool fits = letter.isLetterOrNumber() || letter == u'.' || letter == u'_' || letter == u'-';
        id += fits ? letter : QChar(u'-');
    }
    constexpr qsizetype longest = 60;
    return id.left(longest);
}

QSet<QString> takenIds(const Configuration& configuration)
{
    QSet<QString> ids;
    for (const TargetConfig& target : configuration.targets)
        ids.insert(target.target.id);
    for (const ServiceConfig& service : configuration.services)
        ids.insert(service.id);
    for (const FunctionConfig& function : configuration.functions)
        ids.insert(function.id);
    return ids;
}

QString freeId(const QString& wish, const Configuration& configuration)
{
    const QSet<QString> taken = takenIds(configuration);
    QString id = wish;
    for (int number = 2; taken.contains(id); ++number)
        id = u"%1-%2"_s.arg(wish).arg(number);
    return id;
}

QString listItem(const QStringList& lines)
{
    return u"  - "_s + lines.join(u"\n    ") + u'\n';
}

} // namespace

Adoption adoptionOf(const ObservedEdge& edge, const Configuration& configuration)
{
    Adoption adoption;
    adoption.target = edge.target;
    adoption.service = edge.client;
    if (!edge.client.isEmpty())
        return adoption;
    adoption.isNewService = true;
    return withId(adoption, freeId(idFor(edge), configuration), edge);
}

Adoption withId(Adoption adoption, const QString& id, const ObservedEdge& edge)
{
    adoption.service = id;
    const QString name = nameOf(edge);
    adoption.label = isSameClient(id, name) ? QString() : name;
    return adoption;
}

QList<AdoptedEntry> adoptedEntries(const QList<AdoptedNeed>& needs)
{
    QList<AdoptedEntry> entries;
    QHash<QString, qsizetype> places;
    for (const AdoptedNeed& need : needs) {
        if (!places.contains(need.service)) {
            places.insert(need.service, entries.size());
            entries.append({need.service, {}, {}});
        }
        AdoptedEntry& entry = entries[places.value(need.service)];
        (need.isSoft ? entry.soft : entry.needs).append(need.id);
    }
    return entries;
}

QStringList yamlLines(const AdoptedEntry& entry)
{
    QStringList lines {u"service: "_s + yamlQuoted(entry.service)};
    if (!entry.needs.isEmpty())
        lines.append(u"needs: "_s + yamlQuotedList(entry.needs));
    if (!entry.soft.isEmpty())
        lines.append(u"soft: "_s + yamlQuotedList(entry.soft));
    return lines;
}

QStringList yamlLines(const ServiceConfig& service)
{
    QStringList lines {u"id: "_s + yamlQuoted(service.id)};
    QStringList words;
    if (!service.label.en.isEmpty())
        words.append(u"en: "_s + yamlQuoted(service.label.en));
    if (!service.label.ja.isEmpty())
        words.append(u"ja: "_s + yamlQuoted(service.label.ja));
    if (!service.label.en.isEmpty() && service.label.en == service.label.ja)
        lines.append(u"label: "_s + yamlQuoted(service.label.en));
    else if (!words.isEmpty())
        lines.append(u"label: {%1}"_s.arg(words.join(u", "_s)));
    return lines;
}

QString adoptionYaml(const Adoption& adoption)
{
    QString text;
    if (adoption.isNewService) {
        ServiceConfig service;
        service.id = adoption.service;
        service.label = {adoption.label, adoption.label};
        text += u"services:\n"_s + listItem(yamlLines(service));
    }
    AdoptedEntry entry {adoption.service, {}, {}};
    (adoption.isSoft ? entry.soft : entry.needs).append(adoption.target);
    return text + u"adopted:\n"_s + listItem(yamlLines(entry));
}

} // namespace yagura
