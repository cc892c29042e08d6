// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/daemon/evidencehandler.h"

#include "backends/daemon/packedreply.h"
#include "models/domain/observationcatalogue.h"
#include "models/domain/observationjson.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

/// The parameters that the query has, each by its name behind "arg.".
QHash<QString, QString> argumentsIn(const HttpRequestHead& head, const QString& query)
{
    QHash<QString, QString> arguments;
    if (const CatalogueQuery* known = catalogueQuery(query)) {
        for (const CatalogueQuery::Blank& blank : known->parameters) {
            if (const auto value = head.parameter(u"arg."_s + blank.name))
                arguments.insert(blank.name, *value);
        }
    }
    return arguments;
}

/// "observe.unknown_query" is "unknown_query" here.
HttpReplyPtr refusalOf(const Failure& failure)
{
    const QByteArray code = failure.code.section(u'.', -1).toLatin1();
    const QByteArray what = QJsonDocument(failure.args).toJson(QJsonDocument::Compact);
    return errorReply(400, code, "This cannot be asked: " + what);
}

} // namespace

EvidenceHandler::EvidenceHandler(Observer& observer) : m_observer(observer)
{
    connect(&m_observer, &Observer::observed, this, &EvidenceHandler::tell);
}

void EvidenceHandler::addTo(Router& router)
{
    router.add({"GET", "/api/v1/evidence", u"evidence"_s, [this](const HttpCallPtr& call) { ask(call); }});
}

void EvidenceHandler::ask(const HttpCallPtr& call)
{
    const auto target = call->head().parameter(u"target"_s);
    const auto query = call->head().parameter(u"query"_s);
    if (!target || !query)
        return call->answer(errorReply(400, "bad_parameter", "target and query are needed, each once."));
    const ObserveStep step {*target, ObserveStep::Query {*query, argumentsIn(call->head(), *query)}};
    if (const auto preview = m_observer.preview(step); !preview)
        return call->answer(refusalOf(preview.error()));
    if (m_asked.size() >= mostAsking)
        return call->answer(errorReply(503, "busy", "Ask again later.", {{"Retry-After", "1"}}));
    m_asked.insert(m_observer.observe(step, false), {call, *target, *query});
}

void EvidenceHandler::tell(quint64 ticket, const Result<Observation>& seen)
{
    const Asked asked = m_asked.take(ticket);
    if (!asked.call)
        return;
    const QJsonObject document = evidenceJson(asked.target, asked.query, seen);
    PackedReply reply(QJsonDocument(document).toJson(QJsonDocument::Compact));
    asked.call->answer(reply.forReader(asked.call->head().takesGzip()));
}

} // namespace yagura
