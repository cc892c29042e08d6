// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/node/localnodeprobe.h"

#include "backends/node/filesystemwatch.h"
#include "backends/node/hostreader.h"
#include "backends/node/smallfile.h"
#include "backends/node/surveyrounds.h"

#include <QSysInfo>

#include <algorithm>
#include <sys/eventfd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace yagura {
namespace {

using std::chrono::milliseconds;
using Steady = std::chrono::steady_clock;

/// A mount that needs longer than this is hung for people who wait for it, however long the attempt may take.
constexpr milliseconds longestMountPatience {3'000};
const QByteArray logFolder = "/var/log";

/// A hand on the shoulder of whoever waits in poll(2); may be raised from any thread.
class WakeBell final {
public:
    WakeBell() : m_fd(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) { }
    ~WakeBell()
    {
        if (m_fd >= 0)
            close(m_fd);
    }
    WakeBell(const WakeBell&) = delete;
    WakeBell& operator=(const WakeBell&) = delete;

    int fd() const { return m_fd; }
    void ring() noexcept { eventfd_write(m_fd, 1); }
    void silence()
    {
        eventfd_t count = 0;
        eventfd_read(m_fd, &count);
    }

private:
    int m_fd;
};

class LocalNodeProbe final : public Probe {
public:
    LocalNodeProbe(const TargetConfig& config, const Clock& clock, const QString& mountReader)
        : m_target(config.target.id), m_settings(std::get<LocalNodeSettings>(config.settings)), m_clock(clock),
          m_filesystems(m_settings, mountReader), m_surveys(mountReader)
    {
    }

    void poll(const PollRequest& request) override
    {
        m_bell.silence(); // what was meant for an earlier poll
        const Moment begun = m_clock();
        auto reading = std::make_shared<Reading>();
        reading->target = m_target;
        reading->outcome = look(request, begun);
        reading->readAt = m_clock();
        reading->duration = reading->readAt.since(begun);
        reading->indicators = indicatorsOf(*reading);
        emit finished(request.ticket, reading);
    }

    void interrupt() noexcept override { m_bell.ring(); }

private:
    Reading::Outcome look(const PollRequest& request, const Moment& begun)
    {
        const milliseconds left = std::max(request.deadline - begun.since(request.started), milliseconds(100));
        const auto mountsUntil = Steady::now() + std::min(left * 6 / 10, longestMountPatience);
        if (!m_filesystems.start())
            return Failure {
                FailureClass::Internal, u"internal.exception"_s, {{u"detail"_s, u"/proc/self/mountinfo"_s}}};

        NodeHealth health = identity();
        if (m_settings.hostMetrics) // while the mounts are asked
            m_host.read(health, begun.boot, m_filesystems.devices(), mountsUntil);
        auto filesystems = m_filesystems.finish(m_bell.fd(), mountsUntil);
        if (!filesystems) {
            Failure failure = filesystems.error();
            if (failure.failureClass == FailureClass::NoAnswer)
                failure.args.insert(u"deadline_ms"_s, qint64(request.deadline.count()));
            return failure;
        }
        health.filesystems = std::move(*filesystems);
        health.mountPoints = m_filesystems.mountPoints();
        health.survey = m_surveys.advance(m_filesystems.surveyable(), surveyedLogs(), begun);
        return health;
    }

    NodeHealth identity() const
    {
        NodeHealth health;
        health.hostMetrics = m_settings.hostMetrics;
        health.hostName = QSysInfo::machineHostName();
        health.kernel = QSysInfo::kernelVersion();
        if (m_settings.hostMetrics)
            health.machineId = QString::fromLatin1(readSmallFile("/etc/machine-id").trimmed());
        return health;
    }

    QByteArray surveyedLogs() const
    {
        return m_filesystems.mayLookInto(logFolder, m_settings.hostMetrics) ? logFolder : QByteArray();
    }

    QString m_target;
    LocalNodeSettings m_settings;
    Clock m_clock;
    WakeBell m_bell;
    FilesystemWatch m_filesystems;
    HostReader m_host;
    SurveyRounds m_surveys;
};

} // namespace

std::unique_ptr<Probe> makeLocalNodeProbe(const TargetConfig& config, const Clock& clock, const QString& mountReader)
{
    return std::make_unique<LocalNodeProbe>(config, clock, mountReader);
}

} // namespace yagura
