// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/redaction/credentials.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

bool endsRun(QChar c)
{
    return c.isSpace() || c == u'"' || c == u'\'' || c == u'`' || c == u'<' || c == u'>';
}

bool isPort(QStringView text)
{
    return !text.isEmpty() && text.size() <= 5 && std::ranges::all_of(text, ascii::isDigit);
}

/// A stretch without blanks and quotes, in which addresses may stand; read once, however many do.
struct Run {
    qsizetype end = 0;
    qsizetype lastSign = -1; ///< the last @ of it

    static Run around(QStringView text, qsizetype place)
    {
        const qsizetype end = std::find_if(text.begin() + place, text.end(), endsRun) - text.begin();
        const qsizetype sign = text.sliced(place, end - place).lastIndexOf(u'@');
        return {end, sign < 0 ? -1 : place + sign};
    }
};

/// Where the sign before the host stands, or -1 when nobody signs in. `authority` begins behind "://".
/// A password with an unescaped slash ends the authority early for a parser; it is one all the same.
qsizetype signOf(QStringView text, qsizetype authority, const Run& run)
{
    const auto endsAuthority = [](QChar c) { return c == u'/' || c == u'?' || c == u'#'; };
    const auto stop = std::find_if(text.begin() + authority, text.begin() + run.end, endsAuthority);
    const QStringView inside = text.sliced(authority, stop - text.begin() - authority);
    if (const qsizetype sign = inside.lastIndexOf(u'@'); sign >= 0)
        return authority + sign;
    const qsizetype colon = inside.indexOf(u':');
    const bool mayGoOn = colon >= 0 && !isPort(inside.sliced(colon + 1));
    return mayGoOn ? run.lastSign : -1;
}

} // namespace

void findUrlPasswords(QStringView text, MaskSpans& spans)
{
    constexpr auto mark = "://"_L1;
    Run run;
    for (qsizetype at = text.indexOf(mark); at >= 0;) {
        const qsizetype authority = at + mark.size();
        if (authority > run.end || run.end == 0)
            run = Run::around(text, authority);
        // Without a sign behind it no address of this run has a password.
        if (run.lastSign < authority) {
            at = text.indexOf(mark, std::max(run.end, authority));
            continue;
        }
        const qsizetype sign = signOf(text, authority, run);
        const qsizetype colon = sign < 0 ? -1 : text.sliced(authority, sign - authority).indexOf(u':');
        if (colon >= 0 && authority + colon + 1 < sign)
            spans.push_back({authority + colon + 1, sign, "dsn_password"_L1});
        at = text.indexOf(mark, sign < 0 ? authority : sign);
    }
}

} // namespace yagura
