// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop itself, offscreen, which says on standard output when a finding stands in its list and when it is gone:
// "stands ID EPOCH_MS". Driven by tests/bench/faulttofinding, which causes the faults and asks the peer beside it.
#include "gui/app/composition.h"
#include "gui/mainwindow/mainwindow.h"
#include "gui/pages/overview/overviewpage.h"
#include "gui/style/applytheme.h"
#include "gui/wrong/wrongpanel.h"

#include <QApplication>
#include <QDateTime>

#include <algorithm>
#include <cstdio>
#include <utility>

using namespace Qt::StringLiterals;
using namespace yagura;

namespace {

/// Tells when every target is live, what came into the list and what left it, once the window has taken the picture.
class Teller final {
public:
    void look(const PicturePtr& picture)
    {
        const auto isLive = [&](const TargetState& state) { return state.freshness(picture->now) == Freshness::Live; };
        if (!std::exchange(m_isReady, m_isReady || std::ranges::all_of(picture->targets, isLive)) && m_isReady)
            tell("ready", u"-"_s);
        QSet<QString> standing;
        for (const Finding& finding : picture->findings)
            standing.insert(finding.id);
        for (const QString& id : standing - m_standing)
            tell("stands", id);
        for (const QString& id : m_standing - standing)
            tell("cleared", id);
        m_standing = standing;
    }

private:
    static void tell(const char* what, const QString& id)
    {
        std::printf("%s %s %lld\n", what, qPrintable(id), qlonglong(QDateTime::currentMSecsSinceEpoch()));
        std::fflush(stdout);
    }

    QSet<QString> m_standing;
    bool m_isReady = false;
};

} // namespace

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    if (argc != 2) {
        std::fputs("usage: bench_faulttofinding CONFIGURATION\n", stderr);
        return 3;
    }
    applyTheme(application, ThemeName::Dark, 100);
    Composition composition(QString::fromLocal8Bit(argv[1]), Holds::Waited);
    const auto overview = [] { return new OverviewPage; };
    MainWindow window(composition.watch(), {{u"overview"_s, u"Overview"_s, std::nullopt, overview}}, {});
    window.show();
    Teller teller;
    QObject::connect(&composition.watch(), &Watch::pictureChanged, &window, [&](const PicturePtr& picture) {
        window.grab(); // the finding counts when it is painted
        teller.look(picture);
    });
    composition.watchTargets(
        composition.loaded().configuration, polledBy(composition.loaded().configuration));
    composition.watch().start();
    return composition.leave(application.exec());
}
