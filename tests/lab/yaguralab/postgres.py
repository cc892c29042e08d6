# SPDX-FileCopyrightText: Yagura contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""A private PostgreSQL primary with TLS and a streaming replica."""

import secrets
import signal
import glob

from . import tls
from .facts import LabError, listening, wait_until
from .pgwire import PgError, Session
from .process import Child, environment, run, tail

CONNECTIONS, RESERVED = 40, 3
APPLICATIONS = {  # role: (application_name, loopback address it comes from)
    "batch_worker": ("batch-worker", "127.0.0.21"),
    "order_consumer": ("order-consumer", "127.0.0.22"),
    "auth_service": ("auth_service", "127.0.0.31"),
    "api_gateway": ("api_gateway", "127.0.0.32"),
}
SETTINGS = {
    "listen_addresses": "127.0.0.1", "max_connections": CONNECTIONS, "superuser_reserved_connections": RESERVED,
    "shared_buffers": "16MB", "max_wal_size": "256MB", "min_wal_size": "64MB", "max_slot_wal_keep_size": "512MB",
    "fsync": "off", "dynamic_shared_memory_type": "mmap", "jit": "off", "track_io_timing": "on", "max_wal_senders": 6,
    "max_replication_slots": 6, "wal_retrieve_retry_interval": "500ms", "hot_standby_feedback": "on", "ssl": "on",
    "shared_preload_libraries": "pg_stat_statements", "log_connections": "on", "log_line_prefix": "%m [%p] ",
    "logging_collector": "off", "lc_messages": "C", "timezone": "UTC", "log_timezone": "UTC",
}
TABLES = """
CREATE TABLE orders (id bigint PRIMARY KEY, customer text NOT NULL, state text NOT NULL, total numeric NOT NULL,
                     changed timestamptz NOT NULL DEFAULT now());
CREATE TABLE order_items (order_id bigint REFERENCES orders, line int, sku text NOT NULL, quantity int NOT NULL,
                          PRIMARY KEY (order_id, line));
INSERT INTO orders SELECT n, 'customer-' || n % 97, 'new', n % 250 + 0.5 FROM generate_series(1, 2000) n;
INSERT INTO order_items SELECT o, l, 'sku-' || (o * 7 + l) % 300, l FROM generate_series(1, 2000) o, generate_series(1, 3) l;
CREATE EXTENSION pg_stat_statements;
"""


def binaries():
    """The folder with initdb and postgres: the newest that Debian has installed."""
    found = sorted(glob.glob("/usr/lib/postgresql/*/bin/initdb"), key=lambda p: int(p.split("/")[4]))
    if found:
        return found[-1].rsplit("/", 1)[0]
    raise LabError("PostgreSQL's server is not installed (package postgresql)")


