# SPDX-FileCopyrightText: Yagura contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""An own certificate authority and one server certificate, made anew for each lab."""

from .process import run

DAYS = "30"


def make(folder, account):
    """Writes tls/ca.crt, tls/server.crt and tls/server.key (0600, of the servers' account); returns the folder."""
    tls = folder.sub("tls")
    curve = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", DAYS]
    run(["openssl", "req", "-x509", *curve, "-keyout", f"{tls}/ca.key", "-out", f"{tls}/ca.crt",
         "-subj", "/CN=Yagura lab CA", "-addext", "keyUsage=critical,keyCertSign,cRLSign"])
    run(["openssl", "req", *[w for w in curve if w not in ("-days", DAYS)], "-keyout", f"{tls}/server.key",
         "-out", f"{tls}/server.csr", "-subj", "/CN=localhost"])
    folder.write("tls/san.ext", "subjectAltName=DNS:localhost,IP:127.0.0.1\nextendedKeyUsage=serverAuth\n")
    run(["openssl", "x509", "-req", "-in", f"{tls}/server.csr", "-CA", f"{tls}/ca.crt", "-CAkey", f"{tls}/ca.key",
         "-CAcreateserial", "-days", DAYS, "-extfile", f"{tls}/san.ext", "-out", f"{tls}/server.crt"])
    account.own(f"{tls}/server.key", f"{tls}/server.crt")
    return tls
