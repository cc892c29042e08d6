// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/redaction.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace yagura;

namespace {

constexpr QStringView secrets[] = {
    u"postgres://app:hunter2secret@db/orders",
    u"password=hunter2secret",
    u"Authorization: Basic hunter2secret",
};

} // namespace

/// Whatever stands around a secret, it is masked, and the redactor ends.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(data), qsizetype(size));
    const QString before = text.first(text.size() / 2);
    const QString behind = text.sliced(text.size() / 2);
    for (const QStringView secret : secrets) {
        Redactor redactor({});
        const QString planted = before + u'\n' + secret + u'\n' + behind;
        const QString shown = redactor.text(planted).text();
        const bool mayStay = text.contains(u"hunter2");
        if (!mayStay && shown.contains(u"hunter2"))
            std::abort();
        for (const Redaction& one : redactor.redactions()) {
            if (!mayStay && one.before.contains(u"hunter2"))
                std::abort();
        }
    }
    Redactor redactor({});
    redactor.sql(text);
    return 0;
}
