// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/languages.h"
#include "gui/app/reportwriting.h"
#include "gui/report/exportdialog.h"
#include "gui/style/applytheme.h"
#include "models/domain/entrykinds.h"
#include "tests/support/memorystore.h"
#include "tests/support/strictwarnings.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace yagura;
using namespace yagura::testing;

namespace {

constexpr int patienceMs = 20'000;

/// An incident in a store, and a dialog that exports it.
struct Desk {
    MemoryStore store;
    QTemporaryDir folder;
    std::unique_ptr<ExportDialog> dialog;
    ReportMaking::WriteFile write = writeReportFile;

    Desk()
    {
        store.arrive(u"i-1"_s, entrykind::declared,
            {{u"title"_s, u"orders-db connections exhausted"_s}, {u"severity"_s, u"sev2"_s}}, u"Sato"_s);
        store.arrive(u"i-1"_s, entrykind::labelled, {{u"label"_s, u"INC-0042"_s}}, {});
        store.arrive(u"i-1"_s, entrykind::noted,
            {{u"text"_s, u"postgres://app:hunter2@orders-db/orders from 10.20.30.40"_s}}, u"Sato"_s);
    }

    void open()
    {
        ExportDialog::Parts parts;
        parts.language = u"en"_s;
        parts.zone = "Asia/Tokyo";
        parts.folder = folder.path();
        parts.person = u"Sato"_s;
        parts.clock = [] { return momentAt(0); };
        parts.writeFile = write;
        parts.record = [this](const EntryDraft& draft) { return store.append({draft}); };
        dialog = std::make_unique<ExportDialog>(store, *incidentOf(u"i-1"_s, store.entries), std::move(parts), nullptr);
        dialog->show();
    }

    template<typename Widget>
    Widget* find(const QString& name) const
    {
        return dialog->findChild<Widget*>(name);
    }
    QPushButton* exporting() const { return find<QPushButton>(u"export"_s); }
    QString told() const { return find<QLabel>(u"state"_s)->text(); }
    QListWidget* redactions() const { return find<QListWidget>(u"redactions"_s); }
    bool isReady() const { return exporting()->isEnabled() && redactions()->count() > 0; }
    void choose(const QString& what) const { find<QToolButton>(what)->click(); }
    QByteArray written(const QString& name) const
    {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

} // namespace

/// The dialog that exports a report: what is chosen, what is masked, how it ends.
class tst_exportdialog : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_languages = std::make_unique<Languages>(u"en"_s);
        m_languages->install(*QCoreApplication::instance());
        applyTheme(*qApp, ThemeName::Dark, 100);
    }
    void init() { failOnAnyWarning(); }

    void theFileIsNamedAfterTheIncidentAndTheDay()
    {
        Desk desk;
        desk.open();
        auto* file = desk.find<QLineEdit>(u"file"_s);
        QVERIFY2(file->text().endsWith(u"/INC-0042-2026-11-23.pdf"_s), qPrintable(file->text()));
        desk.choose(u"md"_s);
        QVERIFY(file->text().endsWith(u"/INC-0042-2026-11-23.md"_s));
        file->setText(u"mine.md"_s);
        desk.choose(u"json"_s);
        QCOMPARE(file->text(), u"mine.json"_s);
    }

    void whatIsMaskedIsSeenBefore()
    {
        Desk desk;
        desk.open();
        QTRY_VERIFY_WITH_TIMEOUT(desk.isReady(), patienceMs);
        QCOMPARE(desk.redactions()->count(), 2);
        for (int row = 0; row < 2; ++row) {
            const QListWidgetItem* item = desk.redactions()->item(row);
            QVERIFY2(item->text().contains(u"████"_s), qPrintable(item->text()));
            QVERIFY2(
                !item->text().contains(u"hunter2"_s) && !item->text().contains(u"10.20"_s), qPrintable(item->text()));
            QCOMPARE(item->checkState(), Qt::Unchecked);
        }
        desk.redactions()->item(1)->setCheckState(Qt::Checked);
        QVERIFY(desk.redactions()->item(1)->text().startsWith(u"STAYS READABLE"_s));
        // For people to look at.
        if (const QString gallery = qEnvironmentVariable("YAGURA_GALLERY"); !gallery.isEmpty())
            QVERIFY(desk.dialog->grab().save(gallery + u"/export-dialog.png"_s));
    }

