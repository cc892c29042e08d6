// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/verdict.h"

#include "models/items/failurewords.h"
#include "models/items/findingwords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

qsizetype countOf(const Picture& picture, Severity severity)
{
    return std::ranges::count(picture.findings, severity, &Finding::severity);
}

QString counted(const char* text, qsizetype count)
{
    return QCoreApplication::translate("yagura::Verdict", text, nullptr, int(count));
}

QString headline(const Picture& picture, Severity worst)
{
    switch (worst) {
    case Severity::Critical:
        return counted(QT_TRANSLATE_N_NOOP("yagura::Verdict", "%n critical"), countOf(picture, worst));
    case Severity::Warning:
        return counted(QT_TRANSLATE_N_NOOP("yagura::Verdict", "%n warning(s)"), countOf(picture, worst));
    default:
        return counted(QT_TRANSLATE_N_NOOP("yagura::Verdict", "%n unknown"), countOf(picture, worst));
    }
}

QString restOf(const Picture& picture)
{
    constexpr qsizetype shown = 3;
    QStringList titles;
    for (qsizetype i = 1; i < picture.findings.size() && titles.size() < shown; ++i)
        titles.append(wordsOf(picture.findings[i], ObjectText::Short).title);
    return titles.join(u" · "_s);
}

QString whatIsWatched(const Picture& picture)
{
    const auto live = std::ranges::count_if(
        picture.targets, [&](const TargetState& state) { return state.freshness(picture.now) == Freshness::Live; });
    return QCoreApplication::translate("yagura::Verdict", "%1 of %2 sources live")
        .arg(live)
        .arg(picture.targets.size());
}

QString lossText(const Picture& picture)
{
    return lossHeadline(*picture.loss) + u" — "_s + sentenceOf(picture.loss->why);
}

} // namespace

QString lossHeadline(const SourceLoss& loss)
{
    return loss.why.code.startsWith("replay."_L1)
        ? QCoreApplication::translate("yagura::Verdict", "Nothing is known of this moment")
        : QCoreApplication::translate("yagura::Verdict", "The daemon cannot be reached");
}

VerdictWords verdictOf(const Picture& picture)
{
    VerdictWords words;
    words.severity = picture.verdict();
    if (!picture.findings.isEmpty()) {
        const Finding& first = picture.findings.first();
        words.headline = headline(picture, first.severity);
        words.sentence = words.headline + u" — "_s + wordsOf(first, ObjectText::Short).title;
        const QString rest = restOf(picture);
        words.detail = rest.isEmpty() ? wordsOf(first).detail : rest;
        if (picture.loss)
            words.detail = lossText(picture);
        return words;
    }
    if (picture.loss) {
        words.headline = words.sentence = lossHeadline(*picture.loss);
        words.detail = sentenceOf(picture.loss->why);
        return words;
    }
    words.detail = whatIsWatched(picture);
    words.sentence = words.severity == Severity::Ok
        ? QCoreApplication::translate("yagura::Verdict", "All normal")
        : QCoreApplication::translate("yagura::Verdict", "Not everything can be seen");
    words.headline = words.sentence;
    return words;
}

std::optional<std::chrono::milliseconds> oldestAge(const Picture& picture)
{
    std::optional<std::chrono::milliseconds> oldest;
    for (const TargetState& state : picture.targets) {
        if (const auto age = state.age(picture.now))
            oldest = std::max(oldest.value_or(*age), *age);
    }
    return oldest;
}

} // namespace yagura
