// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/config/targetreader.h"

#include "backends/config/conninfo.h"
#include "backends/config/filereading.h"
#include "backends/config/intervals.h"
#include "backends/config/secretscan.h"
#include "backends/schema/messageschema.h"

#include <QFileInfo>
#include <QHostAddress>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace yagura {

namespace {

/// RabbitMQ's documentation asks for 30 to 60 s in production; a broker of one's own machine is one's own business.
constexpr std::chrono::milliseconds shortestBrokerEvery = 15s;
/// Each look marks messages as redelivered; more often than that would be a consumer of our own.
constexpr std::chrono::milliseconds shortestPeekEvery = 5s;
constexpr qint64 mostPeekedMessages = 10'000;
constexpr qsizetype mostPeekedQueues = 100;

const QStringList& usedSystems()
{
    static const QStringList names {u"postgresql"_s, u"rabbitmq"_s, u"local"_s};
    return names;
}

/// Systems that the format knows and that later versions watch.
const QStringList& laterSystems()
{
    static const QStringList names {u"ssh"_s, u"mysql"_s, u"kafka"_s, u"sqs"_s};
    return names;
}

/// A dsn that libpq can read.
QString readDsn(MappingReader& entry)
{
    const auto key = u"dsn"_s;
    const auto dsn = entry.requiredText(key);
    if (const auto fault = parseConnInfo(dsn).fault; !fault.isEmpty()) {
        QJsonObject args;
        if (!mayHoldSecret(dsn))
            args.insert(u"detail"_s, fault);
        entry.note(key, u"config.bad_dsn"_s, args);
    }
    return dsn;
}

/// An address of one of these schemes, without a user.
QUrl readUrl(MappingReader& entry, const QString& key, const QString& text, const QStringList& schemes)
{
    const QUrl url(text, QUrl::StrictMode);
    const auto refuse = [&](const QString& reason) {
        entry.note(key, u"config.bad_url"_s, {{u"reason"_s, reason}});
        return QUrl();
    };
    if (!url.isValid())
        return refuse(u"syntax"_s);
    if (!schemes.contains(url.scheme()))
        return refuse(u"scheme"_s);
    if (url.host().isEmpty())
        return refuse(u"no_host"_s);
    if (url.hasQuery() || url.hasFragment())
        return refuse(u"query"_s);
    if (url.userInfo().isEmpty())
        return url;
    // With a password it has been refused already, as a secret.
    if (url.password().isEmpty())
        entry.note(key, u"config.url_user"_s);
    return {};
}

} // namespace

std::optional<QString> faultOfId(const QString& id)
{
    if (id.size() > 200)
        return u"too_long"_s;
    const auto isControl = [](QChar character) {
        const auto category = character.category();
        return category == QChar::Other_Control || category == QChar::Other_Format || category == QChar::Separator_Line
            || category == QChar::Separator_Paragraph;
    };
    if (std::ranges::any_of(id, isControl))
        return u"control_character"_s;
    // A finding's id is PATTERN.RULE@TARGET/OBJECT.
    if (id.contains(u'/') || id.contains(u'@'))
        return u"reserved_character"_s;
    if (id != id.trimmed())
        return u"blank_edge"_s;
    return std::nullopt;
}

QString readEntryId(MappingReader& entry)
{
    const QString id = entry.requiredText(u"id"_s);
    if (const auto fault = faultOfId(id))
        entry.note(u"id"_s, u"config.bad_id"_s, {{u"reason"_s, *fault}});
    return id;
}

bool isLoopback(const QUrl& url)
{
    const QString host = url.host();
    return host == "localhost"_L1 || host.endsWith(".localhost"_L1) || QHostAddress(host).isLoopback();
}

TargetReader::TargetReader(
    ConfigFaults& faults, const QDir& folder, bool writable, QStringList& laterKeys, QList<ConfigFault>& schemaFaults)
    : m_faults(faults), m_folder(folder), m_writable(writable), m_laterKeys(laterKeys), m_schemaFaults(schemaFaults)
{
}

std::optional<TargetConfig> TargetReader::read(const YamlNode& node)
{
    m_lastId.clear();
    if (node.kind != YamlNode::Kind::Mapping) {
        m_faults.noteWrongType(node, u"targets"_s, u"mapping"_s);
        return std::nullopt;
    }
    MappingReader entry(node, m_faults);
    TargetConfig config;
    config.place = entry.place();
    config.writable = m_writable;
    config.target.id = m_lastId = readEntryId(entry);

    const auto system = config.target.system = entry.requiredText(u"system"_s);
    if (laterSystems().contains(system)) {
        m_laterKeys.append(u"%1: system: %2"_s.arg(entry.placeOf(u"system"_s).text(), system));
        return std::nullopt;
    }
    if (system == "postgresql"_L1)
        readPostgresql(entry, config);
    else if (system == "rabbitmq"_L1)
        readRabbitmq(entry, config);
    else if (system == "local"_L1)
        readLocal(entry, config);
    else if (!system.isEmpty())
        entry.note(
            u"system"_s, u"config.unknown_system"_s, unknownWord(u"value"_s, system, usedSystems() + laterSystems()));
    if (!usedSystems().contains(system))
        return std::nullopt; // which other keys it may have is not known
    readCommon(entry, config);
    entry.refuseUnknown();
    // The secrets of the whole file have been noted before; here they only keep the target from being used.
    return entry.isSound() && !holdsSecret(node) ? std::optional(config) : std::nullopt;
}

