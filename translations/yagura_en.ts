<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>AccessWords</name>
    <message>
        <source>States and statements of other users&apos; sessions are hidden.</source>
        <translation>States and statements of other users&apos; sessions are hidden.</translation>
    </message>
    <message>
        <source>There are no statistics of statements.</source>
        <translation>There are no statistics of statements.</translation>
    </message>
    <message>
        <source>A pooler answers in place of the server; sessions are those of the pooler.</source>
        <translation>A pooler answers in place of the server; sessions are those of the pooler.</translation>
    </message>
    <message>
        <source>Without a permission on a virtual host, its queues are not listed.</source>
        <translation>Without a permission on a virtual host, its queues are not listed.</translation>
    </message>
    <message>
        <source>A right is missing: %1</source>
        <translation>A right is missing: %1</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>open the desktop</source>
        <translation>open the desktop</translation>
    </message>
    <message>
        <source>look at every target, print what is wrong</source>
        <translation>look at every target, print what is wrong</translation>
    </message>
    <message>
        <source>the same for one target, for programs</source>
        <translation>the same for one target, for programs</translation>
    </message>
    <message>
        <source>find the faults of the configuration</source>
        <translation>find the faults of the configuration</translation>
    </message>
    <message>
        <source>every path, version and font in use</source>
        <translation>every path, version and font in use</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Examples:</translation>
    </message>
    <message>
        <source>Yagura watches databases, nodes and message queues and says what is wrong. It only reads.</source>
        <translation>Yagura watches databases, nodes and message queues and says what is wrong. It only reads.</translation>
    </message>
    <message>
        <source>read this configuration file</source>
        <translation>read this configuration file</translation>
    </message>
    <message>
        <source>language of what people read</source>
        <translation>language of what people read</translation>
    </message>
    <message>
        <source>print nothing but the answer</source>
        <translation>print nothing but the answer</translation>
    </message>
    <message>
        <source>save the main window as a picture and end</source>
        <translation>save the main window as a picture and end</translation>
    </message>
    <message>
        <source>seconds to watch before</source>
        <translation>seconds to watch before</translation>
    </message>
    <message>
        <source>page to open first</source>
        <translation>page to open first</translation>
    </message>
    <message>
        <source>colours</source>
        <translation>colours</translation>
    </message>
    <message>
        <source>size of the main window</source>
        <translation>size of the main window</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONS</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Arguments</translation>
    </message>
    <message>
        <source>Goes with</source>
        <translation>Goes with</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>COMMAND</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>print this help and end</source>
        <translation>print this help and end</translation>
    </message>
    <message>
        <source>The command line cannot be read:</source>
        <translation>The command line cannot be read:</translation>
    </message>
    <message>
        <source>`yagura --help` shows what can be typed.</source>
        <translation>`yagura --help` shows what can be typed.</translation>
    </message>
    <message>
        <source>print the version and end</source>
        <translation>print the version and end</translation>
    </message>
    <message>
        <source>look at each target twice, print what is wrong; exit 0, 1, 2 or 3</source>
        <translation>look at each target twice, print what is wrong; exit 0, 1, 2 or 3</translation>
    </message>
    <message>
        <source>only these targets</source>
        <translation>only these targets</translation>
    </message>
    <message>
        <source>print yagura.check/1</source>
        <translation>print yagura.check/1</translation>
    </message>
    <message>
        <source>the configuration</source>
        <translation>the configuration</translation>
    </message>
    <message>
        <source>every fault as file:line:column, then one connection test per target</source>
        <translation>every fault as file:line:column, then one connection test per target</translation>
    </message>
    <message>
        <source>what fails if orders-db fails, what it needs</source>
        <translation>what fails if orders-db fails, what it needs</translation>
    </message>
    <message>
        <source>is it JSON, and if not, where not</source>
        <translation>is it JSON, and if not, where not</translation>
    </message>
    <message>
        <source>files to judge; - is standard input</source>
        <translation>files to judge; - is standard input</translation>
    </message>
    <message>
        <source>print yagura.json-check/1</source>
        <translation>print yagura.json-check/1</translation>
    </message>
    <message>
        <source>what fails if ID fails; without ID what must not fail alone, worst first</source>
        <translation>what fails if ID fails; without ID what must not fail alone, worst first</translation>
    </message>
    <message>
        <source>a target, service or function</source>
        <translation>a target, service or function</translation>
    </message>
    <message>
        <source>print yagura.impact/1</source>
        <translation>print yagura.impact/1</translation>
    </message>
    <message>
        <source>a strict verdict on each file or standard input; exit 0, 2 or 3</source>
        <translation>a strict verdict on each file or standard input; exit 0, 2 or 3</translation>
    </message>
    <message>
        <source>note a change for the desktop</source>
        <translation>note a change for the desktop</translation>
    </message>
    <message>
        <source>write a change mark (deploy, switch) that the desktop shows and weighs</source>
        <translation>write a change mark (deploy, switch) that the desktop shows and weighs</translation>
    </message>
    <message>
        <source>what was changed, in one line</source>
        <translation>what was changed, in one line</translation>
    </message>
    <message>
        <source>the target, service or function that it concerns</source>
        <translation>the target, service or function that it concerns</translation>
    </message>
    <message>
        <source>what was recorded of incidents</source>
        <translation>what was recorded of incidents</translation>
    </message>
    <message>
        <source>was the record changed after it was written</source>
        <translation>was the record changed after it was written</translation>
    </message>
    <message>
        <source>read a checklist</source>
        <translation>read a checklist</translation>
    </message>
    <message>
        <source>find the faults of checklists</source>
        <translation>find the faults of checklists</translation>
    </message>
    <message>
        <source>the record of incidents</source>
        <translation>the record of incidents</translation>
    </message>
    <message>
        <source>all of them, the newest first</source>
        <translation>all of them, the newest first</translation>
    </message>
    <message>
        <source>print yagura.incidents/1</source>
        <translation>print yagura.incidents/1</translation>
    </message>
    <message>
        <source>one of them with its timeline</source>
        <translation>one of them with its timeline</translation>
    </message>
    <message>
        <source>a label (INC-0042), an id or the beginning of one</source>
        <translation>a label (INC-0042), an id or the beginning of one</translation>
    </message>
    <message>
        <source>print yagura.incident/1</source>
        <translation>print yagura.incident/1</translation>
    </message>
    <message>
        <source>the chains of the record</source>
        <translation>the chains of the record</translation>
    </message>
    <message>
        <source>read all of it and name the first broken row; exit 0, 2 or 3</source>
        <translation>read all of it and name the first broken row; exit 0, 2 or 3</translation>
    </message>
    <message>
        <source>a log that holds heads of chains, told outside</source>
        <translation>a log that holds heads of chains, told outside</translation>
    </message>
    <message>
        <source>the checklists</source>
        <translation>the checklists</translation>
    </message>
    <message>
        <source>those that are known</source>
        <translation>those that are known</translation>
    </message>
    <message>
        <source>print yagura.runbooks/1</source>
        <translation>print yagura.runbooks/1</translation>
    </message>
    <message>
        <source>one of them as text</source>
        <translation>one of them as text</translation>
    </message>
    <message>
        <source>the id of a runbook</source>
        <translation>the id of a runbook</translation>
    </message>
    <message>
        <source>print yagura.runbook/1</source>
        <translation>print yagura.runbook/1</translation>
    </message>
    <message>
        <source>every fault as file:line:column; exit 0, 2 or 3</source>
        <translation>every fault as file:line:column; exit 0, 2 or 3</translation>
    </message>
    <message>
        <source>runbooks to check</source>
        <translation>runbooks to check</translation>
    </message>
    <message>
        <source>its report: PDF, Markdown or JSON</source>
        <translation>its report: PDF, Markdown or JSON</translation>
    </message>
    <message>
        <source>what the file is</source>
        <translation>what the file is</translation>
    </message>
    <message>
        <source>the file to write; one of that name is replaced</source>
        <translation>the file to write; one of that name is replaced</translation>
    </message>
    <message>
        <source>time zone of its times, such as Asia/Tokyo; else that of this machine</source>
        <translation>time zone of its times, such as Asia/Tokyo; else that of this machine</translation>
    </message>
    <message>
        <source>begin one from what is critical now; prints its id</source>
        <translation>begin one from what is critical now; prints its id</translation>
    </message>
    <message>
        <source>what it is called</source>
        <translation>what it is called</translation>
    </message>
    <message>
        <source>seconds to watch first</source>
        <translation>seconds to watch first</translation>
    </message>
    <message>
        <source>one of them as a report to hand on; --lang is its language</source>
        <translation>one of them as a report to hand on; --lang is its language</translation>
    </message>
    <message>
        <source>show the wall of the room, to be read from 5 m</source>
        <translation>show the wall of the room, to be read from 5 m</translation>
    </message>
    <message>
        <source>the display of the room instead of the desktop</source>
        <translation>the display of the room instead of the desktop</translation>
    </message>
    <message>
        <source>of the wall: where it hangs, by plug, model or serial; repeatable</source>
        <translation>of the wall: where it hangs, by plug, model or serial; repeatable</translation>
    </message>
    <message>
        <source>of the wall: from how far it is read; 5</source>
        <translation>of the wall: from how far it is read; 5</translation>
    </message>
    <message>
        <source>of the wall: how large the screen is; 55</source>
        <translation>of the wall: how large the screen is; 55</translation>
    </message>
    <message>
        <source>of the wall: a tone when something turns critical</source>
        <translation>of the wall: a tone when something turns critical</translation>
    </message>
    <message>
        <source>show what this daemon sees, instead of polling; desktop and check</source>
        <translation>show what this daemon sees, instead of polling; desktop and check</translation>
    </message>
    <message>
        <source>holds the token for it</source>
        <translation>holds the token for it</translation>
    </message>
    <message>
        <source>the authority that its certificate comes from, PEM</source>
        <translation>the authority that its certificate comes from, PEM</translation>
    </message>
    <message>
        <source>open it on what this machine&apos;s daemon sees</source>
        <translation>open it on what this machine&apos;s daemon sees</translation>
    </message>
    <message>
        <source>show what was recorded, a folder or one file of it, instead of watching</source>
        <translation>show what was recorded, a folder or one file of it, instead of watching</translation>
    </message>
    <message>
        <source>of the replay: where it begins, 21:14 or 2026-11-28T21:14:07+09:00</source>
        <translation>of the replay: where it begins, 21:14 or 2026-11-28T21:14:07+09:00</translation>
    </message>
    <message>
        <source>show an incident with made-up data, without any server</source>
        <translation>show an incident with made-up data, without any server</translation>
    </message>
</context>
<context>
    <name>StepsModel</name>
    <message>
        <source>not yet confirmed</source>
        <translation>not yet confirmed</translation>
    </message>
</context>
<context>
    <name>yagura::AccessBox</name>
    <message>
        <source>degraded: behind a pooler</source>
        <translation>degraded: behind a pooler</translation>
    </message>
    <message>
        <source>degraded: needs %1</source>
        <translation>degraded: needs %1</translation>
    </message>
    <message>
        <source>Not allowed to see</source>
        <translation>Not allowed to see</translation>
    </message>
    <message>
        <source>Copy statement</source>
        <translation>Copy statement</translation>
    </message>
</context>
<context>
    <name>yagura::AckDialog</name>
    <message>
        <source>15 min</source>
        <translation>15 min</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>4 h</source>
        <translation>4 h</translation>
    </message>
    <message>
        <source>until it clears</source>
        <translation>until it clears</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Acknowledge</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>What you are doing about it</source>
        <translation>What you are doing about it</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Comes back loudly after</source>
        <translation>Comes back loudly after</translation>
    </message>
</context>
<context>
    <name>yagura::ActionDialog</name>
    <message>
        <source>Change %1</source>
        <translation>Change %1</translation>
    </message>
    <message>
        <source>What would be done</source>
        <translation>What would be done</translation>
    </message>
    <message>
        <source>Name of the target</source>
        <translation>Name of the target</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>Do nothing</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Do it</translation>
    </message>
    <message>
        <source>%1 is production. Type its name to confirm:</source>
        <translation>%1 is production. Type its name to confirm:</translation>
    </message>
    <message>
        <source>Hold for 3 s to do it</source>
        <translation>Hold for 3 s to do it</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>yagura::ActionWords</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Done, and it worked.</source>
        <translation>Done, and it worked.</translation>
    </message>
    <message>
        <source>Done, but it did not help.</source>
        <translation>Done, but it did not help.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Done.</translation>
    </message>
    <message>
        <source>Nothing was sent: what was previewed is no longer so.</source>
        <translation>Nothing was sent: what was previewed is no longer so.</translation>
    </message>
    <message>
        <source>The other side refused.</source>
        <translation>The other side refused.</translation>
    </message>
    <message>
        <source>It was sent, and nobody answered: it may have happened.</source>
        <translation>It was sent, and nobody answered: it may have happened.</translation>
    </message>
    <message>
        <source>Cancel the query of session %1 on %2</source>
        <translation>Cancel the query of session %1 on %2</translation>
    </message>
    <message>
        <source>End session %1 on %2</source>
        <translation>End session %1 on %2</translation>
    </message>
    <message>
        <source>Move malformed messages of %1 on %2 aside</source>
        <translation>Move malformed messages of %1 on %2 aside</translation>
    </message>
    <message>
        <source>Close connection %1 on %2</source>
        <translation>Close connection %1 on %2</translation>
    </message>
    <message>
        <source>Refuse new messages of %1 on %2</source>
        <translation>Refuse new messages of %1 on %2</translation>
    </message>
    <message>
        <source>Take the limit off %1 on %2</source>
        <translation>Take the limit off %1 on %2</translation>
    </message>
    <message>
        <source>Limit the connections of %1 on %2</source>
        <translation>Limit the connections of %1 on %2</translation>
    </message>
    <message>
        <source>Take the limit off user %1 on %2</source>
        <translation>Take the limit off user %1 on %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 on %2</translation>
    </message>
    <message>
        <source>Sends:</source>
        <translation>Sends:</translation>
    </message>
    <message>
        <source>Hits:</source>
        <translation>Hits:</translation>
    </message>
    <message>
        <source>Frees:</source>
        <translation>Frees:</translation>
    </message>
    <message>
        <source>Undone by:</source>
        <translation>Undone by:</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>Looking what it would hit…</source>
        <translation>Looking what it would hit…</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Nothing has been changed yet.</translation>
    </message>
    <message>
        <source>Its start is being recorded; it is sent when that is kept.</source>
        <translation>Its start is being recorded; it is sent when that is kept.</translation>
    </message>
    <message>
        <source>Under way…</source>
        <translation>Under way…</translation>
    </message>
    <message>
        <source>Done. Waiting to see whether it helped…</source>
        <translation>Done. Waiting to see whether it helped…</translation>
    </message>
</context>
<context>
    <name>yagura::AdoptDialog</name>
    <message>
        <source>cannot do without it</source>
        <translation>cannot do without it</translation>
    </message>
    <message>
        <source>can do without it</source>
        <translation>can do without it</translation>
    </message>
    <message>
        <source>Adopt into configuration</source>
        <translation>Adopt into configuration</translation>
    </message>
    <message>
        <source>Id of the new service</source>
        <translation>Id of the new service</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Adopt</translation>
    </message>
    <message>
        <source>Written down, it carries impact from then on. It can be taken out again.</source>
        <translation>Written down, it carries impact from then on. It can be taken out again.</translation>
    </message>
    <message>
        <source>These lines are added to conf.d/90-desktop.yaml:</source>
        <translation>These lines are added to conf.d/90-desktop.yaml:</translation>
    </message>
</context>
<context>
    <name>yagura::Audit</name>
    <message>
        <source>the row was changed after it was written</source>
        <translation>the row was changed after it was written</translation>
    </message>
    <message>
        <source>the row does not follow the one before it</source>
        <translation>the row does not follow the one before it</translation>
    </message>
    <message>
        <source>the row is missing</source>
        <translation>the row is missing</translation>
    </message>
    <message>
        <source>the row was told outside and is not there</source>
        <translation>the row was told outside and is not there</translation>
    </message>
    <message>
        <source>another row was told outside in this place</source>
        <translation>another row was told outside in this place</translation>
    </message>
    <message>
        <source>the attachment was changed after it was written</source>
        <translation>the attachment was changed after it was written</translation>
    </message>
    <message>
        <source>Read: %1 entries of %2 writers, %3 attachments, %4 anchors.</source>
        <translation>Read: %1 entries of %2 writers, %3 attachments, %4 anchors.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>The record was changed, see above.</source>
        <translation>The record was changed, see above.</translation>
    </message>
</context>
<context>
    <name>yagura::BrokerPanel</name>
    <message>
        <source>new connections fail at %1: %2</source>
        <translation>new connections fail at %1: %2</translation>
    </message>
    <message>
        <source>new connection answered in %1</source>
        <translation>new connection answered in %1</translation>
    </message>
    <message>
        <source>Nodes of the broker</source>
        <translation>Nodes of the broker</translation>
    </message>
    <message>
        <source>RabbitMQ %1 · %2</source>
        <translation>RabbitMQ %1 · %2</translation>
    </message>
    <message>
        <source>Nothing known of its nodes now.</source>
        <translation>Nothing known of its nodes now.</translation>
    </message>
    <message>
        <source>Not all can be seen (%1). %2</source>
        <translation>Not all can be seen (%1). %2</translation>
    </message>
    <message>
        <source>ready in all</source>
        <translation>ready in all</translation>
    </message>
    <message>
        <source>unacknowledged</source>
        <translation>unacknowledged</translation>
    </message>
    <message>
        <source>in</source>
        <translation>in</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>delivered</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>acknowledged</translation>
    </message>
    <message>
        <source>unroutable</source>
        <translation>unroutable</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>connections</translation>
    </message>
    <message>
        <source>consumers</source>
        <translation>consumers</translation>
    </message>
    <message>
        <source>queues</source>
        <translation>queues</translation>
    </message>
</context>
<context>
    <name>yagura::Cause</name>
    <message numerus="yes">
        <source>affects %1 and %n more</source>
        <translation>
            <numerusform>affects %1 and %n more</numerusform>
            <numerusform>affects %1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>affects %1</source>
        <translation>affects %1</translation>
    </message>
    <message>
        <source>probable cause</source>
        <translation>probable cause</translation>
    </message>
    <message>
        <source>symptom of %1 (%2)</source>
        <translation>symptom of %1 (%2)</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>redundancy lost</source>
        <translation>redundancy lost</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>degraded</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>failed</translation>
    </message>
    <message>
        <source>target</source>
        <translation>target</translation>
    </message>
    <message>
        <source>service</source>
        <translation>service</translation>
    </message>
    <message>
        <source>function</source>
        <translation>function</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>shared</translation>
    </message>
</context>
<context>
    <name>yagura::CauseWords</name>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>likely</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possible</translation>
    </message>
    <message>
        <source>ruled out</source>
        <translation>ruled out</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>cannot be told</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: not known</source>
        <translation>%1: not known</translation>
    </message>
    <message>
        <source>%1: %2 (counts from %3 up)</source>
        <translation>%1: %2 (counts from %3 up)</translation>
    </message>
    <message>
        <source>%1: %2 (counts from %3 down)</source>
        <translation>%1: %2 (counts from %3 down)</translation>
    </message>
    <message>
        <source>%1 of %2 signs</source>
        <translation>%1 of %2 signs</translation>
    </message>
    <message>
        <source>%1 of %2 signs; missing: %3</source>
        <translation>%1 of %2 signs; missing: %3</translation>
    </message>
    <message>
        <source>from %1 up</source>
        <translation>from %1 up</translation>
    </message>
    <message>
        <source>from %1 down</source>
        <translation>from %1 down</translation>
    </message>
    <message>
        <source>hints at it</source>
        <translation>hints at it</translation>
    </message>
    <message>
        <source>speaks for it</source>
        <translation>speaks for it</translation>
    </message>
    <message>
        <source>says little</source>
        <translation>says little</translation>
    </message>
    <message>
        <source>speaks against it</source>
        <translation>speaks against it</translation>
    </message>
</context>
<context>
    <name>yagura::Causes</name>
    <message>
        <source>A node is out of CPU, memory or I/O</source>
        <translation>A node is out of CPU, memory or I/O</translation>
    </message>
    <message>
        <source>One client holds the connections</source>
        <translation>One client holds the connections</translation>
    </message>
    <message>
        <source>The network to the database fails</source>
        <translation>The network to the database fails</translation>
    </message>
    <message>
        <source>Slow queries or locks hold the database up</source>
        <translation>Slow queries or locks hold the database up</translation>
    </message>
    <message>
        <source>The limit of connections is too low</source>
        <translation>The limit of connections is too low</translation>
    </message>
    <message>
        <source>Files grow</source>
        <translation>Files grow</translation>
    </message>
    <message>
        <source>The device is slow</source>
        <translation>The device is slow</translation>
    </message>
    <message>
        <source>The file system or its device is damaged</source>
        <translation>The file system or its device is damaged</translation>
    </message>
    <message>
        <source>Messages are malformed</source>
        <translation>Messages are malformed</translation>
    </message>
    <message>
        <source>Consumers are too slow</source>
        <translation>Consumers are too slow</translation>
    </message>
    <message>
        <source>Nobody consumes</source>
        <translation>Nobody consumes</translation>
    </message>
    <message>
        <source>The broker itself is in trouble</source>
        <translation>The broker itself is in trouble</translation>
    </message>
    <message>
        <source>A consumer takes messages and fails</source>
        <translation>A consumer takes messages and fails</translation>
    </message>
</context>
<context>
    <name>yagura::ChangeArguments</name>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Which session?</source>
        <translation>Which session?</translation>
    </message>
    <message>
        <source>No sessions can be seen now.</source>
        <translation>No sessions can be seen now.</translation>
    </message>
</context>
<context>
    <name>yagura::ChangeBody</name>
    <message>
        <source>Preview…</source>
        <translation>Preview…</translation>
    </message>
    <message>
        <source>See what it would hit before anything is sent (p)</source>
        <translation>See what it would hit before anything is sent (p)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Checked afterwards: %1.</source>
        <translation>Checked afterwards: %1.</translation>
    </message>
</context>
<context>
    <name>yagura::ChartPast</name>
    <message>
        <source>30 min</source>
        <translation>30 min</translation>
    </message>
    <message>
        <source>6 h</source>
        <translation>6 h</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 d</translation>
    </message>
    <message>
        <source>asking for the hours before</source>
        <translation>asking for the hours before</translation>
    </message>
    <message>
        <source>lows and highs of %1</source>
        <translation>lows and highs of %1</translation>
    </message>
    <message>
        <source>known since %1</source>
        <translation>known since %1</translation>
    </message>
    <message>
        <source>nothing is kept of it yet</source>
        <translation>nothing is kept of it yet</translation>
    </message>
</context>
<context>
    <name>yagura::ChartTable</name>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
</context>
<context>
    <name>yagura::Check</name>
    <message>
        <source>no answer in time</source>
        <translation>no answer in time</translation>
    </message>
    <message>
        <source>%1, answered in %2</source>
        <translation>%1, answered in %2</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no target %1.</source>
        <translation>There is no target %1.</translation>
    </message>
    <message>
        <source>Nothing to look at: no target is configured (%1).</source>
        <translation>Nothing to look at: no target is configured (%1).</translation>
    </message>
    <message numerus="yes">
        <source>Looking twice at %n target(s), two seconds apart</source>
        <translation>
            <numerusform>Looking twice at %n target, two seconds apart</numerusform>
            <numerusform>Looking twice at %n targets, two seconds apart</numerusform>
        </translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>read %1</translation>
    </message>
    <message>
        <source>%1: known, but not used by this version</source>
        <translation>%1: known, but not used by this version</translation>
    </message>
    <message>
        <source>no targets</source>
        <translation>no targets</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>missing: %1</translation>
    </message>
    <message>
        <source>The daemon cannot be reached</source>
        <translation>The daemon cannot be reached</translation>
    </message>
</context>
<context>
    <name>yagura::ChecklistFoot</name>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Let it go</translation>
    </message>
    <message>
        <source>Every step has ended.</source>
        <translation>Every step has ended.</translation>
    </message>
    <message>
        <source>Close the checklist</source>
        <translation>Close the checklist</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>The record did not take it: %1</source>
        <translation>The record did not take it: %1</translation>
    </message>
    <message>
        <source>The runbook has changed since this was started; the steps are those of now.</source>
        <translation>The runbook has changed since this was started; the steps are those of now.</translation>
    </message>
    <message>
        <source>A checklist runs whose runbook is not here: %1</source>
        <translation>A checklist runs whose runbook is not here: %1</translation>
    </message>
    <message>
        <source>Status update due in %1</source>
        <translation>Status update due in %1</translation>
    </message>
    <message>
        <source>Status update due since %1</source>
        <translation>Status update due since %1</translation>
    </message>
</context>
<context>
    <name>yagura::ChecklistHead</name>
    <message>
        <source>Checklist</source>
        <translation>Checklist</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Checklists</translation>
    </message>
    <message>
        <source>Fold the checklist to a rail (c)</source>
        <translation>Fold the checklist to a rail (c)</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n more</source>
        <translation>
            <numerusform>%1 · %n more</numerusform>
            <numerusform>%1 · %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Start a checklist…</source>
        <translation>Start a checklist…</translation>
    </message>
    <message>
        <source>Give this checklist up…</source>
        <translation>Give this checklist up…</translation>
    </message>
</context>
<context>
    <name>yagura::ChecklistPanel</name>
    <message>
        <source>Checklist</source>
        <translation>Checklist</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>start checklist</source>
        <translation>start checklist</translation>
    </message>
</context>
<context>
    <name>yagura::ChecklistRail</name>
    <message>
        <source>Open the checklist</source>
        <translation>Open the checklist</translation>
    </message>
    <message>
        <source>Open the checklist (c)</source>
        <translation>Open the checklist (c)</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checklist</translation>
    </message>
</context>
<context>
    <name>yagura::ClientsPanel</name>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>No client is connected.</source>
        <translation>No client is connected.</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>Not known.</translation>
    </message>
