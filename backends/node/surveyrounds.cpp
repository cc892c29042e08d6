// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/node/surveyrounds.h"

namespace yagura {
namespace {

constexpr std::chrono::seconds interval {60};
constexpr std::chrono::seconds longest {45};
constexpr qsizetype mostMounts = 20; // each may take a slice, and they run one after the other
const QByteArray sliceMs = "1500";
const QByteArray mostEntries = "500000";

} // namespace

SurveyRounds::SurveyRounds(QString mountReader) : m_mountReader(std::move(mountReader)) { }

std::optional<Dated<StorageSurvey>> SurveyRounds::advance(
    const QList<QByteArray>& mounts, const QByteArray& logFolder, const Moment& now)
{
    if (m_helper && !m_killed) {
        m_helper->read();
        m_lines += m_helper->takeLines();
        const bool isLate = now.since(*m_begun) > longest;
        if (m_helper->isClosed() || isLate) {
            finish();
            m_helper->kill();
            m_killed = true;
        }
    }
    // A killed one that the kernel does not let go is not joined by another.
    if (m_helper && m_killed && m_helper->collect())
        m_helper.reset();
    if (!m_helper && !mounts.isEmpty() && (!m_begun || now.since(*m_begun) >= interval))
        begin(mounts, logFolder, now);
    return m_newest;
}

void SurveyRounds::begin(const QList<QByteArray>& mounts, const QByteArray& logFolder, const Moment& now)
{
    m_begun = now;
    m_killed = false;
    m_lines.clear();
    m_mounts = mounts.mid(0, mostMounts);
    m_isEveryMount = m_mounts.size() == mounts.size();
    int error = 0; // the same program just told the sizes; should it be gone, the next sizes say so
    m_helper
        = HelperProcess::start(m_mountReader, {"survey", sliceMs, mostEntries, logFolder}, m_mounts.join('\0'), error);
}

void SurveyRounds::finish()
{
    // Dated by its beginning: when it was collected says only when somebody looked.
    m_newest = Dated<StorageSurvey> {surveyOf(m_lines, m_mounts, *m_begun, m_known), *m_begun};
    m_newest->value.complete = m_newest->value.complete && m_isEveryMount;
    m_lines.clear();
}

} // namespace yagura
