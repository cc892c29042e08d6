// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/actions/argumentreading.h"
#include "backends/actions/deadletterroute.h"
#include "backends/actions/lockvictims.h"
#include "backends/rabbitmq/queueref.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace yagura;

/// Whatever an argument says: a number is within its bounds, a moment is one of UTC, a name that was taken apart can be
/// put together again, and a pattern decides about a key in the end.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto text = QString::fromUtf8(reinterpret_cast<const char*>(data), qsizetype(size));
    const auto name = QStringLiteral("x");
    const QJsonObject arguments {{name, text}};
    const auto number = wholeArgument(arguments, name, 1, 10'000);
    if (number && (*number < 1 || *number > 10'000))
        std::abort();
    const auto moment = momentArgument(arguments, name);
    if (moment && (!moment->isValid() || moment->timeSpec() != Qt::UTC))
        std::abort();
    nameArgument(arguments, name);
    for (const auto& queue : queuesCalled(text)) {
        if (queue.name != text && queue.vhost + u'/' + queue.name != text)
            std::abort();
    }
    const auto half = text.size() / 2;
    fitsTopic(text.first(half).left(200), text.sliced(half).left(200));
    QList<LockWait> waits;
    for (std::size_t i = 0; i + 2 < size && i < 300; i += 3)
        waits.append({data[i], {data[i + 1], data[i + 2]}});
    for (const auto freed : freedBy(1, waits)) {
        if (freed == 1)
            std::abort();
    }
    return 0;
}
