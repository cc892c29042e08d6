// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/markwords.h"

#include "models/items/formats.h"
#include "models/items/visibletext.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

/// So many changes of one mark are still read; the rest is a number.
constexpr qsizetype changesShown = 3;
constexpr qsizetype longestFlag = 24;
constexpr qsizetype longestValue = 60;

struct MarkWords {
    Q_DECLARE_TR_FUNCTIONS(yagura::Marks)
};

QString valueText(const QJsonValue& value, const QString& none)
{
    return value.isString() ? cutInTheMiddle(visibleText(value.toString()), longestValue) : none;
}

QString fromTo(const QString& name, const QJsonObject& change, const QString& none)
{
    return u"%1: %2 → %3"_s.arg(name, valueText(change[u"before"_s], none), valueText(change[u"after"_s], none));
}

QString settingText(const QJsonObject& change)
{
    const QString name = visibleText(change[u"name"_s].toString());
    if (change[u"hidden"_s].toBool())
        return MarkWords::tr("%1 changed (its value is not read)").arg(name);
    return fromTo(name, change, MarkWords::tr("not set"));
}

QString queueText(const QJsonObject& change)
{
    return fromTo(visibleText(change[u"queue"_s].toString()), change, MarkWords::tr("none"));
}

QString listText(const Mark& mark, const QString& member, QString (*rowText)(const QJsonObject&))
{
    QStringList rows;
    const QJsonArray changes = mark.args[member].toArray();
    for (qsizetype row = 0; row < std::min(changesShown, changes.size()); ++row)
        rows.append(rowText(changes[row].toObject()));
    const qint64 more = mark.args[u"total"_s].toInteger() - rows.size();
    const QString text = rows.join(u"; "_s);
    return more > 0 ? MarkWords::tr("%1 and %n more", nullptr, int(more)).arg(text) : text;
}

QString roleText(const QJsonValue& role)
{
    if (role == "primary"_L1)
        return MarkWords::tr("primary");
    return role == "standby"_L1 ? MarkWords::tr("standby") : visibleText(role.toString());
}

QString seenText(const Mark& mark)
{
    const QJsonValue before = mark.args[u"before"_s];
    const QJsonValue after = mark.args[u"after"_s];
    if (mark.code == "mark.settings_changed"_L1)
        return MarkWords::tr("settings changed: %1").arg(listText(mark, u"settings"_s, settingText));
    if (mark.code == "mark.queue_policy_changed"_L1)
        return MarkWords::tr("queue policies changed: %1").arg(listText(mark, u"queues"_s, queueText));
    if (mark.code == "mark.restarted"_L1) {
        const QString node = visibleText(mark.args[u"node"_s].toString());
        return node.isEmpty() ? MarkWords::tr("restarted") : MarkWords::tr("%1 restarted").arg(node);
    }
    if (mark.code == "mark.another_server"_L1)
        return MarkWords::tr("another server answers here");
    if (mark.code == "mark.role_changed"_L1)
        return MarkWords::tr("role changed: %1 → %2").arg(roleText(before), roleText(after));
    if (mark.code == "mark.version_changed"_L1)
        return MarkWords::tr("version changed: %1 → %2").arg(visibleText(before.toString()), visibleText(after.toString()));
    return visibleText(mark.code);
}

QString seenFlag(const Mark& mark)
{
    if (mark.code == "mark.settings_changed"_L1) {
        if (mark.args[u"total"_s].toInteger() == 1)
            return visibleText(mark.args[u"settings"_s][0][u"name"_s].toString());
        return MarkWords::tr("settings");
    }
    if (mark.code == "mark.queue_policy_changed"_L1)
        return MarkWords::tr("policy");
    if (mark.code == "mark.restarted"_L1)
        return MarkWords::tr("restarted");
    if (mark.code == "mark.another_server"_L1)
        return MarkWords::tr("another server");
    if (mark.code == "mark.role_changed"_L1)
        return roleText(mark.args[u"after"_s]);
    if (mark.code == "mark.version_changed"_L1)
        return visibleText(mark.args[u"after"_s].toString());
    return visibleText(mark.code);
}

} // namespace

QString sentenceOf(const Mark& mark)
{
    const bool isPersons = mark.source == Mark::Source::Person;
    const QString what = isPersons ? visibleText(mark.text) : seenText(mark);
    const QString named = mark.node.isEmpty() ? what : u"%1: %2"_s.arg(visibleText(mark.node), what);
    return isPersons ? MarkWords::tr("%1 (marked by %2)").arg(named, visibleText(mark.who)) : named;
}

QString flagText(const Mark& mark)
{
    const QString text = mark.source == Mark::Source::Person ? visibleText(mark.text) : seenFlag(mark);
    return text.size() <= longestFlag ? text : text.left(longestFlag - 1).trimmed() + u'…';
}

std::vector<ChartMark> chartMarks(const QList<Mark>& marks, const QString& target)
{
    std::vector<ChartMark> shown;
    for (const Mark& mark : marks) {
        if (mark.source == Mark::Source::Seen && mark.node != target)
            continue;
        const QString tip = timeOfDayText(mark.at.utc) + u"  "_s + sentenceOf(mark);
        shown.push_back({mark.at.utc.toMSecsSinceEpoch(), flagText(mark), tip});
    }
    return shown;
}

} // namespace yagura
