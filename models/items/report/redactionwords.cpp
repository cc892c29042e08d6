// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/report/redactionwords.h"

#include "models/items/visibletext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

struct MaskTalk {
    Q_DECLARE_TR_FUNCTIONS(yagura::Export)
};

struct Kind {
    QLatin1StringView kind;
    const char* text;
};
constexpr std::array kinds {
    Kind {"dsn_password"_L1, QT_TRANSLATE_NOOP("yagura::Export", "password in an address")},
    Kind {"password"_L1, QT_TRANSLATE_NOOP("yagura::Export", "password or token")},
    Kind {"authorization"_L1, QT_TRANSLATE_NOOP("yagura::Export", "credential of a request")},
    Kind {"aws_key"_L1, QT_TRANSLATE_NOOP("yagura::Export", "AWS key")},
    Kind {"jwt"_L1, QT_TRANSLATE_NOOP("yagura::Export", "signed token (JWT)")},
    Kind {"pem"_L1, QT_TRANSLATE_NOOP("yagura::Export", "key or certificate")},
    Kind {"secret"_L1, QT_TRANSLATE_NOOP("yagura::Export", "looks like a secret")},
    Kind {"card"_L1, QT_TRANSLATE_NOOP("yagura::Export", "card number")},
    Kind {"phone"_L1, QT_TRANSLATE_NOOP("yagura::Export", "phone number")},
    Kind {"my_number"_L1, QT_TRANSLATE_NOOP("yagura::Export", "My Number")},
    Kind {"email"_L1, QT_TRANSLATE_NOOP("yagura::Export", "e-mail address")},
    Kind {"address"_L1, QT_TRANSLATE_NOOP("yagura::Export", "IP address")},
    Kind {"literal"_L1, QT_TRANSLATE_NOOP("yagura::Export", "value in a statement")},
};

} // namespace

QString redactionKindText(const QString& kind)
{
    const auto known = std::ranges::find_if(kinds, [&kind](const Kind& each) { return each.kind == kind; });
    return known == kinds.end() ? visibleText(kind) : MaskTalk::tr(known->text);
}

QString redactionsText(const QList<Redaction>& redactions)
{
    if (redactions.isEmpty())
        return MaskTalk::tr("Nothing had to be masked.");
    QStringList met;
    for (const Redaction& redaction : redactions) {
        if (!met.contains(redaction.kind))
            met.append(redaction.kind);
    }
    QStringList counts;
    for (const QString& kind : met)
        counts.append(
            MaskTalk::tr("%1 × %2", "how many of which kind: 3 × password")
                .arg(std::ranges::count(redactions, kind, &Redaction::kind))
                .arg(redactionKindText(kind)));
    return MaskTalk::tr("%n masked: %1", nullptr, int(redactions.size()))
        .arg(counts.join(MaskTalk::tr(", ", "between two counts")));
}

} // namespace yagura
