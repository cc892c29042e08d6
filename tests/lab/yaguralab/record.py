# SPDX-FileCopyrightText: Yagura contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Saves real answers of the servers as fixtures of the tests, without passwords and without paths of this machine."""

import json
import os

from .facts import LabError

RABBIT = {
    "overview": "/api/overview",
    "nodes": "/api/nodes",
    "queues-page": "/api/queues?page=1&page_size=100&sort=messages&sort_reverse=true",
    "connections": "/api/connections?page=1&page_size=100",
    "consumers": "/api/consumers",
}
ROWS = {
    "activity": "SELECT * FROM pg_stat_activity WHERE backend_type = 'client backend' ORDER BY pid",
    "locks": "SELECT l.*, pg_blocking_pids(l.pid) AS blocked_by FROM pg_locks l WHERE NOT granted ORDER BY pid",
    "replication": "SELECT * FROM pg_stat_replication",
    "slots": "SELECT * FROM pg_replication_slots",
    "database": "SELECT * FROM pg_stat_database WHERE datname = 'orders'",
    "bgwriter": "SELECT * FROM pg_stat_bgwriter",
    "archiver": "SELECT * FROM pg_stat_archiver",
}
SECRET = ("cookie", "password", "secret")


def save(lab, say, to):
    """Writes to/rabbitmq/VERSION/*.json and to/postgresql/VERSION/*.json from what is up; returns the files."""
    files = []
    if "rabbitmq" in lab.systems:
        broker = lab.systems["rabbitmq"]
        version = broker.get("/api/overview")["rabbitmq_version"]
        for name, path in RABBIT.items():
            files.append(_write(lab, f"{to}/rabbitmq/{version}/{name}.json", broker.get(path, user="monitor")))
    if "postgresql" in lab.systems:
        database = lab.systems["postgresql"]
        version = database.ask("SHOW server_version")[0][0].split()[0]
        for name, sql in ROWS.items():
            rows = database.ask(f"SELECT coalesce(json_agg(r), '[]') FROM ({sql}) r")
            files.append(_write(lab, f"{to}/postgresql/{version}/{name}.json", json.loads(rows[0][0])))
    if not files:
        raise LabError("nothing to record: neither rabbitmq nor postgresql is up")
    for file in files:
        say(file)
    return files


def _write(lab, path, values):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    text = json.dumps(_without_secrets(values), indent=1, ensure_ascii=False).replace(lab.folder.path, "/lab")
    for system in lab.systems.values():
        for word in getattr(system, "passwords", {}).values():
            if word in text:
                raise LabError(f"{path} would contain a password: not written")
    with open(path, "w", encoding="utf-8") as file:
        file.write(text + "\n")
    return path


def _without_secrets(values):
    if isinstance(values, dict):
        return {k: _without_secrets(v) for k, v in values.items() if not any(word in k.lower() for word in SECRET)}
    if isinstance(values, list):
        return [_without_secrets(v) for v in values]
    return values
