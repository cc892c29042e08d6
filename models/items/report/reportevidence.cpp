// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/report/reportparts.h"

#include "models/items/visibletext.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr qsizetype mostLines = 40;
/// Of one line; a row of a table is shorter.
constexpr qsizetype longestLine = 2'000;

/// Whether the first word is one that SQL begins with: then the literals in it are of customers.
bool isStatement(const QString& text)
{
    static constexpr std::array words {"select"_L1, "with"_L1, "insert"_L1, "update"_L1, "delete"_L1, "explain"_L1,
        "show"_L1, "merge"_L1, "copy"_L1, "call"_L1, "values"_L1};
    const QString trimmed = text.trimmed();
    return std::ranges::any_of(words, [&](QLatin1StringView word) {
        return trimmed.size() > word.size() && trimmed.startsWith(word, Qt::CaseInsensitive)
            && !trimmed[word.size()].isLetterOrNumber() && trimmed[word.size()] != u'_';
    });
}

/// Cells stay cells, and every one shows all that is in it.
QString visibleCells(ReportStory& story, const QString& line)
{
    QStringList cells = line.left(longestLine).split(u'\t');
    for (QString& cell : cells) {
        cell = visibleText(cell);
        if (isStatement(cell))
            cell = story.redactor().sql(cell).text();
    }
    return cells.join(u'\t');
}

void tellOutput(ReportStory& story, const QByteArray& bytes, ReportEvidence& told)
{
    QStringList lines = QString::fromUtf8(bytes).split(u'\n');
    while (!lines.isEmpty() && lines.last().trimmed().isEmpty())
        lines.removeLast();
    told.linesLeftOut = int(std::max<qsizetype>(0, lines.size() - mostLines));
    lines = lines.first(std::min(lines.size(), mostLines));
    for (QString& line : lines)
        line = visibleCells(story, line);
    // Once more as a whole: a key or a certificate goes over several lines.
    told.text = story.redactor().text(lines.join(u'\n'));
}

} // namespace

void tellEvidence(ReportStory& story, Report& report)
{
    for (const EvidenceItem& item : story.incident().evidence) {
        ReportEvidence told;
        const QString number = evidenceNumber(item.number);
        told.number = number.isEmpty() ? u"E-%1"_s.arg(report.evidence.size() + 1, 2, 10, QChar(u'0')) : number;
        told.source = story.plain(item.source);
        told.asked = isStatement(item.asked) ? story.redactor().sql(visibleParagraphs(item.asked))
                                             : story.paragraphs(item.asked);
        told.takenAt = item.takenAt;
        told.sha256 = hexHash(item.sha256);
        tellOutput(story, story.attachment(item.sha256), told);
        report.evidence.append(told);
    }
}

} // namespace yagura
