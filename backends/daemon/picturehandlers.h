// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/daemon/longpolls.h"
#include "backends/daemon/picturelog.h"
#include "backends/daemon/router.h"

namespace yagura {

/// GET /api/v1/picture and /api/v1/changes: the newest picture, and what was different since a position, waited for
/// when there is nothing yet. Who has a token without the scope peek is told everything but what stands in messages.
class PictureHandlers final {
public:
    PictureHandlers();

    void addTo(Router& router);
    void take(const Picture& picture);
    std::size_t waiting() const { return m_polls.size(); }

private:
    void tellPicture(const HttpCallPtr& call);
    void tellChanges(const HttpCallPtr& call);
    HttpReplyPtr changesFor(const HttpCall& call, const Position& since);

    PictureLog& logFor(const HttpCall& call);

    PictureNewsPtr m_news; ///< of the newest picture
    PictureLog m_log {PictureLog::Limits {}};
    std::optional<PictureLog> m_withheld; ///< without messages, from the first picture on that has any
    LongPolls m_polls;
};

} // namespace yagura
