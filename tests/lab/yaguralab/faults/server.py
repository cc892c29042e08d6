# SPDX-FileCopyrightText: Yagura contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Faults of the PostgreSQL processes themselves."""

import os
import re
import signal
import socket
import threading

from ..facts import LabError, listening, wait_until
from .base import Fault


def accepts_but_is_silent(port):
    """True when the kernel takes the connection and the server says nothing for a second."""
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=1) as line:
            line.sendall(b"\0\0\0\x08\x04\xd2\x16\x2f")  # SSLRequest
            line.settimeout(1)
            line.recv(1)
            return False
    except TimeoutError:
        return True
    except OSError:
        return False


class PostmasterStopped(Fault):
    """Sessions that exist go on working; nobody new gets an answer."""

    name, finding, system = "postmaster-stopped", "database.unreachable@orders-db", "postgresql"
    about, group = "SIGSTOP to the postmaster: the port accepts and nobody answers", "postmaster"

    def cause(self, lab):
        lab.systems["postgresql"].server.send(signal.SIGSTOP)

    def heal(self, lab):
        database = lab.systems["postgresql"]
        database.server.send(signal.SIGCONT)
        wait_until(database.can_log_in, 10, "orders-db answering again")

    def shows(self, lab):
        return accepts_but_is_silent(lab.systems["postgresql"].port)


class ServerDown(Fault):
    """Immediate stop; the replica loses its primary as well."""

    name, finding, system = "server-down", "database.unreachable@orders-db", "postgresql"
    about, group = "immediate stop of the primary: connections are refused", "postmaster"

    def cause(self, lab):
        lab.systems["postgresql"].server.stop(signal.SIGQUIT)

    def heal(self, lab):
        if not lab.systems["postgresql"].server.alive():
            lab.systems["postgresql"].start_server()

    def shows(self, lab):
        return not listening(lab.systems["postgresql"].port)


class BackendStopped(Fault):
    """Every session of Yagura on the primary is stopped, new ones right after their login."""

    name, finding, system = "backend-stopped", "database.unreachable@orders-db", "postgresql"
    about = "SIGSTOP to each backend of Yagura: the connection lives, no query ends"
    LOGIN = re.compile(r"\[(\d+)\] LOG:  connection authorized: user=yagura")
    LOOK = 0.001  # seconds; a new backend needs longer than this from its login to its first answer

    def __init__(self):
        self._stopped, self._end, self._watcher = set(), threading.Event(), None

    def cause(self, lab):
        database = lab.systems["postgresql"]
        self._end.clear()
        log = open(database.server.log, errors="replace")
        log.seek(0, os.SEEK_END)
        self._watcher = threading.Thread(target=self._watch, args=(log,), daemon=True)
        self._watcher.start()
        for (pid,) in database.ask("SELECT pid FROM pg_stat_activity WHERE usename IN ('yagura', 'yagura_plain')"):
            self._stop(int(pid))

    def _watch(self, log):
        with log:
            while not self._end.wait(self.LOOK):
                for pid in self.LOGIN.findall(log.read()):
                    self._stop(int(pid))

    def _stop(self, pid):
        try:
            os.kill(pid, signal.SIGSTOP)
            self._stopped.add(pid)
        except ProcessLookupError:
            pass  # it had only come to look

    def heal(self, lab):
        self._end.set()
        if self._watcher:
            self._watcher.join()
            self._watcher = None
        alive = {int(pid) for (pid,) in lab.systems["postgresql"].ask("SELECT pid FROM pg_stat_activity")}
        for pid in self._stopped & alive:
            os.kill(pid, signal.SIGCONT)
        self._stopped.clear()

    def shows(self, lab):
        """A session of Yagura exists and is stopped: without one there is nothing to show, so one is opened."""
        if self._stopped:
            return True
        database = lab.systems["postgresql"]
        try:
            from ..pgwire import Session
            Session(("127.0.0.1", database.port), "yagura", "orders", database.passwords["yagura"], "yagura", 1).close()
        except TimeoutError:
            return True
        except OSError as error:
            raise LabError(f"orders-db: {error}") from None
        return False
