// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/seenchanges.h"

#include "models/domain/detailsjson.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

/// So many are listed in one mark; the rest is counted only.
constexpr qsizetype mostListed = 20;
/// The nodes of a cluster answer with figures that they cached for some seconds: so much less is no restart.
constexpr double uptimeSlackS = 10;

/// Changes of one kind, made into one mark.
class Changes final {
public:
    void add(const QJsonObject& change)
    {
        ++m_total;
        if (m_listed.size() < mostListed)
            m_listed.append(change);
    }
    bool isEmpty() const { return m_total == 0; }
    QJsonObject args(const QString& name) const { return {{name, m_listed}, {u"total"_s, m_total}}; }

private:
    QJsonArray m_listed;
    qint64 m_total = 0;
};

class Comparison final {
public:
    Comparison(const Reading& before, const Reading& after) : m_before(before), m_after(after) { }

    void compare(const DatabaseHealth& before, const DatabaseHealth& after);
    void compare(const BrokerHealth& before, const BrokerHealth& after);
    QList<Mark> marks() && { return std::move(m_marks); }

private:
    void add(const QString& code, const QJsonObject& args)
    {
        m_marks.append(seenMark(m_after.target, m_after.readAt, code, args));
    }
    bool isAnotherServer(const DatabaseHealth& before, const DatabaseHealth& after) const;
    bool isAnotherIdentity() const;
    void compareVersions(const QString& before, const QString& after);
    void compareRoles(DatabaseRole before, DatabaseRole after);
    void compareSettings(const QList<Setting>& before, const QList<Setting>& after);
    void compareNodes(const QList<BrokerNode>& before, const QList<BrokerNode>& after);
    void comparePolicies(const QList<Queue>& before, const QList<Queue>& after);

    const Reading& m_before;
    const Reading& m_after;
    QList<Mark> m_marks;
};

bool Comparison::isAnotherIdentity() const
{
    const QString before = m_before.identity();
    const QString after = m_after.identity();
    return !before.isEmpty() && !after.isEmpty() && before != after;
}

// A primary and its standby share their identity; but nobody starts before he started.
bool Comparison::isAnotherServer(const DatabaseHealth& before, const DatabaseHealth& after) const
{
    const bool startedEarlier
        = before.startedAt.isValid() && after.startedAt.isValid() && after.startedAt < before.startedAt;
    return isAnotherIdentity() || startedEarlier;
}

void Comparison::compare(const DatabaseHealth& before, const DatabaseHealth& after)
{
    if (isAnotherServer(before, after)) {
        add(u"mark.another_server"_s, {});
        return;
    }
    if (before.startedAt.isValid() && after.startedAt.isValid() && before.startedAt != after.startedAt)
        add(u"mark.restarted"_s, {{u"started_at"_s, jsonOfTime(after.startedAt)}});
    compareVersions(before.version, after.version);
    compareRoles(before.role, after.role);
    // Behind a pooler a session may carry what somebody else SET in it.
    const bool areTheirs = !before.behindPooler && !after.behindPooler;
    if (areTheirs && before.settings && after.settings && before.settings->readAt != after.settings->readAt)
        compareSettings(before.settings->value, after.settings->value);
}

void Comparison::compareVersions(const QString& before, const QString& after)
{
    if (!before.isEmpty() && !after.isEmpty() && before != after)
        add(u"mark.version_changed"_s, {{u"before"_s, before}, {u"after"_s, after}});
}

void Comparison::compareRoles(DatabaseRole before, DatabaseRole after)
{
    if (before != DatabaseRole::Unknown && after != DatabaseRole::Unknown && before != after)
        add(u"mark.role_changed"_s, {{u"before"_s, databaseRoleName(before)}, {u"after"_s, databaseRoleName(after)}});
}

void Comparison::compareSettings(const QList<Setting>& before, const QList<Setting>& after)
{
    QHash<QString, Setting> left;
    for (const Setting& setting : before)
        left.insert(setting.name, setting);

    Changes changes;
    const auto note = [&changes](const Setting* old, const Setting* next) {
        const bool isHidden = (old && old->hidden) || (next && next->hidden);
        const auto valueOf = [isHidden](const Setting* setting) {
            return isHidden || !setting ? QJsonValue() : QJsonValue(setting->value);
        };
        changes.add({{u"name"_s, next ? next->name : old->name},
                     {u"before"_s, valueOf(old)},
                     {u"after"_s, valueOf(next)},
                     {u"hidden"_s, isHidden}});
    };
    for (const Setting& setting : after) {
        const auto old = left.constFind(setting.name);
        if (old == left.constEnd())
            note(nullptr, &setting);
        else if (*old != setting)
            note(&*old, &setting);
        left.remove(setting.name);
    }
    for (const Setting& setting : before) {
        if (left.contains(setting.name))
            note(&setting, nullptr);
    }
    if (!changes.isEmpty())
        add(u"mark.settings_changed"_s, changes.args(u"settings"_s));
}

void Comparison::compare(const BrokerHealth& before, const BrokerHealth& after)
{
    if (isAnotherIdentity()) {
        add(u"mark.another_server"_s, {});
        return;
    }
    compareNodes(before.nodes, after.nodes);
    compareVersions(before.version, after.version);
    comparePolicies(before.queues, after.queues);
}

void Comparison::compareNodes(const QList<BrokerNode>& before, const QList<BrokerNode>& after)
{
    for (const BrokerNode& node : after) {
        const auto old = std::ranges::find(before, node.name, &BrokerNode::name);
        if (old == before.end() || !old->uptimeS || !node.uptimeS)
            continue;
        if (*node.uptimeS < *old->uptimeS - uptimeSlackS)
            add(u"mark.restarted"_s, {{u"node"_s, node.name}, {u"uptime_s"_s, *node.uptimeS}});
    }
}

void Comparison::comparePolicies(const QList<Queue>& before, const QList<Queue>& after)
{
    // Both stand in the order of virtual host and name, and there may be tens of thousands: one walk along both.
    Changes changes;
    auto old = before.begin();
    for (const Queue& queue : after) {
        while (old != before.end() && std::tie(old->vhost, old->name) < std::tie(queue.vhost, queue.name))
            ++old;
        if (old == before.end() || old->name != queue.name || old->vhost != queue.vhost)
            continue;
        if (old->readAt == queue.readAt || old->policy == queue.policy)
            continue;
        changes.add({{u"queue"_s, queue.key()},
                     {u"before"_s, textJson(old->policy)},
                     {u"after"_s, textJson(queue.policy)}});
    }
    if (!changes.isEmpty())
        add(u"mark.queue_policy_changed"_s, changes.args(u"queues"_s));
}

} // namespace

QList<Mark> marksBetween(const Reading& before, const Reading& after)
{
    Comparison comparison(before, after);
    const auto* oldDatabase = before.as<DatabaseHealth>();
    const auto* database = after.as<DatabaseHealth>();
    if (oldDatabase && database)
        comparison.compare(*oldDatabase, *database);
    const auto* oldBroker = before.as<BrokerHealth>();
    const auto* broker = after.as<BrokerHealth>();
    if (oldBroker && broker)
        comparison.compare(*oldBroker, *broker);
    return std::move(comparison).marks();
}

} // namespace yagura
