// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/commands.h"

#include "backends/record/tapefiles.h"
#include "backends/store/keptincidents.h"
#include "backends/runbooks/shelfreading.h"
#include "gui/app/composition.h"
#include "gui/style/type.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFontInfo>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QSslSocket>
#include <QSysInfo>
#include <QTextStream>

#include <libpq-fe.h>
#include <sqlite3.h>
#include <pqxx/version>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

struct InfoWords {
    Q_DECLARE_TR_FUNCTIONS(yagura::Info)
};

void line(QTextStream& out, const QString& name, const QString& value)
{
    out << (name + u':').leftJustified(26) << value << '\n';
}

/// Asks the vault for an entry that nobody has: whether a service answers is what we want to know. The answer of a
/// locked keychain and of one without the entry are the same.
QString vaultText(Vault& vault)
{
    QString text;
    QEventLoop loop;
    vault.read(u"yagura/info"_s, [&](const Result<SecretString>& answer) {
        if (answer || answer.error().code == "vault.locked_or_missing"_L1)
            text = InfoWords::tr("there (an entry that is missing and a locked keychain look the same)");
        else
            text = InfoWords::tr("not there: %1 %2").arg(answer.error().code, answer.error().args[u"detail"_s].toString());
        loop.quit();
    });
    if (text.isEmpty())
        loop.exec();
    return text;
}

void printVersions(QTextStream& out)
{
    line(out, u"yagura"_s, QStringLiteral(YAGURA_VERSION));
    line(out, u"Qt"_s, QString::fromLatin1(qVersion()));
    line(out, u"libpq"_s, QString::number(PQlibVersion()));
    line(out, u"libpqxx"_s, QStringLiteral(PQXX_VERSION));
    line(out, u"SQLite"_s, QString::fromLatin1(sqlite3_libversion()));
    line(out, u"TLS"_s, QSslSocket::sslLibraryVersionString());
    line(out, InfoWords::tr("system"), QSysInfo::prettyProductName() + u" · "_s + QSysInfo::kernelVersion());
}

void printPaths(QTextStream& out, const Composition& composition)
{
    const ConfigurationPaths& paths = composition.paths();
    line(out, InfoWords::tr("configuration"), paths.mainFiles().join(u", "_s));
    line(out, InfoWords::tr("files read"), paths.files().join(u", "_s));
    line(out, InfoWords::tr("written by the desktop"), paths.desktopFile());
    line(out, InfoWords::tr("state"), paths.stateFolder());
    line(out, InfoWords::tr("record"), recordFileIn(paths.stateFolder()));
    line(out, InfoWords::tr("recorded pictures"), recordFolderIn(paths.stateFolder()));
    const RunbookPlaces runbooks = runbookPlaces(paths, composition.loaded().configuration);
    line(out, InfoWords::tr("your runbooks"), runbooks.user);
    line(out, InfoWords::tr("runbooks of the team"), runbooks.team);
    line(out, InfoWords::tr("mount reader"), QCoreApplication::applicationDirPath() + u"/yagura-mounts"_s);
    line(out, InfoWords::tr("Qt plug-ins"), QLibraryInfo::path(QLibraryInfo::PluginsPath));
    line(out, InfoWords::tr("Qt translations"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

void printFonts(QTextStream& out)
{
    line(out, InfoWords::tr("text font"), QFontInfo(fontFor(TypeRole::Body)).family());
    line(out, InfoWords::tr("code font"), QFontInfo(fontFor(TypeRole::Mono)).family());
    line(out, InfoWords::tr("platform plug-in"), QGuiApplication::platformName());
}

} // namespace

int runInfo(const CommandLine&, Composition& composition)
{
    QTextStream out(stdout);
    printVersions(out);
    printPaths(out, composition);
    printFonts(out);
    line(out, InfoWords::tr("targets"), QString::number(composition.loaded().configuration.targets.size()));
    line(out, InfoWords::tr("rules"), QString::number(composition.rules().size()));
    out.flush();
    line(out, InfoWords::tr("keychain"), vaultText(composition.vault()));
    return ExitOk;
}

} // namespace yagura
