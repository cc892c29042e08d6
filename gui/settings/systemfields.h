// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/settings/formcolumn.h"
#include "models/domain/configuration.h"

#include <optional>

namespace yagura {

/// The fields that only targets of one system have.
class SystemFields : public FormColumn {
    Q_OBJECT

public:
    using FormColumn::FormColumn;

    /// Shows these settings; those of another system leave the fields as they are when new.
    virtual void fill(const TargetConfig::Settings& settings) = 0;
    virtual TargetConfig::Settings settings() const = 0;
    /// What is entered but cannot even be told to others, because no value can be made of it.
    virtual std::optional<ConfigFault> faultOfEntry() const { return std::nullopt; }
};

} // namespace yagura
