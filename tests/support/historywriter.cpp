// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/historydesk.h"

#include <QCoreApplication>

#include <cstdlib>
#include <unistd.h>

using namespace yagura::testing;

/// Writes minutes from the given one on into the history of the folder that it is given, for as long as it lives, and
/// tells each one that is on the disk.
int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    HistoryDesk desk(application.arguments().value(1));
    desk.open();
    for (qint64 minute = application.arguments().value(2).toLongLong();; ++minute) {
        desk.store->append(minuteOf(minute, double(minute), bootedAt));
        if (desk.store->facts().fault || desk.store->facts().waiting != 0)
            return EXIT_FAILURE;
        const QByteArray line = QByteArray::number(minute) + '\n';
        [[maybe_unused]] const auto written = ::write(STDOUT_FILENO, line.constData(), size_t(line.size()));
    }
}
