// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/store/deflated.h"
#include "tests/support/storefolder.h"
#include "tests/support/strictwarnings.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace yagura;
using namespace yagura::testing;

/// Bytes that belong to entries of the record on this machine.
class tst_storeattachments : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void attachmentsComeBackByteForByte_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addRow("none") << QByteArray("");
        QTest::addRow("text") << QByteArray("pid\tstate\n1\tactive\n").repeated(10'000);
        QTest::addRow("zeros") << QByteArray(5'000'000, '\0');
    }
    void attachmentsComeBackByteForByte()
    {
        QFETCH(const QByteArray, bytes);
        Home home;
        const Attachment attachment {bytes, u"text/plain"_s};
        EntryDraft draft = note(u"with bytes"_s);
        draft.attachments = {attachment, attachment};
        {
            StoreDesk desk(home.folder.path());
            QCOMPARE(desk.append({draft}).size(), 1);
            QCOMPARE(desk.append({draft}).size(), 1);
        }
        StoreDesk desk(home.folder.path());
        QCOMPARE(desk.attachment(attachment.sha256()), attachment);
        QVERIFY(QFile(home.path).size() < 1'000'000);
        desk.attachment(QByteArray(32, 'x'));
        QCOMPARE(desk.failure.code, u"store.no_such_attachment"_s);
    }

    void anAttachmentThatWasChangedIsNotShown()
    {
        Home home;
        const Attachment attachment {"evidence", u"text/plain"_s};
        EntryDraft draft = note(u"with bytes"_s);
        draft.attachments = {attachment};
        {
            StoreDesk desk(home.folder.path());
            desk.append({draft});
        }
        const QByteArray other = store::deflated(QByteArray("elephant")).toHex();
        QCOMPARE(tamper(home.path,
                     "DROP TRIGGER attachment_stays; UPDATE attachment SET deflated = x'" + other
                         + "'; "
                           "CREATE TRIGGER attachment_stays BEFORE UPDATE ON attachment\nBEGIN\n"
                           "    SELECT RAISE(ABORT, 'an attachment is never changed');\nEND;"),
            QString());
        StoreDesk desk(home.folder.path());
        desk.attachment(attachment.sha256());
        QCOMPARE(desk.failure.code, u"store.attachment_changed"_s);
    }

    void aBombIsNotUnpacked()
    {
        const QByteArray bomb = store::deflated(QByteArray(50'000'000, '\0'));
        const QByteArray hash(32, 'x');
        QVERIFY(!store::inflated(bomb, 10, hash));
        QVERIFY(!store::inflated(bomb, -1, hash));
        QVERIFY(!store::inflated(bomb, store::largestAttachment + 1, hash));
        QVERIFY(!store::inflated("nonsense", 10, hash));
        QVERIFY(!store::inflated({}, 0, hash));
    }
};

QTEST_GUILESS_MAIN(tst_storeattachments)
#include "tst_storeattachments.moc"
