// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/composition.h"
#include "models/domain/picturejson.h"
#include "models/domain/sourcepicture.h"
#include "tests/support/daemonprocess.h"
#include "tests/support/strictwarnings.h"

#include <QElapsedTimer>

using namespace yagura;
using namespace yagura::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray node(const QByteArray& id, bool hostMetrics = false)
{
    return "  - {id: " + id + ", system: local, every: 1s, host_metrics: " + (hostMetrics ? "true" : "false") + "}\n";
}

/// The desktop's own side, as the program puts it together, with the daemons as its sources.
class Desk final {
public:
    explicit Desk(const QByteArray& configuration)
    {
        QDir(m_home.path()).mkdir(u"state"_s);
        qputenv("XDG_STATE_HOME", QFile::encodeName(m_home.filePath(u"state"_s)));
        QFile file(m_home.filePath(u"yagura.yaml"_s));
        if (file.open(QIODevice::WriteOnly))
            file.write(configuration);
        file.close();
        m_composition.emplace(file.fileName(), Holds::Waited);
        QObject::connect(&m_composition->watch(), &Watch::pictureChanged, &m_composition->watch(),
            [this](const PicturePtr& picture) { m_newest = picture; });
        const Configuration& loaded = m_composition->loaded().configuration;
        m_composition->watchTargets(loaded, polledBy(loaded));
        m_composition->watch().start();
    }
    ~Desk() { m_composition->endWatch(); }

    const Composition& composition() const { return *m_composition; }
    const Picture& picture() const { return m_newest ? *m_newest : m_nothing; }
    Freshness freshnessOf(const QString& target) const
    {
        const TargetState* state = picture().target(target);
        return state ? state->freshness(picture().now) : Freshness::Never;
    }
    bool isLive(const QString& target) const { return freshnessOf(target) == Freshness::Live; }
    const Finding* finding(const QString& id) const
    {
        const auto& findings = picture().findings;
        const auto found = std::ranges::find(findings, id, &Finding::id);
        return found == findings.end() ? nullptr : &*found;
    }
    Moment readAt(const QString& target) const { return picture().target(target)->good->readAt; }

private:
    QTemporaryDir m_home;
    std::optional<Composition> m_composition;
    PicturePtr m_newest;
    Picture m_nothing;
};

QByteArray sourceOf(const QByteArray& name, const DaemonProcess& daemon)
{
    return "  - {name: " + name + ", connect: \"" + daemon.url().toEncoded() + "\", token_file: \""
        + QFile::encodeName(daemon.path("runtime")) + "/yagura/token\"}\n";
}

} // namespace

/// Two real daemons in one desktop.
class tst_severalsources : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void aKilledDaemonIsAWarningAndTheOthersGoOn();
    void whatBothWatchStandsOnce();
    void aSourceWithoutATokenIsLostForThatReason();
    void oneLookIsAtWhatIsItsOwn();
};

