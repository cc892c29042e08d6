// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/storydesk.h"

#include "backends/config/patternreader.h"
#include "gui/app/recordparts.h"
#include "gui/pages/database/databasespage.h"
#include "gui/pages/impact/impactpage.h"
#include "gui/pages/overview/overviewpage.h"
#include "gui/pages/queues/queuespage.h"
#include "gui/pages/storage/diskspage.h"
#include "gui/palette/commandpalette.h"
#include "gui/style/plaintext.h"
#include "gui/wrong/wrongpanel.h"
#include "models/items/roles.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace yagura::testing {

namespace {

constexpr int patience = 10'000;
constexpr int longestAbsence = 90'000;

QList<MainWindow::PageSpec> pages(Layout& layout)
{
    return {
        {u"overview"_s, u"Overview"_s, std::nullopt, [] { return new OverviewPage; }},
        {u"databases"_s, u"Databases"_s, TargetKind::Database, [] { return new DatabasesPage; }},
        {u"disks"_s, u"Disks"_s, TargetKind::Node, [] { return new DisksPage; }},
        {u"queues"_s, u"Queues"_s, TargetKind::Broker, [] { return new QueuesPage; }},
        {u"impact"_s, u"Impact"_s, std::nullopt, [&layout] { return new ImpactPage(&layout); }},
    };
}

} // namespace

StoryDesk::StoryDesk(const QString& configuration)
    : m_composition(std::make_unique<Composition>(configuration, Holds::Waited)),
      m_incidents(std::make_unique<KeptIncidents>(recordParts(*m_composition))),
      m_acks(std::make_unique<RecordedAcks>(*m_incidents, m_composition->paths().stateFolder() + u"/acks.jsonl"_s)),
      m_response(std::make_unique<Response>(*m_composition, *m_incidents)),
      m_window(std::make_unique<MainWindow>(
          m_composition->watch(), pages(m_composition->layout()) + QList {m_response->timeline()}, WindowLook()))
{
    QObject::connect(m_incidents.get(), &IncidentStore::entryAdded, m_window.get(),
        [this](const RecordEntry& entry) { m_entries.append(entry); });
    const auto patterns = shippedPatterns();
    m_window->findings().setAcks(*m_acks);
    m_window->findings().setPatterns(patterns ? *patterns : Patterns());
    m_response->join(*m_window, patterns ? *patterns : Patterns());
    m_incidents->start();
    m_acks->start();
    m_response->start();
    m_window->resize(1'600, 1'000);
    m_window->show();
    const Configuration& read = m_composition->loaded().configuration;
    m_composition->watchTargets(read, polledBy(read));
    m_response->setTargets(polledBy(read));
    m_composition->watch().start();
}

StoryDesk::~StoryDesk()
{
    m_window.reset();
    m_response.reset();
    m_acks.reset();
    m_incidents.reset();
    m_composition->endWatch();
}

ChecklistPanel& StoryDesk::panel()
{
    return *m_window->findChild<ChecklistPanel*>();
}

QString StoryDesk::standing(const QString& beginning) const
{
    const PicturePtr& picture = m_window->picture();
    if (!picture)
        return {};
    const auto found = std::ranges::find_if(
        picture->findings, [&](const Finding& finding) { return finding.id.startsWith(beginning); });
    return found == picture->findings.end() ? QString() : found->id;
}

QString StoryDesk::standingBut(const QString& object) const
{
    QStringList ids;
    if (const PicturePtr& picture = m_window->picture()) {
        for (const Finding& finding : picture->findings) {
            if (!finding.id.endsWith(object))
                ids.append(finding.id);
        }
    }
    return ids.isEmpty() ? u"nothing stands"_s : ids.join(u' ');
}

QString StoryDesk::text(const QString& label) const
{
    if (const auto* found = find<PlainLabel>(label))
        return found->fullText();
    const auto* well = find<QPlainTextEdit>(label);
    return well ? well->toPlainText() : QString();
}

bool StoryDesk::isActive(QWidget* window) const
{
    window->activateWindow();
    return QTest::qWaitForWindowActive(window, patience);
}

bool StoryDesk::comeBack()
{
    const auto hasDialog = [] { return QApplication::activeModalWidget() != nullptr; };
    return QTest::qWaitFor([&] { return !hasDialog(); }, patience) && isActive(m_window.get());
}

