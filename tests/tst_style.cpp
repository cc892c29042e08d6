// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/style/applytheme.h"
#include "gui/style/figures.h"
#include "gui/style/hatch.h"
#include "gui/style/icons.h"
#include "gui/style/linetext.h"
#include "gui/style/plaintext.h"
#include "gui/style/statemark.h"
#include "tests/support/strictwarnings.h"

#include <QApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QSet>
#include <QTest>
#include <QTimer>
#include <QVBoxLayout>

#include <cmath>
#include <functional>

using namespace yagura;
using namespace Qt::StringLiterals;

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// WCAG 2.
double contrast(const QColor& one, const QColor& other)
{
    const auto [dark, bright] = std::minmax(luminance(one), luminance(other));
    return (bright + 0.05) / (dark + 0.05);
}

QList<Theme> themes()
{
    return {
        Theme(ThemeName::Dark), Theme(ThemeName::Light), Theme(ThemeName::HighContrast), Theme::wall(), Theme::print()};
}

void addThemes()
{
    QTest::addColumn<int>("at");
    QTest::addRow("dark") << 0;
    QTest::addRow("light") << 1;
    QTest::addRow("contrast") << 2;
    QTest::addRow("wall") << 3;
    QTest::addRow("print") << 4;
}

struct Claim {
    Token token;
    QList<Token> grounds;
    double least;
};

const QList<Token> grounds{Token::Window, Token::Panel, Token::Raised, Token::Hover, Token::AccentTint};

QList<Claim> claims()
{
    QList<Claim> all;
    for (const Token token : {Token::Text, Token::Text2, Token::Text3, Token::Ok, Token::Accent, Token::Good})
        all.append({token, grounds, 4.5});
    all.append({Token::Warn, grounds + QList{Token::WarnTint}, 4.5});
    all.append({Token::Crit, grounds + QList{Token::CritTint}, 4.5});
    all.append({Token::Unknown, grounds + QList{Token::UnknownTint}, 4.5});
    all.append({Token::OnAccent, {Token::Accent}, 4.5});
    for (const Token token : {Token::Series, Token::CActive, Token::CIdle, Token::CIit, Token::CIitBad, Token::CRes,
             Token::Accent, Token::Unknown})
        all.append({token, grounds + QList{Token::Band}, 3});
    all.append({Token::CritMark, grounds + QList{Token::Band, Token::CritTint}, 3});
    all.append({Token::WarnMark, grounds + QList{Token::Band, Token::WarnTint}, 3});
    all.append({Token::Past, grounds + QList{Token::PastTint}, 4.5});
    for (const Token token : {Token::Text, Token::Text2, Token::Crit, Token::Unknown})
        all.append({token, {Token::PastTint}, 4.5});
    all.append({Token::CritMark, {Token::PastTint}, 3});
    all.append({Token::WarnMark, {Token::PastTint}, 3});
    for (const Token ground : {Token::CritTint, Token::WarnTint, Token::UnknownTint})
        all.append({Token::Text, {ground}, 4.5});
    return all;
}

QImage markOf(Severity severity, bool isStale)
{
    QImage image(40, 40, QImage::Format_ARGB32_Premultiplied);
    image.fill(Theme(ThemeName::Dark).color(Token::Panel));
    QPainter painter(&image);
    drawState(painter, QRectF(0, 0, 40, 40), severity, Theme(ThemeName::Dark), isStale);
    painter.end();
    return image.convertToFormat(QImage::Format_Grayscale8);
}

/// The share of pixels in which two pictures differ by more than the eye forgives.
double difference(const QImage& one, const QImage& other)
{
    int different = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            different += std::abs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y))) > 40 ? 1 : 0;
    }
    return double(different) / double(one.width() * one.height());
}

QRect inkOf(const QString& figures, const QFont& font)
{
    QImage image(300, 60, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setFont(font);
    drawFigures(painter, QRectF(0, 0, 290, 60), Qt::AlignRight | Qt::AlignVCenter, figures);
    painter.end();
    QRegion ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) < 128)
                ink += QRect(x, y, 1, 1);
        }
    }
    return ink.boundingRect();
}

} // namespace

class TestStyle : public QObject {
    Q_OBJECT
private slots:
    void init() { yagura::testing::failOnAnyWarning(); }
    void cleanup() { applyTheme(*qApp, ThemeName::Dark, 100); }

    void textAndMarksStandOutFromEveryGround_data() { addThemes(); }
    void textAndMarksStandOutFromEveryGround()
    {
        QFETCH(const int, at);
        const Theme theme = themes().at(at);
        for (const Claim& claim : claims()) {
            for (const Token ground : claim.grounds) {
                const double ratio = contrast(theme.color(claim.token), theme.color(ground));
                QVERIFY2(ratio >= claim.least,
                    qPrintable(u"token %1 on %2: %3"_s.arg(int(claim.token)).arg(int(ground)).arg(ratio)));
            }
        }
    }

