// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/redaction/personal.h"

#include <algorithm>
#include <array>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

/// A stretch of digits, and what joins it to the one before.
struct Group {
    qsizetype from = 0;
    qsizetype to = 0;
    QChar joint; ///< '-', ' ', '(' or ')'; null: nothing does

    qsizetype size() const { return to - from; }
};

/// Groups of digits of which each is joined to the next by one sign. Nothing that is part of a word, a decimal number,
/// a time or a path.
struct Cluster {
    std::vector<Group> groups;
    bool isWordBefore = false; ///< a letter, '.', ':' or '/' stands right before it
    bool isWordBehind = false;
    bool hasPlus = false;
    bool isCell = false; ///< alone in its line or cell: a number of a table
    qsizetype begin = 0;
};

bool isJoint(QChar c)
{
    return c == u'-' || c == u' ' || c == u'(' || c == u')';
}

bool continuesNumber(QChar sign, QChar beyond)
{
    return ascii::isAlnum(sign) || sign == u'_'
        || ((sign == u'.' || sign == u',' || sign == u':' || sign == u'/') && ascii::isDigit(beyond));
}

bool endsCell(QChar c)
{
    return c == u'\n' || c == u'\t' || c == u'\r';
}

/// The cluster that begins with the digit there.
Cluster clusterAt(QStringView text, qsizetype from)
{
    Cluster cluster;
    cluster.begin = from;
    QChar joint;
    for (qsizetype at = from;;) {
        const qsizetype end = ascii::endOf(text, at, ascii::isDigit);
        cluster.groups.push_back({at, end, joint});
        joint = ascii::at(text, end);
        if (!isJoint(joint) || !ascii::isDigit(ascii::at(text, end + 1)))
            break;
        at = end + 1;
    }
    const qsizetype end = cluster.groups.back().to;
    cluster.isWordBefore = continuesNumber(ascii::at(text, from - 1), ascii::at(text, from - 2));
    cluster.isWordBehind = continuesNumber(ascii::at(text, end), ascii::at(text, end + 1));
    cluster.hasPlus = ascii::at(text, from - 1) == u'+';
    cluster.isCell = endsCell(ascii::at(text, from - 1)) && endsCell(ascii::at(text, end));
    return cluster;
}

/// Some neighbouring groups of a cluster.
class Groups final {
public:
    Groups(QStringView text, const Cluster& cluster, std::size_t first)
        : m_text(text), m_cluster(cluster), m_first(first)
    {
    }

    bool haveSizes(std::initializer_list<int> sizes, const QStringView joints)
    {
        m_count = sizes.size();
        std::size_t at = m_first;
        m_digits.clear();
        if (m_first + sizes.size() > m_cluster.groups.size())
            return false;
        for (const int size : sizes) {
            const Group& group = m_cluster.groups[at];
            if (group.size() != size || (at > m_first && !joints.contains(group.joint)))
                return false;
            m_digits += m_text.sliced(group.from, group.size());
            ++at;
        }
        return !(m_first == 0 && m_cluster.isWordBefore) && !(at == m_cluster.groups.size() && m_cluster.isWordBehind);
    }

    const QString& digits() const { return m_digits; }
    std::size_t count() const { return m_count; }
    MaskSpan span(QLatin1StringView kind) const
    {
        return {m_cluster.groups[m_first].from, m_cluster.groups[m_first + m_count - 1].to, kind};
    }

private:
    QStringView m_text;
    const Cluster& m_cluster;
    std::size_t m_first;
    std::size_t m_count = 0;
    QString m_digits;
};

/// Issuers begin so; 0, 1, 7, 8 and 9 are none of theirs that anybody meets.
bool isCard(const QString& digits)
{
    return digits.front() >= u'2' && digits.front() <= u'6' && passesLuhn(digits);
}

bool isCardAt(Groups& groups)
{
    constexpr QStringView joints = u"- ";
    return (groups.haveSizes({4, 4, 4, 4}, joints) || groups.haveSizes({4, 6, 5}, joints)
               || groups.haveSizes({4, 6, 4}, joints) || groups.haveSizes({16}, {}) || groups.haveSizes({15}, {})
               || groups.haveSizes({14}, {}))
        && isCard(groups.digits());
}

/// A word that says what the number behind it is, a few characters before.
bool isAnnounced(QStringView text, qsizetype at, std::initializer_list<QStringView> words)
{
    constexpr qsizetype reach = 16;
    const qsizetype from = std::max<qsizetype>(0, at - reach);
    const QStringView before = text.sliced(from, at - from);
    return std::ranges::any_of(words, [&](QStringView word) { return before.contains(word, Qt::CaseInsensitive); });
}

