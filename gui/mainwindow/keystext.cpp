// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mainwindow/keystext.h"

#include <QCoreApplication>

namespace yagura {

namespace {

struct KeysWords {
    Q_DECLARE_TR_FUNCTIONS(yagura::Keys)
};

} // namespace

QString keysText()
{
    return KeysWords::tr("Ctrl+K  go to a target, a page, a command\n"
                         "/  filter: words, field:value, field>100, field~pattern, -not, state:crit\n"
                         "e, E  next and previous problem\n"
                         "a  acknowledge the selected problem\n"
                         "w  why: what may lie behind the selected problem\n"
                         "←, →  fold and unfold its symptoms\n"
                         "ack:expired, chatter>0  forgotten acks, problems that come and go\n"
                         "Alt+1 … Alt+6  pages\n"
                         "Ctrl+L  note to the timeline\n"
                         "F5  poll now\n"
                         "Space  pause and go on\n"
                         "y  copy\n"
                         "t  chart or map as a table\n"
                         "m  the whole impact map, or its failing part\n"
                         "o  observed clients on the impact map\n"
                         "Ctrl+Q  quit")
        + u'\n'
        + KeysWords::tr("c  the checklist: open it, go there, fold it\n"
                        "In the checklist:\n"
                        "j, k  along the steps; Enter  open one\n"
                        "1, 2, 3  yes, no, unknown\n"
                        "d  done; f  found the cause; s  skip; z  undo\n"
                        "r  ask again; p  preview a change\n"
                        "n  note; a  assign; y  copy")
        + u'\n' + KeysWords::tr("F11  the wall of the room, and back")
        + u'\n'
        + KeysWords::tr("b  look back into the record; Esc or b  back to now\n"
                        "In the past: Space  play and pause; <, >  slower and faster\n"
                        ",  and  .  the picture before and the next one");
}

} // namespace yagura
