// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/node/helperprocess.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace yagura {
namespace {

constexpr qsizetype mostArrived = 16 * 1024 * 1024; // our own program never says more; a wrong one might

/// A file in memory that holds the input, at its beginning; -1 with errno set.
int memoryFile(const QByteArray& content)
{
    const int fd = memfd_create("yagura-mounts", MFD_CLOEXEC);
    if (fd < 0)
        return -1;
    qsizetype done = 0;
    while (done < content.size()) {
        const ssize_t wrote = write(fd, content.constData() + done, size_t(content.size() - done));
        if (wrote <= 0) {
            close(fd);
            return -1;
        }
        done += wrote;
    }
    lseek(fd, 0, SEEK_SET);
    return fd;
}

/// What the child gets: only the three standard handles, no blocked or ignored signal.
class SpawnPlan final {
public:
    SpawnPlan(int input, int output)
    {
        posix_spawn_file_actions_init(&actions);
        posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO);
        posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO);
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
        posix_spawn_file_actions_addclosefrom_np(&actions, STDERR_FILENO + 1);
        posix_spawnattr_init(&attributes);
        sigset_t none;
        sigemptyset(&none);
        posix_spawnattr_setsigmask(&attributes, &none);
        sigset_t all;
        sigfillset(&all);
        posix_spawnattr_setsigdefault(&attributes, &all);
        posix_spawnattr_setflags(&attributes, short(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF));
    }
    ~SpawnPlan()
    {
        posix_spawnattr_destroy(&attributes);
        posix_spawn_file_actions_destroy(&actions);
    }
    SpawnPlan(const SpawnPlan&) = delete;
    SpawnPlan& operator=(const SpawnPlan&) = delete;

    posix_spawn_file_actions_t actions {};
    posix_spawnattr_t attributes {};
};

int spawn(const QString& program, const QList<QByteArray>& arguments, int input, int output, pid_t& pid)
{
    QByteArray path = QFile::encodeName(program);
    QList<QByteArray> words = arguments;
    std::vector<char*> argv {path.data()};
    for (QByteArray& word : words)
        argv.push_back(word.data());
    argv.push_back(nullptr);
    std::array<char*, 1> environment {nullptr};
    const SpawnPlan plan(input, output);
    return posix_spawn(&pid, path.constData(), &plan.actions, &plan.attributes, argv.data(), environment.data());
}

} // namespace

std::unique_ptr<HelperProcess> HelperProcess::start(
    const QString& program, const QList<QByteArray>& arguments, const QByteArray& input, int& error)
{
    const int inputFd = memoryFile(input);
    std::array<int, 2> pipe {-1, -1};
    if (inputFd < 0 || pipe2(pipe.data(), O_CLOEXEC) != 0) {
        error = errno;
        if (inputFd >= 0)
            close(inputFd);
        return {};
    }
    pid_t pid = -1;
    error = spawn(program, arguments, inputFd, pipe[1], pid);
    close(inputFd);
    close(pipe[1]);
    if (error != 0) {
        close(pipe[0]);
        return {};
    }
    fcntl(pipe[0], F_SETFL, O_NONBLOCK);
    return std::unique_ptr<HelperProcess>(new HelperProcess(pid, pipe[0]));
}

HelperProcess::HelperProcess(pid_t pid, int output) : m_pid(pid), m_output(output) { }

HelperProcess::~HelperProcess()
{
    kill();
    if (m_output >= 0)
        close(m_output);
    // A killed child is normally gone at once; one in the D state is left to the end of this program.
    for (int i = 0; i < 100 && !collect(); ++i)
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
}

void HelperProcess::read()
{
    std::array<char, 65536> buffer;
    while (m_output >= 0) {
        const ssize_t got = ::read(m_output, buffer.data(), buffer.size());
        if (got > 0 && m_arrived.size() < mostArrived) {
            m_arrived.append(buffer.data(), got);
            continue;
        }
        if (got < 0 && (errno == EAGAIN || errno == EINTR))
            return;
        close(m_output);
        m_output = -1;
    }
}

QList<QByteArray> HelperProcess::takeLines()
{
    const qsizetype end = m_arrived.lastIndexOf('\n');
    if (end < 0)
        return {};
    const QList<QByteArray> lines = m_arrived.left(end).split('\n');
    m_arrived.remove(0, end + 1);
    return lines;
}

void HelperProcess::kill()
{
    if (m_pid > 0)
        ::kill(m_pid, SIGKILL);
}

bool HelperProcess::collect()
{
    if (m_pid > 0) {
        const pid_t gone = waitpid(m_pid, nullptr, WNOHANG);
        if (gone == m_pid || (gone < 0 && errno == ECHILD))
            m_pid = -1;
    }
    return m_pid < 0;
}

bool waitForOutput(std::span<HelperProcess* const> helpers, int wakeFd, std::chrono::steady_clock::time_point until)
{
    std::vector<pollfd> watched {{wakeFd, POLLIN, 0}};
    for (const HelperProcess* helper : helpers)
        watched.push_back({helper->outputFd(), POLLIN, 0}); // a negative one is passed over
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(until - std::chrono::steady_clock::now());
    const int patience = int(std::clamp<long long>(left.count(), 0, 60'000));
    const int ready = poll(watched.data(), watched.size(), patience);
    return ready <= 0 || watched.front().revents == 0;
}

} // namespace yagura
