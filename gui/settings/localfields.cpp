// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/localfields.h"

#include "gui/settings/formfield.h"
#include "gui/settings/linesfield.h"

#include <QCheckBox>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace yagura {

LocalFields::LocalFields(QWidget* parent)
    : SystemFields(parent), m_hostMetrics(new QCheckBox(tr("CPU, memory, network and processes, too"))),
      m_include(makeLinesField(3)), m_exclude(makeLinesField(3))
{
    add(u"host_metrics"_s, tr("This machine"), m_hostMetrics);
    m_include->setPlaceholderText(u"/srv/*"_s);
    m_exclude->setPlaceholderText(u"/run/*"_s);
    add(u"include"_s, tr("Only these mounts"), m_include)
        ->setHint(tr("One pattern a line; none means every real file system."));
    add(u"exclude"_s, tr("Without these"), m_exclude);
    fill(LocalNodeSettings {});
}

void LocalFields::fill(const TargetConfig::Settings& settings)
{
    const auto* given = std::get_if<LocalNodeSettings>(&settings);
    const LocalNodeSettings own = given ? *given : LocalNodeSettings {};
    m_hostMetrics->setChecked(own.hostMetrics);
    m_include->setPlainText(own.include.join(u'\n'));
    m_exclude->setPlainText(own.exclude.join(u'\n'));
}

TargetConfig::Settings LocalFields::settings() const
{
    QStringList include = linesOf(*m_include);
    QStringList exclude = linesOf(*m_exclude);
    include.removeAll(QString());
    exclude.removeAll(QString());
    return LocalNodeSettings {m_hostMetrics->isChecked(), include, exclude};
}

} // namespace yagura
