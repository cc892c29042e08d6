// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/report/reportstory.h"

#include "models/domain/entrykinds.h"
#include "models/domain/findingjson.h"
#include "models/domain/runbookvalue.h"
#include "models/items/visibletext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

/// Nobody reads more of one entry; the record has all of it.
constexpr qsizetype longestText = 8'000;

QString cut(const QString& text)
{
    return text.size() <= longestText ? text : text.first(longestText - 1) + u'…';
}

QHash<QString, QString> parametersIn(const QJsonObject& object)
{
    QHash<QString, QString> values;
    for (auto value = object.begin(); value != object.end(); ++value)
        values.insert(value.key(), value->toString());
    return values;
}

/// A run whose runbook is not here any more is told by the ids of its entries.
Runbook unknownRunbook(const QString& id, const QList<RecordEntry>& entries, const QString& run)
{
    Runbook runbook;
    runbook.id = id;
    runbook.title = {id, id};
    for (const RecordEntry& entry : entries) {
        const QString step = entry.args["step"_L1].toString();
        if (entry.args["run"_L1].toString() == run && !step.isEmpty() && !runbook.step(step)) {
            RunbookStep unknown;
            unknown.id = step;
            unknown.title = {step, step};
            runbook.steps.append(unknown);
        }
    }
    return runbook;
}

} // namespace

ReportStory::ReportStory(const ReportSources& sources, const ReportOptions& options)
    : m_sources(sources), m_options(options), m_clock(options.zone, options.language), m_redactor(options.rules)
{
    readEntries();
    m_impact = impactFrom(m_pictures);
}

RedactedText ReportStory::plain(const QString& text)
{
    return m_redactor.text(visibleText(cut(text)));
}

RedactedText ReportStory::paragraphs(const QString& text)
{
    return m_redactor.text(visibleParagraphs(cut(text)));
}

const ToldFinding* ReportStory::leading() const
{
    const auto named = std::ranges::find_if(
        m_findings, [this](const ToldFinding& told) { return told.finding.id == incident().finding; });
    if (named != m_findings.end())
        return &*named;
    const auto probable = std::ranges::find_if(m_findings, [](const ToldFinding& told) {
        return told.finding.severity == Severity::Critical && told.finding.cause == Cause::Probable;
    });
    if (probable != m_findings.end())
        return &*probable;
    return m_findings.isEmpty() ? nullptr : &m_findings.front();
}

void ReportStory::readEntries()
{
    for (const RecordEntry& entry : incident().entries) {
        if (entry.kind == entrykind::findingRaised || entry.kind == entrykind::findingChanged)
            readFinding(entry);
        else if (entry.kind == entrykind::findingCleared)
            readClearing(entry);
        else if (entry.kind == entrykind::changeSeen)
            readChange(entry);
        else if (entry.kind == entrykind::runStarted)
            startChecklist(entry);
        readPictures(entry);
        for (Checklist& checklist : m_checklists)
            checklist.apply(entry);
    }
}

void ReportStory::readFinding(const RecordEntry& entry)
{
    const Finding finding = findingFromJson(entry.args["finding"_L1].toObject());
    const auto known = std::ranges::find_if(
        m_findings, [&](const ToldFinding& told) { return told.finding.id == finding.id; });
    if (known == m_findings.end()) {
        m_findings.append({finding, entry.happened, entry.detected, {}});
        return;
    }
    known->cleared = {};
    if (finding.severity >= known->finding.severity)
        known->finding = finding;
}

void ReportStory::readClearing(const RecordEntry& entry)
{
    const QString id = entry.args["id"_L1].toString();
    for (ToldFinding& told : m_findings) {
        if (told.finding.id == id)
            told.cleared = entry.happened;
    }
}

void ReportStory::readChange(const RecordEntry& entry)
{
    const QJsonObject object = entry.args["mark"_L1].toObject();
    Mark mark;
    mark.id = object["id"_L1].toString();
    mark.at.utc = entry.happened;
    mark.node = object["node"_L1].toString();
    const bool isPersons = object["source"_L1] == markSourceName(Mark::Source::Person);
    mark.source = isPersons ? Mark::Source::Person : Mark::Source::Seen;
    mark.code = object["code"_L1].toString();
    mark.args = object["args"_L1].toObject();
    mark.text = object["text"_L1].toString();
    mark.who = object["who"_L1].toString();
    m_changes.append(mark);
}

void ReportStory::startChecklist(const RecordEntry& entry)
{
    const QString id = entry.args["runbook"_L1].toString();
    const auto known = std::ranges::find(m_sources.runbooks, id, &Runbook::id);
    const Runbook runbook = known != m_sources.runbooks.end()
        ? filledIn(*known, parametersIn(entry.args["parameters"_L1].toObject()))
        : unknownRunbook(id, incident().entries, entry.args["run"_L1].toString());
    m_checklists.emplace_back(runbook, entry);
}

void ReportStory::readPictures(const RecordEntry& entry)
{
    const QString sha256 = entry.args["pictures"_L1].toString();
    if (sha256.isEmpty() || !m_sources.attachments.contains(sha256))
        return;
    if (const auto past = PastPictures::fromCbor(attachment(sha256)))
        m_pictures.append(*past);
}

} // namespace yagura
