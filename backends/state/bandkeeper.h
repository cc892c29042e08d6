// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/state/bandfile.h"

#include <QObject>

#include <functional>
#include <memory>

class QThread;

namespace yagura {

/// Where samples are kept. Both calls may block for as long as a disk likes, and come from a thread that may outlive
/// whoever made it: they own all that they touch.
struct BandStore {
    std::function<Result<QList<KeptSamples>, BandFault>()> read;
    std::function<std::optional<BandFault>(const QList<KeptSamples>&)> write;

    /// A BandFile. Nothing for an empty path.
    static std::optional<BandStore> inFile(const QString& path);
};

/// Keeps the samples of normal bands. The store is read and written in a thread of its own, so a disk that is slow or
/// gone delays nobody; while one write is out, of those that come meanwhile only the newest waits for its turn. Nothing
/// is written before its owner has what was kept: what a day has gathered is not lost to a first minute.
///
/// Belongs to the thread that made it, which gets the signals. A thread that hangs in the kernel is left behind.
class BandKeeper final : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds patience {200};

    explicit BandKeeper(BandStore store, QObject* parent = nullptr);
    ~BandKeeper() override; ///< finish(patience)

    /// Wants these to be kept. Returns at once. Does nothing before read() came, and after close().
    void keep(const QList<KeptSamples>& samples);
    /// The thread ends when what is still to be written is. Returns at once.
    void close();
    /// Closes and waits so long for that end; false when the thread had to be left behind.
    bool finish(std::chrono::milliseconds wait);

signals:
    /// Once: what was kept. Empty when there is nothing, or when it cannot be used and the bands begin anew.
    void read(const QList<yagura::KeptSamples>& samples);
    void written();
    /// The store cannot be read or written. The first of equal lines for the log in a row only.
    void failed(const QString& line);

private:
    class Writer;
    struct Slot;

    std::shared_ptr<Slot> m_slot;
    std::unique_ptr<QThread> m_thread;
    Writer* m_writer; ///< lives in the thread and dies with it; null after close()
    bool m_isRead = false;
};

} // namespace yagura
