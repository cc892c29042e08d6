// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One yagurad, a process of its own, that watches 17 HTTP checks every second (of a server in this program) and three
// nodes (this machine), and 1 or 1,000 clients that wait for its changes as a desktop does. Loopback only; ends by
// itself. The peer is the same HTTP server that sends the whole picture, encoded for each client.
#include "backends/daemon/httpserver.h"
#include "backends/daemon/listensocket.h"
#include "tests/bench/pollclients.h"
#include "tests/support/daemonprocess.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSocketNotifier>

#include <cstdio>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace yagura;
using namespace yagura::bench;
using namespace yagura::testing;

namespace {

constexpr int checks = 17;
constexpr int nodes = 3;
constexpr int changes = 40;
constexpr auto changeEvery = 1'300ms; ///< no multiple of the polls' second

/// What is watched: answers each check at once, counts them, and remembers when the first one was told of a change.
class CheckedServer final {
public:
    explicit CheckedServer(SocketLoop& loop) : m_loop(loop)
    {
        m_socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address {};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t length = sizeof address;
        ::bind(m_socket, reinterpret_cast<const sockaddr*>(&address), length);
        ::listen(m_socket, 128);
        ::getsockname(m_socket, reinterpret_cast<sockaddr*>(&address), &length);
        port = ntohs(address.sin_port);
        m_loop.watch(m_socket, [this] { accept(); });
    }

    /// From the next question on, the first check's status is another one.
    void change()
    {
        status = status == 200 ? 503 : 200;
        toldAt.reset();
    }

    quint16 port = 0;
    int status = 200;
    qint64 polls = 0;
    std::optional<BenchClock::time_point> toldAt; ///< the newest change to yagurad

private:
    void accept()
    {
        const int client = ::accept4(m_socket, nullptr, nullptr, SOCK_CLOEXEC);
        if (client >= 0)
            m_loop.watch(client, [this, client] { answer(client); });
    }
    void answer(int client)
    {
        std::array<char, 4'096> bytes {};
        const auto length = ::recv(client, bytes.data(), bytes.size(), 0);
        if (length <= 0) {
            m_loop.forget(client);
            ::close(client);
            return;
        }
        ++polls;
        const bool isFirst = QByteArray(bytes.data(), qsizetype(length)).startsWith("GET /0 ");
        const QByteArray text = "HTTP/1.1 " + QByteArray::number(isFirst ? status : 200)
            + " Told\r\nContent-Type: text/plain\r\nContent-Length: 2\r\n\r\nok";
        ::send(client, text.constData(), std::size_t(text.size()), MSG_NOSIGNAL);
        if (isFirst && !toldAt)
            toldAt = BenchClock::now();
    }

