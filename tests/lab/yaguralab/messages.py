# SPDX-FileCopyrightText: Yagura contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Messages as the shop's till import sends them: good ones, ten kinds of malformed JSON, and JSON that breaks their schema."""

import json
import random
import time

MALFORMED = (
    lambda good: good[:len(good) // 2],                                      # cut off in transport
    lambda good: good[:-1] + b",}",                                          # trailing comma
    lambda good: good.replace(b'"', b"'"),                                   # single quotes
    lambda good: good.replace(b'"total"', b"total"),                         # name without quotes
    lambda good: good.replace(b'"quantity": ', b'"quantity": NaN, "q": '),   # not a number
    lambda good: good.replace(b"customer-", b"Caf\xe9 "),                    # Latin-1 in place of UTF-8
    lambda good: good + good,                                                # two documents in one message
    lambda good: good.replace(b'"state": "new"', b'"state": "new\nline"'),   # raw line break in a string
    lambda good: b"<html><body>502 Bad Gateway</body></html>",               # an error page of the way there
    lambda good: good.replace(b'"quantity": ', b'"quantity": 0'),            # leading zero
)

# What consumers of orders rely on.
SCHEMA = {
    "$schema": "http://json-schema.org/draft-07/schema#", "title": "An order of a till", "type": "object",
    "required": ["order_id", "customer", "state", "quantity", "total", "store"],
    "properties": {
        "order_id": {"type": "integer", "minimum": 1}, "customer": {"type": "string", "pattern": "^customer-\\d+$"},
        "state": {"enum": ["new", "paid", "cancelled"]}, "quantity": {"type": "integer", "minimum": 1},
        "total": {"type": "number", "minimum": 0}, "store": {"type": "string"}, "note": {"type": "string"}}}
RELEASE, DRIFTED_RELEASE = "2.14.0", "2.15.0"


def good(number):
    order = {"order_id": 100000 + number, "customer": f"customer-{number % 97}", "state": "new",
             "quantity": 1 + number % 5, "total": round(number % 250 + 0.5, 2), "store": f"store-{number % 12:02d}",
             "note": "配送は午後" if number % 9 == 0 else "afternoon delivery"}
    return json.dumps(order, ensure_ascii=False).encode()


def batch(count, malformed):
    """count messages of which exactly this many are malformed, always in the same order."""
    chosen = sorted(random.Random(2000).sample(range(count), malformed))
    kinds = {index: MALFORMED[place % len(MALFORMED)] for place, index in enumerate(chosen)}
    return [kinds.get(n, bytes)(good(n)) for n in range(count)]


def drifted(number):
    """The same order by a newer release, which wrote another format without telling anybody."""
    order = json.loads(good(number))
    order["total"] = f"{order['total']:.2f}"
    order["qty"] = order.pop("quantity")
    return json.dumps(order, ensure_ascii=False).encode()


def count(broker, queue):
    """(ready messages, consumers) as the queue itself says; the management's statistics are seconds late."""
    import pika
    connection = pika.BlockingConnection(broker.parameters("pos-import"))
    try:
        state = connection.channel().queue_declare(queue, passive=True).method
        return state.message_count, state.consumer_count
    finally:
        connection.close()


def publish(broker, bodies, exchange, key, releases=None):
    """Sends all as pos-import, each of its release, and returns when the broker has confirmed each."""
    import pika
    connection = pika.BlockingConnection(broker.parameters("pos-import"))
    try:
        channel = connection.channel()
        for number, body in enumerate(bodies):
            channel.basic_publish(exchange, key, body, pika.BasicProperties(
                content_type="application/json", app_id="pos-import", user_id="pos-import", delivery_mode=2,
                timestamp=int(time.time()), message_id=f"pos-{number:06d}", type="order.created",
                headers={"x-source-host": "till-07.store.example", "x-release": releases[number] if releases else RELEASE}))
        # A round trip on the channel: everything before it has reached the queue.
        channel.queue_declare(key, passive=True)
    finally:
        connection.close()
