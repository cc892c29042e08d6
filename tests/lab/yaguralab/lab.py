# SPDX-FileCopyrightText: Yagura contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The running lab: its systems, and which faults are in force."""

import threading
import time

from . import config
from .facts import LabError, Ports, wait_until
from .faults import by_name
from .nodes import Nodes
from .pgbouncer import PgBouncer
from .postgres import Postgres
from .process import Account
from .rabbit import Rabbit
from .services import Services

SYSTEMS = {"postgresql": Postgres, "rabbitmq": Rabbit, "nodes": Nodes, "pgbouncer": PgBouncer, "services": Services}
NEEDS = {"pgbouncer": ("postgresql",), "services": ("postgresql",)}
WAIT = 30.0  # seconds until a fault must show in the server's own statistics


class Lab:
    """Owns every server and every fault. Methods may be called from several threads; changes wait for each other."""

    def __init__(self, folder):
        self.folder, self.account, self.ports = folder, Account(), Ports()
        self.systems, self.broken = {}, {}
        self.change = threading.RLock()

    def up(self, names, say):
        """Starts the systems that are not up yet, those without needs at the same time, and writes yagura.yaml."""
        with self.change:
            wanted = [n for n in SYSTEMS if n in _with_needs(names) and n not in self.systems]
            for name in wanted:
                self.systems[name] = SYSTEMS[name](self)
            try:
                self._start([n for n in wanted if n not in NEEDS], say)
                for name in (n for n in wanted if n in NEEDS):
                    self._start([name], say)
            except LabError:
                for name in reversed(wanted):
                    self.systems.pop(name).stop()
                raise
            return config.write(self)

    def _start(self, names, say):
        failures, begun = [], time.monotonic()

        def start(name):
            try:
                self.systems[name].start()
                say(f"{name} is up after {time.monotonic() - begun:.1f} s")
            except Exception as error:  # whatever it was belongs to the user, not to a dead thread
                failures.append(f"{name}: {error}")
        threads = [threading.Thread(target=start, args=(name,)) for name in names]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        if failures:
            raise LabError("; ".join(failures))

    def down(self):
        """Heals what would stop an orderly end, then ends every server."""
        with self.change:
            for name in list(self.broken):
                try:
                    by_name(name).heal(self)
                except (LabError, OSError) as error:
                    print(f"healing {name} on the way down: {error}", flush=True)
            self.broken.clear()
            for name in reversed(list(self.systems)):
                self.systems.pop(name).stop()

    def note(self, name):
        """Marks a fault as in force, so that heal and down undo it."""
        self.broken[name] = time.time()

    def break_(self, name, say):
        """Puts a fault in force; one of the same group gives way to it."""
        with self.change:
            fault = by_name(name)
            self._must_be_possible(fault)
            if name in self.broken:
                say(f"{name} is in force already")
                return
            for other in [n for n in self.broken if by_name(n).group == fault.group and fault.group]:
                self.heal(other, say)
            self.note(name)
            try:
                fault.cause(self)
            except BaseException:
                self.heal(name, say)
                raise
            say(f"{name} is in force; it must cause {fault.finding}")

    def heal(self, name, say):
        with self.change:
            for one in list(self.broken) if name == "all" else [name]:
                by_name(one).heal(self) if one in self.broken else say(f"{one} is not in force")
                if self.broken.pop(one, None):
                    say(f"{one} is healed")

    def service(self, action, name, say):
        """What systemctl does with an application of the lab, for the steps of a runbook that people do by hand."""
        with self.change:
            applications = {"batch-worker": self._batch_worker, "order-consumer": self._order_consumer}
            if name not in applications:
                raise LabError(f"there is no application {name}; there are: {', '.join(applications)}")
            if action != "start":
                applications[name](False)
            if action != "stop":
                applications[name](True)
            say(f"{name}: {action}")

    def _batch_worker(self, is_wanted):
        """It leaks while its jobs run, and one that is started has none."""
        if not is_wanted and self.broken.pop("connections-exhausted", None):
            by_name("connections-exhausted").heal(self)

    def _order_consumer(self, is_wanted):
        if "rabbitmq" not in self.systems:
            raise LabError("order-consumer needs rabbitmq: start it with: lab up rabbitmq")
        self.systems["rabbitmq"].consume("normal" if is_wanted else None)

    def wait(self, name, say, deadline=WAIT):
        """Returns when the server's own statistics show the fault."""
        fault = by_name(name)
        self._must_be_possible(fault)
        begun = time.monotonic()
        wait_until(lambda: fault.shows(self), deadline, f"{name} in the server's own statistics")
        say(f"{name} shows after {time.monotonic() - begun:.1f} s")

    def _must_be_possible(self, fault):
        if fault.system not in self.systems:
            raise LabError(f"{fault.name} needs {fault.system}: start it with: lab up {fault.system}")
        reason = fault.impossible(self)
        if reason:
            raise LabError(f"{fault.name} is not possible here: {reason}")

    def status(self):
        return {"yaml": self.folder / "yagura.yaml", "folder": self.folder.path, "account": self.account.name,
                "systems": {name: system.status() for name, system in self.systems.items()},
                "faults": {name: {"since": since, "finding": by_name(name).finding} for name, since in self.broken.items()}}


def _with_needs(names):
    wanted = set(names)
    for name in names:
        wanted.update(NEEDS.get(name, ()))
    return wanted

