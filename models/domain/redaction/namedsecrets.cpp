// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/redaction/credentials.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

/// No name of a setting is longer; further back nobody looks.
constexpr qsizetype longestName = 64;

/// How names of secrets end, in lower case and without '_', '-' and digits at their end.
constexpr QLatin1StringView secretEndings[]
    = {"password"_L1, "passwd"_L1, "passphrase"_L1, "pwd"_L1, "secret"_L1, "token"_L1, "apikey"_L1, "accesskey"_L1,
        "privatekey"_L1, "secretkey"_L1, "authkey"_L1, "credential"_L1, "credentials"_L1, "connectionstring"_L1};

constexpr QLatin1StringView noSecrets[]
    = {"null"_L1, "none"_L1, "nil"_L1, "true"_L1, "false"_L1, "yes"_L1, "no"_L1, "required"_L1, "empty"_L1};

bool isNamePart(QChar c)
{
    return ascii::isAlnum(c) || c == u'_' || c == u'-' || c == u'.';
}

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t';
}

bool isQuote(QChar c)
{
    return c == u'"' || c == u'\'' || c == u'`';
}

/// How a mask on the value of that name is called; empty: the name is none of a secret's.
QLatin1StringView kindOfName(QStringView name, bool isColon)
{
    QString plain;
    for (const QChar c : name) {
        if (ascii::isLetter(c))
            plain += c.toLower();
    }
    // "PASS: three tests" is no secret.
    if (plain == "pass"_L1)
        return isColon ? ""_L1 : "password"_L1;
    const bool isSecret
        = std::ranges::any_of(secretEndings, [&](QLatin1StringView ending) { return plain.endsWith(ending); });
    if (!isSecret)
        return ""_L1;
    return plain.contains("pass"_L1) || plain.endsWith("pwd"_L1) ? "password"_L1 : "secret"_L1;
}

/// A value that is written where a secret would stand, and is none.
bool isNoSecret(QStringView value)
{
    if (value.isEmpty() || value.startsWith("${"_L1) || value.startsWith("$("_L1))
        return true;
    if (std::ranges::all_of(
            value, [](QChar c) { return c == u'*' || c == maskText.front() || c == u'?' || c == u'.'; }))
        return true;
    return std::ranges::any_of(
        noSecrets, [&](QLatin1StringView word) { return value.compare(word, Qt::CaseInsensitive) == 0; });
}

struct Value {
    qsizetype from = 0;
    qsizetype to = 0;
    bool isQuoted = false;
};

/// Up to the closing quote of the same kind, or to the end of the line; a doubled one closes nothing.
Value quotedValue(QStringView text, qsizetype open)
{
    const QChar quote = text[open];
    qsizetype at = open + 1;
    while (at < text.size() && text[at] != u'\n') {
        const bool isDoubled = text[at] == quote && ascii::at(text, at + 1) == quote && at > open + 1;
        if (text[at] == quote && !isDoubled)
            break;
        at += isDoubled || (text[at] == u'\\' && at + 1 < text.size()) ? 2 : 1;
    }
    return {open + 1, std::min(at, text.size()), true};
}

/// Whether another setting begins behind that separator: "&sslmode=", ";Server=".
bool beginsSetting(QStringView text, qsizetype separator)
{
    const qsizetype from = separator + 1;
    const qsizetype limit = std::min(text.size(), from + longestName);
    const qsizetype end = ascii::endOf(text.first(limit), from, isNamePart);
    return end > from && ascii::at(text, end) == u'=';
}

bool closesAround(QChar c)
{
    return c.isSpace() || c == u',' || c == u'}' || c == u']' || c == u')' || c == u':' || c == u';';
}

/// Up to a blank. A separator or quote ends it only where something else begins: passwords hold any sign.
Value bareValue(QStringView text, qsizetype from)
{
    for (qsizetype at = from; at < text.size(); ++at) {
        const QChar c = text[at];
        const bool isEnd = c.isSpace() || ((c == u'&' || c == u';') && beginsSetting(text, at))
            || (isQuote(c) && closesAround(ascii::at(text, at + 1)));
        if (isEnd)
            return {from, at, false};
    }
    return {from, text.size(), false};
}

Value valueAt(QStringView text, qsizetype from)
{
    const qsizetype at = ascii::endOf(text, from, isBlank);
    return isQuote(ascii::at(text, at)) ? quotedValue(text, at) : bareValue(text, at);
}

/// A word of a sentence has letters only; what people choose as a password for a machine has not.
bool looksChosen(QStringView value)
{
    return value.size() >= 6
        && !std::ranges::all_of(value, [](QChar c) { return c.isLetter() || c == u'.' || c == u',' || c == u'\''; });
}

struct Name {
    qsizetype from = 0;
    qsizetype to = 0;
    bool isQuoted = false;
};

/// The name before a sign of assignment.
Name nameBefore(QStringView text, qsizetype sign)
{
    qsizetype end = sign;
    while (end > 0 && sign - end < 3 && isBlank(text[end - 1]))
        --end;
    const bool isQuoted = end > 0 && isQuote(text[end - 1]);
    end -= isQuoted ? 1 : 0;
    // JSON in a string of JSON.
    end -= isQuoted && end > 0 && text[end - 1] == u'\\' ? 1 : 0;
    qsizetype from = end;
    while (from > 0 && end - from < longestName && isNamePart(text[from - 1]))
        --from;
    return {from, end, isQuoted};
}

