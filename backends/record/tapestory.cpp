// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/record/tapestory.h"

#include "models/domain/packeddocument.h"
#include "models/domain/record.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

// Q_INIT_RESOURCE may not stand in a namespace.
static void initDemo()
{
    Q_INIT_RESOURCE(yagura_demo);
}

namespace yagura {

namespace {

constexpr auto schemaName = "yagura.story/1"_L1;
constexpr qint64 wholeEveryMs = 60'000;

Failure foreign(const QString& path)
{
    return {FailureClass::Internal, u"record.foreign"_s, {{u"path"_s, path}}};
}

QByteArray lineOf(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

/// Whole pictures in between make going back quick.
class StoryTape final {
public:
    explicit StoryTape(const QString& host) : m_tape(TapeEncoder({host, {}}).beginSegment()) { }

    void add(const QJsonObject& line)
    {
        const bool isFirst = m_document.isEmpty();
        m_document = isFirst ? line : applyDelta(m_document, line);
        const qint64 utcMs = utcMsOf(m_document);
        const bool isWhole = isFirst || utcMs - m_wholeMs >= wholeEveryMs;
        if (isWhole)
            m_wholeMs = utcMs;
        m_tape += TapeEncoder::frame(
            isWhole, worstIn(m_document), utcMs, packedDocument(isWhole ? m_document : line));
    }
    const QByteArray& tape() const { return m_tape; }

private:
    QByteArray m_tape;
    QJsonObject m_document;
    qint64 m_wholeMs = 0;
};

} // namespace

Result<TapeShelf> shelfOfStory(const QByteArray& lines)
{
    const QList<QByteArray> each = lines.split('\n');
    const QJsonObject head = QJsonDocument::fromJson(each.first()).object();
    if (head.value("schema"_L1).toString() != schemaName)
        return foreign({});
    StoryTape story(head.value("host"_L1).toString());
    for (const QByteArray& line : each.mid(1)) {
        if (!line.isEmpty())
            story.add(QJsonDocument::fromJson(line).object());
    }
    return TapeShelf::fromTape(story.tape());
}

QByteArray storyOf(TapeShelf& shelf, const TapeOutline::Span& stretch, std::chrono::milliseconds every)
{
    QByteArray lines = lineOf({{u"schema"_s, schemaName}, {u"host"_s, shelf.outline().origin.host}});
    QJsonObject before;
    for (qint64 at = stretch.fromMs; at <= stretch.toMs; at += every.count()) {
        const auto shot = shelf.at(at);
        if (!shot || shot->document == before)
            continue;
        lines += lineOf(before.isEmpty() ? shot->document : deltaBetween(before, shot->document));
        before = shot->document;
    }
    return lines;
}

Result<TapeShelf> shippedStory()
{
    initDemo();
    QFile file(u":/yagura/demo/incident.jsonl"_s);
    if (!file.open(QFile::ReadOnly))
        return foreign(file.fileName());
    return shelfOfStory(file.readAll());
}

} // namespace yagura
