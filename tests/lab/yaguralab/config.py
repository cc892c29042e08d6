# SPDX-FileCopyrightText: Yagura contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The yagura.yaml of a lab: what is up now, watched each second, with thresholds that make its faults visible at once."""

import json

from .messages import SCHEMA
from .services import NAMES

# The one place that knows Yagura's indicator names.
THRESHOLDS = {
    "postgresql": (
        "{indicator: session.idle_in_transaction_max, target: orders-db, warning: 5, critical: 15}",
        "{indicator: locks.longest_wait, target: orders-db, warning: 5, critical: 30}",
        "{indicator: replication.lag_bytes, target: orders-db, warning: 8000000, critical: 64000000}",
        "{indicator: slot.inactive, target: orders-db, warning: 1}",
        "{indicator: slot.retained, target: orders-db, warning: 32000000}",
    ),
    "rabbitmq": (
        "{indicator: queue.unconsumed, target: mq, warning: 1, critical: 1000}",
        "{indicator: queue.ready, target: mq, warning: 1000}",
    ),
    "nodes": (
        "{indicator: filesystem.used_ratio, warning: 0.80, critical: 0.90, clear_margin: 0.05}",
        "{indicator: filesystem.inodes_used_ratio, warning: 0.90, critical: 0.98}",
    ),
}
ORDERS_SCHEMA = "orders.schema.json"
# No rule waits before its finding stands.
AT_ONCE = '{indicator: "*", hold: 0s}'
LABELS = {"auth_service": "{en: Authentication, ja: 認証サービス}", "api_gateway": "{en: API gateway, ja: APIゲートウェイ}"}


def write(lab):
    """Writes yagura.yaml for the systems that are up and returns its path."""
    parts = ["# Written by tests/lab/lab; gone after 'lab down'.", "zone: Asia/Tokyo", "targets:"]
    parts += [f"  - {line}" for line in _targets(lab)]
    if "services" in lab.systems:
        parts += ["services:", *(f"  - {_service(lab, name)}" for name in NAMES)]
    thresholds = [AT_ONCE, *(line for system in THRESHOLDS if system in lab.systems for line in THRESHOLDS[system])]
    parts += ["thresholds:", *(f"  - {line}" for line in thresholds)]
    return lab.folder.write("yagura.yaml", "\n".join(parts) + "\n")


def _targets(lab):
    systems, common = lab.systems, "every: 1s, env: prod"
    if "postgresql" in systems:
        database = systems["postgresql"]
        respond = f'{{dsn: "{database.dsn("responder")}"}}'
        yield f'{{id: orders-db, system: postgresql, dsn: "{database.dsn()}", respond: {respond}, {common}}}'
        yield f'{{id: orders-replica, system: postgresql, dsn: "{database.dsn(replica=True)}", {common}}}'
    if "pgbouncer" in systems:
        direct, pooled = f"port={systems['postgresql'].port} ", f"port={systems['pgbouncer'].port} "
        yield f'{{id: orders-pooled, system: postgresql, dsn: "{systems["postgresql"].dsn().replace(direct, pooled)}", {common}}}'
    if "rabbitmq" in systems:
        lab.folder.write(ORDERS_SCHEMA, json.dumps(SCHEMA, indent=2) + "\n")
        peek = f'{{queues: [orders], user: peeker, every: 5s, messages: 200, password_command: [cat, "{lab.folder / "peeker.password"}"]}}'
        respond = (f'{{user: responder, amqp: "amqp://127.0.0.1:{systems["rabbitmq"].port}", '
                   f'password_command: [cat, "{lab.folder / "responder.password"}"]}}')
        yield (f'{{id: mq, system: rabbitmq, url: "{systems["rabbitmq"].url()}", user: monitor, '
               f'password_command: [cat, "{lab.folder / "monitor.password"}"], peek: {peek}, respond: {respond}, '
               f'schemas: {{orders: {ORDERS_SCHEMA}}}, {common}}}')
    if "nodes" in systems:
        for folder in systems["nodes"].status()["folders"]:
            node = folder.rsplit("/", 1)[1]
            yield f'{{id: {node}, system: local, host_metrics: false, filesystems: {{include: ["{folder}/*"]}}, {common}}}'


def _service(lab, name):
    needs = ["auth_service"] if name == "api_gateway" else []
    words = [f"id: {name}", f"label: {LABELS[name]}", f"needs: [{', '.join([*needs, 'orders-db'])}]"]
    if name == "api_gateway" and "rabbitmq" in lab.systems:
        words.append("soft: [mq]")
    if "nodes" in lab.systems:
        words.append("runs_on: {any: [node-A, node-B], at_least: 1}")
    words.append(f'check: {{http: "{lab.systems["services"].url(name)}", every: 1s}}')
    return f"{{{', '.join(words)}}}"
