# SPDX-FileCopyrightText: Yagura contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""A small PostgreSQL client (protocol 3, trust or SCRAM-SHA-256): enough for the lab's applications and its own eyes."""

import base64
import hashlib
import hmac
import os
import socket
import struct


class PgError(Exception):
    """What the server answered: SQLSTATE and text."""

    def __init__(self, code, text):
        super().__init__(f"{text} ({code})")
        self.code, self.text = code, text


class Session:
    """One session. Every read has the timeout; a timeout raises OSError and leaves the session useless."""

    def __init__(self, address, user, database, password="", application="", timeout=5.0, source=None):
        """address: (host, port) or the path of a Unix socket; source: the loopback address to come from."""
        if isinstance(address, str):
            self._socket = socket.socket(socket.AF_UNIX)
        else:
            self._socket = socket.socket()
            if source:
                self._socket.bind((source, 0))
        self._socket.settimeout(timeout)
        self._user, self._password, self._buffer, self.pid = user, password, b"", 0
        try:
            self._socket.connect(address)
            self._login(database, application)
        except BaseException:
            self._socket.close()
            raise

    def query(self, sql):
        """Runs one simple query; rows as lists of text or None."""
        self.send(sql)
        return self.results()

    def send(self, sql):
        """Sends a query without waiting for it: for sessions that shall hang in a lock."""
        self._message(b"Q", sql.encode() + b"\0")

    def results(self):
        rows, failure = [], None
        while True:
            kind, body = self._read()
            if kind == b"D":
                rows.append(_row(body))
            elif kind == b"E":
                failure = _error(body)
            elif kind == b"Z":
                if failure:
                    raise failure
                return rows

    def gone(self):
        """True when the server has closed this session (looked up without waiting)."""
        self._socket.setblocking(False)
        try:
            # An ended session first hears FATAL (an error while idle), then the socket closes.
            return self._socket.recv(1, socket.MSG_PEEK) in (b"", b"E")
        except BlockingIOError:
            return False
        except OSError:
            return True
        finally:
            self._socket.settimeout(5.0)

    def close(self):
        self._socket.close()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def _message(self, kind, body):
        self._socket.sendall(kind + struct.pack("!I", len(body) + 4) + body)

    def _read(self):
        head = self._exactly(5)
        return head[:1], self._exactly(struct.unpack("!I", head[1:])[0] - 4)

    def _exactly(self, count):
        while len(self._buffer) < count:
            chunk = self._socket.recv(65536)
            if not chunk:
                raise ConnectionError("the server closed the connection")
            self._buffer += chunk
        part, self._buffer = self._buffer[:count], self._buffer[count:]
        return part

    def _login(self, database, application):
        words = {"user": self._user, "database": database, "application_name": application}
        body = b"".join(k.encode() + b"\0" + v.encode() + b"\0" for k, v in words.items()) + b"\0"
        self._socket.sendall(struct.pack("!II", len(body) + 8, 196608) + body)
        while True:
            kind, body = self._read()
            if kind == b"R":
                self._authenticate(body)
            elif kind == b"E":
                raise _error(body)
            elif kind == b"K":
                self.pid = struct.unpack("!I", body[:4])[0]
            elif kind == b"Z":
                return

    def _authenticate(self, body):
        method = struct.unpack("!I", body[:4])[0]
        if method == 10:
            self._scram()
        elif method not in (0, 12):
            raise PgError("08P01", f"authentication method {method} is not spoken here")

    def _scram(self):
        nonce = base64.b64encode(os.urandom(18)).decode()
        bare = f"n=,r={nonce}"
        first = f"n,,{bare}".encode()
        self._message(b"p", b"SCRAM-SHA-256\0" + struct.pack("!I", len(first)) + first)
        kind, body = self._read()
        if kind == b"E":
            raise _error(body)
        server = body[4:].decode()
        words = dict(part.split("=", 1) for part in server.split(","))
        salted = hashlib.pbkdf2_hmac("sha256", self._password.encode(), base64.b64decode(words["s"]), int(words["i"]))
        client = hmac.digest(salted, b"Client Key", "sha256")
        final = f"c=biws,r={words['r']}"
        signature = hmac.digest(hashlib.sha256(client).digest(), f"{bare},{server},{final}".encode(), "sha256")
        proof = base64.b64encode(bytes(a ^ b for a, b in zip(client, signature))).decode()
        self._message(b"p", f"{final},p={proof}".encode())
        kind, body = self._read()
        if kind == b"E":
            raise _error(body)


def _row(body):
    count, at, row = struct.unpack("!H", body[:2])[0], 2, []
    for _ in range(count):
        size = struct.unpack("!i", body[at:at + 4])[0]
        at += 4
        row.append(None if size < 0 else body[at:at + size].decode(errors="replace"))
        at += max(size, 0)
    return row


def _error(body):
    fields = {part[:1]: part[1:].decode(errors="replace") for part in body.split(b"\0") if part}
    return PgError(fields.get(b"C", "XX000"), fields.get(b"M", "no text"))
