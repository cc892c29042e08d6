// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/mark.h"

#include "models/domain/detailsjson.h"
#include "models/domain/names.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr std::array sourceNames {
    Named {Mark::Source::Person, "person"},
    Named {Mark::Source::Seen, "seen"},
};

// A lone surrogate is no character either, and would not come back from the file as it went in.
bool mayNotStand(const QString& text)
{
    const auto isControl = [](QChar character) {
        return character.category() == QChar::Other_Control || character.category() == QChar::Separator_Line
            || character.category() == QChar::Separator_Paragraph;
    };
    return std::ranges::any_of(text, isControl) || !text.isValidUtf16();
}

} // namespace

QString markSourceName(Mark::Source source)
{
    return nameIn(sourceNames, source);
}

MarkTextFault faultOfMarkText(const QString& text)
{
    if (text.trimmed().isEmpty())
        return MarkTextFault::Empty;
    if (text.size() > longestMarkText)
        return MarkTextFault::TooLong;
    return mayNotStand(text) ? MarkTextFault::ControlCharacter : MarkTextFault::None;
}

Mark seenMark(const QString& node, const Moment& at, const QString& code, const QJsonObject& args)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const QString time = at.utc.toString(Qt::ISODateWithMs);
    hash.addData(QStringList {node, time, code}.join(u'\n').toUtf8());
    hash.addData(QJsonDocument(args).toJson(QJsonDocument::Compact));
    constexpr qsizetype enough = 16;
    const QString id = QString::fromLatin1(hash.result().toHex().left(enough));
    return {id, at, node, Mark::Source::Seen, code, args, {}, {}};
}

QJsonObject markJson(const Mark& mark)
{
    return {
        {u"id"_s, mark.id},
        {u"at"_s, jsonOfTime(mark.at.utc)},
        {u"node"_s, textJson(mark.node)},
        {u"source"_s, markSourceName(mark.source)},
        {u"code"_s, textJson(mark.code)},
        {u"args"_s, mark.args},
        {u"text"_s, textJson(mark.text)},
        {u"who"_s, textJson(mark.who)},
    };
}

QList<ChangeMark> changeMarks(const QList<Mark>& marks)
{
    QList<ChangeMark> changes;
    for (const Mark& mark : marks)
        changes.append({mark.at, mark.node});
    return changes;
}

} // namespace yagura
