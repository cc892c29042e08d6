// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/failure.h"

#include "models/domain/names.h"

namespace yagura {

namespace {

constexpr std::array failureClassNames{
    Named{FailureClass::Refused, "refused"},
    Named{FailureClass::NoAnswer, "no_answer"},
    Named{FailureClass::TooManyConnections, "too_many_connections"},
    Named{FailureClass::Auth, "auth"},
    Named{FailureClass::Permission, "permission"},
    Named{FailureClass::Tls, "tls"},
    Named{FailureClass::Dns, "dns"},
    Named{FailureClass::Protocol, "protocol"},
    Named{FailureClass::Limit, "limit"},
    Named{FailureClass::Internal, "internal"},
};

} // namespace

QString failureClassName(FailureClass failureClass)
{
    return nameIn(failureClassNames, failureClass);
}

std::optional<FailureClass> failureClassFromName(const QString& name)
{
    return valueIn(failureClassNames, name);
}

} // namespace yagura
