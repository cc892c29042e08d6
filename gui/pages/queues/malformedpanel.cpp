// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/queues/malformedpanel.h"

#include "gui/parts/orderedview.h"
#include "gui/parts/panel.h"
#include "gui/style/plaintext.h"
#include "models/items/failurewords.h"
#include "models/items/hexlines.h"
#include "models/items/queues/peekwords.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace yagura {

using namespace Qt::StringLiterals;

namespace {

/// Bytes before and behind the culprit: three or four lines.
constexpr qint64 reach = 24;
constexpr int mostHexLines = 4;
constexpr int shownRows = 4;

PlainLabel* line(const char* name, TypeRole type, Token ink)
{
    auto* label = new PlainLabel;
    label->setObjectName(QString::fromLatin1(name));
    label->setType(type);
    label->setInk(ink);
    label->setContentsMargins(12, 0, 12, 0);
    return label;
}

PlainLabel* wrapped(const char* name, Token ink)
{
    auto* label = line(name, TypeRole::Small, ink);
    label->setWordWrap(true);
    return label;
}

QStringList hexAround(const PeekSample& sample)
{
    const qint64 culprit = sample.fault.offset;
    const qint64 from = std::max(culprit - reach, sample.windowOffset);
    const auto bytes = sample.window.mid(from - sample.windowOffset, culprit + reach - from);
    return hexLines(bytes, from, culprit).mid(0, mostHexLines);
}

} // namespace

MalformedPanel::MalformedPanel(QWidget* parent)
    : QWidget(parent), m_table(new MalformedTable(malformedColumns())), m_optIn(wrapped("peekOptIn", Token::Text3)),
      m_panel(new Panel(tr("Malformed messages"))),
      m_view(new OrderedView(std::unique_ptr<SnapshotTable>(m_table), "malformed")),
      m_place(wrapped("malformedPlace", Token::Text)), m_producer(wrapped("malformedProducer", Token::Text)),
      m_effect(wrapped("peekEffect", Token::Text3)), m_failure(wrapped("peekFailure", Token::Unknown))
{
    buildPanel();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_optIn);
    layout->addWidget(m_panel);
    connect(m_view, &OrderedView::keySelected, this, &MalformedPanel::showSample);
}

void MalformedPanel::buildPanel()
{
    m_view->setAccessibleName(tr("Malformed messages"));
    m_view->setWidths({74, 260, 220, 130}, malformedColumn::Fault);
    m_view->orderBy(malformedColumn::Count, Qt::DescendingOrder);
    m_view->setSelectsWorst(true);
    m_view->setEmptyText(tr("None among those looked at."));
    m_view->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_view->setFixedHeight(m_view->horizontalHeader()->height() + shownRows * m_view->verticalHeader()->defaultSectionSize());
    auto* body = m_panel->body();
    body->setSpacing(4);
    body->addWidget(m_view);
    body->addWidget(m_place);
    for (int i = 0; i < mostHexLines; ++i) {
        m_hex.append(line("malformedHex", TypeRole::Mono, Token::Text2));
        body->addWidget(m_hex.last());
    }
    body->addWidget(m_producer);
    body->addWidget(m_failure);
    body->addWidget(m_effect);
    body->addSpacing(4);
}

void MalformedPanel::take(const BrokerHealth& health, const QString& object, const Moment& now)
{
    const auto found = std::ranges::find(health.peeks, object, &QueuePeek::object);
    const bool isPeeked = found != health.peeks.end();
    m_optIn->setVisible(!isPeeked);
    m_panel->setVisible(isPeeked);
    if (isPeeked)
        showPeek(*found, now);
    else
        m_optIn->setText(optInText(object));
}

void MalformedPanel::showPeek(const QueuePeek& peek, const Moment& now)
{
    m_peek = peek;
    m_panel->setNote(peek.readAt ? countsText(peek.verdict) : QString());
    m_panel->setCaption(peek.isOutdated ? tr("of an older look") : QString());
    m_table->merge(malformedRows(peek));
    m_view->settle();
    m_view->setVisible(!peek.verdict.groups.isEmpty());
    m_effect->setText(effectText(peek, now));
    m_failure->setVisible(peek.failure.has_value());
    if (peek.failure)
        m_failure->setText(u"%1. %2"_s.arg(sentenceOf(*peek.failure), remedyOf(*peek.failure)).trimmed());
    m_producer->setText(producerText(peek.verdict));
    m_producer->setVisible(peek.verdict.malformed > 0);
    showSample();
}

void MalformedPanel::showSample()
{
    const QString key = m_view->selectedKey();
    const auto& groups = m_peek.verdict.groups;
    const auto group
        = std::ranges::find_if(groups, [&](const MalformedGroup& each) { return each.signature.key() == key; });
    const bool isThere = group != groups.end() && !group->samples.isEmpty();
    m_place->setVisible(isThere);
    const QStringList lines = isThere ? hexAround(group->samples.first()) : QStringList();
    if (isThere)
        m_place->setText(sampleText(group->samples.first()));
    for (int i = 0; i < mostHexLines; ++i) {
        m_hex[i]->setVisible(i < lines.size());
        m_hex[i]->setText(lines.value(i));
    }
}

} // namespace yagura
