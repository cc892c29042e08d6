# SPDX-FileCopyrightText: Yagura contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The story of an incident: connections run out, a disk fills, malformed messages arrive."""

import threading

from .facts import LabError, wait_until
from .faults import by_name
from .nodes import fill, used_share
from .postgres import CONNECTIONS, RESERVED

# Slots that batch-worker leaves: one for whoever watches, and one that the services fight for, each for some seconds.
# In the moment between two of them a responder gets in; before PostgreSQL 16 nothing else lets one in.
LEFT = 2
STORY = ("connections-exhausted", "malformed-json", "disk-91")


def play(lab, say, pace):
    """Plays within about pace seconds and returns when each server's statistics show its part; 0 plays at once."""
    missing = [name for name in ("postgresql", "rabbitmq", "nodes", "services") if name not in lab.systems]
    if missing:
        raise LabError(f"the incident needs {', '.join(missing)}")
    _leak(lab, say, pace)
    disk = "disk-91" if not by_name("disk-91").impossible(lab) else None
    if disk:
        _fill_up(lab, say, pace)
    else:
        say(f"node-A's disk is left out: {by_name('disk-91').impossible(lab)}")
    lab.break_("malformed-json", say)
    for name in STORY:
        if name != "disk-91" or disk:
            lab.wait(name, say)
    wait_until(lambda: lab.systems["services"].health("api_gateway") == 503, 40, "api_gateway failing its health check")
    say("api_gateway fails its health check: its pool gets no session any more")
    return {"faults": list(lab.broken)}


def _leak(lab, say, pace):
    name = "connections-exhausted"
    with lab.change:
        if name in lab.broken:
            return
        lab.note(name)
        by_name(name).cause(lab, pause=pace / (CONNECTIONS - RESERVED), left=LEFT)
    say("batch-worker begins to leak sessions on orders-db")


def _fill_up(lab, say, pace):
    """Grows batch-worker's log in small steps, so that a watcher sees the trend and both limits."""
    lab.note("disk-91")
    path, point = by_name("disk-91").log(lab), lab.systems["nodes"].path("node-A", "var")
    begin, steps, still = used_share(point), 40, threading.Event()
    told = False
    for step in range(1, steps + 1):
        if "disk-91" not in lab.broken:
            say("node-A was healed while it filled")
            return
        fill(path, begin + (0.915 - begin) * step / steps)
        if used_share(point) > 0.81 and not told:
            told = True
            say("node-A's var is past 81 %")
        still.wait(pace / steps)
    say("node-A's var is past 91 %")
