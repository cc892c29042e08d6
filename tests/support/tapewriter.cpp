// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/record/tapewriter.h"
#include "tests/support/tapes.h"

#include <unistd.h>

using namespace yagura;
using namespace yagura::testing;

/// Writes a picture for each second from the given one on into the record of the folder that it is given, until it is
/// killed, and tells the second of each that was written.
int main(int, char* argv[])
{
    TapeWriter writer(
        {QString::fromLocal8Bit(argv[1]), {}, std::chrono::seconds(30), {}}, {QStringLiteral("watch-1"), {}});
    for (int second = QByteArray(argv[2]).toInt();; ++second) {
        if (writer.write(*taped(second, second % 90)))
            return 1;
        const QByteArray line = QByteArray::number(second) + '\n';
        if (::write(STDOUT_FILENO, line.constData(), size_t(line.size())) != line.size())
            return 1;
    }
}