</context>
<context>
    <name>yagura::Columns</name>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>What is wrong</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>State, in words</source>
        <translation>State, in words</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Idle</translation>
    </message>
    <message>
        <source>Idle in tx</source>
        <translation>Idle in tx</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Oldest tx</source>
        <translation>Oldest tx</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>To wraparound</source>
        <translation>To wraparound</translation>
    </message>
    <message>
        <source>Oldest xid age</source>
        <translation>Oldest xid age</translation>
    </message>
    <message>
        <source>Session and statement</source>
        <translation>Session and statement</translation>
    </message>
    <message>
        <source>pid</source>
        <translation>pid</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Waits</translation>
    </message>
    <message>
        <source>Replica</source>
        <translation>Replica</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Does</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sync</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Not sent</translation>
    </message>
    <message>
        <source>Not replayed</source>
        <translation>Not replayed</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Lag</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connections</translation>
    </message>
    <message>
        <source>Waiting locks</source>
        <translation>Waiting locks</translation>
    </message>
    <message>
        <source>Longest tx</source>
        <translation>Longest tx</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Tx open</source>
        <translation>Tx open</translation>
    </message>
    <message>
        <source>Query runs</source>
        <translation>Query runs</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Waits for</translation>
    </message>
    <message>
        <source>xmin</source>
        <translation>xmin</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Slot</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>WAL status</source>
        <translation>WAL status</translation>
    </message>
    <message>
        <source>WAL kept</source>
        <translation>WAL kept</translation>
    </message>
    <message>
        <source>Share of time</source>
        <translation>Share of time</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mean</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Node</translation>
    </message>
    <message>
        <source>Memory, of its watermark</source>
        <translation>Memory, of its watermark</translation>
    </message>
    <message>
        <source>Disk free</source>
        <translation>Disk free</translation>
    </message>
    <message>
        <source>Alarm below</source>
        <translation>Alarm below</translation>
    </message>
    <message>
        <source>Descriptors</source>
        <translation>Descriptors</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Unacked</source>
        <translation>Unacked</translation>
    </message>
    <message>
        <source>In /s</source>
        <translation>In /s</translation>
    </message>
    <message>
        <source>Out /s</source>
        <translation>Out /s</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>Consumers</translation>
    </message>
    <message>
        <source>Drain</source>
        <translation>Drain</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Oldest</translation>
    </message>
    <message>
        <source>Dead letters</source>
        <translation>Dead letters</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Path</translation>
    </message>
    <message>
        <source>Held open by</source>
        <translation>Held open by</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Device</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Busy</translation>
    </message>
    <message>
        <source>Per read</source>
        <translation>Per read</translation>
    </message>
    <message>
        <source>Per write</source>
        <translation>Per write</translation>
    </message>
    <message>
        <source>Read /s</source>
        <translation>Read /s</translation>
    </message>
    <message>
        <source>Written /s</source>
        <translation>Written /s</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>In flight</translation>
    </message>
    <message>
        <source>Mount</source>
        <translation>Mount</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Used</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>Inodes</source>
        <translation>Inodes</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Growth</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interface</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Received /s</source>
        <translation>Received /s</translation>
    </message>
    <message>
        <source>Sent /s</source>
        <translation>Sent /s</translation>
    </message>
    <message>
        <source>Errors /s</source>
        <translation>Errors /s</translation>
    </message>
    <message>
        <source>Drops /s</source>
        <translation>Drops /s</translation>
    </message>
    <message>
        <source>Last write</source>
        <translation>Last write</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Process</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memory</translation>
    </message>
    <message>
        <source>I/O /s</source>
        <translation>I/O /s</translation>
    </message>
    <message>
        <source>Among the largest in</source>
        <translation>Among the largest in</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Full</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fault</translation>
    </message>
    <message>
        <source>First one at</source>
        <translation>First one at</translation>
    </message>
    <message>
        <source>Ack</source>
        <translation>Ack</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Chatter</source>
        <translation>Chatter</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Needs</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Needed by</translation>
    </message>
    <message>
        <source>Fails with it</source>
        <translation>Fails with it</translation>
    </message>
    <message>
        <source>Depends</source>
        <translation>Depends</translation>
    </message>
    <message>
        <source>What people see</source>
        <translation>What people see</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Then</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Seen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Happened</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>Detected</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Recorded</translation>
    </message>
</context>
<context>
    <name>yagura::CommandBody</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Command</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy (y)</source>
        <translation>Copy (y)</translation>
    </message>
    <message>
        <source>This command holds characters that cannot be seen, or several lines. Look at it; a second press copies it.</source>
        <translation>This command holds characters that cannot be seen, or several lines. Look at it; a second press copies it.</translation>
    </message>
    <message>
        <source>to say to people</source>
        <translation>to say to people</translation>
    </message>
    <message>
        <source>to run by hand · Yagura never runs it</source>
        <translation>to run by hand · Yagura never runs it</translation>
    </message>
    <message>
        <source>Again every %1.</source>
        <translation>Again every %1.</translation>
    </message>
    <message>
        <source>Due again in %1.</source>
        <translation>Due again in %1.</translation>
    </message>
    <message>
        <source>Due again since %1.</source>
        <translation>Due again since %1.</translation>
    </message>
    <message>
        <source>Copy all the same</source>
        <translation>Copy all the same</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
</context>
<context>
    <name>yagura::CommandPalette</name>
    <message>
        <source>Go to</source>
        <translation>Go to</translation>
    </message>
    <message>
        <source>Go to a target, a page, a command</source>
        <translation>Go to a target, a page, a command</translation>
    </message>
</context>
<context>
    <name>yagura::ConfigFaults</name>
    <message>
        <source>the file cannot be read: {detail}</source>
        <translation>the file cannot be read: {detail}</translation>
    </message>
    <message>
        <source>the file is larger than {limit}</source>
        <translation>the file is larger than {limit}</translation>
    </message>
    <message>
        <source>a NUL byte; this is no text file</source>
        <translation>a NUL byte; this is no text file</translation>
    </message>
    <message>
        <source>not UTF-8; save the file as UTF-8</source>
        <translation>not UTF-8; save the file as UTF-8</translation>
    </message>
    <message>
        <source>not YAML: {detail}</source>
        <translation>not YAML: {detail}</translation>
    </message>
    <message>
        <source>anchors and aliases (&amp;, *) are not used here; write the value out</source>
        <translation>anchors and aliases (&amp;, *) are not used here; write the value out</translation>
    </message>
    <message>
        <source>tags ({tag}) are not used here; leave it out</source>
        <translation>tags ({tag}) are not used here; leave it out</translation>
    </message>
    <message>
        <source>merge keys (&lt;&lt;) are not used here; write the keys out</source>
        <translation>merge keys (&lt;&lt;) are not used here; write the keys out</translation>
    </message>
    <message>
        <source>the key {key} stands here twice; the first is at {first}</source>
        <translation>the key {key} stands here twice; the first is at {first}</translation>
    </message>
    <message>
        <source>a key must be a word</source>
        <translation>a key must be a word</translation>
    </message>
    <message>
        <source>a second document (---); use a second file</source>
        <translation>a second document (---); use a second file</translation>
    </message>
    <message>
        <source>nested deeper than {limit} levels</source>
        <translation>nested deeper than {limit} levels</translation>
    </message>
    <message>
        <source>more than {limit} values</source>
        <translation>more than {limit} values</translation>
    </message>
    <message>
        <source>more than {limit} faults; the rest is not told</source>
        <translation>more than {limit} faults; the rest is not told</translation>
    </message>
    <message>
        <source>unknown key {key}{nearest?}</source>
        <translation>unknown key {key}{nearest?}</translation>
    </message>
    <message>
        <source>the key {key} is missing</source>
        <translation>the key {key} is missing</translation>
    </message>
    <message>
        <source>{key} must be {expected}, not {found}</source>
        <translation>{key} must be {expected}, not {found}</translation>
    </message>
    <message>
        <source>{key} is out of range{bounds?}</source>
        <translation>{key} is out of range{bounds?}</translation>
    </message>
    <message>
        <source>{key} cannot be {value}{nearest?}; it is one of: {known}</source>
        <translation>{key} cannot be {value}{nearest?}; it is one of: {known}</translation>
    </message>
    <message>
        <source>{key}: no secrets in this file; use password_command, ~/.pgpass or the keychain</source>
        <translation>{key}: no secrets in this file; use password_command, ~/.pgpass or the keychain</translation>
    </message>
    <message>
        <source>this id cannot be used ({reason})</source>
        <translation>this id cannot be used ({reason})</translation>
    </message>
    <message>
        <source>a source cannot be called {value}: small letters, digits and -, a letter first, 32 at most; not host, filesystem or source</source>
        <translation>a source cannot be called {value}: small letters, digits and -, a letter first, 32 at most; not host, filesystem or source</translation>
    </message>
    <message>
        <source>the id {id} is taken; the first is at {first}</source>
        <translation>the id {id} is taken; the first is at {first}</translation>
    </message>
    <message>
        <source>unknown system {value}{nearest?}; it is one of: {known}</source>
        <translation>unknown system {value}{nearest?}; it is one of: {known}</translation>
    </message>
    <message>
        <source>the dsn cannot be read: {detail}</source>
        <translation>the dsn cannot be read: {detail}</translation>
    </message>
    <message>
        <source>the URL cannot be used ({reason})</source>
        <translation>the URL cannot be used ({reason})</translation>
    </message>
    <message>
        <source>no user in the URL; write it as user:</source>
        <translation>no user in the URL; write it as user:</translation>
    </message>
    <message>
        <source>{key}: there is no file {path}</source>
        <translation>{key}: there is no file {path}</translation>
    </message>
    <message>
        <source>RabbitMQ off this machine is polled at most every {minimum}</source>
        <translation>RabbitMQ off this machine is polled at most every {minimum}</translation>
    </message>
    <message>
        <source>{key} is longer than the interval of {every}</source>
        <translation>{key} is longer than the interval of {every}</translation>
    </message>
    <message>
        <source>unknown time zone {value}{nearest?}</source>
        <translation>unknown time zone {value}{nearest?}</translation>
    </message>
    <message>
        <source>unknown indicator {value}{nearest?}</source>
        <translation>unknown indicator {value}{nearest?}</translation>
    </message>
    <message>
        <source>critical ({critical}) would be reached before warning ({warning})</source>
        <translation>critical ({critical}) would be reached before warning ({warning})</translation>
    </message>
    <message>
        <source>neither warning nor critical is given</source>
        <translation>neither warning nor critical is given</translation>
    </message>
    <message>
        <source>{id} stands in a file that a person wrote; change it there</source>
        <translation>{id} stands in a file that a person wrote; change it there</translation>
    </message>
    <message>
        <source>there is no target {id}</source>
        <translation>there is no target {id}</translation>
    </message>
    <message>
        <source>the desktop&apos;s own file holds {key}, which the desktop does not write; move it to yagura.yaml</source>
        <translation>the desktop&apos;s own file holds {key}, which the desktop does not write; move it to yagura.yaml</translation>
    </message>
    <message>
        <source>{path} cannot be written: {detail}</source>
        <translation>{path} cannot be written: {detail}</translation>
    </message>
    <message>
        <source>saved, but the keychain did not take the password of {id}; it serves until the program ends</source>
        <translation>saved, but the keychain did not take the password of {id}; it serves until the program ends</translation>
    </message>
    <message>
        <source>removed, but the password of {id} still lies in the keychain</source>
        <translation>removed, but the password of {id} still lies in the keychain</translation>
    </message>
    <message>
        <source>; did you mean %1?</source>
        <translation>; did you mean %1?</translation>
    </message>
    <message>
        <source>no target, service or function is called {value}{nearest?}</source>
        <translation>no target, service or function is called {value}{nearest?}</translation>
    </message>
    <message>
        <source>{id} cannot need itself</source>
        <translation>{id} cannot need itself</translation>
    </message>
    <message>
        <source>at least {at_least} of {count} cannot be; name more, or ask for fewer</source>
        <translation>at least {at_least} of {count} cannot be; name more, or ask for fewer</translation>
    </message>
    <message>
        <source>exactly one of these keys must stand here: {known}</source>
        <translation>exactly one of these keys must stand here: {known}</translation>
    </message>
    <message>
        <source>{key} must be HOST:PORT</source>
        <translation>{key} must be HOST:PORT</translation>
    </message>
    <message>
        <source>these need each other, so they can only fail together: {ids}</source>
        <translation>these need each other, so they can only fail together: {ids}</translation>
    </message>
    <message>
        <source>{key}: a threshold for every indicator (*) takes hold only</source>
        <translation>{key}: a threshold for every indicator (*) takes hold only</translation>
    </message>
    <message>
        <source>no rule asks for {indicator}, so this threshold changes nothing</source>
        <translation>no rule asks for {indicator}, so this threshold changes nothing</translation>
    </message>
    <message>
        <source>no service is called {value}{nearest?}</source>
        <translation>no service is called {value}{nearest?}</translation>
    </message>
    <message>
        <source>that {service} needs {id} was adopted already, at {first}</source>
        <translation>that {service} needs {id} was adopted already, at {first}</translation>
    </message>
    <message>
        <source>that {service} needs {id} stands in its own entry, too; this line can be left out</source>
        <translation>that {service} needs {id} stands in its own entry, too; this line can be left out</translation>
    </message>
    <message>
        <source>that {service} needs {id} is not among what the desktop adopted</source>
        <translation>that {service} needs {id} is not among what the desktop adopted</translation>
    </message>
    <message>
        <source>{value} is not looked into{nearest?}; a schema needs the queue under peek, in the same words</source>
        <translation>{value} is not looked into{nearest?}; a schema needs the queue under peek, in the same words</translation>
    </message>
    <message>
        <source>not JSON: {error}</source>
        <translation>not JSON: {error}</translation>
    </message>
    <message>
        <source>the same key again in one object</source>
        <translation>the same key again in one object</translation>
    </message>
    <message>
        <source>a schema must stand here (an object, true or false), not {found}</source>
        <translation>a schema must stand here (an object, true or false), not {found}</translation>
    </message>
    <message>
        <source>{key} must be a whole number, 0 or more</source>
        <translation>{key} must be a whole number, 0 or more</translation>
    </message>
    <message>
        <source>{key} must be a number above 0</source>
        <translation>{key} must be a number above 0</translation>
    </message>
    <message>
        <source>there is no type {value}{nearest?}; it is one of: {known}</source>
        <translation>there is no type {value}{nearest?}; it is one of: {known}</translation>
    </message>
    <message>
        <source>the pattern cannot be used: {detail}</source>
        <translation>the pattern cannot be used: {detail}</translation>
    </message>
    <message>
        <source>{ref} is another document, and nothing is fetched; put it under $defs</source>
        <translation>{ref} is another document, and nothing is fetched; put it under $defs</translation>
    </message>
    <message>
        <source>there is nothing at {ref}</source>
        <translation>there is nothing at {ref}</translation>
    </message>
    <message>
        <source>leads back to itself without going into a value, so it would never end</source>
        <translation>leads back to itself without going into a value, so it would never end</translation>
    </message>
    <message>
        <source>{key} is not supported here, and leaving it out would judge wrongly</source>
        <translation>{key} is not supported here, and leaving it out would judge wrongly</translation>
    </message>
    <message>
        <source>the dialect {value} is not known; drafts 4, 6, 7, 2019-09 and 2020-12 are</source>
        <translation>the dialect {value} is not known; drafts 4, 6, 7, 2019-09 and 2020-12 are</translation>
    </message>
    <message>
        <source>more than {limit} subschemas</source>
        <translation>more than {limit} subschemas</translation>
    </message>
    <message>
        <source>{key}: an id is made of small letters, digits and -, 64 at most</source>
        <translation>{key}: an id is made of small letters, digits and -, 64 at most</translation>
    </message>
    <message>
        <source>{value} is no name for a parameter: small letters, digits and _, a letter first</source>
        <translation>{value} is no name for a parameter: small letters, digits and _, a letter first</translation>
    </message>
    <message>
        <source>{key} cannot be {value}; it is finding.target, finding.object or finding.args.NAME</source>
        <translation>{key} cannot be {value}; it is finding.target, finding.object or finding.args.NAME</translation>
    </message>
    <message>
        <source>{value} does not fit the type of this parameter</source>
        <translation>{value} does not fit the type of this parameter</translation>
    </message>
    <message>
        <source>{key} holds nothing</source>
        <translation>{key} holds nothing</translation>
    </message>
    <message>
        <source>{key} holds more than {limit}</source>
        <translation>{key} holds more than {limit}</translation>
    </message>
    <message>
        <source>more than {limit} runbooks in this folder; the rest is not read</source>
        <translation>more than {limit} runbooks in this folder; the rest is not read</translation>
    </message>
    <message>
        <source>{key}: no rule is called {value}{nearest?}</source>
        <translation>{key}: no rule is called {value}{nearest?}</translation>
    </message>
    <message>
        <source>{key}: no pattern is called {value}{nearest?}</source>
        <translation>{key}: no pattern is called {value}{nearest?}</translation>
    </message>
    <message>
        <source>{key}: no root cause is called {value}{nearest?}</source>
        <translation>{key}: no root cause is called {value}{nearest?}</translation>
    </message>
    <message>
        <source>{key}: there is no table {value}{nearest?}</source>
        <translation>{key}: there is no table {value}{nearest?}</translation>
    </message>
    <message>
        <source>{key}: the catalogue has no query {value}{nearest?}</source>
        <translation>{key}: the catalogue has no query {value}{nearest?}</translation>
    </message>
    <message>
        <source>{key}: there is no action {value}{nearest?}</source>
        <translation>{key}: there is no action {value}{nearest?}</translation>
    </message>
    <message>
        <source>{key}: there is no step {value}{nearest?}</source>
        <translation>{key}: there is no step {value}{nearest?}</translation>
    </message>
    <message>
        <source>{key}: {value} does not come later, so one would go round in a circle</source>
        <translation>{key}: {value} does not come later, so one would go round in a circle</translation>
    </message>
    <message>
        <source>no way leads to the step {id}</source>
        <translation>no way leads to the step {id}</translation>
    </message>
    <message>
        <source>{key}: there is no parameter {value}{nearest?}</source>
        <translation>{key}: there is no parameter {value}{nearest?}</translation>
    </message>
    <message>
        <source>{key}: the blank {value} stands inside quotes or behind $ or \; it is quoted by itself, so write it bare</source>
        <translation>{key}: the blank {value} stands inside quotes or behind $ or \; it is quoted by itself, so write it bare</translation>
    </message>
    <message>
        <source>{key}: only a parameter of the type integer may stand in SQL, and {value} is none</source>
        <translation>{key}: only a parameter of the type integer may stand in SQL, and {value} is none</translation>
    </message>
    <message>
        <source>{key}: {value} is not on the list of what readers may be called with{nearest?}</source>
        <translation>{key}: {value} is not on the list of what readers may be called with{nearest?}</translation>
    </message>
    <message>
        <source>{key} must be a path of its target: one / first, no .., blanks, # or \</source>
        <translation>{key} must be a path of its target: one / first, no .., blanks, # or \</translation>
    </message>
    <message>
        <source>{key}: {value} names no target; write RULE@TARGET</source>
        <translation>{key}: {value} names no target; write RULE@TARGET</translation>
    </message>
    <message>
        <source>{key} holds a character that does not show</source>
        <translation>{key} holds a character that does not show</translation>
    </message>
</context>
<context>
    <name>yagura::Connect</name>
    <message>
        <source>The token file %1 cannot be read.</source>
        <translation>The token file %1 cannot be read.</translation>
    </message>
    <message>
        <source>A token is needed: --token-file FILE, or YAGURA_TOKEN.</source>
        <translation>A token is needed: --token-file FILE, or YAGURA_TOKEN.</translation>
    </message>
    <message>
        <source>No daemon of this machine has left word that you may read. Does yagurad run?</source>
        <translation>No daemon of this machine has left word that you may read. Does yagurad run?</translation>
    </message>
    <message>
        <source>%1 is no address of a daemon; https://HOST:PORT is one.</source>
        <translation>%1 is no address of a daemon; https://HOST:PORT is one.</translation>
    </message>
    <message>
        <source>%1 is not on this machine, so only https will do.</source>
        <translation>%1 is not on this machine, so only https will do.</translation>
    </message>
    <message>
        <source>--connect serves the desktop and `yagura check`.</source>
        <translation>--connect serves the desktop and `yagura check`.</translation>
    </message>
</context>
<context>
    <name>yagura::ConnectionBar</name>
    <message>
        <source>Connections</source>
        <translation>Connections</translation>
    </message>
</context>
<context>
    <name>yagura::ConnectionPanel</name>
    <message>
        <source>primary</source>
        <translation>primary</translation>
    </message>
    <message>
        <source>standby</source>
        <translation>standby</translation>
    </message>
    <message>
        <source>behind a pooler</source>
        <translation>behind a pooler</translation>
    </message>
    <message>
        <source>connections not known</source>
        <translation>connections not known</translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <translation>%1 of %2 used</translation>
    </message>
</context>
<context>
    <name>yagura::CredentialFields</name>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Goes to the keychain of this system, never into a file.</source>
        <translation>Goes to the keychain of this system, never into a file.</translation>
    </message>
    <message>
        <source>Or a command</source>
        <translation>Or a command</translation>
    </message>
    <message>
        <source>That prints the password: the program, then its arguments, one a line. No shell is involved.</source>
        <translation>That prints the password: the program, then its arguments, one a line. No shell is involved.</translation>
    </message>
    <message>
        <source>entered; not saved yet</source>
        <translation>entered; not saved yet</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>leave empty to keep what the keychain holds</source>
        <translation>leave empty to keep what the keychain holds</translation>
    </message>
</context>
<context>
    <name>yagura::Databases</name>
    <message>
        <source>%1 active, %2 idle, %3 idle in tx</source>
        <translation>%1 active, %2 idle, %3 idle in tx</translation>
    </message>
    <message>
        <source>idle in tx · %1</source>
        <translation>idle in tx · %1</translation>
    </message>
    <message>
        <source>active</source>
        <translation>active</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>idle</translation>
    </message>
    <message>
        <source>idle in tx · others</source>
        <translation>idle in tx · others</translation>
    </message>
    <message>
        <source>not visible</source>
        <translation>not visible</translation>
    </message>
    <message>
        <source>reserved, used</source>
        <translation>reserved, used</translation>
    </message>
    <message>
        <source>free</source>
        <translation>free</translation>
    </message>
    <message>
        <source>reserved, free</source>
        <translation>reserved, free</translation>
    </message>
    <message>
        <source>%1 of %2 ordinary places used</source>
        <translation>%1 of %2 ordinary places used</translation>
    </message>
    <message>
        <source>Fails at the name, before the network.</source>
        <translation>Fails at the name, before the network.</translation>
    </message>
    <message>
        <source>Fails at the network or the host, not at the name.</source>
        <translation>Fails at the network or the host, not at the name.</translation>
    </message>
    <message>
        <source>Fails at TLS: the host answers, nobody logs in.</source>
        <translation>Fails at TLS: the host answers, nobody logs in.</translation>
    </message>
    <message>
        <source>Fails at log-in, not at the network.</source>
        <translation>Fails at log-in, not at the network.</translation>
    </message>
    <message>
        <source>Fails at the query: clients get in, work stands.</source>
        <translation>Fails at the query: clients get in, work stands.</translation>
    </message>
    <message>
        <source>Not walked yet.</source>
        <translation>Not walked yet.</translation>
    </message>
    <message>
        <source>A new client gets in within %1.</source>
        <translation>A new client gets in within %1.</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>failed</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>not reached</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>not used</translation>
    </message>
    <message>
        <source>idle in tx</source>
        <translation>idle in tx</translation>
    </message>
    <message>
        <source>idle in aborted tx</source>
        <translation>idle in aborted tx</translation>
    </message>
    <message>
        <source>deadlock</source>
        <translation>deadlock</translation>
    </message>
    <message>
        <source>not visible to us</source>
        <translation>not visible to us</translation>
    </message>
    <message>
        <source>holds %1</source>
        <translation>holds %1</translation>
    </message>
    <message>
        <source>1 root blocker</source>
        <translation>1 root blocker</translation>
    </message>
    <message>
        <source>%1 root blockers</source>
        <translation>%1 root blockers</translation>
    </message>
    <message>
        <source>%1 · %2 waiting · ending pid %3 frees %4</source>
        <translation>%1 · %2 waiting · ending pid %3 frees %4</translation>
    </message>
    <message>
        <source>this standby</source>
        <translation>this standby</translation>
    </message>
    <message>
        <source>replay paused</source>
        <translation>replay paused</translation>
    </message>
    <message>
        <source>receiving</source>
        <translation>receiving</translation>
    </message>
    <message>
        <source>not receiving</source>
        <translation>not receiving</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>not read yet</translation>
    </message>
    <message>
        <source>no new answer yet</source>
        <translation>no new answer yet</translation>
    </message>
    <message>
        <source>held</source>
        <translation>held</translation>
    </message>
    <message>
        <source>inactive for %1</source>
        <translation>inactive for %1</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inactive</translation>
    </message>
</context>
<context>
    <name>yagura::DatabasesPage</name>
    <message>
        <source>Connections</source>
        <translation>Connections</translation>
    </message>
    <message>
        <source>Database servers</source>
        <translation>Database servers</translation>
    </message>
    <message>
        <source>No database is watched, or none fits the filter.</source>
        <translation>No database is watched, or none fits the filter.</translation>
    </message>
</context>
<context>
    <name>yagura::Declare</name>
    <message>
        <source>The disk did not confirm it in time.</source>
        <translation>The disk did not confirm it in time.</translation>
    </message>
    <message>
        <source>Nothing critical stands that an incident could be about: give it a title.</source>
        <translation>Nothing critical stands that an incident could be about: give it a title.</translation>
    </message>
    <message>
        <source>The record is not on the disk.</source>
        <translation>The record is not on the disk.</translation>
    </message>
</context>
<context>
    <name>yagura::DeclareDialog</name>
    <message>
        <source>SEV-1 people cannot work</source>
        <translation>SEV-1 people cannot work</translation>
    </message>
    <message>
        <source>SEV-2 part of it fails</source>
        <translation>SEV-2 part of it fails</translation>
    </message>
    <message>
        <source>SEV-3 degraded</source>
        <translation>SEV-3 degraded</translation>
    </message>
    <message>
        <source>SEV-4 no effect yet</source>
        <translation>SEV-4 no effect yet</translation>
    </message>
    <message>
        <source>Declare an incident</source>
        <translation>Declare an incident</translation>
    </message>
    <message>
        <source>What is it called</source>
        <translation>What is it called</translation>
    </message>
    <message>
        <source>How severe</source>
        <translation>How severe</translation>
    </message>
    <message>
        <source>Since when (%1)</source>
        <translation>Since when (%1)</translation>
    </message>
    <message>
        <source>Who leads</source>
        <translation>Who leads</translation>
    </message>
    <message>
        <source>There are no pictures of the time before it.</source>
        <translation>There are no pictures of the time before it.</translation>
    </message>
    <message>
        <source>The pictures of the 30 minutes before it are kept with it.</source>
        <translation>The pictures of the 30 minutes before it are kept with it.</translation>
    </message>
    <message>
        <source>Declare</source>
        <translation>Declare</translation>
    </message>
</context>
<context>
    <name>yagura::DemoVisit</name>
    <message>
        <source>Leave the demo</source>
        <translation>Leave the demo</translation>
    </message>
    <message>
        <source>Leave the demo (Esc)</source>
        <translation>Leave the demo (Esc)</translation>
    </message>
</context>
<context>
    <name>yagura::Desktop</name>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Databases</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Disks</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Queues</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Theme: dark</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Theme: light</translation>
    </message>
    <message>
        <source>Theme: high contrast</source>
        <translation>Theme: high contrast</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>The language changes when Yagura is started again.</source>
        <translation>The language changes when Yagura is started again.</translation>
    </message>
    <message>
        <source>language</source>
        <translation>language</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 cannot be written.</translation>
    </message>
    <message>
        <source>The window&apos;s state could not be kept.</source>
        <translation>The window&apos;s state could not be kept.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Settings…</translation>
    </message>
    <message>
        <source>Add a target…</source>
        <translation>Add a target…</translation>
    </message>
    <message>
        <source>The configuration has faults</source>
        <translation>The configuration has faults</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>The wall of the room</source>
        <translation>The wall of the room</translation>
    </message>
