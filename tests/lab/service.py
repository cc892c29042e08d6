#!/usr/bin/python3
# SPDX-FileCopyrightText: Yagura contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""A small service with a pool of sessions on orders-db: service.py NAME HTTP_PORT DATABASE_PORT.

As usual in pools, a session lives for some seconds and is then replaced by a new login; that is how
a service loses its database when somebody else has taken all connections. GET /health answers 200
when a query came back within one second, else 503 with the reason.
"""

import json
import os
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.dirname(os.path.realpath(__file__)))

from yaguralab.pgwire import PgError, Session  # noqa: E402
from yaguralab.postgres import APPLICATIONS  # noqa: E402

SIZE, LIFETIME, DEADLINE, PACE = 3, 4.0, 1.0, 0.5  # sessions, seconds, seconds, seconds


class Pool:
    """A few sessions, each used by one caller at a time."""

    def __init__(self, name, port):
        self._name, self._port, self._lock = name, port, threading.Lock()
        self._sessions, self._opened = [], {}
        self.failure = "not connected yet"

    def refresh(self):
        """Fills the pool, then ends what is dead or old; remembers why it could not fill.

        A retired session is replaced at the next turn, and only one retires each turn.
        """
        with self._lock:
            now = time.monotonic()
            try:
                while len(self._sessions) < SIZE:
                    session = self._login()
                    self._sessions.append(session)
                    self._opened[session] = now
            except (PgError, OSError) as error:
                self.failure = str(error)
            for session in [s for s in self._sessions if s.gone()]:
                self._drop(session)
            for session in [s for s in self._sessions if now - self._opened[s] > LIFETIME][:1]:
                self._drop(session)

    def query(self, sql):
        """The first row within the deadline, or an exception that says why not."""
        if not self._lock.acquire(timeout=DEADLINE):
            raise TimeoutError("no session became free within a second")
        try:
            if not self._sessions:
                raise ConnectionError(self.failure)
            session = self._sessions[0]
            try:
                return session.query(sql)[0]
            except (OSError, PgError):
                self._drop(session)
                raise
        finally:
            self._lock.release()

    def _login(self):
        application, source = APPLICATIONS[self._name]
        return Session(("127.0.0.1", self._port), self._name, "orders", os.environ["LAB_PASSWORD"], application, DEADLINE, source)

    def _drop(self, session):
        self._sessions.remove(session)
        del self._opened[session]
        session.close()


def handler(name, pool):
    class Health(BaseHTTPRequestHandler):
        """The health check."""

        def do_GET(self):
            begun = time.monotonic()
            words = {"service": name, "status": "ok"}
            try:
                pool.query("SELECT 1 FROM orders WHERE id = 1")
                words["query_ms"] = round((time.monotonic() - begun) * 1000, 1)
            except (PgError, OSError) as error:
                words |= {"status": "failed", "error": str(error)}
            body = json.dumps(words).encode()
            self.send_response(200 if words["status"] == "ok" else 503)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_):
            pass
    return Health


def work(pool, stop):
    """A little steady load, so that rates on orders-db are not zero."""
    number = 0
    while not stop.wait(PACE):
        pool.refresh()
        number += 1
        try:
            pool.query(f"UPDATE orders SET changed = now() WHERE id = {1900 + number % 100} RETURNING id")
        except (PgError, OSError):
            continue  # the health check tells it


def main():
    name, http_port, database_port = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    pool = Pool(name, database_port)
    pool.refresh()
    threading.Thread(target=work, args=(pool, threading.Event()), daemon=True).start()
    ThreadingHTTPServer(("127.0.0.1", http_port), handler(name, pool)).serve_forever()


if __name__ == "__main__":
    main()
