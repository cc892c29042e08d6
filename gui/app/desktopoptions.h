// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/app/commandline.h"

#include <functional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace yagura {

/// What can be typed for the programs with a window, the desktop and the wall. Must live while it is parsed.
class DesktopOptions final {
public:
    /// `say` gives the words of help in the reader's language.
    void addTo(CLI::App& app, const std::function<std::string(const char*)>& say);
    void fill(CommandLine& command) const;

private:
    void addReplay(CLI::App& app, const std::function<std::string(const char*)>& say);
    void addWall(CLI::App& app, const std::function<std::string(const char*)>& say);

    std::string m_grabFile;
    double m_grabAfterS = 12;
    std::string m_page;
    std::string m_theme;
    std::string m_size;
    std::string m_replay;
    bool m_isDemo = false;
    std::string m_replayAt;
    bool m_isWall = false;
    std::vector<std::string> m_screens;
    double m_metres = 5;
    double m_inches = 55;
    bool m_isLoud = false;
};

} // namespace yagura
