// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/config/desktopfile.h"

#include "backends/config/filereplacing.h"
#include "models/domain/adoption.h"
#include "models/domain/yamltext.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

/// In the largest unit that keeps the number whole.
QString durationText(std::chrono::milliseconds duration)
{
    const auto count = duration.count();
    if (count % 1000 != 0)
        return u"%1ms"_s.arg(count);
    return count % 60'000 == 0 && count != 0 ? u"%1m"_s.arg(count / 60'000) : u"%1s"_s.arg(count / 1000);
}

QString respondLine(QStringList words, const QStringList& passwordCommand)
{
    if (!passwordCommand.isEmpty())
        words.append(u"password_command: "_s + yamlQuotedList(passwordCommand));
    return u"respond: {%1}"_s.arg(words.join(u", "_s));
}

QStringList lines(const PostgresqlSettings& settings)
{
    QStringList result {u"dsn: "_s + yamlQuoted(settings.dsn)};
    if (const auto& respond = settings.respond)
        result.append(respondLine({u"dsn: "_s + yamlQuoted(respond->dsn)}, respond->passwordCommand));
    return result;
}

QString peekLine(const PeekSettings& peek)
{
    QStringList words{u"queues: "_s + yamlQuotedList(peek.queues), u"user: "_s + yamlQuoted(peek.user),
                      u"every: "_s + durationText(peek.every), u"messages: %1"_s.arg(peek.messages)};
    if (!peek.passwordCommand.isEmpty())
        words.append(u"password_command: "_s + yamlQuotedList(peek.passwordCommand));
    return u"peek: {%1}"_s.arg(words.join(u", "_s));
}

QString schemasLine(const QList<QueueSchema>& schemas)
{
    QStringList words;
    for (const QueueSchema& schema : schemas)
        words.append(yamlQuoted(schema.queue) + u": "_s + yamlQuoted(schema.file));
    return u"schemas: {%1}"_s.arg(words.join(u", "_s));
}

QStringList lines(const RabbitmqSettings& settings)
{
    QStringList result{u"url: "_s + yamlQuoted(settings.url.toString(QUrl::FullyEncoded)), u"user: "_s + yamlQuoted(settings.user)};
    if (!settings.caFile.isEmpty())
        result.append(u"ca: "_s + yamlQuoted(settings.caFile));
    if (settings.peek)
        result.append(peekLine(*settings.peek));
    if (!settings.schemas.isEmpty())
        result.append(schemasLine(settings.schemas));
    if (const auto& respond = settings.respond) {
        QStringList words {u"user: "_s + yamlQuoted(respond->user)};
        if (!respond->amqp.isEmpty())
            words.append(u"amqp: "_s + yamlQuoted(respond->amqp.toString(QUrl::FullyEncoded)));
        result.append(respondLine(words, respond->passwordCommand));
    }
    return result;
}

QStringList lines(const LocalNodeSettings& settings)
{
    QStringList result{u"host_metrics: "_s + (settings.hostMetrics ? u"true"_s : u"false"_s)};
    QStringList globs;
    if (!settings.include.isEmpty())
        globs.append(u"include: "_s + yamlQuotedList(settings.include));
    if (!settings.exclude.isEmpty())
        globs.append(u"exclude: "_s + yamlQuotedList(settings.exclude));
    if (!globs.isEmpty())
        result.append(u"filesystems: {%1}"_s.arg(globs.join(u", "_s)));
    return result;
}

// A check stands with its service, in files that the desktop does not write.
QStringList lines(const HttpCheckSettings&)
{
    return {};
}

QStringList lines(const TcpCheckSettings&)
{
    return {};
}

QStringList lines(const TargetConfig& config)
{
    QStringList result{u"id: "_s + yamlQuoted(config.target.id), u"system: "_s + yamlQuoted(config.target.system)};
    result += std::visit([](const auto& settings) { return lines(settings); }, config.settings);
    result.append(u"every: "_s + durationText(config.target.every));
    if (config.target.environment != Environment::Unset)
        result.append(u"env: "_s + environmentName(config.target.environment));
    if (!config.passwordCommand.isEmpty())
        result.append(u"password_command: "_s + yamlQuotedList(config.passwordCommand));
    return result;
}

/// A list under its key; nothing when it is empty.
QString section(const QString& key, const QList<QStringList>& items)
{
    QString text;
    for (const auto& item : items)
        text += u"  - "_s + item.join(u"\n    "_s) + u'\n';
    return text.isEmpty() ? text : key + u":\n"_s + text;
}

} // namespace

QByteArray desktopFileText(const DesktopContent& content)
{
    QString text = u"# Written by the desktop; changed by hand it is overwritten. Own entries belong into another file.\n"_s;
    if (content.targets.isEmpty())
        text += u"targets: []\n"_s;
    QList<QStringList> items;
    for (const auto& target : content.targets)
        items.append(lines(target));
    text += section(u"targets"_s, std::exchange(items, {}));
    for (const auto& service : content.services)
        items.append(yamlLines(service));
    text += section(u"services"_s, std::exchange(items, {}));
    for (const auto& entry : adoptedEntries(content.adopted))
        items.append(yamlLines(entry));
    text += section(u"adopted"_s, items);
    return text.toUtf8();
}

std::optional<ConfigFault> writeDesktopFile(const QString& path, const DesktopContent& content)
{
    return replaceFile(path, desktopFileText(content));
}

} // namespace yagura