class Postgres:
    """orders-db and its replica. The clusters belong to the lab's account; the socket folder lets nobody else in."""

    def __init__(self, lab):
        self._lab, self._folder, self.account = lab, lab.folder, lab.account
        self.port, self.replica_port = lab.ports.take(), lab.ports.take()
        self.passwords = {name: secrets.token_hex(12) for name in ["yagura", "yagura_plain", "responder", "repl", *APPLICATIONS]}
        self.server = self.replica = None
        self._bin, self._run = binaries(), self._folder.path + "/run"

    def start(self):
        tls.make(self._folder, self.account)
        self._folder.sub("run", 0o700, self.account)
        self._write_client_files()
        self._make_primary()
        self.start_server()
        self._fill()
        self._make_replica()

    def start_server(self):
        """Starts the primary and returns when it lets the lab in."""
        self.server = self._postgres("pg", self.port)
        wait_until(lambda: self.server.must_live() and self.can_log_in(), 20, "PostgreSQL's first session")

    def stop(self):
        for server in (self.replica, self.server):
            if server:
                server.stop(signal.SIGQUIT)

    def admin(self, replica=False, timeout=5.0, database="orders"):
        """A superuser's session over the Unix socket: it has reserved slots when everybody else is refused."""
        port = self.replica_port if replica else self.port
        return Session(f"{self._run}/.s.PGSQL.{port}", "admin", database, application="lab", timeout=timeout)

    def ask(self, sql, replica=False):
        """Rows of one query as superuser; a server that cannot be asked is a LabError."""
        try:
            with self.admin(replica) as session:
                return session.query(sql)
        except (PgError, OSError) as error:
            raise LabError(f"{'orders-replica' if replica else 'orders-db'} cannot be asked: {error}") from None

    def application(self, role, timeout=5.0):
        """A session as one of the applications, from its own loopback address."""
        name, source = APPLICATIONS[role]
        return Session(("127.0.0.1", self.port), role, "orders", self.passwords[role], name, timeout, source)

    def can_log_in(self):
        try:
            self.admin(timeout=1, database="postgres").close()
            return True
        except (PgError, OSError):
            return False

    def status(self):
        return {"port": self.port, "replica_port": self.replica_port, "up": self.server.alive() and self.replica.alive(),
                "pid": self.server.pid, "replica_pid": self.replica.pid, "service_file": self._folder / ".pg_service.conf"}

    def dsn(self, user="yagura", replica=False):
        port = self.replica_port if replica else self.port
        return (f"host=127.0.0.1 port={port} dbname=orders user={user} sslmode=verify-full "
                f"sslrootcert={self._folder.path}/tls/ca.crt passfile={self._folder.path}/.pgpass")

    def _write_client_files(self):
        users = ("yagura", "yagura_plain", "responder")
        self._folder.write(".pgpass", "".join(f"127.0.0.1:*:*:{u}:{self.passwords[u]}\n" for u in users), 0o600)
        self._folder.write("repl.pgpass", f"127.0.0.1:*:*:repl:{self.passwords['repl']}\n", 0o600, self.account)
        services = {"orders": self.dsn(), "orders-plain": self.dsn("yagura_plain"), "orders-replica": self.dsn(replica=True),
                    "orders-respond": self.dsn("responder")}
        self._folder.write(".pg_service.conf", "".join(
            f"[{name}]\n" + dsn.replace(" ", "\n") + "\n\n" for name, dsn in services.items()))

    def _make_primary(self):
        data = self._folder.sub("pg", 0o700, self.account)
        run([f"{self._bin}/initdb", "-D", data, "-U", "admin", "--auth=trust", "-E", "UTF8", "--locale=C", "--no-sync"],
            self.account, environment(LC_ALL="C"))
        files = {"ssl_cert_file": "server.crt", "ssl_key_file": "server.key", "ssl_ca_file": "ca.crt"}
        settings = SETTINGS | {key: self._folder / f"tls/{name}" for key, name in files.items()}
        settings["unix_socket_directories"] = self._run
        with open(f"{data}/postgresql.conf", "a") as conf:
            conf.writelines(f"{key} = '{value}'\n" for key, value in settings.items())
        with open(f"{data}/pg_hba.conf", "w") as hba:
            hba.write("local all admin trust\nhost all all 127.0.0.0/8 scram-sha-256\n"
                      "host replication repl 127.0.0.0/8 scram-sha-256\n")

    def _postgres(self, data, port, *more):
        argv = [f"{self._bin}/postgres", "-D", self._folder / data, "-c", f"port={port}", *more]
        return Child(data, argv, self._folder / f"{data}.log", self.account, environment(LC_ALL="C"))

    def _fill(self):
        with self.admin(database="postgres") as session:
            session.query("CREATE DATABASE orders")
        roles = [f"CREATE ROLE {name} LOGIN PASSWORD '{word}'{' REPLICATION' if name == 'repl' else ''};"
                 for name, word in self.passwords.items()]
        grants = [f"GRANT SELECT, INSERT, UPDATE, DELETE ON orders, order_items TO {role};" for role in APPLICATIONS]
        self.ask(TABLES + "".join(roles + grants) + "GRANT pg_monitor TO yagura;"
                 "GRANT pg_signal_backend, pg_read_all_stats TO responder;"
                 "SELECT pg_create_physical_replication_slot('rep1');")

    def _make_replica(self):
        self._folder.sub("replica", 0o700, self.account)
        source = (f"host=127.0.0.1 port={self.port} user=repl sslmode=verify-full "
                  f"sslrootcert={self._folder.path}/tls/ca.crt passfile={self._folder.path}/repl.pgpass")
        run([f"{self._bin}/pg_basebackup", "-d", source, "-D", self._folder / "replica", "-X", "stream", "-R",
             "-S", "rep1", "--checkpoint=fast", "--no-sync"], self.account, environment(LC_ALL="C"))
        self.replica = self._postgres("replica", self.replica_port, "-c", "cluster_name=rep1")
        streaming = "SELECT 1 FROM pg_stat_replication WHERE application_name = 'rep1' AND state = 'streaming'"
        try:
            wait_until(lambda: self.replica.must_live() and listening(self.replica_port) and self.ask(streaming),
                       20, "the replica streaming")
        except LabError as error:
            raise LabError(f"{error}: {tail(self.replica.log)}") from None
