// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/vault.h"

#include <QHash>
#include <QStringList>
#include <QTimer>

#include <optional>

namespace yagura::testing {

/// A vault in memory that answers from the event loop, as the real one does, or fails as it is told.
class FakeVault final : public QObject, public Vault {
public:
    QHash<QString, QByteArray> secrets;
    std::optional<QString> failure; ///< every question is answered with this code
    QStringList asked; ///< "read NAME", "write NAME", "remove NAME"

    void read(const QString& name, Secret answer) override
    {
        asked.append(QStringLiteral("read ") + name);
        if (failure)
            later([answer, failed = failed()] { answer(failed); });
        else if (const auto found = secrets.constFind(name); found != secrets.cend())
            later([answer, bytes = *found] { answer(SecretString(bytes)); });
        else
            later([answer, missing = failed(QStringLiteral("vault.locked_or_missing"))] { answer(missing); });
    }

    void write(const QString& name, const SecretString& secret, Done answer) override
    {
        asked.append(QStringLiteral("write ") + name);
        if (!failure)
            secrets.insert(name, QByteArray(secret.reveal().constData(), secret.reveal().size()));
        finish(answer);
    }

    void remove(const QString& name, Done answer) override
    {
        asked.append(QStringLiteral("remove ") + name);
        if (!failure)
            secrets.remove(name);
        finish(answer);
    }

private:
    Failure failed(const QString& code) const { return {FailureClass::Auth, code, {}}; }
    Failure failed() const { return failed(failure.value_or(QString())); }

    void finish(const Done& answer)
    {
        if (failure)
            later([answer, failed = failed()] { answer(failed); });
        else
            later([answer] { answer(Nothing{}); });
    }

    void later(std::function<void()> answer) { QTimer::singleShot(0, this, std::move(answer)); }
};

} // namespace yagura::testing
