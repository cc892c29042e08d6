// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/runbookvalue.h"

#include "models/domain/blanks.h"

#include <QJsonValue>
#include <QUrl>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr qsizetype longestValue = 255;

/// Nothing that hides, steers the terminal or turns the line around; and no half character.
bool isVisible(char32_t code)
{
    switch (QChar::category(code)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        return true;
    }
}

bool isAsciiWord(char32_t code)
{
    return (code >= U'a' && code <= U'z') || (code >= U'A' && code <= U'Z') || (code >= U'0' && code <= U'9')
        || code == U'_';
}

/// Letters and digits of any script, so that names of a Japanese system may be filled in, and these signs.
bool isMadeOf(const QList<uint>& codes, QStringView signs)
{
    return std::ranges::all_of(codes, [signs](uint code) {
        const bool isSign = code < 0x80 && signs.contains(QChar(ushort(code)));
        return isAsciiWord(code) || isSign || (code >= 0x80 && QChar::isLetterOrNumber(code));
    });
}

bool isAsciiMadeOf(const QString& value, QStringView signs)
{
    return std::ranges::all_of(value, [signs](QChar c) { return isAsciiWord(c.unicode()) || signs.contains(c); });
}

bool isNumber(QStringView value)
{
    bool isInRange = false;
    std::ignore = value.toLongLong(&isInRange);
    return isInRange && std::ranges::all_of(value, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isDuration(const QString& value)
{
    for (const auto& unit : {u"ms"_s, u"s"_s, u"m"_s, u"h"_s, u"d"_s}) {
        if (value.endsWith(unit) && isNumber(QStringView(value).chopped(unit.size())))
            return true;
    }
    return false;
}

bool isPath(const QString& value, const QList<uint>& codes)
{
    return value.startsWith(u'/') && isMadeOf(codes, u"/._-+=,:@~ ") && !value.split(u'/').contains(u".."_s);
}

bool fitsType(const RunbookParameter& parameter, const QString& value)
{
    const QList<uint> codes = value.toUcs4();
    switch (parameter.type) {
    case ParameterType::Target:
        return isMadeOf(codes, u"._:+- ");
    case ParameterType::Host:
        return isAsciiMadeOf(value, u".-:[]");
    case ParameterType::Queue:
        return isMadeOf(codes, u"._:/@+=~,#-");
    case ParameterType::Path:
        return isPath(value, codes);
    case ParameterType::Identifier:
        return isAsciiMadeOf(value, u".:@-");
    case ParameterType::Integer:
        return isNumber(value);
    case ParameterType::Duration:
        return isDuration(value);
    case ParameterType::Choice:
        return parameter.choices.contains(value);
    }
    return false;
}

/// An object of another type is no value, however well its name would fit.
bool isOfType(const ObjectRef& object, ParameterType type)
{
    if (type == ParameterType::Queue)
        return object.type == "queue"_L1;
    if (type == ParameterType::Path)
        return object.type == "filesystem"_L1;
    return true;
}

QString argText(const QJsonValue& value)
{
    if (value.isString())
        return value.toString();
    const qint64 whole = value.toInteger(-1);
    return whole >= 0 ? QString::number(whole) : QString();
}

QString foundIn(const Finding& finding, const RunbookParameter& parameter)
{
    const QString args = u"finding.args."_s;
    if (parameter.from == "finding.target"_L1)
        return finding.target;
    if (parameter.from == "finding.object"_L1)
        return finding.object && isOfType(*finding.object, parameter.type) ? finding.object->name : QString();
    return parameter.from.startsWith(args) ? argText(finding.args.value(parameter.from.mid(args.size()))) : QString();
}

/// Null for what has no value, which leaves the blank as it is.
QString valueOr(const QHash<QString, QString>& values, const QString& name)
{
    return values.contains(name) ? values.value(name) : QString();
}

QString filledShell(const QString& line, const QHash<QString, QString>& values)
{
    return replaced(line, blanksInShell(line), [&](const Blank& blank) {
        const bool isOpen = blank.isQuoted || !values.contains(blank.name);
        return isOpen ? QString() : shellWord(values.value(blank.name));
    });
}

QString filledPath(const QString& path, const QHash<QString, QString>& values)
{
    return replaced(path, blanksIn(path), [&](const Blank& blank) {
        const QString value = valueOr(values, blank.name);
        return value.isNull() ? value : QString::fromLatin1(QUrl::toPercentEncoding(value));
    });
}

/// Only numbers: there is no other text that means the same wherever it stands in a statement.
QString filledSql(const QString& sql, const QHash<QString, QString>& values)
{
    return replaced(sql, blanksIn(sql), [&](const Blank& blank) {
        const QString value = valueOr(values, blank.name);
        return isNumber(value) ? value : QString();
    });
}

/// Fills in one step: one function for each kind of content.
class Filling final {
public:
    explicit Filling(const QHash<QString, QString>& values) : m_values(values) { }

    void operator()(RunbookStep& step) const
    {
        for (LocalText* text : {&step.title, &step.text, &step.refutedIf, &step.verdictYes, &step.verdictNo})
            fill(*text);
        fill(step.verdict);
        std::visit([this](auto& content) { fill(content); }, step.content);
    }

private:
    void fill(QString& text) const { text = filledBlanks(text, m_values); }
    void fill(LocalText& text) const
    {
        fill(text.en);
        fill(text.ja);
    }
    void fill(Predicate& predicate) const
    {
        for (auto& condition : predicate.all) {
            for (QString* text : {&condition.target, &condition.objectGlob, &condition.finding})
                fill(*text);
        }
    }
    void fill(QHash<QString, QString>& words) const
    {
        for (QString& word : words)
            fill(word);
    }
    void fill(QStringList& words) const
    {
        for (QString& word : words)
            fill(word);
    }

    void fill(EvidenceStep& evidence) const
    {
        for (auto& number : evidence.numbers) {
            fill(number.target);
            fill(number.objectGlob);
        }
        fill(evidence.target);
    }
    void fill(ObserveStep& observe) const
    {
        fill(observe.target);
        std::visit([this](auto& ask) { fill(ask); }, observe.ask);
    }
    void fill(ObserveStep::Query& query) const { fill(query.parameters); }
    void fill(ObserveStep::Get& get) const { get.path = filledPath(get.path, m_values); }
    void fill(ObserveStep::Reader& reader) const { fill(reader.argv); }
    void fill(ObserveStep::OwnSql& own) const { own.sql = filledSql(own.sql, m_values); }
    void fill(DecideStep& decide) const { fill(decide.answer); }
    void fill(ManualStep& manual) const
    {
        fill(manual.argv);
        manual.shell = filledShell(manual.shell, m_values);
    }
    void fill(ChangeStep& change) const
    {
        fill(change.target);
        fill(change.arguments);
    }
    void fill(WaitStep& wait) const { fill(wait.until); }
    void fill(CommunicateStep& say) const { fill(say.message); }

    const QHash<QString, QString>& m_values;
};

} // namespace

bool fits(const RunbookParameter& parameter, const QString& value)
{
    if (value.isEmpty() || value.size() > longestValue || value.startsWith(u'-') || value != value.trimmed())
        return false;
    const auto codes = value.toUcs4();
    return std::ranges::all_of(codes, [](uint code) { return isVisible(code); }) && fitsType(parameter, value);
}

FilledParameters parametersFor(const Runbook& runbook, const Finding* finding)
{
    FilledParameters filled;
    for (const RunbookParameter& parameter : runbook.parameters) {
        const QString found = finding ? foundIn(*finding, parameter) : QString();
        // A value that was there and does not fit is asked for: the fallback would be about something else.
        const bool isRefused = !found.isEmpty() && !fits(parameter, found);
        if (isRefused)
            filled.refused.append(parameter.name);
        const QString value = found.isEmpty() ? parameter.fallback : found;
        if (!isRefused && fits(parameter, value))
            filled.values.insert(parameter.name, value);
        else
            filled.missing.append(parameter.name);
    }
    return filled;
}

QString filledBlanks(const QString& text, const QHash<QString, QString>& values)
{
    return replaced(text, blanksIn(text), [&](const Blank& blank) { return valueOr(values, blank.name); });
}

QString shellWord(const QString& word)
{
    QString plain = word;
    plain.remove(QChar(u'\0')); // no shell can hold one
    const bool isBare = !plain.isEmpty() && isAsciiMadeOf(plain, u"@%+:,./-") && !plain.startsWith(u'%');
    return isBare ? plain : u'\'' + plain.replace(u'\'', "'\\''"_L1) + u'\'';
}

QString shellLine(const QStringList& argv, const QHash<QString, QString>& values)
{
    QStringList words;
    for (const QString& word : argv)
        words.append(shellWord(filledBlanks(word, values)));
    return words.join(u' ');
}

Runbook filledIn(Runbook runbook, const QHash<QString, QString>& values)
{
    std::ranges::for_each(runbook.steps, Filling(values));
    return runbook;
}

} // namespace yagura
