// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/credentials/environmentvault.h"

#include "backends/config/filereading.h"

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr qint64 longestSecret = 64 * 1024;

Failure failureOf(const QString& code)
{
    return {FailureClass::Auth, code, {}};
}

QString variableOf(const QString& id)
{
    QString name;
    for (const QChar character : id.toUpper())
        name += character.unicode() < 128 && character.isLetterOrNumber() ? character : QChar(u'_');
    return u"YAGURA_SECRET_"_s + name;
}

QByteArray withoutLineBreak(QByteArray bytes)
{
    if (bytes.endsWith('\n'))
        bytes.chop(1);
    return bytes;
}

} // namespace

void EnvironmentVault::read(const QString& name, Secret answer)
{
    const QString id = name.section(u'/', -1);
    const QString folder = m_environment.value(u"CREDENTIALS_DIRECTORY"_s);
    if (!folder.isEmpty() && !id.startsWith(u'.')) {
        if (const auto secret = readWholeFile(folder + u'/' + id, longestSecret))
            return answer(SecretString(withoutLineBreak(*secret)));
    }
    const QString variable = variableOf(id);
    if (m_environment.contains(variable))
        return answer(SecretString(m_environment.value(variable).toUtf8()));
    answer(failureOf(u"vault.locked_or_missing"_s));
}

void EnvironmentVault::write(const QString&, const SecretString&, Done answer)
{
    answer(failureOf(u"vault.denied"_s));
}

void EnvironmentVault::remove(const QString&, Done answer)
{
    answer(failureOf(u"vault.denied"_s));
}

} // namespace yagura
