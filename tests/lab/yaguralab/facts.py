# SPDX-FileCopyrightText: Yagura contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Waiting for facts, and ports that no other lab takes."""

import random
import socket
import time


class LabError(Exception):
    """A named failure of the lab; its text is all that the user sees."""


def wait_until(fact, deadline, what, every=0.03):
    """Asks fact() again and again until it is true; returns its value or raises LabError after deadline seconds."""
    end = time.monotonic() + deadline
    while True:
        value = fact()
        if value:
            return value
        if time.monotonic() >= end:
            raise LabError(f"{what}: not seen within {deadline:g} s")
        time.sleep(every)


class Ports:
    """Free loopback ports, below the kernel's range for outgoing connections.

    Each port is claimed by an abstract socket for the life of the lab, so that two labs that start
    together cannot choose the same one, and a stopped server finds its port again.
    """

    def __init__(self):
        self._claims = []

    def take(self):
        for _ in range(1000):
            port = random.randint(20000, 32000)
            claim = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
            try:
                claim.bind(f"\0yagura-lab-port-{port}")
                with socket.socket() as trial:
                    trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
                    trial.bind(("127.0.0.1", port))
            except OSError:
                claim.close()
                continue
            self._claims.append(claim)
            return port
        raise LabError("no free port between 20000 and 32000 on 127.0.0.1")


def listening(port):
    """True when something accepts TCP connections on this loopback port."""
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=1):
            return True
    except OSError:
        return False
