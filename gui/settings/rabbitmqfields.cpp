// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/rabbitmqfields.h"

#include "gui/settings/formfield.h"
#include "gui/settings/pathfield.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace yagura {

RabbitmqFields::RabbitmqFields(QWidget* parent)
    : SystemFields(parent), m_url(new QLineEdit), m_user(new QLineEdit), m_ca(new PathField)
{
    m_url->setPlaceholderText(u"https://mq.example:15671"_s);
    add(u"url"_s, tr("Management API"), m_url);
    add(u"user"_s, tr("User"), m_user);
    add(u"ca"_s, tr("CA file"), m_ca)
        ->setHint(tr("The authority that signed the broker's certificate, as PEM; empty means those of the system."));
}

void RabbitmqFields::fill(const TargetConfig::Settings& settings)
{
    const auto* given = std::get_if<RabbitmqSettings>(&settings);
    const RabbitmqSettings own = given ? *given : RabbitmqSettings {};
    m_url->setText(own.url.toString());
    m_url->setCursorPosition(0);
    m_user->setText(own.user);
    m_ca->setPath(own.caFile);
    m_peek = own.peek;
    m_schemas = own.schemas;
    m_respond = own.respond;
}

TargetConfig::Settings RabbitmqFields::settings() const
{
    return RabbitmqSettings {
        QUrl(m_url->text().trimmed(), QUrl::StrictMode), m_user->text(), m_ca->path(), m_peek, m_schemas, m_respond};
}

std::optional<ConfigFault> RabbitmqFields::faultOfEntry() const
{
    const QString typed = m_url->text().trimmed();
    if (typed.isEmpty() || QUrl(typed, QUrl::StrictMode).isValid())
        return std::nullopt;
    return ConfigFault {{}, u"config.bad_url"_s, {{u"key"_s, u"url"_s}, {u"reason"_s, u"syntax"_s}}};
}

} // namespace yagura
