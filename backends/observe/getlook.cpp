// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/observe/getlook.h"

#include "backends/net/httpclient.h"
#include "backends/net/httpfailure.h"
#include "backends/net/waiting.h"
#include "backends/observe/jsonrows.h"

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

/// Where the target answers HTTP; nothing when it does not.
std::optional<HttpOrigin> originOf(const TargetConfig& target)
{
    if (const auto* broker = std::get_if<RabbitmqSettings>(&target.settings))
        return HttpOrigin {broker->url, broker->user, std::nullopt, broker->caFile};
    if (const auto* check = std::get_if<HttpCheckSettings>(&target.settings)) {
        constexpr auto whole = QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo;
        return HttpOrigin {check->url.adjusted(whole), {}, std::nullopt, {}};
    }
    return std::nullopt;
}

/// As it is sent. What an address cannot hold plainly is encoded; what is encoded stays so.
QByteArray sentPath(const QString& path)
{
    QByteArrayList parts;
    for (const QByteArray& part : path.toUtf8().split('%'))
        parts.append(part.toPercentEncoding("/?&=+:@!$'()*,;[]~")); // which would encode a percent sign, too
    return parts.join('%');
}

/// A percent sign that begins nothing is read in one way here and in another one there.
bool hasWholeEscapes(const QByteArray& path)
{
    const auto isHex = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); };
    for (qsizetype at = path.indexOf('%'); at >= 0; at = path.indexOf('%', at + 1)) {
        if (at + 2 >= path.size() || !isHex(path[at + 1]) || !isHex(path[at + 2]))
            return false;
    }
    return true;
}

/// Whether the address that comes out is below the target's own, also for a server that decodes before it walks. A
/// login goes with it, so this does not rest on isPathOfTarget() alone.
bool staysHome(const HttpOrigin& origin, const QByteArray& path, const QUrl& address)
{
    return address.isValid() && hasWholeEscapes(path) && !QByteArray::fromPercentEncoding(path).contains("..")
        && address.scheme() == origin.base.scheme() && address.host() == origin.base.host()
        && address.port() == origin.base.port() && address.userInfo().isEmpty();
}

Result<Observation> seenAt(const HttpOrigin& origin, const QByteArray& path, Errand& errand)
{
    HttpClient client(origin);
    const auto limits = limitsUntil(errand.deadline, Observation::mostBytes);
    const auto answer = waitedFor<Result<HttpAnswer>>([&](const HttpDone& done) { client.get(path, limits, done); });
    if (!answer)
        return failureOfDeadline(limits.deadline);
    if (!*answer)
        return answer->error();
    Observation seen;
    for (const auto& line : linesOf((*answer)->body))
        seen.rows.append(QStringList {line});
    return bounded(seen);
}

} // namespace

Result<Look> getLook(const TargetConfig& target, const QString& path)
{
    auto origin = originOf(target);
    if (!origin)
        return unknownTarget(target.target.id, u"no_http"_s);
    const auto sent = sentPath(path);
    const auto address = origin->resolved(sent);
    if (!staysHome(*origin, sent, address))
        return Failure {FailureClass::Internal, u"observe.bad_parameter"_s, {{u"parameter"_s, u"path"_s}}};
    Look look;
    look.asked = u"GET "_s + address.toString(QUrl::FullyEncoded);
    if (!origin->user.isEmpty())
        look.login = target;
    look.ask = [origin = *origin, sent](Errand& errand, const std::optional<SecretString>& password) {
        auto own = origin;
        own.password = password;
        return seenAt(own, sent, errand);
    };
    return look;
}

} // namespace yagura
