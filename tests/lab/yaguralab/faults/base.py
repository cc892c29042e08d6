# SPDX-FileCopyrightText: Yagura contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What every fault is."""


class Fault:
    """One fault with the finding that it must cause.

    cause() puts it in force and returns; shows() is true when the server's own statistics show it; heal()
    undoes it and can be called after a cause() that failed half way. Faults of one group exclude each other.
    """

    name = finding = system = about = ""
    group = None

    def cause(self, lab):
        raise NotImplementedError

    def heal(self, lab):
        raise NotImplementedError

    def shows(self, lab):
        raise NotImplementedError

    def impossible(self, _lab):
        """Why this machine cannot do it, or None."""
        return None
