// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/redaction.h"

#include <QAbstractTableModel>
#include <QSet>

namespace yagura {

/// What was masked, one row each, with a box to leave it in. Rows come in the order in which they are met in the
/// report.
class RedactionRows final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Keep, Kind, Where };

    using QAbstractTableModel::QAbstractTableModel;

    /// What is kept stays kept where it is found again.
    void setRedactions(const QList<Redaction>& redactions);
    /// Fingerprints of the rows whose box is ticked.
    QList<QByteArray> kept() const;
    /// The rows themselves.
    QList<Redaction> keptRedactions() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    void keptChanged();

private:
    QList<Redaction> m_redactions;
    QSet<QByteArray> m_kept;
};

/// "password", "e-mail address": what kind of thing it is.
QString redactionKindText(const QString& kind);

} // namespace yagura
