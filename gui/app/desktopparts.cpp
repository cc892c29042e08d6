// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/desktopparts.h"

#include "gui/app/desktopwords.h"
#include "gui/pages/database/databasespage.h"
#include "gui/pages/impact/impactpage.h"
#include "gui/pages/overview/overviewpage.h"
#include "gui/pages/queues/queuespage.h"
#include "gui/pages/storage/diskspage.h"
#include "gui/style/applytheme.h"

#include <QTextStream>

using namespace Qt::StringLiterals;

namespace yagura {

QList<MainWindow::PageSpec> shelfOfPages(Layout* layout, TargetSettings* settings)
{
    return {
        {u"overview"_s, DesktopWords::tr("Overview"), std::nullopt, [] { return new OverviewPage; }},
        {u"databases"_s, DesktopWords::tr("Databases"), TargetKind::Database, [] { return new DatabasesPage; }},
        {u"disks"_s, DesktopWords::tr("Disks"), TargetKind::Node, [] { return new DisksPage; }},
        {u"queues"_s, DesktopWords::tr("Queues"), TargetKind::Broker, [] { return new QueuesPage; }},
        {u"impact"_s, DesktopWords::tr("Impact"), std::nullopt,
            [layout, settings] { return new ImpactPage(layout, settings); }},
    };
}

ThemeName themeFor(const QString& name, const QPalette& desktop)
{
    if (name == "dark"_L1)
        return ThemeName::Dark;
    if (name == "light"_L1)
        return ThemeName::Light;
    if (name == "high-contrast"_L1)
        return ThemeName::HighContrast;
    return systemTheme(desktop);
}

void resizeAsTyped(const CommandLine& command, QWidget& window)
{
    const QStringList parts = command.size.split(u'x');
    if (parts.size() == 2 && QSize(parts[0].toInt(), parts[1].toInt()).isValid())
        window.resize(parts[0].toInt(), parts[1].toInt());
}

void grabLater(const CommandLine& command, QWidget& window)
{
    QTimer::singleShot(command.grabAfter, &window, [file = command.grabFile, &window] {
        const bool saved = window.grab().save(file);
        if (!saved)
            QTextStream(stderr) << DesktopWords::tr("%1 cannot be written.").arg(file) << '\n';
        QCoreApplication::exit(saved ? ExitOk : ExitUnknown);
    });
}

} // namespace yagura
