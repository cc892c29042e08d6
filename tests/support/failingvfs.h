// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sqlite3.h>

#include <atomic>
#include <cstddef>

namespace yagura::testing {

/// A VFS of SQLite whose writes fail when they are told to: for tests of what happens then. Registered as `name` on
/// first use and for good; there is one for the whole program.
class FailingVfs final {
public:
    static constexpr const char* name = "yagura-failing";

    static FailingVfs& instance()
    {
        static FailingVfs vfs;
        return vfs;
    }

    /// The n-th call from now on that writes, syncs, cuts or removes fails with this code, and, if `forGood`, every one
    /// after it.
    void failAt(int n, int code, bool forGood)
    {
        m_code = code;
        m_forGood = forGood;
        m_countdown = n;
    }
    void mend() { m_countdown = 0; }
    /// Whether the call that should fail has come.
    bool hasFailed() const { return m_countdown < 0; }

    /// From now on who only reads waits at the second page of a file, until it is let go.
    void holdReaders(bool held)
    {
        m_isHolding = held;
        m_isHolding.notify_all();
    }

private:
    struct File {
        sqlite3_file base;
        bool isReader;
        sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
    };

    FailingVfs() : m_real(sqlite3_vfs_find(nullptr)), m_vfs(*m_real)
    {
        m_vfs.zName = name;
        m_vfs.szOsFile = int(sizeof(File)) + m_real->szOsFile;
        m_vfs.xOpen = open;
        m_vfs.xDelete = [](sqlite3_vfs*, const char* path, int sync) {
            const int code = instance().next();
            return code != SQLITE_OK ? code : instance().m_real->xDelete(instance().m_real, path, sync);
        };
        sqlite3_vfs_register(&m_vfs, 0);
    }

    int next()
    {
        int left = m_countdown;
        if (left > 0)
            left = --m_countdown;
        else
            return left < 0 && m_forGood ? m_code.load() : SQLITE_OK;
        if (left > 0)
            return SQLITE_OK;
        m_countdown = -1;
        return m_code;
    }

    static File* own(sqlite3_file* file) { return reinterpret_cast<File*>(file); }
    static sqlite3_file* realOf(sqlite3_file* file) { return own(file)->real(); }
    static const sqlite3_io_methods* methodsOf(sqlite3_file* file) { return realOf(file)->pMethods; }

    static int open(sqlite3_vfs*, const char* path, sqlite3_file* file, int flags, int* out)
    {
        const int code = instance().m_real->xOpen(instance().m_real, path, realOf(file), flags, out);
        file->pMethods = methodsOf(file) ? methods() : nullptr;
        own(file)->isReader = (flags & SQLITE_OPEN_READONLY) != 0 && (flags & SQLITE_OPEN_MAIN_DB) != 0;
        return code;
    }

    static int read(sqlite3_file* file, void* bytes, int size, sqlite3_int64 offset)
    {
        if (own(file)->isReader && offset > 0)
            instance().m_isHolding.wait(true);
        return methodsOf(file)->xRead(realOf(file), bytes, size, offset);
    }
    static int write(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 offset)
    {
        const int code = instance().next();
        return code != SQLITE_OK ? code : methodsOf(file)->xWrite(realOf(file), bytes, size, offset);
    }
    static int truncate(sqlite3_file* file, sqlite3_int64 size)
    {
        const int code = instance().next();
        return code != SQLITE_OK ? code : methodsOf(file)->xTruncate(realOf(file), size);
    }
    static int sync(sqlite3_file* file, int flags)
    {
        const int code = instance().next();
        return code != SQLITE_OK ? code : methodsOf(file)->xSync(realOf(file), flags);
    }

    static const sqlite3_io_methods* methods()
    {
        static const sqlite3_io_methods table {2, [](sqlite3_file* f) { return methodsOf(f)->xClose(realOf(f)); }, read,
            write, truncate, sync,
            [](sqlite3_file* f, sqlite3_int64* size) { return methodsOf(f)->xFileSize(realOf(f), size); },
            [](sqlite3_file* f, int kind) { return methodsOf(f)->xLock(realOf(f), kind); },
            [](sqlite3_file* f, int kind) { return methodsOf(f)->xUnlock(realOf(f), kind); },
            [](sqlite3_file* f, int* held) { return methodsOf(f)->xCheckReservedLock(realOf(f), held); },
            [](sqlite3_file* f, int op, void* arg) { return methodsOf(f)->xFileControl(realOf(f), op, arg); },
            [](sqlite3_file* f) { return methodsOf(f)->xSectorSize(realOf(f)); },
            [](sqlite3_file* f) { return methodsOf(f)->xDeviceCharacteristics(realOf(f)); },
            [](sqlite3_file* f, int page, int size, int extend, void volatile** at) {
                return methodsOf(f)->xShmMap(realOf(f), page, size, extend, at);
            },
            [](sqlite3_file* f, int offset, int n, int flags) {
                return methodsOf(f)->xShmLock(realOf(f), offset, n, flags);
            },
            [](sqlite3_file* f) { methodsOf(f)->xShmBarrier(realOf(f)); },
            [](sqlite3_file* f, int remove) { return methodsOf(f)->xShmUnmap(realOf(f), remove); }, nullptr, nullptr};
        return &table;
    }

    sqlite3_vfs* m_real;
    sqlite3_vfs m_vfs;
    std::atomic<int> m_countdown = 0; ///< 0: nothing fails; below: it has
    std::atomic<int> m_code = SQLITE_OK;
    std::atomic<bool> m_forGood = false;
    std::atomic<bool> m_isHolding = false;
};

} // namespace yagura::testing
