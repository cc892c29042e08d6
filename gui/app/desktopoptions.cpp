// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/desktopoptions.h"

#include "gui/app/choices.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QFile>

namespace yagura {

namespace {

CLI::Validator between(double least, double most)
{
    return CLI::Range(least, most).description("");
}

} // namespace

void DesktopOptions::addTo(CLI::App& app, const std::function<std::string(const char*)>& say)
{
    app.add_option(
           "--grab", m_grabFile, say(QT_TRANSLATE_NOOP("CommandLine", "save the main window as a picture and end")))
        ->type_name("FILE");
    app.add_option("--grab-after", m_grabAfterS, say(QT_TRANSLATE_NOOP("CommandLine", "seconds to watch before")))
        ->type_name("SECONDS")
        ->check(between(0.0, 3600.0));
    app.add_option("--page", m_page, say(QT_TRANSLATE_NOOP("CommandLine", "page to open first")))
        ->type_name("overview|databases|disks|queues|impact|timeline")
        ->check(oneOf({"overview", "databases", "disks", "queues", "impact", "timeline"}));
    app.add_option("--theme", m_theme, say(QT_TRANSLATE_NOOP("CommandLine", "colours")))
        ->type_name("dark|light|high-contrast")
        ->check(oneOf({"dark", "light", "high-contrast"}));
    app.add_option("--size", m_size, say(QT_TRANSLATE_NOOP("CommandLine", "size of the main window")))
        ->type_name("WIDTHxHEIGHT");
    addReplay(app, say);
    addWall(app, say);
}

void DesktopOptions::addReplay(CLI::App& app, const std::function<std::string(const char*)>& say)
{
    auto* replay = app.add_option("--replay", m_replay,
        say(QT_TRANSLATE_NOOP(
            "CommandLine", "show what was recorded, a folder or one file of it, instead of watching")));
    replay->type_name("PATH");
    auto* demo = app.add_flag("--demo", m_isDemo,
        say(QT_TRANSLATE_NOOP("CommandLine", "show an incident with made-up data, without any server")));
    demo->excludes(replay);
    auto* at = app.add_option("--at", m_replayAt,
        say(QT_TRANSLATE_NOOP("CommandLine", "of the replay: where it begins, 21:14 or 2026-11-28T21:14:07+09:00")));
    at->type_name("TIME");
    app.final_callback([at, replay, demo] {
        if (*at && !*replay && !*demo)
            throw CLI::RequiresError("--at", "--replay");
    });
}

void DesktopOptions::addWall(CLI::App& app, const std::function<std::string(const char*)>& say)
{
    auto* wall = app.add_flag(
        "--wall", m_isWall, say(QT_TRANSLATE_NOOP("CommandLine", "the display of the room instead of the desktop")));
    wall->excludes("--replay");
    wall->excludes("--demo");
    app.add_option("--screen", m_screens,
           say(QT_TRANSLATE_NOOP("CommandLine", "of the wall: where it hangs, by plug, model or serial; repeatable")))
        ->type_name("NAME")
        ->take_all()
        ->needs(wall);
    app.add_option(
           "--distance", m_metres, say(QT_TRANSLATE_NOOP("CommandLine", "of the wall: from how far it is read; 5")))
        ->type_name("METRES")
        ->check(between(0.3, 100.0));
    app.add_option("--diagonal,--inches", m_inches,
           say(QT_TRANSLATE_NOOP("CommandLine", "of the wall: how large the screen is; 55")))
        ->type_name("INCHES")
        ->check(between(5.0, 500.0));
    app.add_flag("--sound", m_isLoud,
           say(QT_TRANSLATE_NOOP("CommandLine", "of the wall: a tone when something turns critical")))
        ->needs(wall);
}

void DesktopOptions::fill(CommandLine& command) const
{
    command.grabFile = QString::fromStdString(m_grabFile);
    command.grabAfter = std::chrono::milliseconds(qint64(m_grabAfterS * 1000));
    command.page = QString::fromStdString(m_page);
    command.theme = QString::fromStdString(m_theme);
    command.size = QString::fromStdString(m_size);
    command.replay = QFile::decodeName(m_replay.c_str());
    command.isDemo = m_isDemo;
    command.replayAt = QString::fromStdString(m_replayAt);
    command.isWall = m_isWall;
    for (const std::string& screen : m_screens)
        command.screens.append(QString::fromStdString(screen));
    command.metres = m_metres;
    command.inches = m_inches;
    command.isLoud = m_isLoud;
}

} // namespace yagura
