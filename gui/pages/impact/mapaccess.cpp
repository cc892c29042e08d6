// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/impact/mapaccess.h"

#include "gui/pages/impact/mapview.h"
#include "models/items/visibletext.h"

#include <QAccessibleWidget>
#include <QPointer>

#include <map>

namespace yagura {

namespace {

/// One node of a map. Known by its key, so that it stays the same while others come and go.
class NodeAccess final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    NodeAccess(MapView* view, QString key) : m_view(view), m_key(std::move(key)) { }

    bool isValid() const override { return m_view && node() >= 0; }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString&) override { }

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        return kind == QAccessible::Name ? m_view->spokenText(node()) : QString();
    }
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect card = m_view->cardRect(node());
        return {m_view->viewport()->mapToGlobal(card.topLeft()), card.size()};
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        const bool isSelected = isValid() && m_view->selectedKey() == m_key;
        state.invalid = !isValid();
        state.selectable = true;
        state.focusable = true;
        state.selected = isSelected;
        state.focused = isSelected && m_view->hasFocus();
        return state;
    }
    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }

    QStringList actionNames() const override { return {pressAction()}; }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }
    void doAction(const QString& name) override
    {
        if (isValid() && name == pressAction())
            m_view->choose(node());
    }

private:
    int node() const { return m_view->map().indexOf(m_key); }

    QPointer<MapView> m_view;
    QString m_key;
};

/// The map itself, with its nodes as children. Children are made when asked for and live as long as this.
class MapAccess final : public QAccessibleWidget {
public:
    explicit MapAccess(MapView* view) : QAccessibleWidget(view, QAccessible::List), m_view(view) { }
    ~MapAccess() override
    {
        for (const auto& [key, id] : m_children)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return int(m_view->map().nodes.size()); }
    QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        const QString key = m_view->map().nodes[index].key;
        const auto known = m_children.find(key);
        if (known != m_children.end())
            return QAccessible::accessibleInterface(known->second);
        auto* made = new NodeAccess(m_view, key);
        m_children.insert({key, QAccessible::registerAccessibleInterface(made)});
        return made;
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        for (const auto& [key, id] : m_children) {
            if (QAccessible::accessibleInterface(id) == child)
                return m_view->map().indexOf(key);
        }
        return -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override
    {
        const QPoint at = m_view->viewport()->mapFromGlobal(QPoint(x, y));
        for (int node = 0; node < childCount(); ++node) {
            if (m_view->cardRect(node).contains(at))
                return child(node);
        }
        return nullptr;
    }
    QAccessibleInterface* focusChild() const override { return child(m_view->selectedNode()); }

private:
    MapView* m_view;
    mutable std::map<QString, QAccessible::Id> m_children;
};

QAccessibleInterface* accessFor(const QString& className, QObject* object)
{
    auto* view = qobject_cast<MapView*>(object);
    const bool isMap = view && className == QLatin1String(MapView::staticMetaObject.className());
    return isMap ? new MapAccess(view) : nullptr;
}

} // namespace

void makeMapsAccessible()
{
    QAccessible::installFactory(&accessFor);
}

void tellMapChanged(MapView& view)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(&view, QAccessible::VisibleDataChanged);
    QAccessible::updateAccessibility(&event);
}

void tellMapSelection(MapView& view)
{
    if (!QAccessible::isActive() || view.selectedNode() < 0)
        return;
    QAccessibleEvent event(&view, view.hasFocus() ? QAccessible::Focus : QAccessible::Selection);
    event.setChild(view.selectedNode());
    QAccessible::updateAccessibility(&event);
}

} // namespace yagura
