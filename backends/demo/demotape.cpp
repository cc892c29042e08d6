// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/demo/demotape.h"

#include "backends/config/configurationreader.h"
#include "backends/config/shippedrules.h"
#include "backends/demo/demostory.h"
#include "models/domain/configuredgraph.h"
#include "models/domain/picturemaker.h"

#include <QFile>

using namespace Qt::StringLiterals;

/// Outside of any namespace, as the macro demands. A static library's resources are not there unless asked for by name.
static void loadShop()
{
    Q_INIT_RESOURCE(yagura_demo);
}

namespace yagura::demo {

namespace {

constexpr int step = 3; ///< s between two pictures; more than tapeHole would be a hole

/// What that target answers at that second; nothing for one that the story does not know.
std::optional<Reading::Outcome> outcomeAt(const QString& id, int second)
{
    if (id == "orders-db"_L1)
        return ordersDatabase(second);
    if (id == "orders-replica"_L1)
        return ordersReplica(second);
    if (id == "node-A"_L1)
        return nodeA(second);
    if (id == "node-B"_L1)
        return nodeB(second);
    if (id == "mq"_L1)
        return broker(second);
    if (id == "auth_service"_L1)
        return authService(second);
    if (id == "api_gateway"_L1)
        return apiGateway(second);
    return std::nullopt;
}

std::optional<ConnectLadder> ladderAt(const QString& id, int second)
{
    if (id == "orders-db"_L1)
        return ordersLadder(second);
    if (id == "orders-replica"_L1)
        return replicaLadder();
    if (id == "mq"_L1)
        return brokerLadder();
    return std::nullopt;
}

ReadingPtr readingAt(const QString& id, int second)
{
    auto outcome = outcomeAt(id, second);
    if (!outcome)
        return nullptr;
    auto reading = std::make_shared<Reading>();
    reading->target = id;
    reading->readAt = momentAt(second);
    reading->duration = std::chrono::milliseconds(12);
    reading->outcome = std::move(*outcome);
    if (auto ladder = ladderAt(id, second))
        reading->ladder = Dated<ConnectLadder> {std::move(*ladder), reading->readAt};
    reading->indicators = indicatorsOf(*reading);
    return reading;
}

/// What of it is polled. Its nodes are machines of their own, which no configuration can name yet: "local" is this one,
/// and two of them would be told to share it.
QList<TargetConfig> polledIn(const Configuration& configuration)
{
    QList<TargetConfig> polled = polledBy(configuration);
    for (TargetConfig& config : polled) {
        if (config.target.kind != TargetKind::Node)
            continue;
        config.target.system = u"ssh"_s;
        config.target.address = config.target.id.toLower() + u".example"_s;
    }
    return polled;
}

QList<TargetState> statesOf(const QList<TargetConfig>& polled)
{
    QList<TargetState> states;
    for (const TargetConfig& config : polled) {
        TargetState state;
        state.target = config.target;
        state.interval = config.target.every;
        states.append(state);
    }
    return states;
}

/// Each target is asked as often as the configuration says.
void pollAt(QList<TargetState>& states, int second)
{
    for (TargetState& state : states) {
        const auto every = std::chrono::duration_cast<std::chrono::seconds>(state.target.every).count();
        if (second % every == 0)
            state.good = state.last = readingAt(state.target.id, second);
    }
}

Mark written(int second, const QString& node, const QString& text, const QString& who)
{
    Mark mark;
    mark.id = u"demo-%1"_s.arg(second);
    mark.at = momentAt(second);
    mark.node = node;
    mark.text = text;
    mark.who = who;
    return mark;
}

/// What the people of the story wrote down, as they typed it.
QList<Mark> marksOf()
{
    return {
        written(deploy, u"batch_worker"_s, u"Deploy: batch-worker 2.4.0"_s, u"deploy"_s),
        written(sessionsEnded, u"orders-db"_s,
            u"batch-worker 停止、残ったセッションを終了 / stopped, its sessions ended"_s, u"sato"_s),
        written(logRemoved, u"node-A"_s, u"batch-worker.log を退避して削除 / copied away and removed"_s, u"sato"_s),
        written(ordersMoved, u"mq"_s, u"不正な注文を orders.aside へ移動 / malformed orders moved aside"_s, u"mori"_s),
    };
}

} // namespace

Configuration shop()
{
    loadShop();
    QFile file(u":/yagura/demo/demo.yaml"_s);
    return file.open(QIODevice::ReadOnly)
        ? readConfiguration(QList<ConfigurationSource> {{u"demo.yaml"_s, file.readAll()}}).configuration
        : Configuration();
}

Result<TapeShelf> tape()
{
    const auto rules = shippedRules();
    const Configuration configuration = shop();
    const QList<TargetConfig> polled = polledIn(configuration);
    PictureMaker maker(Holds::Waited);
    maker.configure(rules ? *rules : Rules(), configuration.thresholds);
    maker.setServices(servicesOn(polled, configuration));

    QList<TargetState> states = statesOf(polled);
    TapeEncoder encoder({{}, TapeOrigin::demo});
    QByteArray tape = encoder.beginSegment();
    const QList<Mark> marks = marksOf();
    for (int second = 0; second <= end; second += step) {
        pollAt(states, second);
        const Moment now = momentAt(second);
        for (const Mark& mark : marks) {
            if (mark.at.boot <= now.boot)
                maker.addMarks({mark}, now);
        }
        Picture picture = maker.make(states, now);
        picture.position = {TapeOrigin::demo, TapeOrigin::demo, second / step + 1};
        picture.pulse.at = now;
        tape += encoder.encode(picture);
    }
    return TapeShelf::fromTape(tape);
}

qint64 beginning()
{
    return momentAt(deploy - 20).utc.toMSecsSinceEpoch();
}

} // namespace yagura::demo
