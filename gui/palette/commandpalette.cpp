// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/palette/commandpalette.h"

#include "gui/style/type.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace yagura {

namespace {

constexpr int indexRole = Qt::UserRole + 1;
constexpr qsizetype mostShown = 200;

} // namespace

int paletteScore(const QString& typed, const QString& text)
{
    if (typed.isEmpty())
        return 1;
    // NFKC folds full-width letters and half-width kana, as an input method may leave them.
    const QString wanted = typed.normalized(QString::NormalizationForm_KC).toCaseFolded();
    const QString whole = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    if (const qsizetype at = whole.indexOf(wanted); at >= 0)
        return at == 0 ? 4'000 : 3'000 - int(std::min<qsizetype>(at, 900));
    qsizetype at = -1;
    qsizetype gaps = 0;
    for (const QChar letter : wanted) {
        if (letter.isSpace())
            continue;
        const qsizetype next = whole.indexOf(letter, at + 1);
        if (next < 0)
            return 0;
        gaps += next - at - 1;
        at = next;
    }
    return std::max(1, 1'000 - int(gaps));
}

CommandPalette::CommandPalette(QList<PaletteEntry> entries, QWidget* parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint), m_entries(std::move(entries)), m_input(new QLineEdit),
      m_view(new QListView), m_model(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("palette"));
    setWindowTitle(tr("Go to"));
    m_input->setPlaceholderText(tr("Go to a target, a page, a command"));
    m_input->setAccessibleName(windowTitle());
    m_view->setModel(m_model);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setAccessibleName(windowTitle());
    m_view->setUniformItemSizes(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_input);
    layout->addWidget(m_view);
    resize(scaled(520), scaled(360));

    m_input->installEventFilter(this);
    connect(m_input, &QLineEdit::textChanged, this, &CommandPalette::narrow);
    connect(m_input, &QLineEdit::returnPressed, this, &CommandPalette::runCurrent);
    connect(m_view, &QListView::clicked, this, &CommandPalette::runCurrent);
    narrow({});
}

void CommandPalette::narrow(const QString& typed)
{
    struct Match {
        int score;
        qsizetype index;
    };
    QList<Match> matches;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        if (const int score = paletteScore(typed, m_entries[i].text))
            matches.append({score, i});
    }
    std::ranges::stable_sort(matches, std::ranges::greater(), &Match::score);
    m_model->clear();
    for (const Match& match : matches.first(std::min(matches.size(), mostShown))) {
        const PaletteEntry& entry = m_entries[match.index];
        auto* item
            = new QStandardItem(entry.hint.isEmpty() ? entry.text : entry.text + QStringLiteral("   ") + entry.hint);
        item->setData(match.index, indexRole);
        m_model->appendRow(item);
    }
    m_view->setCurrentIndex(m_model->index(0, 0));
}

void CommandPalette::runCurrent()
{
    const QModelIndex index = m_view->currentIndex();
    if (!index.isValid())
        return;
    const auto run = m_entries[index.data(indexRole).toLongLong()].run;
    accept();
    run();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_input || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Down && key != Qt::Key_Up)
        return QDialog::eventFilter(watched, event);
    const int row = m_view->currentIndex().row() + (key == Qt::Key_Down ? 1 : -1);
    m_view->setCurrentIndex(m_model->index(std::clamp(row, 0, std::max(0, m_model->rowCount() - 1)), 0));
    return true;
}

} // namespace yagura
