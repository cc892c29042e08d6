// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/observe/readerlook.h"

#include "backends/net/httpfailure.h"
#include "backends/observe/plainlines.h"
#include "backends/observe/readerrun.h"
#include "models/domain/runbookvalue.h"

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

Failure readerFailure(
    const QString& code, const QString& program, const QString& key = {}, const QJsonValue& value = {})
{
    QJsonObject args {{u"program"_s, program}};
    if (!key.isEmpty())
        args.insert(key, value);
    return {FailureClass::Internal, code, args};
}

Observation observationOf(const ReaderRun& run, bool isCut)
{
    Observation seen;
    for (const auto& line : plainLines(run.output()))
        seen.rows.append(QStringList {line});
    seen.isCut = isCut;
    return bounded(seen);
}

Result<Observation> seenBy(const QStringList& argv, Errand& errand)
{
    const auto patience = errand.remaining();
    ReaderRun run(argv, Observation::mostBytes);
    const auto end = run.run(patience);
    const bool saidNothing = run.output().trimmed().isEmpty();
    switch (end) {
    case ReaderRun::End::NotFound:
        return readerFailure(u"observe.not_installed"_s, argv.first());
    case ReaderRun::End::NotStarted:
        return readerFailure(u"observe.reader_failed"_s, argv.first(), u"reason"_s, u"not_started"_s);
    case ReaderRun::End::Crashed:
        if (saidNothing)
            return readerFailure(u"observe.reader_failed"_s, argv.first(), u"reason"_s, u"crashed"_s);
        break;
    case ReaderRun::End::Late:
        if (saidNothing)
            return failureOfDeadline(patience);
        break;
    case ReaderRun::End::Exited:
        if (saidNothing && run.exitCode() != 0)
            return readerFailure(u"observe.reader_failed"_s, argv.first(), u"exit_code"_s, run.exitCode());
        break;
    case ReaderRun::End::Full:
        break;
    }
    return observationOf(run, end != ReaderRun::End::Exited);
}

} // namespace

Look readerLook(const QStringList& argv)
{
    Look look;
    look.asked = shellLine(argv, {});
    look.ask = [argv](Errand& errand, const std::optional<SecretString>&) { return seenBy(argv, errand); };
    return look;
}

} // namespace yagura
