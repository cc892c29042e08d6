// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/lookback.h"

#include "backends/poll/bootclock.h"
#include "gui/mainwindow/mainwindow.h"
#include "gui/replay/replaybar.h"
#include "gui/replay/replayview.h"
#include "models/items/findingwords.h"
#include "models/items/replaywords.h"
#include "models/items/verdict.h"

#include <QShortcut>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr std::chrono::minutes inMemoryFor {30};
constexpr std::chrono::milliseconds recordLookEvery {2'000};

QSet<QString> criticalIn(const PicturePtr& picture)
{
    QSet<QString> ids;
    for (const Finding& finding : picture ? picture->findings : QList<Finding>()) {
        if (finding.severity == Severity::Critical)
            ids.insert(finding.id);
    }
    return ids;
}

/// The disk reaches further back; memory is what there is without it.
Result<TapeShelf> shelfOf(const QString& folder, const QByteArray& inMemory, const TapeOrigin& origin)
{
    if (!folder.isEmpty()) {
        auto onDisk = TapeShelf::open(folder);
        if (onDisk)
            return onDisk;
    }
    return TapeShelf::fromPast(inMemory, origin);
}

} // namespace

LookBack::LookBack(MainWindow& window, Watch& watch, LookBackParts parts)
    : m_window(window), m_watch(watch), m_parts(std::move(parts)), m_cover(window, m_parts.makeLayout)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] { open({}); });
    connect(&m_watch, &Watch::pastRead, this, [this](const QByteArray& pictures) {
        if (m_patience.isActive())
            open(pictures);
    });
    connect(&m_watch, &Watch::pictureChanged, this, &LookBack::follow);
    window.addLiveKey(Qt::Key_B, [this] { turn(); });
    window.addCommands({{tr("Look back into the record"), u"b"_s, [this] { turn(); }}});
    connect(&m_recordLook, &QTimer::timeout, this, &LookBack::tellRecord);
    if (m_parts.tapeState)
        m_recordLook.start(recordLookEvery);
}

void LookBack::turn()
{
    if (isBack())
        comeBack();
    else if (!m_patience.isActive())
        ask();
}

void LookBack::ask()
{
    if (!m_window.picture())
        return; // there is nothing behind us yet
    m_patience.start();
    m_watch.readPast(m_window.picture()->now.boot - inMemoryFor);
}

void LookBack::open(const QByteArray& inMemory)
{
    m_patience.stop();
    ReplayParts parts;
    const TapeOrigin origin {m_parts.host, m_window.picture()->position.source};
    parts.open = [folder = m_parts.recordFolder, inMemory, origin] { return shelfOf(folder, inMemory, origin); };
    parts.begin = [](const TapeOutline& outline) { return outline.stretch.toMs; };
    parts.clock = systemClock();
    ReplayView& view = m_cover.put(std::move(parts), this, [this] { comeBack(); });
    m_known = criticalIn(m_window.picture());
    follow(m_window.picture());
    view.start();
    emit turned();
}

void LookBack::comeBack()
{
    if (!isBack())
        return;
    m_cover.takeOff();
    emit turned();
}

// What turns critical while somebody looks at the past must not wait for them to come back.
void LookBack::follow(const PicturePtr& picture)
{
    if (!isBack())
        return;
    const QSet<QString> fresh = criticalIn(picture) - m_known;
    if (fresh.isEmpty()) {
        const VerdictWords words = verdictOf(*picture);
        m_cover.view()->bar().setNow(tr("The live watch goes on: %1").arg(words.headline), Severity::Ok);
        return;
    }
    const auto first = std::ranges::find_if(
        picture->findings, [&fresh](const Finding& finding) { return fresh.contains(finding.id); });
    m_cover.view()->bar().setNow(
        tr("Now: %n newly critical — %1", nullptr, int(fresh.size())).arg(wordsOf(*first, ObjectText::Short).title),
        Severity::Critical);
}

void LookBack::tellRecord()
{
    m_window.setRecordNote(tapeStateText(m_parts.tapeState()));
}

} // namespace yagura
