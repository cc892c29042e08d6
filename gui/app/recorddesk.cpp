// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/recorddesk.h"

#include "gui/mainwindow/mainwindow.h"
#include "gui/parts/storebanner.h"
#include "gui/style/plaintext.h"
#include "models/items/failurewords.h"
#include "models/items/visibletext.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

struct RecordWords {
    Q_DECLARE_TR_FUNCTIONS(yagura::Record)
};

void askWhere(MainWindow& window, IncidentStore& store)
{
    auto* dialog = new QFileDialog(&window, RecordWords::tr("Save the record elsewhere"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"sqlite"_s);
    // The store itself takes no name that is there already.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    QObject::connect(
        dialog, &QFileDialog::fileSelected, &store, [&store](const QString& path) { store.saveElsewhere(path); });
    dialog->open();
}

void tell(MainWindow& window, const QString& sentence)
{
    auto box = plainMessageBox(&window, u"Yagura"_s, sentence);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box.release()->open();
}

} // namespace

void showRecordState(MainWindow& window, IncidentStore& store)
{
    auto* banner = new StoreBanner;
    window.addBanner(banner);
    banner->take(store.state());
    QObject::connect(&store, &IncidentStore::stateChanged, banner, &StoreBanner::take);
    QObject::connect(
        banner, &StoreBanner::saveElsewhereWanted, &window, [&window, &store] { askWhere(window, store); });
    QObject::connect(&store, &IncidentStore::saved, &window, [&window](quint64, const Result<QString>& path) {
        tell(window,
            path ? RecordWords::tr("The record was saved as %1.").arg(visibleText(*path)) : sentenceOf(path.error()));
    });
}

} // namespace yagura
