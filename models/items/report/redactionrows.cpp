// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/report/redactionrows.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

struct Words {
    const char* kind;
    const char* text;
};

constexpr Words words[] = {
    {"dsn_password", QT_TRANSLATE_NOOP("yagura::Redactions", "password in an address")},
    {"password", QT_TRANSLATE_NOOP("yagura::Redactions", "password")},
    {"authorization", QT_TRANSLATE_NOOP("yagura::Redactions", "log-in of a request")},
    {"aws_key", QT_TRANSLATE_NOOP("yagura::Redactions", "AWS key")},
    {"jwt", QT_TRANSLATE_NOOP("yagura::Redactions", "token (JWT)")},
    {"pem", QT_TRANSLATE_NOOP("yagura::Redactions", "key or certificate")},
    {"secret", QT_TRANSLATE_NOOP("yagura::Redactions", "looks like a secret")},
    {"card", QT_TRANSLATE_NOOP("yagura::Redactions", "card number")},
    {"phone", QT_TRANSLATE_NOOP("yagura::Redactions", "phone number")},
    {"my_number", QT_TRANSLATE_NOOP("yagura::Redactions", "My Number")},
    {"email", QT_TRANSLATE_NOOP("yagura::Redactions", "e-mail address")},
    {"address", QT_TRANSLATE_NOOP("yagura::Redactions", "IP address")},
    {"literal", QT_TRANSLATE_NOOP("yagura::Redactions", "value in a statement")},
};

} // namespace

QString redactionKindText(const QString& kind)
{
    const auto known
        = std::ranges::find_if(words, [&](const Words& one) { return kind == QLatin1StringView(one.kind); });
    return known == std::end(words) ? kind : QCoreApplication::translate("yagura::Redactions", known->text);
}

void RedactionRows::setRedactions(const QList<Redaction>& redactions)
{
    if (m_redactions == redactions)
        return;
    // Another report: nothing of the rows before is worth keeping but the decisions.
    beginResetModel();
    m_redactions = redactions;
    endResetModel();
    emit keptChanged();
}

QList<QByteArray> RedactionRows::kept() const
{
    QList<QByteArray> fingerprints;
    for (const Redaction& one : keptRedactions())
        fingerprints.append(one.fingerprint);
    return fingerprints;
}

QList<Redaction> RedactionRows::keptRedactions() const
{
    QList<Redaction> rows;
    std::ranges::copy_if(m_redactions, std::back_inserter(rows),
        [this](const Redaction& one) { return m_kept.contains(one.fingerprint); });
    return rows;
}

int RedactionRows::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_redactions.size());
}

int RedactionRows::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 3;
}

QVariant RedactionRows::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Redaction& row = m_redactions[index.row()];
    if (index.column() == Keep && role == Qt::CheckStateRole)
        return m_kept.contains(row.fingerprint) ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::AccessibleTextRole && index.column() == Keep)
        return QCoreApplication::translate("yagura::Redactions", "leave in: %1").arg(row.before);
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == Kind)
        return redactionKindText(row.kind);
    return index.column() == Where ? QVariant(row.before) : QVariant();
}

bool RedactionRows::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != Keep || role != Qt::CheckStateRole)
        return false;
    const QByteArray& fingerprint = m_redactions[index.row()].fingerprint;
    if (value.toInt() == Qt::Checked)
        m_kept.insert(fingerprint);
    else
        m_kept.remove(fingerprint);
    emit dataChanged(index, index, {Qt::CheckStateRole});
    emit keptChanged();
    return true;
}

QVariant RedactionRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Keep:
        return QCoreApplication::translate("yagura::Redactions", "Leave in");
    case Kind:
        return QCoreApplication::translate("yagura::Redactions", "What");
    default:
        return QCoreApplication::translate("yagura::Redactions", "Where it stands");
    }
}

Qt::ItemFlags RedactionRows::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.column() == Keep ? usual | Qt::ItemIsUserCheckable : usual;
}

} // namespace yagura