    void theWallLiftsItsNeutralTextToSeven()
    {
        const Theme wall = Theme::wall();
        for (const Token token : {Token::Text, Token::Text2, Token::Text3, Token::Ok})
            QVERIFY(contrast(wall.color(token), wall.color(Token::Panel)) >= 7);
    }

    void everyTokenHasAnOpaqueColourInEveryTheme()
    {
        for (const Theme& theme : themes()) {
            for (std::size_t token = 0; token < tokenCount; ++token)
                QCOMPARE(theme.color(Token(token)).alpha(), 255);
        }
    }

    void aWidgetKnowsItsThemeFromItsPalette_data() { addThemes(); }
    void aWidgetKnowsItsThemeFromItsPalette()
    {
        QFETCH(const int, at);
        const Theme theme = themes().at(at == 4 ? 1 : at);
        QWidget window;
        window.setPalette(theme.palette());
        QWidget child(&window);

        QVERIFY(themeOf(&child) == theme);
    }

    void aForeignPaletteIsDarkOrLight()
    {
        QPalette desktop;
        desktop.setColor(QPalette::Link, Qt::blue);
        desktop.setColor(QPalette::Window, u"#303030"_s);
        QCOMPARE(systemTheme(desktop), ThemeName::Dark);
        QCOMPARE(Theme::fromPalette(desktop).name(), ThemeName::Dark);
        desktop.setColor(QPalette::Window, u"#f0f0f0"_s);
        QCOMPARE(systemTheme(desktop), ThemeName::Light);
        QCOMPARE(Theme::fromPalette(desktop).name(), ThemeName::Light);
    }

