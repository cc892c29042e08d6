// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/report/exportwords.h"

#include "models/domain/entrykinds.h"
#include "models/items/failurewords.h"
#include "models/items/visibletext.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

struct ExportTalk {
    Q_DECLARE_TR_FUNCTIONS(yagura::Export)
};

QJsonArray keptJson(const QList<Redaction>& kept)
{
    QJsonArray rows;
    for (const Redaction& one : kept)
        rows.append(QJsonObject {{u"kind"_s, one.kind}, {u"where"_s, one.before},
            {u"fingerprint"_s, QString::fromLatin1(one.fingerprint.toHex())}});
    return rows;
}

} // namespace

QString exportFailureText(const Failure& failure)
{
    const QString path = visibleText(failure.args["path"_L1].toString());
    if (failure.code == "report.cancelled"_L1)
        return ExportTalk::tr("Cancelled; nothing was written.");
    if (failure.code == "report.no_space"_L1)
        return ExportTalk::tr("Not written: no space is left for %1.").arg(path);
    if (failure.code == "report.cannot_write"_L1)
        return ExportTalk::tr("Not written: %1 (%2)").arg(path, visibleText(failure.args["detail"_L1].toString()));
    if (failure.code == "incident.unknown"_L1)
        return ExportTalk::tr("The record knows no such incident.");
    if (failure.code == "store.no_answer"_L1)
        return ExportTalk::tr("The record did not answer in time.");
    return sentenceOf(failure);
}

QString foundText(int redactions, int kept)
{
    const QString masked = ExportTalk::tr("%n thing(s) will be masked", nullptr, redactions - kept);
    return kept == 0 ? masked : ExportTalk::tr("%1, %n stay(s) in", nullptr, kept).arg(masked);
}

EntryDraft exportedDraft(const QString& incident, const QString& person, const QDateTime& at, const QString& format,
    const MadeReport& made, const QString& sha256, const QList<Redaction>& kept)
{
    return {incident, at, {}, person, entrykind::exported,
        {{u"format"_s, format}, {u"language"_s, made.report.language}, {u"sha256"_s, sha256},
            {u"redactions"_s, made.report.redactions}, {u"kept"_s, keptJson(kept)}},
        {}};
}

} // namespace yagura
