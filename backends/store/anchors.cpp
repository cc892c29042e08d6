// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/store/anchors.h"

#include "backends/store/descriptor.h"

#include <QFile>

#include <cstring>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/un.h>

namespace yagura::store {

namespace {

constexpr char mark[] = "yagura-anchor/1 ";

/// As syslog(3) writes it: facility user, severity info. That one would wait for a log that hangs.
void tellLog(const QByteArray& socketName, const QByteArray& line)
{
    sockaddr_un address {};
    address.sun_family = AF_UNIX;
    if (socketName.isEmpty() || std::size_t(socketName.size()) >= sizeof address.sun_path)
        return;
    std::memcpy(address.sun_path, socketName.constData(), std::size_t(socketName.size()));
    const Descriptor out(::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    const QByteArray datagram = "<14>yagura[" + QByteArray::number(::getpid()) + "]: " + line;
    [[maybe_unused]] const auto sent = ::sendto(out.get(), datagram.constData(), std::size_t(datagram.size()),
        MSG_NOSIGNAL | MSG_DONTWAIT, reinterpret_cast<const sockaddr*>(&address), sizeof address);
}

void tellFile(const QString& file, const QByteArray& line)
{
    constexpr int flags = O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK;
    const Descriptor out(::open(QFile::encodeName(file).constData(), flags, 0600));
    [[maybe_unused]] const auto written
        = out.get() < 0 ? -1 : ::write(out.get(), line.constData(), std::size_t(line.size()));
}

std::optional<Anchor> anchorIn(const QByteArray& line)
{
    const auto begin = line.indexOf(mark);
    if (begin < 0)
        return std::nullopt;
    const auto words = line.mid(begin + qsizetype(sizeof mark) - 1).simplified().split(' ');
    if (words.size() < 3)
        return std::nullopt;
    bool isNumber = false;
    const Anchor anchor {
        QString::fromUtf8(words[0]), words[1].toLongLong(&isNumber), QByteArray::fromHex(words[2].left(64))};
    return isNumber && anchor.hash.size() == 32 ? std::optional(anchor) : std::nullopt;
}

} // namespace

QByteArray anchorLine(const RecordEntry& head)
{
    return mark + head.writer.toUtf8() + ' ' + QByteArray::number(head.sequence) + ' ' + head.hash.toHex();
}

QList<Anchor> anchorsIn(const QByteArray& text)
{
    QList<Anchor> anchors;
    for (const QByteArray& line : text.split('\n')) {
        if (const auto anchor = anchorIn(line))
            anchors.append(*anchor);
    }
    return anchors;
}

AnchorPost::AnchorPost(QString file, QByteArray logSocket) : m_file(std::move(file)), m_logSocket(std::move(logSocket))
{
}

void AnchorPost::tell(const RecordEntry& head) const
{
    const QByteArray line = anchorLine(head);
    tellLog(m_logSocket, line);
    tellFile(m_file, line + '\n');
}

} // namespace yagura::store
