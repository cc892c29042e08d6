// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/daemon/router.h"
#include "models/domain/picture.h"
#include "models/ports/clock.h"

#include <QHash>
#include <QObject>

namespace yagura {

/// POST /api/v1/marks: somebody's mark of now, by the name of the token. The disk is touched in a thread of its own.
class MarkHandler final : public QObject {
    Q_OBJECT

public:
    MarkHandler(QString marksFile, Clock clock) : m_marksFile(std::move(marksFile)), m_clock(std::move(clock)) { }

    void addTo(Router& router);
    void take(const PicturePtr& picture) { m_picture = picture; }

private:
    void mark(const HttpCallPtr& call);
    HttpReplyPtr refusal(const QString& text, const QString& node) const;
    void settle(quint64 ticket, const Mark& mark, std::optional<int> error);

    QString m_marksFile;
    Clock m_clock;
    PicturePtr m_picture;
    QHash<quint64, HttpCallPtr> m_writing;
    quint64 m_ticket = 0;
};

} // namespace yagura
