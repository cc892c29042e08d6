// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/target.h"

#include "models/domain/names.h"

namespace yagura {

namespace {

constexpr std::array targetKindNames {
    Named {TargetKind::Database, "database"},
    Named {TargetKind::Node, "node"},
    Named {TargetKind::Broker, "broker"},
    Named {TargetKind::Service, "service"},
};

constexpr std::array environmentNames{
    Named{Environment::Unset, ""},
    Named{Environment::Prod, "prod"},
    Named{Environment::Stage, "stage"},
    Named{Environment::Dev, "dev"},
};

} // namespace

QString targetKindName(TargetKind kind)
{
    return nameIn(targetKindNames, kind);
}

QString environmentName(Environment environment)
{
    return nameIn(environmentNames, environment);
}

std::optional<Environment> environmentFromName(const QString& name)
{
    return valueIn(environmentNames, name);
}

std::chrono::milliseconds attemptDeadline(std::chrono::milliseconds every)
{
    using namespace std::chrono_literals;
    return std::min<std::chrono::milliseconds>(10s, std::max<std::chrono::milliseconds>(every / 2, 2s));
}

} // namespace yagura
