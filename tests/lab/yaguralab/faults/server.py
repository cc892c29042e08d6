# SPDX-FileCopyrightText: Yagura contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Faults of the PostgreSQL processes themselves."""

import os
import re
import signal
import socket
import threading
import time

from ..facts import LabError, listening, wait_until
from ..pgwire import PgError, Session
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
    """Every session of Yagura on the primary is stopped, new ones right after their login.

    A stopped backend whose client has gone is let go, else Yagura's attempts would use up all slots.
    """

    name, finding, system = "backend-stopped", "database.unreachable@orders-db", "postgresql"
    about = "SIGSTOP to each backend of Yagura: the connection lives, no query ends"
    ARRIVAL = re.compile(r"\[(\d+)\] LOG:  connection received: host=\S+ port=(\d+)")
    LOGIN = re.compile(r"\[(\d+)\] LOG:  connection authorized: user=yagura")
    LOOK = 0.001  # seconds; a new backend needs longer than this from its login to its first answer
    RELEASE = 0.25  # seconds between two looks for clients that have gone

    def __init__(self):
        self._stopped, self._arrived = {}, {}  # pid: (pidfd, client port); pid: client port
        self._end, self._watcher = threading.Event(), None

    def cause(self, lab):
        database = lab.systems["postgresql"]
        self._end.clear()
        log = open(database.server.log, errors="replace")
        log.seek(0, os.SEEK_END)
        for pid, port in database.ask("SELECT pid, client_port FROM pg_stat_activity WHERE usename IN ('yagura', 'yagura_plain')"):
            self._stop(int(pid), int(port))
        self._watcher = threading.Thread(target=self._watch, args=(log, database.port), daemon=True)
        self._watcher.start()

    def _watch(self, log, server_port):
        released = time.monotonic()
        with log:
            while not self._end.wait(self.LOOK):
                text = log.read()
                self._arrived.update((int(pid), int(port)) for pid, port in self.ARRIVAL.findall(text))
                for pid in map(int, self.LOGIN.findall(text)):
                    self._stop(pid, self._arrived.get(pid, 0))
                if time.monotonic() - released > self.RELEASE:
                    released = time.monotonic()
                    self._release(lambda port: port not in _clients(server_port))

    def _stop(self, pid, port):
        try:
            process = os.pidfd_open(pid)
        except ProcessLookupError:
            return  # it had only come to look
        signal.pidfd_send_signal(process, signal.SIGSTOP)
        self._stopped[pid] = (process, port)

    def _release(self, chosen):
        for pid, (process, port) in list(self._stopped.items()):
            if chosen(port):
                del self._stopped[pid]
                try:
                    signal.pidfd_send_signal(process, signal.SIGCONT)
                except ProcessLookupError:
                    pass  # ended with its server
                os.close(process)

    def heal(self, lab):
        self._end.set()
        if self._watcher:
            self._watcher.join()
            self._watcher = None
        self._release(lambda _port: True)
        self._arrived.clear()

    def shows(self, lab):
        """A new session as Yagura's user gets no answer."""
        database = lab.systems["postgresql"]
        try:
            with Session(("127.0.0.1", database.port), "yagura", "orders", database.passwords["yagura"], "lab", 1) as session:
                session.query("SELECT 1")
        except TimeoutError:
            return True
        except (OSError, PgError) as error:
            raise LabError(f"orders-db: {error}") from None
        return False


def _clients(server_port):
    """Ports of the clients whose connection to this local port is established."""
    suffix = f":{server_port:04X}"
    with open("/proc/net/tcp") as table:
        rows = [line.split() for line in table][1:]
    return {int(row[2].split(":")[1], 16) for row in rows if row[1].endswith(suffix) and row[3] == "01"}
