// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace yagura::store {

/// Space that is kept beside the record, to be given up when the disk is full: with it the newest entries still find
/// room, and people have time to make some. Blocks on the disk.
class Ballast final {
public:
    static constexpr qint64 size = 8LL * 1024 * 1024;
    /// It is made only where so much stays free besides: who is short of space needs no ballast on top.
    static constexpr qint64 besides = 8 * size;

    explicit Ballast(QString path);

    /// Makes it when it is missing and there is plenty of space; true when it is there.
    bool make() const;
    /// True when there was some to give up.
    bool release() const;
    bool isThere() const;

private:
    QString m_path;
};

} // namespace yagura::store
