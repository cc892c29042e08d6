# SPDX-FileCopyrightText: Yagura contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Faults of the broker and its queues."""

import os
import signal

from .. import messages
from ..facts import LabError, wait_until
from ..rabbit import DISK_LIMIT, EXCHANGE
from .base import Fault


class BrokerFault(Fault):
    system = "rabbitmq"


class OrdersFault(BrokerFault):
    """Messages in the queue orders, and an order-consumer that deals with them in some way."""

    group = "mq/orders"
    mode, count, malformed = None, 0, 0

    def cause(self, lab):
        broker = lab.systems["rabbitmq"]
        self._empty(broker)
        messages.publish(broker, self._messages(), EXCHANGE, "orders", self._releases())
        if self.mode:
            broker.consume(self.mode)

    def _messages(self):
        return messages.batch(self.count, self.malformed)

    def _releases(self):
        return None

    def heal(self, lab):
        broker = lab.systems["rabbitmq"]
        self._empty(broker)
        broker.consume("normal")

    @staticmethod
    def _empty(broker):
        """Without its consumer first: what that holds comes back into the queue."""
        broker.consume(None)
        wait_until(lambda: messages.count(broker, "orders")[1] == 0, 10, "the queue orders without consumer")
        broker.purge("orders")

    def shows(self, lab):
        queue = lab.systems["rabbitmq"].queue("orders")
        consumers = queue.get("consumers") == (1 if self.mode else 0)
        return consumers and queue.get("messages_ready", 0) >= self.count * 0.9 and self._mode_shows(queue)

    def _mode_shows(self, _queue):
        return True


class BacklogNoConsumers(OrdersFault):
    name, finding = "backlog-no-consumers", "queue.no_consumers@mq/orders"
    about, count = "5,000 messages and nobody reads", 5000


class SlowConsumer(OrdersFault):
    name, finding, mode = "slow-consumer", "queue.backlog@mq/orders", "slow"
    about, count = "5,000 messages and a consumer that holds 50 and acknowledges one a second", 5000

    def _mode_shows(self, queue):
        return queue.get("messages_unacknowledged") == 50


class MalformedJson(OrdersFault):
    """The consumer holds the first bad message; behind it exactly 2,000 are ready, 200 of them malformed."""

    name, finding, mode = "malformed-json", "queue.malformed_json@mq/orders", "stuck"
    about = "2,000 ready messages of pos-import, 200 of them malformed; the consumer is stuck on one more"
    count, malformed = 2000, 200

    def _messages(self):
        return [messages.MALFORMED[0](messages.good(999999)), *super()._messages()]

    def _mode_shows(self, queue):
        return queue.get("messages_unacknowledged") == 1 and queue.get("messages_ready") == self.count


class SchemaDrift(SlowConsumer):
    """Every tenth order is well-formed and not as the schema says: a till runs a newer release."""

    name, finding = "schema-drift", "queue.schema_violation@mq/orders"
    about, count = "900 well-formed messages, 90 of them of a newer release that breaks the schema of orders", 900

    def _messages(self):
        return [messages.drifted(n) if n % 10 == 7 else messages.good(n) for n in range(self.count)]

    def _releases(self):
        return [messages.DRIFTED_RELEASE if n % 10 == 7 else messages.RELEASE for n in range(self.count)]


class DiskAlarm(BrokerFault):
    """The broker believes that its disk is short; publishers are blocked."""

    name, finding = "disk-alarm", "broker.disk_alarm@mq"
    about = "the disk limit is set above what is free"

    def cause(self, lab):
        lab.systems["rabbitmq"].control("set_disk_free_limit", "900000GB")

    def heal(self, lab):
        broker = lab.systems["rabbitmq"]
        broker.control("set_disk_free_limit", DISK_LIMIT)
        wait_until(lambda: not self.shows(lab), 15, "the alarm gone")

    def shows(self, lab):
        return any(node.get("disk_free_alarm") for node in lab.systems["rabbitmq"].get("/api/nodes"))


class BrokerStopped(BrokerFault):
    """TCP connects, HTTP hangs until the client gives up."""

    name, finding = "broker-stopped", "broker.unreachable@mq"
    about = "SIGSTOP to the broker: the ports accept and nobody answers"

    def cause(self, lab):
        os.kill(self._beam(lab), signal.SIGSTOP)

    def heal(self, lab):
        os.kill(self._beam(lab), signal.SIGCONT)
        wait_until(lambda: not self.shows(lab), 15, "the broker answering again")

    def shows(self, lab):
        try:
            lab.systems["rabbitmq"].get("/api/overview", timeout=1)
            return False
        except LabError as error:
            return "timed out" in str(error)

    @staticmethod
    def _beam(lab):
        pid = lab.systems["rabbitmq"].beam()
        if not pid:
            raise LabError("the broker's process is not known")
        return pid
