// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/firstrunpage.h"
#include "gui/style/applytheme.h"
#include "tests/support/settingsdesk.h"
#include "tests/support/strictwarnings.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryFile>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

class FirstRunTest final : public QObject {
    Q_OBJECT

private slots:
    void init();

    void theFirstPageLeadsToATargetOrAFile();
    void theFirstPageSaysWhyAFileWasNotTaken();
    void theFirstPageLeadsToTheDemo();
    void everyStateIsDrawnInBothThemes();

private:
    void drawAll(ThemeName theme, const QString& suffix);
};

void FirstRunTest::init()
{
    failOnAnyWarning();
    applyTheme(*qApp, ThemeName::Dark, 100);
}

void FirstRunTest::theFirstPageLeadsToATargetOrAFile()
{
    FakeTargetSettings settings;
    FirstRunPage page(settings, u"/home/me/.config/yagura/yagura.yaml"_s);
    page.show();
    QCOMPARE(page.findChild<QLabel*>(u"lookedFor"_s)->text(), u"/home/me/.config/yagura/yagura.yaml"_s);
    QSignalSpy asked(&page, &FirstRunPage::addTargetRequested);
    QTest::mouseClick(page.findChild<QPushButton*>(u"addTarget"_s), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);

    QTemporaryFile file(QDir::tempPath() + u"/XXXXXX.yaml"_s);
    QVERIFY(file.open());
    QTest::mouseClick(page.findChild<QPushButton*>(u"openFile"_s), Qt::LeftButton);
    auto* chooser = page.findChild<QFileDialog*>();
    QVERIFY(chooser);
    chooser->selectFile(file.fileName());
    static_cast<QDialog*>(chooser)->accept();
    QCOMPARE(settings.opened, QStringList(file.fileName()));
}

void FirstRunTest::theFirstPageSaysWhyAFileWasNotTaken()
{
    FakeTargetSettings settings;
    FirstRunPage page(settings, u"/home/me/.config/yagura/yagura.yaml"_s);
    page.show();
    QTest::mouseClick(page.findChild<QPushButton*>(u"openFile"_s), Qt::LeftButton);
    emit page.findChild<QFileDialog*>()->fileSelected(u"/c/other.yaml"_s);
    QVERIFY(!page.findChild<QPushButton*>(u"openFile"_s)->isEnabled());
    settings.refuse({fault(u"config.unknown_key"_s, {{u"key"_s, u"evry"_s}})});
    QVERIFY(page.findChild<QPushButton*>(u"openFile"_s)->isEnabled());
    const auto labels = page.findChildren<QLabel*>();
    QVERIFY(std::ranges::any_of(
        labels, [](const QLabel* label) { return label->text() == u"/c/90-desktop.yaml:3:7: unknown key evry"_s; }));
}

void FirstRunTest::theFirstPageLeadsToTheDemo()
{
    FakeTargetSettings settings;
    FirstRunPage page(settings, u"/home/me/.config/yagura/yagura.yaml"_s);
    page.show();
    QSignalSpy asked(&page, &FirstRunPage::demoRequested);
    QTest::mouseClick(page.findChild<QPushButton*>(u"seeDemo"_s), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
}

void FirstRunTest::drawAll(ThemeName theme, const QString& suffix)
{
    applyTheme(*qApp, theme, 100);
    const auto shoot = [&](QWidget& widget, const QString& name) {
        QVERIFY(QTest::qWaitForWindowExposed(&widget));
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
        const QPixmap picture = widget.grab();
        QCOMPARE(picture.toImage().pixelColor(2, 2), Theme(theme).color(Token::Window));
        // To be looked at, when a folder is named.
        if (const QString folder = qEnvironmentVariable("YAGURA_GALLERY"); !folder.isEmpty())
            QVERIFY(picture.save(QDir(folder).filePath(u"settings-%1-%2.png"_s.arg(name, suffix))));
    };
    Desk desk({database(u"orders-db"_s, false), broker(u"shop-mq"_s), node(u"this-node"_s)});
    shoot(desk.dialog, u"locked"_s);
    desk.click("test");
    shoot(desk.dialog, u"waiting"_s);
    desk.settings.answerTrial(refusedLogin());
    shoot(desk.dialog, u"failed"_s);
    desk.click("add");
    shoot(desk.dialog, u"new"_s);
    desk.type("id", u"a@b"_s);
    desk.click("test");
    desk.settings.answerTrial(answered());
    shoot(desk.dialog, u"missing"_s);
    desk.click("save");
    desk.settings.refuse({fault(u"config.bad_id"_s, {{u"key"_s, u"id"_s}, {u"reason"_s, u"reserved_character"_s}}),
        fault(u"config.cannot_write"_s, {{u"path"_s, u"/c/90-desktop.yaml"_s}, {u"detail"_s, u"disk full"_s}})});
    shoot(desk.dialog, u"faults"_s);
    desk.click("rabbitmq");
    shoot(desk.dialog, u"broker"_s);
    desk.click("local");
    shoot(desk.dialog, u"node"_s);

    FakeTargetSettings settings;
    FirstRunPage page(settings, u"/home/me/.config/yagura/yagura.yaml"_s);
    page.resize(1440, 780);
    page.show();
    page.setFocus();
    shoot(page, u"firstrun"_s);
}

void FirstRunTest::everyStateIsDrawnInBothThemes()
{
    drawAll(ThemeName::Dark, u"dark"_s);
    drawAll(ThemeName::Light, u"light"_s);
}

QTEST_MAIN(FirstRunTest)

#include "tst_firstrun.moc"