</context>
<context>
    <name>yagura::DetailsPanel</name>
    <message>
        <source>read %1 ago</source>
        <translation>read %1 ago</translation>
    </message>
    <message>
        <source>Longest sessions</source>
        <translation>Longest sessions</translation>
    </message>
    <message>
        <source>Replication and slots</source>
        <translation>Replication and slots</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Statements</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Databases</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Replication</source>
        <translation>Replication</translation>
    </message>
    <message>
        <source>%2 of %1 sessions read</source>
        <translation>%2 of %1 sessions read</translation>
    </message>
    <message>
        <source>slots %1</source>
        <translation>slots %1</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>Not known.</translation>
    </message>
    <message>
        <source>No transaction is open.</source>
        <translation>No transaction is open.</translation>
    </message>
    <message>
        <source>No replica is connected.</source>
        <translation>No replica is connected.</translation>
    </message>
    <message>
        <source>There are no replication slots.</source>
        <translation>There are no replication slots.</translation>
    </message>
    <message>
        <source>No statement has run.</source>
        <translation>No statement has run.</translation>
    </message>
    <message>
        <source>There are no databases.</source>
        <translation>There are no databases.</translation>
    </message>
</context>
<context>
    <name>yagura::DisksPage</name>
    <message>
        <source>File systems</source>
        <translation>File systems</translation>
    </message>
    <message>
        <source>No node is watched.</source>
        <translation>No node is watched.</translation>
    </message>
    <message>
        <source>%1 on %2 nodes</source>
        <translation>%1 on %2 nodes</translation>
    </message>
</context>
<context>
    <name>yagura::Entries</name>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>%1: %2, by what is measured</source>
        <translation>%1: %2, by what is measured</translation>
    </message>
    <message>
        <source>%1: %2, decided by a person</source>
        <translation>%1: %2, decided by a person</translation>
    </message>
    <message>
        <source>%1: the cause is found</source>
        <translation>%1: the cause is found</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <translation>%1: failed</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: done</translation>
    </message>
    <message>
        <source>%1: opened</source>
        <translation>%1: opened</translation>
    </message>
    <message>
        <source>%1: skipped</source>
        <translation>%1: skipped</translation>
    </message>
    <message>
        <source>%1: open again</source>
        <translation>%1: open again</translation>
    </message>
    <message>
        <source>%1: assigned to %2</source>
        <translation>%1: assigned to %2</translation>
    </message>
    <message>
        <source>%1 — evidence %2 from %3</source>
        <translation>%1 — evidence %2 from %3</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>refused, nothing was sent</source>
        <translation>refused, nothing was sent</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>failed</translation>
    </message>
    <message>
        <source>nobody answered; it may have happened</source>
        <translation>nobody answered; it may have happened</translation>
    </message>
    <message>
        <source>Checklist started: %1</source>
        <translation>Checklist started: %1</translation>
    </message>
    <message>
        <source>Checklist done: %1</source>
        <translation>Checklist done: %1</translation>
    </message>
    <message>
        <source>Checklist given up: %1</source>
        <translation>Checklist given up: %1</translation>
    </message>
    <message>
        <source>Prevention: %1</source>
        <translation>Prevention: %1</translation>
    </message>
    <message>
        <source>Report written (%1, %2)</source>
        <translation>Report written (%1, %2)</translation>
    </message>
    <message>
        <source>Incident declared: %1 (%2)</source>
        <translation>Incident declared: %1 (%2)</translation>
    </message>
    <message>
        <source>%1 given up</source>
        <translation>%1 given up</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Time set: %1 at %2</source>
        <translation>Time set: %1 at %2</translation>
    </message>
    <message>
        <source>Exit criterion taken away: %1</source>
        <translation>Exit criterion taken away: %1</translation>
    </message>
    <message>
        <source>Exit criterion: %1</source>
        <translation>Exit criterion: %1</translation>
    </message>
    <message>
        <source>Exit criterion met: %1</source>
        <translation>Exit criterion met: %1</translation>
    </message>
    <message>
        <source>Exit criterion no longer met: %1</source>
        <translation>Exit criterion no longer met: %1</translation>
    </message>
    <message>
        <source>Incident is %1</source>
        <translation>Incident is %1</translation>
    </message>
    <message>
        <source>Called %1</source>
        <translation>Called %1</translation>
    </message>
    <message>
        <source>Title: %1</source>
        <translation>Title: %1</translation>
    </message>
    <message>
        <source>Severity: %1</source>
        <translation>Severity: %1</translation>
    </message>
    <message>
        <source>Summary: %1</source>
        <translation>Summary: %1</translation>
    </message>
    <message>
        <source>Handed over to %1: %2</source>
        <translation>Handed over to %1: %2</translation>
    </message>
    <message>
        <source>Correction: %1</source>
        <translation>Correction: %1</translation>
    </message>
    <message>
        <source>Worse: %1</source>
        <translation>Worse: %1</translation>
    </message>
    <message>
        <source>Milder: %1</source>
        <translation>Milder: %1</translation>
    </message>
    <message>
        <source>Recovered: %1, after %2</source>
        <translation>Recovered: %1, after %2</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Changed: %1</translation>
    </message>
    <message>
        <source>Acknowledged %1: %2</source>
        <translation>Acknowledged %1: %2</translation>
    </message>
    <message>
        <source>No longer acknowledged: %1</source>
        <translation>No longer acknowledged: %1</translation>
    </message>
    <message>
        <source>The clock of this machine was set by %1 s</source>
        <translation>The clock of this machine was set by %1 s</translation>
    </message>
    <message>
        <source>Entry of a kind that this version does not know: %1</source>
        <translation>Entry of a kind that this version does not know: %1</translation>
    </message>
    <message>
        <source>What was watched meanwhile is kept</source>
        <translation>What was watched meanwhile is kept</translation>
    </message>
    <message>
        <source>Action begun: %1. Sent: %2</source>
        <translation>Action begun: %1. Sent: %2</translation>
    </message>
    <message>
        <source>Action ended: %1 – %2</source>
        <translation>Action ended: %1 – %2</translation>
    </message>
    <message>
        <source>%1: it worked</source>
        <translation>%1: it worked</translation>
    </message>
    <message>
        <source>%1: it did not help</source>
        <translation>%1: it did not help</translation>
    </message>
    <message>
        <source>%1: whether it helped cannot be seen</source>
        <translation>%1: whether it helped cannot be seen</translation>
    </message>
</context>
<context>
    <name>yagura::EvidenceBody</name>
    <message>
        <source>Table of evidence</source>
        <translation>Table of evidence</translation>
    </message>
    <message>
        <source>from the picture · live</source>
        <translation>from the picture · live</translation>
    </message>
    <message>
        <source>%1 · kept %2</source>
        <translation>%1 · kept %2</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>Being read…</translation>
    </message>
</context>
<context>
    <name>yagura::EvidenceTables</name>
    <message>
        <source>Not surveyed yet.</source>
        <translation>Not surveyed yet.</translation>
    </message>
    <message>
        <source>The configuration lets nobody look into its queues.</source>
        <translation>The configuration lets nobody look into its queues.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Nobody watches such a target.</source>
        <translation>Nobody watches such a target.</translation>
    </message>
    <message>
        <source>%1 has told nothing lately.</source>
        <translation>%1 has told nothing lately.</translation>
    </message>
    <message>
        <source>No rows.</source>
        <translation>No rows.</translation>
    </message>
    <message>
        <source>This version knows no table &quot;%1&quot;.</source>
        <translation>This version knows no table &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>No services are configured.</source>
        <translation>No services are configured.</translation>
    </message>
    <message>
        <source>Too many nodes; the impact page lists them.</source>
        <translation>Too many nodes; the impact page lists them.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>None.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Seen by users</source>
        <translation>Seen by users</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>No connect has been measured yet.</source>
        <translation>No connect has been measured yet.</translation>
    </message>
    <message>
        <source>Rung</source>
        <translation>Rung</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>Not read yet.</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>hidden</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Setting</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>As it was %1 ago: %2 cannot be seen now.</source>
        <translation>As it was %1 ago: %2 cannot be seen now.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>yagura::Export</name>
    <message>
        <source>No time zone is called %1.</source>
        <translation>No time zone is called %1.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Did you mean %1?</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence are not in this record, or were changed; the report is without them.</source>
        <translation>
            <numerusform>%n piece of evidence is not in this record, or was changed; the report is without it.</numerusform>
            <numerusform>%n pieces of evidence are not in this record, or were changed; the report is without them.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was written; %2 masked in it.</source>
        <translation>%1 was written; %2 masked in it.</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s)</source>
        <translation>
            <numerusform>%n secret</numerusform>
            <numerusform>%n secrets</numerusform>
        </translation>
    </message>
    <message>
        <source>A report can be pdf, md or json, and not %1.</source>
        <translation>A report can be pdf, md or json, and not %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 cannot be written: %2</translation>
    </message>
    <message>
        <source>password in an address</source>
        <translation>password in an address</translation>
    </message>
    <message>
        <source>password or token</source>
        <translation>password or token</translation>
    </message>
    <message>
        <source>credential of a request</source>
        <translation>credential of a request</translation>
    </message>
    <message>
        <source>AWS key</source>
        <translation>AWS key</translation>
    </message>
    <message>
        <source>signed token (JWT)</source>
        <translation>signed token (JWT)</translation>
    </message>
    <message>
        <source>key or certificate</source>
        <translation>key or certificate</translation>
    </message>
    <message>
        <source>looks like a secret</source>
        <translation>looks like a secret</translation>
    </message>
    <message>
        <source>card number</source>
        <translation>card number</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>phone number</translation>
    </message>
    <message>
        <source>My Number</source>
        <translation>My Number</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>e-mail address</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP address</translation>
    </message>
    <message>
        <source>value in a statement</source>
        <translation>value in a statement</translation>
    </message>
    <message>
        <source>Nothing had to be masked.</source>
        <translation>Nothing had to be masked.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>how many of which kind: 3 × password</comment>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>%n masked: %1</source>
        <translation>
            <numerusform>%n masked: %1</numerusform>
            <numerusform>%n masked: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two counts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>The disk did not confirm it in time.</source>
        <translation>The disk did not confirm it in time.</translation>
    </message>
    <message>
        <source>The record is not on the disk.</source>
        <translation>The record is not on the disk.</translation>
    </message>
    <message>
        <source>The record does not say that it was written: %1</source>
        <translation>The record does not say that it was written: %1</translation>
    </message>
</context>
<context>
    <name>yagura::ExportDialog</name>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Export a report</source>
        <translation>Export a report</translation>
    </message>
    <message>
        <source>As</source>
        <translation>As</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>In which language</translation>
    </message>
    <message>
        <source>In which time zone</source>
        <translation>In which time zone</translation>
    </message>
    <message>
        <source>Into which file</source>
        <translation>Into which file</translation>
    </message>
    <message>
        <source>%1 was written, but the record does not say so: %2</source>
        <translation>%1 was written, but the record does not say so: %2</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>How much of the file is made</source>
        <translation>How much of the file is made</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Replace it</translation>
    </message>
    <message>
        <source>No time zone is called %1.</source>
        <translation>No time zone is called %1.</translation>
    </message>
    <message>
        <source>Reading what the incident refers to…</source>
        <translation>Reading what the incident refers to…</translation>
    </message>
    <message>
        <source>Making the file…</source>
        <translation>Making the file…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Stopping…</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence could not be read; the report is without them.</source>
        <translation>
            <numerusform>%n piece of evidence could not be read; the report is without it.</numerusform>
            <numerusform>%n pieces of evidence could not be read; the report is without them.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: %1 (%2)</source>
        <translation>Written: %1 (%2)</translation>
    </message>
    <message>
        <source>Called off. Nothing was written.</source>
        <translation>Called off. Nothing was written.</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 is there already.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 cannot be written: %2</translation>
    </message>
</context>
<context>
    <name>yagura::FailureBanner</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What is shown below is the last answer.</source>
        <translation>What is shown below is the last answer.</translation>
    </message>
    <message>
        <source>Nothing is known of it now.</source>
        <translation>Nothing is known of it now.</translation>
    </message>
    <message>
        <source>never answered</source>
        <translation>never answered</translation>
    </message>
</context>
<context>
    <name>yagura::Failures</name>
    <message>
        <source>the name {host} does not resolve</source>
        <translation>the name {host} does not resolve</translation>
    </message>
    <message>
        <source>Check the host name and the resolver.</source>
        <translation>Check the host name and the resolver.</translation>
    </message>
    <message>
        <source>the name {host} did not resolve in time</source>
        <translation>the name {host} did not resolve in time</translation>
    </message>
    <message>
        <source>Check the resolver.</source>
        <translation>Check the resolver.</translation>
    </message>
    <message>
        <source>connection refused: nothing listens there</source>
        <translation>connection refused: nothing listens there</translation>
    </message>
    <message>
        <source>Check that the server runs and the port is right.</source>
        <translation>Check that the server runs and the port is right.</translation>
    </message>
    <message>
        <source>TCP connect timed out</source>
        <translation>TCP connect timed out</translation>
    </message>
    <message>
        <source>Check the network and firewalls on the way.</source>
        <translation>Check the network and firewalls on the way.</translation>
    </message>
    <message>
        <source>no route to the host</source>
        <translation>no route to the host</translation>
    </message>
    <message>
        <source>Check the network.</source>
        <translation>Check the network.</translation>
    </message>
    <message>
        <source>the server&apos;s certificate has expired</source>
        <translation>the server&apos;s certificate has expired</translation>
    </message>
    <message>
        <source>Renew the certificate.</source>
        <translation>Renew the certificate.</translation>
    </message>
    <message>
        <source>the certificate is for another host name</source>
        <translation>the certificate is for another host name</translation>
    </message>
    <message>
        <source>Use the name that the certificate carries.</source>
        <translation>Use the name that the certificate carries.</translation>
    </message>
    <message>
        <source>the certificate is not signed by an authority we trust</source>
        <translation>the certificate is not signed by an authority we trust</translation>
    </message>
    <message>
        <source>Name the right authority with sslrootcert or ca.</source>
        <translation>Name the right authority with sslrootcert or ca.</translation>
    </message>
    <message>
        <source>no TLS connection came about</source>
        <translation>no TLS connection came about</translation>
    </message>
    <message>
        <source>Check that the port speaks TLS 1.2 or newer.</source>
        <translation>Check that the port speaks TLS 1.2 or newer.</translation>
    </message>
    <message>
        <source>log-in refused: wrong user or password</source>
        <translation>log-in refused: wrong user or password</translation>
    </message>
    <message>
        <source>Check the credential of this target.</source>
        <translation>Check the credential of this target.</translation>
    </message>
    <message>
        <source>no password for this target</source>
        <translation>no password for this target</translation>
    </message>
    <message>
        <source>Give a password_command, a ~/.pgpass line or a password in the settings.</source>
        <translation>Give a password_command, a ~/.pgpass line or a password in the settings.</translation>
    </message>
    <message>
        <source>log-in refused by the server&apos;s rules</source>
        <translation>log-in refused by the server&apos;s rules</translation>
    </message>
    <message>
        <source>Check pg_hba.conf or the user&apos;s permissions.</source>
        <translation>Check pg_hba.conf or the user&apos;s permissions.</translation>
    </message>
    <message>
        <source>log-in refused: every connection is taken</source>
        <translation>log-in refused: every connection is taken</translation>
    </message>
    <message>
        <source>Find out who holds the connections.</source>
        <translation>Find out who holds the connections.</translation>
    </message>
    <message>
        <source>the database does not exist</source>
        <translation>the database does not exist</translation>
    </message>
    <message>
        <source>Check dbname in the dsn.</source>
        <translation>Check dbname in the dsn.</translation>
    </message>
    <message>
        <source>a query did not finish in time</source>
        <translation>a query did not finish in time</translation>
    </message>
    <message>
        <source>not allowed to read</source>
        <translation>not allowed to read</translation>
    </message>
    <message>
        <source>Grant pg_monitor to the role.</source>
        <translation>Grant pg_monitor to the role.</translation>
    </message>
    <message>
        <source>a query failed</source>
        <translation>a query failed</translation>
    </message>
    <message>
        <source>the server is starting</source>
        <translation>the server is starting</translation>
    </message>
    <message>
        <source>the server is shutting down</source>
        <translation>the server is shutting down</translation>
    </message>
    <message>
        <source>the server closed the connection</source>
        <translation>the server closed the connection</translation>
    </message>
    <message>
        <source>the answer was HTTP status {status}</source>
        <translation>the answer was HTTP status {status}</translation>
    </message>
    <message>
        <source>redirected to {location}, which was not followed</source>
        <translation>redirected to {location}, which was not followed</translation>
    </message>
    <message>
        <source>Use the final address in the configuration.</source>
        <translation>Use the final address in the configuration.</translation>
    </message>
    <message>
        <source>the answer was larger than we accept</source>
        <translation>the answer was larger than we accept</translation>
    </message>
    <message>
        <source>the answer could not be read</source>
        <translation>the answer could not be read</translation>
    </message>
    <message>
        <source>Check that the address is the management API.</source>
        <translation>Check that the address is the management API.</translation>
    </message>
    <message>
        <source>no answer within {deadline}</source>
        <translation>no answer within {deadline}</translation>
    </message>
    <message>
        <source>the password command failed</source>
        <translation>the password command failed</translation>
    </message>
    <message>
        <source>Run it in a terminal to see why.</source>
        <translation>Run it in a terminal to see why.</translation>
    </message>
    <message>
        <source>the password command did not end in time</source>
        <translation>the password command did not end in time</translation>
    </message>
    <message>
        <source>the system&apos;s keychain is not there</source>
        <translation>the system&apos;s keychain is not there</translation>
    </message>
    <message>
        <source>Give a password_command instead.</source>
        <translation>Give a password_command instead.</translation>
    </message>
    <message>
        <source>the keychain has no password for this target, or is locked</source>
        <translation>the keychain has no password for this target, or is locked</translation>
    </message>
    <message>
        <source>Unlock the keychain, or enter the password in the settings.</source>
        <translation>Unlock the keychain, or enter the password in the settings.</translation>
    </message>
    <message>
        <source>the keychain did not answer in time</source>
        <translation>the keychain did not answer in time</translation>
    </message>
    <message>
        <source>the keychain refused</source>
        <translation>the keychain refused</translation>
    </message>
    <message>
        <source>polling stopped: three attempts never came back</source>
        <translation>polling stopped: three attempts never came back</translation>
    </message>
    <message>
        <source>Poll again by hand once the cause is gone.</source>
        <translation>Poll again by hand once the cause is gone.</translation>
    </message>
    <message>
        <source>an error inside Yagura</source>
        <translation>an error inside Yagura</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>no answer</translation>
    </message>
    <message>
        <source>too many connections</source>
        <translation>too many connections</translation>
    </message>
    <message>
        <source>log-in failed</source>
        <translation>log-in failed</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>no permission</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>TLS failed</translation>
    </message>
    <message>
        <source>the name does not resolve</source>
        <translation>the name does not resolve</translation>
    </message>
    <message>
        <source>an answer that makes no sense</source>
        <translation>an answer that makes no sense</translation>
    </message>
    <message>
        <source>Log-in</source>
        <translation>Log-in</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Query</translation>
    </message>
    <message>
        <source>something else answers there</source>
        <translation>something else answers there</translation>
    </message>
    <message>
        <source>Check the host and the port.</source>
        <translation>Check the host and the port.</translation>
    </message>
    <message>
        <source>the dsn cannot be read</source>
        <translation>the dsn cannot be read</translation>
    </message>
    <message>
        <source>the dsn carries a password, which is refused</source>
        <translation>the dsn carries a password, which is refused</translation>
    </message>
    <message>
        <source>Move the password to ~/.pgpass or a password_command.</source>
        <translation>Move the password to ~/.pgpass or a password_command.</translation>
    </message>
    <message>
        <source>this version does not know the system {system}</source>
        <translation>this version does not know the system {system}</translation>
    </message>
    <message>
        <source>not looked into: a queue of type {type} counts each look as a failed delivery</source>
        <translation>not looked into: a queue of type {type} counts each look as a failed delivery</translation>
    </message>
    <message>
        <source>Only classic queues can be looked into.</source>
        <translation>Only classic queues can be looked into.</translation>
    </message>
    <message>
        <source>not looked into: the queue has a length limit and could drop what is put back</source>
        <translation>not looked into: the queue has a length limit and could drop what is put back</translation>
    </message>
    <message>
        <source>Take it off the list of peek.</source>
        <translation>Take it off the list of peek.</translation>
    </message>
    <message>
        <source>no queue of this name is seen</source>
        <translation>no queue of this name is seen</translation>
    </message>
    <message>
        <source>Check the name under peek, and the virtual host before it.</source>
        <translation>Check the name under peek, and the virtual host before it.</translation>
    </message>
    <message>
        <source>{user} may not read this queue</source>
        <translation>{user} may not read this queue</translation>
    </message>
    <message>
        <source>Give it the right to read this queue and the tag management.</source>
        <translation>Give it the right to read this queue and the tag management.</translation>
    </message>
    <message>
        <source>the schema cannot be used: {place}</source>
        <translation>the schema cannot be used: {place}</translation>
    </message>
    <message>
        <source>`yagura config check` tells what is wrong there.</source>
        <translation>`yagura config check` tells what is wrong there.</translation>
    </message>
    <message>
        <source>no space is left for {path}</source>
        <translation>no space is left for {path}</translation>
    </message>
    <message>
        <source>Make room there, or save the record elsewhere.</source>
        <translation>Make room there, or save the record elsewhere.</translation>
    </message>
    <message>
        <source>little space is left for {path}</source>
        <translation>little space is left for {path}</translation>
    </message>
    <message>
        <source>Make room there before it is full.</source>
        <translation>Make room there before it is full.</translation>
    </message>
    <message>
        <source>{path} cannot be written</source>
        <translation>{path} cannot be written</translation>
    </message>
    <message>
        <source>Check the folder and its rights, or save the record elsewhere.</source>
        <translation>Check the folder and its rights, or save the record elsewhere.</translation>
    </message>
    <message>
        <source>{path} cannot be read</source>
        <translation>{path} cannot be read</translation>
    </message>
    <message>
        <source>another program holds {path} for too long</source>
        <translation>another program holds {path} for too long</translation>
    </message>
    <message>
        <source>there is no record at {path}</source>
        <translation>there is no record at {path}</translation>
    </message>
    <message>
        <source>{path} is there already</source>
        <translation>{path} is there already</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choose another name.</translation>
    </message>
    <message>
        <source>{path} is no record of Yagura; it was not touched</source>
        <translation>{path} is no record of Yagura; it was not touched</translation>
    </message>
    <message>
        <source>Move the file away; a new record begins at the next start.</source>
        <translation>Move the file away; a new record begins at the next start.</translation>
    </message>
    <message>
        <source>{path} is damaged; it is left as it is</source>
        <translation>{path} is damaged; it is left as it is</translation>
    </message>
    <message>
        <source>Move the file away and keep it; a new record begins at the next start.</source>
        <translation>Move the file away and keep it; a new record begins at the next start.</translation>
    </message>
    <message>
        <source>{path} was written by a newer Yagura (version {found}, this one knows {known})</source>
        <translation>{path} was written by a newer Yagura (version {found}, this one knows {known})</translation>
    </message>
    <message>
        <source>Use that version here, too.</source>
        <translation>Use that version here, too.</translation>
    </message>
    <message>
        <source>{path} lies on a network file system</source>
        <translation>{path} lies on a network file system</translation>
    </message>
    <message>
        <source>Use it from one machine at a time.</source>
        <translation>Use it from one machine at a time.</translation>
    </message>
    <message>
        <source>this cannot be kept in the record ({reason})</source>
        <translation>this cannot be kept in the record ({reason})</translation>
    </message>
    <message>
        <source>the evidence was changed after it was kept</source>
        <translation>the evidence was changed after it was kept</translation>
    </message>
    <message>
        <source>the evidence is not in the record</source>
        <translation>the evidence is not in the record</translation>
    </message>
    <message>
        <source>the team&apos;s record is not there</source>
        <translation>the team&apos;s record is not there</translation>
    </message>
    <message>
        <source>the database has no record of Yagura</source>
        <translation>the database has no record of Yagura</translation>
    </message>
    <message>
        <source>An owner runs shared_0001.sql there, once.</source>
        <translation>An owner runs shared_0001.sql there, once.</translation>
    </message>
    <message>
        <source>this login may not use the team&apos;s record</source>
        <translation>this login may not use the team&apos;s record</translation>
    </message>
    <message>
        <source>GRANT yagura_writer to it.</source>
        <translation>GRANT yagura_writer to it.</translation>
    </message>
    <message>
        <source>somebody else has written under the name of {writer}</source>
        <translation>somebody else has written under the name of {writer}</translation>
    </message>
    <message>
        <source>A copied folder or a restored backup does that. Newer entries have a name of their own; the older ones stay here.</source>
        <translation>A copied folder or a restored backup does that. Newer entries have a name of their own; the older ones stay here.</translation>
    </message>
    <message>
        <source>the catalogue has no query {query}</source>
        <translation>the catalogue has no query {query}</translation>
    </message>
    <message>
        <source>this value cannot be used for {parameter}</source>
        <translation>this value cannot be used for {parameter}</translation>
    </message>
    <message>
        <source>{target} is no target that this can be asked of</source>
        <translation>{target} is no target that this can be asked of</translation>
    </message>
    <message>
        <source>{word} is not on the list of what may run by itself</source>
        <translation>{word} is not on the list of what may run by itself</translation>
    </message>
    <message>
        <source>Copy the command and run it by hand.</source>
        <translation>Copy the command and run it by hand.</translation>
    </message>
    <message>
        <source>not run by itself: the log-in could change something ({powers})</source>
        <translation>not run by itself: the log-in could change something ({powers})</translation>
    </message>
    <message>
        <source>Give the target a role that only reads, or let it run this once.</source>
        <translation>Give the target a role that only reads, or let it run this once.</translation>
    </message>
    <message>
        <source>the server lacks what {query} reads</source>
        <translation>the server lacks what {query} reads</translation>
    </message>
    <message>
        <source>Create the extension in this database.</source>
        <translation>Create the extension in this database.</translation>
    </message>
    <message>
        <source>{program} is not installed on this machine</source>
        <translation>{program} is not installed on this machine</translation>
    </message>
    <message>
        <source>{program} failed and said nothing</source>
        <translation>{program} failed and said nothing</translation>
    </message>
    <message>
        <source>the broker has no queue {queue}</source>
        <translation>the broker has no queue {queue}</translation>
    </message>
    <message>
        <source>Check the name, and the virtual host before it.</source>
        <translation>Check the name, and the virtual host before it.</translation>
    </message>
    <message>
        <source>there is no action {action} for this target</source>
        <translation>there is no action {action} for this target</translation>
    </message>
    <message>
        <source>the configuration gives no log-in to act with</source>
        <translation>the configuration gives no log-in to act with</translation>
    </message>
    <message>
        <source>Add respond: to the target.</source>
        <translation>Add respond: to the target.</translation>
    </message>
    <message>
        <source>this value cannot be used for {argument}</source>
        <translation>this value cannot be used for {argument}</translation>
    </message>
    <message>
        <source>another action is running</source>
        <translation>another action is running</translation>
    </message>
    <message>
        <source>Wait for its end.</source>
        <translation>Wait for its end.</translation>
    </message>
    <message>
        <source>the server did not send the signal</source>
        <translation>the server did not send the signal</translation>
    </message>
    <message>
        <source>done, but it is still there after five seconds</source>
        <translation>done, but it is still there after five seconds</translation>
    </message>
    <message>
        <source>done, but the statement still runs after five seconds</source>
        <translation>done, but the statement still runs after five seconds</translation>
    </message>
    <message>
        <source>the time was up before all were moved</source>
        <translation>the time was up before all were moved</translation>
    </message>
    <message>
        <source>Do it again for the rest.</source>
        <translation>Do it again for the rest.</translation>
    </message>
    <message>
        <source>not all that left the queue were seen to arrive</source>
        <translation>not all that left the queue were seen to arrive</translation>
    </message>
    <message>
        <source>Count the dead letters.</source>
        <translation>Count the dead letters.</translation>
    </message>
    <message>
        <source>the dead-letter queue took no more; the rest is in its place</source>
        <translation>the dead-letter queue took no more; the rest is in its place</translation>
    </message>
    <message>
        <source>Make room in the dead-letter queue.</source>
        <translation>Make room in the dead-letter queue.</translation>
    </message>
    <message>
        <source>nothing was sent: it was not previewed</source>
        <translation>nothing was sent: it was not previewed</translation>
    </message>
    <message>
        <source>Look at the preview first.</source>
        <translation>Look at the preview first.</translation>
    </message>
    <message>
        <source>nothing was sent: it is no longer there</source>
        <translation>nothing was sent: it is no longer there</translation>
    </message>
    <message>
        <source>nothing was sent: it has changed since the preview</source>
        <translation>nothing was sent: it has changed since the preview</translation>
    </message>
    <message>
        <source>Look at the preview again.</source>
        <translation>Look at the preview again.</translation>
    </message>
    <message>
        <source>the responder&apos;s role does not see whose session it is</source>
        <translation>the responder&apos;s role does not see whose session it is</translation>
    </message>
    <message>
        <source>Grant pg_read_all_stats to the role.</source>
        <translation>Grant pg_read_all_stats to the role.</translation>
    </message>
    <message>
        <source>the responder&apos;s role may not end sessions of others</source>
        <translation>the responder&apos;s role may not end sessions of others</translation>
    </message>
    <message>
        <source>Grant pg_signal_backend to the role.</source>
        <translation>Grant pg_signal_backend to the role.</translation>
    </message>
    <message>
        <source>that is our own session</source>
        <translation>that is our own session</translation>
    </message>
    <message>
        <source>that is a process of the server ({backend_type})</source>
        <translation>that is a process of the server ({backend_type})</translation>
    </message>
    <message>
        <source>the session is a superuser&apos;s; only a superuser may end it</source>
        <translation>the session is a superuser&apos;s; only a superuser may end it</translation>
    </message>
    <message>
        <source>the session runs no statement ({state}); cancelling would free nothing</source>
        <translation>the session runs no statement ({state}); cancelling would free nothing</translation>
    </message>
    <message>
        <source>End the session instead.</source>
        <translation>End the session instead.</translation>
    </message>
    <message>
        <source>the broker has no user {user}</source>
        <translation>the broker has no user {user}</translation>
    </message>
    <message>
        <source>a queue of type {type} does not put messages back in their places</source>
        <translation>a queue of type {type} does not put messages back in their places</translation>
    </message>
    <message>
        <source>Only messages of a classic queue can be moved.</source>
        <translation>Only messages of a classic queue can be moved.</translation>
    </message>
    <message>
        <source>the queue has consumers, which would get messages out of order</source>
        <translation>the queue has consumers, which would get messages out of order</translation>
    </message>
    <message>
        <source>Stop the consumers first.</source>
        <translation>Stop the consumers first.</translation>
    </message>
    <message>
        <source>the queue belongs to one connection</source>
        <translation>the queue belongs to one connection</translation>
    </message>
    <message>
        <source>the queue deletes itself after its last consumer, and its messages</source>
        <translation>the queue deletes itself after its last consumer, and its messages</translation>
    </message>
    <message>
        <source>the queue drops messages when it is full, also what is put back</source>
        <translation>the queue drops messages when it is full, also what is put back</translation>
    </message>
    <message>
        <source>respond: allows the virtual host {vhost} only</source>
        <translation>respond: allows the virtual host {vhost} only</translation>
    </message>
    <message>
        <source>the broker is in alarm and takes nothing from publishers</source>
        <translation>the broker is in alarm and takes nothing from publishers</translation>
    </message>
    <message>
        <source>Clear the memory or disk alarm first.</source>
        <translation>Clear the memory or disk alarm first.</translation>
    </message>
    <message>
        <source>none of the first {looked} messages is malformed</source>
        <translation>none of the first {looked} messages is malformed</translation>
    </message>
    <message>
        <source>the dead-letter exchange {exchange} is not there: what is rejected is lost</source>
        <translation>the dead-letter exchange {exchange} is not there: what is rejected is lost</translation>
    </message>
    <message>
        <source>only the broker can tell where a dead-letter exchange of type {type} sends to</source>
        <translation>only the broker can tell where a dead-letter exchange of type {type} sends to</translation>
    </message>
    <message>
        <source>the dead-letter exchange sends to no queue: what is rejected is lost</source>
        <translation>the dead-letter exchange sends to no queue: what is rejected is lost</translation>
    </message>
    <message>
        <source>Bind a queue to it.</source>
        <translation>Bind a queue to it.</translation>
    </message>
    <message>
        <source>the dead-letter queue {queue} is not there</source>
        <translation>the dead-letter queue {queue} is not there</translation>
    </message>
    <message>
        <source>Declare it, durable and without a length limit.</source>
        <translation>Declare it, durable and without a length limit.</translation>
    </message>
    <message>
        <source>the dead letters would come back to the same queue</source>
        <translation>the dead letters would come back to the same queue</translation>
    </message>
    <message>
        <source>the dead-letter queue {queue} has a length limit and could lose messages</source>
        <translation>the dead-letter queue {queue} has a length limit and could lose messages</translation>
    </message>
    <message>
        <source>the dead-letter queue {queue} is a {type}</source>
        <translation>the dead-letter queue {queue} is a {type}</translation>
    </message>
    <message>
        <source>the dead-letter queue {queue} does not outlive a restart of the broker</source>
        <translation>the dead-letter queue {queue} does not outlive a restart of the broker</translation>
    </message>
    <message>
        <source>a queue of type {type} cannot be limited so</source>
        <translation>a queue of type {type} cannot be limited so</translation>
    </message>
    <message>
        <source>the queue was declared with {name}, which no policy overrules</source>
        <translation>the queue was declared with {name}, which no policy overrules</translation>
    </message>
    <message>
        <source>there is no limit of ours to take away</source>
        <translation>there is no limit of ours to take away</translation>
    </message>
    <message>
        <source>that user is Yagura&apos;s own</source>
        <translation>that user is Yagura&apos;s own</translation>
    </message>
    <message>
        <source>the queue has not learned to refuse messages in time; no length was set</source>
        <translation>the queue has not learned to refuse messages in time; no length was set</translation>
    </message>
    <message>
        <source>the daemon does not know this token</source>
        <translation>the daemon does not know this token</translation>
    </message>
    <message>
        <source>Check --token-file, or let the daemon write a new token.</source>
        <translation>Check --token-file, or let the daemon write a new token.</translation>
    </message>
    <message>
        <source>the token may not read</source>
        <translation>the token may not read</translation>
    </message>
    <message>
        <source>Give it the scope read in the daemon&apos;s configuration.</source>
        <translation>Give it the scope read in the daemon&apos;s configuration.</translation>
    </message>
    <message>
        <source>pictures of the daemon are missing in between</source>
        <translation>pictures of the daemon are missing in between</translation>
    </message>
    <message>
        <source>the daemon has no picture yet</source>
        <translation>the daemon has no picture yet</translation>
    </message>
    <message>
        <source>no picture came within {deadline}</source>
        <translation>no picture came within {deadline}</translation>
    </message>
    <message>
        <source>no daemon of this machine has left word</source>
        <translation>no daemon of this machine has left word</translation>
    </message>
    <message>
        <source>Start yagurad, then Yagura again.</source>
        <translation>Start yagurad, then Yagura again.</translation>
    </message>
    <message>
        <source>the token file {path} cannot be read</source>
        <translation>the token file {path} cannot be read</translation>
    </message>
    <message>
        <source>Check its path and its rights, then start Yagura again.</source>
        <translation>Check its path and its rights, then start Yagura again.</translation>
    </message>
    <message>
        <source>no token: {variable} is not set, and the keychain has none</source>
        <translation>no token: {variable} is not set, and the keychain has none</translation>
    </message>
    <message>
        <source>Give the source a token_file or a password_command.</source>
        <translation>Give the source a token_file or a password_command.</translation>
    </message>
    <message>
        <source>the picture cannot be read: {wanted} expected at {path}</source>
        <translation>the picture cannot be read: {wanted} expected at {path}</translation>
    </message>
    <message>
        <source>Use the same version of Yagura on both sides.</source>
        <translation>Use the same version of Yagura on both sides.</translation>
    </message>
    <message>
        <source>the hours before are not kept on the disk</source>
        <translation>the hours before are not kept on the disk</translation>
    </message>
    <message>
        <source>the hours before cannot be read</source>
        <translation>the hours before cannot be read</translation>
    </message>
    <message>
        <source>the disk with the hours before does not answer</source>
        <translation>the disk with the hours before does not answer</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>the disk is full</translation>
    </message>
    <message>
        <source>Make room there; recording goes on by itself.</source>
        <translation>Make room there; recording goes on by itself.</translation>
    </message>
    <message>
        <source>the record cannot be written: {detail}</source>
        <translation>the record cannot be written: {detail}</translation>
    </message>
    <message>
        <source>another program of yours writes this record</source>
        <translation>another program of yours writes this record</translation>
    </message>
    <message>
        <source>nothing has been recorded there</source>
        <translation>nothing has been recorded there</translation>
    </message>
    <message>
        <source>`record:` in the configuration keeps what is seen on disk.</source>
        <translation>`record:` in the configuration keeps what is seen on disk.</translation>
    </message>
    <message>
        <source>{path} is no record of Yagura</source>
        <translation>{path} is no record of Yagura</translation>
    </message>
    <message>
        <source>{path} was recorded by a newer Yagura</source>
        <translation>{path} was recorded by a newer Yagura</translation>
    </message>
    <message>
        <source>the record cannot be read</source>
        <translation>the record cannot be read</translation>
    </message>
    <message>
        <source>nothing was recorded here; shown is what came before</source>
        <translation>nothing was recorded here; shown is what came before</translation>
    </message>
    <message>
        <source>what was recorded here is damaged; shown is what came before</source>
        <translation>what was recorded here is damaged; shown is what came before</translation>
    </message>
