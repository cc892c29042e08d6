// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/markwords.h"
#include "tests/support/readings.h"
#include "tests/support/strictwarnings.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yagura;
using namespace yagura::testing;

namespace {

Mark seen(const QString& code, const QJsonObject& args)
{
    return seenMark(u"orders-db"_s, momentAt(0), code, args);
}

Mark deploy(const QString& text)
{
    Mark mark;
    mark.id = u"1"_s;
    mark.at = momentAt(1);
    mark.text = text;
    mark.who = u"hanako"_s;
    return mark;
}

QJsonObject setting(const QString& name, const QJsonValue& before, const QJsonValue& after, bool hidden = false)
{
    return {{u"name"_s, name}, {u"before"_s, before}, {u"after"_s, after}, {u"hidden"_s, hidden}};
}

} // namespace

/// Marks in words.
class tst_markwords : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void eachSeenMarkIsASentence_data()
    {
        QTest::addColumn<Mark>("mark");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("flag");
        QTest::newRow("setting") << seen(u"mark.settings_changed"_s,
            {{u"settings"_s, QJsonArray {setting(u"work_mem"_s, u"4MB"_s, QJsonValue())}}, {u"total"_s, 1}})
                                 << u"orders-db: settings changed: work_mem: 4MB → not set"_s << u"work_mem"_s;
        QTest::newRow("secrets") << seen(u"mark.settings_changed"_s,
            {{u"settings"_s, QJsonArray {setting(u"a"_s, u"1"_s, u"2"_s), setting(u"primary_conninfo"_s, {}, {}, true)}},
                {u"total"_s, 2}})
                                 << u"orders-db: settings changed: a: 1 → 2; primary_conninfo changed (its value is not read)"_s
                                 << u"settings"_s;
        QTest::newRow("restart") << seen(u"mark.restarted"_s, {}) << u"orders-db: restarted"_s << u"restarted"_s;
        QTest::newRow("node") << seen(u"mark.restarted"_s, {{u"node"_s, u"rabbit@a"_s}})
                              << u"orders-db: rabbit@a restarted"_s << u"restarted"_s;
        QTest::newRow("role") << seen(u"mark.role_changed"_s, {{u"before"_s, u"primary"_s}, {u"after"_s, u"standby"_s}})
                              << u"orders-db: role changed: primary → standby"_s << u"standby"_s;
        QTest::newRow("version") << seen(u"mark.version_changed"_s, {{u"before"_s, u"15.6"_s}, {u"after"_s, u"15.7"_s}})
                                 << u"orders-db: version changed: 15.6 → 15.7"_s << u"15.7"_s;
        QTest::newRow("policy") << seen(u"mark.queue_policy_changed"_s,
            {{u"queues"_s, QJsonArray {QJsonObject {{u"queue"_s, u"//q"_s}, {u"before"_s, {}}, {u"after"_s, u"ha"_s}}}},
                {u"total"_s, 1}})
                                << u"orders-db: queue policies changed: //q: none → ha"_s << u"policy"_s;
        QTest::newRow("of a newer program") << seen(u"mark.unheard_of"_s, {}) << u"orders-db: mark.unheard_of"_s
                                            << u"mark.unheard_of"_s;
    }
    void eachSeenMarkIsASentence()
    {
        QFETCH(Mark, mark);
        QFETCH(QString, sentence);
        QFETCH(QString, flag);
        QCOMPARE(sentenceOf(mark), sentence);
        QCOMPARE(flagText(mark), flag);
    }

    void aPersonsMarkNamesWhoAndHidesNothing()
    {
        QCOMPARE(sentenceOf(deploy(u"deploy\u202E 1.4"_s)), u"deploy⟨U+202E⟩ 1.4 (marked by hanako)"_s);
        QCOMPARE(flagText(deploy(QString(100, u'x'))).size(), 24);
    }

    void aChartShowsWhatConcernsIt()
    {
        const QList<Mark> marks {seen(u"mark.restarted"_s, {}), deploy(u"deploy 1.4"_s)};
        QCOMPARE(chartMarks(marks, u"orders-db"_s).size(), std::size_t(2));
        const auto others = chartMarks(marks, u"mq"_s);
        QCOMPARE(others.size(), std::size_t(1));
        QCOMPARE(others[0].label, u"deploy 1.4"_s);
        QCOMPARE(others[0].ms, momentAt(1).utc.toMSecsSinceEpoch());
        QVERIFY(others[0].tip.endsWith(u"deploy 1.4 (marked by hanako)"_s));
    }
};

QTEST_GUILESS_MAIN(tst_markwords)
#include "tst_markwords.moc"
