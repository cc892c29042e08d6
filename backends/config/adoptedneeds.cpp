// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/config/adoptedneeds.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr qsizetype longestTold = 80;

bool saysItself(const ServiceConfig& service, const QString& id)
{
    const auto names = [&id](const NeedConfig& need) { return need.ids.contains(id); };
    return service.soft.contains(id) || std::ranges::any_of(service.needs, names)
        || std::ranges::any_of(service.runsOn, names);
}

class Adding final {
public:
    Adding(const QSet<QString>& writtenServices, LoadedConfiguration& loaded)
        : m_writtenServices(writtenServices), m_loaded(loaded), m_asWritten(loaded.configuration.services)
    {
        for (qsizetype place = 0; place < m_asWritten.size(); ++place)
            m_places.insert(m_asWritten[place].id, place);
    }

    void add(const WrittenAdoption& written)
    {
        const AdoptedNeed& need = written.need;
        const auto place = m_places.constFind(need.service);
        if (place == m_places.cend())
            return noteUnknown(written);
        const auto first = m_first.constFind({need.service, need.id});
        if (first != m_first.cend())
            return m_faults.note(need.place, u"config.adopted_twice"_s,
                {{u"id"_s, need.id.left(longestTold)}, {u"service"_s, need.service.left(longestTold)},
                    {u"first"_s, first->text()}});
        m_first.insert({need.service, need.id}, need.place);
        m_loaded.configuration.adopted.append(need);
        if (saysItself(m_asWritten[*place], need.id))
            return noteSaid(need);
        ServiceConfig& service = m_loaded.configuration.services[*place];
        if (need.isSoft)
            service.soft.append(need.id);
        else
            service.needs.append({{need.id}, 0});
    }

    const QList<ConfigFault>& faults() const { return m_faults.list(); }

private:
    void noteUnknown(const WrittenAdoption& written)
    {
        const QString& id = written.need.service;
        // Beyond the limit nothing is told, and the nearest word costs a look at every id.
        if (m_writtenServices.contains(id) || m_faults.count() >= ConfigFaults::limit)
            return;
        const auto isTold = [&](const ConfigFault& fault) { return fault.place == written.servicePlace; };
        if (std::ranges::any_of(m_faults.list(), isTold))
            return; // an entry with several needs
        m_faults.note(written.servicePlace, u"config.unknown_service"_s,
            {{u"value"_s, id.left(longestTold)}, {u"nearest"_s, nearestWord(id, m_places.keys())}});
    }
    void noteSaid(const AdoptedNeed& need)
    {
        m_loaded.notes.append({need.place, u"config.adopted_and_written"_s,
            {{u"id"_s, need.id.left(longestTold)}, {u"service"_s, need.service.left(longestTold)}}});
    }

    const QSet<QString>& m_writtenServices;
    LoadedConfiguration& m_loaded;
    QList<ServiceConfig> m_asWritten;
    QHash<QString, qsizetype> m_places; ///< of services in the configuration
    QHash<std::pair<QString, QString>, SourcePlace> m_first;
    ConfigFaults m_faults {QString()};
};

} // namespace

void addAdopted(
    const QList<WrittenAdoption>& written, const QSet<QString>& writtenServices, LoadedConfiguration& loaded)
{
    Adding adding(writtenServices, loaded);
    for (const WrittenAdoption& each : written)
        adding.add(each);
    loaded.faults.append(adding.faults());
}

} // namespace yagura
