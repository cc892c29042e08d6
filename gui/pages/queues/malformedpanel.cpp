// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/queues/malformedpanel.h"

#include "gui/parts/orderedview.h"
#include "gui/parts/panel.h"
#include "gui/style/plaintext.h"
#include "models/items/failurewords.h"
#include "models/items/hexlines.h"
#include "models/items/queues/peekwords.h"
#include "models/items/queues/violationwords.h"

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

QString failureText(const Failure& failure)
{
    return u"%1. %2"_s.arg(sentenceOf(failure), remedyOf(failure)).trimmed();
}

QStringList hexAround(const PeekSample& sample)
{
    // A daemon does not tell them to everybody.
    if (sample.window.isEmpty() && sample.payloadBytes > 0)
        return {MalformedPanel::tr("The bytes are withheld: the token for the daemon has no scope peek.")};
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
      m_effect(wrapped("peekEffect", Token::Text3)), m_failure(wrapped("peekFailure", Token::Unknown)),
      m_schemaFailure(wrapped("schemaFailure", Token::Unknown))
{
    buildPanel();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_optIn);
    layout->addWidget(m_panel);
    connect(m_view, &OrderedView::keySelected, this, &MalformedPanel::showSelected);
}

void MalformedPanel::buildPanel()
{
    m_view->setAccessibleName(tr("Malformed messages"));
    m_view->setWidths({92, 138, 220, 190, 154}, malformedColumn::Fault);
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
    body->addWidget(m_schemaFailure);
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
    m_view->setVisible(m_table->rowCount() > 0);
    m_panel->setTitle(peek.schemaFile.isEmpty() ? tr("Malformed messages") : tr("Malformed messages and schema violations"));
    m_effect->setText(effectText(peek, now));
    m_failure->setVisible(peek.failure.has_value());
    if (peek.failure)
        m_failure->setText(failureText(*peek.failure));
    m_schemaFailure->setVisible(peek.schemaFailure.has_value());
    if (peek.schemaFailure)
        m_schemaFailure->setText(failureText(*peek.schemaFailure));
    showSelected();
}

void MalformedPanel::showSelected()
{
    const QString key = m_view->selectedKey();
    const PeekVerdict& verdict = m_peek.verdict;
    const auto malformed = std::ranges::find(verdict.groups, key, malformedKey);
    if (malformed != verdict.groups.end() && !malformed->samples.isEmpty()) {
        const PeekSample& sample = malformed->samples.first();
        return showPlace(sampleText(sample), hexAround(sample), producerText(verdict));
    }
    const auto groups = verdict.schema ? verdict.schema->groups : QList<ViolationGroup>();
    const auto violation = std::ranges::find(groups, key, violationKey);
    if (violation != groups.end() && !violation->samples.isEmpty())
        return showPlace(violationSampleText(*violation, violation->samples.first()), {}, violationProducerText(*verdict.schema));
    showPlace({}, {}, {});
}

void MalformedPanel::showPlace(const QString& text, const QStringList& hexLines, const QString& producer)
{
    m_place->setVisible(!text.isEmpty());
    m_place->setText(text);
    for (int i = 0; i < mostHexLines; ++i) {
        m_hex[i]->setVisible(i < hexLines.size());
        m_hex[i]->setText(hexLines.value(i));
    }
    m_producer->setVisible(!producer.isEmpty());
    m_producer->setText(producer);
}

} // namespace yagura
