// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/wall/wallstory.h"
#include "tests/support/demopicture.h"

#include <algorithm>

namespace yagura::testing {

/// The story's picture with nothing wrong in it: what is in trouble or cannot be seen is not there.
inline PicturePtr wellPicture()
{
    auto picture = std::make_shared<Picture>(*demoPicture());
    picture->findings.clear();
    picture->targets.removeIf(
        [&](const TargetState& state) { return state.freshness(picture->now) != Freshness::Live; });
    return picture;
}

/// What a wall is made from, at the time of the story.
class WallStage final {
public:
    explicit WallStage(PicturePtr picture = demoImpactPicture()) : m_history(demoHistory(demoPicture()))
    {
        show(std::move(picture));
        source.begun = ago(std::chrono::hours(5));
        source.pictureAt = demoNow();
        source.now = demoNow();
    }

    void show(PicturePtr picture)
    {
        source.picture = std::move(picture);
        source.panes = source.picture ? wallPanes(FindingsIndex(source.picture), {m_history, m_earlier}) : std::vector<WallPane>();
    }
    static Moment ago(std::chrono::milliseconds time)
    {
        const Moment now = demoNow();
        return {now.utc.addMSecs(-time.count()), now.boot - time};
    }
    void pass(std::chrono::milliseconds time)
    {
        source.now.utc = source.now.utc.addMSecs(time.count());
        source.now.boot += time;
    }
    WallStage& withIncident()
    {
        using namespace std::chrono_literals;
        WallIncident incident;
        incident.name = QStringLiteral("INC-0042");
        incident.title = QStringLiteral("Log-ins fail");
        incident.lead = QStringLiteral("Sato");
        incident.started = ago(12min + 22s).utc;
        incident.step
            = WallStep {4, 8, QStringLiteral("Who holds the connections?"), QStringLiteral("Sato"), ago(130s).utc};
        incident.reportDue = demoNow().utc.addSecs(153);
        source.incident = incident;
        return *this;
    }
    WallStory story() const { return wallStoryOf(source); }

    WallSource source;

private:
    History m_history;
    EarlierLines m_earlier;
};

} // namespace yagura::testing