void tst_severalsources::aKilledDaemonIsAWarningAndTheOthersGoOn()
{
    DaemonProcess tokyo("targets:\n" + node("here"));
    DaemonProcess osaka("targets:\n" + node("here"));
    tokyo.start();
    osaka.start();
    QVERIFY2(tokyo.serves() && osaka.serves(), tokyo.log() + osaka.log());
    const QString address = tokyo.url().authority();
    Desk desk("targets:\n" + node("desk") + "sources:\n" + sourceOf("tokyo", tokyo) + sourceOf("osaka", osaka));
    QTRY_VERIFY_WITH_TIMEOUT(
        desk.isLive(u"desk"_s) && desk.isLive(u"tokyo:here"_s) && desk.isLive(u"osaka:here"_s), 15'000);
    QCOMPARE(desk.picture().verdict(), Severity::Ok);
    QCOMPARE(desk.picture().targets.size(), 5);

    QElapsedTimer time;
    time.start();
    tokyo.process().end(SIGKILL);

    QTRY_VERIFY_WITH_TIMEOUT(desk.finding(u"source.lost@source:tokyo"_s), 2'000);
    QVERIFY2(time.elapsed() < 2'000, qPrintable(QString::number(time.elapsed())));
    QCOMPARE(desk.finding(u"source.lost@source:tokyo"_s)->severity, Severity::Warning);
    QCOMPARE(desk.freshnessOf(u"tokyo:here"_s), Freshness::Stale);
    QVERIFY(desk.picture().target(u"tokyo:here"_s)->good);
    QVERIFY(!desk.picture().loss);
    const Moment before = desk.readAt(u"osaka:here"_s);
    const Moment here = desk.readAt(u"desk"_s);
    QTRY_VERIFY(desk.readAt(u"osaka:here"_s).boot > before.boot && desk.readAt(u"desk"_s).boot > here.boot);
    QVERIFY(desk.isLive(u"osaka:here"_s) && desk.isLive(u"desk"_s));

    tokyo.start({u"--listen"_s, address});
    QTRY_VERIFY_WITH_TIMEOUT(desk.isLive(u"tokyo:here"_s) && desk.isLive(u"source:tokyo"_s), 30'000);
    QVERIFY(!desk.finding(u"source.lost@source:tokyo"_s));
    QCOMPARE(desk.picture().verdict(), Severity::Ok);
}

void tst_severalsources::whatBothWatchStandsOnce()
{
    QFile id(u"/etc/machine-id"_s);
    if (!id.open(QIODevice::ReadOnly) || id.readAll().trimmed().isEmpty())
        QSKIP("this machine has no id to be known by");
    DaemonProcess tokyo("targets:\n" + node("watchtower", true));
    DaemonProcess osaka("targets:\n" + node("castle", true));
    tokyo.start();
    osaka.start();
    QVERIFY(tokyo.serves() && osaka.serves());
    Desk desk("targets:\n" + node("desk") + "sources:\n" + sourceOf("tokyo", tokyo) + sourceOf("osaka", osaka));

    QTRY_VERIFY_WITH_TIMEOUT(!seenTwice(desk.picture()).isEmpty(), 15'000);

    QCOMPARE(seenTwice(desk.picture()).value(u"osaka:castle"_s), (QList<AlsoSeen> {{u"tokyo"_s, false}}));
    QVERIFY(!desk.picture().target(u"tokyo:watchtower"_s));
    osaka.process().end(SIGKILL);
    QTRY_COMPARE(seenTwice(desk.picture()).value(u"osaka:castle"_s), (QList<AlsoSeen> {{u"tokyo"_s, true}}));
    QVERIFY(desk.isLive(u"osaka:castle"_s));
}

void tst_severalsources::aSourceWithoutATokenIsLostForThatReason()
{
    DaemonProcess tokyo("targets:\n" + node("here"));
    tokyo.start();
    QVERIFY(tokyo.serves());
    const QByteArray url = tokyo.url().toEncoded();
    Desk desk("targets:\n" + node("desk") + "sources:\n  - {name: nofile, connect: \"" + url + "\", token_file: none}\n"
        + "  - {name: command, connect: \"" + url + "\", password_command: [\"false\"]}\n"
        + "  - {name: wrong, connect: \"" + url + "\", password_command: [\"echo\", \"wrong\"]}\n");

    const auto why = [&](const QString& name) {
        const Finding* lost = desk.finding(u"source.lost@source:"_s + name);
        return lost ? lost->args[u"code"_s].toString() : QString();
    };
    QTRY_COMPARE(why(u"nofile"_s), u"source.token_file"_s);
    QTRY_COMPARE(why(u"command"_s), u"credential.command_failed"_s);
    QTRY_COMPARE(why(u"wrong"_s), u"daemon.token_refused"_s);
    QTRY_VERIFY(desk.isLive(u"desk"_s));
    QVERIFY(!desk.picture().loss);
}

void tst_severalsources::oneLookIsAtWhatIsItsOwn()
{
    QTemporaryDir home;
    qputenv("XDG_STATE_HOME", QFile::encodeName(home.path()));
    QFile file(home.filePath(u"yagura.yaml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("sources:\n  - {name: tokyo, connect: \"http://127.0.0.1:1\"}\n");
    file.close();

    Composition composition(file.fileName(), Holds::Reported);

    QVERIFY(composition.loaded().faults.isEmpty());
    QVERIFY(qobject_cast<DirectWatch*>(&composition.watch()));
    composition.endWatch();
}

QTEST_GUILESS_MAIN(tst_severalsources)
#include "tst_severalsources.moc"
