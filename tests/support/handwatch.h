// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/watch.h"

#include <QStringList>

#include <vector>

namespace yagura::testing {

/// A watch that shows what the test hands it, and remembers what it was asked.
class HandWatch final : public Watch {
    Q_OBJECT

public:
    Source source() const override { return Source::Direct; }
    void start() override { }
    void pollNow(const QString& target) override { asked.append(target); }
    void setPaused(bool isPaused) override { paused = isPaused; }
    void readPast(std::chrono::milliseconds since) override { askedPast.push_back(since); }
    void readHistory(const HistoryWish& wish) override { askedHistory.push_back(wish); }
    void show(const PicturePtr& picture) { emit pictureChanged(picture); }
    void tellPast(const QByteArray& pictures) { emit pastRead(pictures); }

    void tellHistory(const HistoryAnswer& answer) { emit historyRead(answer); }

    QStringList asked;
    std::vector<HistoryWish> askedHistory;
    std::vector<std::chrono::milliseconds> askedPast;
    bool paused = false;
};

} // namespace yagura::testing
