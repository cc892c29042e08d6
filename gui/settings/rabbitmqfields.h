// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/settings/systemfields.h"

class QLineEdit;

namespace yagura {

class PathField;

/// How the management API of a RabbitMQ broker is reached.
class RabbitmqFields final : public SystemFields {
    Q_OBJECT

public:
    explicit RabbitmqFields(QWidget* parent = nullptr);

    void fill(const TargetConfig::Settings& settings) override;
    TargetConfig::Settings settings() const override;
    std::optional<ConfigFault> faultOfEntry() const override;

private:
    QLineEdit* m_url = nullptr;
    QLineEdit* m_user = nullptr;
    PathField* m_ca = nullptr;
    std::optional<PeekSettings> m_peek; ///< kept as it was read: a leave to disturb is given in a file, by hand
    QList<QueueSchema> m_schemas; ///< likewise
    std::optional<RabbitmqRespond> m_respond; ///< likewise a leave to act
};

} // namespace yagura
