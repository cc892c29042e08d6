# SPDX-FileCopyrightText: Yagura contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The small real services of the incident: each a process with sessions on orders-db and a health check."""

import os
import signal
import sys
import urllib.error
import urllib.request

from .facts import wait_until
from .process import Child, environment

NAMES = ("auth_service", "api_gateway")


class Services:
    """auth_service and api_gateway (service.py)."""

    def __init__(self, lab):
        self._folder, self._lab = lab.folder, lab
        self.ports = {name: lab.ports.take() for name in NAMES}
        self.processes = {}

    def start(self):
        database = self._lab.systems["postgresql"]
        program = os.path.join(os.path.dirname(os.path.dirname(os.path.realpath(__file__))), "service.py")
        for name, port in self.ports.items():
            self.processes[name] = Child(name, [sys.executable, program, name, str(port), str(database.port)],
                                         self._folder / f"{name}.log", env=environment(LAB_PASSWORD=database.passwords[name]))
        for name in NAMES:
            wait_until(lambda n=name: self.processes[n].must_live() and self.health(n) == 200, 15, f"{name} healthy")

    def health(self, name):
        """The HTTP status of the service's own health check, 0 without an answer."""
        try:
            with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(self.url(name), timeout=3) as answer:
                return answer.status
        except urllib.error.HTTPError as error:
            return error.code
        except OSError:
            return 0

    def url(self, name):
        return f"http://127.0.0.1:{self.ports[name]}/health"

    def stop(self):
        for process in self.processes.values():
            process.stop(signal.SIGTERM, 2)

    def status(self):
        return {"up": all(p.alive() for p in self.processes.values()),
                **{name: {"url": self.url(name), "pid": process.pid} for name, process in self.processes.items()}}
