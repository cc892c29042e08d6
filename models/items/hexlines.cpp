// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/hexlines.h"

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr qint64 bytesOfALine = 16;

} // namespace

QStringList hexLines(QByteArrayView bytes, qint64 offset, qint64 culprit)
{
    QStringList lines;
    const qint64 end = offset + bytes.size();
    for (qint64 line = offset / bytesOfALine * bytesOfALine; line < end; line += bytesOfALine) {
        QString hex;
        QString text;
        for (qint64 at = line; at < line + bytesOfALine; ++at) {
            const bool isThere = at >= offset && at < end;
            const uchar byte = isThere ? uchar(bytes[at - offset]) : 0;
            const QString pair = isThere ? QString::number(byte, 16).rightJustified(2, u'0') : u"  "_s;
            hex += at == culprit && isThere ? u'⟨' + pair + u'⟩' : u' ' + pair + u' ';
            text += !isThere ? QChar(u' ') : byte >= 0x20 && byte < 0x7f ? QChar(ushort(byte)) : QChar(u'.');
        }
        const QString place = QString::number(line, 16).rightJustified(8, u'0');
        lines.append((place + u"  "_s + hex + u"  "_s + text).trimmed());
    }
    return lines;
}

} // namespace yagura
