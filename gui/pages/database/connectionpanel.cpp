// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/database/connectionpanel.h"

#include "gui/pages/database/connectionbar.h"
#include "gui/parts/panel.h"
#include "gui/style/plaintext.h"
#include "models/items/database/showndatabase.h"
#include "models/items/formats.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

QString roleText(DatabaseRole role)
{
    switch (role) {
    case DatabaseRole::Primary:
        return ConnectionPanel::tr("primary");
    case DatabaseRole::Standby:
        return ConnectionPanel::tr("standby");
    case DatabaseRole::Unknown:
        break;
    }
    return {};
}

QString noteOf(const ShownDatabase& shown)
{
    QStringList parts {shown.state->target.address};
    if (shown.health) {
        parts.append(u"PostgreSQL "_s + shown.health->version);
        parts.append(roleText(shown.health->role));
        if (shown.health->behindPooler)
            parts.append(ConnectionPanel::tr("behind a pooler"));
    }
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

ConnectionPanel::ConnectionPanel(QWidget* parent)
    : QWidget(parent), m_panel(new Panel({}, this)), m_bar(new ConnectionBar), m_used(new PlainLabel),
      m_ordinary(new PlainLabel)
{
    m_used->setType(TypeRole::SmallStrong);
    m_ordinary->setType(TypeRole::Small);
    m_ordinary->setInk(Token::Text2);
    m_panel->addToTitle(m_used);
    m_panel->addToTitle(m_ordinary);
    m_panel->body()->setContentsMargins(8, 0, 8, 4);
    m_panel->body()->addWidget(m_bar);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);
}

void ConnectionPanel::take(const FindingsIndex& findings, const QString& target)
{
    const ShownDatabase shown = shownDatabase(findings, target);
    m_panel->setTitle(target);
    m_panel->setNote(shown.state ? noteOf(shown) : QString());
    if (!shown.health) {
        m_used->setText(tr("connections not known"));
        m_used->setInk(Token::Unknown);
        m_ordinary->setText({});
        m_bar->setParts({}, true);
        return;
    }
    const ConnectionUse& use = shown.health->connections;
    const Severity severity
        = shown.isStale ? Severity::Unknown : severityOfRule(findings, target, u"connections_exhausted"_s);
    m_used->setText(tr("%1 of %2 used").arg(countText(qint64(use.used)), countText(qint64(use.maximum))));
    m_used->setInk(severity == Severity::Ok ? Token::Text : inkFor(severity));
    const auto age = shown.state->age(findings.picture()->now);
    m_ordinary->setText(shown.isStale && age ? staleText(age->count()) : ordinaryUseText(use));
    m_bar->setParts(connectionParts(*shown.health), shown.isStale);
}

} // namespace yagura
