// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/net/systemcertificates.h"

#include <QFile>

#include <array>

namespace yagura {

QByteArray systemCertificates()
{
    static constexpr std::array bundles {
        "/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt", "/etc/ssl/cert.pem"};
    for (const char* bundle : bundles) {
        if (QFile::exists(QString::fromLatin1(bundle)))
            return bundle;
    }
    return {};
}

} // namespace yagura
