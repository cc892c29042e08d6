// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/languages.h"
#include "models/items/findingwords.h"
#include "models/items/snapshotmodel.h"
#include "tests/support/strictwarnings.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace yagura;

namespace {

struct Entry {
    QString source;
    QString translation;
    bool unfinished = false;
};

/// `catalogue` is "yagura_ja", "yagurad_en", …
QList<Entry> entriesOf(const QString& catalogue)
{
    QFile file(QStringLiteral(YAGURA_SOURCE_DIR) + u"/translations/%1.ts"_s.arg(catalogue));
    QList<Entry> entries;
    if (!file.open(QIODevice::ReadOnly))
        return entries;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "source"_L1)
            entries.append({xml.readElementText(), {}, false});
        else if (xml.name() == "translation"_L1 && !entries.isEmpty()) {
            entries.last().unfinished = xml.attributes().value("type"_L1) == "unfinished"_L1;
            entries.last().translation = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
        }
    }
    return entries;
}

/// "%1", "%n", "{target}": what a translation must carry over.
QStringList placeHoldersIn(const QString& text)
{
    static const QRegularExpression shape(u"%n|%\\d|\\{[a-z]+\\??\\}"_s);
    QStringList found;
    for (auto it = shape.globalMatch(text); it.hasNext();)
        found.append(it.next().captured());
    found.removeDuplicates();
    found.sort();
    return found;
}

} // namespace

class TranslationsTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { testing::failOnAnyWarning(); }

    void everyTextIsTranslated_data()
    {
        QTest::addColumn<QString>("catalogue");
        QTest::addColumn<int>("atLeast");
        QTest::addRow("Japanese") << u"yagura_ja"_s << 300;
        QTest::addRow("English, for its plurals") << u"yagura_en"_s << 300;
        QTest::addRow("the daemon's Japanese") << u"yagurad_ja"_s << 40;
        QTest::addRow("the daemon's English") << u"yagurad_en"_s << 40;
    }

    void everyTextIsTranslated()
    {
        QFETCH(const QString, catalogue);
        QFETCH(const int, atLeast);
        const QList<Entry> entries = entriesOf(catalogue);
        QVERIFY(entries.size() > atLeast);
        QStringList unfinished;
        for (const Entry& entry : entries) {
            if (entry.unfinished || entry.translation.isEmpty())
                unfinished.append(entry.source);
        }
        QVERIFY2(unfinished.isEmpty(), qPrintable(unfinished.join(u'\n')));
    }

    void placeHoldersSurviveTranslation()
    {
        QStringList lost;
        for (const Entry& entry : entriesOf(u"yagura_ja"_s) + entriesOf(u"yagurad_ja"_s)) {
            if (placeHoldersIn(entry.source) != placeHoldersIn(entry.translation))
                lost.append(entry.source + u" → "_s + entry.translation);
        }
        QVERIFY2(lost.isEmpty(), qPrintable(lost.join(u'\n')));
    }

    void aFindingAndAColumnReallyChangeTheirLanguage()
    {
        Finding finding;
        finding.code = u"database.connections_exhausted"_s;
        finding.target = u"orders-db"_s;
        QCOMPARE(wordsOf(finding).title, u"orders-db connections exhausted"_s);
        {
            Languages japanese(u"ja"_s);
            japanese.install(*QCoreApplication::instance());
            QCOMPARE(wordsOf(finding).title, u"orders-db 接続枯渇"_s);
            QCOMPARE(QCoreApplication::translate("yagura::Columns", "Name"), u"名前"_s);
        }
        QCOMPARE(wordsOf(finding).title, u"orders-db connections exhausted"_s);
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
