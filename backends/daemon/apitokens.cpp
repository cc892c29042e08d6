// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/daemon/apitokens.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <array>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

/// Looks at every byte, whatever the first ones say.
bool isSame(const QByteArray& left, const QByteArray& right)
{
    if (left.size() != right.size())
        return false;
    unsigned different = 0;
    for (qsizetype byte = 0; byte < left.size(); ++byte)
        different |= unsigned(left[byte] ^ right[byte]);
    return different == 0;
}

} // namespace

const QStringList& apiScopes()
{
    static const QStringList scopes {u"read"_s, u"ack"_s, u"append"_s, u"evidence"_s, u"peek"_s};
    return scopes;
}

// What is compared are hashes, so that even a comparison that told something would tell nothing about a token.
std::optional<ApiToken> ApiTokens::find(const QByteArray& presented) const
{
    const QByteArray hash = tokenHash(presented);
    std::optional<ApiToken> found;
    for (const ApiToken& token : m_tokens) {
        if (isSame(token.sha256, hash))
            found = token;
    }
    return found;
}

QByteArray newToken()
{
    std::array<quint32, 8> words {};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    const QByteArray bytes(reinterpret_cast<const char*>(words.data()), qsizetype(sizeof words));
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray tokenHash(const QByteArray& token)
{
    return QCryptographicHash::hash(token, QCryptographicHash::Sha256);
}

} // namespace yagura
