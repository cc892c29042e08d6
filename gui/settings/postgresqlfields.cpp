// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/postgresqlfields.h"

#include "gui/settings/formfield.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace yagura {

PostgresqlFields::PostgresqlFields(QWidget* parent) : SystemFields(parent), m_dsn(new QLineEdit)
{
    m_dsn->setPlaceholderText(u"host=db.example port=5432 dbname=orders user=yagura"_s);
    add(u"dsn"_s, tr("Connection"), m_dsn)
        ->setHint(tr("As libpq takes it: key=value pairs, a postgresql:// address, or service=NAME of "
                     "~/.pg_service.conf; without a password."));
}

void PostgresqlFields::fill(const TargetConfig::Settings& settings)
{
    const auto* own = std::get_if<PostgresqlSettings>(&settings);
    m_dsn->setText(own ? own->dsn : QString());
    m_dsn->setCursorPosition(0);
    m_respond = own ? own->respond : std::nullopt;
}

TargetConfig::Settings PostgresqlFields::settings() const
{
    return PostgresqlSettings {m_dsn->text().trimmed(), m_respond};
}

} // namespace yagura
