// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/targetslist.h"

#include "gui/parts/panel.h"
#include "gui/settings/systemwords.h"
#include "gui/settings/targetrowdelegate.h"
#include "gui/style/plaintext.h"
#include "models/items/visibletext.h"

#include <QHBoxLayout>
#include <QListView>
#include <QPushButton>
#include <QShortcut>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

QStandardItem* itemFor(const TargetConfig& config)
{
    const QString environment = environmentName(config.target.environment);
    const QString system = systemText(config.target.system);
    const QString where = config.writable ? TargetsList::tr("kept by the desktop") : config.place.text();
    auto* item = new QStandardItem(config.target.id);
    item->setData(environment, TargetRowDelegate::EnvironmentRole);
    item->setData(config.target.address.isEmpty() ? system : system + u" · "_s + config.target.address,
        TargetRowDelegate::SystemRole);
    item->setData(config.writable ? where : shortPlaceText(config.place), TargetRowDelegate::PlaceRole);
    item->setData(!config.writable, TargetRowDelegate::LockedRole);
    const QStringList words {config.target.id, system, config.target.address, environment, where,
        config.writable ? QString() : TargetsList::tr("read-only")};
    item->setData(visibleText(words.join(u", "_s).replace(u", , "_s, u", "_s)), Qt::AccessibleTextRole);
    return item;
}

} // namespace

TargetsList::TargetsList(QWidget* parent)
    : QWidget(parent), m_model(new QStandardItemModel(this)), m_view(new QListView)
{
    m_view->setObjectName(u"targets"_s);
    m_view->setAccessibleName(tr("Targets"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new TargetRowDelegate(m_view));
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);

    auto* panel = new Panel(tr("Targets"));
    panel->body()->addWidget(m_view, 1);
    panel->body()->addWidget(makeButtons());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(panel);
    setFocusProxy(m_view);

    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        follow();
        emit currentChanged();
    });
    // Later, so that the Enter that asked for it does not press the button that appears.
    connect(
        m_view, &QListView::activated, this,
        [this] {
            if (const auto target = current(); target && target->writable)
                emit editRequested();
        },
        Qt::QueuedConnection);
    follow();
}

QWidget* TargetsList::makeButtons()
{
    const auto button = [this](const QString& text, const char* name, const QKeySequence& keys, auto act) {
        auto* made = new QPushButton(text);
        made->setObjectName(QLatin1StringView(name));
        made->setShortcut(keys);
        setPlainToolTip(made, keys.toString(QKeySequence::NativeText));
        connect(made, &QPushButton::clicked, this, act);
        return made;
    };
    auto* add = button(tr("Add"), "add", Qt::CTRL | Qt::Key_N, &TargetsList::addRequested);
    m_edit = button(tr("Edit"), "edit", Qt::Key_F2, &TargetsList::editRequested);
    m_remove = button(tr("Remove"), "remove", {}, &TargetsList::removeRequested);
    auto* shortcut = new QShortcut(Qt::Key_Delete, m_view);
    shortcut->setContext(Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, m_remove, &QPushButton::click);
    setPlainToolTip(m_remove, shortcut->key().toString(QKeySequence::NativeText));

    auto* buttons = new QWidget;
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(12, 10, 12, 12);
    row->setSpacing(8);
    row->addWidget(add);
    row->addWidget(m_edit);
    row->addWidget(m_remove);
    row->addStretch();
    return buttons;
}

void TargetsList::follow()
{
    const auto target = current();
    const bool isOurs = target && target->writable;
    m_edit->setEnabled(isOurs);
    m_remove->setEnabled(isOurs && !m_isRemoving);
}

void TargetsList::setRemoving(bool isRemoving)
{
    m_isRemoving = isRemoving;
    follow();
}

void TargetsList::setTargets(const QList<TargetConfig>& targets)
{
    if (targets == m_targets)
        return;
    const auto chosen = current();
    const int row = m_view->currentIndex().row();
    m_targets = targets;
    {
        const QSignalBlocker quiet(m_view->selectionModel());
        m_model->clear();
        for (const TargetConfig& target : targets)
            m_model->appendRow(itemFor(target));
    }
    const QString id = chosen ? chosen->target.id : QString();
    if (target(id))
        select(id);
    else
        m_view->setCurrentIndex(m_model->index(std::clamp(row, 0, std::max(0, int(targets.size()) - 1)), 0));
    follow();
    emit currentChanged();
}

void TargetsList::select(const QString& id)
{
    const auto found = std::ranges::find(m_targets, id, [](const TargetConfig& each) { return each.target.id; });
    if (found != m_targets.end())
        m_view->setCurrentIndex(m_model->index(int(found - m_targets.begin()), 0));
}

std::optional<TargetConfig> TargetsList::current() const
{
    const int row = m_view->currentIndex().row();
    return row >= 0 && row < m_targets.size() ? std::optional(m_targets[row]) : std::nullopt;
}

std::optional<TargetConfig> TargetsList::target(const QString& id) const
{
    const auto found = std::ranges::find(m_targets, id, [](const TargetConfig& each) { return each.target.id; });
    return found == m_targets.end() ? std::nullopt : std::optional(*found);
}

} // namespace yagura
