// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

namespace yagura::testing {

/// What a TLS server shows and proves itself with.
struct TlsIdentity {
    QString certificateFile; ///< PEM
    QString keyFile; ///< PEM
};

/// A certificate authority of its own for one test run, made by the openssl command in a folder that goes with it.
class TestCertificates final {
public:
    TestCertificates();

    /// False when there is no openssl command or it failed: the test is to be skipped.
    bool isAvailable() const { return m_isAvailable; }
    QString authorityFile() const { return path("ca.pem"); }

    TlsIdentity good() const { return identity("good"); } ///< for localhost and 127.0.0.1
    TlsIdentity expired() const { return identity("expired"); }
    TlsIdentity wrongHost() const { return identity("wronghost"); } ///< for elsewhere.example
    TlsIdentity selfSigned() const { return identity("selfsigned"); }

private:
    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    TlsIdentity identity(const char* name) const;
    bool makeAuthority();
    bool makeSigned(const char* name, const QByteArray& hosts, const QString& from, const QString& to);
    bool makeSelfSigned();
    bool openssl(const QStringList& arguments) const;
    bool write(const QString& file, const QByteArray& bytes) const;

    QTemporaryDir m_folder;
    bool m_isAvailable = false;
};

} // namespace yagura::testing
