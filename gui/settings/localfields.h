// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/settings/systemfields.h"

class QCheckBox;
class QPlainTextEdit;

namespace yagura {

/// What is watched of the machine that Yagura runs on.
class LocalFields final : public SystemFields {
    Q_OBJECT

public:
    explicit LocalFields(QWidget* parent = nullptr);

    void fill(const TargetConfig::Settings& settings) override;
    TargetConfig::Settings settings() const override;

private:
    QCheckBox* m_hostMetrics = nullptr;
    QPlainTextEdit* m_include = nullptr;
    QPlainTextEdit* m_exclude = nullptr;
};

} // namespace yagura
