// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/settings/systemfields.h"

class QLineEdit;

namespace yagura {

/// How a PostgreSQL server is reached: one libpq connection string.
class PostgresqlFields final : public SystemFields {
    Q_OBJECT

public:
    explicit PostgresqlFields(QWidget* parent = nullptr);

    void fill(const TargetConfig::Settings& settings) override;
    TargetConfig::Settings settings() const override;

private:
    QLineEdit* m_dsn = nullptr;
    std::optional<PostgresqlRespond> m_respond; ///< kept as it was read: a leave to act is given in a file, by hand
};

} // namespace yagura
