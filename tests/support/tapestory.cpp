// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/record/tapestory.h"

#include <cstdio>

using namespace yagura;

/// Prints a record as a story: tapestory PATH FROM TO, seconds from its beginning; one picture in three seconds.
int main(int argc, char* argv[])
{
    if (argc != 4)
        return 1;
    auto shelf = TapeShelf::open(QString::fromLocal8Bit(argv[1]));
    if (!shelf)
        return 1;
    const qint64 begin = shelf->outline().stretch.fromMs;
    const TapeOutline::Span stretch {begin + QByteArray(argv[2]).toLongLong() * 1'000,
        std::min(begin + QByteArray(argv[3]).toLongLong() * 1'000, shelf->outline().stretch.toMs)};
    const QByteArray lines = storyOf(*shelf, stretch, std::chrono::seconds(3));
    return std::fwrite(lines.constData(), 1, std::size_t(lines.size()), stdout) == std::size_t(lines.size()) ? 0 : 1;
}