void TargetReader::readCommon(MappingReader& entry, TargetConfig& config)
{
    readEvery(entry, config);
    if (const auto environment = entry.word(u"env"_s, {u"prod"_s, u"stage"_s, u"dev"_s}))
        config.target.environment = environmentFromName(*environment).value_or(Environment::Unset);
    config.passwordCommand = entry.texts(u"password_command"_s);
    if (const auto timeout = entry.duration(u"timeout"_s)) {
        if (*timeout > config.target.every)
            entry.note(u"timeout"_s, u"config.timeout_too_long"_s,
                {{u"timeout_ms"_s, qint64(timeout->count())}, {u"every_ms"_s, qint64(config.target.every.count())}});
        entry.later(u"timeout"_s, MappingReader::Shape::Any, m_laterKeys);
    }
}

void TargetReader::readEvery(MappingReader& entry, TargetConfig& config)
{
    const auto key = u"every"_s;
    config.target.every = entry.duration(key).value_or(config.target.every);
    const auto every = config.target.every;
    if (every < shortestEvery || every > longestEvery)
        entry.note(key, u"config.out_of_range"_s,
            {{u"minimum"_s, qint64(shortestEvery.count())}, {u"maximum"_s, qint64(longestEvery.count())},
                {u"unit"_s, u"ms"_s}});
    const auto* broker = std::get_if<RabbitmqSettings>(&config.settings);
    if (broker && every < shortestBrokerEvery && !broker->url.isEmpty() && !isLoopback(broker->url))
        entry.note(key, u"config.every_too_short"_s,
            {{u"every_ms"_s, qint64(every.count())}, {u"minimum_ms"_s, qint64(shortestBrokerEvery.count())}});
    const auto* database = std::get_if<PostgresqlSettings>(&config.settings);
    const auto wait = database ? parseConnInfo(database->dsn).connectTimeoutS() : std::nullopt;
    if (wait && std::chrono::seconds(*wait) > every)
        entry.note(u"dsn"_s, u"config.timeout_too_long"_s,
            {{u"timeout_ms"_s, qint64(*wait) * 1000}, {u"every_ms"_s, qint64(every.count())}});
}

void TargetReader::readPostgresql(MappingReader& entry, TargetConfig& config)
{
    config.target.kind = TargetKind::Database;
    PostgresqlSettings settings;
    settings.dsn = readDsn(entry);
    config.target.address = parseConnInfo(settings.dsn).address();
    settings.respond = readPostgresqlRespond(entry);
    config.settings = settings;
}

void TargetReader::readRabbitmq(MappingReader& entry, TargetConfig& config)
{
    config.target.kind = TargetKind::Broker;
    RabbitmqSettings settings;
    if (const auto url = entry.requiredText(u"url"_s); !url.isEmpty())
        settings.url = readUrl(entry, u"url"_s, url, {u"http"_s, u"https"_s});
    settings.user = entry.requiredText(u"user"_s);
    settings.caFile = readFilePath(entry, u"ca"_s);
    config.target.address = settings.url.toString(QUrl::RemoveUserInfo | QUrl::StripTrailingSlash | QUrl::FullyEncoded);
    settings.peek = readPeek(entry);
    settings.schemas = readSchemas(entry, settings.peek ? settings.peek->queues : QStringList());
    settings.respond = readRabbitmqRespond(entry);
    config.settings = settings;
}

/// The value when it is a mapping; another one is noted.
const YamlNode* TargetReader::mappingIn(MappingReader& entry, const QString& key)
{
    const auto* node = entry.find(key);
    if (!node || node->kind == YamlNode::Kind::Mapping)
        return node;
    m_faults.noteWrongType(*node, key, u"mapping"_s);
    return nullptr;
}

std::optional<PeekSettings> TargetReader::readPeek(MappingReader& entry)
{
    const auto* node = mappingIn(entry, u"peek"_s);
    if (!node)
        return std::nullopt;
    MappingReader peek(*node, m_faults);
    const auto refuse = [&](const QString& key, std::chrono::milliseconds::rep minimum,
                            std::chrono::milliseconds::rep maximum, const QString& unit) {
        peek.note(key, u"config.out_of_range"_s,
            {{u"minimum"_s, qint64(minimum)}, {u"maximum"_s, qint64(maximum)}, {u"unit"_s, unit}});
    };
    PeekSettings settings;
    const auto* queues = peek.require(u"queues"_s);
    settings.queues = peek.texts(u"queues"_s);
    if (queues && queues->kind == YamlNode::Kind::List
        && (queues->items.empty() || settings.queues.size() > mostPeekedQueues))
        refuse(u"queues"_s, 1, mostPeekedQueues, u"1"_s);
    settings.queues.removeDuplicates();
    settings.user = peek.requiredText(u"user"_s);
    settings.every = peek.duration(u"every"_s).value_or(settings.every);
    if (settings.every < shortestPeekEvery || settings.every > longestEvery)
        refuse(u"every"_s, shortestPeekEvery.count(), longestEvery.count(), u"ms"_s);
    const double messages = peek.level(u"messages"_s, u"1"_s).value_or(double(settings.messages));
    if (messages >= 1 && messages <= double(mostPeekedMessages) && messages == std::floor(messages))
        settings.messages = qint64(messages);
    else
        refuse(u"messages"_s, 1, mostPeekedMessages, u"1"_s);
    settings.passwordCommand = peek.texts(u"password_command"_s);
    peek.refuseUnknown();
    return settings;
}

