// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/jsonfile.h"

#include "models/domain/jsonscanner.h"

#include <QFile>
#include <QIODevice>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr qint64 pieceSize = 256 * 1024;
// A fault may be told up to that many bytes after its place: the word that it stands in is read to its end.
constexpr qsizetype tailSize = FaultWindow::reach + 32;

QString errorOf(const QIODevice& device)
{
    return device.errorString().isEmpty() ? u"?"_s : device.errorString();
}

/// Cuts the window out of the last bytes that were read, and reads on where it reaches further.
FaultWindow windowIn(QIODevice& device, QByteArray last, qint64 lastOffset, qint64 culprit)
{
    const qint64 wanted = culprit + FaultWindow::reach + 1 - (lastOffset + last.size());
    if (wanted > 0)
        last += device.read(wanted);
    const qint64 from = std::max(lastOffset, culprit - FaultWindow::reach);
    return {from, last.mid(from - lastOffset, culprit + FaultWindow::reach + 1 - from)};
}

} // namespace

JsonFileVerdict judgeJson(QIODevice& device, const QString& name)
{
    JsonFileVerdict judged {name, {}, {}, {}};
    JsonScanner scanner({.duplicateKeys = true});
    QByteArray piece(pieceSize, Qt::Uninitialized);
    QByteArray last;
    qint64 offset = 0;
    while (true) {
        const qint64 size = device.read(piece.data(), piece.size());
        if (size < 0) {
            judged.error = errorOf(device);
            return judged;
        }
        const QByteArrayView bytes = QByteArrayView(piece).first(size);
        last = last.right(tailSize) + bytes.toByteArray();
        offset += size;
        if (size == 0 || !scanner.feed(bytes))
            break;
    }
    judged.verdict = scanner.finish();
    if (judged.verdict.fault)
        judged.window = windowIn(device, last, offset - last.size(), judged.verdict.fault->offset);
    return judged;
}

JsonFileVerdict judgeJsonFile(const QString& name)
{
    QFile file(name);
    const bool isOpen
        = name == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    if (!isOpen)
        return {name, errorOf(file), {}, {}};
    return judgeJson(file, name);
}

} // namespace yagura
