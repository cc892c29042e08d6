// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/daemon/metricspage.h"

#include <algorithm>

namespace yagura {

namespace {

/// Names are hostile text: inside quotes, with what would end them escaped.
QByteArray quoted(const QString& text)
{
    QByteArray bytes = text.toUtf8();
    bytes.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
    return '"' + bytes + '"';
}

QByteArray seconds(const QDateTime& time)
{
    return QByteArray::number(double(time.toMSecsSinceEpoch()) / 1'000, 'f', 3);
}

void family(QByteArray& text, const QByteArray& name, const QByteArray& type, const QByteArray& help)
{
    text += "# HELP " + name + ' ' + help + "\n# TYPE " + name + ' ' + type + '\n';
}

void single(
    QByteArray& text, const QByteArray& name, const QByteArray& type, const QByteArray& help, const QByteArray& value)
{
    family(text, name, type, help);
    text += name + ' ' + value + '\n';
}

void perTarget(QByteArray& text, const Picture& picture, const QByteArray& name, const QByteArray& type,
    const QByteArray& help, QByteArray (*valueOf)(const TargetState&, const Moment&))
{
    family(text, name, type, help);
    for (const TargetState& state : picture.targets) {
        if (const QByteArray value = valueOf(state, picture.now); !value.isEmpty())
            text += name + "{target=" + quoted(state.target.id) + "} " + value + '\n';
    }
}

void addPicture(QByteArray& text, const Picture& picture)
{
    single(text, "yagura_poller_pulse_timestamp_seconds", "gauge", "Last beat of the poller.",
        seconds(picture.pulse.at.utc));
    single(text, "yagura_poller_lateness_seconds", "gauge", "Worst lateness of that beat in the last minute.",
        QByteArray::number(picture.pulse.latenessMs / 1'000));
    single(text, "yagura_abandoned_workers", "gauge", "Workers that never came back from the kernel.",
        QByteArray::number(picture.pulse.abandonedWorkers));
    single(text, "yagura_findings", "gauge", "Findings that stand.", QByteArray::number(picture.findings.size()));
    perTarget(text, picture, "yagura_probe_up", "gauge", "Whether the newest value of a target may be trusted.",
        [](const TargetState& state, const Moment& now) {
            return QByteArray(state.freshness(now) == Freshness::Live ? "1" : "0");
        });
    perTarget(text, picture, "yagura_probe_last_success_timestamp_seconds", "gauge", "When a target last gave a value.",
        [](const TargetState& state, const Moment&) {
            return state.good ? seconds(state.good->readAt.utc) : QByteArray();
        });
    perTarget(text, picture, "yagura_probe_skipped_total", "counter", "Polls that came due while one was out.",
        [](const TargetState& state, const Moment&) { return QByteArray::number(state.skipped); });
    perTarget(text, picture, "yagura_probe_failures_in_a_row", "gauge", "Failed attempts since the last good one.",
        [](const TargetState& state, const Moment&) { return QByteArray::number(state.failuresInARow); });
}

void addHttp(QByteArray& text, const MetricsFacts& facts)
{
    single(text, "yagura_http_requests_total", "counter", "Requests begun.", QByteArray::number(facts.http.requests));
    single(text, "yagura_http_connections", "gauge", "Connections now.", QByteArray::number(facts.http.connections));
    single(text, "yagura_http_cut_off_total", "counter", "Connections ended for being too slow or too long.",
        QByteArray::number(facts.http.cutOff));
    single(text, "yagura_http_waiting", "gauge", "Long polls that wait now.", QByteArray::number(facts.waiting));
    family(text, "yagura_http_answers_total", "counter", "Answers by status.");
    QList<int> statuses = facts.http.answers.keys();
    std::ranges::sort(statuses);
    for (const int status : statuses) {
        text += "yagura_http_answers_total{status=\"" + QByteArray::number(status) + "\"} "
            + QByteArray::number(facts.http.answers.value(status)) + '\n';
    }
}

void addHistory(QByteArray& text, const HistoryFacts& facts)
{
    single(text, "yagura_history_on_disk", "gauge", "Whether history is on the disk; 0: in memory, and why is in the log.",
        facts.fault ? "0" : "1");
    single(text, "yagura_history_bytes", "gauge", "Bytes of history on the disk.", QByteArray::number(facts.bytes));
    single(text, "yagura_history_series", "gauge", "Series of which history is kept.", QByteArray::number(facts.series));
    single(text, "yagura_history_minutes_total", "counter", "Minutes taken since the start.",
        QByteArray::number(facts.minutes));
    single(text, "yagura_history_lost_minutes_total", "counter", "Minutes that found no place.",
        QByteArray::number(facts.lost));
    single(text, "yagura_history_waiting_minutes", "gauge", "Minutes in memory that the disk has not taken.",
        QByteArray::number(facts.waiting));
    if (facts.oldestMs) {
        single(text, "yagura_history_oldest_timestamp_seconds", "gauge", "Where history begins.",
            seconds(QDateTime::fromMSecsSinceEpoch(*facts.oldestMs, Qt::UTC)));
    }
}

void addTape(QByteArray& text, const TapeState& tape)
{
    single(text, "yagura_record_writing", "gauge", "Whether the record on disk is being written.",
        tape.kind == TapeState::Kind::Writing ? "1" : "0");
    single(text, "yagura_record_missed_total", "counter", "Pictures that the disk did not take.",
        QByteArray::number(tape.missed));
    single(text, "yagura_record_bytes", "gauge", "Size of the record on disk.", QByteArray::number(tape.bytes));
}

} // namespace

QByteArray metricsText(const MetricsFacts& facts)
{
    QByteArray text;
    family(text, "yagura_build_info", "gauge", "The version.");
    text += "yagura_build_info{version=\"" YAGURA_VERSION "\"} 1\n";
    single(
        text, "yagura_pictures_total", "counter", "Pictures made since the start.", QByteArray::number(facts.pictures));
    if (facts.picture)
        addPicture(text, *facts.picture);
    if (facts.history)
        addHistory(text, *facts.history);
    if (facts.tape)
        addTape(text, *facts.tape);
    addHttp(text, facts);
    return text;
}

} // namespace yagura
