// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/node/helperprocess.h"
#include "backends/node/surveyrecords.h"

#include <QList>

namespace yagura {

/// Runs a survey every 60 s in the mount reader, beside the polls: no poll waits for it, each one takes what has come.
/// At most 20 mounts, one survey at a time; one that takes over 45 s (a mount began to hang, or the disk is slow) is
/// ended, and what it said until then is the survey, not complete.
class SurveyRounds final {
public:
    explicit SurveyRounds(QString mountReader);

    /// Moves on and gives the newest survey, if any. `mounts` are those known to answer; `logFolder` may be empty.
    std::optional<Dated<StorageSurvey>> advance(
        const QList<QByteArray>& mounts, const QByteArray& logFolder, const Moment& now);

private:
    void begin(const QList<QByteArray>& mounts, const QByteArray& logFolder, const Moment& now);
    void finish();

    QString m_mountReader;
    std::unique_ptr<HelperProcess> m_helper;
    bool m_killed = false;
    std::optional<Moment> m_begun;
    QList<QByteArray> m_mounts; // of the one that runs
    bool m_isEveryMount = true;
    QList<QByteArray> m_lines;
    KnownSizes m_known;
    std::optional<Dated<StorageSurvey>> m_newest;
};

} // namespace yagura
