// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/redaction.h"

#include <QWidget>

class QListWidget;

namespace yagura {

class PlainLabel;

/// What is masked in a report, each thing once with the words around it. What a person ticks stays readable.
class MaskedList final : public QWidget {
    Q_OBJECT

public:
    explicit MaskedList(QWidget* parent = nullptr);

    /// Those that were ticked stay so: the same secret has the same fingerprint in each preview.
    void showRedactions(const QList<Redaction>& redactions);
    /// Fingerprints of what stays readable.
    const QList<QByteArray>& kept() const { return m_kept; }
    void setChangeable(bool isChangeable);

private:
    void takeTicks();

    PlainLabel* m_counts = nullptr;
    PlainLabel* m_hint = nullptr;
    QListWidget* m_list = nullptr;
    QList<QByteArray> m_kept;
};

} // namespace yagura
