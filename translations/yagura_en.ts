<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>AccessWords</name>
    <message>
        <source>States and statements of other users&apos; sessions are hidden.</source>
        <translation>States and statements of other users&apos; sessions are hidden.</translation>
    </message>
        <source>There are no statistics of statements.</source>
        <translation>There are no statistics of statements.</translation>
        <source>A pooler answers in place of the server; sessions are those of the pooler.</source>
        <translation>A pooler answers in place of the server; sessions are those of the pooler.</translation>
        <source>Without a permission on a virtual host, its queues are not listed.</source>
        <translation>Without a permission on a virtual host, its queues are not listed.</translation>
        <source>A right is missing: %1</source>
        <translation>A right is missing: %1</translation>
</context>
    <name>CommandLine</name>
        <source>open the desktop</source>
        <translation>open the desktop</translation>
        <source>look at every target, print what is wrong</source>
        <translation>look at every target, print what is wrong</translation>
        <source>the same for one target, for programs</source>
        <translation>the same for one target, for programs</translation>
        <source>find the faults of the configuration</source>
        <translation>find the faults of the configuration</translation>
        <source>every path, version and font in use</source>
        <translation>every path, version and font in use</translation>
        <source>Examples:</source>
        <translation>Examples:</translation>
        <source>Yagura watches databases, nodes and message queues and says what is wrong. It only reads.</source>
        <translation>Yagura watches databases, nodes and message queues and says what is wrong. It only reads.</translation>
        <source>read this configuration file</source>
        <translation>read this configuration file</translation>
        <source>language of what people read</source>
        <translation>language of what people read</translation>
        <source>print nothing but the answer</source>
        <translation>print nothing but the answer</translation>
        <source>save the main window as a picture and end</source>
        <translation>save the main window as a picture and end</translation>
        <source>seconds to watch before</source>
        <translation>seconds to watch before</translation>
        <source>page to open first</source>
        <translation>page to open first</translation>
        <source>colours</source>
        <translation>colours</translation>
        <source>size of the main window</source>
        <translation>size of the main window</translation>
        <source>Usage</source>
        <translation>Usage</translation>
        <source>OPTIONS</source>
        <translation>OPTIONS</translation>
        <source>Options</source>
        <translation>Options</translation>
        <source>Arguments</source>
        <translation>Arguments</translation>
        <source>COMMAND</source>
        <translation>COMMAND</translation>
        <source>Commands</source>
        <translation>Commands</translation>
        <source>print this help and end</source>
        <translation>print this help and end</translation>
        <source>The command line cannot be read:</source>
        <translation>The command line cannot be read:</translation>
        <source>`yagura --help` shows what can be typed.</source>
        <translation>`yagura --help` shows what can be typed.</translation>
        <source>print the version and end</source>
        <translation>print the version and end</translation>
        <source>look at each target twice, print what is wrong; exit 0, 1, 2 or 3</source>
        <translation>look at each target twice, print what is wrong; exit 0, 1, 2 or 3</translation>
        <source>only these targets</source>
        <translation>only these targets</translation>
        <source>print yagura.check/1</source>
        <translation>print yagura.check/1</translation>
        <source>the configuration</source>
        <translation>the configuration</translation>
        <source>every fault as file:line:column, then one connection test per target</source>
        <translation>every fault as file:line:column, then one connection test per target</translation>
        <source>what fails if orders-db fails, what it needs</source>
        <translation>what fails if orders-db fails, what it needs</translation>
        <source>is it JSON, and if not, where not</source>
        <translation>is it JSON, and if not, where not</translation>
        <source>files to judge; - is standard input</source>
        <translation>files to judge; - is standard input</translation>
        <source>print yagura.json-check/1</source>
        <translation>print yagura.json-check/1</translation>
        <source>what fails if ID fails; without ID what must not fail alone, worst first</source>
        <translation>what fails if ID fails; without ID what must not fail alone, worst first</translation>
        <source>a target, service or function</source>
        <translation>a target, service or function</translation>
        <source>print yagura.impact/1</source>
        <translation>print yagura.impact/1</translation>
        <source>a strict verdict on each file or standard input; exit 0, 2 or 3</source>
        <translation>a strict verdict on each file or standard input; exit 0, 2 or 3</translation>
        <source>note a change for the desktop</source>
        <translation>note a change for the desktop</translation>
        <source>write a change mark (deploy, switch) that the desktop shows and weighs</source>
        <translation>write a change mark (deploy, switch) that the desktop shows and weighs</translation>
        <source>what was changed, in one line</source>
        <translation>what was changed, in one line</translation>
        <source>the target, service or function that it concerns</source>
        <translation>the target, service or function that it concerns</translation>
    <name>yagura::AccessBox</name>
        <source>degraded: behind a pooler</source>
        <translation>degraded: behind a pooler</translation>
        <source>degraded: needs %1</source>
        <translation>degraded: needs %1</translation>
        <source>Not allowed to see</source>
        <translation>Not allowed to see</translation>
        <source>Copy statement</source>
        <translation>Copy statement</translation>
    <name>yagura::AckDialog</name>
        <source>15 min</source>
        <translation>15 min</translation>
        <source>1 h</source>
        <translation>1 h</translation>
        <source>4 h</source>
        <translation>4 h</translation>
        <source>until it clears</source>
        <translation>until it clears</translation>
        <source>Acknowledge</source>
        <translation>Acknowledge</translation>
        <source>Owner</source>
        <translation>Owner</translation>
        <source>What you are doing about it</source>
        <translation>What you are doing about it</translation>
        <source>Comment</source>
        <translation>Comment</translation>
        <source>Comes back loudly after</source>
        <translation>Comes back loudly after</translation>
    <name>yagura::AdoptDialog</name>
        <source>cannot do without it</source>
        <translation>cannot do without it</translation>
        <source>can do without it</source>
        <translation>can do without it</translation>
        <source>Adopt into configuration</source>
        <translation>Adopt into configuration</translation>
        <source>Id of the new service</source>
        <translation>Id of the new service</translation>
        <source>Adopt</source>
        <translation>Adopt</translation>
        <source>Written down, it carries impact from then on. It can be taken out again.</source>
        <translation>Written down, it carries impact from then on. It can be taken out again.</translation>
        <source>These lines are added to conf.d/90-desktop.yaml:</source>
        <translation>These lines are added to conf.d/90-desktop.yaml:</translation>
    <name>yagura::BrokerPanel</name>
        <source>new connections fail at %1: %2</source>
        <translation>new connections fail at %1: %2</translation>
        <source>new connection answered in %1</source>
        <translation>new connection answered in %1</translation>
        <source>Nodes of the broker</source>
        <translation>Nodes of the broker</translation>
        <source>RabbitMQ %1 · %2</source>
        <translation>RabbitMQ %1 · %2</translation>
        <source>Nothing known of its nodes now.</source>
        <translation>Nothing known of its nodes now.</translation>
        <source>Not all can be seen (%1). %2</source>
        <translation>Not all can be seen (%1). %2</translation>
        <source>ready in all</source>
        <translation>ready in all</translation>
        <source>unacknowledged</source>
        <translation>unacknowledged</translation>
        <source>in</source>
        <translation>in</translation>
        <source>delivered</source>
        <translation>delivered</translation>
        <source>acknowledged</source>
        <translation>acknowledged</translation>
        <source>unroutable</source>
        <translation>unroutable</translation>
        <source>connections</source>
        <translation>connections</translation>
        <source>consumers</source>
        <translation>consumers</translation>
        <source>queues</source>
        <translation>queues</translation>
    <name>yagura::Cause</name>
    <message numerus="yes">
        <source>affects %1 and %n more</source>
        <translation>
            <numerusform>affects %1 and %n more</numerusform>
        </translation>
        <source>affects %1</source>
        <translation>affects %1</translation>
        <source>probable cause</source>
        <translation>probable cause</translation>
        <source>symptom of %1 (%2)</source>
        <translation>symptom of %1 (%2)</translation>
        <source>ok</source>
        <translation>ok</translation>
        <source>redundancy lost</source>
        <translation>redundancy lost</translation>
        <source>unknown</source>
        <translation>unknown</translation>
        <source>degraded</source>
        <translation>degraded</translation>
        <source>failed</source>
        <translation>failed</translation>
        <source>target</source>
        <translation>target</translation>
        <source>service</source>
        <translation>service</translation>
        <source>function</source>
        <translation>function</translation>
        <source>shared</source>
        <translation>shared</translation>
    <name>yagura::CauseWords</name>
        <source>not known</source>
        <translation>not known</translation>
        <source>yes</source>
        <translation>yes</translation>
        <source>no</source>
        <translation>no</translation>
        <source>likely</source>
        <translation>likely</translation>
        <source>possible</source>
        <translation>possible</translation>
        <source>ruled out</source>
        <translation>ruled out</translation>
        <source>cannot be told</source>
        <translation>cannot be told</translation>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
        <source>%1: not known</source>
        <translation>%1: not known</translation>
        <source>%1: %2 (counts from %3 up)</source>
        <translation>%1: %2 (counts from %3 up)</translation>
        <source>%1: %2 (counts from %3 down)</source>
        <translation>%1: %2 (counts from %3 down)</translation>
        <source>%1 of %2 signs</source>
        <translation>%1 of %2 signs</translation>
        <source>%1 of %2 signs; missing: %3</source>
        <translation>%1 of %2 signs; missing: %3</translation>
        <source>from %1 up</source>
        <translation>from %1 up</translation>
        <source>from %1 down</source>
        <translation>from %1 down</translation>
        <source>hints at it</source>
        <translation>hints at it</translation>
        <source>speaks for it</source>
        <translation>speaks for it</translation>
        <source>says little</source>
        <translation>says little</translation>
        <source>speaks against it</source>
        <translation>speaks against it</translation>
    <name>yagura::Causes</name>
        <source>A node is out of CPU, memory or I/O</source>
        <translation>A node is out of CPU, memory or I/O</translation>
        <source>One client holds the connections</source>
        <translation>One client holds the connections</translation>
        <source>The network to the database fails</source>
        <translation>The network to the database fails</translation>
        <source>Slow queries or locks hold the database up</source>
        <translation>Slow queries or locks hold the database up</translation>
        <source>The limit of connections is too low</source>
        <translation>The limit of connections is too low</translation>
        <source>Files grow</source>
        <translation>Files grow</translation>
        <source>The device is slow</source>
        <translation>The device is slow</translation>
        <source>The file system or its device is damaged</source>
        <translation>The file system or its device is damaged</translation>
        <source>Messages are malformed</source>
        <translation>Messages are malformed</translation>
        <source>Consumers are too slow</source>
        <translation>Consumers are too slow</translation>
        <source>Nobody consumes</source>
        <translation>Nobody consumes</translation>
        <source>The broker itself is in trouble</source>
        <translation>The broker itself is in trouble</translation>
        <source>A consumer takes messages and fails</source>
        <translation>A consumer takes messages and fails</translation>
    <name>yagura::ChartTable</name>
        <source>Time</source>
        <translation>Time</translation>
    <name>yagura::Check</name>
        <source>no answer in time</source>
        <translation>no answer in time</translation>
        <source>%1, answered in %2</source>
        <translation>%1, answered in %2</translation>
        <source>%n finding(s)</source>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        <source>There is no target %1.</source>
        <translation>There is no target %1.</translation>
        <source>Nothing to look at: no target is configured (%1).</source>
        <translation>Nothing to look at: no target is configured (%1).</translation>
        <source>Looking twice at %n target(s), two seconds apart</source>
            <numerusform>Looking twice at %n target, two seconds apart</numerusform>
            <numerusform>Looking twice at %n targets, two seconds apart</numerusform>
        <source>read %1</source>
        <translation>read %1</translation>
        <source>%1: known, but not used by this version</source>
        <translation>%1: known, but not used by this version</translation>
        <source>no targets</source>
        <translation>no targets</translation>
        <source>missing: %1</source>
        <translation>missing: %1</translation>
    <name>yagura::ClientsPanel</name>
        <source>Clients</source>
        <translation>Clients</translation>
        <source>No client is connected.</source>
        <translation>No client is connected.</translation>
        <source>Not known.</source>
        <translation>Not known.</translation>
    <name>yagura::Columns</name>
        <source>State</source>
        <translation>State</translation>
        <source>What is wrong</source>
        <translation>What is wrong</translation>
        <source>Evidence</source>
        <translation>Evidence</translation>
        <source>Target</source>
        <translation>Target</translation>
        <source>For</source>
        <translation>For</translation>
        <source>Name</source>
        <translation>Name</translation>
        <source>Value</source>
        <translation>Value</translation>
        <source>State, in words</source>
        <translation>State, in words</translation>
        <source>Weight</source>
        <translation>Weight</translation>
        <source>Client</source>
        <translation>Client</translation>
        <source>Activity</source>
        <translation>Activity</translation>
        <source>Address</source>
        <translation>Address</translation>
        <source>Active</source>
        <translation>Active</translation>
        <source>Idle</source>
        <translation>Idle</translation>
        <source>Idle in tx</source>
        <translation>Idle in tx</translation>
        <source>All</source>
        <translation>All</translation>
        <source>Oldest tx</source>
        <translation>Oldest tx</translation>
        <source>Database</source>
        <translation>Database</translation>
        <source>Size</source>
        <translation>Size</translation>
        <source>To wraparound</source>
        <translation>To wraparound</translation>
        <source>Oldest xid age</source>
        <translation>Oldest xid age</translation>
        <source>Session and statement</source>
        <translation>Session and statement</translation>
        <source>pid</source>
        <translation>pid</translation>
        <source>Lock</source>
        <translation>Lock</translation>
        <source>Waits</source>
        <translation>Waits</translation>
        <source>Replica</source>
        <translation>Replica</translation>
        <source>Does</source>
        <translation>Does</translation>
        <source>Sync</source>
        <translation>Sync</translation>
        <source>Not sent</source>
        <translation>Not sent</translation>
        <source>Not replayed</source>
        <translation>Not replayed</translation>
        <source>Lag</source>
        <translation>Lag</translation>
        <source>Server</source>
        <translation>Server</translation>
        <source>System</source>
        <translation>System</translation>
        <source>Connections</source>
        <translation>Connections</translation>
        <source>Waiting locks</source>
        <translation>Waiting locks</translation>
        <source>Longest tx</source>
        <translation>Longest tx</translation>
        <source>Age</source>
        <translation>Age</translation>
        <source>User</source>
        <translation>User</translation>
        <source>Tx open</source>
        <translation>Tx open</translation>
        <source>Query runs</source>
        <translation>Query runs</translation>
        <source>Waits for</source>
        <translation>Waits for</translation>
        <source>xmin</source>
        <translation>xmin</translation>
        <source>Statement</source>
        <translation>Statement</translation>
        <source>Slot</source>
        <translation>Slot</translation>
        <source>Type</source>
        <translation>Type</translation>
        <source>WAL status</source>
        <translation>WAL status</translation>
        <source>WAL kept</source>
        <translation>WAL kept</translation>
        <source>Share of time</source>
        <translation>Share of time</translation>
        <source>Calls</source>
        <translation>Calls</translation>
        <source>Now</source>
        <translation>Now</translation>
        <source>Mean</source>
        <translation>Mean</translation>
        <source>Total</source>
        <translation>Total</translation>
        <source>Node</source>
        <translation>Node</translation>
        <source>Memory, of its watermark</source>
        <translation>Memory, of its watermark</translation>
        <source>Disk free</source>
        <translation>Disk free</translation>
        <source>Alarm below</source>
        <translation>Alarm below</translation>
        <source>Descriptors</source>
        <translation>Descriptors</translation>
        <source>Up</source>
        <translation>Up</translation>
        <source>Queue</source>
        <translation>Queue</translation>
        <source>Broker</source>
        <translation>Broker</translation>
        <source>Ready</source>
        <translation>Ready</translation>
        <source>Unacked</source>
        <translation>Unacked</translation>
        <source>In /s</source>
        <translation>In /s</translation>
        <source>Out /s</source>
        <translation>Out /s</translation>
        <source>Consumers</source>
        <translation>Consumers</translation>
        <source>Drain</source>
        <translation>Drain</translation>
        <source>Oldest</source>
        <translation>Oldest</translation>
        <source>Dead letters</source>
        <translation>Dead letters</translation>
        <source>Path</source>
        <translation>Path</translation>
        <source>Held open by</source>
        <translation>Held open by</translation>
        <source>Device</source>
        <translation>Device</translation>
        <source>Busy</source>
        <translation>Busy</translation>
        <source>Per read</source>
        <translation>Per read</translation>
        <source>Per write</source>
        <translation>Per write</translation>
        <source>Read /s</source>
        <translation>Read /s</translation>
        <source>Written /s</source>
        <translation>Written /s</translation>
        <source>In flight</source>
        <translation>In flight</translation>
        <source>Mount</source>
        <translation>Mount</translation>
        <source>Used</source>
        <translation>Used</translation>
        <source>Free</source>
        <translation>Free</translation>
        <source>Inodes</source>
        <translation>Inodes</translation>
        <source>Growth</source>
        <translation>Growth</translation>
        <source>Interface</source>
        <translation>Interface</translation>
        <source>Link</source>
        <translation>Link</translation>
        <source>Received /s</source>
        <translation>Received /s</translation>
        <source>Sent /s</source>
        <translation>Sent /s</translation>
        <source>Errors /s</source>
        <translation>Errors /s</translation>
        <source>Drops /s</source>
        <translation>Drops /s</translation>
        <source>Last write</source>
        <translation>Last write</translation>
        <source>Rotation</source>
        <translation>Rotation</translation>
        <source>Process</source>
        <translation>Process</translation>
        <source>CPU</source>
        <translation>CPU</translation>
        <source>Memory</source>
        <translation>Memory</translation>
        <source>I/O /s</source>
        <translation>I/O /s</translation>
        <source>Among the largest in</source>
        <translation>Among the largest in</translation>
        <source>Full</source>
        <translation>Full</translation>
        <source>Messages</source>
        <translation>Messages</translation>
        <source>Fault</source>
        <translation>Fault</translation>
        <source>First one at</source>
        <translation>First one at</translation>
        <source>Ack</source>
        <translation>Ack</translation>
        <source>Cause</source>
        <translation>Cause</translation>
        <source>Chatter</source>
        <translation>Chatter</translation>
        <source>Layer</source>
        <translation>Layer</translation>
        <source>Needs</source>
        <translation>Needs</translation>
        <source>Needed by</source>
        <translation>Needed by</translation>
        <source>Fails with it</source>
        <translation>Fails with it</translation>
        <source>Depends</source>
        <translation>Depends</translation>
        <source>What people see</source>
        <translation>What people see</translation>
        <source>Since</source>
        <translation>Since</translation>
        <source>Then</source>
        <translation>Then</translation>
        <source>Seen</source>
        <translation>Seen</translation>
        <source>Kind</source>
        <translation>Kind</translation>
        <source>Why</source>
        <translation>Why</translation>
    <name>yagura::CommandPalette</name>
        <source>Go to</source>
        <translation>Go to</translation>
        <source>Go to a target, a page, a command</source>
        <translation>Go to a target, a page, a command</translation>
    <name>yagura::ConfigFaults</name>
        <source>the file cannot be read: {detail}</source>
        <translation>the file cannot be read: {detail}</translation>
        <source>the file is larger than {limit}</source>
        <translation>the file is larger than {limit}</translation>
        <source>a NUL byte; this is no text file</source>
        <translation>a NUL byte; this is no text file</translation>
        <source>not UTF-8; save the file as UTF-8</source>
        <translation>not UTF-8; save the file as UTF-8</translation>
        <source>not YAML: {detail}</source>
        <translation>not YAML: {detail}</translation>
        <source>anchors and aliases (&amp;, *) are not used here; write the value out</source>
        <translation>anchors and aliases (&amp;, *) are not used here; write the value out</translation>
        <source>tags ({tag}) are not used here; leave it out</source>
        <translation>tags ({tag}) are not used here; leave it out</translation>
        <source>merge keys (&lt;&lt;) are not used here; write the keys out</source>
        <translation>merge keys (&lt;&lt;) are not used here; write the keys out</translation>
        <source>the key {key} stands here twice; the first is at {first}</source>
        <translation>the key {key} stands here twice; the first is at {first}</translation>
        <source>a key must be a word</source>
        <translation>a key must be a word</translation>
        <source>a second document (---); use a second file</source>
        <translation>a second document (---); use a second file</translation>
        <source>nested deeper than {limit} levels</source>
        <translation>nested deeper than {limit} levels</translation>
        <source>more than {limit} values</source>
        <translation>more than {limit} values</translation>
        <source>more than {limit} faults; the rest is not told</source>
        <translation>more than {limit} faults; the rest is not told</translation>
        <source>unknown key {key}{nearest?}</source>
        <translation>unknown key {key}{nearest?}</translation>
        <source>the key {key} is missing</source>
        <translation>the key {key} is missing</translation>
        <source>{key} must be {expected}, not {found}</source>
        <translation>{key} must be {expected}, not {found}</translation>
        <source>{key} is out of range{bounds?}</source>
        <translation>{key} is out of range{bounds?}</translation>
        <source>{key} cannot be {value}{nearest?}; it is one of: {known}</source>
        <translation>{key} cannot be {value}{nearest?}; it is one of: {known}</translation>
        <source>{key}: no secrets in this file; use password_command, ~/.pgpass or the keychain</source>
        <translation>{key}: no secrets in this file; use password_command, ~/.pgpass or the keychain</translation>
        <source>this id cannot be used ({reason})</source>
        <translation>this id cannot be used ({reason})</translation>
        <source>the id {id} is taken; the first is at {first}</source>
        <translation>the id {id} is taken; the first is at {first}</translation>
        <source>unknown system {value}{nearest?}; it is one of: {known}</source>
        <translation>unknown system {value}{nearest?}; it is one of: {known}</translation>
        <source>the dsn cannot be read: {detail}</source>
        <translation>the dsn cannot be read: {detail}</translation>
        <source>the URL cannot be used ({reason})</source>
        <translation>the URL cannot be used ({reason})</translation>
        <source>no user in the URL; write it as user:</source>
        <translation>no user in the URL; write it as user:</translation>
        <source>{key}: there is no file {path}</source>
        <translation>{key}: there is no file {path}</translation>
        <source>RabbitMQ off this machine is polled at most every {minimum}</source>
        <translation>RabbitMQ off this machine is polled at most every {minimum}</translation>
        <source>{key} is longer than the interval of {every}</source>
        <translation>{key} is longer than the interval of {every}</translation>
        <source>unknown time zone {value}{nearest?}</source>
        <translation>unknown time zone {value}{nearest?}</translation>
        <source>unknown indicator {value}{nearest?}</source>
        <translation>unknown indicator {value}{nearest?}</translation>
        <source>critical ({critical}) would be reached before warning ({warning})</source>
        <translation>critical ({critical}) would be reached before warning ({warning})</translation>
        <source>neither warning nor critical is given</source>
        <translation>neither warning nor critical is given</translation>
        <source>{id} stands in a file that a person wrote; change it there</source>
        <translation>{id} stands in a file that a person wrote; change it there</translation>
        <source>there is no target {id}</source>
        <translation>there is no target {id}</translation>
        <source>the desktop&apos;s own file holds {key}, which the desktop does not write; move it to yagura.yaml</source>
        <translation>the desktop&apos;s own file holds {key}, which the desktop does not write; move it to yagura.yaml</translation>
        <source>{path} cannot be written: {detail}</source>
        <translation>{path} cannot be written: {detail}</translation>
        <source>saved, but the keychain did not take the password of {id}; it serves until the program ends</source>
        <translation>saved, but the keychain did not take the password of {id}; it serves until the program ends</translation>
        <source>removed, but the password of {id} still lies in the keychain</source>
        <translation>removed, but the password of {id} still lies in the keychain</translation>
        <source>; did you mean %1?</source>
        <translation>; did you mean %1?</translation>
        <source>no target, service or function is called {value}{nearest?}</source>
        <translation>no target, service or function is called {value}{nearest?}</translation>
        <source>{id} cannot need itself</source>
        <translation>{id} cannot need itself</translation>
        <source>at least {at_least} of {count} cannot be; name more, or ask for fewer</source>
        <translation>at least {at_least} of {count} cannot be; name more, or ask for fewer</translation>
        <source>exactly one of these keys must stand here: {known}</source>
        <translation>exactly one of these keys must stand here: {known}</translation>
        <source>{key} must be HOST:PORT</source>
        <translation>{key} must be HOST:PORT</translation>
        <source>these need each other, so they can only fail together: {ids}</source>
        <translation>these need each other, so they can only fail together: {ids}</translation>
        <source>{key}: a threshold for every indicator (*) takes hold only</source>
        <translation>{key}: a threshold for every indicator (*) takes hold only</translation>
        <source>no rule asks for {indicator}, so this threshold changes nothing</source>
        <translation>no rule asks for {indicator}, so this threshold changes nothing</translation>
        <source>no service is called {value}{nearest?}</source>
        <translation>no service is called {value}{nearest?}</translation>
        <source>that {service} needs {id} was adopted already, at {first}</source>
        <translation>that {service} needs {id} was adopted already, at {first}</translation>
        <source>that {service} needs {id} stands in its own entry, too; this line can be left out</source>
        <translation>that {service} needs {id} stands in its own entry, too; this line can be left out</translation>
        <source>that {service} needs {id} is not among what the desktop adopted</source>
        <translation>that {service} needs {id} is not among what the desktop adopted</translation>
        <source>{value} is not looked into{nearest?}; a schema needs the queue under peek, in the same words</source>
        <translation>{value} is not looked into{nearest?}; a schema needs the queue under peek, in the same words</translation>
        <source>not JSON: {error}</source>
        <translation>not JSON: {error}</translation>
        <source>the same key again in one object</source>
        <translation>the same key again in one object</translation>
        <source>a schema must stand here (an object, true or false), not {found}</source>
        <translation>a schema must stand here (an object, true or false), not {found}</translation>
        <source>{key} must be a whole number, 0 or more</source>
        <translation>{key} must be a whole number, 0 or more</translation>
        <source>{key} must be a number above 0</source>
        <translation>{key} must be a number above 0</translation>
        <source>there is no type {value}{nearest?}; it is one of: {known}</source>
        <translation>there is no type {value}{nearest?}; it is one of: {known}</translation>
        <source>the pattern cannot be used: {detail}</source>
        <translation>the pattern cannot be used: {detail}</translation>
        <source>{ref} is another document, and nothing is fetched; put it under $defs</source>
        <translation>{ref} is another document, and nothing is fetched; put it under $defs</translation>
        <source>there is nothing at {ref}</source>
        <translation>there is nothing at {ref}</translation>
        <source>leads back to itself without going into a value, so it would never end</source>
        <translation>leads back to itself without going into a value, so it would never end</translation>
        <source>{key} is not supported here, and leaving it out would judge wrongly</source>
        <translation>{key} is not supported here, and leaving it out would judge wrongly</translation>
        <source>the dialect {value} is not known; drafts 4, 6, 7, 2019-09 and 2020-12 are</source>
        <translation>the dialect {value} is not known; drafts 4, 6, 7, 2019-09 and 2020-12 are</translation>
        <source>more than {limit} subschemas</source>
        <translation>more than {limit} subschemas</translation>
    <name>yagura::ConnectionBar</name>
    <name>yagura::ConnectionPanel</name>
        <source>primary</source>
        <translation>primary</translation>
        <source>standby</source>
        <translation>standby</translation>
        <source>behind a pooler</source>
        <translation>behind a pooler</translation>
        <source>connections not known</source>
        <translation>connections not known</translation>
        <source>%1 of %2 used</source>
        <translation>%1 of %2 used</translation>
    <name>yagura::CredentialFields</name>
        <source>Password</source>
        <translation>Password</translation>
        <source>Goes to the keychain of this system, never into a file.</source>
        <translation>Goes to the keychain of this system, never into a file.</translation>
        <source>Or a command</source>
        <translation>Or a command</translation>
        <source>That prints the password: the program, then its arguments, one a line. No shell is involved.</source>
        <translation>That prints the password: the program, then its arguments, one a line. No shell is involved.</translation>
        <source>entered; not saved yet</source>
        <translation>entered; not saved yet</translation>
        <source>none</source>
        <translation>none</translation>
        <source>leave empty to keep what the keychain holds</source>
        <translation>leave empty to keep what the keychain holds</translation>
    <name>yagura::Databases</name>
        <source>%1 active, %2 idle, %3 idle in tx</source>
        <translation>%1 active, %2 idle, %3 idle in tx</translation>
        <source>idle in tx · %1</source>
        <translation>idle in tx · %1</translation>
        <source>active</source>
        <translation>active</translation>
        <source>idle</source>
        <translation>idle</translation>
        <source>idle in tx · others</source>
        <translation>idle in tx · others</translation>
        <source>not visible</source>
        <translation>not visible</translation>
        <source>reserved, used</source>
        <translation>reserved, used</translation>
        <source>free</source>
        <translation>free</translation>
        <source>reserved, free</source>
        <translation>reserved, free</translation>
        <source>%1 of %2 ordinary places used</source>
        <translation>%1 of %2 ordinary places used</translation>
        <source>Fails at the name, before the network.</source>
        <translation>Fails at the name, before the network.</translation>
        <source>Fails at the network or the host, not at the name.</source>
        <translation>Fails at the network or the host, not at the name.</translation>
        <source>Fails at TLS: the host answers, nobody logs in.</source>
        <translation>Fails at TLS: the host answers, nobody logs in.</translation>
        <source>Fails at log-in, not at the network.</source>
        <translation>Fails at log-in, not at the network.</translation>
        <source>Fails at the query: clients get in, work stands.</source>
        <translation>Fails at the query: clients get in, work stands.</translation>
        <source>Not walked yet.</source>
        <translation>Not walked yet.</translation>
        <source>A new client gets in within %1.</source>
        <translation>A new client gets in within %1.</translation>
        <source>not reached</source>
        <translation>not reached</translation>
        <source>not used</source>
        <translation>not used</translation>
        <source>idle in tx</source>
        <translation>idle in tx</translation>
        <source>idle in aborted tx</source>
        <translation>idle in aborted tx</translation>
        <source>deadlock</source>
        <translation>deadlock</translation>
        <source>not visible to us</source>
        <translation>not visible to us</translation>
        <source>holds %1</source>
        <translation>holds %1</translation>
        <source>1 root blocker</source>
        <translation>1 root blocker</translation>
        <source>%1 root blockers</source>
        <translation>%1 root blockers</translation>
        <source>%1 · %2 waiting · ending pid %3 frees %4</source>
        <translation>%1 · %2 waiting · ending pid %3 frees %4</translation>
        <source>this standby</source>
        <translation>this standby</translation>
        <source>replay paused</source>
        <translation>replay paused</translation>
        <source>receiving</source>
        <translation>receiving</translation>
        <source>not receiving</source>
        <translation>not receiving</translation>
        <source>not read yet</source>
        <translation>not read yet</translation>
        <source>no new answer yet</source>
        <translation>no new answer yet</translation>
        <source>held</source>
        <translation>held</translation>
        <source>inactive for %1</source>
        <translation>inactive for %1</translation>
        <source>inactive</source>
        <translation>inactive</translation>
    <name>yagura::DatabasesPage</name>
        <source>Database servers</source>
        <translation>Database servers</translation>
        <source>No database is watched, or none fits the filter.</source>
        <translation>No database is watched, or none fits the filter.</translation>
    <name>yagura::Desktop</name>
        <source>Overview</source>
        <translation>Overview</translation>
        <source>Databases</source>
        <translation>Databases</translation>
        <source>Disks</source>
        <translation>Disks</translation>
        <source>Queues</source>
        <translation>Queues</translation>
        <source>Theme: dark</source>
        <translation>Theme: dark</translation>
        <source>Theme: light</source>
        <translation>Theme: light</translation>
        <source>Theme: high contrast</source>
        <translation>Theme: high contrast</translation>
        <source>Larger text</source>
        <translation>Larger text</translation>
        <source>Smaller text</source>
        <translation>Smaller text</translation>
        <source>The language changes when Yagura is started again.</source>
        <translation>The language changes when Yagura is started again.</translation>
        <source>language</source>
        <translation>language</translation>
        <source>%1 cannot be written.</source>
        <translation>%1 cannot be written.</translation>
        <source>The window&apos;s state could not be kept.</source>
        <translation>The window&apos;s state could not be kept.</translation>
        <source>Settings…</source>
        <translation>Settings…</translation>
        <source>Add a target…</source>
        <translation>Add a target…</translation>
        <source>The configuration has faults</source>
        <translation>The configuration has faults</translation>
        <source>Impact</source>
        <translation>Impact</translation>
    <name>yagura::DetailsPanel</name>
        <source>read %1 ago</source>
        <translation>read %1 ago</translation>
        <source>Longest sessions</source>
        <translation>Longest sessions</translation>
        <source>Replication and slots</source>
        <translation>Replication and slots</translation>
        <source>Statements</source>
        <translation>Statements</translation>
        <source>Sessions</source>
        <translation>Sessions</translation>
        <source>Replication</source>
        <translation>Replication</translation>
        <source>%2 of %1 sessions read</source>
        <translation>%2 of %1 sessions read</translation>
        <source>slots %1</source>
        <translation>slots %1</translation>
        <source>No transaction is open.</source>
        <translation>No transaction is open.</translation>
        <source>No replica is connected.</source>
        <translation>No replica is connected.</translation>
        <source>There are no replication slots.</source>
        <translation>There are no replication slots.</translation>
        <source>No statement has run.</source>
        <translation>No statement has run.</translation>
        <source>There are no databases.</source>
        <translation>There are no databases.</translation>
    <name>yagura::DisksPage</name>
        <source>File systems</source>
        <translation>File systems</translation>
        <source>No node is watched.</source>
        <translation>No node is watched.</translation>
        <source>%1 on %2 nodes</source>
        <translation>%1 on %2 nodes</translation>
    <name>yagura::FailureBanner</name>
        <source>What is shown below is the last answer.</source>
        <translation>What is shown below is the last answer.</translation>
        <source>Nothing is known of it now.</source>
        <translation>Nothing is known of it now.</translation>
        <source>never answered</source>
        <translation>never answered</translation>
    <name>yagura::Failures</name>
        <source>the name {host} does not resolve</source>
        <translation>the name {host} does not resolve</translation>
        <source>Check the host name and the resolver.</source>
        <translation>Check the host name and the resolver.</translation>
        <source>the name {host} did not resolve in time</source>
        <translation>the name {host} did not resolve in time</translation>
        <source>Check the resolver.</source>
        <translation>Check the resolver.</translation>
        <source>connection refused: nothing listens there</source>
        <translation>connection refused: nothing listens there</translation>
        <source>Check that the server runs and the port is right.</source>
        <translation>Check that the server runs and the port is right.</translation>
        <source>TCP connect timed out</source>
        <translation>TCP connect timed out</translation>
        <source>Check the network and firewalls on the way.</source>
        <translation>Check the network and firewalls on the way.</translation>
        <source>no route to the host</source>
        <translation>no route to the host</translation>
        <source>Check the network.</source>
        <translation>Check the network.</translation>
        <source>the server&apos;s certificate has expired</source>
        <translation>the server&apos;s certificate has expired</translation>
        <source>Renew the certificate.</source>
        <translation>Renew the certificate.</translation>
        <source>the certificate is for another host name</source>
        <translation>the certificate is for another host name</translation>
        <source>Use the name that the certificate carries.</source>
        <translation>Use the name that the certificate carries.</translation>
        <source>the certificate is not signed by an authority we trust</source>
        <translation>the certificate is not signed by an authority we trust</translation>
        <source>Name the right authority with sslrootcert or ca.</source>
        <translation>Name the right authority with sslrootcert or ca.</translation>
        <source>no TLS connection came about</source>
        <translation>no TLS connection came about</translation>
        <source>Check that the port speaks TLS 1.2 or newer.</source>
        <translation>Check that the port speaks TLS 1.2 or newer.</translation>
        <source>log-in refused: wrong user or password</source>
        <translation>log-in refused: wrong user or password</translation>
        <source>Check the credential of this target.</source>
        <translation>Check the credential of this target.</translation>
        <source>no password for this target</source>
        <translation>no password for this target</translation>
        <source>Give a password_command, a ~/.pgpass line or a password in the settings.</source>
        <translation>Give a password_command, a ~/.pgpass line or a password in the settings.</translation>
        <source>log-in refused by the server&apos;s rules</source>
        <translation>log-in refused by the server&apos;s rules</translation>
        <source>Check pg_hba.conf or the user&apos;s permissions.</source>
        <translation>Check pg_hba.conf or the user&apos;s permissions.</translation>
        <source>log-in refused: every connection is taken</source>
        <translation>log-in refused: every connection is taken</translation>
        <source>Find out who holds the connections.</source>
        <translation>Find out who holds the connections.</translation>
        <source>the database does not exist</source>
        <translation>the database does not exist</translation>
        <source>Check dbname in the dsn.</source>
        <translation>Check dbname in the dsn.</translation>
        <source>a query did not finish in time</source>
        <translation>a query did not finish in time</translation>
        <source>not allowed to read</source>
        <translation>not allowed to read</translation>
        <source>Grant pg_monitor to the role.</source>
        <translation>Grant pg_monitor to the role.</translation>
        <source>a query failed</source>
        <translation>a query failed</translation>
        <source>the server is starting</source>
        <translation>the server is starting</translation>
        <source>the server is shutting down</source>
        <translation>the server is shutting down</translation>
        <source>the server closed the connection</source>
        <translation>the server closed the connection</translation>
        <source>the answer was HTTP status {status}</source>
        <translation>the answer was HTTP status {status}</translation>
        <source>redirected to {location}, which was not followed</source>
        <translation>redirected to {location}, which was not followed</translation>
        <source>Use the final address in the configuration.</source>
        <translation>Use the final address in the configuration.</translation>
        <source>the answer was larger than we accept</source>
        <translation>the answer was larger than we accept</translation>
        <source>the answer could not be read</source>
        <translation>the answer could not be read</translation>
        <source>Check that the address is the management API.</source>
        <translation>Check that the address is the management API.</translation>
        <source>no answer within {deadline}</source>
        <translation>no answer within {deadline}</translation>
        <source>the password command failed</source>
        <translation>the password command failed</translation>
        <source>Run it in a terminal to see why.</source>
        <translation>Run it in a terminal to see why.</translation>
        <source>the password command did not end in time</source>
        <translation>the password command did not end in time</translation>
        <source>the system&apos;s keychain is not there</source>
        <translation>the system&apos;s keychain is not there</translation>
        <source>Give a password_command instead.</source>
        <translation>Give a password_command instead.</translation>
        <source>the keychain has no password for this target, or is locked</source>
        <translation>the keychain has no password for this target, or is locked</translation>
        <source>Unlock the keychain, or enter the password in the settings.</source>
        <translation>Unlock the keychain, or enter the password in the settings.</translation>
        <source>the keychain did not answer in time</source>
        <translation>the keychain did not answer in time</translation>
        <source>the keychain refused</source>
        <translation>the keychain refused</translation>
        <source>polling stopped: three attempts never came back</source>
        <translation>polling stopped: three attempts never came back</translation>
        <source>Poll again by hand once the cause is gone.</source>
        <translation>Poll again by hand once the cause is gone.</translation>
        <source>an error inside Yagura</source>
        <translation>an error inside Yagura</translation>
        <source>refused</source>
        <translation>refused</translation>
        <source>no answer</source>
        <translation>no answer</translation>
        <source>too many connections</source>
        <translation>too many connections</translation>
        <source>log-in failed</source>
        <translation>log-in failed</translation>
        <source>no permission</source>
        <translation>no permission</translation>
        <source>TLS failed</source>
        <translation>TLS failed</translation>
        <source>the name does not resolve</source>
        <translation>the name does not resolve</translation>
        <source>an answer that makes no sense</source>
        <translation>an answer that makes no sense</translation>
        <source>Log-in</source>
        <translation>Log-in</translation>
        <source>Query</source>
        <translation>Query</translation>
        <source>something else answers there</source>
        <translation>something else answers there</translation>
        <source>Check the host and the port.</source>
        <translation>Check the host and the port.</translation>
        <source>the dsn cannot be read</source>
        <translation>the dsn cannot be read</translation>
        <source>the dsn carries a password, which is refused</source>
        <translation>the dsn carries a password, which is refused</translation>
        <source>Move the password to ~/.pgpass or a password_command.</source>
        <translation>Move the password to ~/.pgpass or a password_command.</translation>
        <source>this version does not know the system {system}</source>
        <translation>this version does not know the system {system}</translation>
        <source>not looked into: a queue of type {type} counts each look as a failed delivery</source>
        <translation>not looked into: a queue of type {type} counts each look as a failed delivery</translation>
        <source>Only classic queues can be looked into.</source>
        <translation>Only classic queues can be looked into.</translation>
        <source>not looked into: the queue has a length limit and could drop what is put back</source>
        <translation>not looked into: the queue has a length limit and could drop what is put back</translation>
        <source>Take it off the list of peek.</source>
        <translation>Take it off the list of peek.</translation>
        <source>no queue of this name is seen</source>
        <translation>no queue of this name is seen</translation>
        <source>Check the name under peek, and the virtual host before it.</source>
        <translation>Check the name under peek, and the virtual host before it.</translation>
        <source>{user} may not read this queue</source>
        <translation>{user} may not read this queue</translation>
        <source>Give it the right to read this queue and the tag management.</source>
        <translation>Give it the right to read this queue and the tag management.</translation>
        <source>the schema cannot be used: {place}</source>
        <translation>the schema cannot be used: {place}</translation>
        <source>`yagura config check` tells what is wrong there.</source>
        <translation>`yagura config check` tells what is wrong there.</translation>
    <name>yagura::FaultLines</name>
        <source>and %n more</source>
            <numerusform>and %n more</numerusform>
    <name>yagura::FilesystemDetail</name>
        <source>%1, %2 free</source>
        <translation>%1, %2 free</translation>
        <source>became read-only</source>
        <translation>became read-only</translation>
        <source>read-only</source>
        <translation>read-only</translation>
        <source>read and write</source>
        <translation>read and write</translation>
        <source>File system</source>
        <translation>File system</translation>
        <source>used, last 30 min · marks at 80 % and 90 %</source>
        <translation>used, last 30 min · marks at 80 % and 90 %</translation>
        <source>%1 used</source>
        <translation>%1 used</translation>
        <source>%1 ago</source>
        <translation>%1 ago</translation>
        <source>state</source>
        <translation>state</translation>
        <source>used</source>
        <translation>used</translation>
        <source>inodes used</source>
        <translation>inodes used</translation>
        <source>device</source>
        <translation>device</translation>
        <source>type</source>
        <translation>type</translation>
        <source>mode</source>
        <translation>mode</translation>
        <source>well</source>
        <translation>well</translation>
    <name>yagura::FilterBar</name>
        <source>Filter — state:crit used&gt;80%</source>
        <translation>Filter — state:crit used&gt;80%</translation>
        <source>Filter</source>
        <translation>Filter</translation>
        <source>No column is called that: %1</source>
        <translation>No column is called that: %1</translation>
        <source>A value is missing after %1</source>
        <translation>A value is missing after %1</translation>
        <source>Not a number: %1</source>
        <translation>Not a number: %1</translation>
        <source>Not a pattern: %1</source>
        <translation>Not a pattern: %1</translation>
        <source>The quotation mark is not closed</source>
        <translation>The quotation mark is not closed</translation>
    <name>yagura::FindingGroups</name>
        <source>%n folded</source>
            <numerusform>%n folded</numerusform>
        <source>cleared</source>
        <translation>cleared</translation>
        <source>Probable cause: %1</source>
        <translation>Probable cause: %1</translation>
        <source>%n critical</source>
            <numerusform>%n critical</numerusform>
        <source>left its band at %1</source>
        <translation>left its band at %1</translation>
        <source>crossed its threshold at %1</source>
        <translation>crossed its threshold at %1</translation>
        <source>It clears and its symptoms stay.</source>
        <translation>It clears and its symptoms stay.</translation>
        <source>This no longer holds: %1</source>
        <translation>This no longer holds: %1</translation>
        <source>Probable cause: earliest, upstream of %n symptom(s)</source>
            <numerusform>Probable cause: earliest, upstream of %n symptom</numerusform>
            <numerusform>Probable cause: earliest, upstream of %n symptoms</numerusform>
        <source>Probable cause: upstream of %n symptom(s)</source>
            <numerusform>Probable cause: upstream of %n symptom</numerusform>
            <numerusform>Probable cause: upstream of %n symptoms</numerusform>
        <source>Own cause</source>
        <translation>Own cause</translation>
        <source>Own cause; %1</source>
        <translation>Own cause; %1</translation>
        <source>Symptom of %1</source>
        <translation>Symptom of %1</translation>
        <source>Symptom of %1 (%2)</source>
        <translation>Symptom of %1 (%2)</translation>
        <source>ack by %1 · %2 left</source>
        <translation>ack by %1 · %2 left</translation>
        <source>ack by %1 · until it clears</source>
        <translation>ack by %1 · until it clears</translation>
        <source>ack expired %1 ago · %2</source>
        <translation>ack expired %1 ago · %2</translation>
        <source>ack is over: worse than acked · %1</source>
        <translation>ack is over: worse than acked · %1</translation>
        <source>The ack holds until Yagura ends: the disk of %1 is full.</source>
        <translation>The ack holds until Yagura ends: the disk of %1 is full.</translation>
        <source>Earlier acks cannot be read from %1: %2</source>
        <translation>Earlier acks cannot be read from %1: %2</translation>
        <source>The ack holds until Yagura ends: %1 cannot be written: %2</source>
        <translation>The ack holds until Yagura ends: %1 cannot be written: %2</translation>
        <source>chatters %1×</source>
        <translation>chatters %1×</translation>
        <source>score %1 = coverage %2 × onset %3 × severity %4 × change %5</source>
        <translation>score %1 = coverage %2 × onset %3 × severity %4 × change %5</translation>
        <source>for %1, since %2</source>
        <translation>for %1, since %2</translation>
        <source>What may lie behind it:</source>
        <translation>What may lie behind it:</translation>
        <source>What would refute this:</source>
        <translation>What would refute this:</translation>
    <name>yagura::Findings</name>
        <source>{target} connections exhausted</source>
        <translation>{target} connections exhausted</translation>
        <source>{value} of {limit} ordinary places in use</source>
        <translation>{value} of {limit} ordinary places in use</translation>
        <source>{target} idle in transaction</source>
        <translation>{target} idle in transaction</translation>
        <source>oldest open transaction idles for {value}</source>
        <translation>oldest open transaction idles for {value}</translation>
        <source>{target} long query</source>
        <translation>{target} long query</translation>
        <source>longest running for {value}</source>
        <translation>longest running for {value}</translation>
        <source>{target} sessions blocked</source>
        <translation>{target} sessions blocked</translation>
        <source>{value} wait for a lock</source>
        <translation>{value} wait for a lock</translation>
        <source>{target} lock wait</source>
        <translation>{target} lock wait</translation>
        <source>longest wait {value}</source>
        <translation>longest wait {value}</translation>
        <source>{target} lock table filling</source>
        <translation>{target} lock table filling</translation>
        <source>{value} of {limit} locks held</source>
        <translation>{value} of {limit} locks held</translation>
        <source>{target} replica {object} behind</source>
        <translation>{target} replica {object} behind</translation>
        <source>{value} not yet replayed</source>
        <translation>{value} not yet replayed</translation>
        <source>replay {value} late</source>
        <translation>replay {value} late</translation>
        <source>{target} replay behind</source>
        <translation>{target} replay behind</translation>
        <source>{value} behind its primary</source>
        <translation>{value} behind its primary</translation>
        <source>{target} replay paused</source>
        <translation>{target} replay paused</translation>
        <source>reads grow older until it goes on</source>
        <translation>reads grow older until it goes on</translation>
        <source>{target} slot {object} inactive</source>
        <translation>{target} slot {object} inactive</translation>
        <source>for {value}; WAL is kept for it</source>
        <translation>for {value}; WAL is kept for it</translation>
        <source>{target} slot {object} retains WAL</source>
        <translation>{target} slot {object} retains WAL</translation>
        <source>{value} kept on disk</source>
        <translation>{value} kept on disk</translation>
        <source>{target} slot {object} loses WAL</source>
        <translation>{target} slot {object} loses WAL</translation>
        <source>its replica may have to be rebuilt</source>
        <translation>its replica may have to be rebuilt</translation>
        <source>{target} transaction ids run out</source>
        <translation>{target} transaction ids run out</translation>
        <source>{object} at {value} of wraparound</source>
        <translation>{object} at {value} of wraparound</translation>
        <source>{target} deadlocks</source>
        <translation>{target} deadlocks</translation>
        <source>{value}</source>
        <translation>{value}</translation>
        <source>{target} many rollbacks</source>
        <translation>{target} many rollbacks</translation>
        <source>{value} of transactions roll back</source>
        <translation>{value} of transactions roll back</translation>
        <source>{target} checkpoints late</source>
        <translation>{target} checkpoints late</translation>
        <source>the last one is {value} of its interval old</source>
        <translation>the last one is {value} of its interval old</translation>
        <source>{target} WAL archiving fails</source>
        <translation>{target} WAL archiving fails</translation>
        <source>for {value}</source>
        <translation>for {value}</translation>
        <source>{target} changed its role</source>
        <translation>{target} changed its role</translation>
        <source>primary and standby changed places</source>
        <translation>primary and standby changed places</translation>
        <source>{target} {object} filling up</source>
        <translation>{target} {object} filling up</translation>
        <source>{value} used</source>
        <translation>{value} used</translation>
        <source>{target} {object} out of inodes</source>
        <translation>{target} {object} out of inodes</translation>
        <source>{value} of inodes used</source>
        <translation>{value} of inodes used</translation>
        <source>{target} {object} became read-only</source>
        <translation>{target} {object} became read-only</translation>
        <source>writes fail</source>
        <translation>writes fail</translation>
        <source>{target} {object} device error</source>
        <translation>{target} {object} device error</translation>
        <source>the kernel cannot read it</source>
        <translation>the kernel cannot read it</translation>
        <source>{target} {object} hangs</source>
        <translation>{target} {object} hangs</translation>
        <source>it does not answer; programs that touch it hang, too</source>
        <translation>it does not answer; programs that touch it hang, too</translation>
        <source>{target} {object} busy</source>
        <translation>{target} {object} busy</translation>
        <source>I/O {value} of the time</source>
        <translation>I/O {value} of the time</translation>
        <source>{target} {object} reads slowly</source>
        <translation>{target} {object} reads slowly</translation>
        <source>{value} per read</source>
        <translation>{value} per read</translation>
        <source>{target} {object} writes slowly</source>
        <translation>{target} {object} writes slowly</translation>
        <source>{value} per write</source>
        <translation>{value} per write</translation>
        <source>{target} load high</source>
        <translation>{target} load high</translation>
        <source>{value} per core</source>
        <translation>{value} per core</translation>
        <source>{target} memory short</source>
        <translation>{target} memory short</translation>
        <source>{value} available</source>
        <translation>{value} available</translation>
        <source>{target} waits for I/O</source>
        <translation>{target} waits for I/O</translation>
        <source>{value} of CPU time</source>
        <translation>{value} of CPU time</translation>
        <source>{target} memory pressure</source>
        <translation>{target} memory pressure</translation>
        <source>all work stalls {value} of the time</source>
        <translation>all work stalls {value} of the time</translation>
        <source>{target} TCP retransmits</source>
        <translation>{target} TCP retransmits</translation>
        <source>{value} of segments sent again</source>
        <translation>{value} of segments sent again</translation>
        <source>{target} {object} errors</source>
        <translation>{target} {object} errors</translation>
        <source>{object} has no consumers</source>
        <translation>{object} has no consumers</translation>
        <source>{value} messages wait</source>
        <translation>{value} messages wait</translation>
        <source>{object} backlog</source>
        <translation>{object} backlog</translation>
        <source>{value} messages ready</source>
        <translation>{value} messages ready</translation>
        <source>{object} unacknowledged</source>
        <translation>{object} unacknowledged</translation>
        <source>{value} delivered but not confirmed</source>
        <translation>{value} delivered but not confirmed</translation>
        <source>{object} oldest message waits</source>
        <translation>{object} oldest message waits</translation>
        <source>{object} dead letters grow</source>
        <translation>{object} dead letters grow</translation>
        <source>{object} unhealthy</source>
        <translation>{object} unhealthy</translation>
        <source>the broker says it is down, crashed or in the minority</source>
        <translation>the broker says it is down, crashed or in the minority</translation>
        <source>{target} memory alarm</source>
        <translation>{target} memory alarm</translation>
        <source>publishers are blocked on every node, consumers go on</source>
        <translation>publishers are blocked on every node, consumers go on</translation>
        <source>{target} disk alarm</source>
        <translation>{target} disk alarm</translation>
        <source>{target} network partition</source>
        <translation>{target} network partition</translation>
        <source>{object} is cut off from {value} nodes</source>
        <translation>{object} is cut off from {value} nodes</translation>
        <source>{target} node down</source>
        <translation>{target} node down</translation>
        <source>{object} is not running</source>
        <translation>{object} is not running</translation>
        <source>{target} memory near its limit</source>
        <translation>{target} memory near its limit</translation>
        <source>{object} at {value} of the watermark</source>
        <translation>{object} at {value} of the watermark</translation>
        <source>{target} disk near its limit</source>
        <translation>{target} disk near its limit</translation>
        <source>{object}: {value} free</source>
        <translation>{object}: {value} free</translation>
        <source>{target} file descriptors short</source>
        <translation>{target} file descriptors short</translation>
        <source>{object} at {value}</source>
        <translation>{object} at {value}</translation>
        <source>{target} unroutable messages</source>
        <translation>{target} unroutable messages</translation>
        <source>{target} unreachable</source>
        <translation>{target} unreachable</translation>
        <source>{failure}</source>
        <translation>{failure}</translation>
        <source>{target} cannot be seen</source>
        <translation>{target} cannot be seen</translation>
        <source>{target} {object} will be full</source>
        <translation>{target} {object} will be full</translation>
        <source>in {value} at the earliest, at the present growth</source>
        <translation>in {value} at the earliest, at the present growth</translation>
        <source>{target} {object} inodes will run out</source>
        <translation>{target} {object} inodes will run out</translation>
        <source>{target} fails its check</source>
        <translation>{target} fails its check</translation>
        <source>it answers, and not as it should</source>
        <translation>it answers, and not as it should</translation>
        <source>{target} answers slowly</source>
        <translation>{target} answers slowly</translation>
        <source>{value} per check</source>
        <translation>{value} per check</translation>
        <source>{target} fails now and then</source>
        <translation>{target} fails now and then</translation>
        <source>{value} of the checks of five minutes</source>
        <translation>{value} of the checks of five minutes</translation>
        <source>{target} {object} malformed JSON</source>
        <translation>{target} {object} malformed JSON</translation>
        <source>{value} of {limit} looked at</source>
        <translation>{value} of {limit} looked at</translation>
        <source>{object} malformed messages suspected</source>
        <translation>{object} malformed messages suspected</translation>
        <source>{value} of deliveries are repeated</source>
        <translation>{value} of deliveries are repeated</translation>
        <source>{target} {object} not by its schema</source>
        <translation>{target} {object} not by its schema</translation>
        <source>{value} of {limit} well-formed messages looked at</source>
        <translation>{value} of {limit} well-formed messages looked at</translation>
    <name>yagura::FirstRunPage</name>
        <source>Yagura watches your databases, nodes and message brokers, and says what is wrong, since when, and why.</source>
        <translation>Yagura watches your databases, nodes and message brokers, and says what is wrong, since when, and why.</translation>
        <source>There is no configuration yet at</source>
        <translation>There is no configuration yet at</translation>
        <source>Add a target</source>
        <translation>Add a target</translation>
        <source>Open a configuration file</source>
        <translation>Open a configuration file</translation>
        <source>Configuration (*.yaml *.yml);;All files (*)</source>
        <translation>Configuration (*.yaml *.yml);;All files (*)</translation>
    <name>yagura::Forecast</name>
        <source>it has no fixed size</source>
        <translation>it has no fixed size</translation>
        <source>not watched long enough</source>
        <translation>not watched long enough</translation>
        <source>grows steadily</source>
        <translation>grows steadily</translation>
        <source>grows in bursts</source>
        <translation>grows in bursts</translation>
        <source>is emptied now and then</source>
        <translation>is emptied now and then</translation>
        <source>not filling</source>
        <translation>not filling</translation>
        <source>in %1</source>
        <translation>in %1</translation>
    <name>yagura::Formats</name>
        <source>%1/s</source>
        <translation>%1/s</translation>
        <source>%1/min</source>
        <translation>%1/min</translation>
        <source>%1/h</source>
        <translation>%1/h</translation>
        <source>%1&#x2009;d</source>
        <translation>%1&#x2009;d</translation>
        <source>%1&#x2009;h</source>
        <translation>%1&#x2009;h</translation>
        <source>%1&#x2009;min</source>
        <translation>%1&#x2009;min</translation>
        <source>%1&#x2009;s</source>
        <translation>%1&#x2009;s</translation>
        <source>%1 d %2</source>
        <translation>%1 d %2</translation>
        <source>stale %1</source>
        <translation>stale %1</translation>
    <name>yagura::GroupDelegate</name>
        <source>ack expired</source>
        <translation>ack expired</translation>
        <source>ack</source>
        <translation>ack</translation>
    <name>yagura::HostFacts</name>
        <source>nothing known of this node now</source>
        <translation>nothing known of this node now</translation>
        <source>no host metrics here: only its file systems are read</source>
        <translation>no host metrics here: only its file systems are read</translation>
        <source>CPU busy</source>
        <translation>CPU busy</translation>
        <source>I/O wait</source>
        <translation>I/O wait</translation>
        <source>load, %1 cores</source>
        <translation>load, %1 cores</translation>
        <source>memory available</source>
        <translation>memory available</translation>
        <source>swap used</source>
        <translation>swap used</translation>
        <source>pressure</source>
        <translation>pressure</translation>
        <source>TCP sent again</source>
        <translation>TCP sent again</translation>
    <name>yagura::IdentityFields</name>
        <source>not said</source>
        <translation>not said</translation>
        <source>Environment</source>
        <translation>Environment</translation>
        <source>Asked every</source>
        <translation>Asked every</translation>
    <name>yagura::Impact</name>
        <source>weight %1</source>
        <translation>weight %1</translation>
        <source>needs nothing</source>
        <translation>needs nothing</translation>
        <source>needs</source>
        <translation>needs</translation>
        <source>(can do without)</source>
        <translation>(can do without)</translation>
        <source>(one of several)</source>
        <translation>(one of several)</translation>
        <source>probable causes now</source>
        <translation>probable causes now</translation>
        <source>nothing wrong is known now</source>
        <translation>nothing wrong is known now</translation>
        <source>if it fails, these fail</source>
        <translation>if it fails, these fail</translation>
        <source>if it fails, these get worse</source>
        <translation>if it fails, these get worse</translation>
        <source>if it fails, these lose a spare</source>
        <translation>if it fails, these lose a spare</translation>
        <source>if it fails, nothing else does</source>
        <translation>if it fails, nothing else does</translation>
        <source>nothing fails by a single failure</source>
        <translation>nothing fails by a single failure</translation>
        <source>%n function(s) fail(s)</source>
            <numerusform>%n function fails</numerusform>
            <numerusform>%n functions fail</numerusform>
        <source>%n service(s) fail(s)</source>
            <numerusform>%n service fails</numerusform>
            <numerusform>%n services fail</numerusform>
        <source>Nothing is called %1.</source>
        <translation>Nothing is called %1.</translation>
        <source>Did you mean %1?</source>
        <translation>Did you mean %1?</translation>
        <source>No services: and functions: are configured, so nothing is known of impact.</source>
        <translation>No services: and functions: are configured, so nothing is known of impact.</translation>
        <source>(inferred)</source>
        <translation>(inferred)</translation>
        <source>inferred: %1</source>
        <translation>inferred: %1</translation>
        <source>Looking once at %n target(s) for what they share</source>
            <numerusform>Looking once at %n target for what it shares</numerusform>
            <numerusform>Looking once at %n targets for what they share</numerusform>
    <name>yagura::ImpactMap</name>
        <source>failing part plus one hop · %1 of %2 nodes</source>
        <translation>failing part plus one hop · %1 of %2 nodes</translation>
        <source>nothing fails · functions and what they need · %1 of %2 nodes</source>
        <translation>nothing fails · functions and what they need · %1 of %2 nodes</translation>
        <source>everything · %1 of %2 nodes</source>
        <translation>everything · %1 of %2 nodes</translation>
        <source>, the worst ones</source>
        <translation>, the worst ones</translation>
        <source>Hosts</source>
        <translation>Hosts</translation>
        <source>Data and brokers</source>
        <translation>Data and brokers</translation>
        <source>Services</source>
        <translation>Services</translation>
        <source>Entry</source>
        <translation>Entry</translation>
        <source>Users</source>
        <translation>Users</translation>
        <source>Host</source>
        <translation>Host</translation>
        <source>Data</source>
        <translation>Data</translation>
        <source>Service</source>
        <translation>Service</translation>
        <source>normal</source>
        <translation>normal</translation>
        <source>at risk, not yet</source>
        <translation>at risk, not yet</translation>
        <source>carries a symptom</source>
        <translation>carries a symptom</translation>
        <source>carries the failure</source>
        <translation>carries the failure</translation>
        <source>not seen</source>
        <translation>not seen</translation>
        <source>suffers from %1</source>
        <translation>suffers from %1</translation>
        <source>fails</source>
        <translation>fails</translation>
        <source>fails with %1</source>
        <translation>fails with %1</translation>
        <source>%1 of %2 functions</source>
        <translation>%1 of %2 functions</translation>
        <source>%1 of %2 services</source>
        <translation>%1 of %2 services</translation>
        <source>hard</source>
        <translation>hard</translation>
        <source>soft</source>
        <translation>soft</translation>
        <source>has a spare</source>
        <translation>has a spare</translation>
        <source>keeps working</source>
        <translation>keeps working</translation>
        <source>gets worse</source>
        <translation>gets worse</translation>
        <source>one spare less</source>
        <translation>one spare less</translation>
        <source>%n more</source>
            <numerusform>%n more</numerusform>
        <source>%1 of %2 observed clients</source>
        <translation>%1 of %2 observed clients</translation>
        <source>observed</source>
        <translation>observed</translation>
        <source>%1 (observed)</source>
        <translation>%1 (observed)</translation>
        <source>needs %1</source>
        <translation>needs %1</translation>
        <source>needed by %1</source>
        <translation>needed by %1</translation>
        <source>observed at work on %1</source>
        <translation>observed at work on %1</translation>
        <source>observed clients: %1</source>
        <translation>observed clients: %1</translation>
        <source>shared by %1, inferred</source>
        <translation>shared by %1, inferred</translation>
        <source>consumes %1</source>
        <translation>consumes %1</translation>
        <source>%1 uses %2, and can do without it</source>
        <translation>%1 uses %2, and can do without it</translation>
        <source>%1 needs %2</source>
        <translation>%1 needs %2</translation>
        <source>adopted</source>
        <translation>adopted</translation>
        <source>%1 was seen at work on %2</source>
        <translation>%1 was seen at work on %2</translation>
        <source>%1 · inferred</source>
        <translation>%1 · inferred</translation>
    <name>yagura::ImpactPage</name>
        <source>No services are configured.
    <context>
        <name>AccessWords</name>
        <message>
            <source>States and statements of other users' sessions are hidden.</source>
            <translation>States and statements of other users' sessions are hidden.</translation>
        </message>
            <source>There are no statistics of statements.</source>
            <translation>There are no statistics of statements.</translation>
            <source>A pooler answers in place of the server; sessions are those of the pooler.</source>
            <translation>A pooler answers in place of the server; sessions are those of the pooler.</translation>
            <source>Without a permission on a virtual host, its queues are not listed.</source>
            <translation>Without a permission on a virtual host, its queues are not listed.</translation>
            <source>A right is missing: %1</source>
            <translation>A right is missing: %1</translation>
    </context>
        <name>CommandLine</name>
            <source>open the desktop</source>
            <translation>open the desktop</translation>
            <source>look at every target, print what is wrong</source>
            <translation>look at every target, print what is wrong</translation>
            <source>the same for one target, for programs</source>
            <translation>the same for one target, for programs</translation>
            <source>find the faults of the configuration</source>
            <translation>find the faults of the configuration</translation>
            <source>every path, version and font in use</source>
            <translation>every path, version and font in use</translation>
            <source>Examples:</source>
            <translation>Examples:</translation>
            <source>Yagura watches databases, nodes and message queues and says what is wrong. It only reads.</source>
            <translation>Yagura watches databases, nodes and message queues and says what is wrong. It only reads.</translation>
            <source>read this configuration file</source>
            <translation>read this configuration file</translation>
            <source>language of what people read</source>
            <translation>language of what people read</translation>
            <source>print nothing but the answer</source>
            <translation>print nothing but the answer</translation>
            <source>save the main window as a picture and end</source>
            <translation>save the main window as a picture and end</translation>
            <source>seconds to watch before</source>
            <translation>seconds to watch before</translation>
            <source>page to open first</source>
            <translation>page to open first</translation>
            <source>colours</source>
            <translation>colours</translation>
            <source>size of the main window</source>
            <translation>size of the main window</translation>
            <source>Usage</source>
            <translation>Usage</translation>
            <source>OPTIONS</source>
            <translation>OPTIONS</translation>
            <source>Options</source>
            <translation>Options</translation>
            <source>Arguments</source>
            <translation>Arguments</translation>
            <source>COMMAND</source>
            <translation>COMMAND</translation>
            <source>Commands</source>
            <translation>Commands</translation>
            <source>print this help and end</source>
            <translation>print this help and end</translation>
            <source>The command line cannot be read:</source>
            <translation>The command line cannot be read:</translation>
            <source>`yagura --help` shows what can be typed.</source>
            <translation>`yagura --help` shows what can be typed.</translation>
            <source>print the version and end</source>
            <translation>print the version and end</translation>
            <source>look at each target twice, print what is wrong; exit 0, 1, 2 or 3</source>
            <translation>look at each target twice, print what is wrong; exit 0, 1, 2 or 3</translation>
            <source>only these targets</source>
            <translation>only these targets</translation>
            <source>print yagura.check/1</source>
            <translation>print yagura.check/1</translation>
            <source>the configuration</source>
            <translation>the configuration</translation>
            <source>every fault as file:line:column, then one connection test per target</source>
            <translation>every fault as file:line:column, then one connection test per target</translation>
            <source>what fails if orders-db fails, what it needs</source>
            <translation>what fails if orders-db fails, what it needs</translation>
            <source>is it JSON, and if not, where not</source>
            <translation>is it JSON, and if not, where not</translation>
            <source>files to judge; - is standard input</source>
            <translation>files to judge; - is standard input</translation>
            <source>print yagura.json-check/1</source>
            <translation>print yagura.json-check/1</translation>
            <source>what fails if ID fails; without ID what must not fail alone, worst first</source>
            <translation>what fails if ID fails; without ID what must not fail alone, worst first</translation>
            <source>a target, service or function</source>
            <translation>a target, service or function</translation>
            <source>print yagura.impact/1</source>
            <translation>print yagura.impact/1</translation>
            <source>a strict verdict on each file or standard input; exit 0, 2 or 3</source>
            <translation>a strict verdict on each file or standard input; exit 0, 2 or 3</translation>
            <source>note a change for the desktop</source>
            <translation>note a change for the desktop</translation>
            <source>write a change mark (deploy, switch) that the desktop shows and weighs</source>
            <translation>write a change mark (deploy, switch) that the desktop shows and weighs</translation>
            <source>what was changed, in one line</source>
            <translation>what was changed, in one line</translation>
            <source>the target, service or function that it concerns</source>
            <translation>the target, service or function that it concerns</translation>
            <source>what was recorded of incidents</source>
            <translation>what was recorded of incidents</translation>
            <source>was the record changed after it was written</source>
            <translation>was the record changed after it was written</translation>
            <source>the record of incidents</source>
            <translation>the record of incidents</translation>
            <source>all of them, the newest first</source>
            <translation>all of them, the newest first</translation>
            <source>print yagura.incidents/1</source>
            <translation>print yagura.incidents/1</translation>
            <source>one of them with its timeline</source>
            <translation>one of them with its timeline</translation>
            <source>a label (INC-0042), an id or the beginning of one</source>
            <translation>a label (INC-0042), an id or the beginning of one</translation>
            <source>print yagura.incident/1</source>
            <translation>print yagura.incident/1</translation>
            <source>the chains of the record</source>
            <translation>the chains of the record</translation>
            <source>read all of it and name the first broken row; exit 0, 2 or 3</source>
            <translation>read all of it and name the first broken row; exit 0, 2 or 3</translation>
            <source>a log that holds heads of chains, told outside</source>
            <translation>a log that holds heads of chains, told outside</translation>
        <name>yagura::AccessBox</name>
            <source>degraded: behind a pooler</source>
            <translation>degraded: behind a pooler</translation>
            <source>degraded: needs %1</source>
            <translation>degraded: needs %1</translation>
            <source>Not allowed to see</source>
            <translation>Not allowed to see</translation>
            <source>Copy statement</source>
            <translation>Copy statement</translation>
        <name>yagura::AckDialog</name>
            <source>15 min</source>
            <translation>15 min</translation>
            <source>1 h</source>
            <translation>1 h</translation>
            <source>4 h</source>
            <translation>4 h</translation>
            <source>until it clears</source>
            <translation>until it clears</translation>
            <source>Acknowledge</source>
            <translation>Acknowledge</translation>
            <source>Owner</source>
            <translation>Owner</translation>
            <source>What you are doing about it</source>
            <translation>What you are doing about it</translation>
            <source>Comment</source>
            <translation>Comment</translation>
            <source>Comes back loudly after</source>
            <translation>Comes back loudly after</translation>
        <name>yagura::BrokerPanel</name>
            <source>new connections fail at %1: %2</source>
            <translation>new connections fail at %1: %2</translation>
            <source>new connection answered in %1</source>
            <translation>new connection answered in %1</translation>
            <source>Nodes of the broker</source>
            <translation>Nodes of the broker</translation>
            <source>RabbitMQ %1 · %2</source>
            <translation>RabbitMQ %1 · %2</translation>
            <source>Nothing known of its nodes now.</source>
            <translation>Nothing known of its nodes now.</translation>
            <source>Not all can be seen (%1). %2</source>
            <translation>Not all can be seen (%1). %2</translation>
            <source>ready in all</source>
            <translation>ready in all</translation>
            <source>unacknowledged</source>
            <translation>unacknowledged</translation>
            <source>in</source>
            <translation>in</translation>
            <source>delivered</source>
            <translation>delivered</translation>
            <source>acknowledged</source>
            <translation>acknowledged</translation>
            <source>unroutable</source>
            <translation>unroutable</translation>
            <source>connections</source>
            <translation>connections</translation>
            <source>consumers</source>
            <translation>consumers</translation>
            <source>queues</source>
            <translation>queues</translation>
        <name>yagura::Cause</name>
        <message numerus="yes">
            <source>affects %1 and %n more</source>
            <translation>
                <numerusform>affects %1 and %n more</numerusform>
            </translation>
            <source>affects %1</source>
            <translation>affects %1</translation>
            <source>probable cause</source>
            <translation>probable cause</translation>
            <source>symptom of %1 (%2)</source>
            <translation>symptom of %1 (%2)</translation>
            <source>ok</source>
            <translation>ok</translation>
            <source>redundancy lost</source>
            <translation>redundancy lost</translation>
            <source>unknown</source>
            <translation>unknown</translation>
            <source>degraded</source>
            <translation>degraded</translation>
            <source>failed</source>
            <translation>failed</translation>
            <source>target</source>
            <translation>target</translation>
            <source>service</source>
            <translation>service</translation>
            <source>function</source>
            <translation>function</translation>
            <source>shared</source>
            <translation>shared</translation>
        <name>yagura::CauseWords</name>
            <source>not known</source>
            <translation>not known</translation>
            <source>yes</source>
            <translation>yes</translation>
            <source>no</source>
            <translation>no</translation>
            <source>likely</source>
            <translation>likely</translation>
            <source>possible</source>
            <translation>possible</translation>
            <source>ruled out</source>
            <translation>ruled out</translation>
            <source>cannot be told</source>
            <translation>cannot be told</translation>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
            <source>%1: not known</source>
            <translation>%1: not known</translation>
            <source>%1: %2 (counts from %3 up)</source>
            <translation>%1: %2 (counts from %3 up)</translation>
            <source>%1: %2 (counts from %3 down)</source>
            <translation>%1: %2 (counts from %3 down)</translation>
            <source>%1 of %2 signs</source>
            <translation>%1 of %2 signs</translation>
            <source>%1 of %2 signs; missing: %3</source>
            <translation>%1 of %2 signs; missing: %3</translation>
        <name>yagura::Causes</name>
            <source>A node is out of CPU, memory or I/O</source>
            <translation>A node is out of CPU, memory or I/O</translation>
            <source>One client holds the connections</source>
            <translation>One client holds the connections</translation>
            <source>The network to the database fails</source>
            <translation>The network to the database fails</translation>
            <source>Slow queries or locks hold the database up</source>
            <translation>Slow queries or locks hold the database up</translation>
            <source>The limit of connections is too low</source>
            <translation>The limit of connections is too low</translation>
            <source>Files grow</source>
            <translation>Files grow</translation>
            <source>The device is slow</source>
            <translation>The device is slow</translation>
            <source>The file system or its device is damaged</source>
            <translation>The file system or its device is damaged</translation>
            <source>Messages are malformed</source>
            <translation>Messages are malformed</translation>
            <source>Consumers are too slow</source>
            <translation>Consumers are too slow</translation>
            <source>Nobody consumes</source>
            <translation>Nobody consumes</translation>
            <source>The broker itself is in trouble</source>
            <translation>The broker itself is in trouble</translation>
            <source>A consumer takes messages and fails</source>
            <translation>A consumer takes messages and fails</translation>
        <name>yagura::ChartTable</name>
            <source>Time</source>
            <translation>Time</translation>
        <name>yagura::Check</name>
            <source>no answer in time</source>
            <translation>no answer in time</translation>
            <source>%1, answered in %2</source>
            <translation>%1, answered in %2</translation>
            <source>%n finding(s)</source>
                <numerusform>%n finding</numerusform>
                <numerusform>%n findings</numerusform>
            <source>There is no target %1.</source>
            <translation>There is no target %1.</translation>
            <source>Nothing to look at: no target is configured (%1).</source>
            <translation>Nothing to look at: no target is configured (%1).</translation>
            <source>Looking twice at %n target(s), two seconds apart</source>
                <numerusform>Looking twice at %n target, two seconds apart</numerusform>
                <numerusform>Looking twice at %n targets, two seconds apart</numerusform>
            <source>read %1</source>
            <translation>read %1</translation>
            <source>%1: known, but not used by this version</source>
            <translation>%1: known, but not used by this version</translation>
            <source>no targets</source>
            <translation>no targets</translation>
            <source>missing: %1</source>
            <translation>missing: %1</translation>
        <name>yagura::ClientsPanel</name>
            <source>Clients</source>
            <translation>Clients</translation>
            <source>No client is connected.</source>
            <translation>No client is connected.</translation>
            <source>Not known.</source>
            <translation>Not known.</translation>
        <name>yagura::Columns</name>
            <source>State</source>
            <translation>State</translation>
            <source>What is wrong</source>
            <translation>What is wrong</translation>
            <source>Evidence</source>
            <translation>Evidence</translation>
            <source>Target</source>
            <translation>Target</translation>
            <source>For</source>
            <translation>For</translation>
            <source>Name</source>
            <translation>Name</translation>
            <source>Value</source>
            <translation>Value</translation>
            <source>State, in words</source>
            <translation>State, in words</translation>
            <source>Weight</source>
            <translation>Weight</translation>
            <source>Client</source>
            <translation>Client</translation>
            <source>Activity</source>
            <translation>Activity</translation>
            <source>Address</source>
            <translation>Address</translation>
            <source>Active</source>
            <translation>Active</translation>
            <source>Idle</source>
            <translation>Idle</translation>
            <source>Idle in tx</source>
            <translation>Idle in tx</translation>
            <source>All</source>
            <translation>All</translation>
            <source>Oldest tx</source>
            <translation>Oldest tx</translation>
            <source>Database</source>
            <translation>Database</translation>
            <source>Size</source>
            <translation>Size</translation>
            <source>To wraparound</source>
            <translation>To wraparound</translation>
            <source>Oldest xid age</source>
            <translation>Oldest xid age</translation>
            <source>Session and statement</source>
            <translation>Session and statement</translation>
            <source>pid</source>
            <translation>pid</translation>
            <source>Lock</source>
            <translation>Lock</translation>
            <source>Waits</source>
            <translation>Waits</translation>
            <source>Replica</source>
            <translation>Replica</translation>
            <source>Does</source>
            <translation>Does</translation>
            <source>Sync</source>
            <translation>Sync</translation>
            <source>Not sent</source>
            <translation>Not sent</translation>
            <source>Not replayed</source>
            <translation>Not replayed</translation>
            <source>Lag</source>
            <translation>Lag</translation>
            <source>Server</source>
            <translation>Server</translation>
            <source>System</source>
            <translation>System</translation>
            <source>Connections</source>
            <translation>Connections</translation>
            <source>Waiting locks</source>
            <translation>Waiting locks</translation>
            <source>Longest tx</source>
            <translation>Longest tx</translation>
            <source>Age</source>
            <translation>Age</translation>
            <source>User</source>
            <translation>User</translation>
            <source>Tx open</source>
            <translation>Tx open</translation>
            <source>Query runs</source>
            <translation>Query runs</translation>
            <source>Waits for</source>
            <translation>Waits for</translation>
            <source>xmin</source>
            <translation>xmin</translation>
            <source>Statement</source>
            <translation>Statement</translation>
            <source>Slot</source>
            <translation>Slot</translation>
            <source>Type</source>
            <translation>Type</translation>
            <source>WAL status</source>
            <translation>WAL status</translation>
            <source>WAL kept</source>
            <translation>WAL kept</translation>
            <source>Share of time</source>
            <translation>Share of time</translation>
            <source>Calls</source>
            <translation>Calls</translation>
            <source>Now</source>
            <translation>Now</translation>
            <source>Mean</source>
            <translation>Mean</translation>
            <source>Total</source>
            <translation>Total</translation>
            <source>Node</source>
            <translation>Node</translation>
            <source>Memory, of its watermark</source>
            <translation>Memory, of its watermark</translation>
            <source>Disk free</source>
            <translation>Disk free</translation>
            <source>Alarm below</source>
            <translation>Alarm below</translation>
            <source>Descriptors</source>
            <translation>Descriptors</translation>
            <source>Up</source>
            <translation>Up</translation>
            <source>Queue</source>
            <translation>Queue</translation>
            <source>Broker</source>
            <translation>Broker</translation>
            <source>Ready</source>
            <translation>Ready</translation>
            <source>Unacked</source>
            <translation>Unacked</translation>
            <source>In /s</source>
            <translation>In /s</translation>
            <source>Out /s</source>
            <translation>Out /s</translation>
            <source>Consumers</source>
            <translation>Consumers</translation>
            <source>Drain</source>
            <translation>Drain</translation>
            <source>Oldest</source>
            <translation>Oldest</translation>
            <source>Dead letters</source>
            <translation>Dead letters</translation>
            <source>Path</source>
            <translation>Path</translation>
            <source>Held open by</source>
            <translation>Held open by</translation>
            <source>Device</source>
            <translation>Device</translation>
            <source>Busy</source>
            <translation>Busy</translation>
            <source>Per read</source>
            <translation>Per read</translation>
            <source>Per write</source>
            <translation>Per write</translation>
            <source>Read /s</source>
            <translation>Read /s</translation>
            <source>Written /s</source>
            <translation>Written /s</translation>
            <source>In flight</source>
            <translation>In flight</translation>
            <source>Mount</source>
            <translation>Mount</translation>
            <source>Used</source>
            <translation>Used</translation>
            <source>Free</source>
            <translation>Free</translation>
            <source>Inodes</source>
            <translation>Inodes</translation>
            <source>Growth</source>
            <translation>Growth</translation>
            <source>Interface</source>
            <translation>Interface</translation>
            <source>Link</source>
            <translation>Link</translation>
            <source>Received /s</source>
            <translation>Received /s</translation>
            <source>Sent /s</source>
            <translation>Sent /s</translation>
            <source>Errors /s</source>
            <translation>Errors /s</translation>
            <source>Drops /s</source>
            <translation>Drops /s</translation>
            <source>Last write</source>
            <translation>Last write</translation>
            <source>Rotation</source>
            <translation>Rotation</translation>
            <source>Process</source>
            <translation>Process</translation>
            <source>CPU</source>
            <translation>CPU</translation>
            <source>Memory</source>
            <translation>Memory</translation>
            <source>I/O /s</source>
            <translation>I/O /s</translation>
            <source>Among the largest in</source>
            <translation>Among the largest in</translation>
            <source>Full</source>
            <translation>Full</translation>
            <source>Messages</source>
            <translation>Messages</translation>
            <source>Fault</source>
            <translation>Fault</translation>
            <source>First one at</source>
            <translation>First one at</translation>
            <source>Ack</source>
            <translation>Ack</translation>
            <source>Cause</source>
            <translation>Cause</translation>
            <source>Chatter</source>
            <translation>Chatter</translation>
            <source>Layer</source>
            <translation>Layer</translation>
            <source>Needs</source>
            <translation>Needs</translation>
            <source>Needed by</source>
            <translation>Needed by</translation>
            <source>Fails with it</source>
            <translation>Fails with it</translation>
            <source>Depends</source>
            <translation>Depends</translation>
            <source>What people see</source>
            <translation>What people see</translation>
            <source>Since</source>
            <translation>Since</translation>
            <source>Then</source>
            <translation>Then</translation>
        <name>yagura::CommandPalette</name>
            <source>Go to</source>
            <translation>Go to</translation>
            <source>Go to a target, a page, a command</source>
            <translation>Go to a target, a page, a command</translation>
        <name>yagura::ConfigFaults</name>
            <source>the file cannot be read: {detail}</source>
            <translation>the file cannot be read: {detail}</translation>
            <source>the file is larger than {limit}</source>
            <translation>the file is larger than {limit}</translation>
            <source>a NUL byte; this is no text file</source>
            <translation>a NUL byte; this is no text file</translation>
            <source>not UTF-8; save the file as UTF-8</source>
            <translation>not UTF-8; save the file as UTF-8</translation>
            <source>not YAML: {detail}</source>
            <translation>not YAML: {detail}</translation>
            <source>anchors and aliases (&amp;, *) are not used here; write the value out</source>
            <translation>anchors and aliases (&amp;, *) are not used here; write the value out</translation>
            <source>tags ({tag}) are not used here; leave it out</source>
            <translation>tags ({tag}) are not used here; leave it out</translation>
            <source>merge keys (&lt;&lt;) are not used here; write the keys out</source>
            <translation>merge keys (&lt;&lt;) are not used here; write the keys out</translation>
            <source>the key {key} stands here twice; the first is at {first}</source>
            <translation>the key {key} stands here twice; the first is at {first}</translation>
            <source>a key must be a word</source>
            <translation>a key must be a word</translation>
            <source>a second document (---); use a second file</source>
            <translation>a second document (---); use a second file</translation>
            <source>nested deeper than {limit} levels</source>
            <translation>nested deeper than {limit} levels</translation>
            <source>more than {limit} values</source>
            <translation>more than {limit} values</translation>
            <source>more than {limit} faults; the rest is not told</source>
            <translation>more than {limit} faults; the rest is not told</translation>
            <source>unknown key {key}{nearest?}</source>
            <translation>unknown key {key}{nearest?}</translation>
            <source>the key {key} is missing</source>
            <translation>the key {key} is missing</translation>
            <source>{key} must be {expected}, not {found}</source>
            <translation>{key} must be {expected}, not {found}</translation>
            <source>{key} is out of range{bounds?}</source>
            <translation>{key} is out of range{bounds?}</translation>
            <source>{key} cannot be {value}{nearest?}; it is one of: {known}</source>
            <translation>{key} cannot be {value}{nearest?}; it is one of: {known}</translation>
            <source>{key}: no secrets in this file; use password_command, ~/.pgpass or the keychain</source>
            <translation>{key}: no secrets in this file; use password_command, ~/.pgpass or the keychain</translation>
            <source>this id cannot be used ({reason})</source>
            <translation>this id cannot be used ({reason})</translation>
            <source>the id {id} is taken; the first is at {first}</source>
            <translation>the id {id} is taken; the first is at {first}</translation>
            <source>unknown system {value}{nearest?}; it is one of: {known}</source>
            <translation>unknown system {value}{nearest?}; it is one of: {known}</translation>
            <source>the dsn cannot be read: {detail}</source>
            <translation>the dsn cannot be read: {detail}</translation>
            <source>the URL cannot be used ({reason})</source>
            <translation>the URL cannot be used ({reason})</translation>
            <source>no user in the URL; write it as user:</source>
            <translation>no user in the URL; write it as user:</translation>
            <source>{key}: there is no file {path}</source>
            <translation>{key}: there is no file {path}</translation>
            <source>RabbitMQ off this machine is polled at most every {minimum}</source>
            <translation>RabbitMQ off this machine is polled at most every {minimum}</translation>
            <source>{key} is longer than the interval of {every}</source>
            <translation>{key} is longer than the interval of {every}</translation>
            <source>unknown time zone {value}{nearest?}</source>
            <translation>unknown time zone {value}{nearest?}</translation>
            <source>unknown indicator {value}{nearest?}</source>
            <translation>unknown indicator {value}{nearest?}</translation>
            <source>critical ({critical}) would be reached before warning ({warning})</source>
            <translation>critical ({critical}) would be reached before warning ({warning})</translation>
            <source>neither warning nor critical is given</source>
            <translation>neither warning nor critical is given</translation>
            <source>{id} stands in a file that a person wrote; change it there</source>
            <translation>{id} stands in a file that a person wrote; change it there</translation>
            <source>there is no target {id}</source>
            <translation>there is no target {id}</translation>
            <source>the desktop's own file holds {key}, which the desktop does not write; move it to yagura.yaml</source>
            <translation>the desktop's own file holds {key}, which the desktop does not write; move it to yagura.yaml</translation>
            <source>{path} cannot be written: {detail}</source>
            <translation>{path} cannot be written: {detail}</translation>
            <source>saved, but the keychain did not take the password of {id}; it serves until the program ends</source>
            <translation>saved, but the keychain did not take the password of {id}; it serves until the program ends</translation>
            <source>removed, but the password of {id} still lies in the keychain</source>
            <translation>removed, but the password of {id} still lies in the keychain</translation>
            <source>; did you mean %1?</source>
            <translation>; did you mean %1?</translation>
            <source>no target, service or function is called {value}{nearest?}</source>
            <translation>no target, service or function is called {value}{nearest?}</translation>
            <source>{id} cannot need itself</source>
            <translation>{id} cannot need itself</translation>
            <source>at least {at_least} of {count} cannot be; name more, or ask for fewer</source>
            <translation>at least {at_least} of {count} cannot be; name more, or ask for fewer</translation>
            <source>exactly one of these keys must stand here: {known}</source>
            <translation>exactly one of these keys must stand here: {known}</translation>
            <source>{key} must be HOST:PORT</source>
            <translation>{key} must be HOST:PORT</translation>
            <source>these need each other, so they can only fail together: {ids}</source>
            <translation>these need each other, so they can only fail together: {ids}</translation>
            <source>{key}: a threshold for every indicator (*) takes hold only</source>
            <translation>{key}: a threshold for every indicator (*) takes hold only</translation>
            <source>no rule asks for {indicator}, so this threshold changes nothing</source>
            <translation>no rule asks for {indicator}, so this threshold changes nothing</translation>
        <name>yagura::ConnectionBar</name>
        <name>yagura::ConnectionPanel</name>
            <source>primary</source>
            <translation>primary</translation>
            <source>standby</source>
            <translation>standby</translation>
            <source>behind a pooler</source>
            <translation>behind a pooler</translation>
            <source>connections not known</source>
            <translation>connections not known</translation>
            <source>%1 of %2 used</source>
            <translation>%1 of %2 used</translation>
        <name>yagura::CredentialFields</name>
            <source>Password</source>
            <translation>Password</translation>
            <source>Goes to the keychain of this system, never into a file.</source>
            <translation>Goes to the keychain of this system, never into a file.</translation>
            <source>Or a command</source>
            <translation>Or a command</translation>
            <source>That prints the password: the program, then its arguments, one a line. No shell is involved.</source>
            <translation>That prints the password: the program, then its arguments, one a line. No shell is involved.</translation>
            <source>entered; not saved yet</source>
            <translation>entered; not saved yet</translation>
            <source>none</source>
            <translation>none</translation>
            <source>leave empty to keep what the keychain holds</source>
            <translation>leave empty to keep what the keychain holds</translation>
        <name>yagura::Databases</name>
            <source>%1 active, %2 idle, %3 idle in tx</source>
            <translation>%1 active, %2 idle, %3 idle in tx</translation>
            <source>idle in tx · %1</source>
            <translation>idle in tx · %1</translation>
            <source>active</source>
            <translation>active</translation>
            <source>idle</source>
            <translation>idle</translation>
            <source>idle in tx · others</source>
            <translation>idle in tx · others</translation>
            <source>not visible</source>
            <translation>not visible</translation>
            <source>reserved, used</source>
            <translation>reserved, used</translation>
            <source>free</source>
            <translation>free</translation>
            <source>reserved, free</source>
            <translation>reserved, free</translation>
            <source>%1 of %2 ordinary places used</source>
            <translation>%1 of %2 ordinary places used</translation>
            <source>Fails at the name, before the network.</source>
            <translation>Fails at the name, before the network.</translation>
            <source>Fails at the network or the host, not at the name.</source>
            <translation>Fails at the network or the host, not at the name.</translation>
            <source>Fails at TLS: the host answers, nobody logs in.</source>
            <translation>Fails at TLS: the host answers, nobody logs in.</translation>
            <source>Fails at log-in, not at the network.</source>
            <translation>Fails at log-in, not at the network.</translation>
            <source>Fails at the query: clients get in, work stands.</source>
            <translation>Fails at the query: clients get in, work stands.</translation>
            <source>Not walked yet.</source>
            <translation>Not walked yet.</translation>
            <source>A new client gets in within %1.</source>
            <translation>A new client gets in within %1.</translation>
            <source>not reached</source>
            <translation>not reached</translation>
            <source>not used</source>
            <translation>not used</translation>
            <source>idle in tx</source>
            <translation>idle in tx</translation>
            <source>idle in aborted tx</source>
            <translation>idle in aborted tx</translation>
            <source>deadlock</source>
            <translation>deadlock</translation>
            <source>not visible to us</source>
            <translation>not visible to us</translation>
            <source>holds %1</source>
            <translation>holds %1</translation>
            <source>1 root blocker</source>
            <translation>1 root blocker</translation>
            <source>%1 root blockers</source>
            <translation>%1 root blockers</translation>
            <source>%1 · %2 waiting · ending pid %3 frees %4</source>
            <translation>%1 · %2 waiting · ending pid %3 frees %4</translation>
            <source>this standby</source>
            <translation>this standby</translation>
            <source>replay paused</source>
            <translation>replay paused</translation>
            <source>receiving</source>
            <translation>receiving</translation>
            <source>not receiving</source>
            <translation>not receiving</translation>
            <source>not read yet</source>
            <translation>not read yet</translation>
            <source>no new answer yet</source>
            <translation>no new answer yet</translation>
            <source>held</source>
            <translation>held</translation>
            <source>inactive for %1</source>
            <translation>inactive for %1</translation>
            <source>inactive</source>
            <translation>inactive</translation>
        <name>yagura::DatabasesPage</name>
            <source>Database servers</source>
            <translation>Database servers</translation>
            <source>No database is watched, or none fits the filter.</source>
            <translation>No database is watched, or none fits the filter.</translation>
        <name>yagura::Desktop</name>
            <source>Overview</source>
            <translation>Overview</translation>
            <source>Databases</source>
            <translation>Databases</translation>
            <source>Disks</source>
            <translation>Disks</translation>
            <source>Queues</source>
            <translation>Queues</translation>
            <source>Theme: dark</source>
            <translation>Theme: dark</translation>
            <source>Theme: light</source>
            <translation>Theme: light</translation>
            <source>Theme: high contrast</source>
            <translation>Theme: high contrast</translation>
            <source>Larger text</source>
            <translation>Larger text</translation>
            <source>Smaller text</source>
            <translation>Smaller text</translation>
            <source>The language changes when Yagura is started again.</source>
            <translation>The language changes when Yagura is started again.</translation>
            <source>language</source>
            <translation>language</translation>
            <source>%1 cannot be written.</source>
            <translation>%1 cannot be written.</translation>
            <source>The window's state could not be kept.</source>
            <translation>The window's state could not be kept.</translation>
            <source>Settings…</source>
            <translation>Settings…</translation>
            <source>Add a target…</source>
            <translation>Add a target…</translation>
            <source>The configuration has faults</source>
            <translation>The configuration has faults</translation>
            <source>Impact</source>
            <translation>Impact</translation>
        <name>yagura::DetailsPanel</name>
            <source>read %1 ago</source>
            <translation>read %1 ago</translation>
            <source>Longest sessions</source>
            <translation>Longest sessions</translation>
            <source>Replication and slots</source>
            <translation>Replication and slots</translation>
            <source>Statements</source>
            <translation>Statements</translation>
            <source>Sessions</source>
            <translation>Sessions</translation>
            <source>Replication</source>
            <translation>Replication</translation>
            <source>%2 of %1 sessions read</source>
            <translation>%2 of %1 sessions read</translation>
            <source>slots %1</source>
            <translation>slots %1</translation>
            <source>No transaction is open.</source>
            <translation>No transaction is open.</translation>
            <source>No replica is connected.</source>
            <translation>No replica is connected.</translation>
            <source>There are no replication slots.</source>
            <translation>There are no replication slots.</translation>
            <source>No statement has run.</source>
            <translation>No statement has run.</translation>
            <source>There are no databases.</source>
            <translation>There are no databases.</translation>
        <name>yagura::DisksPage</name>
            <source>File systems</source>
            <translation>File systems</translation>
            <source>No node is watched.</source>
            <translation>No node is watched.</translation>
            <source>%1 on %2 nodes</source>
            <translation>%1 on %2 nodes</translation>
        <name>yagura::FailureBanner</name>
            <source>What is shown below is the last answer.</source>
            <translation>What is shown below is the last answer.</translation>
            <source>Nothing is known of it now.</source>
            <translation>Nothing is known of it now.</translation>
            <source>never answered</source>
            <translation>never answered</translation>
        <name>yagura::Failures</name>
            <source>the name {host} does not resolve</source>
            <translation>the name {host} does not resolve</translation>
            <source>Check the host name and the resolver.</source>
            <translation>Check the host name and the resolver.</translation>
            <source>the name {host} did not resolve in time</source>
            <translation>the name {host} did not resolve in time</translation>
            <source>Check the resolver.</source>
            <translation>Check the resolver.</translation>
            <source>connection refused: nothing listens there</source>
            <translation>connection refused: nothing listens there</translation>
            <source>Check that the server runs and the port is right.</source>
            <translation>Check that the server runs and the port is right.</translation>
            <source>TCP connect timed out</source>
            <translation>TCP connect timed out</translation>
            <source>Check the network and firewalls on the way.</source>
            <translation>Check the network and firewalls on the way.</translation>
            <source>no route to the host</source>
            <translation>no route to the host</translation>
            <source>Check the network.</source>
            <translation>Check the network.</translation>
            <source>the server's certificate has expired</source>
            <translation>the server's certificate has expired</translation>
            <source>Renew the certificate.</source>
            <translation>Renew the certificate.</translation>
            <source>the certificate is for another host name</source>
            <translation>the certificate is for another host name</translation>
            <source>Use the name that the certificate carries.</source>
            <translation>Use the name that the certificate carries.</translation>
            <source>the certificate is not signed by an authority we trust</source>
            <translation>the certificate is not signed by an authority we trust</translation>
            <source>Name the right authority with sslrootcert or ca.</source>
            <translation>Name the right authority with sslrootcert or ca.</translation>
            <source>no TLS connection came about</source>
            <translation>no TLS connection came about</translation>
            <source>Check that the port speaks TLS 1.2 or newer.</source>
            <translation>Check that the port speaks TLS 1.2 or newer.</translation>
            <source>log-in refused: wrong user or password</source>
            <translation>log-in refused: wrong user or password</translation>
            <source>Check the credential of this target.</source>
            <translation>Check the credential of this target.</translation>
            <source>no password for this target</source>
            <translation>no password for this target</translation>
            <source>Give a password_command, a ~/.pgpass line or a password in the settings.</source>
            <translation>Give a password_command, a ~/.pgpass line or a password in the settings.</translation>
            <source>log-in refused by the server's rules</source>
            <translation>log-in refused by the server's rules</translation>
            <source>Check pg_hba.conf or the user's permissions.</source>
            <translation>Check pg_hba.conf or the user's permissions.</translation>
            <source>log-in refused: every connection is taken</source>
            <translation>log-in refused: every connection is taken</translation>
            <source>Find out who holds the connections.</source>
            <translation>Find out who holds the connections.</translation>
            <source>the database does not exist</source>
            <translation>the database does not exist</translation>
            <source>Check dbname in the dsn.</source>
            <translation>Check dbname in the dsn.</translation>
            <source>a query did not finish in time</source>
            <translation>a query did not finish in time</translation>
            <source>not allowed to read</source>
            <translation>not allowed to read</translation>
            <source>Grant pg_monitor to the role.</source>
            <translation>Grant pg_monitor to the role.</translation>
            <source>a query failed</source>
            <translation>a query failed</translation>
            <source>the server is starting</source>
            <translation>the server is starting</translation>
            <source>the server is shutting down</source>
            <translation>the server is shutting down</translation>
            <source>the server closed the connection</source>
            <translation>the server closed the connection</translation>
            <source>the answer was HTTP status {status}</source>
            <translation>the answer was HTTP status {status}</translation>
            <source>redirected to {location}, which was not followed</source>
            <translation>redirected to {location}, which was not followed</translation>
            <source>Use the final address in the configuration.</source>
            <translation>Use the final address in the configuration.</translation>
            <source>the answer was larger than we accept</source>
            <translation>the answer was larger than we accept</translation>
            <source>the answer could not be read</source>
            <translation>the answer could not be read</translation>
            <source>Check that the address is the management API.</source>
            <translation>Check that the address is the management API.</translation>
            <source>no answer within {deadline}</source>
            <translation>no answer within {deadline}</translation>
            <source>the password command failed</source>
            <translation>the password command failed</translation>
            <source>Run it in a terminal to see why.</source>
            <translation>Run it in a terminal to see why.</translation>
            <source>the password command did not end in time</source>
            <translation>the password command did not end in time</translation>
            <source>the system's keychain is not there</source>
            <translation>the system's keychain is not there</translation>
            <source>Give a password_command instead.</source>
            <translation>Give a password_command instead.</translation>
            <source>the keychain has no password for this target, or is locked</source>
            <translation>the keychain has no password for this target, or is locked</translation>
            <source>Unlock the keychain, or enter the password in the settings.</source>
            <translation>Unlock the keychain, or enter the password in the settings.</translation>
            <source>the keychain did not answer in time</source>
            <translation>the keychain did not answer in time</translation>
            <source>the keychain refused</source>
            <translation>the keychain refused</translation>
            <source>polling stopped: three attempts never came back</source>
            <translation>polling stopped: three attempts never came back</translation>
            <source>Poll again by hand once the cause is gone.</source>
            <translation>Poll again by hand once the cause is gone.</translation>
            <source>an error inside Yagura</source>
            <translation>an error inside Yagura</translation>
            <source>refused</source>
            <translation>refused</translation>
            <source>no answer</source>
            <translation>no answer</translation>
            <source>too many connections</source>
            <translation>too many connections</translation>
            <source>log-in failed</source>
            <translation>log-in failed</translation>
            <source>no permission</source>
            <translation>no permission</translation>
            <source>TLS failed</source>
            <translation>TLS failed</translation>
            <source>the name does not resolve</source>
            <translation>the name does not resolve</translation>
            <source>an answer that makes no sense</source>
            <translation>an answer that makes no sense</translation>
            <source>Log-in</source>
            <translation>Log-in</translation>
            <source>Query</source>
            <translation>Query</translation>
            <source>something else answers there</source>
            <translation>something else answers there</translation>
            <source>Check the host and the port.</source>
            <translation>Check the host and the port.</translation>
            <source>the dsn cannot be read</source>
            <translation>the dsn cannot be read</translation>
            <source>the dsn carries a password, which is refused</source>
            <translation>the dsn carries a password, which is refused</translation>
            <source>Move the password to ~/.pgpass or a password_command.</source>
            <translation>Move the password to ~/.pgpass or a password_command.</translation>
            <source>this version does not know the system {system}</source>
            <translation>this version does not know the system {system}</translation>
            <source>not looked into: a queue of type {type} counts each look as a failed delivery</source>
            <translation>not looked into: a queue of type {type} counts each look as a failed delivery</translation>
            <source>Only classic queues can be looked into.</source>
            <translation>Only classic queues can be looked into.</translation>
            <source>not looked into: the queue has a length limit and could drop what is put back</source>
            <translation>not looked into: the queue has a length limit and could drop what is put back</translation>
            <source>Take it off the list of peek.</source>
            <translation>Take it off the list of peek.</translation>
            <source>no queue of this name is seen</source>
            <translation>no queue of this name is seen</translation>
            <source>Check the name under peek, and the virtual host before it.</source>
            <translation>Check the name under peek, and the virtual host before it.</translation>
            <source>{user} may not read this queue</source>
            <translation>{user} may not read this queue</translation>
            <source>Give it the right to read this queue and the tag management.</source>
            <translation>Give it the right to read this queue and the tag management.</translation>
            <source>no space is left for {path}</source>
            <translation>no space is left for {path}</translation>
            <source>Make room there, or save the record elsewhere.</source>
            <translation>Make room there, or save the record elsewhere.</translation>
            <source>little space is left for {path}</source>
            <translation>little space is left for {path}</translation>
            <source>Make room there before it is full.</source>
            <translation>Make room there before it is full.</translation>
            <source>{path} cannot be written</source>
            <translation>{path} cannot be written</translation>
            <source>Check the folder and its rights, or save the record elsewhere.</source>
            <translation>Check the folder and its rights, or save the record elsewhere.</translation>
            <source>{path} cannot be read</source>
            <translation>{path} cannot be read</translation>
            <source>another program holds {path} for too long</source>
            <translation>another program holds {path} for too long</translation>
            <source>there is no record at {path}</source>
            <translation>there is no record at {path}</translation>
            <source>{path} is there already</source>
            <translation>{path} is there already</translation>
            <source>Choose another name.</source>
            <translation>Choose another name.</translation>
            <source>{path} is no record of Yagura; it was not touched</source>
            <translation>{path} is no record of Yagura; it was not touched</translation>
            <source>Move the file away; a new record begins at the next start.</source>
            <translation>Move the file away; a new record begins at the next start.</translation>
            <source>{path} is damaged; it is left as it is</source>
            <translation>{path} is damaged; it is left as it is</translation>
            <source>Move the file away and keep it; a new record begins at the next start.</source>
            <translation>Move the file away and keep it; a new record begins at the next start.</translation>
            <source>{path} was written by a newer Yagura (version {found}, this one knows {known})</source>
            <translation>{path} was written by a newer Yagura (version {found}, this one knows {known})</translation>
            <source>Use that version here, too.</source>
            <translation>Use that version here, too.</translation>
            <source>{path} lies on a network file system</source>
            <translation>{path} lies on a network file system</translation>
            <source>Use it from one machine at a time.</source>
            <translation>Use it from one machine at a time.</translation>
            <source>this cannot be kept in the record ({reason})</source>
            <translation>this cannot be kept in the record ({reason})</translation>
            <source>the evidence was changed after it was kept</source>
            <translation>the evidence was changed after it was kept</translation>
            <source>the evidence is not in the record</source>
            <translation>the evidence is not in the record</translation>
            <source>the team's record is not there</source>
            <translation>the team's record is not there</translation>
            <source>the database has no record of Yagura</source>
            <translation>the database has no record of Yagura</translation>
            <source>An owner runs shared_0001.sql there, once.</source>
            <translation>An owner runs shared_0001.sql there, once.</translation>
            <source>this login may not use the team's record</source>
            <translation>this login may not use the team's record</translation>
            <source>GRANT yagura_writer to it.</source>
            <translation>GRANT yagura_writer to it.</translation>
            <source>somebody else has written under the name of {writer}</source>
            <translation>somebody else has written under the name of {writer}</translation>
            <source>A copied folder or a restored backup does that. Newer entries have a name of their own; the older ones stay here.</source>
            <translation>A copied folder or a restored backup does that. Newer entries have a name of their own; the older ones stay here.</translation>
        <name>yagura::FaultLines</name>
            <source>and %n more</source>
                <numerusform>and %n more</numerusform>
        <name>yagura::FilesystemDetail</name>
            <source>%1, %2 free</source>
            <translation>%1, %2 free</translation>
            <source>became read-only</source>
            <translation>became read-only</translation>
            <source>read-only</source>
            <translation>read-only</translation>
            <source>read and write</source>
            <translation>read and write</translation>
            <source>File system</source>
            <translation>File system</translation>
            <source>used, last 30 min · marks at 80 % and 90 %</source>
            <translation>used, last 30 min · marks at 80 % and 90 %</translation>
            <source>%1 used</source>
            <translation>%1 used</translation>
            <source>%1 ago</source>
            <translation>%1 ago</translation>
            <source>state</source>
            <translation>state</translation>
            <source>used</source>
            <translation>used</translation>
            <source>inodes used</source>
            <translation>inodes used</translation>
            <source>device</source>
            <translation>device</translation>
            <source>type</source>
            <translation>type</translation>
            <source>mode</source>
            <translation>mode</translation>
            <source>well</source>
            <translation>well</translation>
        <name>yagura::FilterBar</name>
            <source>Filter — state:crit used&gt;80%</source>
            <translation>Filter — state:crit used&gt;80%</translation>
            <source>Filter</source>
            <translation>Filter</translation>
            <source>No column is called that: %1</source>
            <translation>No column is called that: %1</translation>
            <source>A value is missing after %1</source>
            <translation>A value is missing after %1</translation>
            <source>Not a number: %1</source>
            <translation>Not a number: %1</translation>
            <source>Not a pattern: %1</source>
            <translation>Not a pattern: %1</translation>
            <source>The quotation mark is not closed</source>
            <translation>The quotation mark is not closed</translation>
        <name>yagura::FindingGroups</name>
            <source>%n folded</source>
                <numerusform>%n folded</numerusform>
            <source>cleared</source>
            <translation>cleared</translation>
            <source>Probable cause: %1</source>
            <translation>Probable cause: %1</translation>
            <source>%n critical</source>
                <numerusform>%n critical</numerusform>
            <source>left its band at %1</source>
            <translation>left its band at %1</translation>
            <source>crossed its threshold at %1</source>
            <translation>crossed its threshold at %1</translation>
            <source>It clears and its symptoms stay.</source>
            <translation>It clears and its symptoms stay.</translation>
            <source>This no longer holds: %1</source>
            <translation>This no longer holds: %1</translation>
            <source>Probable cause: earliest, upstream of %n symptom(s)</source>
                <numerusform>Probable cause: earliest, upstream of %n symptom</numerusform>
                <numerusform>Probable cause: earliest, upstream of %n symptoms</numerusform>
            <source>Probable cause: upstream of %n symptom(s)</source>
                <numerusform>Probable cause: upstream of %n symptom</numerusform>
                <numerusform>Probable cause: upstream of %n symptoms</numerusform>
            <source>Own cause</source>
            <translation>Own cause</translation>
            <source>Own cause; %1</source>
            <translation>Own cause; %1</translation>
            <source>Symptom of %1</source>
            <translation>Symptom of %1</translation>
            <source>Symptom of %1 (%2)</source>
            <translation>Symptom of %1 (%2)</translation>
            <source>ack by %1 · %2 left</source>
            <translation>ack by %1 · %2 left</translation>
            <source>ack by %1 · until it clears</source>
            <translation>ack by %1 · until it clears</translation>
            <source>ack expired %1 ago · %2</source>
            <translation>ack expired %1 ago · %2</translation>
            <source>ack is over: worse than acked · %1</source>
            <translation>ack is over: worse than acked · %1</translation>
            <source>The ack holds until Yagura ends: the disk of %1 is full.</source>
            <translation>The ack holds until Yagura ends: the disk of %1 is full.</translation>
            <source>Earlier acks cannot be read from %1: %2</source>
            <translation>Earlier acks cannot be read from %1: %2</translation>
            <source>The ack holds until Yagura ends: %1 cannot be written: %2</source>
            <translation>The ack holds until Yagura ends: %1 cannot be written: %2</translation>
            <source>chatters %1×</source>
            <translation>chatters %1×</translation>
            <source>score %1 = coverage %2 × onset %3 × severity %4 × change %5</source>
            <translation>score %1 = coverage %2 × onset %3 × severity %4 × change %5</translation>
            <source>for %1, since %2</source>
            <translation>for %1, since %2</translation>
            <source>What may lie behind it:</source>
            <translation>What may lie behind it:</translation>
            <source>What would refute this:</source>
            <translation>What would refute this:</translation>
        <name>yagura::Findings</name>
            <source>{target} connections exhausted</source>
            <translation>{target} connections exhausted</translation>
            <source>{value} of {limit} ordinary places in use</source>
            <translation>{value} of {limit} ordinary places in use</translation>
            <source>{target} idle in transaction</source>
            <translation>{target} idle in transaction</translation>
            <source>oldest open transaction idles for {value}</source>
            <translation>oldest open transaction idles for {value}</translation>
            <source>{target} long query</source>
            <translation>{target} long query</translation>
            <source>longest running for {value}</source>
            <translation>longest running for {value}</translation>
            <source>{target} sessions blocked</source>
            <translation>{target} sessions blocked</translation>
            <source>{value} wait for a lock</source>
            <translation>{value} wait for a lock</translation>
            <source>{target} lock wait</source>
            <translation>{target} lock wait</translation>
            <source>longest wait {value}</source>
            <translation>longest wait {value}</translation>
            <source>{target} lock table filling</source>
            <translation>{target} lock table filling</translation>
            <source>{value} of {limit} locks held</source>
            <translation>{value} of {limit} locks held</translation>
            <source>{target} replica {object} behind</source>
            <translation>{target} replica {object} behind</translation>
            <source>{value} not yet replayed</source>
            <translation>{value} not yet replayed</translation>
            <source>replay {value} late</source>
            <translation>replay {value} late</translation>
            <source>{target} replay behind</source>
            <translation>{target} replay behind</translation>
            <source>{value} behind its primary</source>
            <translation>{value} behind its primary</translation>
            <source>{target} replay paused</source>
            <translation>{target} replay paused</translation>
            <source>reads grow older until it goes on</source>
            <translation>reads grow older until it goes on</translation>
            <source>{target} slot {object} inactive</source>
            <translation>{target} slot {object} inactive</translation>
            <source>for {value}; WAL is kept for it</source>
            <translation>for {value}; WAL is kept for it</translation>
            <source>{target} slot {object} retains WAL</source>
            <translation>{target} slot {object} retains WAL</translation>
            <source>{value} kept on disk</source>
            <translation>{value} kept on disk</translation>
            <source>{target} slot {object} loses WAL</source>
            <translation>{target} slot {object} loses WAL</translation>
            <source>its replica may have to be rebuilt</source>
            <translation>its replica may have to be rebuilt</translation>
            <source>{target} transaction ids run out</source>
            <translation>{target} transaction ids run out</translation>
            <source>{object} at {value} of wraparound</source>
            <translation>{object} at {value} of wraparound</translation>
            <source>{target} deadlocks</source>
            <translation>{target} deadlocks</translation>
            <source>{value}</source>
            <translation>{value}</translation>
            <source>{target} many rollbacks</source>
            <translation>{target} many rollbacks</translation>
            <source>{value} of transactions roll back</source>
            <translation>{value} of transactions roll back</translation>
            <source>{target} checkpoints late</source>
            <translation>{target} checkpoints late</translation>
            <source>the last one is {value} of its interval old</source>
            <translation>the last one is {value} of its interval old</translation>
            <source>{target} WAL archiving fails</source>
            <translation>{target} WAL archiving fails</translation>
            <source>for {value}</source>
            <translation>for {value}</translation>
            <source>{target} changed its role</source>
            <translation>{target} changed its role</translation>
            <source>primary and standby changed places</source>
            <translation>primary and standby changed places</translation>
            <source>{target} {object} filling up</source>
            <translation>{target} {object} filling up</translation>
            <source>{value} used</source>
            <translation>{value} used</translation>
            <source>{target} {object} out of inodes</source>
            <translation>{target} {object} out of inodes</translation>
            <source>{value} of inodes used</source>
            <translation>{value} of inodes used</translation>
            <source>{target} {object} became read-only</source>
            <translation>{target} {object} became read-only</translation>
            <source>writes fail</source>
            <translation>writes fail</translation>
            <source>{target} {object} device error</source>
            <translation>{target} {object} device error</translation>
            <source>the kernel cannot read it</source>
            <translation>the kernel cannot read it</translation>
            <source>{target} {object} hangs</source>
            <translation>{target} {object} hangs</translation>
            <source>it does not answer; programs that touch it hang, too</source>
            <translation>it does not answer; programs that touch it hang, too</translation>
            <source>{target} {object} busy</source>
            <translation>{target} {object} busy</translation>
            <source>I/O {value} of the time</source>
            <translation>I/O {value} of the time</translation>
            <source>{target} {object} reads slowly</source>
            <translation>{target} {object} reads slowly</translation>
            <source>{value} per read</source>
            <translation>{value} per read</translation>
            <source>{target} {object} writes slowly</source>
            <translation>{target} {object} writes slowly</translation>
            <source>{value} per write</source>
            <translation>{value} per write</translation>
            <source>{target} load high</source>
            <translation>{target} load high</translation>
            <source>{value} per core</source>
            <translation>{value} per core</translation>
            <source>{target} memory short</source>
            <translation>{target} memory short</translation>
            <source>{value} available</source>
            <translation>{value} available</translation>
            <source>{target} waits for I/O</source>
            <translation>{target} waits for I/O</translation>
            <source>{value} of CPU time</source>
            <translation>{value} of CPU time</translation>
            <source>{target} memory pressure</source>
            <translation>{target} memory pressure</translation>
            <source>all work stalls {value} of the time</source>
            <translation>all work stalls {value} of the time</translation>
            <source>{target} TCP retransmits</source>
            <translation>{target} TCP retransmits</translation>
            <source>{value} of segments sent again</source>
            <translation>{value} of segments sent again</translation>
            <source>{target} {object} errors</source>
            <translation>{target} {object} errors</translation>
            <source>{object} has no consumers</source>
            <translation>{object} has no consumers</translation>
            <source>{value} messages wait</source>
            <translation>{value} messages wait</translation>
            <source>{object} backlog</source>
            <translation>{object} backlog</translation>
            <source>{value} messages ready</source>
            <translation>{value} messages ready</translation>
            <source>{object} unacknowledged</source>
            <translation>{object} unacknowledged</translation>
            <source>{value} delivered but not confirmed</source>
            <translation>{value} delivered but not confirmed</translation>
            <source>{object} oldest message waits</source>
            <translation>{object} oldest message waits</translation>
            <source>{object} dead letters grow</source>
            <translation>{object} dead letters grow</translation>
            <source>{object} unhealthy</source>
            <translation>{object} unhealthy</translation>
            <source>the broker says it is down, crashed or in the minority</source>
            <translation>the broker says it is down, crashed or in the minority</translation>
            <source>{target} memory alarm</source>
            <translation>{target} memory alarm</translation>
            <source>publishers are blocked on every node, consumers go on</source>
            <translation>publishers are blocked on every node, consumers go on</translation>
            <source>{target} disk alarm</source>
            <translation>{target} disk alarm</translation>
            <source>{target} network partition</source>
            <translation>{target} network partition</translation>
            <source>{object} is cut off from {value} nodes</source>
            <translation>{object} is cut off from {value} nodes</translation>
            <source>{target} node down</source>
            <translation>{target} node down</translation>
            <source>{object} is not running</source>
            <translation>{object} is not running</translation>
            <source>{target} memory near its limit</source>
            <translation>{target} memory near its limit</translation>
            <source>{object} at {value} of the watermark</source>
            <translation>{object} at {value} of the watermark</translation>
            <source>{target} disk near its limit</source>
            <translation>{target} disk near its limit</translation>
            <source>{object}: {value} free</source>
            <translation>{object}: {value} free</translation>
            <source>{target} file descriptors short</source>
            <translation>{target} file descriptors short</translation>
            <source>{object} at {value}</source>
            <translation>{object} at {value}</translation>
            <source>{target} unroutable messages</source>
            <translation>{target} unroutable messages</translation>
            <source>{target} unreachable</source>
            <translation>{target} unreachable</translation>
            <source>{failure}</source>
            <translation>{failure}</translation>
            <source>{target} cannot be seen</source>
            <translation>{target} cannot be seen</translation>
            <source>{target} {object} will be full</source>
            <translation>{target} {object} will be full</translation>
            <source>in {value} at the earliest, at the present growth</source>
            <translation>in {value} at the earliest, at the present growth</translation>
            <source>{target} {object} inodes will run out</source>
            <translation>{target} {object} inodes will run out</translation>
            <source>{target} fails its check</source>
            <translation>{target} fails its check</translation>
            <source>it answers, and not as it should</source>
            <translation>it answers, and not as it should</translation>
            <source>{target} answers slowly</source>
            <translation>{target} answers slowly</translation>
            <source>{value} per check</source>
            <translation>{value} per check</translation>
            <source>{target} fails now and then</source>
            <translation>{target} fails now and then</translation>
            <source>{value} of the checks of five minutes</source>
            <translation>{value} of the checks of five minutes</translation>
            <source>{target} {object} malformed JSON</source>
            <translation>{target} {object} malformed JSON</translation>
            <source>{value} of {limit} looked at</source>
            <translation>{value} of {limit} looked at</translation>
            <source>{object} malformed messages suspected</source>
            <translation>{object} malformed messages suspected</translation>
            <source>{value} of deliveries are repeated</source>
            <translation>{value} of deliveries are repeated</translation>
        <name>yagura::FirstRunPage</name>
            <source>Yagura watches your databases, nodes and message brokers, and says what is wrong, since when, and why.</source>
            <translation>Yagura watches your databases, nodes and message brokers, and says what is wrong, since when, and why.</translation>
            <source>There is no configuration yet at</source>
            <translation>There is no configuration yet at</translation>
            <source>Add a target</source>
            <translation>Add a target</translation>
            <source>Open a configuration file</source>
            <translation>Open a configuration file</translation>
            <source>Configuration (*.yaml *.yml);;All files (*)</source>
            <translation>Configuration (*.yaml *.yml);;All files (*)</translation>
        <name>yagura::Forecast</name>
            <source>it has no fixed size</source>
            <translation>it has no fixed size</translation>
            <source>not watched long enough</source>
            <translation>not watched long enough</translation>
            <source>grows steadily</source>
            <translation>grows steadily</translation>
            <source>grows in bursts</source>
            <translation>grows in bursts</translation>
            <source>is emptied now and then</source>
            <translation>is emptied now and then</translation>
            <source>not filling</source>
            <translation>not filling</translation>
            <source>in %1</source>
            <translation>in %1</translation>
        <name>yagura::Formats</name>
            <source>%1/s</source>
            <translation>%1/s</translation>
            <source>%1/min</source>
            <translation>%1/min</translation>
            <source>%1/h</source>
            <translation>%1/h</translation>
            <source>%1 d</source>
            <translation>%1 d</translation>
            <source>%1 h</source>
            <translation>%1 h</translation>
            <source>%1 min</source>
            <translation>%1 min</translation>
            <source>%1 s</source>
            <translation>%1 s</translation>
            <source>%1 d %2</source>
            <translation>%1 d %2</translation>
            <source>stale %1</source>
            <translation>stale %1</translation>
        <name>yagura::GroupDelegate</name>
            <source>ack expired</source>
            <translation>ack expired</translation>
            <source>ack</source>
            <translation>ack</translation>
        <name>yagura::HostFacts</name>
            <source>nothing known of this node now</source>
            <translation>nothing known of this node now</translation>
            <source>no host metrics here: only its file systems are read</source>
            <translation>no host metrics here: only its file systems are read</translation>
            <source>CPU busy</source>
            <translation>CPU busy</translation>
            <source>I/O wait</source>
            <translation>I/O wait</translation>
            <source>load, %1 cores</source>
            <translation>load, %1 cores</translation>
            <source>memory available</source>
            <translation>memory available</translation>
            <source>swap used</source>
            <translation>swap used</translation>
            <source>pressure</source>
            <translation>pressure</translation>
            <source>TCP sent again</source>
            <translation>TCP sent again</translation>
        <name>yagura::IdentityFields</name>
            <source>not said</source>
            <translation>not said</translation>
            <source>Environment</source>
            <translation>Environment</translation>
            <source>Asked every</source>
            <translation>Asked every</translation>
        <name>yagura::Impact</name>
            <source>weight %1</source>
            <translation>weight %1</translation>
            <source>needs nothing</source>
            <translation>needs nothing</translation>
            <source>needs</source>
            <translation>needs</translation>
            <source>(can do without)</source>
            <translation>(can do without)</translation>
            <source>(one of several)</source>
            <translation>(one of several)</translation>
            <source>probable causes now</source>
            <translation>probable causes now</translation>
            <source>nothing wrong is known now</source>
            <translation>nothing wrong is known now</translation>
            <source>if it fails, these fail</source>
            <translation>if it fails, these fail</translation>
            <source>if it fails, these get worse</source>
            <translation>if it fails, these get worse</translation>
            <source>if it fails, these lose a spare</source>
            <translation>if it fails, these lose a spare</translation>
            <source>if it fails, nothing else does</source>
            <translation>if it fails, nothing else does</translation>
            <source>nothing fails by a single failure</source>
            <translation>nothing fails by a single failure</translation>
            <source>%n function(s) fail(s)</source>
                <numerusform>%n function fails</numerusform>
                <numerusform>%n functions fail</numerusform>
            <source>%n service(s) fail(s)</source>
                <numerusform>%n service fails</numerusform>
                <numerusform>%n services fail</numerusform>
            <source>Nothing is called %1.</source>
            <translation>Nothing is called %1.</translation>
            <source>Did you mean %1?</source>
            <translation>Did you mean %1?</translation>
            <source>No services: and functions: are configured, so nothing is known of impact.</source>
            <translation>No services: and functions: are configured, so nothing is known of impact.</translation>
        <name>yagura::ImpactMap</name>
            <source>failing part plus one hop · %1 of %2 nodes</source>
            <translation>failing part plus one hop · %1 of %2 nodes</translation>
            <source>nothing fails · functions and what they need · %1 of %2 nodes</source>
            <translation>nothing fails · functions and what they need · %1 of %2 nodes</translation>
            <source>everything · %1 of %2 nodes</source>
            <translation>everything · %1 of %2 nodes</translation>
            <source>, the worst ones</source>
            <translation>, the worst ones</translation>
            <source>Hosts</source>
            <translation>Hosts</translation>
            <source>Data and brokers</source>
            <translation>Data and brokers</translation>
            <source>Services</source>
            <translation>Services</translation>
            <source>Entry</source>
            <translation>Entry</translation>
            <source>Users</source>
            <translation>Users</translation>
            <source>Host</source>
            <translation>Host</translation>
            <source>Data</source>
            <translation>Data</translation>
            <source>Service</source>
            <translation>Service</translation>
            <source>normal</source>
            <translation>normal</translation>
            <source>at risk, not yet</source>
            <translation>at risk, not yet</translation>
            <source>carries a symptom</source>
            <translation>carries a symptom</translation>
            <source>carries the failure</source>
            <translation>carries the failure</translation>
            <source>not seen</source>
            <translation>not seen</translation>
            <source>suffers from %1</source>
            <translation>suffers from %1</translation>
            <source>fails</source>
            <translation>fails</translation>
            <source>fails with %1</source>
            <translation>fails with %1</translation>
            <source>%1 of %2 functions</source>
            <translation>%1 of %2 functions</translation>
            <source>%1 of %2 services</source>
            <translation>%1 of %2 services</translation>
            <source>hard</source>
            <translation>hard</translation>
            <source>soft</source>
            <translation>soft</translation>
            <source>has a spare</source>
            <translation>has a spare</translation>
            <source>keeps working</source>
            <translation>keeps working</translation>
            <source>gets worse</source>
            <translation>gets worse</translation>
            <source>one spare less</source>
            <translation>one spare less</translation>
        <name>yagura::ImpactPage</name>
            <source>No services are configured.

