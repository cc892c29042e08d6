// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/checklist/changearguments.h"

#include "gui/checklist/choicedelegate.h"
#include "gui/settings/formfield.h"
#include "gui/style/plaintext.h"
#include "models/domain/actioncatalogue.h"
#include "models/items/checklist/stepwords.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr int rowsOfSessions = 4;
constexpr int longestArgument = 255;
const QString pid = u"pid"_s;
const QString backendStart = u"backend_start"_s;

/// Where dead letters go is found out by looking; everything else is needed.
bool isNeeded(const QString& argument)
{
    return argument != "to"_L1;
}

} // namespace

ChangeArguments::ChangeArguments(const StepContext& context, QWidget* parent) : QWidget(parent), m_context(context)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    if (asksForSession())
        layout->addWidget(makeSessions());
    const KnownAction* action = knownAction(change().action);
    for (const QString& argument : action ? action->arguments : QStringList()) {
        const bool isOfSession = asksForSession() && (argument == pid || argument == backendStart);
        if (!isOfSession && isNeeded(argument) && change().arguments.value(argument).isEmpty())
            addField(argument);
    }
    setVisible(layout->count() > 0);
}

const ChangeStep& ChangeArguments::change() const
{
    return std::get<ChangeStep>(m_context.content()->content);
}

bool ChangeArguments::asksForSession() const
{
    const KnownAction* action = knownAction(change().action);
    return action && action->arguments.contains(pid) && change().arguments.value(pid).isEmpty();
}

QWidget* ChangeArguments::makeSessions()
{
    auto* part = new QWidget;
    m_caption = new PlainLabel;
    m_caption->setObjectName(u"sessionsCaption"_s);
    m_caption->setType(TypeRole::Caption);
    m_caption->setInk(Token::Text3);
    m_view = new QListView;
    m_view->setObjectName(u"sessions"_s);
    m_view->setAccessibleName(tr("Sessions"));
    m_view->setModel(&m_sessions);
    auto* delegate = new ChoiceDelegate(m_view);
    m_view->setItemDelegate(delegate);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMouseTracking(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->installEventFilter(this);
    m_view->setFixedHeight(rowsOfSessions * delegate->sizeHint({}, {}).height());
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
        m_sessions.choose(current.data(KeyRole).toString());
        emit changed();
    });
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_caption);
    layout->addWidget(m_view);
    return part;
}

// A list would search for what begins with that letter, and the panel's keys would do nothing once a session is chosen.
bool ChangeArguments::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const QString text = static_cast<QKeyEvent*>(event)->text();
        if (!text.isEmpty() && text.front().isLetterOrNumber()) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ChangeArguments::addField(const QString& argument)
{
    auto* line = new QLineEdit(proposalFor(argument));
    line->setObjectName(u"argument."_s + argument);
    line->setMaxLength(longestArgument);
    auto* field = new FormField(argumentText(argument), line);
    connect(field, &FormField::changed, this, &ChangeArguments::changed);
    m_fields.append({argument, field});
    layout()->addWidget(field);
}

/// The queue of the finding that the checklist was started for.
QString ChangeArguments::proposalFor(const QString& argument) const
{
    const QString place = m_context.checklist()->finding().section(u'@', 1);
    const bool isThere = argument == "queue"_L1 && place.section(u'/', 0, 0) == change().target;
    return isThere ? QUrl::fromPercentEncoding(place.section(u'/', 1).toUtf8()) : QString();
}

void ChangeArguments::refresh()
{
    const PicturePtr& picture = m_context.session.picture();
    if (!m_view || !picture)
        return;
    m_sessions.take(sessionChoices(*picture, change().target));
    const QString caption = m_sessions.rowCount() > 0 ? tr("Which session?") : tr("No sessions can be seen now.");
    if (caption != m_caption->fullText())
        m_caption->setText(caption);
    m_view->setVisible(m_sessions.rowCount() > 0);
}

QJsonObject ChangeArguments::arguments() const
{
    QJsonObject all;
    for (auto argument = change().arguments.begin(); argument != change().arguments.end(); ++argument)
        all.insert(argument.key(), *argument);
    if (const SessionChoice* session = m_sessions.chosen()) {
        all.insert(pid, QString::number(session->pid));
        all.insert(backendStart, session->backendStart.toString(Qt::ISODateWithMs));
    }
    for (const auto& [argument, field] : m_fields)
        all.insert(argument, static_cast<QLineEdit*>(field->editor())->text().trimmed());
    return all;
}

bool ChangeArguments::areComplete() const
{
    if (asksForSession() && !m_sessions.chosen())
        return false;
    return std::ranges::none_of(m_fields,
        [](const auto& each) { return static_cast<QLineEdit*>(each.second->editor())->text().trimmed().isEmpty(); });
}

} // namespace yagura
