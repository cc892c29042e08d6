# SPDX-FileCopyrightText: Yagura contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Talk between the command and the running lab: one JSON request, lines to say, one JSON result."""

import json
import os
import socket

from .facts import LabError

NAME = "ctl"


def ask(folder, command, say=print, **arguments):
    """Sends one command to the running lab; raises LabError with its words, or NotRunning."""
    with socket.socket(socket.AF_UNIX) as line:
        try:
            line.connect(folder / NAME)
        except OSError:
            raise NotRunning(f"no lab is running in {folder.path} (start one with: lab up)") from None
        line.sendall(json.dumps({"command": command, **arguments}).encode() + b"\n")
        for text in line.makefile(encoding="utf-8"):
            answer = json.loads(text)
            if "say" in answer:
                say(answer["say"])
            elif "error" in answer:
                raise LabError(answer["error"])
            else:
                return answer["result"]
    raise LabError("the lab ended before it answered")


class NotRunning(LabError):
    """There is no lab to talk to."""


def listen(folder):
    """The lab's own end; only its user may connect."""
    door = socket.socket(socket.AF_UNIX)
    before = os.umask(0o177)
    try:
        door.bind(folder / NAME)
    finally:
        os.umask(before)
    door.listen(16)
    return door


class Visitor:
    """One connected command, seen from the lab."""

    def __init__(self, line):
        self._line = line
        self._file = line.makefile(encoding="utf-8")

    def request(self):
        return json.loads(self._file.readline())

    def say(self, text):
        self._answer({"say": text})

    def finish(self, result=None, error=None):
        self._answer({"error": error} if error is not None else {"result": result})
        self._line.close()
        self._file.close()

    def _answer(self, words):
        try:
            self._line.sendall(json.dumps(words).encode() + b"\n")
        except OSError:
            pass  # whoever asked has gone; the work itself goes on
