// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/runbooks/shippedrunbooks.h"

#include "backends/runbooks/runbookreader.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

/// Outside of any namespace, as the macro demands. A static library's resources are not there unless asked for by name.
static void loadRunbookFiles()
{
    Q_INIT_RESOURCE(yagura_runbooks);
}

namespace yagura {

namespace {

Result<QByteArray, QList<ConfigFault>> contentOf(const QString& path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        return file.readAll();
    return QList<ConfigFault> {{{path, 1, 1}, u"config.unreadable"_s, {{u"detail"_s, file.errorString()}}}};
}

} // namespace

Result<Runbooks, QList<ConfigFault>> shippedRunbooks()
{
    loadRunbookFiles();
    Runbooks runbooks;
    const QDir folder(u":/yagura/runbooks"_s);
    const auto names = folder.entryList({u"*.yaml"_s}, QDir::Files, QDir::Name);
    for (const auto& name : names) {
        const auto content = contentOf(folder.filePath(name));
        if (!content)
            return content.error();
        const auto read = readRunbook(*content, folder.filePath(name), shippedVocabulary());
        if (!read)
            return read.error();
        Runbook runbook = *read;
        runbook.file.clear();
        runbooks.append(runbook);
    }
    if (runbooks.isEmpty())
        return QList<ConfigFault> {{{folder.path(), 1, 1}, u"config.unreadable"_s, {}}};
    return runbooks;
}

Result<PreventionProposals, QList<ConfigFault>> shippedPrevention()
{
    loadRunbookFiles();
    const QString path = u":/yagura/prevention/prevention.yaml"_s;
    const auto content = contentOf(path);
    if (!content)
        return content.error();
    return readPrevention(*content, path, shippedVocabulary());
}

} // namespace yagura
