// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/filterexpression.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

struct Word {
    QString text;
    int position = 0;
    bool quoted = false;
};

// People type with an input method that may still be in full width.
QString plainWidth(QString text)
{
    static constexpr std::pair<char16_t, char16_t> wide[] = {
        {u'：', u':'}, {u'＞', u'>'}, {u'＜', u'<'}, {u'～', u'~'}, {u'／', u'/'}, {u'－', u'-'}, {u'　', u' '}, {u'”', u'"'}};
    for (const auto& [from, to] : wide)
        text.replace(QChar(from), QChar(to));
    return text;
}

QList<Word> wordsOf(const QString& text, QList<FilterFault>& faults)
{
    QList<Word> words;
    int at = 0;
    while (at < text.size()) {
        if (text[at].isSpace()) {
            ++at;
            continue;
        }
        Word word {{}, at, false};
        bool inQuotes = false;
        for (; at < text.size() && (inQuotes || !text[at].isSpace()); ++at) {
            if (text[at] != u'"') {
                word.text += text[at];
                continue;
            }
            inQuotes = !inQuotes;
            word.quoted = true;
        }
        if (inQuotes)
            faults.append({FilterFault::Kind::OpenQuote, word.position, word.text});
        if (!word.text.isEmpty())
            words.append(word);
    }
    return words;
}

// "80", "80%", "1.5G", "10m": decimal multiples as in the tables, times in seconds.
std::optional<double> numberOf(QString text)
{
    static constexpr std::pair<QLatin1StringView, double> units[] = {
        {"ms"_L1, 1e-3}, {"%"_L1, 1e-2}, {"s"_L1, 1}, {"m"_L1, 60}, {"h"_L1, 3600}, {"d"_L1, 86400},
        {"k"_L1, 1e3}, {"M"_L1, 1e6}, {"G"_L1, 1e9}, {"T"_L1, 1e12}};
    double factor = 1;
    for (const auto& [unit, size] : units) {
        if (text.endsWith(unit)) {
            text.chop(unit.size());
            factor = size;
            break;
        }
    }
    bool ok = false;
    const double number = text.toDouble(&ok);
    return ok ? std::optional(number * factor) : std::nullopt;
}

std::optional<Severity> stateOf(const QString& word)
{
    if (word.isEmpty())
        return std::nullopt;
    for (const Severity severity : {Severity::Ok, Severity::Unknown, Severity::Warning, Severity::Critical}) {
        if (severityName(severity).startsWith(word, Qt::CaseInsensitive))
            return severity;
    }
    return std::nullopt;
}

/// Whether a text holds "tokyo:…", be it the id of something there, or ends with "source:tokyo".
bool namesSource(const QString& text, const QString& source)
{
    const QString prefix = source + u':';
    for (qsizetype at = text.indexOf(prefix, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(prefix, at + 1, Qt::CaseInsensitive)) {
        if (at == 0 || text[at - 1].isSpace() || text[at - 1].isPunct())
            return true;
    }
    const QString itself = u"source:"_s + source;
    const qsizetype at = text.indexOf(itself, 0, Qt::CaseInsensitive);
    return at >= 0 && (at + itself.size() == text.size() || text[at + itself.size()].isSpace());
}

} // namespace

FilterExpression FilterExpression::parse(const QString& text, const QStringList& fields, QList<FilterFault>* faults)
{
    FilterExpression filter;
    filter.m_text = text;
    filter.m_fields = fields;
    QList<FilterFault> found;
    const QList<Word> words = wordsOf(plainWidth(text), found);
    for (const Word& word : words) {
        if (word.quoted && !word.text.contains(u':')) {
            Term phrase;
            phrase.text = word.text;
            filter.m_terms.append(phrase);
            continue;
        }
        const bool negated = word.text.size() > 1 && word.text.startsWith(u'-');
        if (auto term = readTerm(negated ? word.text.mid(1) : word.text, word.position, fields, found)) {
            term->negated = negated;
            filter.m_terms.append(*term);
        }
    }
    if (faults)
        *faults = found;
    return filter;
}

std::optional<FilterExpression::Term> FilterExpression::readTerm(const QString& word, int position,
                                                                 const QStringList& fields,
                                                                 QList<FilterFault>& faults)
{
    const auto fault = [&](FilterFault::Kind kind) {
        faults.append({kind, position, word});
        return std::nullopt;
    };
    static const QRegularExpression shape(u"^([\\p{L}_.]+)([:<>~])(.*)$"_s);
    const auto parts = shape.match(word);
    Term term;
    if (!parts.hasMatch()) {
        term.text = word;
        return term;
    }
    const QString field = parts.captured(1).toLower();
    const QChar relation = parts.captured(2)[0];
    const QString value = parts.captured(3);
    if (value.isEmpty())
        return fault(FilterFault::Kind::EmptyValue);
    if (const auto state = stateOf(value); field == "state"_L1 && relation == u':' && state) {
        term.kind = Term::Kind::State;
        term.state = *state;
        return term;
    }
    term.column = int(fields.indexOf(field));
    if (term.column < 0 && field == "source"_L1 && relation == u':') {
        term.kind = Term::Kind::Source;
        term.text = value;
        return term;
    }
    if (term.column < 0)
        return fault(FilterFault::Kind::UnknownField);
    term.text = value;
    if (relation == u':') {
        term.kind = Term::Kind::FieldText;
        return term;
    }
    if (relation == u'~') {
        term.kind = Term::Kind::FieldPattern;
        term.pattern = QRegularExpression(value, QRegularExpression::CaseInsensitiveOption);
        return term.pattern.isValid() ? std::optional(term) : fault(FilterFault::Kind::BadPattern);
    }
    const auto number = numberOf(value);
    if (!number)
        return fault(FilterFault::Kind::BadNumber);
    term.kind = relation == u'>' ? Term::Kind::FieldAbove : Term::Kind::FieldBelow;
    term.number = *number;
    return term;
}

bool FilterExpression::matches(const RowSnapshot& rows, int row, int columns) const
{
    return std::ranges::all_of(m_terms, [&](const Term& term) {
        return termMatches(term, rows, row, columns) != term.negated;
    });
}

bool FilterExpression::termMatches(const Term& term, const RowSnapshot& rows, int row, int columns) const
{
    switch (term.kind) {
    case Term::Kind::AnyText:
        for (int column = 0; column < columns; ++column) {
            if (rows.text(row, column).contains(term.text, Qt::CaseInsensitive))
                return true;
        }
        return false;
    case Term::Kind::FieldText:
        return rows.text(row, term.column).contains(term.text, Qt::CaseInsensitive);
    case Term::Kind::FieldAbove:
    case Term::Kind::FieldBelow: {
        // Unknown is neither above nor below anything.
        const auto number = rows.sortKey(row, term.column).number();
        return number && (term.kind == Term::Kind::FieldAbove ? *number > term.number : *number < term.number);
    }
    case Term::Kind::FieldPattern:
        return term.pattern.match(rows.text(row, term.column)).hasMatch();
    case Term::Kind::Source:
        for (int column = 0; column < columns; ++column) {
            if (namesSource(rows.text(row, column), term.text))
                return true;
        }
        return false;
    case Term::Kind::State:
        return rows.severity(row) == term.state;
    }
    return false;
}

} // namespace yagura
