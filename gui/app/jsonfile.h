// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/jsonverdict.h"

#include <QByteArray>
#include <QString>

#include <optional>

class QIODevice;

namespace yagura {

/// The bytes around a fault, as they stand in the file.
struct FaultWindow {
    static constexpr qint64 reach = 16; ///< bytes before the culprit and behind it

    qint64 offset = 0; ///< of the first byte
    QByteArray bytes;
};

/// What was found in a file, or why it could not be read.
struct JsonFileVerdict {
    QString file; ///< "-" is standard input
    QString error; ///< the system's words; empty when it could be read
    JsonVerdict verdict;
    std::optional<FaultWindow> window; ///< when there is a fault

    bool isReadable() const { return error.isEmpty(); }
};

/// Judges what the opened device gives, in pieces: a file need not fit into memory. Reads no further than a fault needs.
JsonFileVerdict judgeJson(QIODevice& device, const QString& name);

/// The same for a file by its name, and for standard input by "-".
JsonFileVerdict judgeJsonFile(const QString& name);

} // namespace yagura
