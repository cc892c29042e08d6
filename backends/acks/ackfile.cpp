// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/acks/ackfile.h"

#include "backends/config/filereading.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr qint64 largestFile = 64LL * 1024 * 1024;

/// Zero, or the errno of the write or fsync that failed.
int addTo(int descriptor, const QByteArray& line)
{
    qsizetype done = 0;
    while (done < line.size()) {
        const auto written = ::write(descriptor, line.constData() + done, std::size_t(line.size() - done));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return written < 0 ? errno : ENOSPC;
        done += written;
    }
    return ::fsync(descriptor) == 0 || errno == EINVAL ? 0 : errno;
}

/// A last line that a power cut tore must not swallow the next one.
bool endsTorn(int descriptor, off_t size)
{
    char last = '\n';
    return size > 0 && ::pread(descriptor, &last, 1, size - 1) == 1 && last != '\n';
}

int appendLine(int descriptor, const QByteArray& line)
{
    struct stat status {};
    if (::fstat(descriptor, &status) != 0)
        return errno;
    const int error = addTo(descriptor, endsTorn(descriptor, status.st_size) ? '\n' + line : line);
    // Half a line is worse than none; where even that fails, the reader skips it.
    if (error != 0 && S_ISREG(status.st_mode) && ::ftruncate(descriptor, status.st_size) != 0)
        return error;
    return error;
}

} // namespace

AckFile::AckFile(QString path) : m_path(std::move(path)) { }

Result<QList<Ack>> AckFile::read() const
{
    if (!QFileInfo::exists(m_path))
        return QList<Ack>();
    const auto content = readWholeFile(m_path, largestFile);
    if (!content) {
        const QString detail = content.error().args.value("detail"_L1).toString();
        return Failure {FailureClass::Internal, u"acks.cannot_read"_s, {{u"path"_s, m_path}, {u"detail"_s, detail}}};
    }
    QList<Ack> acks;
    for (const QByteArray& line : content->split('\n')) {
        if (const auto ack = ackFromLine(line))
            acks.append(*ack);
    }
    return acks;
}

std::optional<Failure> AckFile::append(const Ack& ack) const
{
    if (!QDir().mkpath(QFileInfo(m_path).absolutePath()))
        return failureOf(errno);
    const auto name = QFile::encodeName(m_path);
    const int descriptor = ::open(name.constData(), O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return failureOf(errno);
    const int error = appendLine(descriptor, ackLine(ack) + '\n');
    const int closeError = ::close(descriptor) == 0 ? 0 : errno;
    return failureOf(error != 0 ? error : closeError);
}

std::optional<Failure> AckFile::failureOf(int error) const
{
    if (error == 0)
        return std::nullopt;
    const bool isFull = error == ENOSPC || error == EDQUOT;
    return Failure {FailureClass::Internal, isFull ? u"acks.no_space"_s : u"acks.cannot_write"_s,
        {{u"path"_s, m_path}, {u"detail"_s, qt_error_string(error)}}};
}

} // namespace yagura
