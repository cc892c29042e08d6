// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/names.h"
#include "models/domain/predicate.h"

namespace yagura {

namespace {

constexpr std::array answers {
    Named {Answer::Yes, "yes"},
    Named {Answer::No, "no"},
    Named {Answer::Unknown, "unknown"},
};

} // namespace

QString answerName(Answer answer)
{
    return nameIn(answers, answer);
}

std::optional<Answer> answerFromName(const QString& name)
{
    return valueIn(answers, name);
}

} // namespace yagura
