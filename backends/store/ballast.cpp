// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/store/ballast.h"

#include "backends/store/descriptor.h"
#include "backends/store/storefile.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>

namespace yagura::store {

Ballast::Ballast(QString path) : m_path(std::move(path)) { }

bool Ballast::isThere() const
{
    return QFileInfo(m_path).size() >= size;
}

bool Ballast::make() const
{
    if (isThere())
        return true;
    if (freeSpace(QFileInfo(m_path).absolutePath()).value_or(0) < size + besides)
        return false;
    const QByteArray name = QFile::encodeName(m_path);
    const Descriptor file(::open(name.constData(), O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0600));
    // A file with holes would give nothing back.
    if (file.get() >= 0 && ::posix_fallocate(file.get(), 0, size) == 0)
        return true;
    ::unlink(name.constData());
    return false;
}

bool Ballast::release() const
{
    return QFileInfo(m_path).size() > 0 && ::unlink(QFile::encodeName(m_path).constData()) == 0;
}

} // namespace yagura::store