</context>
<context>
    <name>yagura::FaultLines</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yagura::FilesystemDetail</name>
    <message>
        <source>%1, %2 free</source>
        <translation>%1, %2 free</translation>
    </message>
    <message>
        <source>became read-only</source>
        <translation>became read-only</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>read-only</translation>
    </message>
    <message>
        <source>read and write</source>
        <translation>read and write</translation>
    </message>
    <message>
        <source>File system</source>
        <translation>File system</translation>
    </message>
    <message>
        <source>%1 used</source>
        <translation>%1 used</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 ago</translation>
    </message>
    <message>
        <source>state</source>
        <translation>state</translation>
    </message>
    <message>
        <source>used</source>
        <translation>used</translation>
    </message>
    <message>
        <source>free</source>
        <translation>free</translation>
    </message>
    <message>
        <source>inodes used</source>
        <translation>inodes used</translation>
    </message>
    <message>
        <source>device</source>
        <translation>device</translation>
    </message>
    <message>
        <source>type</source>
        <translation>type</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>mode</translation>
    </message>
    <message>
        <source>well</source>
        <translation>well</translation>
    </message>
    <message>
        <source>used, last %1 · marks at 80 % and 90 %</source>
        <translation>used, last %1 · marks at 80 % and 90 %</translation>
    </message>
</context>
<context>
    <name>yagura::FilterBar</name>
    <message>
        <source>Filter — state:crit used&gt;80%</source>
        <translation>Filter — state:crit used&gt;80%</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>No column is called that: %1</source>
        <translation>No column is called that: %1</translation>
    </message>
    <message>
        <source>A value is missing after %1</source>
        <translation>A value is missing after %1</translation>
    </message>
    <message>
        <source>Not a number: %1</source>
        <translation>Not a number: %1</translation>
    </message>
    <message>
        <source>Not a pattern: %1</source>
        <translation>Not a pattern: %1</translation>
    </message>
    <message>
        <source>The quotation mark is not closed</source>
        <translation>The quotation mark is not closed</translation>
    </message>
</context>
<context>
    <name>yagura::FindingGroups</name>
    <message numerus="yes">
        <source>%n folded</source>
        <translation>
            <numerusform>%n folded</numerusform>
            <numerusform>%n folded</numerusform>
        </translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>cleared</translation>
    </message>
    <message>
        <source>Probable cause: %1</source>
        <translation>Probable cause: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n critical</source>
        <translation>
            <numerusform>%n critical</numerusform>
            <numerusform>%n critical</numerusform>
        </translation>
    </message>
    <message>
        <source>left its band at %1</source>
        <translation>left its band at %1</translation>
    </message>
    <message>
        <source>crossed its threshold at %1</source>
        <translation>crossed its threshold at %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It clears and its symptoms stay.</source>
        <translation>It clears and its symptoms stay.</translation>
    </message>
    <message>
        <source>This no longer holds: %1</source>
        <translation>This no longer holds: %1</translation>
    </message>
    <message numerus="yes">
        <source>Probable cause: earliest, upstream of %n symptom(s)</source>
        <translation>
            <numerusform>Probable cause: earliest, upstream of %n symptom</numerusform>
            <numerusform>Probable cause: earliest, upstream of %n symptoms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Probable cause: upstream of %n symptom(s)</source>
        <translation>
            <numerusform>Probable cause: upstream of %n symptom</numerusform>
            <numerusform>Probable cause: upstream of %n symptoms</numerusform>
        </translation>
    </message>
    <message>
        <source>Own cause</source>
        <translation>Own cause</translation>
    </message>
    <message>
        <source>Own cause; %1</source>
        <translation>Own cause; %1</translation>
    </message>
    <message>
        <source>Symptom of %1</source>
        <translation>Symptom of %1</translation>
    </message>
    <message>
        <source>Symptom of %1 (%2)</source>
        <translation>Symptom of %1 (%2)</translation>
    </message>
    <message>
        <source>ack by %1 · %2 left</source>
        <translation>ack by %1 · %2 left</translation>
    </message>
    <message>
        <source>ack by %1 · until it clears</source>
        <translation>ack by %1 · until it clears</translation>
    </message>
    <message>
        <source>ack expired %1 ago · %2</source>
        <translation>ack expired %1 ago · %2</translation>
    </message>
    <message>
        <source>ack is over: worse than acked · %1</source>
        <translation>ack is over: worse than acked · %1</translation>
    </message>
    <message>
        <source>The ack holds until Yagura ends: the disk of %1 is full.</source>
        <translation>The ack holds until Yagura ends: the disk of %1 is full.</translation>
    </message>
    <message>
        <source>Earlier acks cannot be read from %1: %2</source>
        <translation>Earlier acks cannot be read from %1: %2</translation>
    </message>
    <message>
        <source>The ack holds until Yagura ends: %1 cannot be written: %2</source>
        <translation>The ack holds until Yagura ends: %1 cannot be written: %2</translation>
    </message>
    <message>
        <source>chatters %1×</source>
        <translation>chatters %1×</translation>
    </message>
    <message>
        <source>score %1 = coverage %2 × onset %3 × severity %4 × change %5</source>
        <translation>score %1 = coverage %2 × onset %3 × severity %4 × change %5</translation>
    </message>
    <message>
        <source>for %1, since %2</source>
        <translation>for %1, since %2</translation>
    </message>
    <message>
        <source>What may lie behind it:</source>
        <translation>What may lie behind it:</translation>
    </message>
    <message>
        <source>What would refute this:</source>
        <translation>What would refute this:</translation>
    </message>
</context>
<context>
    <name>yagura::Findings</name>
    <message>
        <source>{target} connections exhausted</source>
        <translation>{target} connections exhausted</translation>
    </message>
    <message>
        <source>{value} of {limit} ordinary places in use</source>
        <translation>{value} of {limit} ordinary places in use</translation>
    </message>
    <message>
        <source>{target} idle in transaction</source>
        <translation>{target} idle in transaction</translation>
    </message>
    <message>
        <source>oldest open transaction idles for {value}</source>
        <translation>oldest open transaction idles for {value}</translation>
    </message>
    <message>
        <source>{target} long query</source>
        <translation>{target} long query</translation>
    </message>
    <message>
        <source>longest running for {value}</source>
        <translation>longest running for {value}</translation>
    </message>
    <message>
        <source>{target} sessions blocked</source>
        <translation>{target} sessions blocked</translation>
    </message>
    <message>
        <source>{value} wait for a lock</source>
        <translation>{value} wait for a lock</translation>
    </message>
    <message>
        <source>{target} lock wait</source>
        <translation>{target} lock wait</translation>
    </message>
    <message>
        <source>longest wait {value}</source>
        <translation>longest wait {value}</translation>
    </message>
    <message>
        <source>{target} lock table filling</source>
        <translation>{target} lock table filling</translation>
    </message>
    <message>
        <source>{value} of {limit} locks held</source>
        <translation>{value} of {limit} locks held</translation>
    </message>
    <message>
        <source>{target} replica {object} behind</source>
        <translation>{target} replica {object} behind</translation>
    </message>
    <message>
        <source>{value} not yet replayed</source>
        <translation>{value} not yet replayed</translation>
    </message>
    <message>
        <source>replay {value} late</source>
        <translation>replay {value} late</translation>
    </message>
    <message>
        <source>{target} replay behind</source>
        <translation>{target} replay behind</translation>
    </message>
    <message>
        <source>{value} behind its primary</source>
        <translation>{value} behind its primary</translation>
    </message>
    <message>
        <source>{target} replay paused</source>
        <translation>{target} replay paused</translation>
    </message>
    <message>
        <source>reads grow older until it goes on</source>
        <translation>reads grow older until it goes on</translation>
    </message>
    <message>
        <source>{target} slot {object} inactive</source>
        <translation>{target} slot {object} inactive</translation>
    </message>
    <message>
        <source>for {value}; WAL is kept for it</source>
        <translation>for {value}; WAL is kept for it</translation>
    </message>
    <message>
        <source>{target} slot {object} retains WAL</source>
        <translation>{target} slot {object} retains WAL</translation>
    </message>
    <message>
        <source>{value} kept on disk</source>
        <translation>{value} kept on disk</translation>
    </message>
    <message>
        <source>{target} slot {object} loses WAL</source>
        <translation>{target} slot {object} loses WAL</translation>
    </message>
    <message>
        <source>its replica may have to be rebuilt</source>
        <translation>its replica may have to be rebuilt</translation>
    </message>
    <message>
        <source>{target} transaction ids run out</source>
        <translation>{target} transaction ids run out</translation>
    </message>
    <message>
        <source>{object} at {value} of wraparound</source>
        <translation>{object} at {value} of wraparound</translation>
    </message>
    <message>
        <source>{target} deadlocks</source>
        <translation>{target} deadlocks</translation>
    </message>
    <message>
        <source>{value}</source>
        <translation>{value}</translation>
    </message>
    <message>
        <source>{target} many rollbacks</source>
        <translation>{target} many rollbacks</translation>
    </message>
    <message>
        <source>{value} of transactions roll back</source>
        <translation>{value} of transactions roll back</translation>
    </message>
    <message>
        <source>{target} checkpoints late</source>
        <translation>{target} checkpoints late</translation>
    </message>
    <message>
        <source>the last one is {value} of its interval old</source>
        <translation>the last one is {value} of its interval old</translation>
    </message>
    <message>
        <source>{target} WAL archiving fails</source>
        <translation>{target} WAL archiving fails</translation>
    </message>
    <message>
        <source>for {value}</source>
        <translation>for {value}</translation>
    </message>
    <message>
        <source>{target} changed its role</source>
        <translation>{target} changed its role</translation>
    </message>
    <message>
        <source>primary and standby changed places</source>
        <translation>primary and standby changed places</translation>
    </message>
    <message>
        <source>{target} {object} filling up</source>
        <translation>{target} {object} filling up</translation>
    </message>
    <message>
        <source>{value} used</source>
        <translation>{value} used</translation>
    </message>
    <message>
        <source>{target} {object} out of inodes</source>
        <translation>{target} {object} out of inodes</translation>
    </message>
    <message>
        <source>{value} of inodes used</source>
        <translation>{value} of inodes used</translation>
    </message>
    <message>
        <source>{target} {object} became read-only</source>
        <translation>{target} {object} became read-only</translation>
    </message>
    <message>
        <source>writes fail</source>
        <translation>writes fail</translation>
    </message>
    <message>
        <source>{target} {object} device error</source>
        <translation>{target} {object} device error</translation>
    </message>
    <message>
        <source>the kernel cannot read it</source>
        <translation>the kernel cannot read it</translation>
    </message>
    <message>
        <source>{target} {object} hangs</source>
        <translation>{target} {object} hangs</translation>
    </message>
    <message>
        <source>it does not answer; programs that touch it hang, too</source>
        <translation>it does not answer; programs that touch it hang, too</translation>
    </message>
    <message>
        <source>{target} {object} busy</source>
        <translation>{target} {object} busy</translation>
    </message>
    <message>
        <source>I/O {value} of the time</source>
        <translation>I/O {value} of the time</translation>
    </message>
    <message>
        <source>{target} {object} reads slowly</source>
        <translation>{target} {object} reads slowly</translation>
    </message>
    <message>
        <source>{value} per read</source>
        <translation>{value} per read</translation>
    </message>
    <message>
        <source>{target} {object} writes slowly</source>
        <translation>{target} {object} writes slowly</translation>
    </message>
    <message>
        <source>{value} per write</source>
        <translation>{value} per write</translation>
    </message>
    <message>
        <source>{target} load high</source>
        <translation>{target} load high</translation>
    </message>
    <message>
        <source>{value} per core</source>
        <translation>{value} per core</translation>
    </message>
    <message>
        <source>{target} memory short</source>
        <translation>{target} memory short</translation>
    </message>
    <message>
        <source>{value} available</source>
        <translation>{value} available</translation>
    </message>
    <message>
        <source>{target} waits for I/O</source>
        <translation>{target} waits for I/O</translation>
    </message>
    <message>
        <source>{value} of CPU time</source>
        <translation>{value} of CPU time</translation>
    </message>
    <message>
        <source>{target} memory pressure</source>
        <translation>{target} memory pressure</translation>
    </message>
    <message>
        <source>all work stalls {value} of the time</source>
        <translation>all work stalls {value} of the time</translation>
    </message>
    <message>
        <source>{target} TCP retransmits</source>
        <translation>{target} TCP retransmits</translation>
    </message>
    <message>
        <source>{value} of segments sent again</source>
        <translation>{value} of segments sent again</translation>
    </message>
    <message>
        <source>{target} {object} errors</source>
        <translation>{target} {object} errors</translation>
    </message>
    <message>
        <source>{object} has no consumers</source>
        <translation>{object} has no consumers</translation>
    </message>
    <message>
        <source>{value} messages wait</source>
        <translation>{value} messages wait</translation>
    </message>
    <message>
        <source>{object} backlog</source>
        <translation>{object} backlog</translation>
    </message>
    <message>
        <source>{value} messages ready</source>
        <translation>{value} messages ready</translation>
    </message>
    <message>
        <source>{object} unacknowledged</source>
        <translation>{object} unacknowledged</translation>
    </message>
    <message>
        <source>{value} delivered but not confirmed</source>
        <translation>{value} delivered but not confirmed</translation>
    </message>
    <message>
        <source>{object} oldest message waits</source>
        <translation>{object} oldest message waits</translation>
    </message>
    <message>
        <source>{object} dead letters grow</source>
        <translation>{object} dead letters grow</translation>
    </message>
    <message>
        <source>{object} unhealthy</source>
        <translation>{object} unhealthy</translation>
    </message>
    <message>
        <source>the broker says it is down, crashed or in the minority</source>
        <translation>the broker says it is down, crashed or in the minority</translation>
    </message>
    <message>
        <source>{target} memory alarm</source>
        <translation>{target} memory alarm</translation>
    </message>
    <message>
        <source>publishers are blocked on every node, consumers go on</source>
        <translation>publishers are blocked on every node, consumers go on</translation>
    </message>
    <message>
        <source>{target} disk alarm</source>
        <translation>{target} disk alarm</translation>
    </message>
    <message>
        <source>{target} network partition</source>
        <translation>{target} network partition</translation>
    </message>
    <message>
        <source>{object} is cut off from {value} nodes</source>
        <translation>{object} is cut off from {value} nodes</translation>
    </message>
    <message>
        <source>{target} node down</source>
        <translation>{target} node down</translation>
    </message>
    <message>
        <source>{object} is not running</source>
        <translation>{object} is not running</translation>
    </message>
    <message>
        <source>{target} memory near its limit</source>
        <translation>{target} memory near its limit</translation>
    </message>
    <message>
        <source>{object} at {value} of the watermark</source>
        <translation>{object} at {value} of the watermark</translation>
    </message>
    <message>
        <source>{target} disk near its limit</source>
        <translation>{target} disk near its limit</translation>
    </message>
    <message>
        <source>{object}: {value} free</source>
        <translation>{object}: {value} free</translation>
    </message>
    <message>
        <source>{target} file descriptors short</source>
        <translation>{target} file descriptors short</translation>
    </message>
    <message>
        <source>{object} at {value}</source>
        <translation>{object} at {value}</translation>
    </message>
    <message>
        <source>{target} unroutable messages</source>
        <translation>{target} unroutable messages</translation>
    </message>
    <message>
        <source>{target} unreachable</source>
        <translation>{target} unreachable</translation>
    </message>
    <message>
        <source>{failure}</source>
        <translation>{failure}</translation>
    </message>
    <message>
        <source>{target} cannot be seen</source>
        <translation>{target} cannot be seen</translation>
    </message>
    <message>
        <source>{target} lost</source>
        <translation>{target} lost</translation>
    </message>
    <message>
        <source>{target} stands still</source>
        <translation>{target} stands still</translation>
    </message>
    <message>
        <source>the daemon answers, but its poller does not move</source>
        <translation>the daemon answers, but its poller does not move</translation>
    </message>
    <message>
        <source>{target} not reached from {object}</source>
        <translation>{target} not reached from {object}</translation>
    </message>
    <message>
        <source>{target} not reached from here</source>
        <translation>{target} not reached from here</translation>
    </message>
    <message>
        <source>{target} {object} will be full</source>
        <translation>{target} {object} will be full</translation>
    </message>
    <message>
        <source>in {value} at the earliest, at the present growth</source>
        <translation>in {value} at the earliest, at the present growth</translation>
    </message>
    <message>
        <source>{target} {object} inodes will run out</source>
        <translation>{target} {object} inodes will run out</translation>
    </message>
    <message>
        <source>{target} fails its check</source>
        <translation>{target} fails its check</translation>
    </message>
    <message>
        <source>it answers, and not as it should</source>
        <translation>it answers, and not as it should</translation>
    </message>
    <message>
        <source>{target} answers slowly</source>
        <translation>{target} answers slowly</translation>
    </message>
    <message>
        <source>{value} per check</source>
        <translation>{value} per check</translation>
    </message>
    <message>
        <source>{target} fails now and then</source>
        <translation>{target} fails now and then</translation>
    </message>
    <message>
        <source>{value} of the checks of five minutes</source>
        <translation>{value} of the checks of five minutes</translation>
    </message>
    <message>
        <source>{target} {object} malformed JSON</source>
        <translation>{target} {object} malformed JSON</translation>
    </message>
    <message>
        <source>{value} of {limit} looked at</source>
        <translation>{value} of {limit} looked at</translation>
    </message>
    <message>
        <source>{object} malformed messages suspected</source>
        <translation>{object} malformed messages suspected</translation>
    </message>
    <message>
        <source>{value} of deliveries are repeated</source>
        <translation>{value} of deliveries are repeated</translation>
    </message>
    <message>
        <source>{target} {object} not by its schema</source>
        <translation>{target} {object} not by its schema</translation>
    </message>
    <message>
        <source>{value} of {limit} well-formed messages looked at</source>
        <translation>{value} of {limit} well-formed messages looked at</translation>
    </message>
