// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/state/installation.h"

#include "backends/config/filereading.h"
#include "backends/config/filereplacing.h"
#include "backends/state/loggedcode.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace yagura {

QString installationId(const QString& stateFolder)
{
    constexpr qint64 largestFile = 200;
    const QString path = stateFolder + u"/installation"_s;
    if (const auto kept = readWholeFile(path, largestFile)) {
        const QUuid uuid(QString::fromLatin1(kept->trimmed()));
        if (!uuid.isNull())
            return uuid.toString(QUuid::WithoutBraces);
    }
    const QString made = QUuid::createUuid().toString(QUuid::WithoutBraces);
    // Two that start at once: the one who comes second reads what the first one wrote only at its next start.
    if (const auto fault = replaceFile(path, made.toLatin1() + '\n'))
        qInfo("%s", qUtf8Printable(loggedCode("state.id_not_kept", fault->args)));
    return made;
}

} // namespace yagura
