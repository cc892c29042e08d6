// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/commandlinewords.h"

#include <QCoreApplication>

#include <algorithm>
#include <string_view>

namespace yagura {

std::string examples(const Words& say)
{
    struct Example {
        const char* command;
        const char* does;
    };
    constexpr Example all[] = {
        {"yagura", QT_TRANSLATE_NOOP("CommandLine", "open the desktop")},
        {"yagura --connect local", QT_TRANSLATE_NOOP("CommandLine", "open it on what this machine's daemon sees")},
        {"yagura --wall --distance 5", QT_TRANSLATE_NOOP("CommandLine", "show the wall of the room, to be read from 5 m")},
        {"yagura check", QT_TRANSLATE_NOOP("CommandLine", "look at every target, print what is wrong")},
        {"yagura check orders-db --json", QT_TRANSLATE_NOOP("CommandLine", "the same for one target, for programs")},
        {"yagura impact orders-db", QT_TRANSLATE_NOOP("CommandLine", "what fails if orders-db fails, what it needs")},
        {"yagura mark \"deploy 1.4\" --service api", QT_TRANSLATE_NOOP("CommandLine", "note a change for the desktop")},
        {"yagura config check", QT_TRANSLATE_NOOP("CommandLine", "find the faults of the configuration")},
        {"yagura json-check message.json", QT_TRANSLATE_NOOP("CommandLine", "is it JSON, and if not, where not")},
        {"yagura incident list", QT_TRANSLATE_NOOP("CommandLine", "what was recorded of incidents")},
        {"yagura incident export INC-0042 …", QT_TRANSLATE_NOOP("CommandLine", "its report: PDF, Markdown or JSON")},
        {"yagura audit verify", QT_TRANSLATE_NOOP("CommandLine", "was the record changed after it was written")},
        {"yagura runbook show disk-shortage", QT_TRANSLATE_NOOP("CommandLine", "read a checklist")},
        {"yagura runbook lint team/*.yaml", QT_TRANSLATE_NOOP("CommandLine", "find the faults of checklists")},
        {"yagura info", QT_TRANSLATE_NOOP("CommandLine", "every path, version and font in use")},
    };
    std::string text = say(QT_TRANSLATE_NOOP("CommandLine", "Examples:")) + '\n';
    for (const Example& one : all) {
        std::string line = std::string("  ") + one.command;
        line.resize(std::max<std::size_t>(line.size(), 42), ' ');
        text += line + say(one.does) + '\n';
    }
    return text + '\n'
        + say(QT_TRANSLATE_NOOP(
            "CommandLine", "Yagura watches databases, nodes and message queues and says what is wrong. It only reads."))
        + '\n';
}

QString languageWanted(int argc, char* argv[])
{
    const std::string_view option = "--lang";
    for (int i = 1; i < argc; ++i) {
        std::string_view word = argv[i];
        if (word == option && i + 1 < argc)
            word = argv[i + 1];
        else if (word.starts_with("--lang="))
            word.remove_prefix(option.size() + 1);
        else
            continue;
        if (word == "ja" || word == "en")
            return QString::fromUtf8(word.data(), qsizetype(word.size()));
    }
    return {};
}

} // namespace yagura
