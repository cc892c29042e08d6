# SPDX-FileCopyrightText: Yagura contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""A private RabbitMQ with its own epmd, everything on loopback."""

import base64
import hashlib
import importlib.util
import json
import os
import secrets
import signal
import sys
import urllib.request

from .facts import LabError, wait_until
from .process import Child, environment, run, tail

QUEUES = ("orders", "orders.dlq", "billing.events", "emails", "audit", "stock.sync")
EXCHANGE = "shop"
DISK_LIMIT = "50MB"
START = 150  # seconds; 4 on a free machine
SBIN = "/usr/lib/rabbitmq/bin"


class Rabbit:
    """The broker 'mq' with its queues, users and the usual consumer of orders."""

    def __init__(self, lab):
        self._folder, self._account = lab.folder, lab.account
        self.port, self.http_port, self._epmd_port, self._dist_port = (lab.ports.take() for _ in range(4))
        self.passwords = {name: secrets.token_hex(12) for name in ("admin", "monitor", "peeker", "responder", "pos-import", "order-consumer")}
        self.server = self.consumer = None

    def start(self):
        if not os.path.exists(f"{SBIN}/rabbitmq-server"):
            raise LabError("rabbitmq-server is not installed")
        if not importlib.util.find_spec("pika"):
            raise LabError("Python's pika is not installed (package python3-pika)")
        self._write_files()
        self.server = Child("rabbitmq", [f"{SBIN}/rabbitmq-server"], self._folder / "mq/server.log", self._account,
                            self._environment(), self._folder / "mq")
        try:
            wait_until(lambda: self.server.must_live() and self._ready(), START, "RabbitMQ's management answers", 0.1)
        except LabError as error:
            raise LabError(f"{error}: {tail(self.server.log)}") from None
        self.consume("normal")

    def _ready(self):
        try:
            return len(self.get("/api/queues?columns=name", timeout=2)) == len(QUEUES)
        except LabError:
            return False

    def consume(self, mode):
        """The application that reads orders, in this mode (see consumer.py), or none."""
        if self.consumer:
            self.consumer.stop()
            self.consumer = None
        if mode:
            here = os.path.dirname(os.path.realpath(__file__))
            self.consumer = Child("order-consumer", [sys.executable, f"{here}/consumer.py", str(self.port), "orders", mode],
                                  self._folder / "mq/consumer.log", env=environment(LAB_PASSWORD=self.passwords["order-consumer"]))

    def stop(self):
        self.consume(None)
        if not self.server:
            return
        beam = self.beam()
        if beam and self.server.alive():
            # Throw-away data needs no orderly end, which takes 6 s. The shell above ends by itself; asked to
            # end it would first look for the broker.
            os.kill(beam, signal.SIGKILL)
            self.server.stop(0, 3)
        else:
            self.server.stop(signal.SIGKILL)

    def beam(self):
        """The process number of the Erlang machine (a child of the script), or None before it wrote it."""
        try:
            with open(self._folder / "mq/pid") as file:
                return int(file.read())
        except (OSError, ValueError):
            return None

    def status(self):
        return {"port": self.port, "http_port": self.http_port, "up": self.server.alive(), "pid": self.beam(),
                "url": self.url(), "admin_password_file": self._folder / "admin.password"}

    def url(self):
        return f"http://127.0.0.1:{self.http_port}"

    def get(self, path, user="admin", timeout=5.0):
        """One answer of the management API as values; anything but 200 is a LabError."""
        return self.call("GET", path, None, user, timeout)

    def call(self, method, path, body=None, user="admin", timeout=10.0):
        word = base64.b64encode(f"{user}:{self.passwords[user]}".encode()).decode()
        request = urllib.request.Request(self.url() + path, method=method, headers={"Authorization": f"Basic {word}"},
                                         data=None if body is None else json.dumps(body).encode())
        try:
            with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(request, timeout=timeout) as answer:
                return json.loads(answer.read() or b"null")
        except (OSError, ValueError) as error:
            raise LabError(f"RabbitMQ {method} {path}: {error}") from None

    def queue(self, name):
        return self.get(f"/api/queues/%2F/{name}")

    def purge(self, name):
        self.call("DELETE", f"/api/queues/%2F/{name}/contents")

    def control(self, *words):
        """rabbitmqctl, as the broker's own account."""
        return run([f"{SBIN}/rabbitmqctl", *words], self._account, self._environment(), cwd=self._folder / "mq")

    def parameters(self, user, heartbeat=0):
        """Connection parameters for pika; without heartbeats a stopped broker does not end the session."""
        import pika  # only here: the other systems work without it
        return pika.ConnectionParameters("127.0.0.1", self.port, credentials=pika.PlainCredentials(user, self.passwords[user]),
                                         heartbeat=heartbeat, client_properties={"connection_name": user})

    def _environment(self):
        home = self._folder / "mq"
        return environment(
            HOME=home, ERL_EPMD_PORT=str(self._epmd_port), ERL_EPMD_ADDRESS="127.0.0.1", RABBITMQ_NODENAME="yg@localhost",
            RABBITMQ_CONF_ENV_FILE=f"{home}/env.conf", RABBITMQ_CONFIG_FILE=f"{home}/rabbitmq.conf",
            RABBITMQ_ENABLED_PLUGINS_FILE=f"{home}/enabled_plugins", RABBITMQ_MNESIA_BASE=f"{home}/mnesia",
            RABBITMQ_LOG_BASE=f"{home}/log", RABBITMQ_LOGS="-", RABBITMQ_PID_FILE=f"{home}/pid",
            RABBITMQ_DIST_PORT=str(self._dist_port), ERL_CRASH_DUMP="/dev/null", LANG="C.UTF-8",
            # Schedulers that spin while idle would take the CPU that the tests measure.
            RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS="-kernel inet_dist_use_interface {127,0,0,1} +sbwt none +sbwtdcpu none +sbwtdio none")

    def _write_files(self):
        self._folder.sub("mq", 0o711, self._account)
        # Memory as Erlang counts it: the broker's own number in our PID namespace means nothing in /proc.
        conf = (f"listeners.tcp.1 = 127.0.0.1:{self.port}\nmanagement.tcp.ip = 127.0.0.1\n"
                f"management.tcp.port = {self.http_port}\ndisk_free_limit.absolute = {DISK_LIMIT}\n"
                "collect_statistics_interval = 1000\nvm_memory_calculation_strategy = allocated\n"
                "log.console = true\nlog.file = false\ncluster_name = mq\n"
                f"load_definitions = {self._folder / 'mq/definitions.json'}\n")
        files = {"mq/rabbitmq.conf": conf, "mq/env.conf": "", "mq/enabled_plugins": "[rabbitmq_management].\n",
                 "mq/definitions.json": json.dumps(self._definitions()), "mq/.erlang.cookie": secrets.token_hex(16)}
        for name, text in files.items():
            self._folder.write(name, text, 0o400 if name.endswith("cookie") else 0o600, self._account)
        for name in ("monitor", "peeker", "responder", "admin"):
            self._folder.write(f"{name}.password", self.passwords[name] + "\n", 0o600)

    def _definitions(self):
        # Closing connections of others and limiting users is the administrator's alone.
        tags = {"admin": ["administrator"], "monitor": ["monitoring"], "peeker": ["management"],
                "responder": ["administrator"]}
        rights = {"vhost": "/", "configure": ".*", "write": ".*", "read": ".*"}
        nothing = rights | {"configure": "^$", "write": "^$", "read": "^$"}
        special = {"monitor": nothing, "peeker": nothing | {"read": "^orders$"},
                   "responder": nothing | {"read": "^orders$", "write": "^amq\\.default$"}}
        dead_letter = {"x-dead-letter-exchange": "", "x-dead-letter-routing-key": "orders.dlq"}
        queue = {"vhost": "/", "durable": True, "auto_delete": False}
        return {
            "users": [{"name": name, "password_hash": _hash(word), "tags": tags.get(name, []),
                       "hashing_algorithm": "rabbit_password_hashing_sha256"} for name, word in self.passwords.items()],
            "vhosts": [{"name": "/"}],
            # The monitor may enter the virtual host and touch nothing in it: without any permission
            # the management answers 200 with an empty list of queues. The peeker may read one queue and no other.
            "permissions": [{"user": name, **special.get(name, rights)} for name in self.passwords],
            "exchanges": [{"name": EXCHANGE, "vhost": "/", "type": "direct", "durable": True, "auto_delete": False,
                           "internal": False, "arguments": {}}],
            "queues": [{"name": name, "arguments": dead_letter if name == "orders" else {}, **queue} for name in QUEUES],
            "bindings": [{"source": EXCHANGE, "vhost": "/", "destination": name, "destination_type": "queue",
                          "routing_key": name, "arguments": {}} for name in QUEUES],
        }


def _hash(word):
    salt = secrets.token_bytes(4)
    return base64.b64encode(salt + hashlib.sha256(salt + word.encode()).digest()).decode()
