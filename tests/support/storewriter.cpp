// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/poll/bootclock.h"
#include "backends/store/keptincidents.h"

#include <QCoreApplication>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace yagura;

namespace {

/// One line for each entry that was confirmed, in one write: whoever reads it may end us at any moment.
void acknowledge(const QList<RecordEntry>& entries)
{
    QByteArray lines;
    for (const RecordEntry& entry : entries)
        lines += entry.writer.toUtf8() + ' ' + QByteArray::number(entry.sequence) + ' ' + entry.hash.toHex() + '\n';
    [[maybe_unused]] const auto written = ::write(STDOUT_FILENO, lines.constData(), size_t(lines.size()));
}

QList<EntryDraft> nextDrafts(int round)
{
    QList<EntryDraft> drafts;
    for (int i = 0; i <= round % 3; ++i) {
        EntryDraft draft;
        draft.incident = u"0b8f1f5c-9a43-4a35-9a53-6d3f6b0a2c11"_s;
        draft.kind = round == 0 ? u"incident.declared"_s : u"note"_s;
        draft.args = {{u"text"_s, QString::number(round)}};
        if (round % 5 == 0)
            draft.attachments = {{QByteArray::number(round).repeated(2'000), u"text/plain"_s}};
        drafts.append(draft);
    }
    return drafts;
}

} // namespace

/// Writes into the record of the folder that it is given, for as long as it lives, and tells what was confirmed.
int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    KeptIncidents::Parts parts;
    parts.keeper.recorder.place.path = recordFileIn(application.arguments().value(1));
    parts.keeper.recorder.clock = systemClock();
    parts.keeper.recorder.logSocket.clear();
    KeptIncidents store(std::move(parts));
    int round = 0;
    QObject::connect(&store, &IncidentStore::confirmed, &store, [&](quint64, const QList<RecordEntry>& entries) {
        if (store.state().local != StoreState::Local::Durable && store.state().local != StoreState::Local::Checking)
            QCoreApplication::exit(1);
        acknowledge(entries);
        store.append(nextDrafts(++round));
    });
    store.start();
    store.append(nextDrafts(round));
    return QCoreApplication::exec();
}
