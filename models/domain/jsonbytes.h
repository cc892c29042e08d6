// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <bit>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

/// The byte loops in which the JSON scanner spends its time. All of them stop at `end`.
namespace yagura::jsonbytes {

inline uchar byteAt(const char* at)
{
    return uchar(*at);
}

inline bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

inline bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// The value of a hex digit, or -1.
inline int hexValue(char c)
{
    if (isDigit(c))
        return c - '0';
    const int lower = c | 0x20;
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// The value of four hex digits, or -1.
inline int hexUnit(const char* at)
{
    const int a = hexValue(at[0]), b = hexValue(at[1]), c = hexValue(at[2]), d = hexValue(at[3]);
    return (a | b | c | d) < 0 ? -1 : a << 12 | b << 8 | c << 4 | d;
}

inline bool isSimpleEscape(char c)
{
    return c == '"' || c == '\\' || c == '/' || c == 'b' || c == 'f' || c == 'n' || c == 'r' || c == 't';
}

/// ASCII that stands for itself in a string.
inline bool isPlain(char c)
{
    const uchar byte = uchar(c);
    return byte >= 0x20 && byte < 0x80 && c != '"' && c != '\\';
}

#ifdef __SSE2__
/// Skips blocks of sixteen plain bytes; where a block is not plain, as far as it is.
inline const char* pastPlainBlocks(const char* at, const char* end)
{
    const __m128i quote = _mm_set1_epi8('"');
    const __m128i backslash = _mm_set1_epi8('\\');
    const __m128i space = _mm_set1_epi8(' ');
    while (end - at >= 16) {
        const __m128i block = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at));
        // The comparison is signed: what is not ASCII is below the space, too.
        const __m128i special = _mm_or_si128(_mm_cmplt_epi8(block, space),
            _mm_or_si128(_mm_cmpeq_epi8(block, quote), _mm_cmpeq_epi8(block, backslash)));
        const unsigned mask = unsigned(_mm_movemask_epi8(special));
        if (mask != 0)
            return at + std::countr_zero(mask);
        at += 16;
    }
    return at;
}
#else
/// Skips blocks of eight plain bytes.
inline const char* pastPlainBlocks(const char* at, const char* end)
{
    constexpr quint64 ones = 0x0101010101010101u;
    constexpr quint64 highs = 0x8080808080808080u;
    const auto hasZero = [](quint64 word) { return (word - ones) & ~word & highs; };
    while (end - at >= 8) {
        quint64 word = 0;
        std::memcpy(&word, at, sizeof word);
        const quint64 below = (word - ones * 0x20) & ~word;
        if (((word | below) & highs) | hasZero(word ^ ones * '"') | hasZero(word ^ ones * '\\'))
            return at;
        at += 8;
    }
    return at;
}
#endif

/// The first byte that is not plain.
inline const char* pastPlain(const char* at, const char* end)
{
    at = pastPlainBlocks(at, end);
    while (at != end && isPlain(*at))
        ++at;
    return at;
}

inline const char* pastSpaces(const char* at, const char* end)
{
#ifdef __SSE2__
    const __m128i space = _mm_set1_epi8(' ');
    while (end - at >= 16) {
        const __m128i block = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at));
        const unsigned other = unsigned(_mm_movemask_epi8(_mm_cmpeq_epi8(block, space))) ^ 0xffffu;
        if (other != 0)
            return at + std::countr_zero(other);
        at += 16;
    }
#endif
    while (at != end && *at == ' ')
        ++at;
    return at;
}

inline const char* pastDigits(const char* at, const char* end)
{
    while (at != end && isDigit(*at))
        ++at;
    return at;
}

/// What a first byte of UTF-8 promises: how many bytes follow, and between what bounds the next one lies
/// (RFC 3629: no overlong forms, no surrogates, nothing beyond U+10FFFF).
struct Utf8Lead {
    int following = 0; ///< 0: no first byte of a longer sequence
    uchar low = 0x80;
    uchar high = 0xbf;
};

inline Utf8Lead utf8Lead(uchar byte)
{
    if (byte >= 0xc2 && byte <= 0xdf)
        return {1, 0x80, 0xbf};
    if (byte >= 0xe0 && byte <= 0xef)
        return {2, uchar(byte == 0xe0 ? 0xa0 : 0x80), uchar(byte == 0xed ? 0x9f : 0xbf)};
    if (byte >= 0xf0 && byte <= 0xf4)
        return {3, uchar(byte == 0xf0 ? 0x90 : 0x80), uchar(byte == 0xf4 ? 0x8f : 0xbf)};
    return {};
}

/// Skips whole, right sequences of UTF-8 and adds their continuation bytes to `continuations`. Stops at what is ASCII,
/// wrong, or not all there.
inline const char* pastUtf8(const char* at, const char* end, qint64& continuations)
{
    while (at != end && byteAt(at) >= 0x80) {
        const Utf8Lead lead = utf8Lead(byteAt(at));
        if (lead.following == 0 || end - at <= lead.following)
            return at;
        if (byteAt(at + 1) < lead.low || byteAt(at + 1) > lead.high)
            return at;
        for (int i = 2; i <= lead.following; ++i) {
            if ((byteAt(at + i) & 0xc0) != 0x80)
                return at;
        }
        at += lead.following + 1;
        continuations += lead.following;
    }
    return at;
}

} // namespace yagura::jsonbytes
