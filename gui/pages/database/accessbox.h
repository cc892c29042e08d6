// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/databasehealth.h"

#include <QWidget>

class QVBoxLayout;

namespace yagura {

class Panel;

/// What we may not see on a server, and the statement that lets us, ready to be copied. Hidden when nothing is missing.
class AccessBox final : public QWidget {
    Q_OBJECT

public:
    explicit AccessBox(QWidget* parent = nullptr);

    void setMissing(const QList<MissingAccess>& missing);

private:
    QWidget* entryFor(const MissingAccess& access);

    QList<MissingAccess> m_missing;
    Panel* m_panel;
};

} // namespace yagura