    void aReportIsWrittenToldAndRecorded_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("beginning");
        QTest::addRow("pdf") << u"pdf"_s << QByteArray("%PDF-");
        QTest::addRow("md") << u"md"_s << QByteArray("# ");
        QTest::addRow("json") << u"json"_s << QByteArray("{");
    }
    void aReportIsWrittenToldAndRecorded()
    {
        QFETCH(const QString, format);
        QFETCH(const QByteArray, beginning);
        Desk desk;
        desk.open();
        QTRY_VERIFY_WITH_TIMEOUT(desk.isReady(), patienceMs);
        desk.choose(format);
        desk.exporting()->click();

        QTRY_VERIFY_WITH_TIMEOUT(desk.store.kinds().contains(entrykind::exported), patienceMs);
        const QString name = u"INC-0042-2026-11-23."_s + format;
        const QByteArray bytes = desk.written(name);
        QVERIFY(bytes.startsWith(beginning));
        QVERIFY(!bytes.contains("hunter2"));
        QVERIFY2(desk.told().contains(name), qPrintable(desk.told()));
        const RecordEntry& entry = desk.store.entries.last();
        QCOMPARE(entry.incident, u"i-1"_s);
        QCOMPARE(entry.actor, u"Sato"_s);
        QCOMPARE(entry.args[u"format"_s], format);
        QCOMPARE(entry.args[u"language"_s], u"en"_s);
        QCOMPARE(entry.args[u"redactions"_s], 2);
        QCOMPARE(entry.args[u"kept"_s], 0);
        QCOMPARE(entry.args[u"sha256"_s],
            QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
    }

    void theReportSpeaksItsLanguageBesideAProgramThatDoesNot()
    {
        Desk desk;
        desk.open();
        desk.choose(u"md"_s);
        desk.choose(u"ja"_s);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isReady(), patienceMs);
        desk.exporting()->click();
        QTRY_VERIFY_WITH_TIMEOUT(desk.told().startsWith(u"Written"_s), patienceMs);
        QVERIFY(desk.written(u"INC-0042-2026-11-23.md"_s).contains("障害報告書"));
        QCOMPARE(QCoreApplication::translate("yagura::Report", "Timeline"), u"Timeline"_s);
    }

    void whatAPersonTicksStaysReadable()
    {
        Desk desk;
        desk.open();
        desk.choose(u"md"_s);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isReady(), patienceMs);
        for (int row = 0; row < desk.redactions()->count(); ++row) {
            QListWidgetItem* item = desk.redactions()->item(row);
            if (item->text().startsWith(u"IP address"_s))
                item->setCheckState(Qt::Checked);
        }
        desk.exporting()->click();
        QTRY_VERIFY_WITH_TIMEOUT(desk.store.kinds().contains(entrykind::exported), patienceMs);
        const QByteArray bytes = desk.written(u"INC-0042-2026-11-23.md"_s);
        QVERIFY(bytes.contains("10.20.30.40") && !bytes.contains("hunter2"));
        QCOMPARE(desk.store.entries.last().args[u"kept"_s], 1);
    }

    void aTickOutlivesAnotherLanguage()
    {
        Desk desk;
        desk.open();
        QTRY_VERIFY_WITH_TIMEOUT(desk.isReady(), patienceMs);
        desk.redactions()->item(1)->setCheckState(Qt::Checked);
        desk.choose(u"ja"_s);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isReady() && desk.redactions()->item(1)->checkState() == Qt::Checked, patienceMs);
        QCOMPARE(desk.redactions()->item(0)->checkState(), Qt::Unchecked);
    }

    void aFileThatIsThereIsReplacedOnlyOnRequest()
    {
        Desk desk;
        QFile old(desk.folder.filePath(u"INC-0042-2026-11-23.md"_s));
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        desk.open();
        desk.choose(u"md"_s);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isReady(), patienceMs);
        desk.exporting()->click();
        QTRY_COMPARE_WITH_TIMEOUT(desk.exporting()->text(), u"Replace it"_s, patienceMs);
        QCOMPARE(desk.written(u"INC-0042-2026-11-23.md"_s), QByteArray("old"));
        QVERIFY(!desk.store.kinds().contains(entrykind::exported));

        desk.exporting()->click();
        QTRY_VERIFY_WITH_TIMEOUT(desk.told().startsWith(u"Written"_s), patienceMs);
        QVERIFY(desk.written(u"INC-0042-2026-11-23.md"_s).startsWith("# "));
    }

    void aDiskThatRefusesIsTold()
    {
        Desk desk;
        desk.write = [](const QString&, const QByteArray&) { return u"No space left on device"_s; };
        desk.open();
        QTRY_VERIFY_WITH_TIMEOUT(desk.isReady(), patienceMs);
        desk.exporting()->click();
        QTRY_VERIFY_WITH_TIMEOUT(desk.told().contains(u"No space left on device"_s), patienceMs);
        QVERIFY(!desk.store.kinds().contains(entrykind::exported));
        QVERIFY(desk.exporting()->isEnabled());
    }

    void aZoneThatNobodyKnowsIsTold()
    {
        Desk desk;
        desk.open();
        QTRY_VERIFY_WITH_TIMEOUT(desk.isReady(), patienceMs);
        desk.find<QLineEdit>(u"zone"_s)->setText(u"Asia/Tokio"_s);
        QVERIFY(!desk.exporting()->isEnabled());
        QVERIFY2(desk.told().contains(u"Asia/Tokio"_s), qPrintable(desk.told()));
    }

    void cancellingWritesNothingAndSaysSo()
    {
        Desk desk;
        // Enough pages that a click is quicker.
        for (int line = 0; line < 3'000; ++line)
            desk.store.arrive(
                u"i-1"_s, entrykind::noted, {{u"text"_s, u"line %1 of a long night"_s.arg(line)}}, u"Mori"_s);
        desk.open();
        QTRY_VERIFY_WITH_TIMEOUT(desk.isReady(), patienceMs);
        desk.exporting()->click();
        QVERIFY(desk.find<QProgressBar>(u"progress"_s)->isVisibleTo(desk.dialog.get()));
        QVERIFY(!desk.exporting()->isEnabled());
        desk.find<QPushButton>(u"cancel"_s)->click();

        QTRY_VERIFY_WITH_TIMEOUT(desk.told().contains(u"Nothing was written"_s), patienceMs);
        QVERIFY(desk.dialog->isVisible());
        QCOMPARE(QDir(desk.folder.path()).entryList(QDir::Files).size(), 0);
        QVERIFY(!desk.store.kinds().contains(entrykind::exported));
        QVERIFY(desk.exporting()->isEnabled());
    }

    void aDialogThatIsClosedLeavesTheDiskAlone()
    {
        Desk desk;
        // Whoever writes may come back when this test is over.
        const auto reached = std::make_shared<QSemaphore>();
        const auto mayEnd = std::make_shared<QSemaphore>();
        desk.write = [reached, mayEnd](const QString&, const QByteArray&) {
            reached->release();
            mayEnd->acquire();
            return QString();
        };
        desk.open();
        QTRY_VERIFY_WITH_TIMEOUT(desk.isReady(), patienceMs);
        desk.exporting()->click();
        QVERIFY(reached->tryAcquire(1, patienceMs));
        // A disk that hangs holds nobody up.
        desk.dialog.reset();
        mayEnd->release();
        QCoreApplication::processEvents();
        QVERIFY(!desk.store.kinds().contains(entrykind::exported));
    }

    void aStoreThatBringsNothingHoldsNobodyUp()
    {
        Desk desk;
        desk.store.bringsAttachments = false;
        desk.store.arrive(u"i-1"_s, entrykind::evidenceTaken,
            {{u"number"_s, u"E-01"_s}, {u"sha256"_s, QString(64, u'a')}}, u"Sato"_s);
        ReportMaking making(desk.store, {*incidentOf(u"i-1"_s, desk.store.entries), {}, {}, {}, {}}, desk.write);
        making.setPatience({50ms, 50ms});

        making.start({u"en"_s, "UTC", momentAt(0).utc, {}});

        QCOMPARE(making.stage(), ReportMaking::Stage::Reading);
        QTRY_COMPARE_WITH_TIMEOUT(making.stage(), ReportMaking::Stage::Ready, patienceMs);
        QCOMPARE(making.missing(), 1);
        QCOMPARE(making.preview().report.evidence.size(), 1);
    }

    void aDiskThatHangsIsToldAfterAWhile()
    {
        Desk desk;
        const auto mayEnd = std::make_shared<QSemaphore>();
        ReportMaking making(desk.store, {*incidentOf(u"i-1"_s, desk.store.entries), {}, {}, {}, {}},
            [mayEnd](const QString&, const QByteArray&) {
                mayEnd->acquire();
                return QString();
            });
        making.setPatience({50ms, 50ms});
        const ReportOptions options {u"en"_s, "UTC", momentAt(0).utc, {}};
        making.start(options);
        QTRY_COMPARE_WITH_TIMEOUT(making.stage(), ReportMaking::Stage::Ready, patienceMs);

        making.make({options, ReportFormat::Markdown, desk.folder.filePath(u"report.md"_s), false});

        QTRY_COMPARE_WITH_TIMEOUT(making.stage(), ReportMaking::Stage::Ended, patienceMs);
        QCOMPARE(making.outcome().kind, ReportOutcome::Kind::Failed);
        QVERIFY(making.outcome().path.endsWith(u"report.md"_s));
        mayEnd->release();
    }

    void aRecordThatRefusesIsTold()
    {
        Desk desk;
        desk.store.refuses = true;
        desk.open();
        desk.choose(u"md"_s);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isReady(), patienceMs);
        desk.exporting()->click();
        QTRY_VERIFY_WITH_TIMEOUT(desk.told().contains(u"the record does not say so"_s), patienceMs);
    }

private:
    std::unique_ptr<Languages> m_languages;
};

QTEST_MAIN(tst_exportdialog)
#include "tst_exportdialog.moc"
