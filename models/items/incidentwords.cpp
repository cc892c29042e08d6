// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/incidentwords.h"

#include "models/items/visibletext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

struct IncidentWords {
    Q_DECLARE_TR_FUNCTIONS(yagura::IncidentWords)
};

struct Word {
    const char* name;
    const char* text;
};

constexpr Word marks[] = {
    {"started", QT_TRANSLATE_NOOP("yagura::IncidentWords", "started")},
    {"detected", QT_TRANSLATE_NOOP("yagura::IncidentWords", "detected")},
    {"acknowledged", QT_TRANSLATE_NOOP("yagura::IncidentWords", "acknowledged")},
    {"mitigated", QT_TRANSLATE_NOOP("yagura::IncidentWords", "mitigated")},
    {"resolved", QT_TRANSLATE_NOOP("yagura::IncidentWords", "resolved")},
};

constexpr Word states[] = {
    {"open", QT_TRANSLATE_NOOP("yagura::IncidentWords", "open")},
    {"mitigated", QT_TRANSLATE_NOOP("yagura::IncidentWords", "mitigated")},
    {"resolved", QT_TRANSLATE_NOOP("yagura::IncidentWords", "resolved")},
};

constexpr Word roles[] = {
    {"lead", QT_TRANSLATE_NOOP("yagura::IncidentWords", "Incident lead")},
    {"operations", QT_TRANSLATE_NOOP("yagura::IncidentWords", "Operations")},
    {"communication", QT_TRANSLATE_NOOP("yagura::IncidentWords", "Communication")},
    {"scribe", QT_TRANSLATE_NOOP("yagura::IncidentWords", "Scribe")},
};

/// What is not in the table stands as it was written.
template<std::size_t size>
QString wordIn(const Word (&table)[size], const QString& name)
{
    const auto found
        = std::ranges::find_if(table, [&](const Word& each) { return name == QLatin1StringView(each.name); });
    return found == std::end(table) ? visibleText(name) : IncidentWords::tr(found->text);
}

} // namespace

QString incidentStateWord(const QString& state)
{
    return wordIn(states, state);
}

QString incidentSeverityWord(const QString& severity)
{
    const bool isOurs = severity.size() == 4 && severity.startsWith("sev"_L1) && severity.back().isDigit();
    return isOurs ? u"SEV-%1"_s.arg(severity.back()) : visibleText(severity);
}

QString timeMarkWord(const QString& mark)
{
    return wordIn(marks, mark);
}

QString roleWord(const QString& role)
{
    return wordIn(roles, role);
}

QString sentenceOf(const FieldConflict& conflict)
{
    const QString by = conflict.otherBy.isEmpty() ? u"Yagura"_s : visibleText(conflict.otherBy);
    return IncidentWords::tr("%1: %2 counts; %3 had set %4 without knowing of it")
        .arg(visibleText(conflict.field), visibleText(conflict.kept), by, visibleText(conflict.other));
}

} // namespace yagura
