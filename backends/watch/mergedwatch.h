// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/watch/picturemerging.h"
#include "models/ports/watch.h"

#include <QMap>
#include <QThread>

#include <memory>
#include <vector>

namespace yagura {

/// One of the watches that are merged.
struct MergedSource {
    QString name; ///< empty: polled here
    bool isOwn = false; ///< its ids stay as they are
    QString address; ///< for display
    std::unique_ptr<Watch> watch;
};

struct MergedWatchParts {
    std::vector<MergedSource> sources; ///< one of them the own one
    Clock clock;
    QString source; ///< uuid of the merged positions
    MergePatience patience {};
};

/// The Watch over several others: their pictures become one (PictureMerger), whatever each of them does. It owns them,
/// and a thread in which the merging happens.
///
/// - pollNow: the source that an id names is asked under its own id ("tokyo:orders-db"); an id without a source asks
/// the
///   own one; none asks all of them.
/// - setPaused: all of them.
/// - readHistory: each series is asked of the source that its id names; one answer when the last of them has answered.
/// - readPast: what this watch itself has shown, since it began. What the sources saw before that stays theirs.
class MergedWatch final : public Watch {
    Q_OBJECT

public:
    explicit MergedWatch(MergedWatchParts parts, QObject* parent = nullptr);
    ~MergedWatch() override;

    Source source() const override { return m_source; }
    void start() override;
    void pollNow(const QString& target) override;
    void setPaused(bool paused) override;
    void readPast(std::chrono::milliseconds since) override;
    void readHistory(const HistoryWish& wish) override;

private:
    /// A wish that several sources answer a part of.
    struct Gathered {
        HistoryAnswer answer;
        std::size_t missing = 0; ///< sources
    };
    struct Part {
        std::shared_ptr<Gathered> whole;
        std::vector<std::size_t> places; ///< of its series in the whole
    };
    static constexpr qsizetype mostParts = 200; ///< asked at once; beyond that nobody waits for the oldest any more

    void follow(qsizetype place);
    void show(const PicturePtr& picture);
    void takeHistory(const HistoryAnswer& answer);
    std::size_t ownPlace() const;
    std::size_t placeOf(const QString& id) const; ///< of the source that the id names
    QString idThere(std::size_t place, const QString& id) const;

    std::vector<MergedSource> m_sources;
    Source m_source = Source::Daemon; ///< that of the own one
    QMap<quint64, Part> m_parts; ///< by the ticket that its source was given
    quint64 m_tickets = 0;
    PictureMerging* m_merging; ///< belongs to its thread
    QThread m_thread;
};

} // namespace yagura
