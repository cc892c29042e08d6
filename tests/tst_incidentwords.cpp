// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/failurewords.h"
#include "models/items/incidentwords.h"
#include "models/items/storewords.h"
#include "tests/support/strictwarnings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yagura;
using namespace yagura::testing;
using Local = StoreState::Local;
using Shared = StoreState::Shared;

namespace {

Failure storeFailure(const QString& code)
{
    return {FailureClass::Internal, code,
        {{u"path"_s, u"/state/record.sqlite"_s}, {u"found"_s, 9}, {u"known"_s, 1}, {u"reason"_s, u"too_long"_s},
            {u"writer"_s, u"w"_s}}};
}

StoreState stateOf(Local local, const QString& code, qint64 inMemory)
{
    StoreState state;
    state.local = local;
    if (!code.isEmpty())
        state.localFailure = storeFailure(code);
    state.inMemory = inMemory;
    return state;
}

} // namespace

/// What people read of the record and how it is kept.
class tst_incidentwords : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void everyFailureOfTheStoreHasASentence_data()
    {
        QTest::addColumn<QString>("code");
        for (const char* code : {"store.no_space", "store.low_space", "store.cannot_write", "store.cannot_read", "store.busy",
                 "store.missing", "store.exists", "store.foreign", "store.damaged", "store.newer_schema",
                 "store.network_folder", "store.bad_entry", "store.attachment_changed", "store.no_such_attachment",
                 "store.shared_lost", "store.no_schema", "store.no_rights", "store.twin", "audit.cannot_read"})
            QTest::addRow("%s", code) << QString::fromLatin1(code);
    }
    void everyFailureOfTheStoreHasASentence()
    {
        QFETCH(const QString, code);
        const QString sentence = sentenceOf(storeFailure(code));
        QVERIFY2(sentence != sentenceOf(Failure {FailureClass::Internal, u"nobody.knows"_s, {}}), qPrintable(sentence));
        QVERIFY2(!sentence.contains(u'{'), qPrintable(sentence));
    }

    void aNoticeSaysWhatIsAtStake()
    {
        QVERIFY(localNotice(stateOf(Local::Durable, {}, 0)).isEmpty());
        QVERIFY(localNotice(stateOf(Local::Opening, {}, 0)).isEmpty());
        QVERIFY(!localNotice(stateOf(Local::Checking, {}, 0)).isEmpty());

        const StoreNotice full = localNotice(stateOf(Local::MemoryOnly, u"store.no_space"_s, 3));
        QVERIFY2(full.sentence.contains(u'3') && full.sentence.contains(u"/state/record.sqlite"_s), qPrintable(full.sentence));
        QVERIFY(full.isLossNear && !full.remedy.isEmpty());
        QVERIFY(!localNotice(stateOf(Local::MemoryOnly, u"store.no_space"_s, 0)).isLossNear);
        const StoreNotice low = localNotice(stateOf(Local::Durable, u"store.low_space"_s, 0));
        QVERIFY(!low.isEmpty() && !low.isLossNear);
        QVERIFY(localNotice(stateOf(Local::Refused, u"store.damaged"_s, 1)).isLossNear);
    }

    void aLostTeamIsToldWithWhatWaits()
    {
        StoreState state = stateOf(Local::Durable, {}, 0);
        QVERIFY(sharedNotice(state).isEmpty());
        state.shared = Shared::Live;
        QVERIFY(sharedNotice(state).isEmpty());
        state.shared = Shared::Lost;
        state.unsent = 12;
        state.sharedFailure = Failure {FailureClass::Refused, u"tcp.refused"_s, {}};
        QVERIFY2(sharedNotice(state).sentence.contains(u"12"_s), qPrintable(sharedNotice(state).sentence));
        state.shared = Shared::Live;
        state.sharedFailure = storeFailure(u"store.twin"_s);
        QVERIFY(!sharedNotice(state).isEmpty());
    }

    void wordsOfStrangersAreShownPlain()
    {
        const FieldConflict conflict {u"title"_s, u"a\u202eb"_s, u"c\nd"_s, u"e\u2066"_s};
        const QString sentence = sentenceOf(conflict);
        QVERIFY2(!sentence.contains(QChar(0x202e)) && !sentence.contains(u'\n') && !sentence.contains(QChar(0x2066)),
            qPrintable(sentence));
        QCOMPARE(incidentSeverityWord(u"sev2"_s), u"SEV-2"_s);
        QVERIFY(!incidentSeverityWord(u"\u202esev"_s).contains(QChar(0x202e)));
        QCOMPARE(roleWord(u"pilot"_s), u"pilot"_s);
    }
};

QTEST_GUILESS_MAIN(tst_incidentwords)
#include "tst_incidentwords.moc"
