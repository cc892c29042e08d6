// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/strictwarnings.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// A room and the rooms that its files may include, its own among them.
struct Room {
    QString folder;
    QStringList mayInclude;
};

/// The longest folder that fits is a file's room. The two compositions may see both sides.
const QList<Room>& rooms()
{
    static const QList<Room> table{
        {u"models/domain/"_s, {u"models/domain/"_s}},
        {u"models/ports/"_s, {u"models/domain/"_s, u"models/ports/"_s}},
        {u"models/items/"_s, {u"models/domain/"_s, u"models/ports/"_s, u"models/items/"_s}},
        {u"backends/daemon/app/"_s, {u"models/"_s, u"backends/"_s}},
        {u"backends/daemon/"_s, {u"models/domain/"_s, u"models/ports/"_s, u"backends/"_s}},
        {u"backends/actions/"_s, {u"models/domain/"_s, u"models/ports/"_s, u"backends/"_s}},
        {u"backends/"_s, {u"models/domain/"_s, u"models/ports/"_s, u"backends/"_s}},
        {u"gui/app/"_s, {u"models/"_s, u"backends/"_s, u"gui/"_s}},
        {u"gui/"_s, {u"models/domain/"_s, u"models/ports/"_s, u"models/items/"_s, u"gui/"_s}},
    };
    return table;
}

/// Compositions stand on top: their neighbours do not include them.
const QStringList& compositions()
{
    static const QStringList folders{u"gui/app/"_s, u"backends/daemon/app/"_s, u"backends/daemon/"_s};
    return folders;
}

/// What can change a live system: known to itself and to the desktop, and to nobody who only watches.
const QString actions = u"backends/actions/"_s;

/// The program yagurad, which has words for people; what it serves has none.
const QString daemonProgram = u"backends/daemon/app/"_s;

/// Words that may not stand in some places, and why.
struct Ban {
    QRegularExpression words;
    QStringList folders;
    QStringList except; ///< beginnings of paths
    QString reason;
};

const QList<Ban>& bans()
{
    static const QStringList program{u"models/"_s, u"backends/"_s, u"gui/"_s};
    static const QStringList plainText{u"gui/style/plaintext."_s};
    static const QList<Ban> table{
        {QRegularExpression(uR"(\b(tr|translate|QT_TR_NOOP)\()"_s),
         {u"models/domain/"_s, u"models/ports/"_s, u"backends/"_s},
         {daemonProgram},
         u"gives sentences; codes and typed args only"_s},
        {QRegularExpression(uR"(\b(setHtml|insertHtml|setMarkdown)\()"_s), program, {}, u"renders markup"_s},
        {QRegularExpression(uR"(\bignoreSslErrors\b)"_s), program, {}, u"ignores certificates"_s},
        {QRegularExpression(uR"(\b(ack_requeue_false|reject_requeue_true|reject_requeue_false)\b)"_s), program, {},
         u"takes messages away for good"_s},
        {QRegularExpression(uR"(\bpostDisturbingRead\()"_s), program,
         {u"backends/net/httpclient."_s, u"backends/rabbitmq/queuepeeker.cpp"_s}, u"asks with a POST"_s},
        {QRegularExpression(uR"((\.|->)(post|put|deleteResource|sendCustomRequest)\()"_s), {u"backends/"_s},
         {u"backends/net/httpexchange.cpp"_s, actions}, u"sends more than a GET"_s},
        {QRegularExpression(uR"(#\s*include\s*<(rabbitmq-c/)?amqp|\bRABBITMQ\b)"_s), program, {actions}, u"speaks AMQP"_s},
        {QRegularExpression(uR"(#\s*include\s*<microhttpd|\bMICROHTTPD\b)"_s), program, {u"backends/daemon/"_s},
         u"serves HTTP"_s},
        {QRegularExpression(uR"(\bpg_(terminate|cancel)_backend\b)"_s), program, {actions}, u"sends signals to sessions"_s},
        {QRegularExpression(uR"(\bQDesktopServices::openUrl\b)"_s), program, {}, u"opens what a stranger may have named"_s},
        {QRegularExpression(uR"(\bnew QLabel\(|\bmake_unique<QLabel>)"_s), {u"gui/"_s}, plainText,
         u"makes a label that guesses markup"_s},
        {QRegularExpression(uR"(\bsetToolTip\()"_s), {u"gui/"_s}, plainText, u"sets a tooltip that guesses markup"_s},
        {QRegularExpression(uR"(\b(qWait|qSleep|sleep_for|sleep_until|msleep|usleep)\()"_s), {u"tests/"_s},
         {u"tests/tst_layering.cpp"_s, u"tests/fixtures/"_s}, u"sleeps instead of waiting for a fact"_s},
    };
    return table;
}