With services: and functions: in the configuration, this page shows who stands on whom, what a failure reaches, and what has no second.</source>
        <translation>No services are configured.

With services: and functions: in the configuration, this page shows who stands on whom, what a failure reaches, and what has no second.</translation>
    </message>
    <message>
        <source>Arranged without Graphviz, which is not installed.</source>
        <translation>Arranged without Graphviz, which is not installed.</translation>
        <source>Arranged without Graphviz: too many nodes for it.</source>
        <translation>Arranged without Graphviz: too many nodes for it.</translation>
        <source>Arranged without Graphviz, which took too long.</source>
        <translation>Arranged without Graphviz, which took too long.</translation>
        <source>Arranged without Graphviz, which failed.</source>
        <translation>Arranged without Graphviz, which failed.</translation>
        <source>Impact</source>
        <translation>Impact</translation>
        <source>Impact, as a table</source>
        <translation>Impact, as a table</translation>
        <source>table</source>
        <translation>table</translation>
        <source>Reached from the selected node</source>
        <translation>Reached from the selected node</translation>
        <source>Nothing stands on it.</source>
        <translation>Nothing stands on it.</translation>
        <source>Reached</source>
        <translation>Reached</translation>
        <source>Reached from %1</source>
        <translation>Reached from %1</translation>
        <source>Clients were observed at work on targets: o shows them, to be adopted as services.</source>
        <translation>Clients were observed at work on targets: o shows them, to be adopted as services.</translation>
        <source>whole</source>
        <translation>whole</translation>
        <source>observed</source>
        <translation>observed</translation>
        <source>%1 is taken out again.</source>
        <translation>%1 is taken out again.</translation>
        <source>observed %1</source>
        <translation>observed %1</translation>
        <source>%1 is adopted.</source>
        <translation>%1 is adopted.</translation>
        <source>Open its page</source>
        <translation>Open its page</translation>
        <source>Adopt into configuration: %1…</source>
        <translation>Adopt into configuration: %1…</translation>
        <source>Take out of configuration: %1</source>
        <translation>Take out of configuration: %1</translation>