// A queue that is not looked into has no messages to hold against a schema, and who wrote it would wait in vain.
QList<QueueSchema> TargetReader::readSchemas(MappingReader& entry, const QStringList& peeked)
{
    const auto* node = entry.find(u"schemas"_s);
    if (!node)
        return {};
    if (node->kind != YamlNode::Kind::Mapping) {
        m_faults.noteWrongType(*node, u"schemas"_s, u"mapping"_s);
        return {};
    }
    QList<QueueSchema> schemas;
    for (const auto& each : node->entries) {
        if (!peeked.contains(each.key))
            m_faults.note(m_faults.placeOf(each), u"config.not_peeked"_s, unknownWord(u"value"_s, each.key, peeked));
        else if (each.value.kind != YamlNode::Kind::Scalar || each.value.text.isEmpty())
            m_faults.noteWrongType(each.value, each.key, u"text"_s);
        else
            schemas.append(readSchemaOf(each.key, each.value));
    }
    return schemas;
}

QueueSchema TargetReader::readSchemaOf(const QString& queue, const YamlNode& file)
{
    QueueSchema schema {queue, QDir::cleanPath(m_folder.absoluteFilePath(file.text)), {}};
    if (!QFileInfo(schema.file).isFile()) {
        m_schemaFaults.append(
            {m_faults.placeOf(file), u"config.missing_file"_s, {{u"key"_s, queue}, {u"path"_s, schema.file}}});
        return schema;
    }
    const auto text = readWholeFile(schema.file, QueueSchema::mostBytes);
    if (!text) {
        m_schemaFaults.append(text.error());
        return schema;
    }
    schema.text = *text;
    if (const auto read = readSchema(schema.text, schema.file); !read)
        m_schemaFaults += read.error();
    return schema;
}

std::optional<PostgresqlRespond> TargetReader::readPostgresqlRespond(MappingReader& entry)
{
    const auto* node = mappingIn(entry, u"respond"_s);
    if (!node)
        return std::nullopt;
    MappingReader respond(*node, m_faults);
    PostgresqlRespond settings;
    settings.dsn = readDsn(respond);
    settings.passwordCommand = respond.texts(u"password_command"_s);
    respond.refuseUnknown();
    return settings;
}

std::optional<RabbitmqRespond> TargetReader::readRabbitmqRespond(MappingReader& entry)
{
    const auto* node = mappingIn(entry, u"respond"_s);
    if (!node)
        return std::nullopt;
    MappingReader respond(*node, m_faults);
    RabbitmqRespond settings;
    settings.user = respond.requiredText(u"user"_s);
    if (const auto amqp = respond.text(u"amqp"_s)) {
        settings.amqp = readUrl(respond, u"amqp"_s, *amqp, {u"amqp"_s, u"amqps"_s});
        // One segment is the virtual host; a slash in its name is written %2F.
        if (settings.amqp.path(QUrl::FullyEncoded).lastIndexOf(u'/') > 0)
            respond.note(u"amqp"_s, u"config.bad_url"_s, {{u"reason"_s, u"path"_s}});
    }
    settings.passwordCommand = respond.texts(u"password_command"_s);
    respond.refuseUnknown();
    return settings;
}

void TargetReader::readLocal(MappingReader& entry, TargetConfig& config)
{
    config.target.kind = TargetKind::Node;
    config.target.address = u"local"_s;
    LocalNodeSettings settings;
    settings.hostMetrics = entry.flag(u"host_metrics"_s).value_or(settings.hostMetrics);
    if (const auto* filesystems = mappingIn(entry, u"filesystems"_s)) {
        MappingReader globs(*filesystems, m_faults);
        settings.include = globs.texts(u"include"_s);
        settings.exclude = globs.texts(u"exclude"_s);
        globs.refuseUnknown();
    }
    config.settings = settings;
    entry.later(u"respond"_s, MappingReader::Shape::Mapping, m_laterKeys);
}

QString TargetReader::readFilePath(MappingReader& entry, const QString& key)
{
    const auto path = entry.text(key);
    if (!path)
        return {};
    const auto absolute = QDir::cleanPath(m_folder.absoluteFilePath(*path));
    if (!QFileInfo(absolute).isFile())
        entry.note(key, u"config.missing_file"_s, {{u"path"_s, absolute}});
    return absolute;
}

} // namespace yagura
