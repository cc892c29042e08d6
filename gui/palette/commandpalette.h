// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>
#include <QString>

#include <functional>

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace yagura {

/// Something the palette can do or go to.
struct PaletteEntry {
    QString text; ///< what is typed for it, and shown
    QString hint; ///< kind or shortcut, quiet at the right
    std::function<void()> run;
};

/// Ctrl+K: type a few letters, go there. Letters match in their order, with gaps: "odb" finds "orders-db".
class CommandPalette final : public QDialog {
    Q_OBJECT

public:
    explicit CommandPalette(QList<PaletteEntry> entries, QWidget* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void narrow(const QString& typed);
    void runCurrent();

    QList<PaletteEntry> m_entries;
    QLineEdit* m_input = nullptr;
    QListView* m_view = nullptr;
    QStandardItemModel* m_model = nullptr;
};

/// How well the typed letters fit: 0 when they do not occur in this order, else larger is better.
int paletteScore(const QString& typed, const QString& text);

} // namespace yagura
