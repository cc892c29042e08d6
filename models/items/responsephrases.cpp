// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/failurephrase.h"

#include <QtGlobal>

namespace yagura {

namespace {

constexpr FailurePhrase phrases[] = {
    {"observe.unknown_query", QT_TRANSLATE_NOOP("yagura::Failures", "the catalogue has no query {query}"), ""},
    {"observe.bad_parameter", QT_TRANSLATE_NOOP("yagura::Failures", "this value cannot be used for {parameter}"), ""},
    {"observe.unknown_target", QT_TRANSLATE_NOOP("yagura::Failures", "{target} is no target that this can be asked of"),
        ""},
    {"observe.not_listed", QT_TRANSLATE_NOOP("yagura::Failures", "{word} is not on the list of what may run by itself"),
        QT_TRANSLATE_NOOP("yagura::Failures", "Copy the command and run it by hand.")},
    {"observe.login_too_strong",
        QT_TRANSLATE_NOOP("yagura::Failures", "not run by itself: the log-in could change something ({powers})"),
        QT_TRANSLATE_NOOP("yagura::Failures", "Give the target a role that only reads, or let it run this once.")},
    {"observe.not_available", QT_TRANSLATE_NOOP("yagura::Failures", "the server lacks what {query} reads"),
        QT_TRANSLATE_NOOP("yagura::Failures", "Create the extension in this database.")},
    {"observe.not_installed", QT_TRANSLATE_NOOP("yagura::Failures", "{program} is not installed on this machine"), ""},
    {"observe.reader_failed", QT_TRANSLATE_NOOP("yagura::Failures", "{program} failed and said nothing"), ""},
    {"broker.no_such_queue", QT_TRANSLATE_NOOP("yagura::Failures", "the broker has no queue {queue}"),
        QT_TRANSLATE_NOOP("yagura::Failures", "Check the name, and the virtual host before it.")},

    {"action.unknown", QT_TRANSLATE_NOOP("yagura::Failures", "there is no action {action} for this target"), ""},
    {"action.no_credential", QT_TRANSLATE_NOOP("yagura::Failures", "the configuration gives no log-in to act with"),
        QT_TRANSLATE_NOOP("yagura::Failures", "Add respond: to the target.")},
    {"action.bad_argument", QT_TRANSLATE_NOOP("yagura::Failures", "this value cannot be used for {argument}"), ""},
    {"action.busy", QT_TRANSLATE_NOOP("yagura::Failures", "another action is running"),
        QT_TRANSLATE_NOOP("yagura::Failures", "Wait for its end.")},
    {"action.not_signalled", QT_TRANSLATE_NOOP("yagura::Failures", "the server did not send the signal"), ""},
    {"action.not_taken_up",
        QT_TRANSLATE_NOOP("yagura::Failures", "the queue has not learned to refuse messages in time; no length was set"),
        ""},
    {"action.still_there", QT_TRANSLATE_NOOP("yagura::Failures", "done, but it is still there after five seconds"), ""},
    {"action.still_running",
        QT_TRANSLATE_NOOP("yagura::Failures", "done, but the statement still runs after five seconds"), ""},
    {"action.time_up", QT_TRANSLATE_NOOP("yagura::Failures", "the time was up before all were moved"),
        QT_TRANSLATE_NOOP("yagura::Failures", "Do it again for the rest.")},
    {"action.not_all_arrived", QT_TRANSLATE_NOOP("yagura::Failures", "not all that left the queue were seen to arrive"),
        QT_TRANSLATE_NOOP("yagura::Failures", "Count the dead letters.")},
    {"action.not_confirmed",
        QT_TRANSLATE_NOOP("yagura::Failures", "the dead-letter queue took no more; the rest is in its place"),
        QT_TRANSLATE_NOOP("yagura::Failures", "Make room in the dead-letter queue.")},

    {"action.refused.not_previewed", QT_TRANSLATE_NOOP("yagura::Failures", "nothing was sent: it was not previewed"),
        QT_TRANSLATE_NOOP("yagura::Failures", "Look at the preview first.")},
    {"action.refused.gone", QT_TRANSLATE_NOOP("yagura::Failures", "nothing was sent: it is no longer there"), ""},
    {"action.refused.changed",
        QT_TRANSLATE_NOOP("yagura::Failures", "nothing was sent: it has changed since the preview"),
        QT_TRANSLATE_NOOP("yagura::Failures", "Look at the preview again.")},
    {"action.refused.not_visible",
        QT_TRANSLATE_NOOP("yagura::Failures", "the responder's role does not see whose session it is"),
        QT_TRANSLATE_NOOP("yagura::Failures", "Grant pg_read_all_stats to the role.")},
    {"action.refused.no_privilege",
        QT_TRANSLATE_NOOP("yagura::Failures", "the responder's role may not end sessions of others"),
        QT_TRANSLATE_NOOP("yagura::Failures", "Grant pg_signal_backend to the role.")},
    {"action.refused.own_session", QT_TRANSLATE_NOOP("yagura::Failures", "that is our own session"), ""},
    {"action.refused.not_a_client",
        QT_TRANSLATE_NOOP("yagura::Failures", "that is a process of the server ({backend_type})"), ""},
    {"action.refused.superuser_session",
        QT_TRANSLATE_NOOP("yagura::Failures", "the session is a superuser's; only a superuser may end it"), ""},
    {"action.refused.nothing_to_cancel",
        QT_TRANSLATE_NOOP("yagura::Failures", "the session runs no statement ({state}); cancelling would free nothing"),
        QT_TRANSLATE_NOOP("yagura::Failures", "End the session instead.")},
    {"action.refused.no_such_queue", QT_TRANSLATE_NOOP("yagura::Failures", "the broker has no queue {queue}"), ""},
    {"action.refused.no_such_user", QT_TRANSLATE_NOOP("yagura::Failures", "the broker has no user {user}"), ""},
    {"action.refused.not_classic",
        QT_TRANSLATE_NOOP("yagura::Failures", "a queue of type {type} does not put messages back in their places"),
        QT_TRANSLATE_NOOP("yagura::Failures", "Only messages of a classic queue can be moved.")},
    {"action.refused.consumers",
        QT_TRANSLATE_NOOP("yagura::Failures", "the queue has consumers, which would get messages out of order"),
        QT_TRANSLATE_NOOP("yagura::Failures", "Stop the consumers first.")},
    {"action.refused.exclusive", QT_TRANSLATE_NOOP("yagura::Failures", "the queue belongs to one connection"), ""},
    {"action.refused.auto_delete",
        QT_TRANSLATE_NOOP("yagura::Failures", "the queue deletes itself after its last consumer, and its messages"),
        ""},
    {"action.refused.length_limited",
        QT_TRANSLATE_NOOP("yagura::Failures", "the queue drops messages when it is full, also what is put back"), ""},
    {"action.refused.other_virtual_host",
        QT_TRANSLATE_NOOP("yagura::Failures", "respond: allows the virtual host {vhost} only"), ""},
    {"action.refused.broker_alarm",
        QT_TRANSLATE_NOOP("yagura::Failures", "the broker is in alarm and takes nothing from publishers"),
        QT_TRANSLATE_NOOP("yagura::Failures", "Clear the memory or disk alarm first.")},
    {"action.refused.nothing_malformed",
        QT_TRANSLATE_NOOP("yagura::Failures", "none of the first {looked} messages is malformed"), ""},
    {"action.refused.no_dead_letter_exchange",
        QT_TRANSLATE_NOOP(
            "yagura::Failures", "the dead-letter exchange {exchange} is not there: what is rejected is lost"),
        ""},
    {"action.refused.dead_letter_exchange_type",
        QT_TRANSLATE_NOOP(
            "yagura::Failures", "only the broker can tell where a dead-letter exchange of type {type} sends to"),
        ""},
    {"action.refused.dead_letters_dropped",
        QT_TRANSLATE_NOOP("yagura::Failures", "the dead-letter exchange sends to no queue: what is rejected is lost"),
        QT_TRANSLATE_NOOP("yagura::Failures", "Bind a queue to it.")},
    {"action.refused.no_dead_letter_queue",
        QT_TRANSLATE_NOOP("yagura::Failures", "the dead-letter queue {queue} is not there"),
        QT_TRANSLATE_NOOP("yagura::Failures", "Declare it, durable and without a length limit.")},
    {"action.refused.dead_letters_return",
        QT_TRANSLATE_NOOP("yagura::Failures", "the dead letters would come back to the same queue"), ""},
    {"action.refused.dead_letter_queue_limited",
        QT_TRANSLATE_NOOP(
            "yagura::Failures", "the dead-letter queue {queue} has a length limit and could lose messages"),
        ""},
    {"action.refused.dead_letter_queue_type",
        QT_TRANSLATE_NOOP("yagura::Failures", "the dead-letter queue {queue} is a {type}"), ""},
    {"action.refused.dead_letter_queue_not_durable",
        QT_TRANSLATE_NOOP("yagura::Failures", "the dead-letter queue {queue} does not outlive a restart of the broker"),
        ""},
    {"action.refused.not_limitable",
        QT_TRANSLATE_NOOP("yagura::Failures", "a queue of type {type} cannot be limited so"), ""},
    {"action.refused.own_argument",
        QT_TRANSLATE_NOOP("yagura::Failures", "the queue was declared with {name}, which no policy overrules"), ""},
    {"action.refused.not_limited", QT_TRANSLATE_NOOP("yagura::Failures", "there is no limit of ours to take away"), ""},
    {"action.refused.own_user", QT_TRANSLATE_NOOP("yagura::Failures", "that user is Yagura's own"), ""},
};

} // namespace

std::span<const FailurePhrase> responsePhrases()
{
    return phrases;
}

} // namespace yagura
