// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/wrong/ackdialog.h"

#include "gui/settings/choicerow.h"
#include "gui/style/plaintext.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr int longestOwner = 80;
constexpr int longestComment = 400;

PlainLabel* caption(const QString& text, QWidget* buddy)
{
    auto* label = new PlainLabel(text);
    label->setType(TypeRole::Small);
    label->setInk(Token::Text2);
    label->setBuddy(buddy);
    return label;
}

} // namespace

AckDialog::AckDialog(const QString& title, const QString& owner, QWidget* parent)
    : QDialog(parent), m_owner(new QLineEdit(owner)), m_comment(new QLineEdit),
      m_time(new ChoiceRow({{u"900"_s, tr("15 min")}, {u"3600"_s, tr("1 h")}, {u"14400"_s, tr("4 h")},
          {u"0"_s, tr("until it clears")}}))
{
    setWindowTitle(tr("Acknowledge"));
    m_owner->setObjectName(u"owner"_s);
    m_owner->setMaxLength(longestOwner);
    m_owner->setAccessibleName(tr("Owner"));
    m_comment->setObjectName(u"comment"_s);
    m_comment->setMaxLength(longestComment);
    m_comment->setPlaceholderText(tr("What you are doing about it"));
    m_comment->setAccessibleName(tr("Comment"));
    m_time->setValue(u"3600"_s);

    auto* heading = new PlainLabel(title);
    heading->setType(TypeRole::BodyStrong);
    heading->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto* take = buttons->addButton(tr("Acknowledge"), QDialogButtonBox::AcceptRole);
    take->setProperty("primary", true);
    take->setDefault(true);
    connect(m_owner, &QLineEdit::textChanged, take, [take](const QString& text) { take->setEnabled(!text.trimmed().isEmpty()); });
    take->setEnabled(!owner.trimmed().isEmpty());
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(4);
    layout->addWidget(heading);
    layout->addSpacing(8);
    layout->addWidget(caption(tr("Owner"), m_owner));
    layout->addWidget(m_owner);
    layout->addSpacing(8);
    layout->addWidget(caption(tr("Comment"), m_comment));
    layout->addWidget(m_comment);
    layout->addSpacing(8);
    layout->addWidget(caption(tr("Comes back loudly after"), m_time));
    layout->addWidget(m_time);
    layout->addSpacing(16);
    layout->addWidget(buttons);
    setMinimumWidth(scaled(420));
    m_comment->setFocus();
}

Ack AckDialog::ack(const Finding& finding, const QDateTime& utc) const
{
    Ack ack {Ack::Kind::Taken, finding.id, m_owner->text().trimmed(), m_comment->text().trimmed(), finding.severity, utc,
        std::nullopt};
    if (const qint64 seconds = m_time->value().toLongLong(); seconds > 0)
        ack.until = utc.addSecs(seconds);
    return ack;
}

// The environment and the number of the account, because asking for its name may go over a network.
QString nameOfUser()
{
    const QString told = qEnvironmentVariable("USER", qEnvironmentVariable("LOGNAME"));
    // Nobody must not be told as Yagura itself in the record.
    return told.isEmpty() ? u"uid %1"_s.arg(::geteuid()) : told;
}

} // namespace yagura
