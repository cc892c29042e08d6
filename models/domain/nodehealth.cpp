// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/nodehealth.h"

#include "models/domain/names.h"

namespace yagura {

namespace {

constexpr std::array stateNames{
    Named{Filesystem::State::Ok, "ok"},
    Named{Filesystem::State::Hung, "hung"},
    Named{Filesystem::State::DeviceError, "device_error"},
    Named{Filesystem::State::NoPermission, "no_permission"},
};

} // namespace

// Blocks reserved for root count neither as used nor as free, as in df.
std::optional<double> Filesystem::usedRatio() const
{
    if (!usedBytes || !availableBytes)
        return std::nullopt;
    const double all = double(*usedBytes) + double(*availableBytes);
    return all > 0 ? std::optional(double(*usedBytes) / all) : std::nullopt;
}

std::optional<double> Filesystem::inodesUsedRatio() const
{
    if (!inodesTotal || !inodesFree || *inodesTotal <= 0)
        return std::nullopt;
    return double(*inodesTotal - *inodesFree) / double(*inodesTotal);
}

QString filesystemStateName(Filesystem::State state)
{
    return nameIn(stateNames, state);
}

} // namespace yagura
