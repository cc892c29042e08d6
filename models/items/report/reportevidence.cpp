// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/report/reportparts.h"

#include "models/items/visibletext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr qsizetype mostLines = 40;
constexpr qsizetype longestLine = 400;
/// More of an attachment is not even read: forty lines are in it, or it has none.
constexpr qsizetype mostBytes = 64 * 1024;

struct EvidenceTalk {
    Q_DECLARE_TR_FUNCTIONS(yagura::Report)
};

/// Columns that hold statements, whose literals are masked, too.
bool holdsStatements(const QString& title)
{
    return title == "query"_L1 || title == "statement"_L1 || title == "sql"_L1;
}

bool isText(const Attachment& attachment)
{
    return attachment.mediaType.startsWith("text/"_L1) || attachment.mediaType == "application/json"_L1;
}

/// The lines of an output as a report shows them: nothing hidden in them, tabs left where columns are.
class OutputLines final {
public:
    OutputLines(ReportStory& story, const QString& text) : m_story(story)
    {
        const QStringList lines = text.split(u'\n');
        const QStringList titles = lines.first().split(u'\t');
        for (qsizetype column = 0; column < titles.size(); ++column) {
            if (titles.size() > 1 && holdsStatements(titles[column]))
                m_statements.append(column);
        }
        for (const QString& line : lines.first(std::min(mostLines, lines.size())))
            m_lines.append(shown(line, !m_lines.isEmpty()));
    }

    QString text() const { return m_lines.join(u'\n'); }

private:
    QString shown(const QString& line, bool isBelowTitles)
    {
        QStringList cells = (line.size() > longestLine ? line.first(longestLine) + u'…' : line).split(u'\t');
        for (qsizetype column = 0; column < cells.size(); ++column) {
            QString cell = visibleText(cells[column]);
            const bool isStatement = isBelowTitles && m_statements.contains(column);
            cells[column] = isStatement ? m_story.redactor().sql(cell).text() : cell;
        }
        return cells.join(u'\t');
    }

    ReportStory& m_story;
    QList<qsizetype> m_statements;
    QStringList m_lines;
};

void tellOutput(ReportStory& story, const Attachment& attachment, ReportEvidence& evidence)
{
    if (!isText(attachment)) {
        evidence.text
            = Redactor::own(EvidenceTalk::tr("%n byte(s) that are no text", nullptr, int(attachment.bytes.size())));
        return;
    }
    QByteArray bytes = attachment.bytes;
    while (bytes.endsWith('\n'))
        bytes.chop(1);
    const QString text = QString::fromUtf8(bytes.first(std::min(mostBytes, bytes.size())));
    evidence.text = story.redactor().text(OutputLines(story, text).text());
    const qsizetype lines = bytes.count('\n') + 1;
    evidence.linesLeftOut = int(std::max<qsizetype>(lines - mostLines, 0));
}

} // namespace

void tellEvidence(ReportStory& story, Report& report)
{
    for (const EvidenceItem& item : story.incident().evidence) {
        ReportEvidence evidence;
        evidence.number = evidenceNumber(item.number);
        evidence.source = story.plain(item.source);
        evidence.asked = item.asked.isEmpty() ? Redactor::own(EvidenceTalk::tr("the numbers of the picture"))
                                              : story.paragraphs(item.asked);
        evidence.takenAt = item.takenAt;
        evidence.sha256 = hexHash(item.sha256);
        const auto attachment = story.sources().attachments.constFind(item.sha256);
        if (attachment != story.sources().attachments.constEnd())
            tellOutput(story, *attachment, evidence);
        report.evidence.append(evidence);
    }
}

} // namespace yagura
