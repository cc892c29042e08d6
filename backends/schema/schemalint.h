// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/config/configfaults.h"
#include "backends/schema/messageschema.h"

#include <QSet>

#include <optional>

namespace yagura {

/// Looks a schema through before anything is held against it: every subschema, also one that nothing refers to, and
/// where each reference leads. Fills in what the check needs. Nothing recurses, so a schema of any shape is looked at
/// in bounds.
class SchemaLint final {
public:
    /// `text` is valid JSON and `schema.root` what it says; both must outlive the lint.
    SchemaLint(QByteArrayView text, const QString& file, MessageSchema& schema);

    QList<ConfigFault> faults();

private:
    struct Keyword;
    struct Subschema {
        QString pointer;
        QJsonValue value;
    };
    struct Reference {
        QString from; ///< pointer of the subschema that it stands in
        QString says;
    };
    /// What one keyword of one subschema says.
    struct Spot {
        QString key;
        QString schema; ///< pointer of the subschema
        QString pointer; ///< of what the keyword says
        QJsonValue says;
        bool isInPlace = false; ///< its subschemas are held against the same value
    };
    static const QHash<QString, Keyword>& keywords();

    void lookAtDialect();
    void lookAtAll();
    void lookAt(const Subschema& subschema);
    void lookAtId(const QString& pointer, const QJsonObject& subschema);

    void schema(const Spot& spot);
    void schemas(const Spot& spot);
    void schemaOrSchemas(const Spot& spot);
    void namedSchemas(const Spot& spot);
    void dependencies(const Spot& spot);
    void patternedSchemas(const Spot& spot);
    void reference(const Spot& spot);
    void types(const Spot& spot);
    void values(const Spot& spot);
    void number(const Spot& spot);
    void numberOrBoolean(const Spot& spot);
    void divisor(const Spot& spot);
    void count(const Spot& spot);
    void boolean(const Spot& spot);
    void pattern(const Spot& spot);
    void strings(const Spot& spot);
    void namedStrings(const Spot& spot);
    void unsupported(const Spot& spot);

    bool expect(bool isRight, const Spot& spot, const QString& expected);
    void keepPattern(const QString& pointer, const QString& text);
    void add(const Spot& of, const QString& pointer, const QJsonValue& value);
    void enqueue(const QString& pointer, const QJsonValue& value);
    void resolve(const Reference& reference);
    std::optional<QString> pointerOf(const QString& says) const;
    bool isBelowAnotherBase(const QString& pointer) const;
    void refuseCircles();
    void note(const QString& pointer, const QString& code, const QJsonObject& args = {});

    QByteArrayView m_text;
    MessageSchema& m_schema;
    ConfigFaults m_faults;
    QString m_idKey = QStringLiteral("$id");
    QString m_rootId;
    QList<Subschema> m_due;
    QList<Reference> m_references; ///< to be resolved
    QStringList m_bases; ///< pointers of subschemas with an id of their own
    QSet<QString> m_met;
    QHash<QString, QStringList> m_inPlace; ///< of a subschema those that are held against the very same value
};

} // namespace yagura
