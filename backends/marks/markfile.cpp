// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/marks/markfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QThread>
#include <QUuid>

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <pwd.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace yagura {

namespace {

const QString markSchema = u"yagura.mark/1"_s;
constexpr qsizetype longestName = 64;
constexpr qsizetype longestNode = 200;
constexpr int mostTries = 100; ///< of 20 ms each

class Descriptor final {
public:
    explicit Descriptor(int fd) : m_fd(fd) { }
    ~Descriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)

    int get() const { return m_fd; }

private:
    int m_fd;
};

QString userName()
{
    std::array<char, 4096> space {};
    passwd entry {};
    passwd* found = nullptr;
    if (::getpwuid_r(::geteuid(), &entry, space.data(), space.size(), &found) == 0 && found)
        return QString::fromLocal8Bit(found->pw_name).left(longestName);
    return QString::number(::geteuid());
}

QByteArray lineOf(const Mark& mark)
{
    const QJsonObject line {
        {u"schema"_s, markSchema},
        {u"id"_s, mark.id},
        {u"at"_s, mark.at.utc.toUTC().toString(Qt::ISODateWithMs)},
        {u"node"_s, mark.node.isEmpty() ? QJsonValue() : QJsonValue(mark.node)},
        {u"who"_s, mark.who},
        {u"text"_s, mark.text},
    };
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

/// Whether the open file still is the one of that name; another process may have moved it away.
bool isStillThere(int fd, const QByteArray& path)
{
    struct stat open {};
    struct stat named {};
    return ::fstat(fd, &open) == 0 && ::lstat(path.constData(), &named) == 0 && open.st_dev == named.st_dev
        && open.st_ino == named.st_ino;
}

int sizeAndKind(int fd, qint64& size)
{
    struct stat found {};
    if (::fstat(fd, &found) != 0)
        return errno;
    size = found.st_size;
    return S_ISREG(found.st_mode) ? 0 : EINVAL;
}

/// All of the line in one write, or nothing of it. A line that somebody else left torn gets its end first.
int writeLine(int fd, qint64 size, QByteArray line)
{
    char last = '\n';
    if (size > 0 && ::pread(fd, &last, 1, size - 1) == 1 && last != '\n')
        line.prepend('\n');
    const auto written = ::write(fd, line.constData(), size_t(line.size()));
    const int error = written < 0 ? errno : written < line.size() ? ENOSPC : ::fsync(fd) != 0 ? errno : 0;
    // We hold the lock, so what stands behind the old end is ours.
    if (error != 0 && written > 0 && ::ftruncate(fd, size) != 0)
        return errno;
    return error;
}

/// One try, under the lock of the file. EAGAIN: somebody else was at it.
int tryAppend(const QByteArray& path, const QByteArray& older, const QByteArray& line)
{
    constexpr int flags = O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK;
    const Descriptor file(::open(path.constData(), flags, 0600));
    if (file.get() < 0)
        return errno;
    qint64 size = 0;
    if (const int error = sizeAndKind(file.get(), size))
        return error;
    if (::flock(file.get(), LOCK_EX | LOCK_NB) != 0)
        return errno == EWOULDBLOCK ? EAGAIN : errno;
    if (!isStillThere(file.get(), path))
        return EAGAIN;
    if (const int error = sizeAndKind(file.get(), size))
        return error;
    if (size > 0 && size + line.size() > largestMarksFile)
        return ::rename(path.constData(), older.constData()) == 0 ? EAGAIN : errno;
    return writeLine(file.get(), size, line);
}

std::optional<Mark> markIn(const QByteArray& line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    Mark mark;
    mark.id = object.value("id"_L1).toString();
    mark.at.utc = QDateTime::fromString(object.value("at"_L1).toString(), Qt::ISODateWithMs).toUTC();
    mark.node = object.value("node"_L1).toString();
    mark.who = object.value("who"_L1).toString();
    mark.text = object.value("text"_L1).toString();
    const bool isOurs = object.value("schema"_L1) == markSchema && !QUuid(mark.id).isNull() && mark.at.utc.isValid();
    const bool isSound = faultOfMarkText(mark.text) == MarkTextFault::None
        && faultOfMarkText(mark.who) == MarkTextFault::None && mark.who.size() <= longestName
        && mark.node.size() <= longestNode;
    return isOurs && isSound ? std::optional(mark) : std::nullopt;
}

void readInto(ReadMarks& result, const QString& path)
{
    const Descriptor opened(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (opened.get() < 0) {
        if (errno != ENOENT)
            result.error = errno;
        return;
    }
    qint64 size = 0;
    if (const int error = sizeAndKind(opened.get(), size)) {
        result.error = error;
        return;
    }
    QFile file;
    if (!file.open(opened.get(), QIODevice::ReadOnly)) {
        result.error = EIO;
        return;
    }
    // Nobody of us writes more; of a larger file the newest part counts.
    if (size > largestMarksFile)
        file.seek(size - largestMarksFile);
    QList<QByteArray> lines = file.read(largestMarksFile).split('\n');
    // What stands behind the last line end is empty, or still being written.
    lines.removeLast();
    for (const QByteArray& line : lines) {
        if (line.isEmpty())
            continue;
        if (const auto mark = markIn(line))
            result.marks.append(*mark);
        else
            ++result.skipped;
    }
}

} // namespace

QString marksFileIn(const QString& stateFolder)
{
    return stateFolder + u"/marks.jsonl"_s;
}

QString olderMarksFile(const QString& marksFile)
{
    return marksFile + u".1"_s;
}

Mark personMark(const QString& text, const QString& node, const QDateTime& utc)
{
    Mark mark;
    mark.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    mark.at.utc = utc;
    mark.node = node;
    mark.text = text;
    mark.who = userName();
    return mark;
}

std::optional<int> appendMark(const QString& file, const Mark& mark)
{
    const QString folder = QFileInfo(file).absolutePath();
    // What keeps the folder from being made keeps the file from being opened, too, and open() says why.
    if (!QFileInfo::exists(folder) && QDir().mkpath(QFileInfo(folder).absolutePath()))
        QDir().mkdir(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QByteArray path = QFile::encodeName(file);
    const QByteArray older = QFile::encodeName(olderMarksFile(file));
    const QByteArray line = lineOf(mark);
    for (int tries = 0; tries < mostTries; ++tries) {
        const int error = tryAppend(path, older, line);
        if (error == 0)
            return std::nullopt;
        if (error != EAGAIN)
            return error;
        QThread::msleep(20);
    }
    return EBUSY;
}

ReadMarks readMarks(const QString& file)
{
    ReadMarks result;
    readInto(result, olderMarksFile(file));
    readInto(result, file);
    return result;
}

} // namespace yagura