    void aLiveSwitchReachesEveryWidget()
    {
        QWidget window;
        auto* column = new QVBoxLayout(&window);
        auto* label = new PlainLabel(u"orders-db"_s);
        label->setType(TypeRole::Small);
        label->setInk(Token::Crit);
        auto* button = new QPushButton(u"Yes"_s);
        column->addWidget(label);
        column->addWidget(button);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));

        for (const auto name : {ThemeName::Light, ThemeName::HighContrast, ThemeName::Dark}) {
            applyTheme(*qApp, name, name == ThemeName::Light ? 150 : 100);
            QCOMPARE(themeOf(button).name(), name);
            QCOMPARE(label->palette().color(QPalette::WindowText), Theme(name).color(Token::Crit));
            QCOMPARE(label->font().pixelSize(), name == ThemeName::Light ? 18 : 12);
            QTRY_COMPARE(window.grab().toImage().pixelColor(1, 1), Theme(name).color(Token::Window));
        }
    }

    void sizesScaleAndStayReadable()
    {
        QCOMPARE(fontFor(TypeRole::Body, 150).pixelSize(), 20);
        QCOMPARE(fontFor(TypeRole::Caption, 90).pixelSize(), 11);
        applyTheme(*qApp, ThemeName::Dark, 500);
        QCOMPARE(scalePercent(), 150);
        QVERIFY(rowHeight() >= 42);
    }

    void figuresDoNotDance_data()
    {
        QTest::addColumn<QString>("family");
        QTest::addRow("proportional digits") << u"Inter"_s;
        QTest::addRow("equal digits") << u"DejaVu Sans"_s;
    }
    void figuresDoNotDance()
    {
        QFETCH(const QString, family);
        QFont font = fontFor(TypeRole::Figure);
        font.setFamilies({family});

        QCOMPARE(figuresWidth(font, u"11:11:11"_s), figuresWidth(font, u"08:40:27"_s));
        QCOMPARE(figuresWidth(font, u"1 / 100"_s), figuresWidth(font, u"9 / 288"_s));
        QVERIFY(figuresWidth(font, u"1"_s) > 0);
        // What stands before a narrow digit must not move.
        const int drift = inkOf(u"81:88"_s, font).left() - inkOf(u"88:88"_s, font).left();
        QVERIFY2(std::abs(drift) <= 1, qPrintable(QString::number(drift)));
        QVERIFY(figuresWidth(font, elidedFigures(font, u"00:12:41"_s, 60)) <= 60);
    }

    void aKeptLineLooksAsQtDrawsIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("width");
        QTest::addRow("latin") << u"/srv/tenant-0042/data (xfs)"_s << 280;
        QTest::addRow("japanese") << u"注文を受け付けるキュー"_s << 280;
        QTest::addRow("both, of two fonts") << u"orders-db の接続が尽きました gÅ"_s << 280;
        QTest::addRow("no room for all of it") << u"a name that is much longer than its column"_s << 90;
        QTest::addRow("a digit between words") << u"7 of 12 GB"_s << 280;
    }
    void aKeptLineLooksAsQtDrawsIt()
    {
        QFETCH(const QString, text);
        QFETCH(const int, width);
        const QRect place(5, 3, width, 30);
        const auto picture = [&](const std::function<void(QPainter&)>& draw) {
            QImage image(300, 40, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.setFont(fontFor(TypeRole::Small));
            draw(painter);
            return image;
        };
        const QImage wanted = picture([&](QPainter& painter) {
            painter.drawText(place, int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine),
                painter.fontMetrics().elidedText(text, Qt::ElideRight, width));
        });
        // Twice: as it is shaped, and as it was kept.
        for (int round = 0; round < 2; ++round) {
            const QImage drawn = picture([&](QPainter& painter) { drawLine(painter, place, text); });
            QVERIFY2(difference(drawn, wanted) < 0.001, qPrintable(QString::number(difference(drawn, wanted))));
        }
    }

    void statesDifferWithoutColour()
    {
        const QList<QImage> marks{markOf(Severity::Ok, false), markOf(Severity::Warning, false),
            markOf(Severity::Critical, false), markOf(Severity::Unknown, false), markOf(Severity::Ok, true)};
        for (qsizetype one = 0; one < marks.size(); ++one) {
            for (qsizetype other = one + 1; other < marks.size(); ++other)
                QVERIFY2(difference(marks[one], marks[other]) > 0.05, qPrintable(u"%1 and %2"_s.arg(one).arg(other)));
        }
    }

    void everyStateHasItsWord()
    {
        QSet<QString> words;
        for (const auto severity : {Severity::Ok, Severity::Unknown, Severity::Warning, Severity::Critical})
            words.insert(stateWord(severity));
        QCOMPARE(words.size(), 4);
        QVERIFY(!words.contains(QString()));
    }

    void theHatchIsMadeOnceForAThemeAndARatio()
    {
        const QPixmap first = hatchTile(Theme(ThemeName::Dark), 1);
        QCOMPARE(hatchTile(Theme(ThemeName::Dark), 1).cacheKey(), first.cacheKey());
        QVERIFY(hatchTile(Theme(ThemeName::Light), 1).cacheKey() != first.cacheKey());
        QCOMPARE(hatchTile(Theme(ThemeName::Dark), 2).width(), 2 * first.width());
    }

    void everyIconDrawsSomethingOfItsOwn()
    {
        QList<QImage> seen;
        for (int icon = 0; icon <= int(Icon::Copy); ++icon) {
            const QImage image = iconPixmap(Icon(icon), 20, Qt::black, 1).toImage();
            QVERIFY(!seen.contains(image));
            seen.append(image);
        }
        QImage empty(20, 20, seen.front().format());
        empty.fill(Qt::transparent);
        QVERIFY(!seen.contains(empty));
    }

    void markupStaysLiteralInLabelsTooltipsAndBoxes()
    {
        const QString hostile = u"<img src=x>\u202E&lt;b&gt;"_s;
        PlainLabel label(hostile);
        QCOMPARE(label.textFormat(), Qt::PlainText);
        QCOMPARE(label.text(), u"<img src=x>⟨U+202E⟩&lt;b&gt;"_s);
        QCOMPARE(label.fullText(), hostile);

        setPlainToolTip(&label, hostile);
        QCOMPARE(label.toolTip(), u"<qt>&lt;img src=x&gt;⟨U+202E⟩&amp;lt;b&amp;gt;</qt>"_s);
        QCOMPARE(chartText(hostile), u"&lt;img src=x&gt;⟨U+202E⟩&amp;lt;b&amp;gt;"_s);

        const auto box = plainMessageBox(nullptr, hostile, hostile);
        QCOMPARE(box->textFormat(), Qt::PlainText);
        QCOMPARE(box->text(), u"<img src=x>⟨U+202E⟩&lt;b&gt;"_s);
    }

    void aLongNameIsCutAndStaysReadableOnDemand()
    {
        const QString name = u"queue-"_s.repeated(100);
        PlainLabel label(name);
        QVERIFY(label.text().size() <= 200);
        QVERIFY(label.toolTip().contains(name));
        label.setText(u"short"_s);
        QVERIFY(label.toolTip().isEmpty());
    }

    void agreeingTakesTheButtonThatSaysSo_data()
    {
        QTest::addColumn<bool>("agrees");
        QTest::addRow("agrees") << true;
        QTest::addRow("presses Enter without reading") << false;
    }
    void agreeingTakesTheButtonThatSaysSo()
    {
        QFETCH(const bool, agrees);
        const Confirm confirm = confirmBox(nullptr, u"Respond"_s, u"End session"_s);
        QTimer::singleShot(0, this, [agrees] {
            auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            if (!box)
                return;
            const auto buttons = box->buttons();
            const auto found = std::ranges::find(buttons, u"End session"_s, &QAbstractButton::text);
            if (agrees && found != buttons.end())
                (*found)->click();
            else
                QTest::keyClick(box, Qt::Key_Return);
        });
        QCOMPARE(confirm(u"End pid 48213?"_s), agrees);
    }
};

QTEST_MAIN(TestStyle)
#include "tst_style.moc"
