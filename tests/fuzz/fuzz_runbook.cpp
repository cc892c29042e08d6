// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/runbooks/runbookreader.h"
#include "models/domain/runbookjson.h"
#include "models/domain/runbookvalue.h"
#include "models/domain/unifieddiff.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace yagura;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// What every runbook that was taken promises to whoever follows it.
void checkSound(const Runbook& runbook)
{
    require(!runbook.steps.isEmpty() && runbook.steps.size() <= RunbookLimits::steps);
    for (const RunbookStep& step : runbook.steps) {
        require(runbook.step(step.id) == &step);
        if (const auto* decide = std::get_if<DecideStep>(&step.content)) {
            for (const QString& branch : {decide->yes, decide->no, decide->unknown})
                require(branch.isEmpty() || runbook.step(branch) > &step);
        }
    }
}

/// Hostile values go through no whitelist here: even then a filled-in runbook stays as it is when it is filled in again.
void checkFilling(const Runbook& runbook)
{
    QHash<QString, QString> values;
    for (const RunbookParameter& parameter : runbook.parameters)
        values.insert(parameter.name, QStringLiteral("'; $(id) {x} %1"));
    const Runbook filled = filledIn(runbook, values);
    require(filled.steps.size() == runbook.steps.size());
    require(filledIn(filled, {}) == filled);
    require(runbookJson(filled).size() == runbookJson(runbook).size());
}

} // namespace

/// Whatever the bytes: the reader ends, tells faults inside the file, or gives a runbook that can be followed.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const RunbookVocabulary vocabulary {
        {QStringLiteral("queue.backlog")}, {QStringLiteral("queue")}, {QStringLiteral("queue.malformed")}};
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    const QString text = QString::fromUtf8(bytes);
    const QString half = text.left(text.size() / 2);
    require(unifiedDiff(text, text).isEmpty());
    require(text == half || unifiedDiff(half, text).size() < 4 * text.size() + 100'000);

    const auto runbook = readRunbook(bytes, QStringLiteral("/nowhere/x.yaml"), vocabulary);
    if (runbook) {
        checkSound(*runbook);
        checkFilling(*runbook);
    } else {
        require(!runbook.error().isEmpty());
        for (const ConfigFault& fault : runbook.error())
            require(fault.place.line >= 1 && fault.place.column >= 1 && !fault.code.isEmpty());
    }
    return 0;
}