</context>
<context>
    <name>yagura::FirstRunPage</name>
    <message>
        <source>Yagura watches your databases, nodes and message brokers, and says what is wrong, since when, and why.</source>
        <translation>Yagura watches your databases, nodes and message brokers, and says what is wrong, since when, and why.</translation>
    </message>
    <message>
        <source>There is no configuration yet at</source>
        <translation>There is no configuration yet at</translation>
    </message>
    <message>
        <source>Add a target</source>
        <translation>Add a target</translation>
    </message>
    <message>
        <source>Open a configuration file</source>
        <translation>Open a configuration file</translation>
    </message>
    <message>
        <source>Configuration (*.yaml *.yml);;All files (*)</source>
        <translation>Configuration (*.yaml *.yml);;All files (*)</translation>
    </message>
    <message>
        <source>See the demo</source>
        <translation>See the demo</translation>
    </message>
    <message>
        <source>An incident with made-up data; no server is asked</source>
        <translation>An incident with made-up data; no server is asked</translation>
    </message>
</context>
<context>
    <name>yagura::Forecast</name>
    <message>
        <source>it has no fixed size</source>
        <translation>it has no fixed size</translation>
    </message>
    <message>
        <source>not watched long enough</source>
        <translation>not watched long enough</translation>
    </message>
    <message>
        <source>grows steadily</source>
        <translation>grows steadily</translation>
    </message>
    <message>
        <source>grows in bursts</source>
        <translation>grows in bursts</translation>
    </message>
    <message>
        <source>is emptied now and then</source>
        <translation>is emptied now and then</translation>
    </message>
    <message>
        <source>not filling</source>
        <translation>not filling</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
</context>
<context>
    <name>yagura::Formats</name>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1/min</source>
        <translation>%1/min</translation>
    </message>
    <message>
        <source>%1/h</source>
        <translation>%1/h</translation>
    </message>
    <message>
        <source>%1&#x2009;d</source>
        <translation>%1&#x2009;d</translation>
    </message>
    <message>
        <source>%1&#x2009;h</source>
        <translation>%1&#x2009;h</translation>
    </message>
    <message>
        <source>%1&#x2009;min</source>
        <translation>%1&#x2009;min</translation>
    </message>
    <message>
        <source>%1&#x2009;s</source>
        <translation>%1&#x2009;s</translation>
    </message>
    <message>
        <source>%1 d %2</source>
        <translation>%1 d %2</translation>
    </message>
    <message>
        <source>stale %1</source>
        <translation>stale %1</translation>
    </message>
</context>
<context>
    <name>yagura::GroupDelegate</name>
    <message>
        <source>cleared</source>
        <translation>cleared</translation>
    </message>
    <message>
        <source>ack expired</source>
        <translation>ack expired</translation>
    </message>
    <message>
        <source>ack</source>
        <translation>ack</translation>
    </message>
</context>
<context>
    <name>yagura::HostFacts</name>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>nothing known of this node now</source>
        <translation>nothing known of this node now</translation>
    </message>
    <message>
        <source>no host metrics here: only its file systems are read</source>
        <translation>no host metrics here: only its file systems are read</translation>
    </message>
    <message>
        <source>CPU busy</source>
        <translation>CPU busy</translation>
    </message>
    <message>
        <source>I/O wait</source>
        <translation>I/O wait</translation>
    </message>
    <message>
        <source>load, %1 cores</source>
        <translation>load, %1 cores</translation>
    </message>
    <message>
        <source>memory available</source>
        <translation>memory available</translation>
    </message>
    <message>
        <source>swap used</source>
        <translation>swap used</translation>
    </message>
    <message>
        <source>pressure</source>
        <translation>pressure</translation>
    </message>
    <message>
        <source>TCP sent again</source>
        <translation>TCP sent again</translation>
    </message>
</context>
<context>
    <name>yagura::IdentityFields</name>
    <message>
        <source>not said</source>
        <translation>not said</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environment</translation>
    </message>
    <message>
        <source>Asked every</source>
        <translation>Asked every</translation>
    </message>
</context>
<context>
    <name>yagura::Impact</name>
    <message>
        <source>weight %1</source>
        <translation>weight %1</translation>
    </message>
    <message>
        <source>needs nothing</source>
        <translation>needs nothing</translation>
    </message>
    <message>
        <source>needs</source>
        <translation>needs</translation>
    </message>
    <message>
        <source>(can do without)</source>
        <translation>(can do without)</translation>
    </message>
    <message>
        <source>(one of several)</source>
        <translation>(one of several)</translation>
    </message>
    <message>
        <source>score %1 = coverage %2 × onset %3 × severity %4 × change %5</source>
        <translation>score %1 = coverage %2 × onset %3 × severity %4 × change %5</translation>
    </message>
    <message>
        <source>probable causes now</source>
        <translation>probable causes now</translation>
    </message>
    <message>
        <source>nothing wrong is known now</source>
        <translation>nothing wrong is known now</translation>
    </message>
    <message>
        <source>if it fails, these fail</source>
        <translation>if it fails, these fail</translation>
    </message>
    <message>
        <source>if it fails, these get worse</source>
        <translation>if it fails, these get worse</translation>
    </message>
    <message>
        <source>if it fails, these lose a spare</source>
        <translation>if it fails, these lose a spare</translation>
    </message>
    <message>
        <source>if it fails, nothing else does</source>
        <translation>if it fails, nothing else does</translation>
    </message>
    <message>
        <source>nothing fails by a single failure</source>
        <translation>nothing fails by a single failure</translation>
    </message>
    <message numerus="yes">
        <source>%n function(s) fail(s)</source>
        <translation>
            <numerusform>%n function fails</numerusform>
            <numerusform>%n functions fail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) fail(s)</source>
        <translation>
            <numerusform>%n service fails</numerusform>
            <numerusform>%n services fail</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is called %1.</source>
        <translation>Nothing is called %1.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Did you mean %1?</translation>
    </message>
    <message numerus="yes">
        <source>Looking twice at %n target(s), two seconds apart</source>
        <translation>
            <numerusform>Looking twice at %n target, two seconds apart</numerusform>
            <numerusform>Looking twice at %n targets, two seconds apart</numerusform>
        </translation>
    </message>
    <message>
        <source>No services: and functions: are configured, so nothing is known of impact.</source>
        <translation>No services: and functions: are configured, so nothing is known of impact.</translation>
    </message>
    <message>
        <source>(inferred)</source>
        <translation>(inferred)</translation>
    </message>
    <message>
        <source>inferred: %1</source>
        <translation>inferred: %1</translation>
    </message>
    <message numerus="yes">
        <source>Looking once at %n target(s) for what they share</source>
        <translation>
            <numerusform>Looking once at %n target for what it shares</numerusform>
            <numerusform>Looking once at %n targets for what they share</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yagura::ImpactMap</name>
    <message>
        <source>failing part plus one hop · %1 of %2 nodes</source>
        <translation>failing part plus one hop · %1 of %2 nodes</translation>
    </message>
    <message>
        <source>nothing fails · functions and what they need · %1 of %2 nodes</source>
        <translation>nothing fails · functions and what they need · %1 of %2 nodes</translation>
    </message>
    <message>
        <source>everything · %1 of %2 nodes</source>
        <translation>everything · %1 of %2 nodes</translation>
    </message>
    <message>
        <source>, the worst ones</source>
        <translation>, the worst ones</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Data and brokers</source>
        <translation>Data and brokers</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>at risk, not yet</source>
        <translation>at risk, not yet</translation>
    </message>
    <message>
        <source>carries a symptom</source>
        <translation>carries a symptom</translation>
    </message>
    <message>
        <source>carries the failure</source>
        <translation>carries the failure</translation>
    </message>
    <message>
        <source>redundancy lost</source>
        <translation>redundancy lost</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>not seen</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>degraded</translation>
    </message>
    <message>
        <source>suffers from %1</source>
        <translation>suffers from %1</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>fails</translation>
    </message>
    <message>
        <source>fails with %1</source>
        <translation>fails with %1</translation>
    </message>
    <message>
        <source>%1 of %2 functions</source>
        <translation>%1 of %2 functions</translation>
    </message>
    <message>
        <source>%1 of %2 services</source>
        <translation>%1 of %2 services</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>hard</translation>
    </message>
    <message>
        <source>soft</source>
        <translation>soft</translation>
    </message>
    <message>
        <source>has a spare</source>
        <translation>has a spare</translation>
    </message>
    <message>
        <source>keeps working</source>
        <translation>keeps working</translation>
    </message>
    <message>
        <source>gets worse</source>
        <translation>gets worse</translation>
    </message>
    <message>
        <source>one spare less</source>
        <translation>one spare less</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>probable cause</source>
        <translation>probable cause</translation>
    </message>
    <message>
        <source>%1 of %2 observed clients</source>
        <translation>%1 of %2 observed clients</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>observed</translation>
    </message>
    <message>
        <source>%1 (observed)</source>
        <translation>%1 (observed)</translation>
    </message>
    <message>
        <source>needs %1</source>
        <translation>needs %1</translation>
    </message>
    <message>
        <source>needed by %1</source>
        <translation>needed by %1</translation>
    </message>
    <message>
        <source>observed at work on %1</source>
        <translation>observed at work on %1</translation>
    </message>
    <message>
        <source>observed clients: %1</source>
        <translation>observed clients: %1</translation>
    </message>
    <message>
        <source>shared by %1, inferred</source>
        <translation>shared by %1, inferred</translation>
    </message>
    <message>
        <source>consumes %1</source>
        <translation>consumes %1</translation>
    </message>
    <message>
        <source>%1 uses %2, and can do without it</source>
        <translation>%1 uses %2, and can do without it</translation>
    </message>
    <message>
        <source>%1 needs %2</source>
        <translation>%1 needs %2</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>adopted</translation>
    </message>
    <message>
        <source>%1 was seen at work on %2</source>
        <translation>%1 was seen at work on %2</translation>
    </message>
    <message>
        <source>%1 · inferred</source>
        <translation>%1 · inferred</translation>
    </message>
</context>
<context>
    <name>yagura::ImpactPage</name>
    <message>
        <source>No services are configured.

With services: and functions: in the configuration, this page shows who stands on whom, what a failure reaches, and what has no second.</source>
        <translation>No services are configured.

With services: and functions: in the configuration, this page shows who stands on whom, what a failure reaches, and what has no second.</translation>
    </message>
    <message>
        <source>Arranged without Graphviz, which is not installed.</source>
        <translation>Arranged without Graphviz, which is not installed.</translation>
    </message>
    <message>
        <source>Arranged without Graphviz: too many nodes for it.</source>
        <translation>Arranged without Graphviz: too many nodes for it.</translation>
    </message>
    <message>
        <source>Arranged without Graphviz, which took too long.</source>
        <translation>Arranged without Graphviz, which took too long.</translation>
    </message>
    <message>
        <source>Arranged without Graphviz, which failed.</source>
        <translation>Arranged without Graphviz, which failed.</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Impact, as a table</source>
        <translation>Impact, as a table</translation>
    </message>
    <message>
        <source>table</source>
        <translation>table</translation>
    </message>
    <message>
        <source>Reached from the selected node</source>
        <translation>Reached from the selected node</translation>
    </message>
    <message>
        <source>Nothing stands on it.</source>
        <translation>Nothing stands on it.</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>Reached from %1</source>
        <translation>Reached from %1</translation>
    </message>
    <message>
        <source>Clients were observed at work on targets: o shows them, to be adopted as services.</source>
        <translation>Clients were observed at work on targets: o shows them, to be adopted as services.</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>whole</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>observed</translation>
    </message>
    <message>
        <source>%1 is taken out again.</source>
        <translation>%1 is taken out again.</translation>
    </message>
    <message>
        <source>observed %1</source>
        <translation>observed %1</translation>
    </message>
    <message>
        <source>%1 is adopted.</source>
        <translation>%1 is adopted.</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Open its page</translation>
    </message>
    <message>
        <source>Adopt into configuration: %1…</source>
        <translation>Adopt into configuration: %1…</translation>
    </message>
    <message>
        <source>Take out of configuration: %1</source>
        <translation>Take out of configuration: %1</translation>
    </message>
</context>
<context>
    <name>yagura::ImpactSide</name>
    <message>
        <source>What if this fails</source>
        <translation>What if this fails</translation>
    </message>
    <message>
        <source>No service and no function stands on it.</source>
        <translation>No service and no function stands on it.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lines</translation>
    </message>
</context>
<context>
    <name>yagura::Incident</name>
    <message>
        <source>No incident is called %1.</source>
        <translation>No incident is called %1.</translation>
    </message>
    <message>
        <source>%1 may be each of these:</source>
        <translation>%1 may be each of these:</translation>
    </message>
    <message>
        <source>No incident was recorded.</source>
        <translation>No incident was recorded.</translation>
    </message>
</context>
<context>
    <name>yagura::IncidentHead</name>
    <message>
        <source>No incident</source>
        <translation>No incident</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Roles…</source>
        <translation>Roles…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Hand over…</translation>
    </message>
    <message>
        <source>Summary…</source>
        <translation>Summary…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Report…</translation>
    </message>
    <message>
        <source>Declare…</source>
        <translation>Declare…</translation>
    </message>
    <message>
        <source>nothing is being recorded</source>
        <translation>nothing is being recorded</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>severity</translation>
    </message>
    <message>
        <source>state</source>
        <translation>state</translation>
    </message>
    <message>
        <source>lasts</source>
        <translation>lasts</translation>
    </message>
    <message>
        <source>to detect</source>
        <translation>to detect</translation>
    </message>
    <message>
        <source>to acknowledge</source>
        <translation>to acknowledge</translation>
    </message>
    <message>
        <source>to mitigate</source>
        <translation>to mitigate</translation>
    </message>
    <message>
        <source>to resolve</source>
        <translation>to resolve</translation>
    </message>
    <message>
        <source>set twice</source>
        <translation>set twice</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Resolve</translation>
    </message>
    <message>
        <source>Not every exit criterion is met. Why is it over all the same?</source>
        <translation>Not every exit criterion is met. Why is it over all the same?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>What the next one has to know</source>
        <translation>What the next one has to know</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>What happened, for page one of the report</source>
        <translation>What happened, for page one of the report</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Save elsewhere…</translation>
    </message>
    <message>
        <source>Prevention…</source>
        <translation>Prevention…</translation>
    </message>
</context>
<context>
    <name>yagura::IncidentText</name>
    <message>
        <source>MTTR (mitigated)</source>
        <translation>MTTR (mitigated)</translation>
    </message>
    <message>
        <source>MTTR (resolved)</source>
        <translation>MTTR (resolved)</translation>
    </message>
    <message>
        <source>two words</source>
        <translation>two words</translation>
    </message>
    <message>
        <source>state</source>
        <translation>state</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>severity</translation>
    </message>
</context>
<context>
    <name>yagura::IncidentWords</name>
    <message>
        <source>%1 is clear</source>
        <translation>%1 is clear</translation>
    </message>
    <message>
        <source>%1 stands</source>
        <translation>%1 stands</translation>
    </message>
    <message>
        <source>%1 is at least %2</source>
        <translation>%1 is at least %2</translation>
    </message>
    <message>
        <source>%1 is at most %2</source>
        <translation>%1 is at most %2</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1, for %2</translation>
    </message>
    <message>
        <source>met</source>
        <translation>met</translation>
    </message>
    <message>
        <source>holds for %1 of %2</source>
        <translation>holds for %1 of %2</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>not met</translation>
    </message>
    <message>
        <source>cannot be seen</source>
        <translation>cannot be seen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2, lasts %3</source>
        <translation>%1, %2, lasts %3</translation>
    </message>
    <message>
        <source>Exit: %1 — %2</source>
        <translation>Exit: %1 — %2</translation>
    </message>
    <message>
        <source>started</source>
        <translation>started</translation>
    </message>
    <message>
        <source>detected</source>
        <translation>detected</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>acknowledged</translation>
    </message>
    <message>
        <source>mitigated</source>
        <translation>mitigated</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>resolved</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>%1: %2 counts; %3 had set %4 without knowing of it</source>
        <translation>%1: %2 counts; %3 had set %4 without knowing of it</translation>
    </message>
    <message>
        <source>Incident lead</source>
        <translation>Incident lead</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operations</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Communication</translation>
    </message>
    <message>
        <source>Scribe</source>
        <translation>Scribe</translation>
    </message>
    <message>
        <source>Done: %1 (%2)</source>
        <translation>Done: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>yagura::Indicators</name>
    <message>
        <source>connections in use</source>
        <translation>connections in use</translation>
    </message>
    <message>
        <source>connections at work</source>
        <translation>connections at work</translation>
    </message>
    <message>
        <source>idle connections</source>
        <translation>idle connections</translation>
    </message>
    <message>
        <source>connections idle in transaction</source>
        <translation>connections idle in transaction</translation>
    </message>
    <message>
        <source>connections that wait for a lock</source>
        <translation>connections that wait for a lock</translation>
    </message>
    <message>
        <source>places for connections</source>
        <translation>places for connections</translation>
    </message>
    <message>
        <source>time of a new connection</source>
        <translation>time of a new connection</translation>
    </message>
    <message>
        <source>share of the largest client</source>
        <translation>share of the largest client</translation>
    </message>
    <message>
        <source>share that the largest client leaves idle in transaction</source>
        <translation>share that the largest client leaves idle in transaction</translation>
    </message>
    <message>
        <source>a new connection fails on the way</source>
        <translation>a new connection fails on the way</translation>
    </message>
    <message>
        <source>new connections are refused</source>
        <translation>new connections are refused</translation>
    </message>
    <message>
        <source>oldest transaction</source>
        <translation>oldest transaction</translation>
    </message>
    <message>
        <source>oldest transaction that idles</source>
        <translation>oldest transaction that idles</translation>
    </message>
    <message>
        <source>longest query</source>
        <translation>longest query</translation>
    </message>
    <message>
        <source>sessions that wait for a lock</source>
        <translation>sessions that wait for a lock</translation>
    </message>
    <message>
        <source>longest wait for a lock</source>
        <translation>longest wait for a lock</translation>
    </message>
    <message>
        <source>root blockers</source>
        <translation>root blockers</translation>
    </message>
    <message>
        <source>locks held</source>
        <translation>locks held</translation>
    </message>
    <message>
        <source>commits</source>
        <translation>commits</translation>
    </message>
    <message>
        <source>rollbacks</source>
        <translation>rollbacks</translation>
    </message>
    <message>
        <source>share of transactions that roll back</source>
        <translation>share of transactions that roll back</translation>
    </message>
    <message>
        <source>deadlocks</source>
        <translation>deadlocks</translation>
    </message>
    <message>
        <source>reads from the cache</source>
        <translation>reads from the cache</translation>
    </message>
    <message>
        <source>temporary files written</source>
        <translation>temporary files written</translation>
    </message>
    <message>
        <source>not yet replayed by the replica</source>
        <translation>not yet replayed by the replica</translation>
    </message>
    <message>
        <source>replica behind</source>
        <translation>replica behind</translation>
    </message>
    <message>
        <source>not yet replayed here</source>
        <translation>not yet replayed here</translation>
    </message>
    <message>
        <source>behind the primary</source>
        <translation>behind the primary</translation>
    </message>
    <message>
        <source>replay paused</source>
        <translation>replay paused</translation>
    </message>
    <message>
        <source>WAL kept for the slot</source>
        <translation>WAL kept for the slot</translation>
    </message>
    <message>
        <source>slot not used for</source>
        <translation>slot not used for</translation>
    </message>
    <message>
        <source>slot loses WAL</source>
        <translation>slot loses WAL</translation>
    </message>
    <message>
        <source>transaction ids used</source>
        <translation>transaction ids used</translation>
    </message>
    <message>
        <source>size of the database</source>
        <translation>size of the database</translation>
    </message>
    <message>
        <source>checkpoints forced</source>
        <translation>checkpoints forced</translation>
    </message>
    <message>
        <source>age of the last checkpoint, in intervals</source>
        <translation>age of the last checkpoint, in intervals</translation>
    </message>
    <message>
        <source>WAL archiving fails for</source>
        <translation>WAL archiving fails for</translation>
    </message>
    <message>
        <source>is a standby</source>
        <translation>is a standby</translation>
    </message>
    <message>
        <source>changed its role</source>
        <translation>changed its role</translation>
    </message>
    <message>
        <source>space in use</source>
        <translation>space in use</translation>
    </message>
    <message>
        <source>space free</source>
        <translation>space free</translation>
    </message>
    <message>
        <source>inodes in use</source>
        <translation>inodes in use</translation>
    </message>
    <message>
        <source>became read-only</source>
        <translation>became read-only</translation>
    </message>
    <message>
        <source>device error</source>
        <translation>device error</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>does not answer</translation>
    </message>
    <message>
        <source>full at the earliest in</source>
        <translation>full at the earliest in</translation>
    </message>
    <message>
        <source>out of inodes at the earliest in</source>
        <translation>out of inodes at the earliest in</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>growth</translation>
    </message>
    <message>
        <source>deleted files that are still open</source>
        <translation>deleted files that are still open</translation>
    </message>
    <message>
        <source>device busy</source>
        <translation>device busy</translation>
    </message>
    <message>
        <source>time of a read</source>
        <translation>time of a read</translation>
    </message>
    <message>
        <source>time of a write</source>
        <translation>time of a write</translation>
    </message>
    <message>
        <source>requests that wait for the device</source>
        <translation>requests that wait for the device</translation>
    </message>
    <message>
        <source>read from the device</source>
        <translation>read from the device</translation>
    </message>
    <message>
        <source>written to the device</source>
        <translation>written to the device</translation>
    </message>
    <message>
        <source>CPU busy</source>
        <translation>CPU busy</translation>
    </message>
    <message>
        <source>CPU waits for I/O</source>
        <translation>CPU waits for I/O</translation>
    </message>
    <message>
        <source>CPU taken by other machines</source>
        <translation>CPU taken by other machines</translation>
    </message>
    <message>
        <source>load per core</source>
        <translation>load per core</translation>
    </message>
    <message>
        <source>memory available</source>
        <translation>memory available</translation>
    </message>
    <message>
        <source>swap in use</source>
        <translation>swap in use</translation>
    </message>
    <message>
        <source>some work stalls</source>
        <translation>some work stalls</translation>
    </message>
    <message>
        <source>all work stalls</source>
        <translation>all work stalls</translation>
    </message>
    <message>
        <source>received</source>
        <translation>received</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>sent</translation>
    </message>
    <message>
        <source>errors of the interface</source>
        <translation>errors of the interface</translation>
    </message>
    <message>
        <source>packets dropped</source>
        <translation>packets dropped</translation>
    </message>
    <message>
        <source>TCP segments sent again</source>
        <translation>TCP segments sent again</translation>
    </message>
    <message>
        <source>messages ready</source>
        <translation>messages ready</translation>
    </message>
    <message>
        <source>messages not confirmed</source>
        <translation>messages not confirmed</translation>
    </message>
    <message>
        <source>connections to the broker</source>
        <translation>connections to the broker</translation>
    </message>
    <message>
        <source>consumers</source>
        <translation>consumers</translation>
    </message>
    <message>
        <source>queues</source>
        <translation>queues</translation>
    </message>
    <message>
        <source>messages published</source>
        <translation>messages published</translation>
    </message>
    <message>
        <source>messages delivered</source>
        <translation>messages delivered</translation>
    </message>
    <message>
        <source>messages confirmed</source>
        <translation>messages confirmed</translation>
    </message>
    <message>
        <source>messages without a queue</source>
        <translation>messages without a queue</translation>
    </message>
    <message>
        <source>memory of its limit</source>
        <translation>memory of its limit</translation>
    </message>
    <message>
        <source>memory alarm</source>
        <translation>memory alarm</translation>
    </message>
    <message>
        <source>disk free</source>
        <translation>disk free</translation>
    </message>
    <message>
        <source>disk alarm</source>
        <translation>disk alarm</translation>
    </message>
    <message>
        <source>file descriptors in use</source>
        <translation>file descriptors in use</translation>
    </message>
    <message>
        <source>nodes cut off</source>
        <translation>nodes cut off</translation>
    </message>
    <message>
        <source>node runs</source>
        <translation>node runs</translation>
    </message>
    <message>
        <source>messages delivered again</source>
        <translation>messages delivered again</translation>
    </message>
    <message>
        <source>share delivered again</source>
        <translation>share delivered again</translation>
    </message>
    <message>
        <source>age of the oldest message</source>
        <translation>age of the oldest message</translation>
    </message>
    <message>
        <source>messages without a consumer</source>
        <translation>messages without a consumer</translation>
    </message>
    <message>
        <source>dead letters grow</source>
        <translation>dead letters grow</translation>
    </message>
    <message>
        <source>queue down or in the minority</source>
        <translation>queue down or in the minority</translation>
    </message>
    <message>
        <source>malformed messages seen</source>
        <translation>malformed messages seen</translation>
    </message>
    <message>
        <source>share of malformed messages</source>
        <translation>share of malformed messages</translation>
    </message>
    <message>
        <source>leaving minus arriving</source>
        <translation>leaving minus arriving</translation>
    </message>
    <message>
        <source>its check fails</source>
        <translation>its check fails</translation>
    </message>
    <message>
        <source>checks that failed</source>
        <translation>checks that failed</translation>
    </message>
    <message>
        <source>time of a check</source>
        <translation>time of a check</translation>
    </message>
    <message>
        <source>status of the answer</source>
        <translation>status of the answer</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>yagura::Info</name>
    <message>
        <source>there (an entry that is missing and a locked keychain look the same)</source>
        <translation>there (an entry that is missing and a locked keychain look the same)</translation>
    </message>
    <message>
        <source>not there: %1 %2</source>
        <translation>not there: %1 %2</translation>
    </message>
    <message>
        <source>system</source>
        <translation>system</translation>
    </message>
    <message>
        <source>configuration</source>
        <translation>configuration</translation>
    </message>
    <message>
        <source>files read</source>
        <translation>files read</translation>
    </message>
    <message>
        <source>written by the desktop</source>
        <translation>written by the desktop</translation>
    </message>
    <message>
        <source>state</source>
        <translation>state</translation>
    </message>
    <message>
        <source>mount reader</source>
        <translation>mount reader</translation>
    </message>
    <message>
        <source>Qt plug-ins</source>
        <translation>Qt plug-ins</translation>
    </message>
    <message>
        <source>Qt translations</source>
        <translation>Qt translations</translation>
    </message>
    <message>
        <source>text font</source>
        <translation>text font</translation>
    </message>
    <message>
        <source>code font</source>
        <translation>code font</translation>
    </message>
    <message>
        <source>platform plug-in</source>
        <translation>platform plug-in</translation>
    </message>
    <message>
        <source>targets</source>
        <translation>targets</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>rules</translation>
    </message>
    <message>
        <source>keychain</source>
        <translation>keychain</translation>
    </message>
    <message>
        <source>record</source>
        <translation>record</translation>
    </message>
    <message>
        <source>your runbooks</source>
        <translation>your runbooks</translation>
    </message>
    <message>
        <source>runbooks of the team</source>
        <translation>runbooks of the team</translation>
    </message>
    <message>
        <source>recorded pictures</source>
        <translation>recorded pictures</translation>
    </message>
