# SPDX-FileCopyrightText: Yagura contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Faults inside a healthy PostgreSQL: sessions, locks, the replica, slots."""

import os
import sys

from ..facts import wait_until
from ..pgwire import PgError
from ..process import Child, environment
from ..postgres import CONNECTIONS, RESERVED
from .base import Fault

MEBIBYTE = 1 << 20


def write_wal(database, mebibytes):
    """Writes this much WAL and nothing else."""
    for _ in range(mebibytes // 8):
        database.ask(f"SELECT count(pg_logical_emit_message(false, 'lab', repeat('x', {MEBIBYTE}))) FROM generate_series(1, 8)")


class ConnectionsExhausted(Fault):
    """The process batch-worker (worker.py) takes one session after another and forgets each inside a transaction."""

    name, finding, system = "connections-exhausted", "database.connections_exhausted@orders-db", "postgresql"
    about = "batch-worker leaks sessions idle in transaction until no ordinary slot is left"

    def __init__(self):
        self._worker = None

    def cause(self, lab, pause=0.0, left=0):
        """pause: seconds between two leaked sessions; left: ordinary slots that it never takes."""
        database = lab.systems["postgresql"]
        program = os.path.join(os.path.dirname(os.path.dirname(os.path.realpath(__file__))), "worker.py")
        argv = [sys.executable, program, str(database.port), str(CONNECTIONS - RESERVED - left), str(pause)]
        self._worker = Child("batch-worker", argv, lab.folder / "batch-worker.log",
                             env=environment(LAB_PASSWORD=database.passwords["batch_worker"]))

    def heal(self, lab):
        if self._worker:
            self._worker.stop()
            self._worker = None
            left = "SELECT 1 FROM pg_stat_activity WHERE usename = 'batch_worker'"
            wait_until(lambda: not lab.systems["postgresql"].ask(left), 10, "the end of batch-worker's sessions")

    def shows(self, lab):
        database = lab.systems["postgresql"]
        leaked = database.ask("SELECT count(*) FROM pg_stat_activity WHERE application_name = 'batch-worker' "
                              "AND state = 'idle in transaction'")
        if int(leaked[0][0]) == 0:
            return False
        try:
            database.application("order_consumer").close()
            return False
        except PgError as refused:
            return refused.code == "53300"


class BlockedChain(Fault):
    """order-consumer holds a row in a forgotten transaction; five sessions wait for it, three of them through others."""

    name, finding, system = "blocked-chain", "database.blocked_sessions@orders-db", "postgresql"
    about = "an idle transaction blocks five sessions, directly and through each other"
    VICTIMS = [("api_gateway", 2, 1), ("auth_service", 3, 2), ("batch_worker", 4, 3), ("api_gateway", 5, 1), ("auth_service", 6, 4)]

    def __init__(self):
        self._sessions = []

    def cause(self, lab):
        database = lab.systems["postgresql"]
        change = "UPDATE orders SET state = 'packing' WHERE id = {}"
        for role, held, _ in [("order_consumer", 1, None), *self.VICTIMS]:
            session = database.application(role)
            self._sessions.append(session)
            session.query("BEGIN")
            session.query(change.format(held))
        for session, (_, _, wanted) in zip(self._sessions[1:], self.VICTIMS):
            session.send(change.format(wanted))
            waits = f"SELECT 1 FROM pg_stat_activity WHERE pid = {session.pid} AND wait_event_type = 'Lock'"
            wait_until(lambda w=waits: database.ask(w), 5, "a session waiting for its lock")

    def heal(self, lab):
        while self._sessions:
            # The last victims first: nobody gets a lock and goes on when the root ends.
            session = self._sessions.pop()
            lab.systems["postgresql"].ask(f"SELECT pg_terminate_backend({session.pid})")
            session.close()

    def shows(self, lab):
        waiting = "SELECT count(*) FROM pg_stat_activity WHERE cardinality(pg_blocking_pids(pid)) > 0 AND wait_event_type = 'Lock'"
        return int(lab.systems["postgresql"].ask(waiting)[0][0]) >= 4


class ReplicaLag(Fault):
    """The replica receives and does not replay."""

    name, finding, system = "replica-lag", "database.replica_lag_bytes@orders-db", "postgresql"
    about = "replay on the replica is paused while the primary writes 24 MiB"
    WRITTEN = 24

    def cause(self, lab):
        database = lab.systems["postgresql"]
        database.ask("SELECT pg_wal_replay_pause()", replica=True)
        database.ask("UPDATE orders SET changed = now() WHERE id BETWEEN 200 AND 300")
        write_wal(database, self.WRITTEN)

    def heal(self, lab):
        database = lab.systems["postgresql"]
        database.ask("SELECT pg_wal_replay_resume()", replica=True)
        wait_until(lambda: self._lag(database) < MEBIBYTE, 20, "the replica caught up")

    def shows(self, lab):
        return self._lag(lab.systems["postgresql"]) >= self.WRITTEN * MEBIBYTE * 0.9

    @staticmethod
    def _lag(database):
        rows = database.ask("SELECT pg_wal_lsn_diff(pg_current_wal_lsn(), replay_lsn) FROM pg_stat_replication")
        return float(rows[0][0]) if rows and rows[0][0] else 0.0


class SlotRetainsWal(Fault):
    """A slot that nobody reads keeps WAL; max_slot_wal_keep_size bounds it."""

    name, finding, system = "slot-retains-wal", "database.slot_retains_wal@orders-db", "postgresql"
    about = "the unused slot 'abandoned' retains 64 MiB of WAL"
    WRITTEN = 64

    def cause(self, lab):
        database = lab.systems["postgresql"]
        database.ask("SELECT pg_create_physical_replication_slot('abandoned', true)")
        write_wal(database, self.WRITTEN)

    def heal(self, lab):
        lab.systems["postgresql"].ask(
            "SELECT pg_drop_replication_slot(slot_name) FROM pg_replication_slots WHERE slot_name = 'abandoned'")

    def shows(self, lab):
        rows = lab.systems["postgresql"].ask(
            "SELECT pg_wal_lsn_diff(pg_current_wal_lsn(), restart_lsn) FROM pg_replication_slots "
            "WHERE slot_name = 'abandoned' AND NOT active")
        return bool(rows) and float(rows[0][0]) >= self.WRITTEN * MEBIBYTE * 0.9
