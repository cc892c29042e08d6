// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/redaction/maskspan.h"

#include <QList>
#include <QSet>
#include <QString>

namespace yagura {

/// Text that has been through a redactor: the only text that a report may hold. Nothing else makes one.
class RedactedText final {
public:
    RedactedText() = default;

    const QString& text() const { return m_text; }
    bool operator==(const RedactedText&) const = default;

private:
    friend class Redactor;
    explicit RedactedText(QString text) : m_text(std::move(text)) { }
    QString m_text;
};

/// One thing that was masked.
struct Redaction {
    QString kind; ///< "dsn_password", "password", "authorization", "aws_key", "jwt", "pem", "secret", "card", "phone",
                  ///< "my_number", "email", "address", "literal"
    QString before; ///< a few words around it as they stand in the report: it itself is masked
    QByteArray fingerprint; ///< of what was masked, seeded per redactor: the same secret is counted once

    bool operator==(const Redaction&) const = default;
};

/// Masks what must not leave with a report. A pass over free text; linear in its length, no regular expression of a
/// user. Keeps what it masked, for the count and for the preview. Used from one thread.
class Redactor final {
public:
    struct Rules {
        bool addresses = true; ///< IP addresses of clients, e-mail addresses
        bool literals = true; ///< literals of SQL statements
        QList<QByteArray> kept; ///< fingerprints that a person decided to keep, for this export
        QByteArray
            seed {}; ///< of the fingerprints; that of the preview, so that `kept` means the same; empty: a new one
    };

    explicit Redactor(Rules rules);

    /// Names, sentences, notes, output of looks.
    RedactedText text(const QString& text);
    /// A statement: its literals are masked, too.
    RedactedText sql(const QString& statement);
    /// What the program itself made: codes, times, numbers. Never a text from outside.
    static RedactedText own(const QString& text) { return RedactedText(text); }

    /// What was masked, each secret once, in the order in which it was met.
    const QList<Redaction>& redactions() const { return m_redactions; }
    const QByteArray& seed() const { return m_seed; }

private:
    RedactedText masked(const QString& text, MaskSpans spans);

    Rules m_rules;
    QByteArray m_seed;
    QSet<QByteArray> m_known; ///< fingerprints of the redactions
    QList<Redaction> m_redactions;
};

} // namespace yagura
