# SPDX-FileCopyrightText: Yagura contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The application batch-worker with its defect: each job takes a new session and never ends its transaction.

worker.py DATABASE_PORT MOST PAUSE: never more than MOST sessions in its life, PAUSE seconds between two.
What a responder terminates is not opened again beyond that, so that the usual action helps.
"""

import os
import sys
import time

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.realpath(__file__))))

from yaguralab.pgwire import PgError, Session  # noqa: E402
from yaguralab.postgres import APPLICATIONS  # noqa: E402

RETRY = 0.2  # seconds until it looks again for a slot that somebody else gave back


def main():
    port, most, pause = int(sys.argv[1]), int(sys.argv[2]), float(sys.argv[3])
    application, source = APPLICATIONS["batch_worker"]
    leaked = []
    while len(leaked) < most:
        try:
            session = Session(("127.0.0.1", port), "batch_worker", "orders", os.environ["LAB_PASSWORD"], application, 5, source)
            session.query("BEGIN")
            session.query(f"UPDATE orders SET state = 'priced' WHERE id = {1000 + len(leaked)}")
            leaked.append(session)
            time.sleep(pause)
        except (PgError, OSError) as error:
            print(f"batch-worker with {len(leaked)} sessions: {error}", flush=True)
            time.sleep(max(pause, RETRY))
    while True:
        time.sleep(3600)


if __name__ == "__main__":
    main()
