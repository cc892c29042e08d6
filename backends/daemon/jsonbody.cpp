// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/daemon/jsonbody.h"

#include "models/domain/jsonscanner.h"

#include <QJsonDocument>

#include <algorithm>

namespace yagura {

namespace {

/// By our own scanner: Qt's reader forgives what it should not, and takes the last of two equal keys.
bool isStrictJson(const QByteArray& body)
{
    JsonScanner scanner({.duplicateKeys = true});
    scanner.feed(body);
    const JsonVerdict verdict = scanner.finish();
    return verdict.isValid() && std::ranges::none_of(verdict.notes, [](const JsonNote& note) {
        return note.hazard == JsonHazard::DuplicateKey || note.hazard == JsonHazard::LoneSurrogate;
    });
}

} // namespace

std::optional<QJsonObject> jsonBody(HttpCall& call)
{
    const QByteArray type = call.head().header("content-type").value_or(QByteArray()).split(';').first().trimmed();
    if (type.toLower() != "application/json") {
        call.answer(errorReply(415, "not_json", "The body has to be application/json."));
        return std::nullopt;
    }
    const QJsonDocument document = isStrictJson(call.body()) ? QJsonDocument::fromJson(call.body()) : QJsonDocument();
    if (!document.isObject()) {
        call.answer(errorReply(400, "bad_json", "The body is not one JSON object with each key once."));
        return std::nullopt;
    }
    return document.object();
}

} // namespace yagura
