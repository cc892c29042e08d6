// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace yagura::store {

/// "Ygra", by which file(1) and we know our databases.
inline constexpr qint64 applicationId = 0x59677261;
/// The newest schema that this version reads and writes.
inline constexpr qint64 schemaVersion = 1;

/// What a file is, before SQLite may touch it.
struct FileLook {
    enum class Kind { Missing, Empty, Ours };

    Kind kind = Kind::Missing;
    bool isUnclean = false; ///< a log was left behind: nobody closed it
};

/// Reads the head of the file and writes nothing. Failures: store.foreign, store.newer_schema {found, known},
/// store.damaged, store.cannot_read; args hold "path" and mostly "detail".
class StoreFile final {
public:
    /// `vfs`: by which SQLite will open it; empty: the usual one.
    explicit StoreFile(QString path, QByteArray vfs = {});

    const QString& path() const { return m_path; }
    std::optional<Failure> look(FileLook& found) const;

    /// A failure about this file.
    Failure failure(const char* code, const QString& detail = {}) const;
    Failure newer(qint64 found) const;

    /// Makes an empty file that only its owner may read, and the folder. Nothing, or why not (errno).
    int make() const;

private:
    Result<QByteArray> head() const;
    std::optional<Failure> judgeHead(const QByteArray& head, qint64 size, bool hasLog) const;

    QString m_path;
    QByteArray m_vfs;
};

/// Whether the folder lies on a file system that other machines write, too, or whose locks are not this kernel's own.
bool isOnNetwork(const QString& folder);

/// Bytes that we may still write there; nothing when nobody says.
std::optional<qint64> freeSpace(const QString& folder);

} // namespace yagura::store
