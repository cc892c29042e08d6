# SPDX-FileCopyrightText: Yagura contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The process that owns all servers: takes commands one connection each, and ends with everything it started."""

import os
import select
import signal
import socket
import sys
import threading
import traceback

from . import ctl, incident, record
from .facts import LabError
from .lab import Lab


class Supervisor:
    """Runs until told to end: by 'lab down', by a signal, or when the watched process is gone."""

    def __init__(self, folder, shared_processes):
        self._folder, self._lab = folder, Lab(folder)
        self._shared = shared_processes
        self._wake, self._woken = socket.socketpair()
        self._farewells = []

    def run(self, systems, ready, until):
        """Starts the systems, tells the ready pipe, serves; returns the exit code."""
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            signal.signal(number, lambda *_: self._end())
        try:
            door = ctl.listen(self._folder)
            self._lab.up(systems, _print)
        except (LabError, OSError) as error:
            self._finish()
            os.write(ready, str(error).encode()[:4000])
            return 1
        os.write(ready, b"ready")
        os.close(ready)
        self._serve(door, until)
        self._finish()
        for visitor in self._farewells:
            visitor.finish("the lab has ended; nothing is left")
        return 0

    def _serve(self, door, until):
        watched = [door, self._woken] + ([until] if until is not None else [])
        while True:
            active = select.select(watched, [], [])[0]
            if self._woken in active or until in active:
                return
            line, _ = door.accept()
            threading.Thread(target=self._receive, args=(ctl.Visitor(line),), daemon=True).start()

    def _receive(self, visitor):
        try:
            request = visitor.request()
            if request["command"] == "down":
                self._farewells.append(visitor)
                self._end()
                return
            visitor.finish(self._obey(request, visitor.say))
        except (LabError, OSError, ValueError, KeyError) as error:
            traceback.print_exc()
            visitor.finish(error=str(error) or type(error).__name__)
        except Exception as error:  # a defect of the lab: told to the caller, kept in lab.log
            traceback.print_exc()
            visitor.finish(error=f"internal: {error!r}")

    def _obey(self, request, say):
        lab = self._lab
        commands = {
            "up": lambda: lab.up(request["systems"], say),
            "status": lab.status,
            "break": lambda: lab.break_(request["fault"], say),
            "heal": lambda: lab.heal(request["fault"], say),
            "service": lambda: lab.service(request["action"], request["name"], say),
            "wait": lambda: lab.wait(request["fault"], say, request["deadline"]),
            "incident": lambda: incident.play(lab, say, request["pace"]),
            "record": lambda: record.save(lab, say, request["to"]),
        }
        return commands[request["command"]]()

    def _end(self):
        self._wake.send(b".")

    def _finish(self):
        """Servers first, then mounts and files. Orphans inside our namespace die with it."""
        try:
            self._lab.down()
        finally:
            self._folder.clean(processes=self._shared)


def _print(text):
    print(text, flush=True)


def main(folder, systems, ready, until, shared_processes):
    sys.stdout.reconfigure(line_buffering=True)
    return Supervisor(folder, shared_processes).run(systems, ready, until)