constexpr qsizetype linesOfAFile = 400;
constexpr qsizetype linesOfAMain = 100;

const Room* roomOf(const QString& path)
{
    const auto found = std::ranges::find_if(rooms(), [&](const Room& room) { return path.startsWith(room.folder); });
    return found == rooms().end() ? nullptr : &*found;
}

bool startsWithAny(const QString& path, const QStringList& beginnings)
{
    return std::ranges::any_of(beginnings, [&](const QString& beginning) { return path.startsWith(beginning); });
}

bool mayInclude(const Room& room, const QString& included)
{
    const bool fits = startsWithAny(included, room.mayInclude);
    const bool isComposition = startsWithAny(included, compositions());
    const bool isAction = included.startsWith(actions);
    const bool isProgram = included.startsWith(daemonProgram);
    return fits && (!isProgram || room.folder == daemonProgram) && (!isComposition || compositions().contains(room.folder))
        && (!isAction || room.folder == actions || room.folder == "gui/app/"_L1);
}

/// "path:line what", for each include that points outwards or is not written from the root.
QStringList includeOffences(const QString& path, const QStringList& lines)
{
    static const QRegularExpression include(uR"re(^\s*#\s*include\s*"([^"]+)")re"_s);
    QStringList offences;
    const Room* room = roomOf(path);
    for (qsizetype line = 0; room && line < lines.size(); ++line) {
        const QString included = include.match(lines[line]).captured(1);
        if (included.isEmpty() || included.endsWith(".moc"_L1))
            continue;
        if (!mayInclude(*room, included))
            offences.append(u"%1:%2 must not include %3"_s.arg(path).arg(line + 1).arg(included));
    }
    return offences;
}

QStringList wordOffences(const QString& path, const QStringList& lines)
{
    const bool isCode = path.endsWith(".cpp"_L1) || path.endsWith(".h"_L1);
    const auto comment = isCode ? u"//"_s : u"#"_s;
    QStringList offences;
    for (const Ban& ban : bans()) {
        if (!startsWithAny(path, ban.folders) || startsWithAny(path, ban.except))
            continue;
        for (qsizetype line = 0; line < lines.size(); ++line) {
            const bool isComment = lines[line].trimmed().startsWith(comment);
            const auto match = ban.words.match(lines[line]);
            if (!isComment && match.hasMatch())
                offences.append(u"%1:%2 %3: %4"_s.arg(path).arg(line + 1).arg(match.captured(), ban.reason));
        }
    }
    return offences;
}

QStringList sizeOffences(const QString& path, qsizetype lines)
{
    const bool isMain = path.endsWith("/main.cpp"_L1);
    const qsizetype limit = isMain ? linesOfAMain : linesOfAFile;
    if (lines <= limit)
        return {};
    return {u"%1 has %2 lines, %3 at most"_s.arg(path).arg(lines).arg(limit)};
}

QStringList licenceOffences(const QString& path, const QStringList& lines)
{
    const QString top = lines.mid(0, 6).join(u'\n');
    if (top.contains("SPDX-FileCopyrightText:"_L1) && top.contains("SPDX-License-Identifier: GPL-3.0-or-later"_L1))
        return {};
    return {u"%1 does not say who may copy it"_s.arg(path)};
}

QStringList offencesIn(const QString& path, const QStringList& lines)
{
    QStringList offences = licenceOffences(path, lines);
    offences += wordOffences(path, lines);
    if (!path.endsWith(".cpp"_L1) && !path.endsWith(".h"_L1))
        return offences;
    return offences + includeOffences(path, lines) + sizeOffences(path, lines.size());
}

QStringList linesOf(const QString& file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return {u"cannot be read"_s};
    QStringList lines = QString::fromUtf8(source.readAll()).split(u'\n');
    if (lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

/// Every offence under this folder, sorted by path; `files` counts what was read.
QStringList offencesUnder(const QDir& root, int* files)
{
    static const QStringList kinds{u"*.cpp"_s, u"*.h"_s, u"*.py"_s, u"*.sh"_s, u"CMakeLists.txt"_s, u"*.cmake"_s};
    QStringList paths;
    for (const QString& layer : {u"models"_s, u"backends"_s, u"gui"_s, u"tests"_s}) {
        QDirIterator walk(root.filePath(layer), kinds, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext())
            paths.append(root.relativeFilePath(walk.next()));
    }
    paths.sort();
    QStringList offences;
    for (const QString& path : paths)
        offences += offencesIn(path, linesOf(root.filePath(path)));
    *files = int(paths.size());
    return offences;
}

} // namespace

/// The rules of the house that a compiler does not know. Each one is tried on an offence, too.
class tst_layering : public QObject {
    Q_OBJECT

private slots:
    void init() { yagura::testing::failOnAnyWarning(); }

    void theHouseIsInOrder();
    void anOffenceIsFound_data();
    void anOffenceIsFound();
};

void tst_layering::theHouseIsInOrder()
{
    int files = 0;
    const QStringList offences = offencesUnder(QDir(QStringLiteral(YAGURA_SOURCE_DIR)), &files);

    QVERIFY2(offences.isEmpty(), qPrintable(u'\n' + offences.join(u'\n')));
    QVERIFY(files > 50);
}

void tst_layering::anOffenceIsFound_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("content");
    QTest::addColumn<QString>("offence");
    const auto row = [](const char* what, const QString& path, const QString& content, const QString& offence) {
        QTest::addRow("%s", what) << path << content << offence;
    };
    const auto include = [](const char* header) { return u"#include \"%1\"\n"_s.arg(QLatin1StringView(header)); };

    row("domain knows no port", u"models/domain/a.h"_s, include("models/ports/clock.h"), u"must not include"_s);
    row("domain knows no page", u"models/domain/a.cpp"_s, include("gui/pages/p.h"), u"must not include"_s);
    row("a port knows no item", u"models/ports/a.h"_s, include("models/items/m.h"), u"must not include"_s);
    row("items know no backend", u"models/items/a.h"_s, include("backends/poll/p.h"), u"must not include"_s);
    row("backends know no item", u"backends/poll/a.h"_s, include("models/items/m.h"), u"must not include"_s);
    row("backends know no page", u"backends/poll/a.h"_s, include("gui/pages/p.h"), u"must not include"_s);
    row("pages know no backend", u"gui/pages/a.h"_s, include("backends/poll/p.h"), u"must not include"_s);
    row("pages know no composition", u"gui/pages/a.h"_s, include("gui/app/a.h"), u"must not include"_s);
    row("the daemon shows nothing", u"backends/daemon/a.h"_s, include("gui/pages/p.h"), u"must not include"_s);
    row("the daemon makes no sentences", u"backends/daemon/a.h"_s, include("models/items/m.h"), u"must not include"_s);
    row("nor does it know its program's", u"backends/daemon/a.h"_s, include("backends/daemon/app/w.h"), u"must not include"_s);
    row("its program makes them", u"backends/daemon/app/a.cpp"_s, include("models/items/m.h"), {});
    row("its program shows nothing", u"backends/daemon/app/a.cpp"_s, include("gui/pages/p.h"), u"must not include"_s);
    row("no way around the root", u"models/domain/a.h"_s, include("../ports/clock.h"), u"must not include"_s);
    row("the desktop may see both", u"gui/app/a.cpp"_s, include("backends/poll/p.h"), {});
    row("a probe knows no action", u"backends/poll/a.cpp"_s, include("backends/actions/a.h"), u"must not include"_s);
    row("the daemon knows no action", u"backends/daemon/a.cpp"_s, include("backends/actions/a.h"), u"must not include"_s);
    row("a page knows no action", u"gui/pages/a.cpp"_s, include("backends/actions/a.h"), u"must not include"_s);
    row("an action may know a probe's room", u"backends/actions/a.cpp"_s, include("backends/net/a.h"), {});
    row("the desktop may act", u"gui/app/a.cpp"_s, include("backends/actions/a.h"), {});
    row("AMQP", u"backends/rabbitmq/a.cpp"_s, u"#include <amqp.h>\n"_s, u"speaks AMQP"_s);
    row("AMQP by its newer name", u"backends/rabbitmq/a.cpp"_s, u"#include <rabbitmq-c/amqp.h>\n"_s, u"speaks AMQP"_s);
    row("AMQP by the linker", u"backends/rabbitmq/CMakeLists.txt"_s, u"target_link_libraries(a PkgConfig::RABBITMQ)\n"_s,
        u"speaks AMQP"_s);
    row("AMQP of an action", u"backends/actions/a.cpp"_s, u"#include <amqp.h>\n"_s, {});
    row("a server", u"backends/net/a.cpp"_s, u"#include <microhttpd.h>\n"_s, u"serves HTTP"_s);
    row("the daemon's server", u"backends/daemon/a.cpp"_s, u"#include <microhttpd.h>\n"_s, {});
    row("a signal", u"backends/postgresql/a.cpp"_s, u"ask(\"select pg_terminate_backend(1)\");\n"_s, u"sends signals"_s);
    row("a change", u"backends/rabbitmq/a.cpp"_s, u"access.sendCustomRequest(request, verb);\n"_s, u"sends more than a GET"_s);
    row("a change of an action", u"backends/actions/a.cpp"_s, u"access.sendCustomRequest(request, verb);\n"_s, {});
    row("a page may see items", u"gui/pages/a.cpp"_s, include("models/items/m.h"), {});

    row("a sentence in a backend", u"backends/a.cpp"_s, u"f(tr(\"x\"));\n"_s, u"a.cpp:3 tr("_s);
    row("a sentence in the domain", u"models/domain/a.cpp"_s, u"f(QObject::tr(\"x\"));\n"_s, u"tr("_s);
    row("a name that ends in tr", u"backends/a.cpp"_s, u"attr(1);\n"_s, {});
    row("a sentence of the daemon's program", u"backends/daemon/app/a.cpp"_s, u"f(translate(\"x\"));\n"_s, {});
    row("a sentence on a page", u"gui/pages/a.cpp"_s, u"f(tr(\"x\"));\n"_s, {});
    row("markup", u"gui/pages/a.cpp"_s, u"view->setHtml(text);\n"_s, u"setHtml("_s);
    row("markdown", u"gui/pages/a.cpp"_s, u"view->setMarkdown(text);\n"_s, u"setMarkdown("_s);
    row("any certificate", u"backends/net/a.cpp"_s, u"reply->ignoreSslErrors();\n"_s, u"ignoreSslErrors"_s);
    row("any address", u"gui/pages/a.cpp"_s, u"QDesktopServices::openUrl(url);\n"_s, u"openUrl"_s);
    row("a label", u"gui/pages/a.cpp"_s, u"auto* a = new QLabel(text);\n"_s, u"new QLabel("_s);
    row("the one place for labels", u"gui/style/plaintext.cpp"_s, u"auto* a = new QLabel(text);\n"_s, {});
    row("a tooltip", u"gui/pages/a.cpp"_s, u"a->setToolTip(text);\n"_s, u"setToolTip("_s);
    row("a sleep", u"tests/tst_a.cpp"_s, u"QTest::qWait(100);\n"_s, u"qWait("_s);
    row("another sleep", u"tests/tst_a.cpp"_s, u"std::this_thread::sleep_for(1s);\n"_s, u"sleep_for("_s);
    row("waiting for a fact", u"tests/tst_a.cpp"_s, u"QTRY_VERIFY(done);\n"_s, {});
    row("only talk", u"backends/a.cpp"_s, u"// tr() stands elsewhere: tr(\n"_s, {});

    row("as long as may be", u"models/domain/a.cpp"_s, u"\n"_s.repeated(398), {});
    row("a line too long", u"models/domain/a.cpp"_s, u"\n"_s.repeated(399), u"401 lines"_s);
    row("a main as long as may be", u"gui/app/main.cpp"_s, u"\n"_s.repeated(98), {});
    row("a main too long", u"gui/app/main.cpp"_s, u"\n"_s.repeated(99), u"101 lines"_s);
}

void tst_layering::anOffenceIsFound()
{
    QFETCH(QString, path);
    QFETCH(QString, content);
    QFETCH(QString, offence);
    static const QString licence = u"// SPDX-FileCopyrightText: Yagura contributors\n"
                                   "// SPDX-License-Identifier: GPL-3.0-or-later\n"_s;
    const QTemporaryDir folder;
    const QDir root(folder.path());
    for (const QString& head : {licence, QString()}) {
        QVERIFY(root.mkpath(QFileInfo(path).path()));
        QFile file(root.filePath(path));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write((head + content).toUtf8());
        file.close();

        int files = 0;
        const QString found = offencesUnder(root, &files).join(u'\n');
        QCOMPARE(files, 1);
        if (head.isEmpty())
            QVERIFY2(found.contains(u"does not say who may copy it"_s), qPrintable(found));
        else
            QVERIFY2(offence.isEmpty() ? found.isEmpty() : found.contains(offence), qPrintable(found));
    }
}

QTEST_GUILESS_MAIN(tst_layering)
#include "tst_layering.moc"
