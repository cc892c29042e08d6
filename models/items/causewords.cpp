// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/causewords.h"

#include "models/items/visibletext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

/// So many names are still read; the rest is a number.
constexpr qsizetype namesShown = 5;

struct CauseWords {
    Q_DECLARE_TR_FUNCTIONS(yagura::Cause)
};

QString visibleNames(const QStringList& ids, const QString& between)
{
    QStringList names;
    for (const QString& id : ids)
        names.append(visibleText(id));
    return names.join(between);
}

QString roleText(const Finding& finding)
{
    switch (finding.cause) {
    case Cause::Probable:
        return CauseWords::tr("probable cause");
    case Cause::Symptom:
        return CauseWords::tr("symptom of %1 (%2)").arg(visibleText(finding.causedBy), pathText(finding.causePath));
    case Cause::Unknown:
        break;
    }
    return {};
}

} // namespace

QString causeText(const Finding& finding)
{
    QStringList parts {roleText(finding), affectsText(finding)};
    parts.removeAll(QString());
    return parts.join(u"; "_s);
}

QString affectsText(const Finding& finding)
{
    if (finding.affects.isEmpty())
        return {};
    const QString names = visibleNames(finding.affects.mid(0, namesShown), u", "_s);
    const qsizetype more = finding.affectsTotal - std::min(namesShown, finding.affects.size());
    if (more > 0)
        return CauseWords::tr("affects %1 and %n more", nullptr, int(more)).arg(names);
    return CauseWords::tr("affects %1").arg(names);
}

QString nodeStateText(NodeState state)
{
    switch (state) {
    case NodeState::Ok:
        return CauseWords::tr("ok");
    case NodeState::RedundancyLost:
        return CauseWords::tr("redundancy lost");
    case NodeState::Unknown:
        return CauseWords::tr("unknown");
    case NodeState::Degraded:
        return CauseWords::tr("degraded");
    case NodeState::Failed:
        return CauseWords::tr("failed");
    }
    return {};
}

QString nodeKindText(NodeKind kind)
{
    switch (kind) {
    case NodeKind::Target:
        return CauseWords::tr("target");
    case NodeKind::Service:
        return CauseWords::tr("service");
    case NodeKind::Function:
        return CauseWords::tr("function");
    case NodeKind::Resource:
        return CauseWords::tr("shared");
    }
    return {};
}

QString pathText(const QStringList& ids)
{
    return visibleNames(ids, u" ← "_s);
}

} // namespace yagura
