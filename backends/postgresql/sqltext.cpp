// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/postgresql/sqltext.h"

#include <QFile>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace yagura::postgresql {

QByteArray sqlText(const char* name)
{
    QFile file(u":/yagura/sql/postgresql/"_s + QLatin1StringView(name) + u".sql"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The statement %s is not built in.", name);
    QByteArray text = "/* yagura " + QByteArray(name) + " */";
    for (const auto& line : file.readAll().split('\n')) {
        if (!line.startsWith("--"))
            text += ' ' + line.trimmed();
    }
    return text.trimmed();
}

QByteArray withNumbers(QByteArray sql, const char* placeholder, const QList<qint64>& numbers)
{
    QByteArrayList texts;
    for (const auto number : numbers)
        texts.append(QByteArray::number(number));
    return sql.replace(placeholder, texts.join(','));
}

} // namespace yagura::postgresql