</context>
<context>
    <name>yagura::Json</name>
    <message>
        <source>unexpected character</source>
        <translation>unexpected character</translation>
    </message>
    <message>
        <source>the wrong kind of closing bracket</source>
        <translation>the wrong kind of closing bracket</translation>
    </message>
    <message>
        <source>a comma before the closing bracket</source>
        <translation>a comma before the closing bracket</translation>
    </message>
    <message>
        <source>a comma is missing</source>
        <translation>a comma is missing</translation>
    </message>
    <message>
        <source>a colon is missing after the key</source>
        <translation>a colon is missing after the key</translation>
    </message>
    <message>
        <source>a key without quotes</source>
        <translation>a key without quotes</translation>
    </message>
    <message>
        <source>single quotes</source>
        <translation>single quotes</translation>
    </message>
    <message>
        <source>a comment</source>
        <translation>a comment</translation>
    </message>
    <message>
        <source>a word that is not true, false or null</source>
        <translation>a word that is not true, false or null</translation>
    </message>
    <message>
        <source>NaN or Infinity, which JSON does not have</source>
        <translation>NaN or Infinity, which JSON does not have</translation>
    </message>
    <message>
        <source>a number that is not written as JSON writes them</source>
        <translation>a number that is not written as JSON writes them</translation>
    </message>
    <message>
        <source>an escape that JSON does not have</source>
        <translation>an escape that JSON does not have</translation>
    </message>
    <message>
        <source>a raw control character; where it is a line break, a quote may be missing</source>
        <translation>a raw control character; where it is a line break, a quote may be missing</translation>
    </message>
    <message>
        <source>a zero byte</source>
        <translation>a zero byte</translation>
    </message>
    <message>
        <source>bytes that are not UTF-8</source>
        <translation>bytes that are not UTF-8</translation>
    </message>
    <message>
        <source>something follows the value</source>
        <translation>something follows the value</translation>
    </message>
    <message>
        <source>the text breaks off</source>
        <translation>the text breaks off</translation>
    </message>
    <message>
        <source>there is nothing</source>
        <translation>there is nothing</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>a value</translation>
    </message>
    <message>
        <source>a key in double quotes</source>
        <translation>a key in double quotes</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>the end</translation>
    </message>
    <message>
        <source>a character of the string</source>
        <translation>a character of the string</translation>
    </message>
    <message>
        <source>a hex digit</source>
        <translation>a hex digit</translation>
    </message>
    <message>
        <source>the rest of a UTF-8 character</source>
        <translation>the rest of a UTF-8 character</translation>
    </message>
    <message>
        <source>a digit</source>
        <translation>a digit</translation>
    </message>
    <message>
        <source>the rest of true, false or null</source>
        <translation>the rest of true, false or null</translation>
    </message>
    <message>
        <source>a byte order mark</source>
        <translation>a byte order mark</translation>
    </message>
    <message>
        <source>the same key again in one object</source>
        <translation>the same key again in one object</translation>
    </message>
    <message>
        <source>half of a surrogate pair</source>
        <translation>half of a surrogate pair</translation>
    </message>
    <message>
        <source>an integer beyond 2^53</source>
        <translation>an integer beyond 2^53</translation>
    </message>
    <message>
        <source>a number that a double cannot hold</source>
        <translation>a number that a double cannot hold</translation>
    </message>
    <message>
        <source>a bracket more than 512 levels deep</source>
        <translation>a bracket more than 512 levels deep</translation>
    </message>
    <message>
        <source>{some} or {last}</source>
        <translation>{some} or {last}</translation>
    </message>
    <message>
        <source>line {line}, column {column} (byte {byte}): {what}; expected {expected} at {path}</source>
        <translation>line {line}, column {column} (byte {byte}): {what}; expected {expected} at {path}</translation>
    </message>
    <message>
        <source>{count} × {what}, first at byte {byte}</source>
        <translation>{count} × {what}, first at byte {byte}</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>valid</translation>
    </message>
    <message>
        <source>malformed</source>
        <translation>malformed</translation>
    </message>
    <message>
        <source>cannot judge</source>
        <translation>cannot judge</translation>
    </message>
    <message>
        <source>not JSON</source>
        <translation>not JSON</translation>
    </message>
</context>
<context>
    <name>yagura::JsonCheck</name>
    <message>
        <source>standard input</source>
        <translation>standard input</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>cannot be read: %1</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>note: %1</translation>
    </message>
    <message>
        <source>note: too many keys to look for every duplicate</source>
        <translation>note: too many keys to look for every duplicate</translation>
    </message>
</context>
<context>
    <name>yagura::Keys</name>
    <message>
        <source>Ctrl+K  go to a target, a page, a command
/  filter: words, field:value, field&gt;100, field~pattern, -not, state:crit
e, E  next and previous problem
a  acknowledge the selected problem
w  why: what may lie behind the selected problem
←, →  fold and unfold its symptoms
ack:expired, chatter&gt;0  forgotten acks, problems that come and go
Alt+1 … Alt+6  pages
Ctrl+L  note to the timeline
F5  poll now
Space  pause and go on
y  copy
t  chart or map as a table
m  the whole impact map, or its failing part
o  observed clients on the impact map
Ctrl+Q  quit</source>
        <translation>Ctrl+K  go to a target, a page, a command
/  filter: words, field:value, field&gt;100, field~pattern, -not, state:crit
e, E  next and previous problem
a  acknowledge the selected problem
w  why: what may lie behind the selected problem
←, →  fold and unfold its symptoms
ack:expired, chatter&gt;0  forgotten acks, problems that come and go
Alt+1 … Alt+6  pages
Ctrl+L  note to the timeline
F5  poll now
Space  pause and go on
y  copy
t  chart or map as a table
m  the whole impact map, or its failing part
o  observed clients on the impact map
Ctrl+Q  quit</translation>
    </message>
    <message>
        <source>c  the checklist: open it, go there, fold it
In the checklist:
j, k  along the steps; Enter  open one
1, 2, 3  yes, no, unknown
d  done; f  found the cause; s  skip; z  undo
r  ask again; p  preview a change
n  note; a  assign; y  copy</source>
        <translation>c  the checklist: open it, go there, fold it
In the checklist:
j, k  along the steps; Enter  open one
1, 2, 3  yes, no, unknown
d  done; f  found the cause; s  skip; z  undo
r  ask again; p  preview a change
n  note; a  assign; y  copy</translation>
    </message>
    <message>
        <source>F11  the wall of the room, and back</source>
        <translation>F11  the wall of the room, and back</translation>
    </message>
    <message>
        <source>b  look back into the record; Esc or b  back to now
In the past: Space  play and pause; &lt;, &gt;  slower and faster
,  and  .  the picture before and the next one</source>
        <translation>b  look back into the record; Esc or b  back to now
In the past: Space  play and pause; &lt;, &gt;  slower and faster
,  and  .  the picture before and the next one</translation>
    </message>
</context>
<context>
    <name>yagura::LadderPanel</name>
    <message>
        <source>%1 ago</source>
        <translation>%1 ago</translation>
    </message>
    <message>
        <source>as %1 · %2</source>
        <translation>as %1 · %2</translation>
    </message>
    <message>
        <source>Connect ladder</source>
        <translation>Connect ladder</translation>
    </message>
</context>
<context>
    <name>yagura::LadderView</name>
    <message>
        <source>Connect ladder</source>
        <translation>Connect ladder</translation>
    </message>
    <message>
        <source>Not walked yet.</source>
        <translation>Not walked yet.</translation>
    </message>
</context>
<context>
    <name>yagura::LaunchForm</name>
    <message>
        <source>id of a target</source>
        <translation>id of a target</translation>
    </message>
    <message>
        <source>name or address of a host</source>
        <translation>name or address of a host</translation>
    </message>
    <message>
        <source>name of a queue</source>
        <translation>name of a queue</translation>
    </message>
    <message>
        <source>an absolute path</source>
        <translation>an absolute path</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>a name</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>a whole number</translation>
    </message>
    <message>
        <source>a time such as 30s, 5m, 2h</source>
        <translation>a time such as 30s, 5m, 2h</translation>
    </message>
    <message>
        <source>What the finding gives does not fit.</source>
        <translation>What the finding gives does not fit.</translation>
    </message>
    <message>
        <source>Nobody has looked at this runbook yet. Until it is accepted, none of its own SQL or commands runs by itself.</source>
        <translation>Nobody has looked at this runbook yet. Until it is accepted, none of its own SQL or commands runs by itself.</translation>
    </message>
    <message>
        <source>This runbook has changed since it was accepted. Until it is accepted again, none of its own SQL or commands runs by itself.</source>
        <translation>This runbook has changed since it was accepted. Until it is accepted again, none of its own SQL or commands runs by itself.</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>What has changed</translation>
    </message>
    <message>
        <source>Accept it as it is</source>
        <translation>Accept it as it is</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>This does not fit.</source>
        <translation>This does not fit.</translation>
    </message>
</context>
<context>
    <name>yagura::LineLegend</name>
    <message>
        <source>can do without it</source>
        <translation>can do without it</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>observed, carries nothing</source>
        <translation>observed, carries nothing</translation>
    </message>
    <message>
        <source>shares it, inferred</source>
        <translation>shares it, inferred</translation>
    </message>
</context>
<context>
    <name>yagura::LocalFields</name>
    <message>
        <source>CPU, memory, network and processes, too</source>
        <translation>CPU, memory, network and processes, too</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>This machine</translation>
    </message>
    <message>
        <source>Only these mounts</source>
        <translation>Only these mounts</translation>
    </message>
    <message>
        <source>One pattern a line; none means every real file system.</source>
        <translation>One pattern a line; none means every real file system.</translation>
    </message>
    <message>
        <source>Without these</source>
        <translation>Without these</translation>
    </message>
</context>
<context>
    <name>yagura::LockPanel</name>
    <message>
        <source>Lock tree</source>
        <translation>Lock tree</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copy</translation>
    </message>
    <message>
        <source>Copy the chain as text</source>
        <translation>Copy the chain as text</translation>
    </message>
    <message>
        <source>No session waits for a lock.</source>
        <translation>No session waits for a lock.</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>Not known.</translation>
    </message>
</context>
<context>
    <name>yagura::Log</name>
    <message>
        <source>the rules that belong to this program cannot be read</source>
        <translation>the rules that belong to this program cannot be read</translation>
    </message>
    <message>
        <source>the system has no sockets left for signals</source>
        <translation>the system has no sockets left for signals</translation>
    </message>
    <message>
        <source>the history cannot be kept in {path}{detail?}</source>
        <translation>the history cannot be kept in {path}{detail?}</translation>
    </message>
    <message>
        <source>{path} is no history of Yagura; it was not touched</source>
        <translation>{path} is no history of Yagura; it was not touched</translation>
    </message>
    <message>
        <source>{path} was written by a newer Yagura; it was not touched</source>
        <translation>{path} was written by a newer Yagura; it was not touched</translation>
    </message>
    <message>
        <source>no space is left for the history in {path}{detail?}</source>
        <translation>no space is left for the history in {path}{detail?}</translation>
    </message>
    <message>
        <source>another program writes the history in {path}{detail?}</source>
        <translation>another program writes the history in {path}{detail?}</translation>
    </message>
    <message>
        <source>the history in {path} is damaged{detail?}</source>
        <translation>the history in {path} is damaged{detail?}</translation>
    </message>
    <message>
        <source>the kept samples of normal bands cannot be used, so the bands begin anew{detail?}</source>
        <translation>the kept samples of normal bands cannot be used, so the bands begin anew{detail?}</translation>
    </message>
    <message>
        <source>the samples of normal bands cannot be kept{detail?}</source>
        <translation>the samples of normal bands cannot be kept{detail?}</translation>
    </message>
    <message>
        <source>the change marks in {path} cannot be read{detail?}</source>
        <translation>the change marks in {path} cannot be read{detail?}</translation>
    </message>
    <message>
        <source>{path}: lines that are no marks were passed over ({lines})</source>
        <translation>{path}: lines that are no marks were passed over ({lines})</translation>
    </message>
    <message>
        <source>the id of this installation cannot be kept in {path}{detail?}</source>
        <translation>the id of this installation cannot be kept in {path}{detail?}</translation>
    </message>
</context>
<context>
    <name>yagura::LookBack</name>
    <message>
        <source>Look back into the record</source>
        <translation>Look back into the record</translation>
    </message>
    <message>
        <source>The live watch goes on: %1</source>
        <translation>The live watch goes on: %1</translation>
    </message>
    <message numerus="yes">
        <source>Now: %n newly critical — %1</source>
        <translation>
            <numerusform>Now: %n newly critical — %1</numerusform>
            <numerusform>Now: %n newly critical — %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yagura::LookBody</name>
    <message>
        <source>Run it once</source>
        <translation>Run it once</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>What was asked</translation>
    </message>
    <message>
        <source>What it answered</source>
        <translation>What it answered</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Again</translation>
    </message>
    <message>
        <source>Ask again (r)</source>
        <translation>Ask again (r)</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>Being read…</translation>
    </message>
    <message>
        <source>read-only · asking…</source>
        <translation>read-only · asking…</translation>
    </message>
    <message>
        <source>a team&apos;s own, not yet accepted: nothing has run</source>
        <translation>a team&apos;s own, not yet accepted: nothing has run</translation>
    </message>
    <message>
        <source>read-only · ran by itself %1 ago</source>
        <translation>read-only · ran by itself %1 ago</translation>
    </message>
    <message>
        <source>read-only · ran %1 ago</source>
        <translation>read-only · ran %1 ago</translation>
    </message>
    <message>
        <source>read-only · the newest attempt failed</source>
        <translation>read-only · the newest attempt failed</translation>
    </message>
    <message>
        <source>read-only · no answer</source>
        <translation>read-only · no answer</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>read-only</translation>
    </message>
    <message>
        <source>%1 · kept %2</source>
        <translation>%1 · kept %2</translation>
    </message>
</context>
<context>
    <name>yagura::MainWindow</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>page</source>
        <translation>page</translation>
    </message>
    <message>
        <source>Poll now</source>
        <translation>Poll now</translation>
    </message>
    <message>
        <source>Go on polling</source>
        <translation>Go on polling</translation>
    </message>
    <message>
        <source>Pause polling</source>
        <translation>Pause polling</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Yagura — polling is paused</source>
        <translation>Yagura — polling is paused</translation>
    </message>
    <message>
        <source>Why: the selected problem…</source>
        <translation>Why: the selected problem…</translation>
    </message>
    <message>
        <source>Why not: %1…</source>
        <translation>Why not: %1…</translation>
    </message>
</context>
<context>
    <name>yagura::MalformedPanel</name>
    <message>
        <source>Malformed messages</source>
        <translation>Malformed messages</translation>
    </message>
    <message>
        <source>None among those looked at.</source>
        <translation>None among those looked at.</translation>
    </message>
    <message>
        <source>of an older look</source>
        <translation>of an older look</translation>
    </message>
    <message>
        <source>Malformed messages and schema violations</source>
        <translation>Malformed messages and schema violations</translation>
    </message>
    <message>
        <source>The bytes are withheld: the token for the daemon has no scope peek.</source>
        <translation>The bytes are withheld: the token for the daemon has no scope peek.</translation>
    </message>
</context>
<context>
    <name>yagura::MapView</name>
    <message>
        <source>probable cause</source>
        <translation>probable cause</translation>
    </message>
    <message>
        <source>Impact map</source>
        <translation>Impact map</translation>
    </message>
</context>
<context>
    <name>yagura::Mark</name>
    <message>
        <source>A mark needs a text.</source>
        <translation>A mark needs a text.</translation>
    </message>
    <message>
        <source>The text of a mark has at most %1 characters.</source>
        <translation>The text of a mark has at most %1 characters.</translation>
    </message>
    <message>
        <source>The text of a mark is one line without control characters.</source>
        <translation>The text of a mark is one line without control characters.</translation>
    </message>
    <message>
        <source>Nothing is called %1.</source>
        <translation>Nothing is called %1.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Did you mean %1?</translation>
    </message>
    <message>
        <source>The mark was not written: no space is left for %1.</source>
        <translation>The mark was not written: no space is left for %1.</translation>
    </message>
    <message>
        <source>The mark was not written: %1 may not be written.</source>
        <translation>The mark was not written: %1 may not be written.</translation>
    </message>
    <message>
        <source>The mark was not written: another program holds %1.</source>
        <translation>The mark was not written: another program holds %1.</translation>
    </message>
    <message>
        <source>The mark was not written to %1: %2</source>
        <translation>The mark was not written to %1: %2</translation>
    </message>
    <message>
        <source>Marked.</source>
        <translation>Marked.</translation>
    </message>
</context>
<context>
    <name>yagura::Marks</name>
    <message>
        <source>%1 changed (its value is not read)</source>
        <translation>%1 changed (its value is not read)</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>not set</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>primary</source>
        <translation>primary</translation>
    </message>
    <message>
        <source>standby</source>
        <translation>standby</translation>
    </message>
    <message>
        <source>settings changed: %1</source>
        <translation>settings changed: %1</translation>
    </message>
    <message>
        <source>queue policies changed: %1</source>
        <translation>queue policies changed: %1</translation>
    </message>
    <message>
        <source>restarted</source>
        <translation>restarted</translation>
    </message>
    <message>
        <source>%1 restarted</source>
        <translation>%1 restarted</translation>
    </message>
    <message>
        <source>another server answers here</source>
        <translation>another server answers here</translation>
    </message>
    <message>
        <source>role changed: %1 → %2</source>
        <translation>role changed: %1 → %2</translation>
    </message>
    <message>
        <source>version changed: %1 → %2</source>
        <translation>version changed: %1 → %2</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>settings</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>policy</translation>
    </message>
    <message>
        <source>another server</source>
        <translation>another server</translation>
    </message>
    <message>
        <source>%1 (marked by %2)</source>
        <translation>%1 (marked by %2)</translation>
    </message>
</context>
<context>
    <name>yagura::MaskedList</name>
    <message>
        <source>STAYS READABLE   %1</source>
        <translation>STAYS READABLE   %1</translation>
    </message>
    <message>
        <source>What you tick stays readable; the report says how many did.</source>
        <translation>What you tick stays readable; the report says how many did.</translation>
    </message>
    <message>
        <source>What is masked; what is ticked stays readable</source>
        <translation>What is masked; what is ticked stays readable</translation>
    </message>
</context>
<context>
    <name>yagura::ModeSwitch</name>
    <message>
        <source>Observe</source>
        <translation>Observe</translation>
    </message>
    <message>
        <source>Respond</source>
        <translation>Respond</translation>
    </message>
    <message>
        <source>Yagura only looks: nothing on a watched system is changed.</source>
        <translation>Yagura only looks: nothing on a watched system is changed.</translation>
    </message>
    <message>
        <source>Changes of watched systems become possible: each is previewed, confirmed and recorded.</source>
        <translation>Changes of watched systems become possible: each is previewed, confirmed and recorded.</translation>
    </message>
</context>
<context>
    <name>yagura::NodePanel</name>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n function(s)</source>
        <translation>
            <numerusform>%n function</numerusform>
            <numerusform>%n functions</numerusform>
        </translation>
    </message>
    <message>
        <source>Redundancy</source>
        <translation>Redundancy</translation>
    </message>
    <message>
        <source>none, but all can do without</source>
        <translation>none, but all can do without</translation>
    </message>
    <message>
        <source>others take over</source>
        <translation>others take over</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>not for all</source>
        <translation>not for all</translation>
    </message>
    <message>
        <source>Stands on</source>
        <translation>Stands on</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n node</numerusform>
            <numerusform>%n nodes</numerusform>
        </translation>
    </message>
    <message>
        <source>Carries</source>
        <translation>Carries</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Inferred: %1</source>
        <translation>Inferred: %1</translation>
    </message>
</context>
<context>
    <name>yagura::NodeTables</name>
    <message>
        <source>What fills it and what the node does</source>
        <translation>What fills it and what the node does</translation>
    </message>
    <message>
        <source>Growers</source>
        <translation>Growers</translation>
    </message>
    <message>
        <source>Deleted but open</source>
        <translation>Deleted but open</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Logs</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Processes</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation>Interfaces</translation>
    </message>
    <message>
        <source>Surveyed %1 ago.</source>
        <translation>Surveyed %1 ago.</translation>
    </message>
    <message>
        <source>Not surveyed yet.</source>
        <translation>Not surveyed yet.</translation>
    </message>
    <message>
        <source>Lower bounds: the walk met its limit.</source>
        <translation>Lower bounds: the walk met its limit.</translation>
    </message>
    <message>
        <source>%1 folders or processes could not be read.</source>
        <translation>%1 folders or processes could not be read.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nothing found.</translation>
    </message>
    <message>
        <source>%1 gives no host metrics.</source>
        <translation>%1 gives no host metrics.</translation>
    </message>
    <message>
        <source>Nothing known.</source>
        <translation>Nothing known.</translation>
    </message>
    <message>
        <source>Deleting has not freed their space and will not while they are open: truncate the file through /proc/PID/fd, or let the process close it.</source>
        <translation>Deleting has not freed their space and will not while they are open: truncate the file through /proc/PID/fd, or let the process close it.</translation>
    </message>
</context>
<context>
    <name>yagura::NumbersView</name>
    <message>
        <source>not read yet</source>
        <translation>not read yet</translation>
    </message>
</context>
<context>
    <name>yagura::ObservedPanel</name>
    <message>
        <source>Observed</source>
        <translation>Observed</translation>
    </message>
    <message>
        <source>Take out of configuration</source>
        <translation>Take out of configuration</translation>
    </message>
    <message>
        <source>Adopt into configuration…</source>
        <translation>Adopt into configuration…</translation>
    </message>
</context>
<context>
    <name>yagura::OnsetLanes</name>
    <message>
        <source>left its band</source>
        <translation>left its band</translation>
    </message>
    <message>
        <source>crossed its threshold</source>
        <translation>crossed its threshold</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 at %2</translation>
    </message>
    <message>
        <source>%1: %2, %3 for %4</source>
        <translation>%1: %2, %3 for %4</translation>
    </message>
</context>
<context>
    <name>yagura::OutageBanner</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>never had a value</source>
        <translation>never had a value</translation>
    </message>
    <message>
        <source>last value %1 ago</source>
        <translation>last value %1 ago</translation>
    </message>
    <message>
        <source>last value %1 ago, no longer shown</source>
        <translation>last value %1 ago, no longer shown</translation>
    </message>
</context>
<context>
    <name>yagura::OverviewPage</name>
    <message>
        <source>Databases</source>
        <translation>Databases</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nodes</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Queues</translation>
    </message>
    <message>
        <source>What came first</source>
        <translation>What came first</translation>
    </message>
    <message numerus="yes">
        <source>%n later</source>
        <translation>
            <numerusform>%n later</numerusform>
            <numerusform>%n later</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yagura::PastPanel</name>
    <message>
        <source>%1 ago</source>
        <translation>%1 ago</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connections</translation>
    </message>
    <message>
        <source>Oldest xid horizon</source>
        <translation>Oldest xid horizon</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>Commits</translation>
    </message>
    <message>
        <source>Found in cache</source>
        <translation>Found in cache</translation>
    </message>
    <message>
        <source>Last checkpoint</source>
        <translation>Last checkpoint</translation>
    </message>
    <message>
        <source>warns above %1 of %2</source>
        <translation>warns above %1 of %2</translation>
    </message>
</context>
<context>
    <name>yagura::PathField</name>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choose a file</translation>
    </message>
</context>
<context>
    <name>yagura::Patterns</name>
    <message>
        <source>Database does not answer in time</source>
        <translation>Database does not answer in time</translation>
    </message>
    <message>
        <source>Storage runs short or slow</source>
        <translation>Storage runs short or slow</translation>
    </message>
    <message>
        <source>Messages are not processed</source>
        <translation>Messages are not processed</translation>
    </message>
</context>
<context>
    <name>yagura::PlainLabel</name>
    <message>
        <source>Do nothing</source>
        <translation>Do nothing</translation>
    </message>
</context>
<context>
    <name>yagura::PointsPanel</name>
    <message>
        <source>Single points of failure</source>
        <translation>Single points of failure</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>searching…</translation>
    </message>
</context>
<context>
    <name>yagura::PostgresqlFields</name>
    <message>
        <source>Connection</source>
        <translation>Connection</translation>
    </message>
    <message>
        <source>As libpq takes it: key=value pairs, a postgresql:// address, or service=NAME of ~/.pg_service.conf; without a password.</source>
        <translation>As libpq takes it: key=value pairs, a postgresql:// address, or service=NAME of ~/.pg_service.conf; without a password.</translation>
    </message>
</context>
<context>
    <name>yagura::PredicateWords</name>
    <message>
        <source>gone: %1</source>
        <translation>gone: %1</translation>
    </message>
    <message>
        <source>stands: %1</source>
        <translation>stands: %1</translation>
    </message>
    <message>
        <source>%1 or more?</source>
        <translation>%1 or more?</translation>
    </message>
    <message>
        <source>%1 or less?</source>
        <translation>%1 or less?</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>held %1 of %2</source>
        <translation>held %1 of %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
</context>
<context>
    <name>yagura::PreventionDialog</name>
    <message>
        <source>Prevention</source>
        <translation>Prevention</translation>
    </message>
    <message>
        <source>Nothing is proposed for what was seen in this incident.</source>
        <translation>Nothing is proposed for what was seen in this incident.</translation>
    </message>
    <message>
        <source>Something else to do</source>
        <translation>Something else to do</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>What to do so that it does not come again</source>
        <translation>What to do so that it does not come again</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>taken on</source>
        <translation>taken on</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>dropped</translation>
    </message>
    <message>
        <source>who</source>
        <translation>who</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>no date</translation>
    </message>
    <message>
        <source>until when</source>
        <translation>until when</translation>
    </message>
    <message>
        <source>because of %1</source>
        <translation>because of %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yagura::QuestionBody</name>
    <message>
        <source>The picture cannot tell.</source>
        <translation>The picture cannot tell.</translation>
    </message>
    <message>
        <source>The picture says: %1</source>
        <translation>The picture says: %1</translation>
    </message>
    <message>
        <source>Waits once it is open.</source>
        <translation>Waits once it is open.</translation>
    </message>
    <message>
        <source>It is so, after %1.</source>
        <translation>It is so, after %1.</translation>
    </message>
    <message>
        <source>Not within its limit; waited %1.</source>
        <translation>Not within its limit; waited %1.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 left</translation>
    </message>
    <message>
        <source>It cannot be told · %1</source>
        <translation>It cannot be told · %1</translation>
    </message>
    <message>
        <source>Not yet · %1</source>
        <translation>Not yet · %1</translation>
    </message>
