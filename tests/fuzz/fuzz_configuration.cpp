// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/config/configurationreader.h"
#include "backends/config/desktopfile.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace yagura;

/// Whatever the bytes: the reader ends, and every target that it takes can be written and read back the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    const QString file = QStringLiteral("/nowhere/conf.d/90-desktop.yaml");
    const auto loaded = readConfiguration(QList<ConfigurationSource>{{file, bytes}});
    const auto& targets = loaded.configuration.targets;

    const auto again = readConfiguration(QList<ConfigurationSource>{{file, desktopFileText(targets)}});
    auto found = again.configuration.targets;
    if (!again.faults.isEmpty() || found.size() != targets.size())
        std::abort();
    for (qsizetype i = 0; i < targets.size(); ++i) {
        found[i].place = targets.at(i).place;
        if (found.at(i) != targets.at(i))
            std::abort();
    }
    return 0;
}
