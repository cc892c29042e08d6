// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/historywish.h"
#include "models/domain/picture.h"

#include <QByteArray>
#include <QObject>

#include <chrono>

namespace yagura {

/// All the gui knows of the outside world: pictures come, a few wishes go. Whether the polling happens in this process
/// or elsewhere is decided once, where the program is put together. Lives in the thread of its user.
class Watch : public QObject {
    Q_OBJECT

public:
    enum class Source { Direct, Daemon, Replay };

    using QObject::QObject;

    virtual Source source() const = 0;
    /// Begins to watch; pictures follow until the object dies.
    virtual void start() = 0;
    /// Asks for a poll now; an empty id means every target. Single flight still holds.
    virtual void pollNow(const QString& target) = 0;
    /// Stops and restarts polling; values grow stale meanwhile and say so.
    virtual void setPaused(bool paused) = 0;
    /// Asks for what was recorded since then (boot clock), half an hour back at most. One pastRead() follows, unless
    /// the watch hangs: who asks keeps a deadline.
    virtual void readPast(std::chrono::milliseconds since) = 0;
    /// Asks for indicators of the days before. One historyRead() with the same wish follows, perhaps before this returns,
    /// unless the watch hangs: who asks keeps a deadline. A watch that keeps none says so.
    virtual void readHistory(const HistoryWish& wish)
    {
        emit historyRead({wish, {}, Failure {FailureClass::Internal, QStringLiteral("history.not_kept"), {}}});
    }

signals:
    void pictureChanged(yagura::PicturePtr picture);
    /// Pictures as the bytes of an attachment, see PastPictures; empty when nothing was recorded.
    void pastRead(const QByteArray& pictures);
    void historyRead(const yagura::HistoryAnswer& answer);
};

} // namespace yagura