</context>
<context>
    <name>yagura::QueueDetail</name>
    <message>
        <source>/s</source>
        <translation>/s</translation>
    </message>
    <message>
        <source>Coming and going</source>
        <translation>Coming and going</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>oldest message unknown: publishers set no timestamp</source>
        <translation>oldest message unknown: publishers set no timestamp</translation>
    </message>
    <message>
        <source>%1, messages ready</source>
        <translation>%1, messages ready</translation>
    </message>
    <message>
        <source>%1, messages per second</source>
        <translation>%1, messages per second</translation>
    </message>
    <message>
        <source>in</source>
        <translation>in</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>delivered</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 ago</translation>
    </message>
    <message>
        <source>state</source>
        <translation>state</translation>
    </message>
    <message>
        <source>type · virtual host</source>
        <translation>type · virtual host</translation>
    </message>
    <message>
        <source>ready · unacknowledged</source>
        <translation>ready · unacknowledged</translation>
    </message>
    <message>
        <source>drain</source>
        <translation>drain</translation>
    </message>
    <message>
        <source>oldest message</source>
        <translation>oldest message</translation>
    </message>
    <message>
        <source>consumers</source>
        <translation>consumers</translation>
    </message>
    <message>
        <source>consumers ready to take</source>
        <translation>consumers ready to take</translation>
    </message>
    <message>
        <source>redelivered</source>
        <translation>redelivered</translation>
    </message>
    <message>
        <source>dead letters</source>
        <translation>dead letters</translation>
    </message>
    <message>
        <source>acked</source>
        <translation>acked</translation>
    </message>
    <message>
        <source>ready, last %1</source>
        <translation>ready, last %1</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>last %1</translation>
    </message>
</context>
<context>
    <name>yagura::Queues</name>
    <message>
        <source>not running</source>
        <translation>not running</translation>
    </message>
    <message>
        <source>cut off from %1</source>
        <translation>cut off from %1</translation>
    </message>
    <message>
        <source>Memory alarm on %1: publishers on every node are blocked, consumers go on.</source>
        <translation>Memory alarm on %1: publishers on every node are blocked, consumers go on.</translation>
    </message>
    <message>
        <source>Disk alarm on %1: publishers on every node are blocked, consumers go on.</source>
        <translation>Disk alarm on %1: publishers on every node are blocked, consumers go on.</translation>
    </message>
    <message>
        <source>Partition seen by %1: the sides no longer agree about queues and messages.</source>
        <translation>Partition seen by %1: the sides no longer agree about queues and messages.</translation>
    </message>
    <message>
        <source>Not running: %1. Queues that live only there cannot be used.</source>
        <translation>Not running: %1. Queues that live only there cannot be used.</translation>
    </message>
    <message>
        <source>nobody consumes it</source>
        <translation>nobody consumes it</translation>
    </message>
    <message>
        <source>backlog</source>
        <translation>backlog</translation>
    </message>
    <message>
        <source>delivered, not confirmed</source>
        <translation>delivered, not confirmed</translation>
    </message>
    <message>
        <source>messages wait too long</source>
        <translation>messages wait too long</translation>
    </message>
    <message>
        <source>dead letters</source>
        <translation>dead letters</translation>
    </message>
    <message>
        <source>the broker says: %1</source>
        <translation>the broker says: %1</translation>
    </message>
    <message>
        <source>oldest message unknown: publishers set no timestamp</source>
        <translation>oldest message unknown: publishers set no timestamp</translation>
    </message>
    <message>
        <source>dead letters +%1</source>
        <translation>dead letters +%1</translation>
    </message>
    <message>
        <source>no queues</source>
        <translation>no queues</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <source>empties in %1</source>
        <translation>empties in %1</translation>
    </message>
    <message>
        <source>collects dead letters</source>
        <translation>collects dead letters</translation>
    </message>
    <message>
        <source>not all queues read yet</source>
        <translation>not all queues read yet</translation>
    </message>
    <message>
        <source>all queues read %1 ago · %2 of %3</source>
        <translation>all queues read %1 ago · %2 of %3</translation>
    </message>
    <message>
        <source>queues read %1 ago · stopped at our limit: %2 of %3</source>
        <translation>queues read %1 ago · stopped at our limit: %2 of %3</translation>
    </message>
    <message>
        <source>memory alarm</source>
        <translation>memory alarm</translation>
    </message>
    <message>
        <source>disk alarm</source>
        <translation>disk alarm</translation>
    </message>
    <message>
        <source>%1:%2, byte %3</source>
        <translation>%1:%2, byte %3</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>not looked at yet</translation>
    </message>
    <message>
        <source>no message was ready {age} ago; nothing was touched</source>
        <translation>no message was ready {age} ago; nothing was touched</translation>
    </message>
    <message>
        <source>looked at {looked} of {ready}, {age} ago; marked redelivered</source>
        <translation>looked at {looked} of {ready}, {age} ago; marked redelivered</translation>
    </message>
    <message>
        <source>{count} malformed</source>
        <translation>{count} malformed</translation>
    </message>
    <message>
        <source>{count} valid</source>
        <translation>{count} valid</translation>
    </message>
    <message>
        <source>{count} cannot be judged</source>
        <translation>{count} cannot be judged</translation>
    </message>
    <message>
        <source>{count} not JSON</source>
        <translation>{count} not JSON</translation>
    </message>
    <message>
        <source>likely producer: nothing sets the malformed messages apart</source>
        <translation>likely producer: nothing sets the malformed messages apart</translation>
    </message>
    <message>
        <source>likely producer: {with} of {malformed} malformed carry {trait}; of {good} good ones {good_with} do</source>
        <translation>likely producer: {with} of {malformed} malformed carry {trait}; of {good} good ones {good_with} do</translation>
    </message>
    <message>
        <source>message {number} from the head, {bytes} bytes: {fault}</source>
        <translation>message {number} from the head, {bytes} bytes: {fault}</translation>
    </message>
    <message>
        <source>Messages are not looked into. To find malformed JSON, give this target peek: {open}queues: [{queue}], user: NAME{close}; looking marks messages as redelivered.</source>
        <translation>Messages are not looked into. To find malformed JSON, give this target peek: {open}queues: [{queue}], user: NAME{close}; looking marks messages as redelivered.</translation>
    </message>
    <message>
        <source>malformed</source>
        <translation>malformed</translation>
    </message>
    <message>
        <source>breaks the schema</source>
        <translation>breaks the schema</translation>
    </message>
    <message>
        <source>message %1</source>
        <translation>message %1</translation>
    </message>
    <message>
        <source>{count} of them break the schema</source>
        <translation>{count} of them break the schema</translation>
    </message>
    <message>
        <source>{count} of them not held against it</source>
        <translation>{count} of them not held against it</translation>
    </message>
</context>
<context>
    <name>yagura::QueuesPage</name>
    <message>
        <source>Queues</source>
        <translation>Queues</translation>
    </message>
    <message>
        <source>No broker is watched.</source>
        <translation>No broker is watched.</translation>
    </message>
    <message>
        <source>%1 on %2 brokers</source>
        <translation>%1 on %2 brokers</translation>
    </message>
</context>
<context>
    <name>yagura::RabbitmqFields</name>
    <message>
        <source>Management API</source>
        <translation>Management API</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA file</translation>
    </message>
    <message>
        <source>The authority that signed the broker&apos;s certificate, as PEM; empty means those of the system.</source>
        <translation>The authority that signed the broker&apos;s certificate, as PEM; empty means those of the system.</translation>
    </message>
</context>
<context>
    <name>yagura::RangeChoice</name>
    <message>
        <source>How far back the charts go</source>
        <translation>How far back the charts go</translation>
    </message>
</context>
<context>
    <name>yagura::RateMeter</name>
    <message numerus="yes">
        <source>storm: %n new in 10 min</source>
        <translation>
            <numerusform>storm: %n new in 10 min</numerusform>
            <numerusform>storm: %n new in 10 min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new in 10 min</source>
        <translation>
            <numerusform>%n new in 10 min</numerusform>
            <numerusform>%n new in 10 min</numerusform>
        </translation>
    </message>
    <message>
        <source>order kept while you are here</source>
        <translation>order kept while you are here</translation>
    </message>
    <message>
        <source>by component; ends below %1</source>
        <translation>by component; ends below %1</translation>
    </message>
    <message>
        <source>storm mode above %1</source>
        <translation>storm mode above %1</translation>
    </message>
</context>
<context>
    <name>yagura::Replay</name>
    <message>
        <source>%1 is no moment: 2026-11-28T21:14:07+09:00 is one, and 21:14.</source>
        <translation>%1 is no moment: 2026-11-28T21:14:07+09:00 is one, and 21:14.</translation>
    </message>
    <message>
        <source>Replay — %1</source>
        <translation>Replay — %1</translation>
    </message>
    <message>
        <source>Replay — reading the record</source>
        <translation>Replay — reading the record</translation>
    </message>
    <message>
        <source>Replay — %1, recorded on %2</source>
        <translation>Replay — %1, recorded on %2</translation>
    </message>
    <message>
        <source>Nothing was recorded here. Shown is what came before.</source>
        <translation>Nothing was recorded here. Shown is what came before.</translation>
    </message>
    <message>
        <source>What was recorded here is damaged. Shown is what came before.</source>
        <translation>What was recorded here is damaged. Shown is what came before.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of the record cannot be read.</source>
        <translation>
            <numerusform>%n place of the record cannot be read.</numerusform>
            <numerusform>%n places of the record cannot be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recording: the disk does not come back; %n picture(s) missed.</source>
        <translation>
            <numerusform>Recording: the disk does not come back; %n picture missed.</numerusform>
            <numerusform>Recording: the disk does not come back; %n pictures missed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recording: %1; %n picture(s) missed.</source>
        <translation>
            <numerusform>Recording: %1; %n picture missed.</numerusform>
            <numerusform>Recording: %1; %n pictures missed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Demo — %1, made-up data</source>
        <translation>Demo — %1, made-up data</translation>
    </message>
</context>
<context>
    <name>yagura::ReplayBar</name>
    <message>
        <source>Back to now</source>
        <translation>Back to now</translation>
    </message>
    <message>
        <source>Back to now (Esc)</source>
        <translation>Back to now (Esc)</translation>
    </message>
    <message>
        <source>The picture before (,)</source>
        <translation>The picture before (,)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Play</translation>
    </message>
    <message>
        <source>Play and pause (Space)</source>
        <translation>Play and pause (Space)</translation>
    </message>
    <message>
        <source>The next picture (.)</source>
        <translation>The next picture (.)</translation>
    </message>
    <message>
        <source>Speed (&lt;, &gt;)</source>
        <translation>Speed (&lt;, &gt;)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>yagura::ReplayTrack</name>
    <message>
        <source>Moment of the record</source>
        <translation>Moment of the record</translation>
    </message>
    <message>
        <source>%1, between %2 and %3</source>
        <translation>%1, between %2 and %3</translation>
    </message>
    <message>
        <source>%1; nothing was recorded</source>
        <translation>%1; nothing was recorded</translation>
    </message>
</context>
<context>
    <name>yagura::ReplayView</name>
    <message>
        <source>Yagura — Replay</source>
        <translation>Yagura — Replay</translation>
    </message>
    <message>
        <source>Replay: play and pause</source>
        <translation>Replay: play and pause</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Replay: faster</source>
        <translation>Replay: faster</translation>
    </message>
    <message>
        <source>Replay: slower</source>
        <translation>Replay: slower</translation>
    </message>
    <message>
        <source>Yagura — Demo</source>
        <translation>Yagura — Demo</translation>
    </message>
</context>
<context>
    <name>yagura::Report</name>
    <message>
        <source>%1 before the start: %2.</source>
        <translation>%1 before the start: %2.</translation>
    </message>
    <message>
        <source>%1 (evidence %2)</source>
        <translation>%1 (evidence %2)</translation>
    </message>
    <message>
        <source>confidence: high · a step found it, and nothing that would refute it was seen</source>
        <translation>confidence: high · a step found it, and nothing that would refute it was seen</translation>
    </message>
    <message>
        <source>confidence: high · a step of a checklist found it</source>
        <translation>confidence: high · a step of a checklist found it</translation>
    </message>
    <message>
        <source>confidence: medium · it explains the others by the graph of services; nobody confirmed it</source>
        <translation>confidence: medium · it explains the others by the graph of services; nobody confirmed it</translation>
    </message>
    <message>
        <source>confidence: low · it was the first to be seen; nobody confirmed it</source>
        <translation>confidence: low · it was the first to be seen; nobody confirmed it</translation>
    </message>
    <message>
        <source>.</source>
        <translation>.</translation>
    </message>
    <message>
        <source>%1 of %2 exit criteria met</source>
        <translation>%1 of %2 exit criteria met</translation>
    </message>
    <message>
        <source>Incident report</source>
        <translation>Incident report</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>People and services affected</source>
        <translation>People and services affected</translation>
    </message>
    <message>
        <source>Probable cause</source>
        <translation>Probable cause</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Next steps</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Charts</translation>
    </message>
    <message>
        <source>Impact map</source>
        <translation>Impact map</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Checklists</translation>
    </message>
    <message>
        <source>Actions on live systems</source>
        <translation>Actions on live systems</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Prevention</source>
        <translation>Prevention</translation>
    </message>
    <message>
        <source>Single points of failure</source>
        <translation>Single points of failure</translation>
    </message>
    <message>
        <source>What was masked</source>
        <translation>What was masked</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>Time to detect</source>
        <translation>Time to detect</translation>
    </message>
    <message>
        <source>Time to acknowledge</source>
        <translation>Time to acknowledge</translation>
    </message>
    <message>
        <source>Time to mitigate</source>
        <translation>Time to mitigate</translation>
    </message>
    <message>
        <source>Time to resolve</source>
        <translation>Time to resolve</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Function</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>What people saw</source>
        <translation>What people saw</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Happened</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>Detected</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Recorded</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Evidence no.</source>
        <translation>Evidence no.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Command</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Asked</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Functions lost</source>
        <translation>Functions lost</translation>
    </message>
    <message>
        <source>Services lost</source>
        <translation>Services lost</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Needs</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critical</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Goes on</translation>
    </message>
    <message>
        <source>Mitigated</source>
        <translation>Mitigated</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resolved</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepted</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposed</translation>
    </message>
    <message>
        <source>Edition %1, %2</source>
        <translation>Edition %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n piece of evidence</numerusform>
            <numerusform>%n pieces of evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n redaction(s)</source>
        <translation>
            <numerusform>%n redaction</numerusform>
            <numerusform>%n redactions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>from 30 minutes before the start</source>
        <translation>from 30 minutes before the start</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>limit %1</translation>
    </message>
    <message>
        <source>before the start %1–%2</source>
        <translation>before the start %1–%2</translation>
    </message>
    <message>
        <source>no values</source>
        <translation>no values</translation>
    </message>
    <message>
        <source>lowest %1, highest %2, %3</source>
        <translation>lowest %1, highest %2, %3</translation>
    </message>
    <message>
        <source>not known when</source>
        <translation>not known when</translation>
    </message>
    <message>
        <source>automatically %1</source>
        <translation>automatically %1</translation>
    </message>
    <message>
        <source>by a person %1</source>
        <translation>by a person %1</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) or personal datum was replaced by %1 before this was written.</source>
        <translation>
            <numerusform>%n secret or personal datum was replaced by %1 before this was written.</numerusform>
            <numerusform>%n secrets or personal data were replaced by %1 before this was written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of what was found was left in by a decision that is in the record.</source>
        <translation>
            <numerusform>%n of what was found was left in by a decision that is in the record.</numerusform>
            <numerusform>%n of what was found were left in by decisions that are in the record.</numerusform>
        </translation>
    </message>
    <message>
        <source>The hashes are those of the evidence as it was taken, before that.</source>
        <translation>The hashes are those of the evidence as it was taken, before that.</translation>
    </message>
    <message numerus="yes">
        <source>The record of this incident has %n entry(s). The newest hash of its chain:</source>
        <translation>
            <numerusform>The record of this incident has %n entry. The newest hash of its chain:</numerusform>
            <numerusform>The record of this incident has %n entries. The newest hash of its chain:</numerusform>
        </translation>
    </message>
    <message>
        <source>at its worst, %1</source>
        <translation>at its worst, %1</translation>
    </message>
    <message>
        <source>%1 · %2 more that are well</source>
        <translation>%1 · %2 more that are well</translation>
    </message>
    <message>
        <source>started %1</source>
        <translation>started %1</translation>
    </message>
    <message numerus="yes">
        <source>… %n more line(s), in the record</source>
        <translation>
            <numerusform>… %n more line, in the record</numerusform>
            <numerusform>… %n more lines, in the record</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>Nothing is recorded.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is measured of whom</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>given up</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>goes on</translation>
    </message>
    <message>
        <source>%1; seen in the pictures that it worked</source>
        <translation>%1; seen in the pictures that it worked</translation>
    </message>
    <message>
        <source>%1; it did not help</source>
        <translation>%1; it did not help</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>one sentence after the other</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <source>bytes/s</source>
        <translation>bytes/s</translation>
    </message>
    <message>
        <source>evidence %1</source>
        <translation>evidence %1</translation>
    </message>
    <message>
        <source>1 is yes, 0 is no</source>
        <translation>1 is yes, 0 is no</translation>
    </message>
    <message>
        <source>as far back as was recorded</source>
        <translation>as far back as was recorded</translation>
    </message>
    <message>
        <source>looked at %1</source>
        <translation>looked at %1</translation>
    </message>
</context>
<context>
    <name>yagura::ReportClock</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
</context>
<context>
    <name>yagura::RespondMode</name>
    <message>
        <source>No target of the configuration has a login for changes (respond:).</source>
        <translation>No target of the configuration has a login for changes (respond:).</translation>
    </message>
    <message>
        <source>Changes of these systems become possible, each with its own login for changes:

%1

Every change is shown first, has to be confirmed, and is recorded.</source>
        <translation>Changes of these systems become possible, each with its own login for changes:

%1

Every change is shown first, has to be confirmed, and is recorded.</translation>
    </message>
    <message>
        <source>Respond mode</source>
        <translation>Respond mode</translation>
    </message>
    <message>
        <source>Respond</source>
        <translation>Respond</translation>
    </message>
    <message>
        <source>A change is on its way. Observe mode can be chosen when it has ended.</source>
        <translation>A change is on its way. Observe mode can be chosen when it has ended.</translation>
    </message>
    <message>
        <source>In Observe mode nothing is changed. Choose Respond first.</source>
        <translation>In Observe mode nothing is changed. Choose Respond first.</translation>
    </message>
    <message>
        <source>One change after the other: the one before it has not ended yet.</source>
        <translation>One change after the other: the one before it has not ended yet.</translation>
    </message>
</context>
<context>
    <name>yagura::Response</name>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Not recorded</translation>
    </message>
    <message>
        <source>Declare an incident…</source>
        <translation>Declare an incident…</translation>
    </message>
    <message>
        <source>Note to the timeline</source>
        <translation>Note to the timeline</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>The record</translation>
    </message>
    <message>
        <source>All of it is in %1 now.</source>
        <translation>All of it is in %1 now.</translation>
    </message>
    <message>
        <source>Write the whole record into a new file</source>
        <translation>Write the whole record into a new file</translation>
    </message>
</context>
<context>
    <name>yagura::RunbookChoices</name>
    <message>
        <source>%1 of %2 signs</source>
        <translation>%1 of %2 signs</translation>
    </message>
    <message>
        <source>for this finding</source>
        <translation>for this finding</translation>
    </message>
    <message>
        <source>for findings of this kind</source>
        <translation>for findings of this kind</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>not accepted</translation>
    </message>
</context>
<context>
    <name>yagura::RunbookText</name>
    <message>
        <source>evidence</source>
        <translation>evidence</translation>
    </message>
    <message>
        <source>look</source>
        <translation>look</translation>
    </message>
    <message>
        <source>decide</source>
        <translation>decide</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>by hand</translation>
    </message>
    <message>
        <source>guarded change</source>
        <translation>guarded change</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>wait</translation>
    </message>
    <message>
        <source>say</source>
        <translation>say</translation>
    </message>
    <message>
        <source>%1 is over</source>
        <translation>%1 is over</translation>
    </message>
    <message>
        <source>%1 stands</source>
        <translation>%1 stands</translation>
    </message>
    <message>
        <source>%1 of its limit</source>
        <translation>%1 of its limit</translation>
    </message>
    <message>
        <source> and </source>
        <translation> and </translation>
    </message>
    <message>
        <source>, for %1</source>
        <translation>, for %1</translation>
    </message>
    <message>
        <source>shows: %1</source>
        <translation>shows: %1</translation>
    </message>
    <message>
        <source>asks %1: %2</source>
        <translation>asks %1: %2</translation>
    </message>
    <message>
        <source>answered by: %1</source>
        <translation>answered by: %1</translation>
    </message>
    <message>
        <source>the next step</source>
        <translation>the next step</translation>
    </message>
    <message>
        <source>yes: %1 · no: %2 · unknown: %3</source>
        <translation>yes: %1 · no: %2 · unknown: %3</translation>
    </message>
    <message>
        <source>changes %1: %2</source>
        <translation>changes %1: %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>at most %1</translation>
    </message>
    <message>
        <source>at most %1, then %2</source>
        <translation>at most %1, then %2</translation>
    </message>
    <message>
        <source>when %1:</source>
        <translation>when %1:</translation>
    </message>
    <message>
        <source>else:</source>
        <translation>else:</translation>
    </message>
    <message>
        <source>refuted if:</source>
        <translation>refuted if:</translation>
    </message>
    <message>
        <source>every finding</source>
        <translation>every finding</translation>
    </message>
    <message>
        <source>fits: %1</source>
        <translation>fits: %1</translation>
    </message>
</context>
<context>
    <name>yagura::Runbooks</name>
    <message>
        <source>of the team</source>
        <translation>of the team</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>your own</translation>
    </message>
    <message>
        <source>not accepted yet</source>
        <translation>not accepted yet</translation>
    </message>
    <message>
        <source>No runbook is called %1.</source>
        <translation>No runbook is called %1.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Did you mean %1?</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s), no fault</source>
        <translation>
            <numerusform>%n step, no fault</numerusform>
            <numerusform>%n steps, no fault</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yagura::Schema</name>
    <message>
        <source>not of the type {wanted}</source>
        <translation>not of the type {wanted}</translation>
    </message>
    <message>
        <source>the member {wanted} is missing</source>
        <translation>the member {wanted} is missing</translation>
    </message>
    <message>
        <source>none of {wanted}</source>
        <translation>none of {wanted}</translation>
    </message>
    <message>
        <source>not {wanted}</source>
        <translation>not {wanted}</translation>
    </message>
    <message>
        <source>less than {wanted}</source>
        <translation>less than {wanted}</translation>
    </message>
    <message>
        <source>more than {wanted}</source>
        <translation>more than {wanted}</translation>
    </message>
    <message>
        <source>not more than {wanted}</source>
        <translation>not more than {wanted}</translation>
    </message>
    <message>
        <source>not less than {wanted}</source>
        <translation>not less than {wanted}</translation>
    </message>
    <message>
        <source>not a multiple of {wanted}</source>
        <translation>not a multiple of {wanted}</translation>
    </message>
    <message>
        <source>fewer than {wanted} characters</source>
        <translation>fewer than {wanted} characters</translation>
    </message>
    <message>
        <source>more than {wanted} characters</source>
        <translation>more than {wanted} characters</translation>
    </message>
    <message>
        <source>does not fit the pattern {wanted}</source>
        <translation>does not fit the pattern {wanted}</translation>
    </message>
    <message>
        <source>fewer than {wanted} elements</source>
        <translation>fewer than {wanted} elements</translation>
    </message>
    <message>
        <source>more than {wanted} elements</source>
        <translation>more than {wanted} elements</translation>
    </message>
    <message>
        <source>the same element twice</source>
        <translation>the same element twice</translation>
    </message>
    <message>
        <source>an element that must be there is missing</source>
        <translation>an element that must be there is missing</translation>
    </message>
    <message>
        <source>more than {wanted} elements of one kind</source>
        <translation>more than {wanted} elements of one kind</translation>
    </message>
    <message>
        <source>fewer than {wanted} members</source>
        <translation>fewer than {wanted} members</translation>
    </message>
    <message>
        <source>more than {wanted} members</source>
        <translation>more than {wanted} members</translation>
    </message>
    <message>
        <source>a member that the schema does not know</source>
        <translation>a member that the schema does not know</translation>
    </message>
    <message>
        <source>a key that the schema does not allow</source>
        <translation>a key that the schema does not allow</translation>
    </message>
    <message>
        <source>what the schema forbids</source>
        <translation>what the schema forbids</translation>
    </message>
    <message>
        <source>none of the alternatives fits</source>
        <translation>none of the alternatives fits</translation>
    </message>
    <message>
        <source>not exactly one of the alternatives fits</source>
        <translation>not exactly one of the alternatives fits</translation>
    </message>
    <message>
        <source>nothing may stand here</source>
        <translation>nothing may stand here</translation>
    </message>
    <message>
        <source>message {number} from the head, {bytes} bytes: {what} at {path}; schema {rule}</source>
        <translation>message {number} from the head, {bytes} bytes: {what} at {path}; schema {rule}</translation>
    </message>
    <message>
        <source>message {number} from the head, {bytes} bytes: {found} at {path}: {what}; schema {rule}</source>
        <translation>message {number} from the head, {bytes} bytes: {found} at {path}: {what}; schema {rule}</translation>
    </message>
    <message>
        <source>likely producer: nothing sets those apart that break the schema</source>
        <translation>likely producer: nothing sets those apart that break the schema</translation>
    </message>
    <message>
        <source>likely producer: {with} of {bad} that break the schema carry {trait}; of {good} that fit {good_with} do</source>
        <translation>likely producer: {with} of {bad} that break the schema carry {trait}; of {good} that fit {good_with} do</translation>
    </message>
</context>
<context>
    <name>yagura::SessionChoices</name>
    <message numerus="yes">
        <source>frees %n</source>
        <translation>
            <numerusform>frees %n</numerusform>
            <numerusform>frees %n</numerusform>
        </translation>
    </message>
    <message>
        <source>gone</source>
        <translation>gone</translation>
    </message>
</context>
<context>
    <name>yagura::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Remove a target</source>
        <translation>Remove a target</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Nothing is watched yet. Add the first target.</source>
        <translation>Nothing is watched yet. Add the first target.</translation>
    </message>
    <message>
        <source>Remove %1 and its password? Nothing changes on the server.</source>
        <translation>Remove %1 and its password? Nothing changes on the server.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 is saved.</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 is removed.</translation>
    </message>
    <message>
        <source>Discard what was entered?</source>
        <translation>Discard what was entered?</translation>
    </message>