bool StoryDesk::click(const QString& button)
{
    const auto isReady = [&] {
        const auto* found = find<QAbstractButton>(button);
        return found && found->isEnabled();
    };
    if (!QTest::qWaitFor(isReady, patience))
        return false;
    QTest::mouseClick(find<QAbstractButton>(button), Qt::LeftButton);
    return true;
}

bool StoryDesk::clickRow(QAbstractItemView* view, const QModelIndex& index)
{
    if (!view || !index.isValid())
        return false;
    view->scrollTo(index);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
    return true;
}

bool StoryDesk::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget* hand = QApplication::focusWidget();
    if (!hand)
        hand = QApplication::activeWindow();
    if (hand)
        QTest::keyClick(hand, key, modifiers);
    return hand != nullptr;
}

bool StoryDesk::type(const QString& text)
{
    QWidget* hand = QApplication::focusWidget();
    if (hand)
        QTest::keyClicks(hand, text);
    return hand != nullptr;
}

bool StoryDesk::typeInto(const QString& field, const QString& text)
{
    auto* line = find<QLineEdit>(field);
    if (!line)
        return false;
    QTest::mouseClick(line, Qt::LeftButton);
    QTest::keyClick(line, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(line, text);
    return line->text() == text;
}

// The menu turns an event loop of its own until something is chosen.
bool StoryDesk::pick(const QString& button, const QString& text)
{
    // The offscreen platform has no way to bring a menu to the front.
    if (QGuiApplication::platformName() == "offscreen"_L1) {
        QTest::ignoreMessage(QtWarningMsg, "This plugin does not support raise()");
        QTest::ignoreMessage(QtWarningMsg, "This plugin does not support grabbing the keyboard");
    }
    bool isPicked = false;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &look, [&] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        if (!menu || !menu->isVisible())
            return;
        look.stop();
        for (QAction* action : menu->actions()) {
            if (!action->text().startsWith(text) || !action->isEnabled())
                continue;
            isPicked = true;
            QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
            return;
        }
        menu->close();
    });
    look.start(20);
    return click(button) && QTest::qWaitFor([&] { return isPicked; }, patience);
}

bool StoryDesk::command(const QString& text)
{
    if (!comeBack() || !key(Qt::Key_K, Qt::ControlModifier))
        return false;
    const auto* palette = dialog<CommandPalette>();
    const auto hasHand = [&] { return palette->isAncestorOf(QApplication::focusWidget()); };
    if (!palette || !QTest::qWaitFor(hasHand, patience) || !type(text))
        return false;
    keepPicture(u"palette"_s);
    return key(Qt::Key_Return) && comeBack();
}

QModelIndex StoryDesk::rowOf(const QString& beginning) const
{
    const auto* list = find<QListView>(u"findings"_s);
    for (int place = 0; list && place < list->model()->rowCount(); ++place) {
        const QModelIndex index = list->model()->index(place, 0);
        if (index.data(KeyRole).toString().startsWith(beginning))
            return index;
    }
    return {};
}

void StoryDesk::unfold()
{
    auto* list = find<QListView>(u"findings"_s);
    for (int place = 0; list && place < list->model()->rowCount(); ++place) {
        clickRow(list, list->model()->index(place, 0));
        QTest::keyClick(list, Qt::Key_Right);
    }
}

// Its row may be folded under a component or a cause, or come again in a moment.
bool StoryDesk::choose(const QString& beginning)
{
    const auto isThere = [&] {
        if (!rowOf(beginning).isValid() && !standing(beginning).isEmpty())
            unfold();
        return rowOf(beginning).isValid();
    };
    return comeBack() && QTest::qWaitFor(isThere, longestAbsence)
        && clickRow(find<QListView>(u"findings"_s), rowOf(beginning));
}

void StoryDesk::keepPicture(const QString& name)
{
    const QString folder = qEnvironmentVariable("YAGURA_STORY_PICTURES");
    if (folder.isEmpty())
        return;
    QPixmap picture = m_window->grab();
    if (QWidget* dialog = QApplication::activeModalWidget()) {
        QPainter painter(&picture);
        painter.fillRect(picture.rect(), QColor(0, 0, 0, 96));
        const QPixmap over = dialog->grab();
        painter.drawPixmap(
            QPoint((m_window->width() - dialog->width()) / 2, (m_window->height() - dialog->height()) / 3), over);
    }
    picture.save(u"%1/%2-%3.png"_s.arg(folder).arg(++m_pictures, 2, 10, QChar(u'0')).arg(name));
}

} // namespace yagura::testing
