// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/bars.h"
#include "gui/parts/branchlines.h"
#include "gui/parts/celldelegate.h"
#include "gui/parts/panel.h"
#include "gui/parts/tabledress.h"
#include "gui/style/applytheme.h"
#include "gui/style/plaintext.h"
#include "tests/support/handtable.h"
#include "tests/support/strictwarnings.h"

#include <QApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QToolTip>
#include <QTreeView>
#include <QVBoxLayout>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;

namespace {

const Theme dark(ThemeName::Dark);

bool contains(const QImage& image, const QRect& area, Token token)
{
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            if (image.pixelColor(x, y) == dark.color(token))
                return true;
        }
    }
    return false;
}

/// A window with one dressed table and a field that can take the focus from it.
struct Stage {
    explicit Stage(HandTable::Rows rows, QStringList titles)
        : model(std::move(titles), std::move(rows))
        , column(&window)
    {
        dressTable(&table, "stage");
        table.setModel(&model);
        column.addWidget(&table);
        column.addWidget(&field);
        window.resize(500, 240);
        window.show();
    }

    QImage picture() { return table.viewport()->grab().toImage(); }
    QRect place(int row, int cell) { return table.visualRect(model.index(row, cell)); }

    HandTable model;
    QWidget window;
    QVBoxLayout column;
    QTableView table;
    QLineEdit field;
};

HandTable::Rows rows()
{
    const auto name = [](Severity severity, const QString& text) { return cell(CellKind::Name, severity, text); };
    return {{cell(CellKind::State, Severity::Critical, u"CRIT"_s), name(Severity::Critical, u"orders-db"_s),
                with(cell(CellKind::Number, Severity::Critical, u"74"_s),
                    {{CellSeverityRole, QVariant::fromValue(Severity::Critical)}})},
        {cell(CellKind::State, Severity::Ok, u"OK"_s), name(Severity::Ok, u"<img src=x><b>billing</b>"_s),
            cell(CellKind::Number, Severity::Ok, u"0"_s)}};
}

const QStringList titles{u""_s, u"Server"_s, u"Idle in tx"_s};

} // namespace

