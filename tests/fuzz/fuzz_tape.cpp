// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/picturereading.h"
#include "models/domain/picturetape.h"
#include "models/domain/record.h"
#include "models/domain/tapeoutline.h"

using namespace yagura;

/// A segment that came from anywhere: whatever its bytes, the walk ends, frames lie inside, times never go back, and
/// what can be unpacked is a picture or a failure.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray tape(reinterpret_cast<const char*>(data), qsizetype(size));
    const TapeBytes read = [&tape](qint64 offset, qint64 wanted) { return tape.mid(offset, wanted); };
    const TapeSegment segment = walkTape(read, tape.size());
    TapeOutliner outliner;
    QJsonObject document;
    qint64 last = std::numeric_limits<qint64>::min();
    for (const TapeFrame& frame : segment.frames) {
        if (frame.offset + frame.size > tape.size() || frame.utcMs < last)
            __builtin_trap();
        last = frame.utcMs;
        outliner.add(frame);
        const auto one = documentOf(read, frame);
        if (!one)
            continue;
        document = frame.isWhole ? *one : applyDelta(document, *one);
        [[maybe_unused]] const auto picture = pictureFromJson(document, std::chrono::milliseconds(frame.utcMs));
    }
    return 0;
}