bool beginsLine(QStringView text, qsizetype place)
{
    qsizetype at = place;
    while (at > 0 && place - at < longestName && (isBlank(text[at - 1]) || text[at - 1] == u'-'))
        --at;
    return at == 0 || text[at - 1] == u'\n' || text[at - 1] == u'{' || text[at - 1] == u',';
}

bool endsLine(QStringView text, qsizetype place)
{
    const QChar next = ascii::at(text, ascii::endOf(text, place, isBlank));
    return next == u'\n' || next == u'\r' || next == u',' || next == u'}' || next == u'#';
}

/// With '=' the value is one. With ':' it may be the rest of a sentence.
bool isAssigned(QStringView text, qsizetype sign, const Name& name, const Value& value)
{
    if (text[sign] == u'=' || name.isQuoted)
        return true;
    if (beginsLine(text, name.from) && (value.isQuoted || endsLine(text, value.to)))
        return true;
    return looksChosen(text.sliced(value.from, value.to - value.from));
}

void take(QStringView text, const Value& value, QLatin1StringView kind, MaskSpans& spans)
{
    if (!isNoSecret(text.sliced(value.from, value.to - value.from)))
        spans.push_back({value.from, value.to, kind});
}

void findAssignments(QStringView text, MaskSpans& spans)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] != u'=' && text[at] != u':')
            continue;
        const Name name = nameBefore(text, at);
        const auto kind = kindOfName(text.sliced(name.from, name.to - name.from), text[at] == u':' && !name.isQuoted);
        if (kind.isEmpty())
            continue;
        // "==", "=>" and ":=" assign or compare with two signs.
        const QChar second = ascii::at(text, at + 1);
        const Value value = valueAt(text, at + (second == u'=' || second == u'>' ? 2 : 1));
        if (isAssigned(text, at, name, value))
            take(text, value, kind, spans);
        // A value is not read again: a text full of signs would be read once for each.
        at = std::max(at, value.to - 1);
    }
}

/// "--password VALUE", "PASSWORD 'VALUE'", "IDENTIFIED BY 'VALUE'", "-u name:VALUE".
void findSpoken(QStringView text, QLatin1StringView words, bool needsQuote, MaskSpans& spans)
{
    for (qsizetype at = text.indexOf(words, 0, Qt::CaseInsensitive); at >= 0;) {
        const qsizetype behind = at + words.size();
        const qsizetype from = ascii::endOf(text, behind, isBlank);
        qsizetype next = behind;
        const bool isWord = !ascii::isAlnum(ascii::at(text, at - 1)) && from > behind;
        if (isWord && (!needsQuote || ascii::at(text, from) == u'\'')) {
            const Value value = valueAt(text, from);
            take(text, value, "password"_L1, spans);
            next = std::max(next, value.to);
        }
        at = text.indexOf(words, next, Qt::CaseInsensitive);
    }
}

void findUserAndPassword(QStringView text, QLatin1StringView option, MaskSpans& spans)
{
    for (qsizetype at = text.indexOf(option); at >= 0; at = text.indexOf(option, at + option.size())) {
        const Value value = valueAt(text, at + option.size());
        const qsizetype colon = text.sliced(value.from, value.to - value.from).indexOf(u':');
        const bool begins = at == 0 || text[at - 1].isSpace();
        if (begins && colon > 0 && value.from + colon + 1 < value.to)
            spans.push_back({value.from + colon + 1, value.to, "password"_L1});
    }
}

/// パスワードは … です: only what no word is. `word` as finders see it, its long vowels folded to dashes.
void findInJapanese(QStringView text, QStringView word, MaskSpans& spans)
{
    const auto stands = [](QChar c) { return QStringView(u"はをが：: 「『\"'=").contains(c); };
    const auto isCharacter = [](QChar c) { return c > u' ' && c < QChar(0x7F) && !isQuote(c); };
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.size())) {
        const qsizetype from = ascii::endOf(text, at + word.size(), stands);
        const qsizetype end = ascii::endOf(text, from, isCharacter);
        if (from > at + word.size() && looksChosen(text.sliced(from, end - from)))
            spans.push_back({from, end, "password"_L1});
    }
}

} // namespace

void findNamedSecrets(QStringView text, MaskSpans& spans)
{
    findAssignments(text, spans);
    for (const auto option : {"--password"_L1, "--passphrase"_L1, "--token"_L1, "--secret"_L1})
        findSpoken(text, option, false, spans);
    findSpoken(text, "password"_L1, true, spans);
    findSpoken(text, "identified by"_L1, true, spans);
    for (const auto option : {"-u "_L1, "--user "_L1})
        findUserAndPassword(text, option, spans);
    for (const QStringView word : {QStringView(u"パスワ-ド"), QStringView(u"暗証番号"), QStringView(u"合言葉")})
        findInJapanese(text, word, spans);
}

} // namespace yagura
