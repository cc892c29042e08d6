// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/actions/actionsql.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace yagura {

QByteArray actionSql(const char* name)
{
    QFile file(u":/yagura/sql/actions/"_s + QLatin1StringView(name) + u".sql"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The statement %s is not built in.", name);
    QByteArrayList lines {"/* yagura respond " + QByteArray(name) + " */"};
    for (const auto& line : file.readAll().split('\n')) {
        if (!line.startsWith("--"))
            lines.append(line);
    }
    return lines.join('\n').trimmed();
}

QString shownSql(const QByteArray& sql, const QList<QByteArray>& values)
{
    QString text = QString::fromUtf8(sql);
    for (qsizetype i = 0; i < values.size(); ++i)
        text += u"\n-- $%1 = "_s.arg(i + 1) + QString::fromUtf8(values[i]);
    return text;
}

} // namespace yagura