</context>
<context>
    <name>yagura::ImpactSide</name>
        <source>What if this fails</source>
        <translation>What if this fails</translation>
        <source>No service and no function stands on it.</source>
        <translation>No service and no function stands on it.</translation>
        <source>Lines</source>
        <translation>Lines</translation>
    <name>yagura::Info</name>
        <source>there (an entry that is missing and a locked keychain look the same)</source>
        <translation>there (an entry that is missing and a locked keychain look the same)</translation>
        <source>not there: %1 %2</source>
        <translation>not there: %1 %2</translation>
        <source>system</source>
        <translation>system</translation>
        <source>configuration</source>
        <translation>configuration</translation>
        <source>files read</source>
        <translation>files read</translation>
        <source>written by the desktop</source>
        <translation>written by the desktop</translation>
        <source>state</source>
        <translation>state</translation>
        <source>mount reader</source>
        <translation>mount reader</translation>
        <source>Qt plug-ins</source>
        <translation>Qt plug-ins</translation>
        <source>Qt translations</source>
        <translation>Qt translations</translation>
        <source>text font</source>
        <translation>text font</translation>
        <source>code font</source>
        <translation>code font</translation>
        <source>platform plug-in</source>
        <translation>platform plug-in</translation>
        <source>targets</source>
        <translation>targets</translation>
        <source>rules</source>
        <translation>rules</translation>
        <source>keychain</source>
        <translation>keychain</translation>
    <name>yagura::Json</name>
        <source>unexpected character</source>
        <translation>unexpected character</translation>
        <source>the wrong kind of closing bracket</source>
        <translation>the wrong kind of closing bracket</translation>
        <source>a comma before the closing bracket</source>
        <translation>a comma before the closing bracket</translation>
        <source>a comma is missing</source>
        <translation>a comma is missing</translation>
        <source>a colon is missing after the key</source>
        <translation>a colon is missing after the key</translation>
        <source>a key without quotes</source>
        <translation>a key without quotes</translation>
        <source>single quotes</source>
        <translation>single quotes</translation>
        <source>a comment</source>
        <translation>a comment</translation>
        <source>a word that is not true, false or null</source>
        <translation>a word that is not true, false or null</translation>
        <source>NaN or Infinity, which JSON does not have</source>
        <translation>NaN or Infinity, which JSON does not have</translation>
        <source>a number that is not written as JSON writes them</source>
        <translation>a number that is not written as JSON writes them</translation>
        <source>an escape that JSON does not have</source>
        <translation>an escape that JSON does not have</translation>
        <source>a raw control character; where it is a line break, a quote may be missing</source>
        <translation>a raw control character; where it is a line break, a quote may be missing</translation>
        <source>a zero byte</source>
        <translation>a zero byte</translation>
        <source>bytes that are not UTF-8</source>
        <translation>bytes that are not UTF-8</translation>
        <source>something follows the value</source>
        <translation>something follows the value</translation>
        <source>the text breaks off</source>
        <translation>the text breaks off</translation>
        <source>there is nothing</source>
        <translation>there is nothing</translation>
        <source>a value</source>
        <translation>a value</translation>
        <source>a key in double quotes</source>
        <translation>a key in double quotes</translation>
        <source>the end</source>
        <translation>the end</translation>
        <source>a character of the string</source>
        <translation>a character of the string</translation>
        <source>a hex digit</source>
        <translation>a hex digit</translation>
        <source>the rest of a UTF-8 character</source>
        <translation>the rest of a UTF-8 character</translation>
        <source>a digit</source>
        <translation>a digit</translation>
        <source>the rest of true, false or null</source>
        <translation>the rest of true, false or null</translation>
        <source>a byte order mark</source>
        <translation>a byte order mark</translation>
        <source>the same key again in one object</source>
        <translation>the same key again in one object</translation>
        <source>half of a surrogate pair</source>
        <translation>half of a surrogate pair</translation>
        <source>an integer beyond 2^53</source>
        <translation>an integer beyond 2^53</translation>
        <source>a number that a double cannot hold</source>
        <translation>a number that a double cannot hold</translation>
        <source>a bracket more than 512 levels deep</source>
        <translation>a bracket more than 512 levels deep</translation>
        <source>{some} or {last}</source>
        <translation>{some} or {last}</translation>
        <source>line {line}, column {column} (byte {byte}): {what}; expected {expected} at {path}</source>
        <translation>line {line}, column {column} (byte {byte}): {what}; expected {expected} at {path}</translation>
        <source>{count} × {what}, first at byte {byte}</source>
        <translation>{count} × {what}, first at byte {byte}</translation>
        <source>valid</source>
        <translation>valid</translation>
        <source>malformed</source>
        <translation>malformed</translation>
        <source>cannot judge</source>
        <translation>cannot judge</translation>
        <source>not JSON</source>
        <translation>not JSON</translation>
    <name>yagura::JsonCheck</name>
        <source>standard input</source>
        <translation>standard input</translation>
        <source>cannot be read: %1</source>
        <translation>cannot be read: %1</translation>
        <source>note: %1</source>
        <translation>note: %1</translation>
        <source>note: too many keys to look for every duplicate</source>
        <translation>note: too many keys to look for every duplicate</translation>
    <name>yagura::LadderPanel</name>
        <source>%1 ago</source>
        <translation>%1 ago</translation>
        <source>as %1 · %2</source>
        <translation>as %1 · %2</translation>
        <source>Connect ladder</source>
        <translation>Connect ladder</translation>
    <name>yagura::LadderView</name>
        <source>Not walked yet.</source>
        <translation>Not walked yet.</translation>
    <name>yagura::LineLegend</name>
        <source>can do without it</source>
        <translation>can do without it</translation>
        <source>observed, carries nothing</source>
        <translation>observed, carries nothing</translation>
        <source>shares it, inferred</source>
        <translation>shares it, inferred</translation>
    <name>yagura::LocalFields</name>
        <source>CPU, memory, network and processes, too</source>
        <translation>CPU, memory, network and processes, too</translation>
        <source>This machine</source>
        <translation>This machine</translation>
        <source>Only these mounts</source>
        <translation>Only these mounts</translation>
        <source>One pattern a line; none means every real file system.</source>
        <translation>One pattern a line; none means every real file system.</translation>
        <source>Without these</source>
        <translation>Without these</translation>
    <name>yagura::LockPanel</name>
        <source>Lock tree</source>
        <translation>Lock tree</translation>
        <source>copy</source>
        <translation>copy</translation>
        <source>Copy the chain as text</source>
        <translation>Copy the chain as text</translation>
        <source>No session waits for a lock.</source>
        <translation>No session waits for a lock.</translation>
        <source>Not known.</source>
        <translation>Not known.</translation>
    <name>yagura::MainWindow</name>
        <source>Menu</source>
        <translation>Menu</translation>
        <source>page</source>
        <translation>page</translation>
        <source>Poll now</source>
        <translation>Poll now</translation>
        <source>Go on polling</source>
        <translation>Go on polling</translation>
        <source>Pause polling</source>
        <translation>Pause polling</translation>
        <source>Space</source>
        <translation>Space</translation>
        <source>Keys</source>
        <translation>Keys</translation>
        <source>Yagura — polling is paused</source>
        <translation>Yagura — polling is paused</translation>
        <source>Why: the selected problem…</source>
        <translation>Why: the selected problem…</translation>
        <source>Why not: %1…</source>
        <translation>Why not: %1…</translation>
        <source>Ctrl+K  go to a target, a page, a command
        </message>
        <message>
            <source>Arranged without Graphviz, which is not installed.</source>
            <translation>Arranged without Graphviz, which is not installed.</translation>
            <source>Arranged without Graphviz: too many nodes for it.</source>
            <translation>Arranged without Graphviz: too many nodes for it.</translation>
            <source>Arranged without Graphviz, which took too long.</source>
            <translation>Arranged without Graphviz, which took too long.</translation>
            <source>Arranged without Graphviz, which failed.</source>
            <translation>Arranged without Graphviz, which failed.</translation>
            <source>Impact</source>
            <translation>Impact</translation>
            <source>Impact, as a table</source>
            <translation>Impact, as a table</translation>
            <source>table</source>
            <translation>table</translation>
            <source>all</source>
            <translation>all</translation>
            <source>Reached from the selected node</source>
            <translation>Reached from the selected node</translation>
            <source>Nothing stands on it.</source>
            <translation>Nothing stands on it.</translation>
            <source>Reached</source>
            <translation>Reached</translation>
            <source>Reached from %1</source>
            <translation>Reached from %1</translation>
    </context>
    <context>
        <name>yagura::ImpactSide</name>
            <source>What if this fails</source>
            <translation>What if this fails</translation>
            <source>No service and no function stands on it.</source>
            <translation>No service and no function stands on it.</translation>
            <source>Lines</source>
            <translation>Lines</translation>
        <name>yagura::Info</name>
            <source>there (an entry that is missing and a locked keychain look the same)</source>
            <translation>there (an entry that is missing and a locked keychain look the same)</translation>
            <source>not there: %1 %2</source>
            <translation>not there: %1 %2</translation>
            <source>system</source>
            <translation>system</translation>
            <source>configuration</source>
            <translation>configuration</translation>
            <source>files read</source>
            <translation>files read</translation>
            <source>written by the desktop</source>
            <translation>written by the desktop</translation>
            <source>state</source>
            <translation>state</translation>
            <source>mount reader</source>
            <translation>mount reader</translation>
            <source>Qt plug-ins</source>
            <translation>Qt plug-ins</translation>
            <source>Qt translations</source>
            <translation>Qt translations</translation>
            <source>text font</source>
            <translation>text font</translation>
            <source>code font</source>
            <translation>code font</translation>
            <source>platform plug-in</source>
            <translation>platform plug-in</translation>
            <source>targets</source>
            <translation>targets</translation>
            <source>rules</source>
            <translation>rules</translation>
            <source>keychain</source>
            <translation>keychain</translation>
            <source>record</source>
            <translation>record</translation>
        <name>yagura::Json</name>
            <source>unexpected character</source>
            <translation>unexpected character</translation>
            <source>the wrong kind of closing bracket</source>
            <translation>the wrong kind of closing bracket</translation>
            <source>a comma before the closing bracket</source>
            <translation>a comma before the closing bracket</translation>
            <source>a comma is missing</source>
            <translation>a comma is missing</translation>
            <source>a colon is missing after the key</source>
            <translation>a colon is missing after the key</translation>
            <source>a key without quotes</source>
            <translation>a key without quotes</translation>
            <source>single quotes</source>
            <translation>single quotes</translation>
            <source>a comment</source>
            <translation>a comment</translation>
            <source>a word that is not true, false or null</source>
            <translation>a word that is not true, false or null</translation>
            <source>NaN or Infinity, which JSON does not have</source>
            <translation>NaN or Infinity, which JSON does not have</translation>
            <source>a number that is not written as JSON writes them</source>
            <translation>a number that is not written as JSON writes them</translation>
            <source>an escape that JSON does not have</source>
            <translation>an escape that JSON does not have</translation>
            <source>a raw control character; where it is a line break, a quote may be missing</source>
            <translation>a raw control character; where it is a line break, a quote may be missing</translation>
            <source>a zero byte</source>
            <translation>a zero byte</translation>
            <source>bytes that are not UTF-8</source>
            <translation>bytes that are not UTF-8</translation>
            <source>something follows the value</source>
            <translation>something follows the value</translation>
            <source>the text breaks off</source>
            <translation>the text breaks off</translation>
            <source>there is nothing</source>
            <translation>there is nothing</translation>
            <source>a value</source>
            <translation>a value</translation>
            <source>a key in double quotes</source>
            <translation>a key in double quotes</translation>
            <source>the end</source>
            <translation>the end</translation>
            <source>a character of the string</source>
            <translation>a character of the string</translation>
            <source>a hex digit</source>
            <translation>a hex digit</translation>
            <source>the rest of a UTF-8 character</source>
            <translation>the rest of a UTF-8 character</translation>
            <source>a digit</source>
            <translation>a digit</translation>
            <source>the rest of true, false or null</source>
            <translation>the rest of true, false or null</translation>
            <source>a byte order mark</source>
            <translation>a byte order mark</translation>
            <source>the same key again in one object</source>
            <translation>the same key again in one object</translation>
            <source>half of a surrogate pair</source>
            <translation>half of a surrogate pair</translation>
            <source>an integer beyond 2^53</source>
            <translation>an integer beyond 2^53</translation>
            <source>a number that a double cannot hold</source>
            <translation>a number that a double cannot hold</translation>
            <source>a bracket more than 512 levels deep</source>
            <translation>a bracket more than 512 levels deep</translation>
            <source>{some} or {last}</source>
            <translation>{some} or {last}</translation>
            <source>line {line}, column {column} (byte {byte}): {what}; expected {expected} at {path}</source>
            <translation>line {line}, column {column} (byte {byte}): {what}; expected {expected} at {path}</translation>
            <source>{count} × {what}, first at byte {byte}</source>
            <translation>{count} × {what}, first at byte {byte}</translation>
            <source>valid</source>
            <translation>valid</translation>
            <source>malformed</source>
            <translation>malformed</translation>
            <source>cannot judge</source>
            <translation>cannot judge</translation>
            <source>not JSON</source>
            <translation>not JSON</translation>
        <name>yagura::JsonCheck</name>
            <source>standard input</source>
            <translation>standard input</translation>
            <source>cannot be read: %1</source>
            <translation>cannot be read: %1</translation>
            <source>note: %1</source>
            <translation>note: %1</translation>
            <source>note: too many keys to look for every duplicate</source>
            <translation>note: too many keys to look for every duplicate</translation>
        <name>yagura::LadderPanel</name>
            <source>%1 ago</source>
            <translation>%1 ago</translation>
            <source>as %1 · %2</source>
            <translation>as %1 · %2</translation>
            <source>Connect ladder</source>
            <translation>Connect ladder</translation>
        <name>yagura::LadderView</name>
            <source>Not walked yet.</source>
            <translation>Not walked yet.</translation>
        <name>yagura::LineLegend</name>
            <source>can do without it</source>
            <translation>can do without it</translation>
        <name>yagura::LocalFields</name>
            <source>CPU, memory, network and processes, too</source>
            <translation>CPU, memory, network and processes, too</translation>
            <source>This machine</source>
            <translation>This machine</translation>
            <source>Only these mounts</source>
            <translation>Only these mounts</translation>
            <source>One pattern a line; none means every real file system.</source>
            <translation>One pattern a line; none means every real file system.</translation>
            <source>Without these</source>
            <translation>Without these</translation>
        <name>yagura::LockPanel</name>
            <source>Lock tree</source>
            <translation>Lock tree</translation>
            <source>copy</source>
            <translation>copy</translation>
            <source>Copy the chain as text</source>
            <translation>Copy the chain as text</translation>
            <source>No session waits for a lock.</source>
            <translation>No session waits for a lock.</translation>
            <source>Not known.</source>
            <translation>Not known.</translation>
        <name>yagura::MainWindow</name>
            <source>Menu</source>
            <translation>Menu</translation>
            <source>page</source>
            <translation>page</translation>
            <source>Poll now</source>
            <translation>Poll now</translation>
            <source>Go on polling</source>
            <translation>Go on polling</translation>
            <source>Pause polling</source>
            <translation>Pause polling</translation>
            <source>Space</source>
            <translation>Space</translation>
            <source>Keys</source>
            <translation>Keys</translation>
            <source>Yagura — polling is paused</source>
            <translation>Yagura — polling is paused</translation>
            <source>Ctrl+K  go to a target, a page, a command
