# SPDX-FileCopyrightText: Yagura contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""PgBouncer in transaction pooling before orders-db, with the same certificate."""

import shutil
import signal

from .facts import LabError, wait_until
from .pgwire import PgError, Session
from .process import Child


class PgBouncer:
    """Debian's defaults except for pooling: a start-up parameter that it does not know is refused, as in production."""

    def __init__(self, lab):
        self._folder, self._account, self._lab = lab.folder, lab.account, lab
        self.port, self.server = lab.ports.take(), None

    def start(self):
        program = shutil.which("pgbouncer", path="/usr/sbin:/usr/bin")
        if not program:
            raise LabError("pgbouncer is not installed")
        database = self._lab.systems["postgresql"]
        users = "".join(f'"{name}" "{word}"\n' for name, word in database.passwords.items())
        self._folder.write("pgbouncer.users", users, 0o600, self._account)
        tls = self._folder / "tls"
        conf = (f"[databases]\norders = host=127.0.0.1 port={database.port} dbname=orders\n[pgbouncer]\n"
                f"listen_addr = 127.0.0.1\nlisten_port = {self.port}\nunix_socket_dir =\nauth_type = scram-sha-256\n"
                f"auth_file = {self._folder / 'pgbouncer.users'}\npool_mode = transaction\ndefault_pool_size = 4\n"
                f"max_client_conn = 100\nclient_tls_sslmode = allow\nclient_tls_key_file = {tls}/server.key\n"
                f"client_tls_cert_file = {tls}/server.crt\nstats_users = yagura\nlogfile =\n")
        self._folder.write("pgbouncer.ini", conf, 0o600, self._account)
        self.server = Child("pgbouncer", [program, self._folder / "pgbouncer.ini"], self._folder / "pgbouncer.log", self._account)
        wait_until(lambda: self.server.must_live() and self._can_log_in(), 15, "PgBouncer's first session")

    def _can_log_in(self):
        word = self._lab.systems["postgresql"].passwords["yagura"]
        try:
            Session(("127.0.0.1", self.port), "yagura", "orders", word, "lab", 2).close()
            return True
        except (PgError, OSError):
            return False

    def stop(self):
        if self.server:
            self.server.stop(signal.SIGINT)

    def status(self):
        return {"port": self.port, "up": self.server.alive(), "pid": self.server.pid}
