// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/net/httporigin.h"

#include <QSslCertificate>

using namespace Qt::StringLiterals;

namespace yagura {

QUrl HttpOrigin::resolved(const QByteArray& target) const
{
    constexpr auto bare = QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::StripTrailingSlash
        | QUrl::NormalizePathSegments;
    // Pasted in encoded form: through setPath() a "%2F" inside a segment would become a separator.
    return QUrl::fromEncoded(base.toEncoded(bare) + target, QUrl::StrictMode);
}

bool walks(const QByteArray& path)
{
    const auto segments = QByteArray::fromPercentEncoding(path.split('?').first()).split('/');
    return segments.contains(".") || segments.contains("..");
}

QByteArray HttpOrigin::authorization() const
{
    if (bearer)
        return "Bearer " + bearer->reveal();
    if (user.isEmpty() || !password)
        return {};
    return "Basic " + (user.toUtf8() + ':' + password->reveal()).toBase64();
}

bool HttpOrigin::isEncrypted() const
{
    return base.scheme().compare("https"_L1, Qt::CaseInsensitive) == 0;
}

quint16 HttpOrigin::port() const
{
    return static_cast<quint16>(base.port(isEncrypted() ? 443 : 80));
}

Result<QSslConfiguration> tlsConfiguration(const QString& caFile)
{
    auto configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (caFile.isEmpty())
        return configuration;

    const auto authorities = QSslCertificate::fromPath(caFile, QSsl::Pem, QSslCertificate::PatternSyntax::FixedString);
    if (authorities.isEmpty()) {
        return Failure {
            FailureClass::Tls, u"tls.untrusted"_s, {{u"reason"_s, u"ca_file_unreadable"_s}, {u"ca_file"_s, caFile}}};
    }
    configuration.setCaCertificates(authorities);
    return configuration;
}

} // namespace yagura
