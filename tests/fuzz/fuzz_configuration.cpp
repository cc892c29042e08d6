// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/config/configurationreader.h"
#include "backends/config/desktopfile.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <tuple>

using namespace yagura;

namespace {

template<typename Entry>
void mustBeEqual(QList<Entry> found, const QList<Entry>& entries)
{
    if (found.size() != entries.size())
        std::abort();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        found[i].place = entries.at(i).place;
        if (found.at(i) != entries.at(i))
            std::abort();
    }
}

/// All that the desktop writes of it.
QList<ServiceConfig> idsAndLabels(QList<ServiceConfig> services)
{
    for (auto& service : services) {
        ServiceConfig rest;
        rest.id = service.id;
        rest.label = service.label;
        rest.place = service.place;
        rest.writable = service.writable;
        service = rest;
    }
    return services;
}

/// In the order in which they are written: by service, hard needs first.
QList<AdoptedNeed> inOrder(QList<AdoptedNeed> adopted)
{
    std::ranges::stable_sort(
        adopted, {}, [](const AdoptedNeed& need) { return std::tuple(need.service, need.isSoft, need.id); });
    return adopted;
}

} // namespace

/// Whatever the bytes: the reader ends, and everything of the desktop's own that it takes can be written and read back the
/// same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    const QString file = QStringLiteral("/nowhere/conf.d/90-desktop.yaml");
    const auto loaded = readConfiguration(QList<ConfigurationSource> {{file, bytes}}).configuration;

    const DesktopContent content {loaded.targets, idsAndLabels(loaded.services), {}};
    const auto again = readConfiguration(QList<ConfigurationSource> {{file, desktopFileText(content)}});
    if (!again.faults.isEmpty())
        std::abort();
    mustBeEqual(again.configuration.targets, loaded.targets);
    mustBeEqual(again.configuration.services, content.services);

    // What was adopted may point to what has a fault itself.
    const auto needs = readConfiguration(
        QList<ConfigurationSource> {{file, desktopFileText({loaded.targets, content.services, loaded.adopted})}});
    mustBeEqual(inOrder(needs.configuration.adopted), inOrder(loaded.adopted));
    return 0;
}