class TestParts : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, ThemeName::Dark, 100); }
    void init() { failOnAnyWarning(); }
    void cleanup() { QToolTip::hideText(); }

    void onlyTheNumberThatIsTheReasonHasTheColour()
    {
        Stage stage(rows(), titles);
        QVERIFY(QTest::qWaitForWindowActive(&stage.window));
        const QImage picture = stage.picture();

        QVERIFY(contains(picture, stage.place(0, 0), Token::CritMark));
        QVERIFY(contains(picture, stage.place(0, 2), Token::Crit));
        QVERIFY(!contains(picture, stage.place(0, 1), Token::Crit));
        QVERIFY(!contains(picture, stage.place(1, 2), Token::Crit));
        QVERIFY(contains(picture, stage.place(1, 0), Token::Ok));
    }

    void exactlyOneRingIsVisible()
    {
        Stage stage(rows(), titles);
        QVERIFY(QTest::qWaitForWindowActive(&stage.window));
        stage.table.setFocus();
        stage.table.setCurrentIndex(stage.model.index(1, 1));

        QImage picture = stage.picture();
        QVERIFY(!contains(picture, stage.place(0, 1), Token::Accent));
        for (int column = 0; column < 3; ++column)
            QVERIFY(contains(picture, stage.place(1, column), Token::Accent));
        QVERIFY(contains(picture, stage.place(1, 1), Token::AccentTint));

        stage.field.setFocus();
        picture = stage.picture();
        QVERIFY(!contains(picture, stage.place(1, 1), Token::Accent));
        QVERIFY(contains(picture, stage.place(1, 1), Token::Hover));
    }

    void theRowUnderTheMouseIsOneRow()
    {
        Stage stage(rows(), titles);
        QVERIFY(QTest::qWaitForWindowActive(&stage.window));

        QTest::mouseMove(stage.table.viewport(), stage.place(1, 1).center());

        QTRY_VERIFY(contains(stage.picture(), stage.place(1, 2), Token::Hover));
        QVERIFY(contains(stage.picture(), stage.place(1, 0), Token::Hover));
        QVERIFY(!contains(stage.picture(), stage.place(0, 1), Token::Hover));
    }

    void markupStaysLiteralInATooltip()
    {
        Stage stage(rows(), titles);
        QVERIFY(QTest::qWaitForWindowActive(&stage.window));
        stage.table.setColumnWidth(1, 60);
        const QPoint place = stage.place(1, 1).center();
        QTest::ignoreMessage(QtWarningMsg, "This plugin does not support raise()"); // tooltips ask for it
        QHelpEvent ask(QEvent::ToolTip, place, stage.table.viewport()->mapToGlobal(place));

        QApplication::sendEvent(stage.table.viewport(), &ask);

        QTRY_COMPARE(QToolTip::text(), u"<qt>&lt;img src=x&gt;&lt;b&gt;billing&lt;/b&gt;</qt>"_s);
    }

    void theMarkSaysItsWord()
    {
        Stage stage(rows(), titles);
        QVERIFY(QTest::qWaitForWindowActive(&stage.window));
        const QPoint place = stage.place(0, 0).center();
        QTest::ignoreMessage(QtWarningMsg, "This plugin does not support raise()"); // tooltips ask for it
        QHelpEvent ask(QEvent::ToolTip, place, stage.table.viewport()->mapToGlobal(place));

        QApplication::sendEvent(stage.table.viewport(), &ask);

        QTRY_COMPARE(QToolTip::text(), u"<qt>CRIT</qt>"_s);
    }

    void rowsGrowWithTheText()
    {
        Stage stage(rows(), titles);
        QVERIFY(QTest::qWaitForWindowActive(&stage.window));
        QCOMPARE(stage.table.rowHeight(0), 28);

        applyTheme(*qApp, ThemeName::Dark, 150);
        QTRY_COMPARE(stage.table.rowHeight(0), 42);

        applyTheme(*qApp, ThemeName::Dark, 100);
        QTRY_COMPARE(stage.table.rowHeight(0), 28);
    }

    void branchesEndWhereTheirLevelEnds()
    {
        HandTable::Rows tree;
        for (const int depth : {0, 1, 2, 2, 1, 2})
            tree.push_back({with(cell(CellKind::Statement, Severity::Warning, u"SELECT"_s), {{TreeDepthRole, depth}})});
        const HandTable flat({u"Statement"_s}, tree);
        QCOMPARE(branchesOf(flat.index(0, 0)), std::vector<bool>{});
        QCOMPARE(branchesOf(flat.index(2, 0)), (std::vector<bool>{true, true}));
        QCOMPARE(branchesOf(flat.index(3, 0)), (std::vector<bool>{true, false}));
        QCOMPARE(branchesOf(flat.index(5, 0)), (std::vector<bool>{false, false}));

        QStandardItemModel nested;
        auto* root = new QStandardItem(u"root"_s);
        root->appendRows({new QStandardItem(u"first"_s), new QStandardItem(u"last"_s)});
        nested.appendRow(root);
        QCOMPARE(branchesOf(root->child(0)->index()), std::vector<bool>{true});
        QCOMPARE(branchesOf(root->child(1)->index()), std::vector<bool>{false});
    }

    void partsOfABarAreOnePixelApartAndNoneIsLost()
    {
        const std::vector<BarSegment> segments{{8, Token::CActive}, {0, Token::CIdle}, {89.5, Token::CIitBad},
            {0.1, Token::CRes}, {2.4, Token::Band, true}};

        const auto rects = segmentRects(QRectF(10, 0, 300, 22), segments, 100);

        QCOMPARE(rects.size(), segments.size());
        QCOMPARE(rects[1].width(), 0.0);
        QCOMPARE(rects[2].left(), rects[0].right() + 1);
        QCOMPARE(rects[3].left(), rects[2].right() + 1);
        QCOMPARE(rects[3].width(), 2.0);
        QVERIFY(rects[4].width() > 0);
        QVERIFY(rects[4].right() <= 310);
    }

    void anUnknownMeasureIsHatchedAndNeverEmpty()
    {
        QImage image(60, 8, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::black);
        QPainter painter(&image);
        paintMeasureBar(painter, image.rect(), {std::nullopt, 100, 80}, dark);
        painter.end();
        QVERIFY(!contains(image, image.rect(), Token::Band));

        image.fill(Qt::black);
        painter.begin(&image);
        paintMeasureBar(painter, image.rect(), {50.0, 100, 80}, dark);
        painter.end();
        QVERIFY(contains(image, QRect(0, 0, 29, 8), Token::CIdle));
        QVERIFY(!contains(image, QRect(31, 0, 29, 8), Token::CIdle));
        QCOMPARE(image.pixelColor(48, 4), dark.color(Token::Series));
    }

    void aPanelShowsItsTitleAsText()
    {
        Panel panel(u"<b>Locks</b>"_s);
        panel.setCaption(u"4 s ago"_s);
        QCOMPARE(panel.accessibleName(), u"<b>Locks</b>"_s);
        for (const auto* label : panel.findChildren<QLabel*>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
};

QTEST_MAIN(TestParts)
#include "tst_parts.moc"
