# SPDX-FileCopyrightText: Yagura contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""All faults by name."""

from ..facts import LabError
from .database import BlockedChain, ConnectionsExhausted, ReplicaLag, SlotRetainsWal
from .queue import BacklogNoConsumers, BrokerStopped, DiskAlarm, MalformedJson, SchemaDrift, SlowConsumer
from .server import BackendStopped, PostmasterStopped, ServerDown
from .storage import Disk81, Disk91, HungMount, InodesGone

FAULTS = [ConnectionsExhausted(), BlockedChain(), ReplicaLag(), SlotRetainsWal(), PostmasterStopped(), BackendStopped(),
          ServerDown(), Disk81(), Disk91(), InodesGone(), HungMount(), BacklogNoConsumers(), SlowConsumer(),
          MalformedJson(), SchemaDrift(), DiskAlarm(), BrokerStopped()]


def by_name(name):
    for fault in FAULTS:
        if fault.name == name:
            return fault
    raise LabError(f"there is no fault {name}; there are: {', '.join(f.name for f in FAULTS)}")
