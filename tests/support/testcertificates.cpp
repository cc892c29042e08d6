// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcertificates.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace yagura::testing {

TestCertificates::TestCertificates()
{
    const auto longAgo = u"20200101000000Z"_s;
    const auto notSoLongAgo = u"20200201000000Z"_s;
    const auto farAway = u"20491231000000Z"_s;
    const QByteArray here = "DNS:localhost,IP:127.0.0.1";
    m_isAvailable = m_folder.isValid() && !QStandardPaths::findExecutable(u"openssl"_s).isEmpty() && makeAuthority()
        && makeSigned("good", here, longAgo, farAway) && makeSigned("expired", here, longAgo, notSoLongAgo)
        && makeSigned("wronghost", "DNS:elsewhere.example", longAgo, farAway) && makeSelfSigned();
}

TlsIdentity TestCertificates::identity(const char* name) const
{
    const auto base = path(name);
    return {base + u".pem"_s, base + u".key"_s};
}

bool TestCertificates::makeAuthority()
{
    // `openssl ca`, because it alone takes dates in the past in every version.
    return write(path("ca.conf"),
               "[ca]\ndefault_ca=own\n[own]\nnew_certs_dir=" + m_folder.path().toUtf8()
                   + "\ndatabase=" + path("index.txt").toUtf8()
                   + "\nrand_serial=yes\ndefault_md=sha256\npolicy=any\n"
                     "unique_subject=no\n[any]\ncommonName=supplied\n")
        && write(path("index.txt"), {})
        && openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
            u"-nodes"_s, u"-subj"_s, u"/CN=Yagura test authority"_s, u"-days"_s, u"3650"_s, u"-keyout"_s,
            path("ca.key"), u"-out"_s, path("ca.pem")});
}

bool TestCertificates::makeSigned(const char* name, const QByteArray& hosts, const QString& from, const QString& to)
{
    const auto base = path(name);
    return write(base + u".ext"_s, "subjectAltName=" + hosts + '\n')
        && openssl({u"req"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s,
            u"-subj"_s, u"/CN=yagura test"_s, u"-keyout"_s, base + u".key"_s, u"-out"_s, base + u".csr"_s})
        && openssl({u"ca"_s, u"-batch"_s, u"-notext"_s, u"-config"_s, path("ca.conf"), u"-cert"_s, path("ca.pem"),
            u"-keyfile"_s, path("ca.key"), u"-extfile"_s, base + u".ext"_s, u"-startdate"_s, from, u"-enddate"_s, to,
            u"-in"_s, base + u".csr"_s, u"-out"_s, base + u".pem"_s});
}

bool TestCertificates::makeSelfSigned()
{
    return openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
        u"-nodes"_s, u"-subj"_s, u"/CN=localhost"_s, u"-addext"_s, u"subjectAltName=DNS:localhost,IP:127.0.0.1"_s,
        u"-days"_s, u"3650"_s, u"-keyout"_s, path("selfsigned.key"), u"-out"_s, path("selfsigned.pem")});
}

bool TestCertificates::openssl(const QStringList& arguments) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"openssl"_s, arguments, QIODevice::ReadOnly);
    return process.waitForFinished(20'000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

bool TestCertificates::write(const QString& file, const QByteArray& bytes) const
{
    QFile out(file);
    return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size();
}

} // namespace yagura::testing
