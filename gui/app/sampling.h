// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/watch.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace yagura {

/// Looks at each target a few times through a watch, and is done when each has answered or failed so often, or when the
/// time is up. The attempts of a target are two seconds apart, because rates need two samples.
class Sampling final : public QObject {
    Q_OBJECT

public:
    Sampling(Watch& watch, QStringList targets, int samples, QObject* parent = nullptr);

    void start();
    /// The newest picture; null when none came.
    const PicturePtr& picture() const { return m_picture; }

signals:
    void finished();

private:
    void take(const PicturePtr& picture);
    void end();

    struct Progress {
        ReadingPtr last; ///< the newest that counts
        int samples = 0;
    };

    Watch& m_watch;
    QStringList m_targets;
    int m_wanted;
    QHash<QString, Progress> m_progress;
    PicturePtr m_picture;
    QTimer m_limit;
    bool m_ended = false;
};

} // namespace yagura
