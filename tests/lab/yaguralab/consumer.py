# SPDX-FileCopyrightText: Yagura contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The application order-consumer: reads the queue in one of three ways.

normal  acknowledges at once, rejects what is not JSON (it goes to the dead letters)
slow    takes 50 messages and acknowledges one each second
stuck   waits for ever on the first message that is not JSON
"""

import json
import os
import sys
import time

import pika


def slow(channel):
    """Keeps what arrives and acknowledges the oldest once a second."""
    held = []

    def acknowledge():
        if held:
            channel.basic_ack(held.pop(0))
        channel.connection.call_later(1, acknowledge)
    channel.connection.call_later(1, acknowledge)
    return lambda _channel, method, _properties, _body: held.append(method.delivery_tag)


def reader(mode):
    def on_message(channel, method, _properties, body):
        try:
            json.loads(body)
            channel.basic_ack(method.delivery_tag)
        except ValueError:
            if mode == "normal":
                channel.basic_reject(method.delivery_tag, requeue=False)
    return on_message


def consume(port, queue, mode):
    credentials = pika.PlainCredentials("order-consumer", os.environ["LAB_PASSWORD"])
    parameters = pika.ConnectionParameters("127.0.0.1", port, credentials=credentials, heartbeat=0,
                                           client_properties={"connection_name": "order-consumer"})
    connection = pika.BlockingConnection(parameters)
    channel = connection.channel()
    channel.basic_qos(prefetch_count={"normal": 100, "slow": 50, "stuck": 1}[mode])
    channel.basic_consume(queue, slow(channel) if mode == "slow" else reader(mode), consumer_tag="order-consumer")
    channel.start_consuming()


def main():
    port, queue, mode = int(sys.argv[1]), sys.argv[2], sys.argv[3]
    while True:
        try:
            consume(port, queue, mode)
        except (pika.exceptions.AMQPError, OSError) as error:
            print(f"order-consumer: {error!r}; again in a second", flush=True)
            time.sleep(1)


if __name__ == "__main__":
    main()
