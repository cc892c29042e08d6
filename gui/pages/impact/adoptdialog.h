// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/adoption.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace yagura {

class ChoiceRow;
class FaultLines;
class Snippet;

/// Shows what adopting an edge will write, to the letter, and lets the reader choose whether the need is a hard one and
/// what a new service is called. Made for one edge; open() it and listen for wanted(). Stays open until the answer is
/// known.
class AdoptDialog final : public QDialog {
    Q_OBJECT

public:
    /// `sentence` tells what was seen.
    AdoptDialog(const ObservedEdge& edge, const Adoption& proposed, const QString& sentence, QWidget* parent);

    Adoption adoption() const;
    /// Why it was not done; the reader may try again.
    void showFaults(const QList<ConfigFault>& faults);

signals:
    void wanted();

private:
    void preview();
    void agree();

    ObservedEdge m_edge;
    Adoption m_proposed;
    QLineEdit* m_id = nullptr;
    ChoiceRow* m_kind = nullptr;
    Snippet* m_lines = nullptr;
    FaultLines* m_faults = nullptr;
    QPushButton* m_adopt = nullptr;
};

} // namespace yagura