/// 202601140302: a time, not a person.
bool isTimeStamp(QStringView digits)
{
    return (digits.startsWith("19"_L1) || digits.startsWith("20"_L1)) && digits.sliced(4, 2).toInt() <= 12
        && digits.sliced(6, 2).toInt() <= 31 && digits.sliced(8, 2).toInt() < 24 && digits.sliced(10, 2).toInt() < 60;
}

bool isMyNumberAt(QStringView text, const Cluster& cluster, Groups& groups)
{
    const bool isNamed = isAnnounced(text, cluster.begin, {u"マイナンバ-", u"個人番号", u"my number", u"mynumber"});
    const bool isWhole = cluster.groups.size() == 3;
    if ((isWhole || isNamed) && groups.haveSizes({4, 4, 4}, isNamed ? u"- " : u"-"))
        return passesMyNumber(groups.digits());
    // One in eleven numbers has a fitting check digit, and a table of sizes is full of them.
    return groups.haveSizes({12}, {}) && (isNamed || (!cluster.isCell && !isTimeStamp(groups.digits())))
        && passesMyNumber(groups.digits());
}

bool isInternationalPhoneAt(const Cluster& cluster, Groups& groups, std::size_t first)
{
    if (first != 0 || !cluster.hasPlus)
        return false;
    constexpr QStringView joints = u"- ()";
    const bool fits = groups.haveSizes({2, 1, 4, 4}, joints) || groups.haveSizes({2, 2, 4, 4}, joints)
        || groups.haveSizes({2, 2, 3, 4}, joints) || groups.haveSizes({2, 3, 2, 4}, joints)
        || groups.haveSizes({2, 10}, joints) || groups.haveSizes({2, 9}, joints) || groups.haveSizes({12}, {})
        || groups.haveSizes({11}, {});
    return fits && groups.digits().startsWith("81"_L1);
}

bool isPhoneAt(QStringView text, const Cluster& cluster, Groups& groups)
{
    const bool isNamed = isAnnounced(text, cluster.begin, {u"tel", u"電話", u"fax", u"携帯", u"phone"});
    const QStringView joints = isNamed ? u"-() " : u"-()";
    const bool isMobile = groups.haveSizes({3, 4, 4}, joints) || groups.haveSizes({11}, {});
    if (isMobile) {
        const QString& digits = groups.digits();
        return digits.front() == u'0' && digits[1] >= u'5' && digits[2] == u'0';
    }
    const bool isLandline = groups.haveSizes({2, 4, 4}, joints) || groups.haveSizes({3, 3, 4}, joints)
        || groups.haveSizes({4, 2, 4}, joints) || groups.haveSizes({5, 1, 4}, joints)
        || groups.haveSizes({4, 3, 3}, joints) || (isNamed && groups.haveSizes({10}, {}));
    return isLandline && groups.digits().front() == u'0' && groups.digits()[1] != u'0';
}

QLatin1StringView kindAt(QStringView text, const Cluster& cluster, Groups& groups, std::size_t first)
{
    if (isCardAt(groups))
        return "card"_L1;
    if (isInternationalPhoneAt(cluster, groups, first) || isPhoneAt(text, cluster, groups))
        return "phone"_L1;
    if (isMyNumberAt(text, cluster, groups))
        return "my_number"_L1;
    return ""_L1;
}

} // namespace

bool passesLuhn(QStringView digits)
{
    int sum = 0;
    bool isDoubled = false;
    for (auto digit = digits.crbegin(); digit != digits.crend(); ++digit, isDoubled = !isDoubled) {
        const int value = digit->unicode() - u'0';
        sum += !isDoubled ? value : value > 4 ? 2 * value - 9 : 2 * value;
    }
    return sum % 10 == 0;
}

bool passesMyNumber(QStringView digits)
{
    if (digits.size() != 12)
        return false;
    int sum = 0;
    for (int place = 1; place <= 11; ++place) {
        const int weight = place <= 6 ? place + 1 : place - 5;
        sum += (digits[11 - place].unicode() - u'0') * weight;
    }
    const int rest = sum % 11;
    return digits[11].unicode() - u'0' == (rest <= 1 ? 0 : 11 - rest);
}

void findNumbersOfPeople(QStringView text, MaskSpans& spans)
{
    for (qsizetype at = 0; at < text.size();) {
        if (!ascii::isDigit(text[at])) {
            ++at;
            continue;
        }
        const Cluster cluster = clusterAt(text, at);
        at = cluster.groups.back().to;
        // Nobody's number is so short.
        if (at - cluster.begin < 10)
            continue;
        for (std::size_t first = 0; first < cluster.groups.size();) {
            Groups groups(text, cluster, first);
            const auto kind = kindAt(text, cluster, groups, first);
            if (!kind.isEmpty())
                spans.push_back(groups.span(kind));
            first += kind.isEmpty() ? 1 : groups.count();
        }
    }
}

} // namespace yagura
