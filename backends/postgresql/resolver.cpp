// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/postgresql/resolver.h"

#include <QString>

#include <cerrno>
#include <mutex>
#include <optional>
#include <system_error>
#include <thread>
#include <utility>

#include <netdb.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace yagura::postgresql {

/// Owned by the asker and the asked together, so either may go first.
struct Resolver::Question {
    explicit Question(QByteArray name) : host(std::move(name)), answered(::eventfd(0, EFD_CLOEXEC))
    {
        if (answered < 0)
            throw std::system_error(errno, std::system_category(), "eventfd");
    }
    ~Question() { ::close(answered); }
    Question(const Question&) = delete;
    Question& operator=(const Question&) = delete;

    const QByteArray host;
    const int answered;
    std::mutex mutex;
    std::optional<Result<Addresses>> answer;
};

namespace {

Failure dnsFailure(const QString& code, const QByteArray& host)
{
    return {FailureClass::Dns, code, {{u"host"_s, QString::fromUtf8(host)}}};
}

bool isNumeric(const QByteArray& host)
{
    addrinfo hints {};
    hints.ai_flags = AI_NUMERICHOST;
    addrinfo* found = nullptr;
    if (::getaddrinfo(host.constData(), nullptr, &hints, &found) != 0)
        return false;
    ::freeaddrinfo(found);
    return true;
}

} // namespace

Resolver::Resolver(Lookup lookup) : m_lookup(std::move(lookup)) { }
Resolver::~Resolver() = default;

Result<Resolver::Addresses> Resolver::resolve(
    const QByteArray& host, Deadline deadline, const Interruption& interruption)
{
    if (isNumeric(host))
        return Addresses {host};
    if (!m_open || m_open->host != host) {
        m_open = std::make_shared<Question>(host);
        std::thread([question = m_open, lookup = m_lookup] {
            auto answer = lookup(question->host);
            const std::scoped_lock lock(question->mutex);
            question->answer = std::move(answer);
            ::eventfd_write(question->answered, 1);
        }).detach();
    }
    switch (interruption.wait(m_open->answered, POLLIN, deadline)) {
    case Interruption::Wait::Interrupted:
        return Failure {FailureClass::NoAnswer, u"attempt.deadline"_s, {}};
    case Interruption::Wait::TimedOut:
        return dnsFailure(u"dns.timeout"_s, host);
    case Interruption::Wait::Ready:
        break;
    }
    const auto question = std::exchange(m_open, nullptr);
    const std::scoped_lock lock(question->mutex);
    return *question->answer;
}

Result<Resolver::Addresses> Resolver::systemLookup(const QByteArray& host)
{
    addrinfo hints {};
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = AI_ADDRCONFIG;
    addrinfo* found = nullptr;
    const int error = ::getaddrinfo(host.constData(), nullptr, &hints, &found);
    if (error == EAI_AGAIN)
        return dnsFailure(u"dns.timeout"_s, host);
    if (error != 0)
        return dnsFailure(u"dns.not_found"_s, host);
    Addresses addresses;
    for (const addrinfo* one = found; one; one = one->ai_next) {
        char text[NI_MAXHOST];
        if (::getnameinfo(one->ai_addr, one->ai_addrlen, text, sizeof text, nullptr, 0, NI_NUMERICHOST) == 0)
            addresses.append(QByteArray(text));
    }
    ::freeaddrinfo(found);
    if (addresses.isEmpty())
        return dnsFailure(u"dns.not_found"_s, host);
    return addresses;
}

} // namespace yagura::postgresql
