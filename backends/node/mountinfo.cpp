// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/node/mountinfo.h"

namespace yagura {
namespace {

bool isOctal(char digit)
{
    return digit >= '0' && digit <= '7';
}

bool saysReadOnly(const QByteArray& options)
{
    const QList<QByteArray> words = options.split(',');
    // ext4 since 6.15 no longer flips to "ro" after an error but says this; writes fail all the same.
    return words.contains("ro") || words.contains("emergency_ro");
}

} // namespace

QList<Mount> parseMountInfo(const QByteArray& text)
{
    QList<Mount> mounts;
    for (const QByteArray& line : text.split('\n')) {
        // 36 35 98:0 /mnt1 /mnt2 rw,noatime master:1 - ext3 /dev/root rw,errors=continue
        const QList<QByteArray> fields = line.split(' ');
        const qsizetype dash = fields.indexOf("-", 6);
        if (dash < 0 || fields.size() < dash + 4)
            continue;
        bool isNumber = false;
        Mount mount;
        mount.id = fields[0].toInt(&isNumber);
        if (!isNumber)
            continue;
        mount.parent = fields[1].toInt();
        mount.device = fields[2];
        mount.root = unescapeOctal(fields[3]);
        mount.point = unescapeOctal(fields[4]);
        mount.type = unescapeOctal(fields[dash + 1]);
        mount.source = unescapeOctal(fields[dash + 2]);
        mount.readOnly = saysReadOnly(fields[5]) || saysReadOnly(fields[dash + 3]);
        mounts.append(mount);
    }
    return mounts;
}

QByteArray unescapeOctal(const QByteArray& text)
{
    if (!text.contains('\\'))
        return text;
    QByteArray plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool escaped = text[i] == '\\' && i + 3 < text.size() && text[i + 1] <= '3' && isOctal(text[i + 1])
            && isOctal(text[i + 2]) && isOctal(text[i + 3]);
        if (!escaped) {
            plain += text[i];
            continue;
        }
        plain += char(((text[i + 1] - '0') << 6) | ((text[i + 2] - '0') << 3) | (text[i + 3] - '0'));
        i += 3;
    }
    return plain;
}

QString nameOf(const QByteArray& bytes)
{
    return QString::fromUtf8(bytes);
}

bool liesIn(const QByteArray& path, const QByteArray& folder)
{
    return folder == "/" || (path.startsWith(folder) && (path.size() == folder.size() || path[folder.size()] == '/'));
}

} // namespace yagura