/  filter: words, field:value, field&gt;100, field~pattern, -not, state:crit
e, E  next and previous problem
a  acknowledge the selected problem
w  why: what may lie behind the selected problem
←, →  fold and unfold its symptoms
ack:expired, chatter&gt;0  forgotten acks, problems that come and go
Alt+1 … Alt+5  pages
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
Alt+1 … Alt+5  pages
F5  poll now
Space  pause and go on
y  copy
t  chart or map as a table
m  the whole impact map, or its failing part
o  observed clients on the impact map
Ctrl+Q  quit</translation>
    </message>
</context>
<context>
    <name>yagura::MalformedPanel</name>
    <message>
        <source>Malformed messages</source>
        <translation>Malformed messages</translation>
        <source>None among those looked at.</source>
        <translation>None among those looked at.</translation>
        <source>of an older look</source>
        <translation>of an older look</translation>
        <source>Malformed messages and schema violations</source>
        <translation>Malformed messages and schema violations</translation>
    <name>yagura::MapView</name>
        <source>probable cause</source>
        <translation>probable cause</translation>
        <source>Impact map</source>
        <translation>Impact map</translation>
    <name>yagura::Mark</name>
        <source>A mark needs a text.</source>
        <translation>A mark needs a text.</translation>
        <source>The text of a mark has at most %1 characters.</source>
        <translation>The text of a mark has at most %1 characters.</translation>
        <source>The text of a mark is one line without control characters.</source>
        <translation>The text of a mark is one line without control characters.</translation>
        <source>Nothing is called %1.</source>
        <translation>Nothing is called %1.</translation>
        <source>Did you mean %1?</source>
        <translation>Did you mean %1?</translation>
        <source>The mark was not written: no space is left for %1.</source>
        <translation>The mark was not written: no space is left for %1.</translation>
        <source>The mark was not written: %1 may not be written.</source>
        <translation>The mark was not written: %1 may not be written.</translation>
        <source>The mark was not written: another program holds %1.</source>
        <translation>The mark was not written: another program holds %1.</translation>
        <source>The mark was not written to %1: %2</source>
        <translation>The mark was not written to %1: %2</translation>
        <source>Marked.</source>
        <translation>Marked.</translation>
    <name>yagura::Marks</name>
        <source>%1 changed (its value is not read)</source>
        <translation>%1 changed (its value is not read)</translation>
        <source>not set</source>
        <translation>not set</translation>
        <source>none</source>
        <translation>none</translation>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
        </translation>
        <source>primary</source>
        <translation>primary</translation>
        <source>standby</source>
        <translation>standby</translation>
        <source>settings changed: %1</source>
        <translation>settings changed: %1</translation>
        <source>queue policies changed: %1</source>
        <translation>queue policies changed: %1</translation>
        <source>restarted</source>
        <translation>restarted</translation>
        <source>%1 restarted</source>
        <translation>%1 restarted</translation>
        <source>another server answers here</source>
        <translation>another server answers here</translation>
        <source>role changed: %1 → %2</source>
        <translation>role changed: %1 → %2</translation>
        <source>version changed: %1 → %2</source>
        <translation>version changed: %1 → %2</translation>
        <source>settings</source>
        <translation>settings</translation>
        <source>policy</source>
        <translation>policy</translation>
        <source>another server</source>
        <translation>another server</translation>
        <source>%1 (marked by %2)</source>
        <translation>%1 (marked by %2)</translation>
    <name>yagura::NodePanel</name>
        <source>nothing</source>
        <translation>nothing</translation>
        <source>%n service(s)</source>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        <source>%n function(s)</source>
            <numerusform>%n function</numerusform>
            <numerusform>%n functions</numerusform>
        <source>Redundancy</source>
        <translation>Redundancy</translation>
        <source>none, but all can do without</source>
        <translation>none, but all can do without</translation>
        <source>others take over</source>
        <translation>others take over</translation>
        <source>not for all</source>
        <translation>not for all</translation>
        <source>Stands on</source>
        <translation>Stands on</translation>
        <source>%n node(s)</source>
            <numerusform>%n node</numerusform>
            <numerusform>%n nodes</numerusform>
        <source>Carries</source>
        <translation>Carries</translation>
        <source>and %n more</source>
            <numerusform>and %n more</numerusform>
        <source>Inferred: %1</source>
        <translation>Inferred: %1</translation>
    <name>yagura::NodeTables</name>
        <source>What fills it and what the node does</source>
        <translation>What fills it and what the node does</translation>
        <source>Growers</source>
        <translation>Growers</translation>
        <source>Deleted but open</source>
        <translation>Deleted but open</translation>
        <source>Logs</source>
        <translation>Logs</translation>
        <source>Devices</source>
        <translation>Devices</translation>
        <source>Processes</source>
        <translation>Processes</translation>
        <source>Interfaces</source>
        <translation>Interfaces</translation>
        <source>Surveyed %1 ago.</source>
        <translation>Surveyed %1 ago.</translation>
        <source>Not surveyed yet.</source>
        <translation>Not surveyed yet.</translation>
        <source>Lower bounds: the walk met its limit.</source>
        <translation>Lower bounds: the walk met its limit.</translation>
        <source>%1 folders or processes could not be read.</source>
        <translation>%1 folders or processes could not be read.</translation>
        <source>Nothing found.</source>
        <translation>Nothing found.</translation>
        <source>%1 gives no host metrics.</source>
        <translation>%1 gives no host metrics.</translation>
        <source>Nothing known.</source>
        <translation>Nothing known.</translation>
        <source>Deleting has not freed their space and will not while they are open: truncate the file through /proc/PID/fd, or let the process close it.</source>
        <translation>Deleting has not freed their space and will not while they are open: truncate the file through /proc/PID/fd, or let the process close it.</translation>
    <name>yagura::ObservedPanel</name>
        <source>Observed</source>
        <translation>Observed</translation>
        <source>Take out of configuration</source>
        <translation>Take out of configuration</translation>
        <source>Adopt into configuration…</source>
        <translation>Adopt into configuration…</translation>
    <name>yagura::OnsetLanes</name>
        <source>left its band</source>
        <translation>left its band</translation>
        <source>crossed its threshold</source>
        <translation>crossed its threshold</translation>
        <source>since %1</source>
        <translation>since %1</translation>
        <source>%1 at %2</source>
        <translation>%1 at %2</translation>
        <source>%1: %2, %3 for %4</source>
        <translation>%1: %2, %3 for %4</translation>
    <name>yagura::OutageBanner</name>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
        <source>never had a value</source>
        <translation>never had a value</translation>
        <source>last value %1 ago</source>
        <translation>last value %1 ago</translation>
        <source>last value %1 ago, no longer shown</source>
        <translation>last value %1 ago, no longer shown</translation>
    <name>yagura::OverviewPage</name>
        <source>Databases</source>
        <translation>Databases</translation>
        <source>Nodes</source>
        <translation>Nodes</translation>
        <source>Queues</source>
        <translation>Queues</translation>
        <source>What came first</source>
        <translation>What came first</translation>
        <source>%n later</source>
            <numerusform>%n later</numerusform>
    <name>yagura::PastPanel</name>
        <source>%1 ago</source>
        <translation>%1 ago</translation>
        <source>Connections</source>
        <translation>Connections</translation>
        <source>Oldest xid horizon</source>
        <translation>Oldest xid horizon</translation>
        <source>Commits</source>
        <translation>Commits</translation>
        <source>Found in cache</source>
        <translation>Found in cache</translation>
        <source>Last checkpoint</source>
        <translation>Last checkpoint</translation>
        <source>30 min · warns above %1 of %2</source>
        <translation>30 min · warns above %1 of %2</translation>
        <source>30 min</source>
        <translation>30 min</translation>
    <name>yagura::PathField</name>
        <source>Choose…</source>
        <translation>Choose…</translation>
        <source>Choose a file</source>
        <translation>Choose a file</translation>
    <name>yagura::Patterns</name>
        <source>Database does not answer in time</source>
        <translation>Database does not answer in time</translation>
        <source>Storage runs short or slow</source>
        <translation>Storage runs short or slow</translation>
        <source>Messages are not processed</source>
        <translation>Messages are not processed</translation>
    <name>yagura::PlainLabel</name>
        <source>Do nothing</source>
        <translation>Do nothing</translation>
    <name>yagura::PointsPanel</name>
        <source>Single points of failure</source>
        <translation>Single points of failure</translation>
        <source>searching…</source>
        <translation>searching…</translation>
    <name>yagura::PostgresqlFields</name>
        <source>Connection</source>
        <translation>Connection</translation>
        <source>As libpq takes it: key=value pairs, a postgresql:// address, or service=NAME of ~/.pg_service.conf; without a password.</source>
        <translation>As libpq takes it: key=value pairs, a postgresql:// address, or service=NAME of ~/.pg_service.conf; without a password.</translation>
    <name>yagura::QueueDetail</name>
        <source>Coming and going</source>
        <translation>Coming and going</translation>
        <source>Queue</source>
        <translation>Queue</translation>
        <source>ready, last 30 min</source>
        <translation>ready, last 30 min</translation>
        <source>last 30 min</source>
        <translation>last 30 min</translation>
        <source>oldest message unknown: publishers set no timestamp</source>
        <translation>oldest message unknown: publishers set no timestamp</translation>
        <source>%1, messages ready</source>
        <translation>%1, messages ready</translation>
        <source>%1, messages per second</source>
        <translation>%1, messages per second</translation>
        <source>in</source>
        <translation>in</translation>
        <source>delivered</source>
        <translation>delivered</translation>
        <source>state</source>
        <translation>state</translation>
        <source>type · virtual host</source>
        <translation>type · virtual host</translation>
        <source>ready · unacknowledged</source>
        <translation>ready · unacknowledged</translation>
        <source>drain</source>
        <translation>drain</translation>
        <source>oldest message</source>
        <translation>oldest message</translation>
        <source>consumers</source>
        <translation>consumers</translation>
        <source>consumers ready to take</source>
        <translation>consumers ready to take</translation>
        <source>redelivered</source>
        <translation>redelivered</translation>
        <source>dead letters</source>
        <translation>dead letters</translation>
        <source>acked</source>
        <translation>acked</translation>
    <name>yagura::Queues</name>
        <source>not running</source>
        <translation>not running</translation>
        <source>cut off from %1</source>
        <translation>cut off from %1</translation>
        <source>Memory alarm on %1: publishers on every node are blocked, consumers go on.</source>
        <translation>Memory alarm on %1: publishers on every node are blocked, consumers go on.</translation>
        <source>Disk alarm on %1: publishers on every node are blocked, consumers go on.</source>
        <translation>Disk alarm on %1: publishers on every node are blocked, consumers go on.</translation>
        <source>Partition seen by %1: the sides no longer agree about queues and messages.</source>
        <translation>Partition seen by %1: the sides no longer agree about queues and messages.</translation>
        <source>Not running: %1. Queues that live only there cannot be used.</source>
        <translation>Not running: %1. Queues that live only there cannot be used.</translation>
        <source>nobody consumes it</source>
        <translation>nobody consumes it</translation>
        <source>backlog</source>
        <translation>backlog</translation>
        <source>delivered, not confirmed</source>
        <translation>delivered, not confirmed</translation>
        <source>messages wait too long</source>
        <translation>messages wait too long</translation>
        <source>the broker says: %1</source>
        <translation>the broker says: %1</translation>
        <source>dead letters +%1</source>
        <translation>dead letters +%1</translation>
        <source>no queues</source>
        <translation>no queues</translation>
        <source>empty</source>
        <translation>empty</translation>
        <source>never</source>
        <translation>never</translation>
        <source>empties in %1</source>
        <translation>empties in %1</translation>
        <source>collects dead letters</source>
        <translation>collects dead letters</translation>
        <source>not all queues read yet</source>
        <translation>not all queues read yet</translation>
        <source>all queues read %1 ago · %2 of %3</source>
        <translation>all queues read %1 ago · %2 of %3</translation>
        <source>queues read %1 ago · stopped at our limit: %2 of %3</source>
        <translation>queues read %1 ago · stopped at our limit: %2 of %3</translation>
        <source>memory alarm</source>
        <translation>memory alarm</translation>
        <source>disk alarm</source>
        <translation>disk alarm</translation>
        <source>%1:%2, byte %3</source>
        <translation>%1:%2, byte %3</translation>
        <source>not looked at yet</source>
        <translation>not looked at yet</translation>
        <source>no message was ready {age} ago; nothing was touched</source>
        <translation>no message was ready {age} ago; nothing was touched</translation>
        <source>looked at {looked} of {ready}, {age} ago; marked redelivered</source>
        <translation>looked at {looked} of {ready}, {age} ago; marked redelivered</translation>
        <source>{count} malformed</source>
        <translation>{count} malformed</translation>
        <source>{count} valid</source>
        <translation>{count} valid</translation>
        <source>{count} cannot be judged</source>
        <translation>{count} cannot be judged</translation>
        <source>{count} not JSON</source>
        <translation>{count} not JSON</translation>
        <source>likely producer: nothing sets the malformed messages apart</source>
        <translation>likely producer: nothing sets the malformed messages apart</translation>
        <source>likely producer: {with} of {malformed} malformed carry {trait}; of {good} good ones {good_with} do</source>
        <translation>likely producer: {with} of {malformed} malformed carry {trait}; of {good} good ones {good_with} do</translation>
        <source>message {number} from the head, {bytes} bytes: {fault}</source>
        <translation>message {number} from the head, {bytes} bytes: {fault}</translation>
        <source>Messages are not looked into. To find malformed JSON, give this target peek: {open}queues: [{queue}], user: NAME{close}; looking marks messages as redelivered.</source>
        <translation>Messages are not looked into. To find malformed JSON, give this target peek: {open}queues: [{queue}], user: NAME{close}; looking marks messages as redelivered.</translation>
        <source>malformed</source>
        <translation>malformed</translation>
        <source>breaks the schema</source>
        <translation>breaks the schema</translation>
        <source>message %1</source>
        <translation>message %1</translation>
        <source>{count} of them break the schema</source>
        <translation>{count} of them break the schema</translation>
        <source>{count} of them not held against it</source>
        <translation>{count} of them not held against it</translation>
    <name>yagura::QueuesPage</name>
        <source>No broker is watched.</source>
        <translation>No broker is watched.</translation>
        <source>%1 on %2 brokers</source>
        <translation>%1 on %2 brokers</translation>
    <name>yagura::RabbitmqFields</name>
        <source>Management API</source>
        <translation>Management API</translation>
        <source>User</source>
        <translation>User</translation>
        <source>CA file</source>
        <translation>CA file</translation>
        <source>The authority that signed the broker&apos;s certificate, as PEM; empty means those of the system.</source>
        <translation>The authority that signed the broker&apos;s certificate, as PEM; empty means those of the system.</translation>
    <name>yagura::RateMeter</name>
        <source>storm: %n new in 10 min</source>
            <numerusform>storm: %n new in 10 min</numerusform>
        <source>%n new in 10 min</source>
            <numerusform>%n new in 10 min</numerusform>
        <source>order kept while you are here</source>
        <translation>order kept while you are here</translation>
        <source>by component; ends below %1</source>
        <translation>by component; ends below %1</translation>
        <source>storm mode above %1</source>
        <translation>storm mode above %1</translation>
    <name>yagura::Schema</name>
        <source>not of the type {wanted}</source>
        <translation>not of the type {wanted}</translation>
        <source>the member {wanted} is missing</source>
        <translation>the member {wanted} is missing</translation>
        <source>none of {wanted}</source>
        <translation>none of {wanted}</translation>
        <source>not {wanted}</source>
        <translation>not {wanted}</translation>
        <source>less than {wanted}</source>
        <translation>less than {wanted}</translation>
        <source>more than {wanted}</source>
        <translation>more than {wanted}</translation>
        <source>not more than {wanted}</source>
        <translation>not more than {wanted}</translation>
        <source>not less than {wanted}</source>
        <translation>not less than {wanted}</translation>
        <source>not a multiple of {wanted}</source>
        <translation>not a multiple of {wanted}</translation>
        <source>fewer than {wanted} characters</source>
        <translation>fewer than {wanted} characters</translation>
        <source>more than {wanted} characters</source>
        <translation>more than {wanted} characters</translation>
        <source>does not fit the pattern {wanted}</source>
        <translation>does not fit the pattern {wanted}</translation>
        <source>fewer than {wanted} elements</source>
        <translation>fewer than {wanted} elements</translation>
        <source>more than {wanted} elements</source>
        <translation>more than {wanted} elements</translation>
        <source>the same element twice</source>
        <translation>the same element twice</translation>
        <source>an element that must be there is missing</source>
        <translation>an element that must be there is missing</translation>
        <source>more than {wanted} elements of one kind</source>
        <translation>more than {wanted} elements of one kind</translation>
        <source>fewer than {wanted} members</source>
        <translation>fewer than {wanted} members</translation>
        <source>more than {wanted} members</source>
        <translation>more than {wanted} members</translation>
        <source>a member that the schema does not know</source>
        <translation>a member that the schema does not know</translation>
        <source>a key that the schema does not allow</source>
        <translation>a key that the schema does not allow</translation>
        <source>what the schema forbids</source>
        <translation>what the schema forbids</translation>
        <source>none of the alternatives fits</source>
        <translation>none of the alternatives fits</translation>
        <source>not exactly one of the alternatives fits</source>
        <translation>not exactly one of the alternatives fits</translation>
        <source>nothing may stand here</source>
        <translation>nothing may stand here</translation>
        <source>message {number} from the head, {bytes} bytes: {what} at {path}; schema {rule}</source>
        <translation>message {number} from the head, {bytes} bytes: {what} at {path}; schema {rule}</translation>
        <source>message {number} from the head, {bytes} bytes: {found} at {path}: {what}; schema {rule}</source>
        <translation>message {number} from the head, {bytes} bytes: {found} at {path}: {what}; schema {rule}</translation>
        <source>likely producer: nothing sets those apart that break the schema</source>
        <translation>likely producer: nothing sets those apart that break the schema</translation>
        <source>likely producer: {with} of {bad} that break the schema carry {trait}; of {good} that fit {good_with} do</source>
        <translation>likely producer: {with} of {bad} that break the schema carry {trait}; of {good} that fit {good_with} do</translation>
    <name>yagura::SettingsDialog</name>
        <source>Settings</source>
        <translation>Settings</translation>
        <source>Remove a target</source>
        <translation>Remove a target</translation>
        <source>Remove</source>
        <translation>Remove</translation>
        <source>Discard</source>
        <translation>Discard</translation>
        <source>Close</source>
        <translation>Close</translation>
        <source>Nothing is watched yet. Add the first target.</source>
        <translation>Nothing is watched yet. Add the first target.</translation>
        <source>Remove %1 and its password? Nothing changes on the server.</source>
        <translation>Remove %1 and its password? Nothing changes on the server.</translation>
        <source>%1 is saved.</source>
        <translation>%1 is saved.</translation>
        <source>%1 is removed.</source>
        <translation>%1 is removed.</translation>
        <source>Discard what was entered?</source>
        <translation>Discard what was entered?</translation>
    <name>yagura::Shared</name>
        <source>this machine</source>
        <translation>this machine</translation>
        <source>host %1</source>
        <translation>host %1</translation>
        <source>%1 on %2</source>
        <comment>file system on node</comment>
        <translation>%1 on %2</translation>
        <source>its address names %1</source>
        <translation>its address names %1</translation>
        <source>its host name leads to %1, too</source>
        <translation>its host name leads to %1, too</translation>
        <source>its address %1 is of this machine</source>
        <translation>its address %1 is of this machine</translation>
        <source>it is reached by a socket of this machine</source>
        <translation>it is reached by a socket of this machine</translation>
        <source>it is reached by a socket of this machine, in %1</source>
        <translation>it is reached by a socket of this machine, in %1</translation>
        <source>it watches that machine</source>
        <translation>it watches that machine</translation>
        <source>its data directory is %1</source>
        <translation>its data directory is %1</translation>
        <source>it has a tablespace in %1</source>
        <translation>it has a tablespace in %1</translation>
        <source>%1 keeps files there: %2</source>
        <translation>%1 keeps files there: %2</translation>
        <source>%1 is there: %2</source>
        <translation>%1 is there: %2</translation>
        <source>%1 runs there: %2</source>
        <translation>%1 runs there: %2</translation>
        <source>stands on %1: %2</source>
        <translation>stands on %1: %2</translation>
    <name>yagura::Signs</name>
        <source>connections in use</source>
        <translation>connections in use</translation>
        <source>new connections are refused</source>
        <translation>new connections are refused</translation>
        <source>sessions that wait for a lock</source>
        <translation>sessions that wait for a lock</translation>
        <source>oldest transaction that idles</source>
        <translation>oldest transaction that idles</translation>
        <source>CPU busy</source>
        <translation>CPU busy</translation>
        <source>memory available</source>
        <translation>memory available</translation>
        <source>CPU waits for I/O</source>
        <translation>CPU waits for I/O</translation>
        <source>disk in use</source>
        <translation>disk in use</translation>
        <source>share of the largest client</source>
        <translation>share of the largest client</translation>
        <source>share that the largest client leaves idle in transaction</source>
        <translation>share that the largest client leaves idle in transaction</translation>
        <source>a new connection fails on the way</source>
        <translation>a new connection fails on the way</translation>
        <source>TCP segments sent again</source>
        <translation>TCP segments sent again</translation>
        <source>longest query</source>
        <translation>longest query</translation>
        <source>longest wait for a lock</source>
        <translation>longest wait for a lock</translation>
        <source>deadlocks</source>
        <translation>deadlocks</translation>
        <source>places for connections</source>
        <translation>places for connections</translation>
        <source>space in use</source>
        <translation>space in use</translation>
        <source>inodes in use</source>
        <translation>inodes in use</translation>
        <source>full at the earliest in</source>
        <translation>full at the earliest in</translation>
        <source>time of a write</source>
        <translation>time of a write</translation>
        <source>time of a read</source>
        <translation>time of a read</translation>
        <source>deleted files that are still open</source>
        <translation>deleted files that are still open</translation>
        <source>device busy</source>
        <translation>device busy</translation>
        <source>became read-only</source>
        <translation>became read-only</translation>
        <source>device error</source>
        <translation>device error</translation>
        <source>does not answer</source>
        <translation>does not answer</translation>
        <source>messages ready</source>
        <translation>messages ready</translation>
        <source>messages without a consumer</source>
        <translation>messages without a consumer</translation>
        <source>messages not confirmed</source>
        <translation>messages not confirmed</translation>
        <source>dead letters grow</source>
        <translation>dead letters grow</translation>
        <source>malformed messages seen</source>
        <translation>malformed messages seen</translation>
        <source>messages delivered again</source>
        <translation>messages delivered again</translation>
        <source>leaving minus arriving</source>
        <translation>leaving minus arriving</translation>
        <source>nodes cut off</source>
        <translation>nodes cut off</translation>
        <source>node runs</source>
        <translation>node runs</translation>
        <source>queue down or in the minority</source>
        <translation>queue down or in the minority</translation>
    <name>yagura::Snippet</name>
        <source>Copy</source>
        <translation>Copy</translation>
        <source>Commands to copy</source>
        <translation>Commands to copy</translation>
        <source>Copied</source>
        <translation>Copied</translation>
    <name>yagura::SourceStrip</name>
        <source>Sources</source>
        <translation>Sources</translation>
        <source>poller starting</source>
        <translation>poller starting</translation>
        <source>poller silent for %1</source>
        <translation>poller silent for %1</translation>
        <source>poller %1 late · %n lost</source>
            <numerusform>poller %1 late · %n lost</numerusform>
        <source>poller %1 late</source>
        <translation>poller %1 late</translation>
        <source>+%n more</source>
            <numerusform>+%n more</numerusform>
    <name>yagura::Sparkline</name>
        <source>last %1</source>
        <translation>last %1</translation>
        <source>normal %1–%2</source>
        <translation>normal %1–%2</translation>
        <source>limit %1</source>
        <translation>limit %1</translation>
        <source>%n gap(s) without data</source>
            <numerusform>%n gap without data</numerusform>
            <numerusform>%n gaps without data</numerusform>
    <name>yagura::StateWords</name>
        <source>OK</source>
        <translation>OK</translation>
        <source>UNKNOWN</source>
        <translation>UNKNOWN</translation>
        <source>WARN</source>
        <translation>WARN</translation>
        <source>CRIT</source>
        <translation>CRIT</translation>
    <name>yagura::Storage</name>
        <source>no file systems</source>
        <translation>no file systems</translation>
        <source>hangs; what touches it hangs, too</source>
        <translation>hangs; what touches it hangs, too</translation>
        <source>no permission to look</source>
        <translation>no permission to look</translation>
        <source>became read-only; writes fail</source>
        <translation>became read-only; writes fail</translation>
        <source>filling up</source>
        <translation>filling up</translation>
        <source>inodes run out</source>
        <translation>inodes run out</translation>
        <source>read-only</source>
        <translation>read-only</translation>
        <source>up</source>
        <translation>up</translation>
        <source>down</source>
        <translation>down</translation>
        <source>no permission to read</source>
        <translation>no permission to read</translation>
        <source>rotated</source>
        <translation>rotated</translation>
        <source>never rotated</source>
        <translation>never rotated</translation>
        <source>CPU</source>
        <translation>CPU</translation>
        <source>memory</source>
        <translation>memory</translation>
        <source>I/O</source>
        <translation>I/O</translation>
    <name>yagura::SystemWords</name>
        <source>This node</source>
        <translation>This node</translation>
        <source>A role that may look and nothing else, made once by an administrator in psql:</source>
        <translation>A role that may look and nothing else, made once by an administrator in psql:</translation>
        <source>A user that may look and nothing else. Without the permission on a virtual host the broker lists none of its queues; repeat the last line for each.</source>
        <translation>A user that may look and nothing else. Without the permission on a virtual host the broker lists none of its queues; repeat the last line for each.</translation>
    <name>yagura::TargetForm</name>
        <source>Test</source>
        <translation>Test</translation>
        <source>Cancel</source>
        <translation>Cancel</translation>
        <source>Save</source>
        <translation>Save</translation>
        <source>New target</source>
        <translation>New target</translation>
        <source>Stands in %1, which a person wrote; change it there.</source>
        <translation>Stands in %1, which a person wrote; change it there.</translation>
        <source>Saving…</source>
        <translation>Saving…</translation>
    <name>yagura::TargetWords</name>
        <source>not read yet</source>
        <translation>not read yet</translation>
    <name>yagura::TargetsList</name>
        <source>kept by the desktop</source>
        <translation>kept by the desktop</translation>
        <source>Targets</source>
        <translation>Targets</translation>
        <source>Add</source>
        <translation>Add</translation>
        <source>Edit</source>
        <translation>Edit</translation>
    <name>yagura::Tiles</name>
        <source>idle in transaction</source>
        <translation>idle in transaction</translation>
        <source>— of which %1</source>
        <translation>— of which %1</translation>
        <source>waiting for a lock</source>
        <translation>waiting for a lock</translation>
        <source>free for ordinary clients</source>
        <translation>free for ordinary clients</translation>
        <source>of %1 connections</source>
        <translation>of %1 connections</translation>
        <source>free</source>
        <translation>free</translation>
        <source>inodes used</source>
        <translation>inodes used</translation>
        <source>deleted but open</source>
        <translation>deleted but open</translation>
        <source>largest</source>
        <translation>largest</translation>
        <source>used</source>
        <translation>used</translation>
        <source>Used</source>
        <translation>Used</translation>
        <source>drain unknown</source>
        <translation>drain unknown</translation>
        <source>never empties at this rate</source>
        <translation>never empties at this rate</translation>
        <source>acknowledged</source>
        <translation>acknowledged</translation>
        <source>unacknowledged</source>
        <translation>unacknowledged</translation>
        <source>ready</source>
        <translation>ready</translation>
        <source>Ready</source>
        <translation>Ready</translation>
        <source>ready in all</source>
        <translation>ready in all</translation>
        <source>%1 free</source>
        <translation>%1 free</translation>
    <name>yagura::TimeChart</name>
        <source>Press T for the table.</source>
        <translation>Press T for the table.</translation>
    <name>yagura::TopBar</name>
        <source>source · direct</source>
        <translation>source · direct</translation>
        <source>source · daemon</source>
        <translation>source · daemon</translation>
        <source>source · replay</source>
        <translation>source · replay</translation>
        <source>Looking for the first time</source>
        <translation>Looking for the first time</translation>
        <source>Observe</source>
        <translation>Observe</translation>
        <source>Yagura only looks: nothing on a watched system is changed.</source>
        <translation>Yagura only looks: nothing on a watched system is changed.</translation>
        <source>oldest %1</source>
        <translation>oldest %1</translation>
        <source>nothing read yet</source>
        <translation>nothing read yet</translation>
        <source>%n not seen</source>
            <numerusform>%n not seen</numerusform>
    <name>yagura::TrialView</name>
        <source>passed</source>
        <translation>passed</translation>
        <source>failed</source>
        <translation>failed</translation>
        <source>not reached</source>
        <translation>not reached</translation>
        <source>not used</source>
        <translation>not used</translation>
        <source>Stop waiting</source>
        <translation>Stop waiting</translation>
        <source>Waiting for an answer · %1</source>
        <translation>Waiting for an answer · %1</translation>
        <source>Not waited for. Whether the target answers is not known.</source>
        <translation>Not waited for. Whether the target answers is not known.</translation>
        <source>The test failed</source>
        <translation>The test failed</translation>
        <source>It answers</source>
        <translation>It answers</translation>
        <source>It answers, but not all may be seen</source>
        <translation>It answers, but not all may be seen</translation>
        <source>version %1</source>
        <translation>version %1</translation>
        <source>Steps of connecting</source>
        <translation>Steps of connecting</translation>
    <name>yagura::Verdict</name>
        <source>%n critical</source>
            <numerusform>%n critical</numerusform>
        <source>%n warning(s)</source>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        <source>%n unknown</source>
            <numerusform>%n unknown</numerusform>
        <source>%1 of %2 sources live</source>
        <translation>%1 of %2 sources live</translation>
        <source>All normal</source>
        <translation>All normal</translation>
        <source>Not everything can be seen</source>
        <translation>Not everything can be seen</translation>
    <name>yagura::Why</name>
        <source>%1 of %2 signs</source>
        <translation>%1 of %2 signs</translation>
        <source>%1; missing: %2</source>
        <translation>%1; missing: %2</translation>
        <source>No pattern is about this.</source>
        <translation>No pattern is about this.</translation>
        <source>Patterns: how near they are, and what is missing</source>
        <translation>Patterns: how near they are, and what is missing</translation>
        <source>Nothing is known of what may lie behind it.</source>
        <translation>Nothing is known of what may lie behind it.</translation>
        <source>What may lie behind it, likeliest first</source>
        <translation>What may lie behind it, likeliest first</translation>
        <source>Nobody watches it any more.</source>
        <translation>Nobody watches it any more.</translation>
        <source>Causes, as the numbers stand now</source>
        <translation>Causes, as the numbers stand now</translation>
        <source>Why not: %1</source>
        <translation>Why not: %1</translation>
        <source>%1: the problem has cleared</source>
        <translation>%1: the problem has cleared</translation>
        <source>for %1, since %2</source>
        <translation>for %1, since %2</translation>
        <source>Nothing is wrong with it by any rule.</source>
        <translation>Nothing is wrong with it by any rule.</translation>
        <source>%n problem(s) stand(s) on it.</source>
            <numerusform>%n problem stands on it.</numerusform>
            <numerusform>%n problems stand on it.</numerusform>
    <name>yagura::WhyDialog</name>
        <source>Why not</source>
        <translation>Why not</translation>
        <source>Why</source>
        <translation>Why</translation>
    <name>yagura::WrongPanel</name>
        <source>What is wrong</source>
        <translation>What is wrong</translation>
        <source>Lists</source>
        <translation>Lists</translation>
        <source>All, acknowledged, forgotten, chattering</source>
        <translation>All, acknowledged, forgotten, chattering</translation>
        <source>No finding is like &quot;%1&quot;; %n in all.</source>
            <numerusform>No finding is like &quot;%1&quot;; %n in all.</numerusform>
        <source>Nothing. Every source is live and every rule is inside its limits.</source>
        <translation>Nothing. Every source is live and every rule is inside its limits.</translation>
        <source>No rule is broken, but not every source can be seen yet.</source>
        <translation>No rule is broken, but not every source can be seen yet.</translation>
        <source>Show</source>
        <translation>Show</translation>
        <source>Acknowledge…	a</source>
        <translation>Acknowledge…	a</translation>
        <source>Copy	y</source>
        <translation>Copy	y</translation>
        <source>Fold	←</source>
        <translation>Fold	←</translation>
        <source>Unfold	→</source>
        <translation>Unfold	→</translation>
        <source>All findings</source>
        <translation>All findings</translation>
        <source>Acknowledged (%1)</source>
        <translation>Acknowledged (%1)</translation>
        <source>Forgotten acks (%1)</source>
        <translation>Forgotten acks (%1)</translation>
        <source>Chattering (%1)</source>
        <translation>Chattering (%1)</translation>
        <source>Why…	w</source>
        <translation>Why…	w</translation>
        </message>
    </context>
    <context>
        <name>yagura::MalformedPanel</name>
        <message>
            <source>Malformed messages</source>
            <translation>Malformed messages</translation>
            <source>None among those looked at.</source>
            <translation>None among those looked at.</translation>
            <source>of an older look</source>
            <translation>of an older look</translation>
        <name>yagura::MapView</name>
            <source>probable cause</source>
            <translation>probable cause</translation>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
            </translation>
            <source>Impact map</source>
            <translation>Impact map</translation>
            <source>needs %1</source>
            <translation>needs %1</translation>
            <source>needed by %1</source>
            <translation>needed by %1</translation>
        <name>yagura::Mark</name>
            <source>A mark needs a text.</source>
            <translation>A mark needs a text.</translation>
            <source>The text of a mark has at most %1 characters.</source>
            <translation>The text of a mark has at most %1 characters.</translation>
            <source>The text of a mark is one line without control characters.</source>
            <translation>The text of a mark is one line without control characters.</translation>
            <source>Nothing is called %1.</source>
            <translation>Nothing is called %1.</translation>
            <source>Did you mean %1?</source>
            <translation>Did you mean %1?</translation>
            <source>The mark was not written: no space is left for %1.</source>
            <translation>The mark was not written: no space is left for %1.</translation>
            <source>The mark was not written: %1 may not be written.</source>
            <translation>The mark was not written: %1 may not be written.</translation>
            <source>The mark was not written: another program holds %1.</source>
            <translation>The mark was not written: another program holds %1.</translation>
            <source>The mark was not written to %1: %2</source>
            <translation>The mark was not written to %1: %2</translation>
            <source>Marked.</source>
            <translation>Marked.</translation>
        <name>yagura::Marks</name>
            <source>%1 changed (its value is not read)</source>
            <translation>%1 changed (its value is not read)</translation>
            <source>not set</source>
            <translation>not set</translation>
            <source>none</source>
            <translation>none</translation>
            <source>%1 and %n more</source>
                <numerusform>%1 and %n more</numerusform>
            <source>primary</source>
            <translation>primary</translation>
            <source>standby</source>
            <translation>standby</translation>
            <source>settings changed: %1</source>
            <translation>settings changed: %1</translation>
            <source>queue policies changed: %1</source>
            <translation>queue policies changed: %1</translation>
            <source>restarted</source>
            <translation>restarted</translation>
            <source>%1 restarted</source>
            <translation>%1 restarted</translation>
            <source>another server answers here</source>
            <translation>another server answers here</translation>
            <source>role changed: %1 → %2</source>
            <translation>role changed: %1 → %2</translation>
            <source>version changed: %1 → %2</source>
            <translation>version changed: %1 → %2</translation>
            <source>settings</source>
            <translation>settings</translation>
            <source>policy</source>
            <translation>policy</translation>
            <source>another server</source>
            <translation>another server</translation>
            <source>%1 (marked by %2)</source>
            <translation>%1 (marked by %2)</translation>
        <name>yagura::NodePanel</name>
            <source>nothing</source>
            <translation>nothing</translation>
            <source>%n service(s)</source>
                <numerusform>%n service</numerusform>
                <numerusform>%n services</numerusform>
            <source>%n function(s)</source>
                <numerusform>%n function</numerusform>
                <numerusform>%n functions</numerusform>
            <source>Redundancy</source>
            <translation>Redundancy</translation>
            <source>none, but all can do without</source>
            <translation>none, but all can do without</translation>
            <source>others take over</source>
            <translation>others take over</translation>
            <source>not for all</source>
            <translation>not for all</translation>
            <source>Stands on</source>
            <translation>Stands on</translation>
            <source>%n node(s)</source>
                <numerusform>%n node</numerusform>
                <numerusform>%n nodes</numerusform>
            <source>Carries</source>
            <translation>Carries</translation>
        <name>yagura::NodeTables</name>
            <source>What fills it and what the node does</source>
            <translation>What fills it and what the node does</translation>
            <source>Growers</source>
            <translation>Growers</translation>
            <source>Deleted but open</source>
            <translation>Deleted but open</translation>
            <source>Logs</source>
            <translation>Logs</translation>
            <source>Devices</source>
            <translation>Devices</translation>
            <source>Processes</source>
            <translation>Processes</translation>
            <source>Interfaces</source>
            <translation>Interfaces</translation>
            <source>Surveyed %1 ago.</source>
            <translation>Surveyed %1 ago.</translation>
            <source>Not surveyed yet.</source>
            <translation>Not surveyed yet.</translation>
            <source>Lower bounds: the walk met its limit.</source>
            <translation>Lower bounds: the walk met its limit.</translation>
            <source>%1 folders or processes could not be read.</source>
            <translation>%1 folders or processes could not be read.</translation>
            <source>Nothing found.</source>
            <translation>Nothing found.</translation>
            <source>%1 gives no host metrics.</source>
            <translation>%1 gives no host metrics.</translation>
            <source>Nothing known.</source>
            <translation>Nothing known.</translation>
            <source>Deleting has not freed their space and will not while they are open: truncate the file through /proc/PID/fd, or let the process close it.</source>
            <translation>Deleting has not freed their space and will not while they are open: truncate the file through /proc/PID/fd, or let the process close it.</translation>
        <name>yagura::OnsetLanes</name>
            <source>left its band</source>
            <translation>left its band</translation>
            <source>crossed its threshold</source>
            <translation>crossed its threshold</translation>
            <source>since %1</source>
            <translation>since %1</translation>
            <source>%1 at %2</source>
            <translation>%1 at %2</translation>
            <source>%1: %2, %3 for %4</source>
            <translation>%1: %2, %3 for %4</translation>
        <name>yagura::OutageBanner</name>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
            <source>never had a value</source>
            <translation>never had a value</translation>
            <source>last value %1 ago</source>
            <translation>last value %1 ago</translation>
            <source>last value %1 ago, no longer shown</source>
            <translation>last value %1 ago, no longer shown</translation>
        <name>yagura::OverviewPage</name>
            <source>Databases</source>
            <translation>Databases</translation>
            <source>Nodes</source>
            <translation>Nodes</translation>
            <source>Queues</source>
            <translation>Queues</translation>
            <source>What came first</source>
            <translation>What came first</translation>
            <source>%n later</source>
                <numerusform>%n later</numerusform>
        <name>yagura::PastPanel</name>
            <source>%1 ago</source>
            <translation>%1 ago</translation>
            <source>Connections</source>
            <translation>Connections</translation>
            <source>Oldest xid horizon</source>
            <translation>Oldest xid horizon</translation>
            <source>Commits</source>
            <translation>Commits</translation>
            <source>Found in cache</source>
            <translation>Found in cache</translation>
            <source>Last checkpoint</source>
            <translation>Last checkpoint</translation>
            <source>30 min · warns above %1 of %2</source>
            <translation>30 min · warns above %1 of %2</translation>
            <source>30 min</source>
            <translation>30 min</translation>
        <name>yagura::PathField</name>
            <source>Choose…</source>
            <translation>Choose…</translation>
            <source>Choose a file</source>
            <translation>Choose a file</translation>
        <name>yagura::PlainLabel</name>
            <source>Do nothing</source>
            <translation>Do nothing</translation>
        <name>yagura::PointsPanel</name>
            <source>Single points of failure</source>
            <translation>Single points of failure</translation>
            <source>searching…</source>
            <translation>searching…</translation>
        <name>yagura::PostgresqlFields</name>
            <source>Connection</source>
            <translation>Connection</translation>
            <source>As libpq takes it: key=value pairs, a postgresql:// address, or service=NAME of ~/.pg_service.conf; without a password.</source>
            <translation>As libpq takes it: key=value pairs, a postgresql:// address, or service=NAME of ~/.pg_service.conf; without a password.</translation>
        <name>yagura::QueueDetail</name>
            <source>Coming and going</source>
            <translation>Coming and going</translation>
            <source>Queue</source>
            <translation>Queue</translation>
            <source>ready, last 30 min</source>
            <translation>ready, last 30 min</translation>
            <source>last 30 min</source>
            <translation>last 30 min</translation>
            <source>oldest message unknown: publishers set no timestamp</source>
            <translation>oldest message unknown: publishers set no timestamp</translation>
            <source>%1, messages ready</source>
            <translation>%1, messages ready</translation>
            <source>%1, messages per second</source>
            <translation>%1, messages per second</translation>
            <source>in</source>
            <translation>in</translation>
            <source>delivered</source>
            <translation>delivered</translation>
            <source>state</source>
            <translation>state</translation>
            <source>type · virtual host</source>
            <translation>type · virtual host</translation>
            <source>ready · unacknowledged</source>
            <translation>ready · unacknowledged</translation>
            <source>drain</source>
            <translation>drain</translation>
            <source>oldest message</source>
            <translation>oldest message</translation>
            <source>consumers</source>
            <translation>consumers</translation>
            <source>consumers ready to take</source>
            <translation>consumers ready to take</translation>
            <source>redelivered</source>
            <translation>redelivered</translation>
            <source>dead letters</source>
            <translation>dead letters</translation>
            <source>acked</source>
            <translation>acked</translation>
        <name>yagura::Queues</name>
            <source>not running</source>
            <translation>not running</translation>
            <source>cut off from %1</source>
            <translation>cut off from %1</translation>
            <source>Memory alarm on %1: publishers on every node are blocked, consumers go on.</source>
            <translation>Memory alarm on %1: publishers on every node are blocked, consumers go on.</translation>
            <source>Disk alarm on %1: publishers on every node are blocked, consumers go on.</source>
            <translation>Disk alarm on %1: publishers on every node are blocked, consumers go on.</translation>
            <source>Partition seen by %1: the sides no longer agree about queues and messages.</source>
            <translation>Partition seen by %1: the sides no longer agree about queues and messages.</translation>
            <source>Not running: %1. Queues that live only there cannot be used.</source>
            <translation>Not running: %1. Queues that live only there cannot be used.</translation>
            <source>nobody consumes it</source>
            <translation>nobody consumes it</translation>
            <source>backlog</source>
            <translation>backlog</translation>
            <source>delivered, not confirmed</source>
            <translation>delivered, not confirmed</translation>
            <source>messages wait too long</source>
            <translation>messages wait too long</translation>
            <source>the broker says: %1</source>
            <translation>the broker says: %1</translation>
            <source>dead letters +%1</source>
            <translation>dead letters +%1</translation>
            <source>no queues</source>
            <translation>no queues</translation>
            <source>empty</source>
            <translation>empty</translation>
            <source>never</source>
            <translation>never</translation>
            <source>empties in %1</source>
            <translation>empties in %1</translation>
            <source>collects dead letters</source>
            <translation>collects dead letters</translation>
            <source>not all queues read yet</source>
            <translation>not all queues read yet</translation>
            <source>all queues read %1 ago · %2 of %3</source>
            <translation>all queues read %1 ago · %2 of %3</translation>
            <source>queues read %1 ago · stopped at our limit: %2 of %3</source>
            <translation>queues read %1 ago · stopped at our limit: %2 of %3</translation>
            <source>memory alarm</source>
            <translation>memory alarm</translation>
            <source>disk alarm</source>
            <translation>disk alarm</translation>
            <source>%1:%2, byte %3</source>
            <translation>%1:%2, byte %3</translation>
            <source>not looked at yet</source>
            <translation>not looked at yet</translation>
            <source>no message was ready {age} ago; nothing was touched</source>
            <translation>no message was ready {age} ago; nothing was touched</translation>
            <source>looked at {looked} of {ready}, {age} ago; marked redelivered</source>
            <translation>looked at {looked} of {ready}, {age} ago; marked redelivered</translation>
            <source>{count} malformed</source>
            <translation>{count} malformed</translation>
            <source>{count} valid</source>
            <translation>{count} valid</translation>
            <source>{count} cannot be judged</source>
            <translation>{count} cannot be judged</translation>
            <source>{count} not JSON</source>
            <translation>{count} not JSON</translation>
            <source>likely producer: nothing sets the malformed messages apart</source>
            <translation>likely producer: nothing sets the malformed messages apart</translation>
            <source>likely producer: {with} of {malformed} malformed carry {trait}; of {good} good ones {good_with} do</source>
            <translation>likely producer: {with} of {malformed} malformed carry {trait}; of {good} good ones {good_with} do</translation>
            <source>message {number} from the head, {bytes} bytes: {fault}</source>
            <translation>message {number} from the head, {bytes} bytes: {fault}</translation>
            <source>Messages are not looked into. To find malformed JSON, give this target peek: {open}queues: [{queue}], user: NAME{close}; looking marks messages as redelivered.</source>
            <translation>Messages are not looked into. To find malformed JSON, give this target peek: {open}queues: [{queue}], user: NAME{close}; looking marks messages as redelivered.</translation>
        <name>yagura::QueuesPage</name>
            <source>No broker is watched.</source>
            <translation>No broker is watched.</translation>
            <source>%1 on %2 brokers</source>
            <translation>%1 on %2 brokers</translation>
        <name>yagura::RabbitmqFields</name>
            <source>Management API</source>
            <translation>Management API</translation>
            <source>User</source>
            <translation>User</translation>
            <source>CA file</source>
            <translation>CA file</translation>
            <source>The authority that signed the broker's certificate, as PEM; empty means those of the system.</source>
            <translation>The authority that signed the broker's certificate, as PEM; empty means those of the system.</translation>
        <name>yagura::RateMeter</name>
            <source>storm: %n new in 10 min</source>
                <numerusform>storm: %n new in 10 min</numerusform>
            <source>%n new in 10 min</source>
                <numerusform>%n new in 10 min</numerusform>
            <source>order kept while you are here</source>
            <translation>order kept while you are here</translation>
            <source>by component; ends below %1</source>
            <translation>by component; ends below %1</translation>
            <source>storm mode above %1</source>
            <translation>storm mode above %1</translation>
        <name>yagura::SettingsDialog</name>
            <source>Settings</source>
            <translation>Settings</translation>
            <source>Remove a target</source>
            <translation>Remove a target</translation>
            <source>Remove</source>
            <translation>Remove</translation>
            <source>Discard</source>
            <translation>Discard</translation>
            <source>Close</source>
            <translation>Close</translation>
            <source>Nothing is watched yet. Add the first target.</source>
            <translation>Nothing is watched yet. Add the first target.</translation>
            <source>Remove %1 and its password? Nothing changes on the server.</source>
            <translation>Remove %1 and its password? Nothing changes on the server.</translation>
            <source>%1 is saved.</source>
            <translation>%1 is saved.</translation>
            <source>%1 is removed.</source>
            <translation>%1 is removed.</translation>
            <source>Discard what was entered?</source>
            <translation>Discard what was entered?</translation>
        <name>yagura::Signs</name>
            <source>connections in use</source>
            <translation>connections in use</translation>
            <source>new connections are refused</source>
            <translation>new connections are refused</translation>
            <source>sessions that wait for a lock</source>
            <translation>sessions that wait for a lock</translation>
            <source>oldest transaction that idles</source>
            <translation>oldest transaction that idles</translation>
            <source>CPU busy</source>
            <translation>CPU busy</translation>
            <source>memory available</source>
            <translation>memory available</translation>
            <source>CPU waits for I/O</source>
            <translation>CPU waits for I/O</translation>
            <source>disk in use</source>
            <translation>disk in use</translation>
            <source>share of the largest client</source>
            <translation>share of the largest client</translation>
            <source>share that the largest client leaves idle in transaction</source>
            <translation>share that the largest client leaves idle in transaction</translation>
            <source>a new connection fails on the way</source>
            <translation>a new connection fails on the way</translation>
            <source>TCP segments sent again</source>
            <translation>TCP segments sent again</translation>
            <source>longest query</source>
            <translation>longest query</translation>
            <source>longest wait for a lock</source>
            <translation>longest wait for a lock</translation>
            <source>deadlocks</source>
            <translation>deadlocks</translation>
            <source>places for connections</source>
            <translation>places for connections</translation>
            <source>space in use</source>
            <translation>space in use</translation>
            <source>inodes in use</source>
            <translation>inodes in use</translation>
            <source>full at the earliest in</source>
            <translation>full at the earliest in</translation>
            <source>time of a write</source>
            <translation>time of a write</translation>
            <source>time of a read</source>
            <translation>time of a read</translation>
            <source>deleted files that are still open</source>
            <translation>deleted files that are still open</translation>
            <source>device busy</source>
            <translation>device busy</translation>
            <source>became read-only</source>
            <translation>became read-only</translation>
            <source>device error</source>
            <translation>device error</translation>
            <source>does not answer</source>
            <translation>does not answer</translation>
            <source>messages ready</source>
            <translation>messages ready</translation>
            <source>messages without a consumer</source>
            <translation>messages without a consumer</translation>
            <source>messages not confirmed</source>
            <translation>messages not confirmed</translation>
            <source>dead letters grow</source>
            <translation>dead letters grow</translation>
            <source>malformed messages seen</source>
            <translation>malformed messages seen</translation>
            <source>messages delivered again</source>
            <translation>messages delivered again</translation>
            <source>leaving minus arriving</source>
            <translation>leaving minus arriving</translation>
            <source>nodes cut off</source>
            <translation>nodes cut off</translation>
            <source>node runs</source>
            <translation>node runs</translation>
            <source>queue down or in the minority</source>
            <translation>queue down or in the minority</translation>
        <name>yagura::Snippet</name>
            <source>Copy</source>
            <translation>Copy</translation>
            <source>Commands to copy</source>
            <translation>Commands to copy</translation>
            <source>Copied</source>
            <translation>Copied</translation>
        <name>yagura::SourceStrip</name>
            <source>Sources</source>
            <translation>Sources</translation>
            <source>poller starting</source>
            <translation>poller starting</translation>
            <source>poller silent for %1</source>
            <translation>poller silent for %1</translation>
            <source>poller %1 late · %n lost</source>
                <numerusform>poller %1 late · %n lost</numerusform>
            <source>poller %1 late</source>
            <translation>poller %1 late</translation>
            <source>+%n more</source>
                <numerusform>+%n more</numerusform>
        <name>yagura::Sparkline</name>
            <source>last %1</source>
            <translation>last %1</translation>
            <source>normal %1–%2</source>
            <translation>normal %1–%2</translation>
            <source>limit %1</source>
            <translation>limit %1</translation>
            <source>%n gap(s) without data</source>
                <numerusform>%n gap without data</numerusform>
                <numerusform>%n gaps without data</numerusform>
        <name>yagura::StateWords</name>
            <source>OK</source>
            <translation>OK</translation>
            <source>UNKNOWN</source>
            <translation>UNKNOWN</translation>
            <source>WARN</source>
            <translation>WARN</translation>
            <source>CRIT</source>
            <translation>CRIT</translation>
        <name>yagura::Storage</name>
            <source>no file systems</source>
            <translation>no file systems</translation>
            <source>hangs; what touches it hangs, too</source>
            <translation>hangs; what touches it hangs, too</translation>
            <source>no permission to look</source>
            <translation>no permission to look</translation>
            <source>became read-only; writes fail</source>
            <translation>became read-only; writes fail</translation>
            <source>filling up</source>
            <translation>filling up</translation>
            <source>inodes run out</source>
            <translation>inodes run out</translation>
            <source>read-only</source>
            <translation>read-only</translation>
            <source>up</source>
            <translation>up</translation>
            <source>down</source>
            <translation>down</translation>
            <source>no permission to read</source>
            <translation>no permission to read</translation>
            <source>rotated</source>
            <translation>rotated</translation>
            <source>never rotated</source>
            <translation>never rotated</translation>
            <source>CPU</source>
            <translation>CPU</translation>
            <source>memory</source>
            <translation>memory</translation>
            <source>I/O</source>
            <translation>I/O</translation>
        <name>yagura::SystemWords</name>
            <source>This node</source>
            <translation>This node</translation>
            <source>A role that may look and nothing else, made once by an administrator in psql:</source>
            <translation>A role that may look and nothing else, made once by an administrator in psql:</translation>
            <source>A user that may look and nothing else. Without the permission on a virtual host the broker lists none of its queues; repeat the last line for each.</source>
            <translation>A user that may look and nothing else. Without the permission on a virtual host the broker lists none of its queues; repeat the last line for each.</translation>
        <name>yagura::TargetForm</name>
            <source>Test</source>
            <translation>Test</translation>
            <source>Cancel</source>
            <translation>Cancel</translation>
            <source>Save</source>
            <translation>Save</translation>
            <source>New target</source>
            <translation>New target</translation>
            <source>Stands in %1, which a person wrote; change it there.</source>
            <translation>Stands in %1, which a person wrote; change it there.</translation>
            <source>Saving…</source>
            <translation>Saving…</translation>
        <name>yagura::TargetWords</name>
            <source>not read yet</source>
            <translation>not read yet</translation>
        <name>yagura::TargetsList</name>
            <source>kept by the desktop</source>
            <translation>kept by the desktop</translation>
            <source>Targets</source>
            <translation>Targets</translation>
            <source>Add</source>
            <translation>Add</translation>
            <source>Edit</source>
            <translation>Edit</translation>
        <name>yagura::Tiles</name>
            <source>idle in transaction</source>
            <translation>idle in transaction</translation>
            <source>— of which %1</source>
            <translation>— of which %1</translation>
            <source>waiting for a lock</source>
            <translation>waiting for a lock</translation>
            <source>free for ordinary clients</source>
            <translation>free for ordinary clients</translation>
            <source>of %1 connections</source>
            <translation>of %1 connections</translation>
            <source>free</source>
            <translation>free</translation>
            <source>inodes used</source>
            <translation>inodes used</translation>
            <source>deleted but open</source>
            <translation>deleted but open</translation>
            <source>largest</source>
            <translation>largest</translation>
            <source>used</source>
            <translation>used</translation>
            <source>Used</source>
            <translation>Used</translation>
            <source>drain unknown</source>
            <translation>drain unknown</translation>
            <source>never empties at this rate</source>
            <translation>never empties at this rate</translation>
            <source>acknowledged</source>
            <translation>acknowledged</translation>
            <source>unacknowledged</source>
            <translation>unacknowledged</translation>
            <source>ready</source>
            <translation>ready</translation>
            <source>Ready</source>
            <translation>Ready</translation>
            <source>ready in all</source>
            <translation>ready in all</translation>
            <source>%1 free</source>
            <translation>%1 free</translation>
        <name>yagura::TimeChart</name>
            <source>Press T for the table.</source>
            <translation>Press T for the table.</translation>
        <name>yagura::TopBar</name>
            <source>source · direct</source>
            <translation>source · direct</translation>
            <source>source · daemon</source>
            <translation>source · daemon</translation>
            <source>source · replay</source>
            <translation>source · replay</translation>
            <source>Looking for the first time</source>
            <translation>Looking for the first time</translation>
            <source>Observe</source>
            <translation>Observe</translation>
            <source>Yagura only looks: nothing on a watched system is changed.</source>
            <translation>Yagura only looks: nothing on a watched system is changed.</translation>
            <source>oldest %1</source>
            <translation>oldest %1</translation>
            <source>nothing read yet</source>
            <translation>nothing read yet</translation>
            <source>%n not seen</source>
                <numerusform>%n not seen</numerusform>
        <name>yagura::TrialView</name>
            <source>passed</source>
            <translation>passed</translation>
            <source>failed</source>
            <translation>failed</translation>
            <source>not reached</source>
            <translation>not reached</translation>
            <source>not used</source>
            <translation>not used</translation>
            <source>Stop waiting</source>
            <translation>Stop waiting</translation>
            <source>Waiting for an answer · %1</source>
            <translation>Waiting for an answer · %1</translation>
            <source>Not waited for. Whether the target answers is not known.</source>
            <translation>Not waited for. Whether the target answers is not known.</translation>
            <source>The test failed</source>
            <translation>The test failed</translation>
            <source>It answers</source>
            <translation>It answers</translation>
            <source>It answers, but not all may be seen</source>
            <translation>It answers, but not all may be seen</translation>
            <source>version %1</source>
            <translation>version %1</translation>
            <source>Steps of connecting</source>
            <translation>Steps of connecting</translation>
        <name>yagura::Verdict</name>
            <source>%n critical</source>
                <numerusform>%n critical</numerusform>
            <source>%n warning(s)</source>
                <numerusform>%n warning</numerusform>
                <numerusform>%n warnings</numerusform>
            <source>%n unknown</source>
                <numerusform>%n unknown</numerusform>
            <source>%1 of %2 sources live</source>
            <translation>%1 of %2 sources live</translation>
            <source>All normal</source>
            <translation>All normal</translation>
            <source>Not everything can be seen</source>
            <translation>Not everything can be seen</translation>
        <name>yagura::WrongPanel</name>
            <source>What is wrong</source>
            <translation>What is wrong</translation>
            <source>Lists</source>
            <translation>Lists</translation>
            <source>All, acknowledged, forgotten, chattering</source>
            <translation>All, acknowledged, forgotten, chattering</translation>
            <source>No finding is like "%1"; %n in all.</source>
                <numerusform>No finding is like "%1"; %n in all.</numerusform>
            <source>Nothing. Every source is live and every rule is inside its limits.</source>
            <translation>Nothing. Every source is live and every rule is inside its limits.</translation>
            <source>No rule is broken, but not every source can be seen yet.</source>
            <translation>No rule is broken, but not every source can be seen yet.</translation>
            <source>Show</source>
            <translation>Show</translation>
            <source>Acknowledge…	a</source>
            <translation>Acknowledge…	a</translation>
            <source>Copy	y</source>
            <translation>Copy	y</translation>
            <source>Fold	←</source>
            <translation>Fold	←</translation>
            <source>Unfold	→</source>
            <translation>Unfold	→</translation>
            <source>All findings</source>
            <translation>All findings</translation>
            <source>Acknowledged (%1)</source>
            <translation>Acknowledged (%1)</translation>
            <source>Forgotten acks (%1)</source>
            <translation>Forgotten acks (%1)</translation>
            <source>Chattering (%1)</source>
            <translation>Chattering (%1)</translation>
        <name>yagura::Audit</name>
            <source>the row was changed after it was written</source>
            <translation>the row was changed after it was written</translation>
            <source>the row does not follow the one before it</source>
            <translation>the row does not follow the one before it</translation>
            <source>the row is missing</source>
            <translation>the row is missing</translation>
            <source>the row was told outside and is not there</source>
            <translation>the row was told outside and is not there</translation>
            <source>another row was told outside in this place</source>
            <translation>another row was told outside in this place</translation>
            <source>the attachment was changed after it was written</source>
            <translation>the attachment was changed after it was written</translation>
            <source>Read: %1 entries of %2 writers, %3 attachments, %4 anchors.</source>
            <translation>Read: %1 entries of %2 writers, %3 attachments, %4 anchors.</translation>
            <source>Nothing was changed.</source>
            <translation>Nothing was changed.</translation>
            <source>The record was changed, see above.</source>
            <translation>The record was changed, see above.</translation>
        <name>yagura::Incident</name>
            <source>No incident is called %1.</source>
            <translation>No incident is called %1.</translation>
            <source>%1 may be each of these:</source>
            <translation>%1 may be each of these:</translation>
            <source>No incident was recorded.</source>
            <translation>No incident was recorded.</translation>
        <name>yagura::IncidentText</name>
            <source>MTTR (mitigated)</source>
            <translation>MTTR (mitigated)</translation>
            <source>MTTR (resolved)</source>
            <translation>MTTR (resolved)</translation>
            <source>severity</source>
            <translation>severity</translation>
        <name>yagura::Record</name>
            <source>Save the record elsewhere</source>
            <translation>Save the record elsewhere</translation>
            <source>The record was saved as %1.</source>
            <translation>The record was saved as %1.</translation>
        <name>yagura::Store</name>
            <source>The record was not closed last time; it is being looked through and can be used.</source>
            <translation>The record was not closed last time; it is being looked through and can be used.</translation>
            <source>The record is written, but %1.</source>
            <translation>The record is written, but %1.</translation>
            <source>%n entry(s) of the record are in memory only: %1.</source>
                <numerusform>%n entry of the record is in memory only: %1.</numerusform>
                <numerusform>%n entries of the record are in memory only: %1.</numerusform>
            <source>New entries of the record stay in memory only: %1.</source>
            <translation>New entries of the record stay in memory only: %1.</translation>
            <source>The team's record is not there (%1). Everything is kept here and goes there later: %n entry(s).</source>
                <numerusform>The team's record is not there (%1). Everything is kept here and goes there later: %n entry.</numerusform>
                <numerusform>The team's record is not there (%1). Everything is kept here and goes there later: %n entries.</numerusform>
            <source>The team's record: %1.</source>
            <translation>The team's record: %1.</translation>
        <name>yagura::StoreBanner</name>
            <source>Save elsewhere…</source>
            <translation>Save elsewhere…</translation>
    </message>
</context>
</TS>
