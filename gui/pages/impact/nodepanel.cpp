// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/impact/nodepanel.h"

#include "gui/parts/factsview.h"
#include "gui/parts/statemarkwidget.h"
#include "gui/style/plaintext.h"
#include "models/items/formats.h"
#include "models/items/impact/whatiftable.h"
#include "models/items/statewords.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

QString downstreamText(const NodeFacts& facts)
{
    if (facts.services == 0 && facts.functions == 0)
        return NodePanel::tr("nothing");
    QStringList parts;
    if (facts.services > 0)
        parts.append(NodePanel::tr("%n service(s)", nullptr, facts.services));
    if (facts.functions > 0)
        parts.append(NodePanel::tr("%n function(s)", nullptr, facts.functions));
    return parts.join(u" · "_s);
}

Fact redundancyFact(const NodeFacts& facts)
{
    const QString name = NodePanel::tr("Redundancy");
    if (!facts.hasUsers)
        return {name, unknownText()};
    if (facts.hasSpare && facts.isAlone)
        return {name, NodePanel::tr("none, but all can do without")};
    if (facts.hasSpare)
        return {name, NodePanel::tr("others take over")};
    return {name, facts.isAlone ? NodePanel::tr("none") : NodePanel::tr("not for all")};
}

/// The first ones; the tooltip has them all.
QString inferredText(const QStringList& lines)
{
    constexpr qsizetype shown = 2;
    QStringList text = lines.mid(0, shown);
    if (lines.size() > shown)
        text.append(NodePanel::tr("and %n more", nullptr, int(lines.size() - shown)));
    return NodePanel::tr("Inferred: %1").arg(text.join(u'\n'));
}

} // namespace

NodePanel::NodePanel(QWidget* parent)
    : PlainFrame(parent), m_mark(new StateMark(10)), m_name(new PlainLabel(TypeRole::BodyStrong, Token::Text)),
      m_state(new PlainLabel(TypeRole::CaptionStrong, Token::Text2)),
      m_words(new PlainLabel(TypeRole::Small, Token::Text2)), m_inferred(new PlainLabel(TypeRole::Small, Token::Text2)),
      m_facts(new FactsView(FactsView::Flow::Lines))
{
    setObjectName(u"nodePanel"_s);
    m_facts->setObjectName(u"nodeFacts"_s);
    m_name->setElideMode(Qt::ElideMiddle);
    m_words->setWordWrap(true);
    m_words->setContentsMargins(12, 0, 12, 0);
    m_inferred->setObjectName(u"inferred"_s);
    m_inferred->setWordWrap(true);
    m_inferred->setContentsMargins(12, 2, 12, 4);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 9, 12, 4);
    head->setSpacing(8);
    head->addWidget(m_mark);
    head->addWidget(m_name, 1);
    head->addWidget(m_state);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 4);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_words);
    column->addWidget(m_facts);
    column->addWidget(m_inferred);
}

void NodePanel::take(const NodeReading& reading, NodeIndex node)
{
    const Severity severity = reading.severity(node);
    m_mark->show();
    m_facts->show();
    m_mark->setSeverity(severity);
    m_name->setText(reading.name(node));
    m_state->setText(stateWord(severity));
    m_state->setInk(inkFor(severity));
    m_words->setText(reading.words(node));
    const NodeFacts facts = nodeFacts(reading.graph(), node);
    m_facts->setFacts({
        {tr("Stands on"), facts.upstream == 0 ? tr("nothing") : tr("%n node(s)", nullptr, facts.upstream)},
        {tr("Carries"), downstreamText(facts)},
        redundancyFact(facts),
    });
    const QStringList inferred = reading.inferred(node);
    m_inferred->setText(inferred.isEmpty() ? QString() : inferredText(inferred));
    m_inferred->setVisible(!inferred.isEmpty());
    setPlainToolTip(m_inferred, inferred.join(u'\n'));
    m_inferred->setAccessibleDescription(inferred.join(u", "_s));
    setAccessibleName(m_name->text());
}

void NodePanel::takeClient(const MapNode& client)
{
    m_mark->hide();
    m_facts->hide();
    m_inferred->hide();
    m_name->setText(client.name);
    m_state->setText({});
    m_words->setText(client.words);
    setAccessibleName(m_name->text());
    // What wraps asks for its height late, and until then the panel would stand as tall as the one before.
    layout()->activate();
    updateGeometry();
}

} // namespace yagura