</context>
<context>
    <name>yagura::Shared</name>
    <message>
        <source>this machine</source>
        <translation>this machine</translation>
    </message>
    <message>
        <source>host %1</source>
        <translation>host %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>file system on node</comment>
        <translation>%1 on %2</translation>
    </message>
    <message>
        <source>its address names %1</source>
        <translation>its address names %1</translation>
    </message>
    <message>
        <source>its host name leads to %1, too</source>
        <translation>its host name leads to %1, too</translation>
    </message>
    <message>
        <source>its address %1 is of this machine</source>
        <translation>its address %1 is of this machine</translation>
    </message>
    <message>
        <source>it is reached by a socket of this machine</source>
        <translation>it is reached by a socket of this machine</translation>
    </message>
    <message>
        <source>it is reached by a socket of this machine, in %1</source>
        <translation>it is reached by a socket of this machine, in %1</translation>
    </message>
    <message>
        <source>it watches that machine</source>
        <translation>it watches that machine</translation>
    </message>
    <message>
        <source>its data directory is %1</source>
        <translation>its data directory is %1</translation>
    </message>
    <message>
        <source>it has a tablespace in %1</source>
        <translation>it has a tablespace in %1</translation>
    </message>
    <message>
        <source>%1 keeps files there: %2</source>
        <translation>%1 keeps files there: %2</translation>
    </message>
    <message>
        <source>%1 is there: %2</source>
        <translation>%1 is there: %2</translation>
    </message>
    <message>
        <source>%1 runs there: %2</source>
        <translation>%1 runs there: %2</translation>
    </message>
    <message>
        <source>stands on %1: %2</source>
        <translation>stands on %1: %2</translation>
    </message>
</context>
<context>
    <name>yagura::Signs</name>
    <message>
        <source>connections in use</source>
        <translation>connections in use</translation>
    </message>
    <message>
        <source>new connections are refused</source>
        <translation>new connections are refused</translation>
    </message>
    <message>
        <source>sessions that wait for a lock</source>
        <translation>sessions that wait for a lock</translation>
    </message>
    <message>
        <source>oldest transaction that idles</source>
        <translation>oldest transaction that idles</translation>
    </message>
    <message>
        <source>CPU busy</source>
        <translation>CPU busy</translation>
    </message>
    <message>
        <source>memory available</source>
        <translation>memory available</translation>
    </message>
    <message>
        <source>CPU waits for I/O</source>
        <translation>CPU waits for I/O</translation>
    </message>
    <message>
        <source>disk in use</source>
        <translation>disk in use</translation>
    </message>
    <message>
        <source>share of the largest client</source>
        <translation>share of the largest client</translation>
    </message>
    <message>
        <source>share that the largest client leaves idle in transaction</source>
        <translation>share that the largest client leaves idle in transaction</translation>
    </message>
    <message>
        <source>a new connection fails on the way</source>
        <translation>a new connection fails on the way</translation>
    </message>
    <message>
        <source>TCP segments sent again</source>
        <translation>TCP segments sent again</translation>
    </message>
    <message>
        <source>longest query</source>
        <translation>longest query</translation>
    </message>
    <message>
        <source>longest wait for a lock</source>
        <translation>longest wait for a lock</translation>
    </message>
    <message>
        <source>deadlocks</source>
        <translation>deadlocks</translation>
    </message>
    <message>
        <source>places for connections</source>
        <translation>places for connections</translation>
    </message>
    <message>
        <source>space in use</source>
        <translation>space in use</translation>
    </message>
    <message>
        <source>inodes in use</source>
        <translation>inodes in use</translation>
    </message>
    <message>
        <source>full at the earliest in</source>
        <translation>full at the earliest in</translation>
    </message>
    <message>
        <source>time of a write</source>
        <translation>time of a write</translation>
    </message>
    <message>
        <source>time of a read</source>
        <translation>time of a read</translation>
    </message>
    <message>
        <source>deleted files that are still open</source>
        <translation>deleted files that are still open</translation>
    </message>
    <message>
        <source>device busy</source>
        <translation>device busy</translation>
    </message>
    <message>
        <source>became read-only</source>
        <translation>became read-only</translation>
    </message>
    <message>
        <source>device error</source>
        <translation>device error</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>does not answer</translation>
    </message>
    <message>
        <source>messages ready</source>
        <translation>messages ready</translation>
    </message>
    <message>
        <source>messages without a consumer</source>
        <translation>messages without a consumer</translation>
    </message>
    <message>
        <source>messages not confirmed</source>
        <translation>messages not confirmed</translation>
    </message>
    <message>
        <source>dead letters grow</source>
        <translation>dead letters grow</translation>
    </message>
    <message>
        <source>malformed messages seen</source>
        <translation>malformed messages seen</translation>
    </message>
    <message>
        <source>messages delivered again</source>
        <translation>messages delivered again</translation>
    </message>
    <message>
        <source>consumers</source>
        <translation>consumers</translation>
    </message>
    <message>
        <source>leaving minus arriving</source>
        <translation>leaving minus arriving</translation>
    </message>
    <message>
        <source>memory alarm</source>
        <translation>memory alarm</translation>
    </message>
    <message>
        <source>disk alarm</source>
        <translation>disk alarm</translation>
    </message>
    <message>
        <source>nodes cut off</source>
        <translation>nodes cut off</translation>
    </message>
    <message>
        <source>node runs</source>
        <translation>node runs</translation>
    </message>
    <message>
        <source>queue down or in the minority</source>
        <translation>queue down or in the minority</translation>
    </message>
</context>
<context>
    <name>yagura::Snippet</name>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Commands to copy</source>
        <translation>Commands to copy</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
</context>
<context>
    <name>yagura::SourceStrip</name>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>as %1 sees it</source>
        <translation>as %1 sees it</translation>
    </message>
    <message>
        <source>also seen by %1</source>
        <translation>also seen by %1</translation>
    </message>
    <message>
        <source>poller starting</source>
        <translation>poller starting</translation>
    </message>
    <message>
        <source>poller silent for %1</source>
        <translation>poller silent for %1</translation>
    </message>
    <message numerus="yes">
        <source>poller %1 late · %n lost</source>
        <translation>
            <numerusform>poller %1 late · %n lost</numerusform>
            <numerusform>poller %1 late · %n lost</numerusform>
        </translation>
    </message>
    <message>
        <source>poller %1 late</source>
        <translation>poller %1 late</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n more</numerusform>
            <numerusform>+%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yagura::Sparkline</name>
    <message>
        <source>last %1</source>
        <translation>last %1</translation>
    </message>
    <message>
        <source>normal %1–%2</source>
        <translation>normal %1–%2</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>limit %1</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) without data</source>
        <translation>
            <numerusform>%n gap without data</numerusform>
            <numerusform>%n gaps without data</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yagura::StartView</name>
    <message>
        <source>No runbooks have been read yet.</source>
        <translation>No runbooks have been read yet.</translation>
    </message>
    <message>
        <source>Checklists to start</source>
        <translation>Checklists to start</translation>
    </message>
    <message>
        <source>Start a checklist for: %1</source>
        <translation>Start a checklist for: %1</translation>
    </message>
    <message>
        <source>Start a checklist. A selected finding puts those that fit it first.</source>
        <translation>Start a checklist. A selected finding puts those that fit it first.</translation>
    </message>
</context>
<context>
    <name>yagura::StateWords</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>UNKNOWN</source>
        <translation>UNKNOWN</translation>
    </message>
    <message>
        <source>WARN</source>
        <translation>WARN</translation>
    </message>
    <message>
        <source>CRIT</source>
        <translation>CRIT</translation>
    </message>
</context>
<context>
    <name>yagura::StepCard</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Write a note (n)</source>
        <translation>Write a note (n)</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Assign</translation>
    </message>
    <message>
        <source>Say who takes it (a)</source>
        <translation>Say who takes it (a)</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Skip it, with a reason (s)</source>
        <translation>Skip it, with a reason (s)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Open it again; what was written stays (z)</source>
        <translation>Open it again; what was written stays (z)</translation>
    </message>
    <message>
        <source>not yet confirmed</source>
        <translation>not yet confirmed</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note: %1</translation>
    </message>
</context>
<context>
    <name>yagura::StepDelegate</name>
    <message>
        <source>not yet confirmed</source>
        <translation>not yet confirmed</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>left out</translation>
    </message>
    <message>
        <source>change · locked</source>
        <translation>change · locked</translation>
    </message>
    <message>
        <source>change · preview</source>
        <translation>change · preview</translation>
    </message>
</context>
<context>
    <name>yagura::StepEnding</name>
    <message>
        <source>Said again</source>
        <translation>Said again</translation>
    </message>
    <message>
        <source>Key d</source>
        <translation>Key d</translation>
    </message>
    <message>
        <source>%1 → step %2</source>
        <translation>%1 → step %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>What the picture says (%1)</source>
        <translation>What the picture says (%1)</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Key %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Limit is over</source>
        <translation>Limit is over</translation>
    </message>
    <message>
        <source>Did not help</source>
        <translation>Did not help</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Said</translation>
    </message>
    <message>
        <source>Found the cause</source>
        <translation>Found the cause</translation>
    </message>
    <message>
        <source>Key f</source>
        <translation>Key f</translation>
    </message>
</context>
<context>
    <name>yagura::StepPrompt</name>
    <message>
        <source>Note — Enter keeps it, Esc takes it back</source>
        <translation>Note — Enter keeps it, Esc takes it back</translation>
    </message>
    <message>
        <source>Why is it skipped? A reason is needed</source>
        <translation>Why is it skipped? A reason is needed</translation>
    </message>
    <message>
        <source>Who takes it? Empty: nobody</source>
        <translation>Who takes it? Empty: nobody</translation>
    </message>
    <message>
        <source>Why is the checklist given up? A reason is needed</source>
        <translation>Why is the checklist given up? A reason is needed</translation>
    </message>
</context>
<context>
    <name>yagura::StepWords</name>
    <message>
        <source>evidence</source>
        <translation>evidence</translation>
    </message>
    <message>
        <source>look</source>
        <translation>look</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>decision</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>by hand</translation>
    </message>
    <message>
        <source>change</source>
        <translation>change</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>wait</translation>
    </message>
    <message>
        <source>message</source>
        <translation>message</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>left out</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>to do</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>skipped</translation>
    </message>
    <message>
        <source>skipped: %1</source>
        <translation>skipped: %1</translation>
    </message>
    <message>
        <source>found the cause</source>
        <translation>found the cause</translation>
    </message>
    <message>
        <source>not within its limit</source>
        <translation>not within its limit</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>failed</translation>
    </message>
    <message>
        <source>Refused in Observe mode: Yagura only looks. Respond mode and a second look are needed.</source>
        <translation>Refused in Observe mode: Yagura only looks. Respond mode and a second look are needed.</translation>
    </message>
    <message>
        <source>%1 has no respond: credential for this change.</source>
        <translation>%1 has no respond: credential for this change.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connection</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>How many</translation>
    </message>
    <message>
        <source>refused: what was previewed is no longer there</source>
        <translation>refused: what was previewed is no longer there</translation>
    </message>
    <message>
        <source>failed: the other side said no</source>
        <translation>failed: the other side said no</translation>
    </message>
    <message>
        <source>unknown: it was sent and nobody answered, it may have happened</source>
        <translation>unknown: it was sent and nobody answered, it may have happened</translation>
    </message>
    <message>
        <source>begun; how it ended is not known yet</source>
        <translation>begun; how it ended is not known yet</translation>
    </message>
</context>
<context>
    <name>yagura::Storage</name>
    <message>
        <source>no file systems</source>
        <translation>no file systems</translation>
    </message>
    <message>
        <source>hangs; what touches it hangs, too</source>
        <translation>hangs; what touches it hangs, too</translation>
    </message>
    <message>
        <source>device error</source>
        <translation>device error</translation>
    </message>
    <message>
        <source>no permission to look</source>
        <translation>no permission to look</translation>
    </message>
    <message>
        <source>became read-only; writes fail</source>
        <translation>became read-only; writes fail</translation>
    </message>
    <message>
        <source>filling up</source>
        <translation>filling up</translation>
    </message>
    <message>
        <source>inodes run out</source>
        <translation>inodes run out</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>read-only</translation>
    </message>
    <message>
        <source>up</source>
        <translation>up</translation>
    </message>
    <message>
        <source>down</source>
        <translation>down</translation>
    </message>
    <message>
        <source>no permission to read</source>
        <translation>no permission to read</translation>
    </message>
    <message>
        <source>rotated</source>
        <translation>rotated</translation>
    </message>
    <message>
        <source>never rotated</source>
        <translation>never rotated</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>memory</translation>
    </message>
    <message>
        <source>I/O</source>
        <translation>I/O</translation>
    </message>
</context>
<context>
    <name>yagura::Store</name>
    <message>
        <source>The record was not closed last time; it is being looked through and can be used.</source>
        <translation>The record was not closed last time; it is being looked through and can be used.</translation>
    </message>
    <message>
        <source>The record is written, but %1.</source>
        <translation>The record is written, but %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of the record are in memory only: %1.</source>
        <translation>
            <numerusform>%n entry of the record is in memory only: %1.</numerusform>
            <numerusform>%n entries of the record are in memory only: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>New entries of the record stay in memory only: %1.</source>
        <translation>New entries of the record stay in memory only: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The team&apos;s record is not there (%1). Everything is kept here and goes there later: %n entry(s).</source>
        <translation>
            <numerusform>The team&apos;s record is not there (%1). Everything is kept here and goes there later: %n entry.</numerusform>
            <numerusform>The team&apos;s record is not there (%1). Everything is kept here and goes there later: %n entries.</numerusform>
        </translation>
    </message>
    <message>
        <source>The team&apos;s record: %1.</source>
        <translation>The team&apos;s record: %1.</translation>
    </message>
</context>
<context>
    <name>yagura::SystemWords</name>
    <message>
        <source>This node</source>
        <translation>This node</translation>
    </message>
    <message>
        <source>A role that may look and nothing else, made once by an administrator in psql:</source>
        <translation>A role that may look and nothing else, made once by an administrator in psql:</translation>
    </message>
    <message>
        <source>A user that may look and nothing else. Without the permission on a virtual host the broker lists none of its queues; repeat the last line for each.</source>
        <translation>A user that may look and nothing else. Without the permission on a virtual host the broker lists none of its queues; repeat the last line for each.</translation>
    </message>
</context>
<context>
    <name>yagura::TargetForm</name>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>New target</source>
        <translation>New target</translation>
    </message>
    <message>
        <source>Stands in %1, which a person wrote; change it there.</source>
        <translation>Stands in %1, which a person wrote; change it there.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Saving…</translation>
    </message>
</context>
<context>
    <name>yagura::TargetWords</name>
    <message>
        <source>not read yet</source>
        <translation>not read yet</translation>
    </message>
</context>
<context>
    <name>yagura::TargetsList</name>
    <message>
        <source>kept by the desktop</source>
        <translation>kept by the desktop</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>read-only</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Targets</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>yagura::TextTable</name>
    <message>
        <source>No rows.</source>
        <translation>No rows.</translation>
    </message>
    <message numerus="yes">
        <source>%n more rows</source>
        <translation>
            <numerusform>%n more row</numerusform>
            <numerusform>%n more rows</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest was left out.</source>
        <translation>The rest was left out.</translation>
    </message>
</context>
<context>
    <name>yagura::Tiles</name>
    <message>
        <source>idle in transaction</source>
        <translation>idle in transaction</translation>
    </message>
    <message>
        <source>— of which %1</source>
        <translation>— of which %1</translation>
    </message>
    <message>
        <source>waiting for a lock</source>
        <translation>waiting for a lock</translation>
    </message>
    <message>
        <source>free for ordinary clients</source>
        <translation>free for ordinary clients</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connections</translation>
    </message>
    <message>
        <source>of %1 connections</source>
        <translation>of %1 connections</translation>
    </message>
    <message>
        <source>standby</source>
        <translation>standby</translation>
    </message>
    <message>
        <source>free</source>
        <translation>free</translation>
    </message>
    <message>
        <source>inodes used</source>
        <translation>inodes used</translation>
    </message>
    <message>
        <source>deleted but open</source>
        <translation>deleted but open</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>largest</translation>
    </message>
    <message>
        <source>CPU busy</source>
        <translation>CPU busy</translation>
    </message>
    <message>
        <source>memory available</source>
        <translation>memory available</translation>
    </message>
    <message>
        <source>used</source>
        <translation>used</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Used</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>empties in %1</source>
        <translation>empties in %1</translation>
    </message>
    <message>
        <source>drain unknown</source>
        <translation>drain unknown</translation>
    </message>
    <message>
        <source>never empties at this rate</source>
        <translation>never empties at this rate</translation>
    </message>
    <message>
        <source>in</source>
        <translation>in</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>acknowledged</translation>
    </message>
    <message>
        <source>unacknowledged</source>
        <translation>unacknowledged</translation>
    </message>
    <message>
        <source>consumers</source>
        <translation>consumers</translation>
    </message>
    <message>
        <source>oldest message</source>
        <translation>oldest message</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>ready</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>ready in all</source>
        <translation>ready in all</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>not read yet</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 free</translation>
    </message>
</context>
<context>
    <name>yagura::TimeChart</name>
    <message>
        <source>Press T for the table.</source>
        <translation>Press T for the table.</translation>
    </message>
</context>
<context>
    <name>yagura::Timeline</name>
    <message>
        <source>incident</source>
        <translation>incident</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>finding</translation>
    </message>
    <message>
        <source>change</source>
        <translation>change</translation>
    </message>
    <message>
        <source>checklist</source>
        <translation>checklist</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>evidence</translation>
    </message>
    <message>
        <source>action</source>
        <translation>action</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>prevention</source>
        <translation>prevention</translation>
    </message>
</context>
<context>
    <name>yagura::TimelinePage</name>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. An incident begins with &quot;Declare…&quot;.</source>
        <translation>Nothing is recorded yet. An incident begins with &quot;Declare…&quot;.</translation>
    </message>
    <message>
        <source>Note to the timeline</source>
        <translation>Note to the timeline</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message>
        <source>times in %1</source>
        <translation>times in %1</translation>
    </message>
    <message>
        <source>Correct a note</source>
        <translation>Correct a note</translation>
    </message>
    <message>
        <source>What it should say</source>
        <translation>What it should say</translation>
    </message>
    <message>
        <source>Add the correction</source>
        <translation>Add the correction</translation>
    </message>
</context>
<context>
    <name>yagura::TopBar</name>
    <message>
        <source>source · direct</source>
        <translation>source · direct</translation>
    </message>
    <message>
        <source>source · daemon</source>
        <translation>source · daemon</translation>
    </message>
    <message>
        <source>source · replay</source>
        <translation>source · replay</translation>
    </message>
    <message>
        <source>Looking for the first time</source>
        <translation>Looking for the first time</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>oldest %1</translation>
    </message>
    <message>
        <source>nothing read yet</source>
        <translation>nothing read yet</translation>
    </message>
    <message numerus="yes">
        <source>%n not seen</source>
        <translation>
            <numerusform>%n not seen</numerusform>
            <numerusform>%n not seen</numerusform>
        </translation>
    </message>
    <message>
        <source>Declare an incident…</source>
        <translation>Declare an incident…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>lost for %1</source>
        <translation>lost for %1</translation>
    </message>
    <message>
        <source>sources · %1</source>
        <translation>sources · %1</translation>
    </message>
</context>
<context>
    <name>yagura::TrialView</name>
    <message>
        <source>passed</source>
        <translation>passed</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>failed</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>not reached</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>not used</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Stop waiting</translation>
    </message>
    <message>
        <source>Waiting for an answer · %1</source>
        <translation>Waiting for an answer · %1</translation>
    </message>
    <message>
        <source>Not waited for. Whether the target answers is not known.</source>
        <translation>Not waited for. Whether the target answers is not known.</translation>
    </message>
    <message>
        <source>The test failed</source>
        <translation>The test failed</translation>
    </message>
    <message>
        <source>It answers</source>
        <translation>It answers</translation>
    </message>
    <message>
        <source>It answers, but not all may be seen</source>
        <translation>It answers, but not all may be seen</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>Steps of connecting</source>
        <translation>Steps of connecting</translation>
    </message>
</context>
<context>
    <name>yagura::Verdict</name>
    <message numerus="yes">
        <source>%n critical</source>
        <translation>
            <numerusform>%n critical</numerusform>
            <numerusform>%n critical</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unknown</numerusform>
            <numerusform>%n unknown</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 sources live</source>
        <translation>%1 of %2 sources live</translation>
    </message>
    <message>
        <source>All normal</source>
        <translation>All normal</translation>
    </message>
    <message>
        <source>Not everything can be seen</source>
        <translation>Not everything can be seen</translation>
    </message>
    <message>
        <source>The daemon cannot be reached</source>
        <translation>The daemon cannot be reached</translation>
    </message>
    <message>
        <source>Nothing is known of this moment</source>
        <translation>Nothing is known of this moment</translation>
    </message>
</context>
<context>
    <name>yagura::VerdictView</name>
    <message>
        <source>Refuted if: %1</source>
        <translation>Refuted if: %1</translation>
    </message>
    <message>
        <source>Verdict: it cannot be told now. %1</source>
        <translation>Verdict: it cannot be told now. %1</translation>
    </message>
    <message>
        <source>Verdict: %1</source>
        <translation>Verdict: %1</translation>
    </message>
    <message>
        <source>Verdict: it is so.</source>
        <translation>Verdict: it is so.</translation>
    </message>
    <message>
        <source>Verdict: it is not so.</source>
        <translation>Verdict: it is not so.</translation>
    </message>
</context>
<context>
    <name>yagura::Wall</name>
    <message numerus="yes">
        <source>%n OK</source>
        <translation>
            <numerusform>%n OK</numerusform>
            <numerusform>%n OK</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n more</numerusform>
            <numerusform>+%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Databases</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nodes</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Queues</translation>
    </message>
    <message>
        <source>full in %1</source>
        <translation>full in %1</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>stale</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>not read yet</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Probable cause</source>
        <translation>Probable cause</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Also</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>none known</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s), all normal for %1</source>
        <translation>
            <numerusform>%n check normal for %1</numerusform>
            <numerusform>%n checks normal for %1</numerusform>
        </translation>
    </message>
    <message>
        <source>normal for %1</source>
        <translation>normal for %1</translation>
    </message>
    <message>
        <source>No incident</source>
        <translation>No incident</translation>
    </message>
    <message>
        <source>No incident. The last one ended %1 ago</source>
        <translation>No incident. The last one ended %1 ago</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>mitigated; no checklist is open</source>
        <translation>mitigated; no checklist is open</translation>
    </message>
    <message>
        <source>no checklist is open</source>
        <translation>no checklist is open</translation>
    </message>
    <message>
        <source>Step %1/%2</source>
        <translation>Step %1/%2</translation>
    </message>
    <message>
        <source>Report in</source>
        <translation>Report in</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>overdue for %1</source>
        <translation>overdue for %1</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>%1 of %2 serve</source>
        <translation>%1 of %2 serve</translation>
    </message>
    <message>
        <source>not declared</source>
        <translation>not declared</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>oldest %1</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) live</source>
        <translation>
            <numerusform>%n source live</numerusform>
            <numerusform>%n sources live</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not seen</source>
        <translation>
            <numerusform>%n not seen</numerusform>
            <numerusform>%n not seen</numerusform>
        </translation>
    </message>
    <message>
        <source>NO DATA since %1</source>
        <translation>NO DATA since %1</translation>
    </message>
    <message>
        <source>NO DATA</source>
        <translation>NO DATA</translation>
    </message>
    <message>
        <source>The watch has sent no picture for %1</source>
        <translation>The watch has sent no picture for %1</translation>
    </message>
    <message>
        <source>What it said last: %1</source>
        <translation>What it said last: %1</translation>
    </message>
    <message>
        <source>nothing can be seen</source>
        <translation>nothing can be seen</translation>
    </message>
    <message>
        <source>The configuration names nothing to watch</source>
        <translation>The configuration names nothing to watch</translation>
    </message>
    <message>
        <source>Looking for the first time</source>
        <translation>Looking for the first time</translation>
    </message>
    <message>
        <source>nothing read yet</source>
        <translation>nothing read yet</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>On duty</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>what is planned</comment>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>yagura::WallProgram</name>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 cannot be written.</translation>
    </message>
    <message>
        <source>shows the state of the services to a room</source>
        <translation>shows the state of the services to a room</translation>
    </message>
</context>
<context>
    <name>yagura::Why</name>
    <message>
        <source>%1 of %2 signs</source>
        <translation>%1 of %2 signs</translation>
    </message>
    <message>
        <source>%1; missing: %2</source>
        <translation>%1; missing: %2</translation>
    </message>
    <message>
        <source>No pattern is about this.</source>
        <translation>No pattern is about this.</translation>
    </message>
    <message>
        <source>Patterns: how near they are, and what is missing</source>
        <translation>Patterns: how near they are, and what is missing</translation>
    </message>
    <message>
        <source>Nothing is known of what may lie behind it.</source>
        <translation>Nothing is known of what may lie behind it.</translation>
    </message>
    <message>
        <source>What may lie behind it, likeliest first</source>
        <translation>What may lie behind it, likeliest first</translation>
    </message>
    <message>
        <source>Nobody watches it any more.</source>
        <translation>Nobody watches it any more.</translation>
    </message>
    <message>
        <source>Causes, as the numbers stand now</source>
        <translation>Causes, as the numbers stand now</translation>
    </message>
    <message>
        <source>Why not: %1</source>
        <translation>Why not: %1</translation>
    </message>
    <message>
        <source>%1: the problem has cleared</source>
        <translation>%1: the problem has cleared</translation>
    </message>
    <message>
        <source>for %1, since %2</source>
        <translation>for %1, since %2</translation>
    </message>
    <message>
        <source>Nothing is wrong with it by any rule.</source>
        <translation>Nothing is wrong with it by any rule.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) stand(s) on it.</source>
        <translation>
            <numerusform>%n problem stands on it.</numerusform>
            <numerusform>%n problems stand on it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yagura::WhyDialog</name>
    <message>
        <source>Why not</source>
        <translation>Why not</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
</context>
<context>
    <name>yagura::WrongPanel</name>
    <message>
        <source>What is wrong</source>
        <translation>What is wrong</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Lists</translation>
    </message>
    <message>
        <source>All, acknowledged, forgotten, chattering</source>
        <translation>All, acknowledged, forgotten, chattering</translation>
    </message>
    <message numerus="yes">
        <source>No finding is like &quot;%1&quot;; %n in all.</source>
        <translation>
            <numerusform>No finding is like &quot;%1&quot;; %n in all.</numerusform>
            <numerusform>No finding is like &quot;%1&quot;; %n in all.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing. Every source is live and every rule is inside its limits.</source>
        <translation>Nothing. Every source is live and every rule is inside its limits.</translation>
    </message>
    <message>
        <source>No rule is broken, but not every source can be seen yet.</source>
        <translation>No rule is broken, but not every source can be seen yet.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Acknowledge…	a</source>
        <translation>Acknowledge…	a</translation>
    </message>
    <message>
        <source>Copy	y</source>
        <translation>Copy	y</translation>
    </message>
    <message>
        <source>Fold	←</source>
        <translation>Fold	←</translation>
    </message>
    <message>
        <source>Unfold	→</source>
        <translation>Unfold	→</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>All findings</translation>
    </message>
    <message>
        <source>Acknowledged (%1)</source>
        <translation>Acknowledged (%1)</translation>
    </message>
    <message>
        <source>Forgotten acks (%1)</source>
        <translation>Forgotten acks (%1)</translation>
    </message>
    <message>
        <source>Chattering (%1)</source>
        <translation>Chattering (%1)</translation>
    </message>
    <message>
        <source>Why…	w</source>
        <translation>Why…	w</translation>
    </message>
</context>
</TS>
