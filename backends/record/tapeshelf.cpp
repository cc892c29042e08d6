// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/record/tapeshelf.h"

#include "backends/record/tapefiles.h"
#include "backends/store/descriptor.h"
#include "models/domain/pastpictures.h"
#include "models/domain/record.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>
#include <fcntl.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

Failure failure(const QString& code, const QString& path)
{
    return {FailureClass::Internal, code, {{u"path"_s, path}}};
}

store::Descriptor openToRead(const QString& path)
{
    // A pipe would be waited for.
    store::Descriptor file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    struct stat facts { };
    const bool isFile = file.get() >= 0 && ::fstat(file.get(), &facts) == 0 && S_ISREG(facts.st_mode);
    return isFile ? std::move(file) : store::Descriptor();
}

TapeBytes bytesOf(int fd)
{
    return [fd](qint64 offset, qint64 size) {
        QByteArray bytes(size, Qt::Uninitialized);
        qint64 have = 0;
        while (have < size) {
            const qint64 got = ::pread(fd, bytes.data() + have, size_t(size - have), offset + have);
            if (got <= 0)
                break;
            have += got;
        }
        bytes.truncate(have);
        return bytes;
    };
}

TapeBytes bytesOf(const QByteArray& bytes)
{
    return [&bytes](qint64 offset, qint64 size) { return bytes.mid(offset, size); };
}

} // namespace

Severity worstIn(const QJsonObject& picture)
{
    Severity worst = Severity::Ok;
    for (const QJsonValue& finding : picture.value("findings"_L1).toArray())
        worst = std::max(worst, severityFromName(finding["severity"_L1].toString()).value_or(Severity::Ok));
    return worst;
}

qint64 utcMsOf(const QJsonObject& picture)
{
    return QDateTime::fromString(picture.value("now"_L1).toString(), Qt::ISODateWithMs).toMSecsSinceEpoch();
}

Result<TapeShelf::Source> TapeShelf::readSource(const QString& path)
{
    const store::Descriptor file = openToRead(path);
    struct stat facts { };
    if (file.get() < 0 || ::fstat(file.get(), &facts) != 0)
        return failure(u"record.unreadable"_s, path);
    Source source {path, {}, walkTape(bytesOf(file.get()), facts.st_size)};
    if (source.segment.kind == TapeSegment::Kind::Foreign)
        return failure(u"record.foreign"_s, path);
    if (source.segment.kind == TapeSegment::Kind::Newer)
        return failure(u"record.newer"_s, path);
    return source;
}

// One bad file among many costs its own stretch only; alone it is what is told.
Result<TapeShelf> TapeShelf::open(const QString& path)
{
    QStringList paths {path};
    if (QFileInfo(path).isDir()) {
        paths.clear();
        for (const TapeFile& file : tapeFilesIn(path))
            paths.append(file.path);
    } else if (!QFileInfo::exists(path)) {
        return failure(u"record.none"_s, path);
    }
    QList<Source> sources;
    std::optional<Failure> first;
    int damages = 0;
    for (const QString& each : std::as_const(paths)) {
        auto source = readSource(each);
        damages += source ? source->segment.damages : 1;
        if (!source)
            first = first.value_or(source.error());
        else if (!source->segment.frames.isEmpty())
            sources.append(std::move(*source));
    }
    if (sources.isEmpty())
        return first.value_or(failure(u"record.none"_s, path));
    std::ranges::stable_sort(sources, {}, [](const Source& source) { return source.segment.frames.first().utcMs; });
    TapeShelf shelf;
    for (Source& source : sources)
        shelf.add(std::move(source));
    shelf.m_outliner.outline.damages = damages;
    return shelf;
}

Result<TapeShelf> TapeShelf::fromPast(const QByteArray& cbor, const TapeOrigin& origin)
{
    const auto past = PastPictures::fromCbor(cbor);
    if (!past || past->size() == 0)
        return failure(u"record.none"_s, {});
    // The moment and the findings are put together first; then each entry goes over as it is.
    QList<std::pair<qint64, Severity>> facts;
    past->visit({{u"findings"_s}, {}}, [&facts](const QJsonObject& picture) {
        facts.append({utcMsOf(picture), worstIn(picture)});
        return true;
    });
    if (facts.size() != past->size())
        return failure(u"record.unreadable"_s, {});
    QByteArray tape = TapeEncoder(origin).beginSegment();
    for (qsizetype i = 0; i < facts.size(); ++i) {
        const PackedPicture& picture = past->pictures().at(i);
        tape += TapeEncoder::frame(picture.isWhole, facts[i].second, facts[i].first, picture.bytes);
    }
    return fromTape(tape);
}

