// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/config/mappingreader.h"
#include "backends/runbooks/runbookdraft.h"

namespace yagura {

/// Reads what the kinds of steps have in common, and keeps in the draft what is checked at the end.
/// All references must outlive it.
class StepParts final {
public:
    StepParts(ConfigFaults& faults, const RunbookVocabulary& vocabulary, RunbookDraft& draft);

    ConfigFaults& faults() { return m_faults; }

    /// A text to read, in one or two languages.
    LocalText prose(MappingReader& entry, const QString& key);
    LocalText requiredProse(MappingReader& entry, const QString& key);
    /// A word that is used as it stands: with no character that does not show. Empty when there is none.
    QString word(MappingReader& entry, const QString& key);
    QStringList words(MappingReader& entry, const QString& key);
    QHash<QString, QString> wordsByName(const YamlNode& mapping, const QStringList& names, bool areNeeded);
    void keep(const QString& text, const SourcePlace& place, const QString& key, WrittenText::As as);
    /// The id of the step to go on with; empty: the next one.
    QString branch(MappingReader& entry, const QString& key);
    /// One of the known ones, noted as `code` with the nearest otherwise.
    bool isKnown(
        MappingReader& entry, const QString& key, const QString& word, const QStringList& known, const QString& code);
    /// The conditions at `key`, with the `target:` and `held:` beside it. `isNeeded`: an empty list is a fault.
    Predicate predicate(MappingReader& entry, const QString& key);

private:
    Predicate::Condition condition(MappingReader& entry, const QString& target);
    void readNumber(MappingReader& entry, Predicate::Condition& condition);
    void readFinding(MappingReader& entry, const QString& key, Predicate::Condition& condition);
    void refuseHidden(const QString& text, const SourcePlace& place, const QString& key);

    ConfigFaults& m_faults;
    const RunbookVocabulary& m_vocabulary;
    RunbookDraft& m_draft;
};

} // namespace yagura
