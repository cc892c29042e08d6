// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/schema/schemapattern.h"

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

/// Steps of one match and KiB of its heap. Later settings in a pattern can only lower them.
constexpr auto limits = "(*LIMIT_MATCH=20000)(*LIMIT_HEAP=4096)"_L1;

/// Where ECMA 262 and PCRE write the same thing differently, or read it differently: \u0041, and "$", which PCRE also
/// finds before a last line break.
QString asPcre(const QString& ecma)
{
    QString pcre;
    bool isInClass = false;
    for (qsizetype at = 0; at < ecma.size(); ++at) {
        const QChar c = ecma[at];
        if (c == u'\\' && at + 1 < ecma.size()) {
            const bool isUnit = ecma[at + 1] == u'u' && at + 5 < ecma.size();
            pcre += isUnit ? u"\\x{"_s + ecma.sliced(at + 2, 4) + u'}' : ecma.sliced(at, 2);
            at += isUnit ? 5 : 1;
            continue;
        }
        isInClass = c == u'[' || (isInClass && c != u']');
        pcre += c == u'$' && !isInClass ? u"\\z"_s : QString(c);
    }
    return pcre;
}

} // namespace

SchemaPattern::SchemaPattern(const QString& ecma)
    : m_expression(limits + asPcre(ecma))
{
}

SchemaPattern::Match SchemaPattern::in(const QString& text) const
{
    if (text.size() > longestText)
        return Match::CannotTell;
    const auto match = m_expression.match(text);
    if (match.hasMatch())
        return Match::Yes;
    // Invalid: it ran into a limit, or the text is no text.
    return match.isValid() ? Match::No : Match::CannotTell;
}

} // namespace yagura