Result<TapeShelf> TapeShelf::fromTape(const QByteArray& tape)
{
    Source source {{}, tape, {}};
    source.segment = walkTape(bytesOf(source.bytes), source.bytes.size());
    if (source.segment.frames.isEmpty())
        return failure(u"record.none"_s, {});
    TapeShelf shelf;
    shelf.add(std::move(source));
    return shelf;
}

// Where a clock was set back, segments overlap: there the later one goes on from where the earlier one ended.
void TapeShelf::add(Source source)
{
    TapeOutline& outline = m_outliner.outline;
    if (outline.origin == TapeOrigin())
        outline.origin = source.segment.origin;
    outline.damages += source.segment.damages;
    outline.tornBytes += source.segment.tornBytes;
    for (const TapeFrame& frame : std::as_const(source.segment.frames)) {
        if (m_sources.isEmpty() || frame.utcMs >= outline.stretch.toMs)
            m_outliner.add(frame);
    }
    m_sources.append(std::move(source));
}

std::optional<TapeShelf::Place> TapeShelf::placeAt(qint64 utcMs) const
{
    const auto later = std::ranges::upper_bound(
        m_sources, utcMs, {}, [](const Source& source) { return source.segment.frames.first().utcMs; });
    if (later == m_sources.begin())
        return std::nullopt;
    const auto source = std::prev(later);
    const auto& frames = source->segment.frames;
    const auto after = std::ranges::upper_bound(frames, utcMs, {}, &TapeFrame::utcMs);
    return Place {source - m_sources.begin(), std::prev(after) - frames.begin()};
}

std::optional<TapeShelf::Shot> TapeShelf::at(qint64 utcMs)
{
    auto place = placeAt(utcMs);
    bool isDamaged = false;
    while (place) {
        if (auto shot = shotAt(*place)) {
            shot->isDamaged = shot->isDamaged || isDamaged;
            return shot;
        }
        // From that whole picture on nothing can be read: what stood before it is the newest that is known.
        isDamaged = true;
        const qsizetype whole = wholeBefore(*place);
        if (whole > 0)
            place->frame = whole - 1;
        else if (place->source > 0)
            place = Place {place->source - 1, m_sources[place->source - 1].segment.frames.size() - 1};
        else
            place.reset();
    }
    return std::nullopt;
}

qsizetype TapeShelf::wholeBefore(const Place& place) const
{
    const auto& frames = m_sources.at(place.source).segment.frames;
    qsizetype whole = place.frame;
    while (whole > 0 && !frames[whole].isWhole)
        --whole;
    return whole;
}

std::optional<TapeShelf::Shot> TapeShelf::shotAt(const Place& place)
{
    const Source& source = m_sources.at(place.source);
    const auto& frames = source.segment.frames;
    const qsizetype whole = wholeBefore(place);
    const bool goesOn = !m_document.isEmpty() && m_place.source == place.source && m_place.frame >= whole
        && m_place.frame <= place.frame;
    if (!goesOn)
        m_document = {};
    const store::Descriptor file = source.path.isEmpty() ? store::Descriptor() : openToRead(source.path);
    const TapeBytes read = source.path.isEmpty() ? bytesOf(source.bytes) : bytesOf(file.get());
    for (qsizetype next = goesOn ? m_place.frame + 1 : whole; next <= place.frame; ++next) {
        const auto document = documentOf(read, frames[next]);
        // A difference tells nothing without what it differs from.
        if (!document || (m_document.isEmpty() && !frames[next].isWhole))
            break;
        m_document = frames[next].isWhole ? *document : applyDelta(m_document, *document);
        m_place = {place.source, next};
    }
    if (m_document.isEmpty())
        return std::nullopt;
    return Shot {m_document, frames[m_place.frame].utcMs, m_place != place};
}

std::optional<qint64> TapeShelf::neighbour(qint64 utcMs, int direction) const
{
    const auto place = placeAt(direction > 0 ? utcMs : utcMs - 1);
    if (direction <= 0)
        return place ? std::optional(m_sources[place->source].segment.frames[place->frame].utcMs) : std::nullopt;
    const Place next = place ? Place {place->source, place->frame + 1} : Place {0, 0};
    const auto& frames = m_sources[next.source].segment.frames;
    if (next.frame < frames.size())
        return frames[next.frame].utcMs;
    return next.source + 1 < m_sources.size() ? std::optional(m_sources[next.source + 1].segment.frames.first().utcMs)
                                              : std::nullopt;
}

} // namespace yagura
