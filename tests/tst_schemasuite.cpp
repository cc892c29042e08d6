// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/schema/messageschema.h"
#include "tests/support/strictwarnings.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yagura;

namespace {

const QString suite = u"/usr/share/json-schema-test-suite/tests/"_s;

QJsonArray readGroups(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array() : QJsonArray();
}

QByteArray written(const QJsonValue& value)
{
    const QByteArray json = QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact);
    return json.sliced(1, json.size() - 2);
}

/// The suite's schemas do not say their dialect.
QByteArray schemaText(QJsonValue schema, const QString& dialect)
{
    if (!schema.isObject())
        return written(schema);
    QJsonObject object = schema.toObject();
    object.insert("$schema"_L1, dialect);
    return written(object);
}

/// Whether these faults say that nothing is fetched, or that an id inside of the document is not followed.
bool isRefusal(const QList<ConfigFault>& faults)
{
    return std::ranges::all_of(faults, [](const ConfigFault& fault) {
        return fault.code == "schema.remote_reference"_L1 || fault.code == "schema.unsupported"_L1
            || fault.code == "schema.unresolved"_L1;
    });
}

} // namespace

/// The test suite of the JSON Schema specifications, where it is installed.
class tst_schemasuite : public QObject {
    Q_OBJECT

private slots:
    void init() { testing::failOnAnyWarning(); }

    void verdictsAreThoseOfTheSpecification_data();
    void verdictsAreThoseOfTheSpecification();
};

void tst_schemasuite::verdictsAreThoseOfTheSpecification_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("dialect");
    if (!QDir(suite).exists())
        QSKIP("json-schema-test-suite is not installed");
    const std::pair<QString, QString> drafts[] = {
        {u"draft4"_s, u"http://json-schema.org/draft-04/schema#"_s},
        {u"draft6"_s, u"http://json-schema.org/draft-06/schema#"_s},
        {u"draft7"_s, u"http://json-schema.org/draft-07/schema#"_s},
    };
    for (const auto& [draft, dialect] : drafts) {
        const QDir folder(suite + draft);
        for (const QString& name : folder.entryList({u"*.json"_s}))
            QTest::addRow("%s/%s", qPrintable(draft), qPrintable(name)) << folder.filePath(name) << dialect;
    }
}

void tst_schemasuite::verdictsAreThoseOfTheSpecification()
{
    QFETCH(const QString, path);
    QFETCH(const QString, dialect);
    // These two are about other documents. Everywhere else a reference leads somewhere.
    const bool mayRefuse
        = path.endsWith("/refRemote.json"_L1) || path.endsWith("/definitions.json"_L1) || path.endsWith("/ref.json"_L1);
    int judged = 0;
    QStringList wrong;
    for (const QJsonValue group : readGroups(path)) {
        const auto schema = readSchema(schemaText(group["schema"_L1], dialect), u"suite.json"_s);
        if (!schema) {
            if (!mayRefuse || !isRefusal(schema.error()))
                wrong.append(group["description"_L1].toString() + u": "_s + schema.error().first().code);
            continue;
        }
        for (const QJsonValue test : group["tests"_L1].toArray()) {
            ++judged;
            const auto expected = test["valid"_L1].toBool() ? SchemaVerdict::Kind::Fits : SchemaVerdict::Kind::Violates;
            const auto verdict = (*schema)->check(written(test["data"_L1]));
            if (verdict.kind != expected || verdict.violations.isEmpty() != test["valid"_L1].toBool())
                wrong.append(group["description"_L1].toString() + u" / "_s + test["description"_L1].toString());
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    QVERIFY(judged > 0 || mayRefuse);
}

QTEST_GUILESS_MAIN(tst_schemasuite)
#include "tst_schemasuite.moc"