    SocketLoop& m_loop;
    int m_socket = -1;
};

QByteArray configurationFor(quint16 port)
{
    QByteArray text = "targets:\n";
    for (int node = 0; node < nodes; ++node)
        text += "  - {id: node-" + QByteArray::number(node) + ", system: local, every: 5s}\n";
    text += "services:\n";
    for (int check = 0; check < checks; ++check) {
        const QByteArray number = QByteArray::number(check);
        text += "  - {id: check-" + number + ", check: {http: \"http://127.0.0.1:" + QByteArray::number(port) + '/'
            + number + "\", every: 1s}}\n";
    }
    return text;
}

struct Delays {
    std::vector<double> each; ///< from a change to each client, ms
    std::vector<double> last; ///< from a change to the last of them
    int missed = 0; ///< changes that did not reach everybody before the next one
};

/// Changes something again and again, and waits for everybody to know.
Delays run(SocketLoop& loop, int clients, qint64& news, const std::function<void()>& change,
    const std::function<std::optional<BenchClock::time_point>()>& began, std::vector<BenchClock::time_point>& came)
{
    Delays delays;
    for (int round = 0; round < changes; ++round) {
        news = 0;
        came.clear();
        const auto begin = BenchClock::now();
        change();
        loop.runUntil(begin + 10s, [&] { return news >= clients; });
        const auto from = began();
        if (news < clients || !from) {
            ++delays.missed;
            continue;
        }
        for (const auto& time : came)
            delays.each.push_back(std::chrono::duration<double, std::milli>(time - *from).count());
        delays.last.push_back(std::chrono::duration<double, std::milli>(came.back() - *from).count());
        loop.runUntil(begin + changeEvery);
    }
    return delays;
}

void tell(const char* what, const Delays& delays)
{
    std::printf("| %s | %.0f / %.0f | %.0f / %.0f | %d |\n", what, shareOf(delays.each, 0.5),
        shareOf(delays.each, 0.99), shareOf(delays.last, 0.5), shareOf(delays.last, 0.99), delays.missed);
}

void runDaemon(SocketLoop& loop, CheckedServer& checked, DaemonProcess& daemon, int clients)
{
    const QJsonValue position = daemon.ask("GET", "/api/v1/picture").json()[u"position"_s];
    const QByteArray path = "/api/v1/changes?source=" + position[u"source"_s].toString().toLatin1()
        + "&epoch=" + position[u"epoch"_s].toString().toLatin1() + '&';
    qint64 news = 0;
    std::vector<BenchClock::time_point> came;
    PollClients crowd(loop, {daemon.port(), daemon.token(), path, position[u"seq"_s].toInteger(), clients},
        [&](const QByteArray& text) {
            if (!text.contains("\"status\":" + QByteArray::number(checked.status)) || !checked.toldAt)
                return;
            ++news;
            came.push_back(BenchClock::now());
        });
    loop.runUntil(BenchClock::now() + 3s);

    const double cpu = cpuSecondsOf(daemon.process().pid());
    const qint64 polls = checked.polls;
    const auto begin = BenchClock::now();
    const Delays delays = run(
        loop, clients, news, [&] { checked.change(); }, [&] { return checked.toldAt; }, came);
    const double seconds = std::chrono::duration<double>(BenchClock::now() - begin).count();
    tell(clients == 1 ? "yagurad, 1 client" : "yagurad, 1,000 clients", delays);
    const PollTally& tally = crowd.tally();
    std::fprintf(stderr,
        "%d clients connected; CPU %.1f %% of a core; %.1f MB at most; %.0f polls a minute of what is watched; %.0f "
        "answers "
        "a second, %.1f KB/s to each client; other answers: %lld; %zu deltas: median %lld bytes, %lld packed, 99 %%: "
        "%lld, "
        "%lld packed\n",
        crowd.connected(), 100 * (cpuSecondsOf(daemon.process().pid()) - cpu) / seconds,
        peakMbOf(daemon.process().pid()), double(checked.polls - polls) / seconds * 60, double(tally.answers) / seconds,
        double(tally.bytes) / seconds / clients / 1'000, qlonglong(tally.others), tally.plain.size(),
        qlonglong(shareOf(tally.plain, 0.5)), qlonglong(shareOf(tally.packed, 0.5)),
        qlonglong(shareOf(tally.plain, 0.99)), qlonglong(shareOf(tally.packed, 0.99)));
}

/// The peer's process: on each line of its input whoever waits gets the whole document, encoded anew.
int servePeer(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    QFile file(QString::fromLocal8Bit(argv[2]));
    if (!file.open(QIODevice::ReadOnly))
        return 1;
    const QJsonObject document = QJsonDocument::fromJson(file.readAll()).object();
    std::vector<HttpCallPtr> waiting;
    HttpServerLimits limits;
    limits.answersBytes = 1'000'000'000; // the peer bounds nothing
    const auto admit = [](HttpCall& call) {
        call.setActor(u"anybody"_s);
        return HttpReplyPtr();
    };
    HttpServer server(limits, admit, [&](const HttpCallPtr& call) { waiting.push_back(call); });
    int error = 0;
    const auto socket = ListenSocket::open({QHostAddress(QHostAddress::LocalHost), 0}, &error);
    if (!socket || !server.start(*socket, std::nullopt))
        return 1;
    std::printf("%d\n", int(socket->port()));
    std::fflush(stdout);
    QSocketNotifier input(0, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &application, [&] {
        char byte = 0;
        if (::read(0, &byte, 1) != 1)
            return QCoreApplication::quit();
        for (const HttpCallPtr& call : std::exchange(waiting, {})) {
            const QByteArray body = QJsonDocument(document).toJson(QJsonDocument::Compact);
            call->answer(std::make_shared<const HttpReply>(200, body, "application/json"));
        }
    });
    return application.exec();
}

void runPeer(SocketLoop& loop, const char* program, const QByteArray& document, int clients)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"picture.json"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(document) != document.size() || !file.flush())
        return;
    int input[2] = {};
    int output[2] = {};
    if (::pipe(input) != 0 || ::pipe(output) != 0)
        return;
    const QByteArray name = file.fileName().toLocal8Bit();
    const pid_t peer = ::fork();
    if (peer == 0) {
        ::dup2(input[0], 0);
        ::dup2(output[1], 1);
        for (const int end : {input[0], input[1], output[0], output[1]})
            ::close(end);
        ::execl("/proc/self/exe", program, "--peer", name.constData(), nullptr);
        ::_exit(127);
    }
    std::array<char, 16> port {};
    if (::read(output[0], port.data(), port.size() - 1) <= 0)
        return;
    qint64 news = 0;
    std::vector<BenchClock::time_point> came;
    std::optional<BenchClock::time_point> began;
    {
        PollClients crowd(
            loop, {quint16(std::atoi(port.data())), "none", "/whole?", 0, clients, false}, [&](const QByteArray&) {
                ++news;
                came.push_back(BenchClock::now());
            });
        loop.runUntil(BenchClock::now() + 2s);
        const double cpu = cpuSecondsOf(peer);
        const auto begin = BenchClock::now();
        const auto change = [&] {
            began = BenchClock::now();
            if (::write(input[1], "x", 1) != 1)
                began.reset();
        };
        const Delays delays = run(
            loop, clients, news, change, [&] { return began; }, came);
        const double seconds = std::chrono::duration<double>(BenchClock::now() - begin).count();
        tell("peer: the whole picture, encoded for each of 1,000", delays);
        std::fprintf(stderr, "peer: CPU %.1f %% of a core at one change in 1.3 s; %.1f MB at most; %.1f KB a picture\n",
            100 * (cpuSecondsOf(peer) - cpu) / seconds, peakMbOf(peer), double(document.size()) / 1'000);
    }
    ::kill(peer, SIGTERM);
    ::waitpid(peer, nullptr, 0);
}

} // namespace

int main(int argc, char* argv[])
{
    allowSockets();
    if (argc > 2 && QByteArray(argv[1]) == "--peer")
        return servePeer(argc, argv);
    QCoreApplication application(argc, argv);
    ::setvbuf(stdout, nullptr, _IOLBF, 0); // what is measured stands there, whatever ends it
    SocketLoop loop;
    CheckedServer checked(loop);
    DaemonProcess daemon(configurationFor(checked.port));
    daemon.start();
    loop.runUntil(BenchClock::now() + 8s); // every target has answered, and nothing is new about them
    if (!daemon.serves()) {
        std::fprintf(stderr, "yagurad does not serve:\n%s\n", daemon.log().constData());
        return 1;
    }
    std::puts("| | a change to each client, ms, p50 / p99 | to the last client, p50 / p99 | not in time |\n"
              "| --- | --- | --- | --- |");
    runDaemon(loop, checked, daemon, 1);
    runDaemon(loop, checked, daemon, 1'000);
    runPeer(loop, argv[0], daemon.ask("GET", "/api/v1/picture").body, 1'000);
    return 0;
}
